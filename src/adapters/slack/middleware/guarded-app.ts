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
 * Bolt's app behind the middleware that every request needs. Listeners are registered here alone, and only
 * `guard` makes one, so that no way in can be added without it.
 */
export type GuardedApp = Pick<App, 'command' | 'action' | 'view' | 'shortcut' | 'options' | 'event'> & {
  readonly [guarded]: true;
};

/** Puts the middleware in front: errors are told, actions are logged, only members pass, a form that is sent twice acts once. */
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
  return app as unknown as GuardedApp;
}
