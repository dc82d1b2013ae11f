import { keyNameIn } from '../domain/access/actor.ts';

/** Text that is already Slack markup: a mention, a link, an escaped text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Characters that reverse the direction of a line or are invisible in it; joiners stay, because emoji need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Escapes text that somebody typed for Slack markup: the only place where text is escaped. */
export function escapeMarkup(text: string): string {
  return tidy(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text that somebody typed, without misleading characters. */
export function tidy(text: string): string {
  return text.replace(HIDDEN, '');
}

/** A mention of a member, which Slack shows with their name. */
export function mention(userId: string): Markup {
  return new Markup(`<@${userId}>`);
}

/** An actor as the history shows them: a member as a mention, a program by the name of its key. */
export function author(by: string): Markup {
  const keyName = keyNameIn(by);
  return keyName === null ? mention(by) : new Markup(escapeMarkup(keyName));
}

/** A link with a label; the address is escaped so that it cannot end the markup. */
export function link(url: string, label: string): Markup {
  return new Markup(`<${escapeMarkup(url).replaceAll('|', '%7C')}|${escapeMarkup(label)}>`);
}
