import type { PersonKey } from '../domain/people/person.ts';

/** What was proposed: never what a mail says, and of addresses (`boxOf`) a digest alone. */
export interface ProposalStore {
  /** Notes a proposal before it is sent; false where this one was made already, or may not be made. */
  add(person: PersonKey, key: string, box: string, now: number): Promise<boolean>;
  /** How many proposals somebody got since a moment (UTC ms). */
  countSince(person: PersonKey, since: number): Promise<number>;
  /** Whose proposal it is; null where there is none. */
  recipientOf(teamId: string, key: string): Promise<string | null>;
  /** No proposal about this address comes to anybody of the workspace any more. */
  ban(teamId: string, box: string): Promise<void>;
  /** Whether somebody wants no proposals. */
  isOff(person: PersonKey): Promise<boolean>;
  setOff(person: PersonKey, isOff: boolean): Promise<void>;
}
