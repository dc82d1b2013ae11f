const SPACES = /[\s\u0085\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+/g;
/** Invisible characters, including U+3164, which Unicode classifies as a letter. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** An emoji with its joiners, variation selectors and tags, which are otherwise invisible characters. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\ufe0e)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?|[\u{e0020}-\u{e007f}])*)/gu;

/** A text without invisible characters outside of emoji. */
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
 * A line in normal form: composed characters (NFC), plain spaces, no invisible characters. Quotation marks and dashes stay,
 * because they may be part of a quoted topic.
 */
export function normalize(text: string): string {
  // A lone surrogate is not a character, and no database accepts it.
  const whole = text.normalize('NFC').replace(/\p{Surrogate}/gu, '');
  return withoutInvisible(whole.replace(SPACES, ' ')).trim();
}

/** Whether a name is readable: it has a letter, a digit or an emoji. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text.replace(INVISIBLE, ''));
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A text without Slack's escaping, which is undone once: `&amp;lt;` was typed as `&lt;`. */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}
