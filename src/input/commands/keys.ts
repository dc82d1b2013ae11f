import type { KeyScope } from '../../domain/access/api-key.ts';
import { refuse } from '../parse-error.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';
import { isOneOf } from '../typed-words.ts';

/** What is asked about the keys of the API. */
export type TypedKeys =
  | { readonly action: 'list' }
  | { readonly action: 'create'; readonly name: string; readonly scope: KeyScope }
  | { readonly action: 'revoke'; readonly name: string };

const isCreate = isOneOf(({ apiKeys }) => apiKeys.create);
const isRevoke = isOneOf(({ apiKeys }) => apiKeys.revoke);
const isReadOnly = isOneOf(({ apiKeys }) => apiKeys.readOnly);

/** Reads what stands behind `keys`: nothing, `new NAME [read]`, `revoke NAME`. Throws ParseError `missing`, `left_over`. */
export function readKeys(line: string): TypedKeys {
  const [action, ...rest] = tokenise(line, noKeys);
  if (!action) return { action: 'list' };
  const isNew = isCreate(action.text);
  if (!isNew && !isRevoke(action.text)) refuse({ code: 'left_over', text: textOf([action, ...rest]) });
  const last = rest.at(-1);
  const isReading = isNew && rest.length > 1 && last !== undefined && isReadOnly(last.text);
  const name = textOf(isReading ? rest.slice(0, -1) : rest);
  if (name === '') refuse({ code: 'missing', what: 'name', text: line });
  return isNew ? { action: 'create', name, scope: isReading ? 'read' : 'write' } : { action: 'revoke', name };
}
