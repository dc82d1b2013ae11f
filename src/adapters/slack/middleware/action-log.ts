import { AsyncLocalStorage } from 'node:async_hooks';
import type { App } from '@slack/bolt';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';

/** One action of a person as it is logged, without anything they typed. */
export interface Action {
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

/** The action that is being handled; undefined outside of one. */
export function currentAction(): Action | undefined {
  return current.getStore();
}

/** Adds facts to the current action; does nothing outside of one. */
export function noteAction(facts: Partial<Pick<Action, 'verb' | 'number' | 'outcome'>>): void {
  const action = currentAction();
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
  const actionFrom = (surface: Action['surface'], verb: string): Action => ({
    surface,
    userId,
    verb,
    outcome: 'done',
  });
  if (payload.command !== undefined) return actionFrom('command', 'unknown');
  switch (payload.type) {
    case 'block_actions':
      return actionFrom('click', ourId(payload.actions?.[0]?.action_id));
    case 'view_submission':
      return actionFrom('form', ourId(payload.view?.callback_id));
    case 'shortcut':
    case 'message_action':
      return actionFrom('shortcut', ourId(payload.callback_id));
    case 'event_callback':
      return payload.event?.type === 'reaction_added' ? actionFrom('emoji', 'reaction') : null;
    default:
      return null;
  }
}

/** The outcome of an action that failed: `refused: code`, or `failed` for an unexpected error. */
export function failedOutcome(error: unknown): string {
  return error instanceof GhostwatchError ? `refused: ${error.code}` : 'failed';
}

/** Records that the current action failed, for errors that are shown to the person and not passed on. */
export function noteFailure(error: unknown): void {
  noteAction({ outcome: failedOutcome(error) });
}

/**
 * Logs one line for each command, click, form, shortcut and emoji that did something or failed: who did what to which
 * client thread, from where, and with what outcome.
 */
export function logActions(app: App, log: Log): void {
  app.use(async ({ body, next }) => {
    const action = actionOf(body as Payload);
    if (!action) return next();
    try {
      await current.run(action, next);
    } catch (error) {
      action.outcome = failedOutcome(error);
      throw error;
    } finally {
      // Most emoji have nothing to do with the bot.
      const isOurs = action.surface !== 'emoji' || action.number !== undefined || action.outcome === 'failed';
      if (isOurs) log.info({ ...action }, 'Action');
    }
  });
}
