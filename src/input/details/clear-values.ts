import type { TypedDetails } from '../command.ts';
import { isHashNumber } from '../reference.ts';
import type { DetailKey } from '../words/keys-and-values.ts';
import { isOneOf } from '../words/typed-words.ts';
import type { Run, Taken } from './value-runs.ts';

/** Whether a word means that there is none: `amount:none`, `betrag:-`. */
export const isClearValue = isOneOf(({ settings }) => settings.nothing);

/** The detail to clear for a key without a value, for details that are optional. */
const CLEARED: Partial<Record<DetailKey, TypedDetails>> = {
  topic: { topic: null },
  contact: { contact: null },
  phone: { phone: null },
  email: { email: null },
  amount: { amount: null },
  link: { link: null, slackThread: null },
};
/** "topic: No more ghosts" begins with such a word, but continues. */
const TEXTS: readonly DetailKey[] = ['topic', 'contact'];

/** Reads `contact:-`; null if there is a value, or the detail is not optional. */
export function takeClearedValue(key: DetailKey, run: Run): Taken | null {
  const patch = CLEARED[key];
  const [first, next] = run;
  const goesOn = TEXTS.includes(key) && next?.kind === 'word' && !isHashNumber(next);
  return patch && !goesOn && isClearValue(first.text) ? { patch, count: 1 } : null;
}

/** The details of a new thread, without those that are null. */
export function withoutClearValues(details: TypedDetails): TypedDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}
