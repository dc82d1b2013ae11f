import type { WebhookEvent } from '../../domain/webhooks/webhook.ts';
import { enumValue } from '../details/enum-value.ts';
import { refuse } from '../parse-error.ts';
import { type Token, textOf } from '../tokens/token.ts';
import { EVENT_WORDS } from '../words/keys-and-values.ts';
import { normalizeWord } from '../words/normalize-word.ts';
import { isOneOf } from '../words/typed-words.ts';
import { nameIn, readAction } from './program-action.ts';

/** The actions on the addresses to which events are sent; `events` null means all. */
export type TypedWebhooks =
  | { readonly action: 'list' }
  | {
      readonly action: 'create';
      readonly name: string | undefined;
      readonly url: string;
      readonly events: readonly WebhookEvent[] | null;
    }
  | { readonly action: 'events'; readonly name: string; readonly events: readonly WebhookEvent[] | null }
  | { readonly action: 'show' | 'test' | 'pause' | 'resume' | 'rotate' | 'remove'; readonly name: string };

const isEverything = isOneOf(({ programs }) => programs.everything);

/** Whether a word only joins events: `replied and closed`, `antwort und abschluss`. */
const isConjunction = (text: string) => /^(?:and|und|&|,|\+)$/i.test(text);

const isEvent = ({ kind, text }: Token) =>
  kind !== 'quoted' && (isEverything(text) || EVENT_WORDS.has(normalizeWord(text)));

/** The events named by some words; null for all. Throws ParseError `unknown_value`. */
function readEvents(tokens: readonly Token[]): readonly WebhookEvent[] | null {
  const words = tokens
    .flatMap(({ text }) => text.split(','))
    .filter((text) => text !== '' && !isConjunction(text));
  if (words.every((text) => isEverything(text))) return null;
  return [...new Set(words.map((text) => enumValue('event', text, EVENT_WORDS)))];
}

/** Reads `[NAME] https://… [EVENT …]`. Throws ParseError `missing`, `unknown_value`. */
function readNew(rest: readonly Token[], line: string): TypedWebhooks {
  const isAddress = ({ kind, text }: Token) => kind === 'link' || /^[a-z]{2,10}:\/\//i.test(text);
  const found = rest.findIndex(isAddress);
  const at = found < 0 ? rest.length - 1 : found;
  const address = rest[at];
  if (!address) return refuse({ code: 'missing', what: 'address', text: line });
  return {
    action: 'create',
    name: at === 0 ? undefined : textOf(rest.slice(0, at)),
    url: address.kind === 'link' ? address.url : address.text,
    events: readEvents(rest.slice(at + 1)),
  };
}

/**
 * Reads the arguments of `webhooks`: none, `new [NAME] https://… [EVENT …]`, `events NAME EVENT …`, or `show`, `test`,
 * `pause`, `resume`, `rotate`, `remove` with a name. Throws ParseError `missing`, `unknown_value`.
 */
export function readWebhooks(line: string): TypedWebhooks {
  const asked = readAction(line, ['create', 'show', 'events', 'test', 'pause', 'resume', 'rotate', 'remove']);
  if (!asked) return { action: 'list' };
  const { action, rest } = asked;
  if (action === 'create') return readNew(rest, line);
  if (action !== 'events') return { action, name: nameIn(rest, line) };
  // The first word is always a name.
  const end = rest.findIndex((token, index) => index > 0 && isEvent(token));
  if (end === -1) return refuse({ code: 'missing', what: 'event', text: line });
  return { action, name: nameIn(rest.slice(0, end), line), events: readEvents(rest.slice(end)) };
}
