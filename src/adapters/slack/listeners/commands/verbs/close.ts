import { GhostwatchError } from '../../../../../domain/errors.ts';
import { trimEnd, trimStart } from '../../../../../domain/text/trim.ts';
import type { Outcome } from '../../../../../domain/threads/thread.ts';
import { type Asking, readAskingDay, takeAsking } from '../../../../../input/ask-again.ts';
import { enumValue } from '../../../../../input/details/enum-value.ts';
import type { ParseContext } from '../../../../../input/parse-context.ts';
import { refuse, within } from '../../../../../input/parse-error.ts';
import { byClient, type Pointed, pointAtStart } from '../../../../../input/reference.ts';
import { type Token, textOf } from '../../../../../input/tokens/token.ts';
import { tokenise } from '../../../../../input/tokens/tokenise.ts';
import { CLOSE_KEYS, OUTCOME_WORDS } from '../../../../../input/words/keys-and-values.ts';
import { nearest } from '../../../../../input/words/nearest.ts';
import { normalizeWord } from '../../../../../input/words/normalize-word.ts';
import { doneView } from '../../../blocks/threads/done.ts';
import { otherOutcomeView } from '../../../blocks/threads/other-outcome.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** The longest reason (characters). */
const REASON_MAX = 500;
const OUTCOMES = new Map([...new Set(OUTCOME_WORDS.values())].map((outcome) => [outcome, outcome] as const));
const BEFORE_OUTCOME: ReadonlySet<string> = new Set(['as', 'als']);
/** The shortest word that is compared with the outcomes (characters); shorter ones resemble too many. */
const SHORTEST_MISTYPED = 5;

interface Closing extends Asking {
  readonly outcome?: Outcome;
  readonly reason: string;
}

const isOutcome = (token: Token): boolean =>
  token.kind === 'word' && OUTCOME_WORDS.has(normalizeWord(token.text));

const reasonOf = (tokens: readonly Token[]): string =>
  trimEnd(trimStart(textOf(tokens), ' ,;:–—-'), ' ,;–—-');

/**
 * Reads "won they signed", "as declined: too expensive", or only a reason. Refuses a mistyped outcome with a
 * suggestion.
 */
function readClosing(tokens: readonly Token[]): Closing {
  const [first, ...more] = tokens;
  if (!first) return { reason: '' };
  if (BEFORE_OUTCOME.has(normalizeWord(first.text)) && more[0]?.kind === 'word') return readClosing(more);
  if (isOutcome(first))
    return { outcome: enumValue('outcome', first.text, OUTCOME_WORDS), reason: reasonOf(more) };
  const mistyped =
    first.kind === 'word' && first.text.length >= SHORTEST_MISTYPED && nearest(first.text, OUTCOMES);
  return mistyped
    ? { outcome: enumValue('outcome', first.text, OUTCOME_WORDS), reason: '' }
    : { reason: reasonOf(tokens) };
}

/** The reference by name: the words before the outcome, or all words without one. */
function pointBeforeOutcome(tokens: readonly Token[]): Pointed | null {
  if (tokens.length === 0) return null;
  const outcome = tokens.findIndex((token, index) => index > 0 && isOutcome(token));
  const end = outcome < 0 ? tokens.length : outcome;
  const name = tokens.slice(0, end);
  const last = name.at(-1);
  const bare =
    last && name.length > 1 && BEFORE_OUTCOME.has(normalizeWord(last.text)) ? name.slice(0, -1) : name;
  return { ref: byClient(textOf(bare)), rest: tokens.slice(end) };
}

/**
 * Reads `outcome:` (one word), `again:` (a date) and `reason:` (everything after it), and removes them from the line.
 */
function takeKeys(
  tokens: readonly Token[],
  reader: ParseContext,
): Partial<Closing> & { readonly bare: readonly Token[] } {
  const index = tokens.findIndex((token) => token.kind === 'key');
  const key = tokens[index];
  if (key?.kind !== 'key') return { bare: tokens };
  const value = tokens[index + 1];
  if (!value || value.kind === 'key') return refuse({ code: 'missing', what: 'value', text: key.text });
  const named = CLOSE_KEYS.get(normalizeWord(key.name));
  if (named === 'reason') return { bare: tokens.slice(0, index), reason: textOf(tokens.slice(index + 1)) };
  if (named === 'again') {
    const end = tokens.findIndex((token, at) => at > index && token.kind === 'key');
    const day = tokens.slice(index + 1, end < 0 ? tokens.length : end);
    const others = takeKeys(tokens.toSpliced(index, 1 + day.length), reader);
    return { ...others, askAgainOn: readAskingDay(textOf(day), reader) };
  }
  const outcome = enumValue('outcome', value.text, OUTCOME_WORDS);
  const { outcome: again, ...others } = takeKeys(tokens.toSpliced(index, 2), reader);
  return again ? refuse({ code: 'left_over', text: `${key.text}${value.text}` }) : { ...others, outcome };
}

/** @throws ParseError */
function readClose(line: string, reader: ParseContext) {
  const { bare: said, ...keys } = takeKeys(
    tokenise(line, (name) => CLOSE_KEYS.has(normalizeWord(name))),
    reader,
  );
  const { rest: bare, ...asked } = takeAsking(said, reader);
  const keyed = { ...asked, ...keys };
  const pointed = pointAtStart(bare) ?? (keyed.outcome ? null : pointBeforeOutcome(bare));
  const { ref, rest } = pointed ?? { ref: byClient(textOf(bare)), rest: [] };
  if (ref.by === 'client' && ref.text === '') refuse({ code: 'missing', what: 'reference', text: line });
  const closing = keyed.outcome ? { reason: reasonOf(rest) } : readClosing(rest);
  if (closing.reason !== '' && keyed.reason !== undefined) {
    refuse({ code: 'left_over', text: closing.reason });
  }
  const { outcome, askAgainOn } = { ...closing, ...keyed };
  const reason = within('reason', keyed.reason ?? closing.reason, REASON_MAX);
  return {
    verb: 'close' as const,
    ref,
    ...(outcome && { outcome }),
    ...(reason !== '' && { reason }),
    ...(askAgainOn !== undefined && { askAgainOn }),
  };
}

/** `close #12 won they signed`, `close #12 ghosted ask again in 3 months`: closes a thread. */
export const close = slashVerb({
  name: 'close',
  parse: readClose,
  run: async ({ ref, outcome, reason, askAgainOn }, request) => {
    const { t, useCases } = request;
    try {
      const changed = await useCases.closeThread({
        ref,
        outcome,
        reason,
        askAgainOn,
        mayChange: false,
      });
      const outcomeAssumed = outcome === undefined && changed.event.kind === 'closed';
      return { ...doneAnswer(changed, request), blocks: doneView({ ...changed, outcomeAssumed }, t) };
    } catch (error) {
      if (!(error instanceof GhostwatchError) || error.code !== 'other_outcome' || !outcome) throw error;
      const { thread } = await useCases.showThread(ref);
      const wanted = { outcome, ...(reason && { reason }), ...(askAgainOn !== undefined && { askAgainOn }) };
      return { blocks: otherOutcomeView(thread, wanted, t) };
    }
  },
});
