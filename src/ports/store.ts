import type { Person } from '../domain/person.ts';
import type { NudgeStore } from './nudge-store.ts';
import type { ThreadStore } from './thread-store.ts';

export interface PeopleStore {
  find(teamId: string, userId: string): Promise<Person | null>;
  save(person: Person): Promise<void>;
}

/** Remembers what came in, so that a delivery that is repeated acts once. */
export interface Inbox {
  /** True for the first call with this key, false for every later one. */
  accept(teamId: string, key: string, now: number): Promise<boolean>;
  /** Forgets what came in before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}

export interface Store {
  readonly threads: ThreadStore;
  readonly nudges: NudgeStore;
  readonly people: PeopleStore;
  readonly inbox: Inbox;
  close(): Promise<void>;
}
