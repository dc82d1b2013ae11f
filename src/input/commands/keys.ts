import type { KeyScope } from '../../domain/access/api-key.ts';
import { isOneOf } from '../words/typed-words.ts';
import { nameIn, readAction } from './program-action.ts';

/** The actions on the keys of the API. */
export type TypedKeys =
  | { readonly action: 'list' }
  | { readonly action: 'create'; readonly name: string; readonly scope: KeyScope }
  | { readonly action: 'remove'; readonly name: string };

const isReadOnly = isOneOf(({ programs }) => programs.readOnly);

/**
 * Reads the arguments of `keys`: none, `new NAME [read]`, `revoke NAME`. Throws ParseError `missing`, `unknown_value`.
 */
export function readKeys(line: string): TypedKeys {
  const asked = readAction(line, ['create', 'remove']);
  if (!asked) return { action: 'list' };
  const { action, rest } = asked;
  if (action === 'remove') return { action, name: nameIn(rest, line) };
  const last = rest.at(-1);
  const isReading = rest.length > 1 && last !== undefined && isReadOnly(last.text);
  const name = nameIn(isReading ? rest.slice(0, -1) : rest, line);
  return { action, name, scope: isReading ? 'read' : 'write' };
}
