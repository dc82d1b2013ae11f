import type { App } from '@slack/bolt';
import type { SlackClients } from '../web-clients.ts';
import type { ListenerDeps } from './request-context.ts';
import type { Reception } from '../receivers/request-tracker.ts';
import { turnAwayRepeats } from './dedupe.ts';
import { apologise } from './error-reply.ts';
import { requireMember } from './require-member.ts';

declare const guarded: unique symbol;

/**
 * Bolt's app behind the middleware that every request needs. Listeners are registered here alone, and only
 * `guard` makes one, so that no way in can be added without it.
 */
export type GuardedApp = Pick<App, 'command' | 'action' | 'view' | 'shortcut' | 'options' | 'event'> & {
  readonly [guarded]: true;
};

/** Puts the middleware in front: errors are told, only members pass, a form that is sent twice acts once. */
export function guard(
  app: App,
  teamId: string,
  hall: Reception,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): GuardedApp {
  apologise(app, teamId, hall, deps, clientsOf);
  requireMember(app, teamId, hall, deps, clientsOf);
  turnAwayRepeats(app, teamId, deps);
  return app as unknown as GuardedApp;
}
