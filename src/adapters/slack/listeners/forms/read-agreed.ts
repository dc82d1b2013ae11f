import type { TermChanges } from '../../../../domain/terms.ts';
import type { Terms } from '../../../../domain/thread.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { fold } from '../../grammar/fold.ts';
import { normalise } from '../../grammar/normalise.ts';
import { quotedAt } from '../../grammar/quotes.ts';
import { refuse } from '../../grammar/refusal.ts';
import { readTerms } from '../../grammar/terms.ts';
import { DETAIL_KEYS } from '../../grammar/vocabulary.ts';
import { termsText } from '../../views/agreed.ts';

/** Who knows the command may well type its key here: `terms:"30% part payment"`. */
function withoutKey(text: string): string {
  const [, key = '', value = ''] = /^(\p{L}+) ?[:=] ?(.+)$/u.exec(text) ?? [];
  if (DETAIL_KEYS.get(fold(key)) !== 'terms') return text;
  return quotedAt(value)?.text ?? value;
}

/**
 * What a form says was agreed; what it does not mention any more is agreed no longer. Terms that were left as they
 * were shown stay the same.
 * @throws Refusal `not_a_term`, and what a value refuses
 */
export function readAgreed(
  text: string | null,
  words: Words,
  currency: string,
  before: Terms = {},
): TermChanges {
  if (text !== null && text === normalise(termsText(before, words))) return before;
  const gone = Object.fromEntries(Object.keys(before).map((term) => [term, null]));
  if (text === null) return gone;
  const said = readTerms(withoutKey(text), { now: words.now, timeZone: words.timeZone, currency });
  // The money at stake has a field of its own.
  if (said.amount) refuse({ code: 'not_a_term', text });
  return { ...gone, ...said.terms };
}
