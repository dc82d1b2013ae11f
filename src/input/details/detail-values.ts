import type { TypedDetails } from '../command.ts';
import { isDate, readPast } from '../dates/read-date.ts';
import { readableName, refuse, within } from '../parse-error.ts';
import { isBareTitle, nameLength } from '../people/contact-names.ts';
import { readPerson } from '../people/read-person.ts';
import { CLIENT_MAX, isHashNumber } from '../reference.ts';
import { slackThreadOf } from '../tokens/permalink.ts';
import type { Token } from '../tokens/token.ts';
import {
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  type DetailKey,
  LANGUAGE_WORDS,
  PHRASE_WORDS,
} from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { isClearValue } from './clear-values.ts';
import { enumValue } from './enum-value.ts';
import { isEmail, parsePhone, readEmail, readPhone } from './phone-and-email.ts';
import { TERM_VALUES } from './term-values.ts';
import { readTerms } from './terms.ts';
import { leadingWords, one, type ReadValue, readLongest, textValue } from './value-runs.ts';

/** The maximum length of a topic (code points). */
export const TOPIC_MAX = 200;
/** The maximum length of a contact's name (code points). */
export const CONTACT_MAX = 80;
const LINK_MAX = 2000;

/** The web address in a token; null if it has none. */
export function urlOf(token: Token): string | null {
  if (token.kind === 'link') return token.url;
  return /^https?:\/\/[^\s/]\S*$/i.test(token.text) ? token.text : null;
}

/**
 * The details for a web address: the link and, if it is one to Slack, the Slack thread.
 * @throws ParseError `too_long`
 */
export function linkPatch(url: string): TypedDetails {
  const slackThread = slackThreadOf(url);
  return { link: within('link', url, LINK_MAX), ...(slackThread && { slackThread }) };
}

/** The id of the Slack channel that a token names; null if there is none, or if it may be the number of a thread. */
export function channelOf(token: Token): string | null {
  if (token.kind !== 'word' || isHashNumber(token)) return null;
  return token.channelId ?? null;
}

/** The details for a whole Slack channel with the client. */
export function channelPatch(channelId: string): TypedDetails {
  return { slackThread: { channelId, ts: null } };
}

/** The details in the value of `link:`: a channel, a web address, or a domain. Throws ParseError `not_a_link`. */
function readLink(token: Token): TypedDetails {
  const channelId = channelOf(token);
  if (channelId) return channelPatch(channelId);
  const url = urlOf(token);
  if (url) return linkPatch(url);
  const bareDomain = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?#]\S*)?$/u.test(token.text);
  return bareDomain ? linkPatch(`https://${token.text}`) : refuse({ code: 'not_a_link', text: token.text });
}

/** The function that reads the value of each key. */
export const VALUES: Readonly<Record<DetailKey, ReadValue>> = {
  client: (run, scope) => {
    const [client, count] = textValue('client', CLIENT_MAX, run, scope);
    if (run[0].kind === 'word' && isClearValue(client))
      refuse({ code: 'missing', what: 'client', text: client });
    return { patch: { client: readableName('client', client, CLIENT_MAX) }, count };
  },
  topic: (run, scope) => {
    const [topic, count] = textValue('topic', TOPIC_MAX, run, scope);
    return { patch: { topic: readableName('topic', topic, TOPIC_MAX) }, count };
  },
  contact: (run, scope) => {
    const words = leadingWords(run).map(({ text }) => text);
    const phrase = words.findIndex((word) => PHRASE_WORDS.has(normalizeWord(word)));
    const length = nameLength(phrase < 0 ? words : words.slice(0, phrase), scope.missingPositionals);
    const [contact, count] = textValue('contact', CONTACT_MAX, run, scope, length);
    if (isBareTitle(contact)) refuse({ code: 'missing', what: 'name', text: contact });
    // A mail address in place of a name is kept as the address.
    return {
      patch: isEmail(contact)
        ? { email: contact }
        : { contact: readableName('contact', contact, CONTACT_MAX) },
      count,
    };
  },
  since: (run, { reader }) => {
    const [since, count] = readLongest(
      run,
      (text) => isDate(text, reader),
      (text) => readPast(text, reader),
    );
    return { patch: { since }, count };
  },
  phone: (run) => {
    const [phone, count] = readLongest(run, (text) => parsePhone(text) !== null, readPhone);
    return { patch: { phone }, count };
  },
  email: one((token) => ({ email: readEmail(token.text) })),
  about: one((token) => ({ category: enumValue('about', token.text, CATEGORY_WORDS) })),
  via: one((token) => ({ via: enumValue('via', token.text, CHANNEL_WORDS) })),
  lang: one((token) => ({ language: enumValue('lang', token.text, LANGUAGE_WORDS) })),
  owner: one((token) => ({ owner: readPerson(token) })),
  link: one(readLink),
  terms: one((token, { reader }) => readTerms(token.text, reader)),
  ...TERM_VALUES,
};
