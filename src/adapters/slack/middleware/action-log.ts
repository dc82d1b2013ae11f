import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { UseCases } from '../../../usecases/index.ts';

/** One thing that a person did, as the log tells it: never what they typed. */
interface Action {
  readonly surface: 'command' | 'click' | 'form' | 'shortcut' | 'emoji';
  readonly userId: string;
  /** The command's verb, the use case that changed something, or else the id of the button or form. */
  verb: string;
  /** The client thread. */
  number?: number | undefined;
  /** `done`, `repeated`, `not understood`, `refused: code` or `failed`. */
  outcome: string;
}

const current = new AsyncLocalStorage<Action>();

/** Adds what is learnt about the action under way; does nothing outside of one. */
export function noteAction(facts: Partial<Pick<Action, 'verb' | 'number' | 'outcome'>>): void {
  const action = current.getStore();
  if (action) Object.assign(action, facts);
}

/** The parts of Slack's payloads that say what was done. */
interface Payload {
  readonly type?: string;
  readonly command?: string;
  readonly user_id?: string;
  readonly user?: { readonly id?: string };
  readonly callback_id?: string;
  readonly actions?: readonly { readonly action_id?: string }[];
  readonly view?: { readonly callback_id?: string };
  readonly event?: { readonly type?: string; readonly user?: string };
}

/** An id of ours; whoever forges one writes nothing into the log. */
function ourId(id: string | undefined): string {
  return id !== undefined && /^[\w:./-]{1,60}$/.test(id) ? id : 'unknown';
}

/** What a payload stands for; null for what no person did, or what is only read. */
function actionOf(payload: Payload): Action | null {
  const userId = ourId(payload.user_id ?? payload.user?.id ?? payload.event?.user);
  const begun = (surface: Action['surface'], verb: string): Action => ({
    surface,
    userId,
    verb,
    outcome: 'done',
  });
  if (payload.command !== undefined) return begun('command', 'unknown');
  switch (payload.type) {
    case 'block_actions':
      return begun('click', ourId(payload.actions?.[0]?.action_id));
    case 'view_submission':
      return begun('form', ourId(payload.view?.callback_id));
    case 'shortcut':
    case 'message_action':
      return begun('shortcut', ourId(payload.callback_id));
    case 'event_callback':
      return payload.event?.type === 'reaction_added' ? begun('emoji', 'reaction') : null;
    default:
      return null;
  }
}

function outcomeOf(error: unknown): string {
  return error instanceof GhostwatchError ? `refused: ${error.code}` : 'failed';
}

/** Notes that the action under way failed, where its error is told to the person and goes no further. */
export function noteFailure(error: unknown): void {
  noteAction({ outcome: outcomeOf(error) });
}

/**
 * Writes one line for each command, click, form, shortcut and emoji that did something: who did what to which client
 * thread, from where, and what came of it.
 */
export function logActions(app: App, log: Log): void {
  app.use(async ({ body, next }) => {
    const action = actionOf(body as Payload);
    if (!action) return next();
    try {
      await current.run(action, next);
    } catch (error) {
      action.outcome = outcomeOf(error);
      throw error;
    } finally {
      // Most emoji have nothing to do with the bot.
      if (action.surface !== 'emoji' || action.number !== undefined) log.info({ ...action }, 'Action');
    }
  });
}

/** Use cases that serve every action, and say nothing about it. */
const PLUMBING = /^(recall|meet|redraw|check)/;
/** Use cases that change nothing for anybody. */
const READS = /^(show|find|list|preview|require|changeHomeView)/;

function numberIn(value: unknown): number | undefined {
  const { thread, ref } = (value ?? {}) as {
    thread?: { number?: unknown };
    ref?: { by?: unknown; number?: unknown };
  };
  const number = thread?.number ?? (ref?.by === 'number' ? ref.number : undefined);
  return typeof number === 'number' ? number : undefined;
}

/** Notes the verb and the thread of a command, once it is understood. */
export function noteCommand(command: { readonly verb: string }): void {
  noteAction({ verb: command.verb, number: numberIn(command) });
}

type UseCase = (...input: unknown[]) => unknown;

/** Notes what comes of a use case, whenever it does. */
async function noteOutcome(action: Action, result: Promise<unknown>): Promise<unknown> {
  try {
    const found = await result;
    action.number ??= numberIn(found);
    return found;
  } catch (error) {
    action.outcome = outcomeOf(error);
    throw error;
  }
}

function noting<Verbs extends object>(verbs: Verbs): Verbs {
  const noted = Object.entries(verbs).map(([name, verb]) => [name, notingVerb(name, verb as UseCase)]);
  return Object.fromEntries(noted) as Verbs;
}

function notingVerb(name: string, work: UseCase): UseCase {
  return (...input) => {
    const action = current.getStore();
    if (!action || PLUMBING.test(name)) return work(...input);
    // A use case that carries out another one comes first, so that the last verb is the most exact.
    if (action.surface !== 'command' && !READS.test(name)) action.verb = name;
    action.number ??= numberIn(input[0]);
    const result = work(...input);
    // Some answer at once, and whoever asks them does not wait.
    return result instanceof Promise ? noteOutcome(action, result) : result;
  };
}

/** The same use cases; the action under way learns from them what was done, to which thread, and with what outcome. */
export function notingUseCases({ as, ...unattended }: UseCases): UseCases {
  return { ...noting(unattended), as: (actor) => noting(as(actor)) };
}
