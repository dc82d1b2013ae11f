import type { Person } from '../domain/people/person.ts';

/** Forms that people have open. */
export interface Forms {
  /**
   * Shows on a form that the work it was submitted for was interrupted. Does nothing for a form that was closed.
   * Rejects when Slack does not answer.
   */
  tellInterrupted(reader: Person, viewId: string): Promise<void>;
}
