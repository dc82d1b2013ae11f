import { trimEnd } from '../text/trim.ts';

/** Emoji that Slack knows by another name than people do. */
const ALIASES: Readonly<Record<string, string>> = { thumbsup: '+1', thumbsdown: '-1' };
const NAME = /^[\p{Ll}\p{Lo}\p{M}\p{N}_+'-]{1,100}$/u;

/** `wave::skin-tone-3` becomes `wave`. */
export function withoutSkinTone(name: string): string {
  const at = name.search(/:skin-tone-[2-6]:*$/);
  return at < 0 ? name : trimEnd(name.slice(0, at), ':');
}

/** The name of the emoji that was typed as `:eyes:`, `eyes` or `:wave::skin-tone-2:`; null if it cannot be one. */
export function emojiName(text: string): string | null {
  const name = withoutSkinTone(text.trim().toLowerCase()).replace(/^:|:$/g, '');
  return NAME.test(name) ? (ALIASES[name] ?? name) : null;
}
