import type { App } from '@slack/bolt';
import type { RequestTracker } from '../receivers/request-tracker.ts';
import type { ClientsOf } from '../web-clients.ts';
import { logActions } from './action-log.ts';
import { dedupeSubmissions } from './dedupe.ts';
import { replyWithError } from './error-reply.ts';
import type { ListenerDeps } from './request-context.ts';
import { requireMember } from './require-member.ts';

declare const guarded: unique symbol;

/**
 * Bolt's app behind the middleware that every request needs, with what the listeners depend on. Listeners can only be
 * registered on this type, and only `guard` creates it, so that none can bypass the middleware. It has no `view`: `onSubmit` listens to forms.
 */
export type GuardedApp = Pick<App, 'command' | 'action' | 'shortcut' | 'options' | 'event'> & {
  readonly deps: ListenerDeps;
  /** The Slack clients of a workspace. */
  readonly clientsOf: ClientsOf;
  readonly [guarded]: true;
};

/**
 * Adds the middleware: errors are shown, actions are logged, only members pass, and a form that is sent twice acts
 * once.
 */
export function guard(
  app: App,
  tracker: RequestTracker,
  deps: ListenerDeps,
  clientsOf: ClientsOf,
): GuardedApp {
  replyWithError(app, tracker, deps, clientsOf);
  logActions(app, deps.log);
  requireMember(app, tracker, deps, clientsOf);
  dedupeSubmissions(app, deps);
  return Object.assign(app, { deps, clientsOf }) as unknown as GuardedApp;
}
