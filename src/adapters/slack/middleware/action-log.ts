import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { UseCases } from '../../../usecases/index.ts';

/** One action of a person as it is logged, without anything they typed. */
interface Action {
  readonly surface: 'command' | 'click' | 'form' | 'shortcut' | 'emoji';
  readonly userId: string;
  /** The command's verb, the use case that changed something, or else the id of the button or form. */
  verb: string;
  /** The number of the client thread. */
  number?: number | undefined;
  /** `done`, `repeated`, `not understood`, `refused: code` or `failed`. */
  outcome: string;
}

const current = new AsyncLocalStorage<Action>();

/** Adds facts to the current action; does nothing outside of one. */
export function noteAction(facts: Partial<Pick<Action, 'verb' | 'number' | 'outcome'>>): void {
  const action = current.getStore();
  if (action) Object.assign(action, facts);
}

/** The parts of Slack's payloads that tell which action it is. */
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

/** An id that can be logged; `unknown` if it cannot be one of ours, so that forged ids do not get into the log. */
function ourId(id: string | undefined): string {
  return id !== undefined && /^[\w:./-]{1,60}$/.test(id) ? id : 'unknown';
}

/** The action in a payload; null for payloads that are not a person's action. */
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

/** Records that the current action failed, for errors that are shown to the person and not passed on. */
export function noteFailure(error: unknown): void {
  noteAction({ outcome: outcomeOf(error) });
}

/**
 * Logs one line for each command, click, form, shortcut and emoji that did something: who did what to which client
 * thread, from where, and with what outcome.
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

/** Use cases that are part of every action and do not characterise it. */
const PLUMBING = /^(recall|meet|redraw|check)/;
/** Use cases that change nothing. */
const READS = /^(show|find|list|preview|require|changeHomeView)/;

function numberIn(value: unknown): number | undefined {
  const { thread, ref } = (value ?? {}) as {
    thread?: { number?: unknown };
    ref?: { by?: unknown; number?: unknown };
  };
  const number = thread?.number ?? (ref?.by === 'number' ? ref.number : undefined);
  return typeof number === 'number' ? number : undefined;
}

/** Records the verb and the thread of a parsed command. */
export function noteCommand(command: { readonly verb: string }): void {
  noteAction({ verb: command.verb, number: numberIn(command) });
}

type UseCase = (...input: unknown[]) => unknown;

/** Records the outcome of a use case when it ends. */
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
    // A use case is recorded before those that it calls, so that the last verb is the most specific one.
    if (action.surface !== 'command' && !READS.test(name)) action.verb = name;
    action.number ??= numberIn(input[0]);
    const result = work(...input);
    // Some use cases are synchronous, and their callers do not await them.
    return result instanceof Promise ? noteOutcome(action, result) : result;
  };
}

/**
 * The same use cases, which also record in the current action what was done, to which thread, and with what outcome.
 */
export function notingUseCases({ as, ...unattended }: UseCases): UseCases {
  return { ...noting(unattended), as: (actor) => noting(as(actor)) };
}
