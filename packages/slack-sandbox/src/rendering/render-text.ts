import { isObject, stringOf } from '../json.ts';

/** The name of a person or channel by its id, if it is known. */
export type NameOf = (id: string) => string | undefined;

const LONGEST_ADDRESS = 80;
const TOKEN = /<([^<>]+)>/g;

/** Slack's message text as a person reads it: mentions by name, links, dates and entities resolved. */
export function renderText(text: string, nameOf: NameOf): string {
  return unescapeText(text.replaceAll(TOKEN, (_token, inside: string) => renderToken(inside, nameOf)));
}

/** A text object (`plain_text` or `mrkdwn`) as a person reads it; plain text has no markup. */
export function renderTextObject(value: unknown, nameOf: NameOf): string {
  if (!isObject(value)) return '';
  const text = stringOf(value.text);
  return value.type === 'mrkdwn' ? renderText(text, nameOf) : unescapeText(text);
}

function renderToken(inside: string, nameOf: NameOf): string {
  const [target = '', label] = splitOnce(inside, '|');
  if (target.startsWith('@')) return `@${nameOf(target.slice(1)) ?? label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${nameOf(target.slice(1)) ?? label ?? target.slice(1)}`;
  if (target.startsWith('!date^')) return label ?? '';
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  return label === undefined || label === target ? target : `${label} (${shortened(target)})`;
}

/** Cuts an address that has a label, so that it takes no more than a line. */
function shortened(target: string): string {
  return target.length > LONGEST_ADDRESS ? `${target.slice(0, LONGEST_ADDRESS)}…` : target;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/** `&amp;`, `&lt;` and `&gt;` as characters. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
