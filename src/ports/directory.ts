import type { Profile } from '../domain/people/person.ts';

/** The people of a workspace, from Slack. Every call may reject when Slack cannot be reached. */
export interface Directory {
  /**
   * A person; null if the workspace has no such person.
   * @param maxAge how old (ms) a cached answer may be; one that is no older is returned without asking Slack
   */
  profile(teamId: string, userId: string, maxAge: number): Promise<Profile | null>;
  /** People whose handle or display name is `name`, ignoring case and a leading `@`. */
  findByName(teamId: string, name: string): Promise<readonly Profile[]>;
  /** The person with this mail address; null if there is none, or the workspace does not let us see addresses. */
  findByEmail(teamId: string, address: string): Promise<Profile | null>;
  /** Whether a recipient of nudges is a channel rather than a person; decided from the id alone. */
  isChannel(recipientId: string): boolean;
  /** The person to contact for the workspace when an owner cannot be reached; null where Slack names nobody. */
  fallback(teamId: string): Promise<string | null>;
}
