import type { ReplyMeaning } from '../../../../src/domain/conversations/inbound-message.ts';
import { replyMeaning } from '../../../../src/input/messages/reply-meaning.ts';
import { absence } from './absence.ts';
import { promise } from './promise.ts';
import { reply } from './reply.ts';
import { thanks } from './thanks.ts';
import { unclear } from './unclear.ts';

/** A message, what it is, and the pause that it suggests (`` for none, `from→back` for one that begins later). */
export interface Sample {
  readonly text: string;
  readonly kind: ReplyMeaning['kind'];
  readonly offer: string;
}

const undated = (kind: Sample['kind'], texts: readonly string[]) =>
  texts.map((text): Sample => ({ text, kind, offer: '' }));

const dated = (kind: Sample['kind'], samples: readonly (readonly [string, string])[]) =>
  samples.map(([text, offer]): Sample => ({ text, kind, offer }));

export const CORPUS: readonly Sample[] = [
  ...undated('thanks', thanks),
  ...dated('absence', absence),
  ...undated('reply', reply),
  ...dated('unclear', unclear),
  ...dated('promise', promise),
];

const WRITTEN_AT = Date.parse('2026-11-18T13:30:00Z');
const NAMES = ['Jana Krüger', 'Ada Lovelace', 'Acme GmbH'];

/** What the bot makes of a message by Jana Krüger of Acme to Ada Lovelace. */
export function meaningOf(text: string): ReplyMeaning {
  return replyMeaning({ text, names: NAMES }, WRITTEN_AT);
}

/** An offered pause as samples write it. */
export function offered({ offer }: ReplyMeaning): string {
  if (offer === null) return '';
  if (offer.kind === 'promise') return offer.namedDate;
  return offer.from ? `${offer.from}→${offer.backOn}` : offer.backOn;
}
