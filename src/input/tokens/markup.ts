import { unescapeEntities } from './normalize.ts';
import type { Token } from './token.ts';

const MARKUP = /<([@#!]?[^<>| ]+)(?:\|([^<>]*))?>/;
const AT_START = new RegExp(`^${MARKUP.source}`);
const EVERYWHERE = new RegExp(MARKUP.source, 'g');

/** Whether Slack made a link from a typed name: `acme.de` arrives as `<http://acme.de|acme.de>`. */
function wasTypedAsName(url: string, label: string): boolean {
  const address = url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return label.replace(/\/$/, '') === address;
}

/** The token for a mention of a person, a channel or a group; null for other markup. The label is what was typed. */
function mentionToken(target: string, label: string): Token | null {
  const id = target.slice(1);
  if (/^@[UW][A-Z0-9]+$/i.test(target)) return { kind: 'mention', text: `@${label || id}`, userId: id };
  if (target.startsWith('#')) return { kind: 'word', text: `#${label || id}`, channelId: id };
  if (target.startsWith('!')) return { kind: 'word', text: label || `@${id.split('^')[0]}` };
  return null;
}

/** The token for markup; null if it is not one of Slack's. */
function tokenOf(target: string, label: string): Token | null {
  const mention = mentionToken(target, label);
  if (mention) return mention;
  const address = /^(?:mailto|tel):(.+)$/i.exec(target)?.[1];
  if (address) return { kind: 'word', text: label || address };
  if (!/^https?:\/\//i.test(target)) return null;
  if (wasTypedAsName(target, label)) return { kind: 'word', text: label };
  return { kind: 'link', text: label || target, url: target };
}

/** The token for the `<…>` at the start of a line, and its length (UTF-16 code units); null if there is none. */
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
