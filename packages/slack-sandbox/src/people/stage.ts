import type { AppLink } from '../delivery/app-link.ts';
import type { EventQueue } from '../delivery/event-queue.ts';
import type { WaitOptions } from '../sandbox.ts';
import type { User } from '../workspace/user.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What people act on: the workspace, and the connection to the app. */
export interface Stage {
  readonly workspace: Workspace;
  readonly link: AppLink;
  readonly events: EventQueue;
  until<T>(predicate: () => T, options?: WaitOptions): Promise<NonNullable<T>>;
}

/** One person, and what they act on. */
export interface Actor extends Stage {
  readonly user: User;
}
