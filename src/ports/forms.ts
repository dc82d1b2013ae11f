import type { Person } from '../domain/people/person.ts';

/** Forms that people have in front of them. */
export interface Forms {
  /** Says on a form that the work that it was submitted for was interrupted. A form that was closed is none any more. Rejects when Slack does not answer. */
  tellInterrupted(reader: Person, viewId: string): Promise<void>;
}
