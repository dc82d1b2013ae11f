/** A piece of a line. `text` is what a person reads; the value of a key is the token after it. */
export type Token =
  /** `channelId` if Slack has resolved `#name` to a channel. */
  | { readonly kind: 'word'; readonly text: string; readonly channelId?: string }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string; readonly userId: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'key'; readonly text: string; readonly name: string };

/** The texts of some tokens, joined by spaces. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}
