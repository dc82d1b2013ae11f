import type { Command } from '../command.ts';
import { isDetailKey, readDetails } from '../details.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { pointAnywhere, pointWithAll } from '../reference.ts';
import { textOf } from '../token.ts';
import { tokenise } from '../tokens.ts';

/**
 * `edit #12 about:invoice amount:900€`
 * @throws ParseError
 */
export function readEdit(line: string, reader: ParseContext): Command {
  const { details, rest } = readDetails(tokenise(line, isDetailKey), { reader, greedy: true });
  const pointed = pointAnywhere(rest) ?? pointWithAll(rest);
  if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
  if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
  if (Object.keys(details).length === 0) refuse({ code: 'missing', what: 'change', text: line });
  return { verb: 'edit', ref: pointed.ref, details };
}
