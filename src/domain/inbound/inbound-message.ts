/** A pause that a message suggests: until the client is back (`YYYY-MM-DD`), from a later day on where `from` says so. */
export interface AwayOffer {
  readonly kind: 'client_away';
  readonly from: string | null;
  readonly backOn: string;
}

/** A pause that a message suggests: the client wants to reply by this day (`YYYY-MM-DD`). */
export interface PromiseOffer {
  readonly kind: 'promise';
  readonly namedDate: string;
}

export type PauseOffer = AwayOffer | PromiseOffer;

/**
 * What a message of the client comes to. `reply`: it counts as one · `promise`: it only says when they will reply ·
 * `thanks`, `absence`: nothing else, so it is none · `unclear`: it counts as a reply, and a person is asked.
 */
export interface ReplyMeaning {
  readonly kind: 'reply' | 'promise' | 'thanks' | 'absence' | 'unclear';
  readonly offer: PauseOffer | null;
}

/** Whether a message of the client with this meaning ends their silence. */
export function countsAsReply({ kind }: ReplyMeaning): boolean {
  return kind === 'reply' || kind === 'unclear' || kind === 'promise';
}

/**
 * A message without its words: who wrote it when and where, and what it comes to. `at` is UTC ms, `ts` the
 * conversation's own name for it; `homeTeamId` is the author's workspace where Slack names it.
 */
export interface InboundMessage {
  readonly ts: string;
  readonly at: number;
  readonly authorId: string;
  readonly homeTeamId: string | null;
  readonly isBot: boolean;
  readonly meaning: ReplyMeaning;
  readonly link: string | null;
}
