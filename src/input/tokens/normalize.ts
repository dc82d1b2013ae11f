const SPACES = /[\s\u0085\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+/g;
/** Invisible characters, including U+3164, which Unicode classifies as a letter. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners, variation selectors and tags are part of an emoji. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\ufe0e)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?|[\u{e0020}-\u{e007f}])*)/gu;

function withoutInvisible(text: string): string {
  let visible = '';
  let from = 0;
  for (const { index, 0: emoji } of text.matchAll(EMOJI)) {
    visible += text.slice(from, index).replace(INVISIBLE, '') + emoji;
    from = index + emoji.length;
  }
  return visible + text.slice(from).replace(INVISIBLE, '');
}

/**
 * The line in normal form, independent of the keyboard: composed characters (NFC), plain spaces, no invisible
 * characters. Quotes and dashes stay unchanged here, because they may be inside a quoted topic.
 */
export function normalize(text: string): string {
  // Half a surrogate pair is not a character, and no store would accept it.
  const whole = text.normalize('NFC').replace(/\p{Surrogate}/gu, '');
  return withoutInvisible(whole.replace(SPACES, ' ')).trim();
}

/** Whether a name is readable: it has a letter, a digit or an emoji. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text.replace(INVISIBLE, ''));
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes Slack's escaping, once: `&amp;lt;` was typed as `&lt;`. Only for text outside of `<…>` markup. */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
