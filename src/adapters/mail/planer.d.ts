declare module 'planer' {
  /** The text of a reply without the mail that it quotes below itself. */
  export function extractFrom(text: string, contentType: 'text/plain'): string;
}
