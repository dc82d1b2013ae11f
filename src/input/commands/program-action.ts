import { enumValue } from '../details/enum-value.ts';
import { refuse } from '../parse-error.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { noKeys, tokenise } from '../tokens/tokenise.ts';
import { ACTION_WORDS, type ProgramAction } from '../words/keys-and-values.ts';

/**
 * Reads the action after `keys`, `hooks` or `webhooks`, and returns it with the words after it; null if nothing was
 * typed.
 * @throws ParseError `unknown_value` if the action is not among the allowed ones
 */
export function readAction<Action extends ProgramAction>(
  line: string,
  allowed: readonly Action[],
): { readonly action: Action; readonly rest: readonly Token[] } | null {
  const [first, ...rest] = tokenise(line, noKeys);
  if (!first) return null;
  const isAllowed = (entry: [string, ProgramAction]): entry is [string, Action] =>
    (allowed as readonly ProgramAction[]).includes(entry[1]);
  return { action: enumValue('action', first.text, new Map([...ACTION_WORDS].filter(isAllowed))), rest };
}

/** The name in some words. Throws ParseError `missing` if there is none. */
export function nameIn(tokens: readonly Token[], line: string): string {
  const name = textOf(tokens);
  return name === '' ? refuse({ code: 'missing', what: 'name', text: line }) : name;
}
