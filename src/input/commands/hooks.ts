import { isPath } from '../../domain/incoming-hooks/body-values.ts';
import {
  HOOK_FIELDS,
  HOOK_SOURCES,
  type HookField,
  type HookMapping,
  type HookSource,
} from '../../domain/incoming-hooks/incoming-hook.ts';
import { refuse } from '../parse-error.ts';
import type { Token } from '../tokens/token.ts';
import { nameIn, readAction } from './program-action.ts';

/** The actions on the addresses to which other programs send. */
export type TypedHooks =
  | { readonly action: 'list' }
  | { readonly action: 'create'; readonly name: string; readonly source: HookSource }
  | { readonly action: 'map'; readonly name: string; readonly mapping: HookMapping }
  | { readonly action: 'show' | 'rotate' | 'remove'; readonly name: string };

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
 * Reads the arguments of `hooks`: none, `new NAME [hubspot|pipedrive]`, `show NAME`, `map NAME client=deal.name …`,
 * `rotate NAME`, `remove NAME`. Throws ParseError `missing`, `left_over`, `unknown_value`.
 */
export function readHooks(line: string): TypedHooks {
  const asked = readAction(line, ['create', 'show', 'map', 'rotate', 'remove']);
  if (!asked) return { action: 'list' };
  const { action, rest } = asked;
  if (action === 'map') {
    const isPair = ({ text }: Token) => PAIR.test(text);
    const name = nameIn(
      rest.filter((token) => !isPair(token)),
      line,
    );
    return { action, name, mapping: readMapping(rest.filter(isPair)) };
  }
  if (action !== 'create') return { action, name: nameIn(rest, line) };
  const last = rest.at(-1)?.text.toLowerCase() ?? '';
  const source = HOOK_SOURCES.find((known) => known === last && rest.length > 1);
  return { action, name: nameIn(source ? rest.slice(0, -1) : rest, line), source: source ?? 'generic' };
}
