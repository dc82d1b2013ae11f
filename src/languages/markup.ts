import { keyNameIn } from '../domain/access/actor.ts';

/** A piece of Slack markup that is meant as such: a mention, a link, a text that was escaped already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Characters that turn the direction of a line around or hide in it; joiners stay, emoji need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What somebody typed, harmless in Slack markup: the one place where text is escaped. */
export function escapeMarkup(text: string): string {
  return tidy(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What somebody typed, without the characters that deceive the eye. */
export function tidy(text: string): string {
  return text.replace(HIDDEN, '');
}

/** A mention of a member, which Slack shows with their name. */
export function mention(userId: string): Markup {
  return new Markup(`<@${userId}>`);
}

/** Whoever did something, as the history calls them: a member as a mention, a program by the name of its key. */
export function author(by: string): Markup {
  const keyName = keyNameIn(by);
  return keyName === null ? mention(by) : new Markup(escapeMarkup(keyName));
}

/** A link with a label; the address is escaped so that it cannot end the markup. */
export function link(url: string, label: string): Markup {
  return new Markup(`<${escapeMarkup(url).replaceAll('|', '%7C')}|${escapeMarkup(label)}>`);
}
