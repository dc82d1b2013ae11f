import { boxOf } from '../mail/mail-address.ts';
import type { SlackThread, ThreadCategory } from '../threads/thread.ts';

/**
 * A client whom somebody might want to watch: since when (UTC ms), where we wrote to them (an address, or a conversation
 * in Slack with a link to our message), and why it is proposed: nobody has replied (`unanswered`), a mail asked for it and
 * its sender is not verified (`unproven`), the mail names several companies (`several`), or somebody who was erased
 * (`erased`). `key` identifies its source.
 */
export interface Proposal {
  readonly key: string;
  readonly why: 'unanswered' | 'unproven' | 'several' | 'erased';
  readonly client: string;
  readonly contact: string | null;
  readonly email: string | null;
  readonly slackThread: SlackThread | null;
  readonly link: string | null;
  readonly topic: string | null;
  readonly category: ThreadCategory;
  readonly since: number;
}

/** What can be excluded from proposals: an address (`boxOf`), or a whole channel. */
export type ProposalPlace =
  | { readonly kind: 'address'; readonly box: string }
  | { readonly kind: 'channel'; readonly channelId: string };

/** What is excluded if a proposal is answered with `never`. */
export function proposalPlaceOf({
  email,
  slackThread,
}: Pick<Proposal, 'email' | 'slackThread'>): ProposalPlace {
  if (slackThread) return { kind: 'channel', channelId: slackThread.channelId };
  return { kind: 'address', box: boxOf(email ?? '') };
}

/** The possible answers to a proposal. */
export const PROPOSAL_ANSWERS = ['watch', 'not_this', 'never', 'no_more'] as const;
/** The answer to a proposal: watch it, not this one, never this address or channel, no more proposals at all. */
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/** The maximum number of proposals to one person in a day. */
export const MOST_A_DAY = 3;

/** The number of its author's working days after which a message without a reply is proposed. */
export const WORKING_DAYS = 2;
/** The maximum age of a message that is proposed (ms). */
export const OLDEST = 14 * 86_400_000;
