/** A piece of the line. `text` is what it says to a person; a key's value is the token that follows it. */
export type Token =
  /** `channelId` where Slack resolved `#name` to a channel. */
  | { readonly kind: 'word'; readonly text: string; readonly channelId?: string }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string; readonly userId: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'key'; readonly text: string; readonly name: string };

/** What the tokens say, in the order typed. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}
