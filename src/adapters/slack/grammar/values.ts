import { isMoneyWord, parseAmount, readAmount } from './amounts.ts';
import { choose } from './choose.ts';
import type { TypedDetails } from './command.ts';
import { isDate, readPast } from './dates/moment.ts';
import { slackThreadOf } from './permalink.ts';
import { readPerson } from './person.ts';
import type { Reader } from './reader.ts';
import { CLIENT_MAX, isHashNumber } from './reference.ts';
import { refuse, within } from './refusal.ts';
import { type Token, textOf } from './token.ts';
import { CHANNEL_WORDS, CONTEXT_WORDS, type DetailKey, LANGUAGE_WORDS } from './vocabulary.ts';

export const TOPIC_MAX = 200;
export const CONTACT_MAX = 80;
export const LINK_MAX = 2000;

/** What a value says about the thread, and how many tokens it took. */
export interface Taken {
  readonly patch: TypedDetails;
  readonly count: number;
}

/** Who reads, and whether bare words after a text key can only belong to it (`edit`, which has no positions). */
export interface Scope {
  readonly reader: Reader;
  readonly greedy: boolean;
}

/** Never empty: the caller asks for a value only where a token follows. */
export type Run = readonly [Token, ...Token[]];

const LONGEST_RUN = 8;
const SHOWN_IN_ERRORS = 3;

function leadingWords(run: readonly Token[]): readonly Token[] {
  const end = run.findIndex((token) => token.kind !== 'word');
  return run.slice(0, end < 0 ? LONGEST_RUN : Math.min(end, LONGEST_RUN));
}

/** How many of the first bare words make the longest text that is accepted; 0 for none. */
export function longestRun(run: readonly Token[], accepts: (text: string) => boolean): number {
  const words = leadingWords(run);
  for (let count = words.length; count > 0; count--) {
    if (accepts(textOf(words.slice(0, count)))) return count;
  }
  return 0;
}

/** A value of one or several words; the refusal of a bad one shows a little of what follows. */
function spread<T>(run: Run, accepts: (text: string) => boolean, read: (text: string) => T): [T, number] {
  const first = run[0];
  if (first.kind !== 'word') return [read(first.text), 1];
  const count = longestRun(run, accepts);
  return [read(textOf(leadingWords(run).slice(0, count || SHOWN_IN_ERRORS))), count];
}

function textValue(key: string, max: number, run: Run, { greedy }: Scope): [string, number] {
  const end = run.findIndex((token) => token.kind !== 'word' || isHashNumber(token));
  const count = greedy && run[0].kind === 'word' ? Math.max(1, end < 0 ? run.length : end) : 1;
  const text = textOf(run.slice(0, count)).replace(/[,;]$/, '');
  if (text === '') refuse({ code: 'missing', what: 'value', text: `${key}:` });
  return [within(key, text, max), count];
}

const currencyOf = ({ currency = 'EUR' }: Reader): string => (/^[A-Z]{3}$/.test(currency) ? currency : 'EUR');

/** The address a token carries; null where it carries none. */
export function urlOf(token: Token): string | null {
  if (token.kind === 'link') return token.url;
  return /^https?:\/\/[^\s/]\S*$/i.test(token.text) ? token.text : null;
}

/**
 * A link, and the Slack thread behind it where it leads to one.
 * @throws Refusal `too_long`
 */
export function linkPatch(url: string): TypedDetails {
  const slackThread = slackThreadOf(url);
  return { link: within('link', url, LINK_MAX), ...(slackThread && { slackThread }) };
}

function readLink(token: Token): TypedDetails {
  const url = urlOf(token);
  if (url) return linkPatch(url);
  const bareDomain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?#]\S*)?$/u.test(token.text);
  return bareDomain ? linkPatch(`https://${token.text}`) : refuse({ code: 'not_a_link', text: token.text });
}

type ReadValue = (run: Run, scope: Scope) => Taken;

const one =
  (read: (token: Token) => TypedDetails): ReadValue =>
  (run) => ({ patch: read(run[0]), count: 1 });

/** How the value of each key is read. */
export const VALUES: Readonly<Record<DetailKey, ReadValue>> = {
  client: (run, scope) => {
    const [client, count] = textValue('client', CLIENT_MAX, run, scope);
    return { patch: { client }, count };
  },
  topic: (run, scope) => {
    const [topic, count] = textValue('topic', TOPIC_MAX, run, scope);
    return { patch: { topic }, count };
  },
  contact: (run, scope) => {
    const [contact, count] = textValue('contact', CONTACT_MAX, run, scope);
    return { patch: { contact }, count };
  },
  since: (run, { reader }) => {
    const [since, count] = spread(
      run,
      (text) => isDate(text, reader),
      (text) => readPast(text, reader),
    );
    return { patch: { since }, count };
  },
  amount: (run, { reader }) => {
    const currency = currencyOf(reader);
    const isAmount = (text: string) => parseAmount(text, currency) !== null;
    const [amount, count] = spread(run, isAmount, (text) => readAmount(text, currency));
    // "100.50 JPY" has no meaning, and must not become 100.50 of another currency.
    const next = run[count];
    if (next?.kind === 'word' && isMoneyWord(next.text)) {
      refuse({ code: 'not_an_amount', text: textOf(run.slice(0, count + 1)) });
    }
    return { patch: { amount }, count };
  },
  about: one((token) => ({ context: choose('about', token.text, CONTEXT_WORDS) })),
  via: one((token) => ({ via: choose('via', token.text, CHANNEL_WORDS) })),
  lang: one((token) => ({ language: choose('lang', token.text, LANGUAGE_WORDS) })),
  owner: one((token) => ({ owner: readPerson(token) })),
  link: one(readLink),
};
