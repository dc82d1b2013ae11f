import { parseArgs } from 'node:util';
import { readCommand } from '../src/adapters/slack/listeners/commands/read-command.ts';
import {
  AWAY_EMOJI,
  FRIENDLY_EMOJI,
  THANKS_EMOJI,
} from '../src/domain/conversations/classification/emoji.ts';
import { replyMeaning, SIGNALS } from '../src/input/messages/reply-meaning.ts';

/** The length of each text, in characters. */
const LENGTH = 40_000;
/** The longest time (ms) that a client's message, and any line, may take. */
const MESSAGE_AIM = 5;
const LINE_AIM = 50;
/** Each text is measured this many times. The quickest run counts, so that other load on the machine does not. */
const RUNS = 3;
/** The slowest ones are measured again this many times. */
const RUNS_OF_SLOWEST = 30;
const SHOWN = 5;

const NOW = Date.parse('2026-11-18T13:30:00Z');
const SEPARATORS = ['', ' ', '\n', '. ', ', ', '? '];
const LINES = ['add ', 'add Acme ', 'snooze #1 ', 'hours ', 'edit #1 terms:', 'close #1 won ', ''];
const MARKS = [
  ...[
    '<@U1>',
    '<',
    '>',
    '&gt;',
    '&gt; a\n',
    '<http://a.b|c>',
    '://',
    'http://a.b',
    '@',
    'a@b.de',
    '#1',
    'a:',
    '"',
    "'",
  ],
  ...[
    'x',
    'a.',
    '1',
    '1.',
    '1:',
    '30.11.',
    'bis 30.11.',
    'until 30 Nov',
    '+49 30 1234567',
    '(0',
    '12.400 €',
    '10 %',
    '9-12',
  ],
  ...[':', '::', ':a:', '-', '- -', '*', '_', '…', '👍', '👍🏽', '\u0301', 'ﷺ', 'İ', "n't", '\t', '\u00a0'],
  ...['On a wrote', 'Am x schrieb\n&gt;', 'From:\n', '___\n'],
];

/** All words in a structure of word lists and word combinations. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) {
    const found: readonly (string | readonly string[])[] = [...value.keys(), ...[...value.values()].flat()];
    return found.map((one) => (typeof one === 'string' ? one : one.join(' ')));
  }
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsIn);
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(wordsIn)
    : [];
}

interface Timed {
  readonly piece: string;
  readonly ms: number;
}

function quickest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The pieces of text that take longest when they are repeated, slowest first. */
function slowest(pieces: readonly string[], work: (text: string) => unknown): readonly Timed[] {
  const measured = (piece: string, runs: number): Timed => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    return { piece, ms: quickest(runs, () => work(text)) };
  };
  const bySlowness = (one: Timed, other: Timed) => other.ms - one.ms;
  const first = pieces.map((piece) => measured(piece, RUNS)).sort(bySlowness);
  const again = first.slice(0, 10 * SHOWN).map(({ piece }) => measured(piece, RUNS_OF_SLOWEST));
  return again.sort(bySlowness).slice(0, SHOWN);
}

function show(what: string, aim: number, found: readonly Timed[]): boolean {
  const reached = (found[0]?.ms ?? 0) < aim;
  const rows = found.map(({ piece, ms }) => `| ${JSON.stringify(piece)} | ${ms.toFixed(2)} |`);
  const head = `${what}, aim < ${aim} ms: ${reached ? 'reached' : '**missed**'}`;
  process.stdout.write([`\n${head}\n`, '| repeated | ms |', '| --- | ---: |', ...rows, ''].join('\n'));
  return reached;
}

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const words = [
  ...new Set([...wordsIn(SIGNALS), ...THANKS_EMOJI, ...FRIENDLY_EMOJI, ...AWAY_EMOJI, ...MARKS]),
];
const pieces = words
  .flatMap((word) => SEPARATORS.map((separator) => word.replace('#', '30.11.') + separator))
  .filter((piece, at) => piece !== '' && at % Number(values.every) === 0);
process.stdout.write(
  `${pieces.length.toLocaleString('en')} texts of ${LENGTH.toLocaleString('en')} characters\n`,
);

const judged = slowest(pieces, (text) => replyMeaning({ text, names: ['Jana Krüger'] }, NOW));
const typed = slowest(
  pieces.filter((_, at) => at % 20 === 0),
  (text) =>
    LINES.map((line) => readCommand((line + text).slice(0, LENGTH), { now: NOW, timeZone: 'Europe/Berlin' })),
);
const whole = [
  show('A client’s message', MESSAGE_AIM, judged),
  show(`${LINES.length} typed lines`, LINE_AIM, typed),
];
if (whole.includes(false)) process.exitCode = 1;
