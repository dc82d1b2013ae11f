import type { Reference } from '../command.ts';
import { takePeriod } from '../dates/report-period.ts';
import type { ParseContext } from '../parse-context.ts';
import { pointWithAll } from '../reference.ts';
import type { Token } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { wordsByName } from '../words/typed-words.ts';

/** What a report covers, as typed. */
export type TypedReportScope =
  | { readonly kind: 'mine' | 'team' }
  | { readonly kind: 'channel'; readonly channelId: string }
  | { readonly kind: 'client'; readonly ref: Reference };

const SCOPES = wordsByName(({ scopes: { mine, all: team } }) => ({ mine, team }));

/** The scope in some tokens; one's own clients if there are none. */
function scopeOf(tokens: readonly Token[]): TypedReportScope {
  const [first, ...others] = tokens;
  const pointed = pointWithAll(tokens);
  if (!first || !pointed) return { kind: 'mine' };
  if (others.length === 0 && first.kind === 'word') {
    if (first.channelId) return { kind: 'channel', channelId: first.channelId };
    const scope = SCOPES.get(normalizeWord(first.text));
    if (scope) return { kind: scope };
  }
  return { kind: 'client', ref: pointed.ref };
}

/**
 * `report`, `report team this month`, `report #channel`, `report Acme since 1 March`.
 * @throws ParseError for a `since` that is not a day in the past
 */
export function readReport(line: string, reader: ParseContext) {
  const tokens = tokenise(line, noKeys);
  const taken = takePeriod(tokens, reader);
  return {
    verb: 'report' as const,
    scope: scopeOf(taken?.rest ?? tokens),
    ...(taken && { period: taken.days }),
  };
}
