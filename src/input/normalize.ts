/**
 * The line as it was meant, whatever keyboard it came from: composed characters (NFC), plain spaces, nothing
 * invisible. Quotes and dashes keep their shape here: inside a quoted topic they are the person's own.
 */
export function normalize(text: string): string {
  return (
    text
      .normalize('NFC')
      // Half a surrogate pair is no character and no store would take it.
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[\s\u0085\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ' ')
      .replace(/[\p{Cc}\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
      // A joiner stays where it builds one emoji out of two.
      .replace(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu, '')
      .trim()
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes Slack's escaping, once: `&amp;lt;` was typed as `&lt;`. Only for text outside of `<…>` markup. */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
