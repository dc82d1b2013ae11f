import type { MailDoubt } from '../mail/mail-doubt.ts';
import type { Channel } from '../threads/thread.ts';
import type { PauseOffer } from './pause-offer.ts';

/**
 * The meaning of a client's message. `reply`: it counts as one · `promise`: it only says when they will reply ·
 * `thanks`, `absence`: nothing else, so it is not a reply · `unclear`: it counts as a reply, and a person is asked.
 * `doubt` says why a mail is unclear, if not because of its words.
 */
export interface ReplyMeaning {
  readonly kind: 'reply' | 'promise' | 'thanks' | 'absence' | 'unclear';
  readonly offer: PauseOffer | null;
  readonly doubt?: MailDoubt;
}

/** Whether a client's message with this meaning makes it our turn. */
export function countsAsReply({ kind }: ReplyMeaning): boolean {
  return kind === 'reply' || kind === 'unclear';
}

/**
 * A message without its text: its author, time, place and meaning. `at` is UTC ms, `ts` Slack's id of it; `homeTeamId`
 * is the author's workspace if Slack gives it. `via` is the channel if it is not Slack.
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
