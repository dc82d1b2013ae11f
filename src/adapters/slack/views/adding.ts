import type { KnownBlock } from '@slack/types';
import { mention } from '../../../words/interface/markup.ts';
import type { Sentence, Words } from '../../../words/interface/words.ts';
import { ADDING, type Understood } from '../action-ids/adding.ts';
import { termsText } from './agreed.ts';
import { button, context, copyable, cut, section } from './blocks.ts';
import { upFirst } from './sentences.ts';

/** Longer lists are cut (characters). */
const LINES_MAX = 3000;

/** What was understood, line by line; what nobody said is shown as what it will be. */
function understoodLines({ client, details, userId }: Understood, words: Words): string[] {
  const { topic, context: type, since, amount, contact, email, phone, via, owner, link, terms } = details;
  const person = owner?.by === 'id' ? mention(owner.userId) : owner && `@${owner.name}`;
  const agreed = Object.fromEntries(Object.entries(terms ?? {}).filter(([, value]) => value !== null));
  const said: readonly (readonly [Sentence, string | ReturnType<typeof mention> | null | undefined])[] = [
    ['form.client', client],
    ['adding.topic', topic ?? words.plain('adding.no_topic')],
    ['form.context', upFirst(words.plain(`form.context_${type ?? 'general'}`))],
    ['adding.since', since === undefined ? words.plain('adding.now') : words.moment(since)],
    ['adding.amount', amount && words.amount(amount)],
    ['form.contact', contact],
    ['form.phone', phone],
    ['form.email', email],
    ['adding.via', via && words.plain(`form.via_${via}`)],
    ['adding.agreed', Object.keys(agreed).length > 0 ? termsText(agreed, words) : null],
    ['form.link', link],
    ['adding.owner', person && (person !== `@me` ? person : mention(userId))],
  ];
  return said.flatMap(([label, value]) =>
    value ? [words.say('adding.line', { label: words.plain(label), value })] : [],
  );
}

/** Asks whether a sentence was understood; nothing is saved before the answer. `value` goes into the buttons. */
export function addingQuestion(understood: Understood, value: string, words: Words): KnownBlock[] {
  return [
    section(words.say('adding.question'), ...understoodLines(understood, words)),
    {
      type: 'actions',
      elements: [
        { ...button(words.plain('adding.right'), ADDING.right, 'primary'), value },
        { ...button(words.plain('adding.edit'), ADDING.edit), value },
      ],
    },
    context(words.say('adding.quotes')),
  ];
}

/** Several clients in one command: what was seen, and the lines to copy. */
export function severalClients(lines: readonly string[], words: Words): KnownBlock[] {
  return [
    section(words.say('adding.several', { count: lines.length })),
    copyable(cut(lines.map((line) => `/ghostwatch add ${line}`).join('\n'), LINES_MAX)),
    context(words.say('adding.one_client')),
  ];
}
