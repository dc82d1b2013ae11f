import { expect, test } from 'vitest';
import { CORPUS, meaningOf, offered, type Sample } from './corpus/index.ts';

const KINDS = ['thanks', 'absence', 'promise', 'reply', 'unclear'] as const;

const judged = CORPUS.map((sample) => {
  const meaning = meaningOf(sample.text);
  return { ...sample, found: meaning.kind, foundOffer: offered(meaning) };
});

const count = (kind: Sample['kind'], found: Sample['kind']) =>
  judged.filter((one) => one.kind === kind && one.found === found).length;

test('what the corpus is taken for', () => {
  const rows = KINDS.map((kind) => [kind, ...KINDS.map((found) => count(kind, found))]);
  const table = [['message \\ verdict', ...KINDS], ...rows]
    .map((row) => row.map((cell) => String(cell).padEnd(18)).join(''))
    .join('\n');
  process.stdout.write(`\n${table}\n\n`);
  expect(judged.length).toBeGreaterThanOrEqual(300);
});

test('no reply is filed as something that is none', () => {
  const silent = judged.filter(
    ({ kind, found }) =>
      (kind === 'reply' || kind === 'unclear') && (found === 'thanks' || found === 'absence'),
  );
  expect(silent).toEqual([]);
});

test('fewer than 5 % of the absence notes are taken for certain replies', () => {
  const notes = judged.filter(({ kind }) => kind === 'absence');
  const taken = notes.filter(({ found }) => found === 'reply' || found === 'promise');
  expect(taken.length / notes.length).toBeLessThan(0.05);
});

test.each(CORPUS)('$kind $offer: $text', ({ text, kind, offer }) => {
  const meaning = meaningOf(text);
  expect([meaning.kind, offered(meaning)]).toEqual([kind, offer]);
});
