import type { Reading } from '../../../../input/command.ts';
import { parseCommand } from '../../../../input/parse-command.ts';
import type { ParseContext } from '../../../../input/parse-context.ts';
import { type Command, VERBS } from './verbs/index.ts';

/**
 * Parses what somebody typed after `/ghostwatch` with the parsers of all verbs.
 * @returns the command, or the first problem found
 */
export function readCommand(text: string, reader: ParseContext): Reading<Command> {
  return parseCommand<Command>(text, reader, VERBS);
}
