/** What a message of the client comes to. `backOn` (`YYYY-MM-DD`) is the first day on which they are back. */
export type Meaning =
  | { readonly kind: 'answer' | 'thanks' | 'unclear' }
  | { readonly kind: 'absence'; readonly backOn: string | null };

/** Whether a message of the client with this meaning is taken for an answer. */
export function countsAsAnswer({ kind }: Meaning): boolean {
  return kind === 'answer' || kind === 'unclear';
}

/**
 * A message in Slack without its words: who wrote it when and where, and what it comes to. `at` is UTC ms,
 * `ts` Slack's own name for it; `homeTeamId` is the author's workspace where Slack names it.
 */
export interface InboundMessage {
  readonly ts: string;
  readonly at: number;
  readonly authorId: string;
  readonly homeTeamId: string | null;
  readonly isBot: boolean;
  readonly meaning: Meaning;
  readonly link: string | null;
}
