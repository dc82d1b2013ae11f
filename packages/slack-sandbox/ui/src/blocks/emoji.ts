/** An emoji as the library found it between two colons. */
interface Found {
  readonly name: string;
}

/** The character of an emoji; text that is no emoji, such as the hours 09:00–17:00, stays as it was written. */
export function drawEmoji<T extends Found>(found: T, parse: (found: T) => string): string {
  const drawn = parse(found);
  return drawn.includes(found.name) ? `:${found.name.replace(/^:|:$/g, '')}:` : drawn;
}
