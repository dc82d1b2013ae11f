import type { TypedDetails } from '../command.ts';
import { isHashNumber } from '../reference.ts';
import type { DetailKey } from '../words/keys-and-values.ts';
import { isOneOf } from '../words/typed-words.ts';
import type { Run, Taken } from './value-runs.ts';

/** Whether a text means that there is no value: `amount:none`, `betrag:-`. */
export const isClearValue = isOneOf(({ settings }) => settings.nothing);

/** The cleared detail for the key of each optional one. */
const CLEARED: Partial<Record<DetailKey, TypedDetails>> = {
  topic: { topic: null },
  contact: { contact: null },
  phone: { phone: null },
  email: { email: null },
  amount: { amount: null },
  link: { link: null, slackThread: null },
};
/** Keys whose value may begin with such a word: "topic: No more ghosts". */
const TEXT_KEYS: readonly DetailKey[] = ['topic', 'contact'];

/** Reads `contact:-`; null if there is a value, or the detail is not optional. */
export function takeClearedValue(key: DetailKey, run: Run): Taken | null {
  const patch = CLEARED[key];
  const [first, next] = run;
  const hasMoreWords = TEXT_KEYS.includes(key) && next?.kind === 'word' && !isHashNumber(next);
  return patch && !hasMoreWords && isClearValue(first.text) ? { patch, count: 1 } : null;
}

/** The details of a new thread, without those that are null. */
export function withoutClearValues(details: TypedDetails): TypedDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}
