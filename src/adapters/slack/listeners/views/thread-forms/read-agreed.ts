import type { TermChanges } from '../../../../../domain/threads/terms.ts';
import type { Terms } from '../../../../../domain/threads/thread.ts';
import { normalize } from '../../../../../input/normalize.ts';
import { normalizeWord } from '../../../../../input/normalize-word.ts';
import type { ParseContext } from '../../../../../input/parse-context.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { quotedAt } from '../../../../../input/quotes.ts';
import { readTerms } from '../../../../../input/terms.ts';
import { DETAIL_KEYS } from '../../../../../input/vocabulary.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import { termsText } from '../../../blocks/threads/agreed-terms.ts';

/** Who knows the command may well type its key here: `terms:"30% part payment"`. */
function withoutKey(text: string): string {
  const [, key = '', value = ''] = /^(\p{L}+) ?[:=] ?(.+)$/u.exec(text) ?? [];
  if (DETAIL_KEYS.get(normalizeWord(key)) !== 'terms') return text;
  return quotedAt(value)?.text ?? value;
}

/**
 * What a form says was agreed; what it does not mention any more is agreed no longer. Terms that were left as they
 * were shown stay the same.
 * @param typed how what was typed is read
 * @throws Refusal `not_a_term`, and what a value refuses
 */
export function readAgreed(
  text: string | null,
  t: Localizer,
  typed: ParseContext,
  before: Terms = {},
): TermChanges {
  if (text !== null && text === normalize(termsText(before, t))) return before;
  const gone = Object.fromEntries(Object.keys(before).map((term) => [term, null]));
  if (text === null) return gone;
  const said = readTerms(withoutKey(text), typed);
  // The money at stake has a field of its own.
  if (said.amount) refuse({ code: 'not_a_term', text });
  return { ...gone, ...said.terms };
}
