import type { TypedDetails } from './command.ts';
import { isHashNumber } from './reference.ts';
import { isOneOf } from './typed-words.ts';
import type { Run, Taken } from './value-runs.ts';
import type { DetailKey } from './vocabulary.ts';

/** Whether a word says that there is no such thing: `amount:none`, `betrag:-`. */
export const isClearValue = isOneOf(({ settings }) => settings.nothing);

/** What a key without a value means, for details that a thread can be without. */
const CLEARED: Partial<Record<DetailKey, TypedDetails>> = {
  topic: { topic: null },
  contact: { contact: null },
  phone: { phone: null },
  email: { email: null },
  amount: { amount: null },
  link: { link: null, slackThread: null },
};
/** "topic: No more ghosts" begins with the word and goes on. */
const TEXTS: readonly DetailKey[] = ['topic', 'contact'];

/** Takes `contact:-`; null where a value was typed, or the detail cannot be missing. */
export function takeClearedValue(key: DetailKey, run: Run): Taken | null {
  const patch = CLEARED[key];
  const [first, next] = run;
  const goesOn = TEXTS.includes(key) && next?.kind === 'word' && !isHashNumber(next);
  return patch && !goesOn && isClearValue(first.text) ? { patch, count: 1 } : null;
}

/** Details of a thread that is new, where what it is without need not be said. */
export function withoutClearValues(details: TypedDetails): TypedDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}
