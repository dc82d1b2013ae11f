import type { ThreadCategory } from '../threads/thread.ts';

/**
 * A client whom somebody might want to watch: since when (UTC ms), and why it is proposed: nobody has answered
 * (`unanswered`), a mail wanted it and nobody can tell who sent it (`unproven`), it names several companies
 * (`several`), or somebody who was erased (`erased`). `key` names the mail that it comes from.
 */
export interface Proposal {
  readonly key: string;
  readonly why: 'unanswered' | 'unproven' | 'several' | 'erased';
  readonly client: string;
  readonly contact: string | null;
  readonly email: string;
  readonly topic: string | null;
  readonly category: ThreadCategory;
  readonly since: number;
}

/** What somebody says to a proposal: watch it, not this one, never this address, no more proposals at all. */
export const PROPOSAL_ANSWERS = ['watch', 'not_this', 'never', 'no_more'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/** So many proposals come to one person in a day at most. */
export const MOST_A_DAY = 3;
