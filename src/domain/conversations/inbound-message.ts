import type { MailDoubt } from '../mail/mail-doubt.ts';
import type { Channel } from '../threads/thread.ts';
import type { PauseOffer } from './pause-offer.ts';

/**
 * What a message of the client comes to. `reply`: it counts as one · `promise`: it only says when they will reply ·
 * `thanks`, `absence`: nothing else, so it is none · `unclear`: it counts as a reply, and a person is asked. `doubt` says
 * why a mail is unclear, where it is not for its words.
 */
export interface ReplyMeaning {
  readonly kind: 'reply' | 'promise' | 'thanks' | 'absence' | 'unclear';
  readonly offer: PauseOffer | null;
  readonly doubt?: MailDoubt;
}

/** Whether a message of the client with this meaning leaves us to answer it. */
export function countsAsReply({ kind }: ReplyMeaning): boolean {
  return kind === 'reply' || kind === 'unclear';
}

/**
 * A message without its words: who wrote it when and where, and what it comes to. `at` is UTC ms, `ts` Slack's own name
 * for it; `homeTeamId` is the author's workspace where Slack names it. `via` is the channel where it is not Slack.
 */
export interface InboundMessage {
  readonly ts: string;
  readonly at: number;
  readonly authorId: string;
  readonly homeTeamId: string | null;
  readonly isBot: boolean;
  readonly meaning: ReplyMeaning;
  readonly link: string | null;
  readonly via?: Channel;
}
