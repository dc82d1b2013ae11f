import { isPath } from '../../domain/hooks/body-values.ts';
import {
  HOOK_FIELDS,
  HOOK_SOURCES,
  type HookField,
  type HookMapping,
  type HookSource,
} from '../../domain/hooks/incoming-hook.ts';
import { refuse } from '../parse-error.ts';
import { type Token, textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';
import { isOneOf } from '../typed-words.ts';

/** What is asked about the addresses to which other programs send. */
export type TypedHooks =
  | { readonly action: 'list' }
  | { readonly action: 'create'; readonly name: string; readonly source: HookSource }
  | { readonly action: 'map'; readonly name: string; readonly mapping: HookMapping }
  | { readonly action: 'show' | 'remove'; readonly name: string };

const isCreate = isOneOf(({ apiKeys }) => apiKeys.create);
const isRemove = isOneOf(({ apiKeys }) => apiKeys.revoke);
const isShow = isOneOf(({ apiKeys }) => apiKeys.show);
const isMap = isOneOf(({ apiKeys }) => apiKeys.map);
const PAIR = /^([a-z]{2,10})=(\S{1,300})$/;

function readMapping(tokens: readonly Token[]): HookMapping {
  const pairs = tokens.map(({ text }): [HookField, string] => {
    const [, field = '', path = ''] = PAIR.exec(text) ?? [];
    if (!(HOOK_FIELDS as readonly string[]).includes(field) || !isPath(path))
      refuse({ code: 'left_over', text });
    return [field as HookField, path];
  });
  return Object.fromEntries(pairs);
}

/**
 * Reads what stands behind `hooks`: nothing, `new NAME [hubspot|pipedrive]`, `show NAME`, `map NAME client=deal.name …`,
 * `remove NAME`. Throws ParseError `missing`, `left_over`.
 */
export function readHooks(line: string): TypedHooks {
  const [action, ...rest] = tokenise(line, noKeys);
  if (!action) return { action: 'list' };
  const isPair = ({ text }: Token) => PAIR.test(text);
  const last = rest.at(-1)?.text.toLowerCase() ?? '';
  const source = HOOK_SOURCES.find((known) => known === last && rest.length > 1);
  const named = isCreate(action.text) && source ? rest.slice(0, -1) : rest.filter((token) => !isPair(token));
  const name = textOf(named);
  if (name === '') refuse({ code: 'missing', what: 'name', text: line });
  if (isCreate(action.text)) return { action: 'create', name, source: source ?? 'generic' };
  if (isShow(action.text)) return { action: 'show', name };
  if (isRemove(action.text)) return { action: 'remove', name };
  if (isMap(action.text)) return { action: 'map', name, mapping: readMapping(rest.filter(isPair)) };
  return refuse({ code: 'left_over', text: line });
}
