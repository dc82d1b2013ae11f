import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { classifyReply } from '../../../src/domain/conversations/classification/classify-reply.ts';
import { readText } from '../../../src/domain/conversations/classification/message-text.ts';
import { hasCombination } from '../../../src/domain/conversations/classification/word-combinations.ts';
import { replyMeaning, SIGNALS } from '../../../src/input/messages/reply-meaning.ts';
import type { ParseContext } from '../../../src/input/parse-context.ts';
import { absence } from './corpus/absence.ts';
import { meaningOf } from './corpus/index.ts';
import { thanks } from './corpus/thanks.ts';

/** The phrases that somebody tried to read as a date. */
const tried = vi.hoisted((): string[] => []);
vi.mock('../../../src/input/dates/read-date.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/input/dates/read-date.ts')>();
  const noting =
    <R>(read: (text: string, reader: ParseContext) => R) =>
    (text: string, reader: ParseContext): R => {
      tried.push(text);
      return read(text, reader);
    };
  return {
    ...original,
    isDate: noting(original.isDate),
    readFirstDay: noting(original.readFirstDay),
    readNamedDay: noting(original.readNamedDay),
  };
});

/** What decides, asks, refuses or wants something, in words that no thanks and no absence note needs. */
const DECISIONS = [
  ...[
    'Yes',
    'No',
    'Ok',
    'Go',
    'Deal',
    'Done',
    'Agreed',
    'Approved',
    'Accepted',
    'Declined',
    'Signed',
    'Cancel',
  ],
  ...[
    'Ja',
    'Nein',
    'Passt',
    'Einverstanden',
    'Freigegeben',
    'Genehmigt',
    'Abgelehnt',
    'Beauftragt',
    'Storniert',
  ],
  ...[
    'go ahead',
    'sounds good',
    'we take it',
    'we accept the offer',
    'too expensive',
    'not interested',
    'send it',
  ],
  ...[
    'wir nehmen es',
    'klingt gut',
    'zu teuer',
    'kein Interesse',
    'schickt den Vertrag',
    'die Rechnung ist falsch',
  ],
  ...[
    'update the invoice',
    'call me about it',
    'ruf mich an',
    'perfect',
    'perfekt',
    'gerne',
    'sure',
    'läuft',
    'geht klar',
  ],
  ...[
    'new offer',
    'new invoice please',
    'neues Angebot bitte',
    'andere Unterlagen',
    'next meeting',
    'weitere Dokumente',
    'bessere Rechnung',
    'offer rejected',
    'Rechnung falsch',
    'Termin Dienstag',
    'project over',
    'better quote',
  ],
  ...[
    'When can you start?',
    'Was kostet das?',
    ':+1:',
    '👍',
    '👎',
    '✅',
    ':x:',
    '12.400 €',
    '10 %',
    'https://x.de/y',
  ],
];
const JOINTS = [' ', '. ', '! ', '\n', ', ', ' – ', ' und ', ': ', ' (', '\n\n'];

/** Without those that end in a quote: what follows belongs to it. */
const note = fc
  .constantFrom(...thanks, ...absence.map(([text]) => text))
  .filter((text) => !text.includes('&gt;') && !text.includes('Original'));
const decision = fc.constantFrom(...DECISIONS);
const joint = fc.constantFrom(...JOINTS);
const SILENT = ['thanks', 'absence'];

describe('a decision beside thanks or an absence note is never filed as either', () => {
  test('behind it', () => {
    fc.assert(
      fc.property(note, joint, decision, (text, between, decided) => {
        expect(SILENT).not.toContain(
          classifyReply({ text: `${text}${between}${decided}`, names: ['Jana Krüger'] }, SIGNALS).kind,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('an agreement directly behind it', () => {
    const text = 'Wir sind nicht im Hause. Ab dem 6.1. stehe ich wieder zur Verfügung gerne';
    expect(SILENT).not.toContain(classifyReply({ text }, SIGNALS).kind);
  });

  test('in front of it', () => {
    fc.assert(
      fc.property(note, joint, decision, (text, between, decided) => {
        expect(SILENT).not.toContain(
          classifyReply({ text: `${decided}${between}${text}`, names: ['Jana Krüger'] }, SIGNALS).kind,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what else makes a thanks unclear', () => {
  test.each(['Thanks!', 'Danke!', 'OOO until Monday'])('%s with a file or a forwarded message', (text) => {
    expect(replyMeaning({ text, carriesMore: true }, 0).kind).toBe('unclear');
  });

  test('a name that nobody knows', () => {
    expect(replyMeaning({ text: 'Danke, Zoe!' }, 0).kind).toBe('unclear');
    expect(replyMeaning({ text: 'Danke, Zoe!', names: ['Zoe Meier'] }, 0).kind).toBe('thanks');
  });

  test('what goes on behind the part that is looked at', () => {
    expect(meaningOf(`Thanks!${' '.repeat(2000)}We accept.`).kind).toBe('unclear');
  });
});

test('few and short date phrases are tried, whatever the message is', () => {
  for (const piece of [
    'ooo until ',
    'bis ',
    'until 30 Nov ',
    'weg 30.11. ',
    'ooo from 1 Dec to 2 Dec. ',
    'next week ',
  ]) {
    tried.length = 0;
    meaningOf(piece.repeat(40_000 / piece.length));
    expect(tried.length).toBeLessThanOrEqual(30);
    for (const phrase of tried) expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
  }
});

test('what its headers call automatic is an absence note, whatever it says', () => {
  expect(replyMeaning({ text: 'Wir haben Ihre Anfrage erhalten.', isAutomatic: true }, 0).kind).toBe(
    'absence',
  );
});

test('the first 2,000 characters and 320 words are looked at, whatever the message is', () => {
  for (const piece of ['until ', 'x\n', 'a.', '<', 'bis 30.11. ', ':a:', 'ﷺ', '👍', '\n', 'und ']) {
    const { sentences, isCut } = readText(piece.repeat(40_000 / piece.length), SIGNALS);
    const words = sentences.flatMap(({ clauses }) => clauses.flat());
    expect(words.length).toBeLessThanOrEqual(320);
    expect(isCut).toBe(true);
  }
});

/** Words that are all the same, and how often one of them was read. */
function countedWords(text: string, length: number) {
  let reads = 0;
  const word = {
    get text() {
      reads++;
      return text;
    },
    isDate: false,
  };
  return { words: Array.from({ length }, () => word), reads: () => reads };
}

test('each word is read three times at most while combinations of words are looked for', () => {
  const { awayHeads } = SIGNALS.absence;
  expect(awayHeads.get('on')?.length).toBeGreaterThan(1);
  const counted = countedWords('on', 400);
  expect(hasCombination(counted.words, awayHeads)).toBe(false);
  expect(counted.reads()).toBeLessThanOrEqual(3 * 400);
});

test('every word is looked up in a bounded number of lists', () => {
  const has = vi.spyOn(Set.prototype, 'has');
  const get = vi.spyOn(Map.prototype, 'get');
  for (const piece of [
    'on ',
    'On a wrote ',
    'am? ',
    'until on ',
    'back and ',
    'bis 30.11. ',
    'Thanks for ',
  ]) {
    has.mockClear();
    get.mockClear();
    classifyReply({ text: piece.repeat(40_000 / piece.length), names: ['Jana Krüger'] }, SIGNALS);
    expect(has.mock.calls.length + get.mock.calls.length).toBeLessThanOrEqual(400 * 60);
  }
  vi.restoreAllMocks();
});
