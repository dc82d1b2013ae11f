declare module 'planer' {
  /** Returns the text of a reply without the mail quoted below it. */
  export function extractFrom(text: string, contentType: 'text/plain'): string;
}
