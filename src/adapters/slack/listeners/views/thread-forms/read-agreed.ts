import type { TermChanges } from '../../../../../domain/threads/terms.ts';
import type { Terms } from '../../../../../domain/threads/thread.ts';
import { readTerms } from '../../../../../input/details/terms.ts';
import type { ParseContext } from '../../../../../input/parse-context.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { normalize } from '../../../../../input/tokens/normalize.ts';
import { quotedAt } from '../../../../../input/tokens/quotation-marks.ts';
import { DETAIL_KEYS } from '../../../../../input/words/keys-and-values.ts';
import { normalizeWord } from '../../../../../input/words/normalize-word.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import { termsText } from '../../../blocks/threads/agreed-terms.ts';

/** Removes the key of the command, which some people also type in the form: `terms:"30% part payment"`. */
function withoutKey(text: string): string {
  const [, key = '', value = ''] = /^(\p{L}+) ?[:=] ?(.+)$/u.exec(text) ?? [];
  if (DETAIL_KEYS.get(normalizeWord(key)) !== 'terms') return text;
  return quotedAt(value)?.text ?? value;
}

/**
 * The agreed terms in a form; terms that it no longer mentions are removed. If the text was not edited, the terms stay
 * the same.
 * @param context for parsing what was typed
 * @throws ParseError `not_a_term`, or the problem of one of the values
 */
export function readAgreed(
  text: string | null,
  t: Localizer,
  context: ParseContext,
  before: Terms = {},
): TermChanges {
  if (text !== null && text === normalize(termsText(before, t))) return before;
  const gone = Object.fromEntries(Object.keys(before).map((term) => [term, null]));
  if (text === null) return gone;
  const said = readTerms(withoutKey(text), context);
  // The amount at stake has a field of its own.
  if (said.amount) refuse({ code: 'not_a_term', text });
  return { ...gone, ...said.terms };
}
