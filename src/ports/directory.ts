import type { Profile } from '../domain/people/person.ts';

/** The people of a workspace, as Slack knows them. Every call may reject when Slack cannot be reached. */
export interface Directory {
  /**
   * Null where the workspace has no such person.
   * @param maxAge how old (ms) the answer may be; a younger one that is remembered is given without asking Slack
   */
  profile(teamId: string, userId: string, maxAge: number): Promise<Profile | null>;
  /** People whose handle or display name is `name`, ignoring case and a leading `@`. */
  findByName(teamId: string, name: string): Promise<readonly Profile[]>;
  /** Who has this mail address; null where nobody does, or the workspace does not let us see addresses. */
  findByEmail(teamId: string, address: string): Promise<Profile | null>;
  /** Who answers for the workspace when an owner cannot be reached; null where Slack names nobody. */
  fallback(teamId: string): Promise<string | null>;
}
