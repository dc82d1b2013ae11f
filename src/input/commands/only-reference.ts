import type { Reference } from '../command.ts';
import { refuse } from '../parse-error.ts';
import { pointAnywhere, pointWithAll } from '../reference.ts';
import { textOf } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';

/**
 * Reads a line that names a thread and nothing else: "#12", "Acme GmbH".
 * @throws ParseError `missing`, `left_over`, `too_long`
 */
export function onlyReference(line: string): Reference {
  const tokens = tokenise(line, noKeys);
  const pointed = pointAnywhere(tokens) ?? pointWithAll(tokens);
  if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
  if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
  return pointed.ref;
}
