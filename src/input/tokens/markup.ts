import { unescapeEntities } from './normalize.ts';
import type { Token } from './token.ts';

const MARKUP = /<([@#!]?[^<>| ]+)(?:\|([^<>]*))?>/;
const AT_START = new RegExp(`^${MARKUP.source}`);
const EVERYWHERE = new RegExp(MARKUP.source, 'g');

/** `acme.de` arrives as `<http://acme.de|acme.de>`: Slack made the link from a typed name. */
function wasTypedAsName(url: string, label: string): boolean {
  const address = url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return label.replace(/\/$/, '') === address;
}

/** `#12` can become a link to a channel of that name; the label is what was typed. */
function special(target: string, label: string): Token | null {
  const id = target.slice(1);
  if (/^@[UW][A-Z0-9]+$/i.test(target)) return { kind: 'mention', text: `@${label || id}`, userId: id };
  if (target.startsWith('#')) return { kind: 'word', text: `#${label || id}`, channelId: id };
  if (target.startsWith('!')) return { kind: 'word', text: label || `@${id.split('^')[0]}` };
  return null;
}

function tokenOf(target: string, label: string): Token | null {
  const known = special(target, label);
  if (known) return known;
  const address = /^(?:mailto|tel):(.+)$/i.exec(target)?.[1];
  if (address) return { kind: 'word', text: label || address };
  if (!/^https?:\/\//i.test(target)) return null;
  if (wasTypedAsName(target, label)) return { kind: 'word', text: label };
  return { kind: 'link', text: label || target, url: target };
}

/**
 * The `<…>` at the start of the line, if one is there: a person, a channel, a link, an address.
 * @returns the token and how many characters it takes; null for a literal `<`
 */
export function markupAt(line: string): { token: Token; length: number } | null {
  const found = AT_START.exec(line);
  if (!found?.[1]) return null;
  const token = tokenOf(unescapeEntities(found[1]), unescapeEntities(found[2] ?? '').trim());
  return token && { token, length: found[0].length };
}

/** Text with markup as a person reads it: `Call <@U1|ada>` becomes `Call @ada`. */
export function plainText(text: string): string {
  let plain = '';
  let from = 0;
  for (const found of text.matchAll(EVERYWHERE)) {
    const token = tokenOf(unescapeEntities(found[1] ?? ''), unescapeEntities(found[2] ?? '').trim());
    plain += unescapeEntities(text.slice(from, found.index)) + (token?.text ?? unescapeEntities(found[0]));
    from = found.index + found[0].length;
  }
  return plain + unescapeEntities(text.slice(from));
}
