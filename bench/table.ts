import { availableParallelism, cpus } from 'node:os';
import type { Rush, Work } from './measure.ts';

/** Everything that was measured with one number of stored threads. */
export interface Results {
  readonly threads: number;
  readonly ours: Work;
  readonly bare: Work;
  readonly plainjob: Work;
  readonly rush: Rush;
  readonly first: { readonly nudge: number; readonly startUp: number };
}

type Cell = number | null;

function show(value: Cell): string {
  if (value === null) return '–';
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

function aimReached(reached: boolean): string {
  return reached ? 'reached' : '**missed**';
}

function worked({ ours, bare, plainjob }: Results, part: keyof Work): readonly [Cell, Cell, Cell] {
  return [ours[part], bare[part], plainjob[part]];
}

function within({ ours, bare }: Results, part: keyof Work, factor: number): string {
  const found = (ours[part] ?? Number.NaN) / (bare[part] ?? Number.NaN);
  return `≤ ${factor}× bare: ${found.toFixed(2)}×, ${aimReached(found <= factor)}`;
}

function rows(results: Results, smallest: Results): readonly string[] {
  const { ours, rush, first } = results;
  const late = first.nudge - first.startUp;
  const growth = rush.memory - smallest.rush.memory;
  const slower = first.nudge / smallest.first.nudge;
  const share = results.bare.insert / ours.insert;
  const lines: readonly (readonly [string, readonly [Cell, Cell, Cell], string])[] = [
    ['idle tick', worked(results, 'idle'), `< 5 ms: ${aimReached(ours.idle < 5)}`],
    ['claim 1,000 due', worked(results, 'claim1000'), within(results, 'claim1000', 2)],
    ['claim 10,000 due', worked(results, 'claim10000'), within(results, 'claim10000', 2)],
    [
      '1,000 from queue to settled, no network',
      worked(results, 'send1000'),
      within(results, 'send1000', 1.3),
    ],
    [
      'insert one thread',
      worked(results, 'insert'),
      `≥ 75 % of bare: ${Math.round(share * 100)} %, ${aimReached(share >= 0.75)}`,
    ],
    ['`add` and `list` answered during a rush of 10,000', [rush.answer, null, null], ''],
    ['longest stall during that rush', [rush.stall, null, null], `≤ 50 ms: ${aimReached(rush.stall <= 50)}`],
    [
      'memory after that rush (MB)',
      [rush.memory, null, null],
      growth === 0
        ? ''
        : `≤ 15 MB more than with fewest threads: ${growth.toFixed(0)}, ${aimReached(growth <= 15)}`,
    ],
    [
      `process start to first nudge (loading the program alone: ${show(first.startUp)})`,
      [first.nudge, null, null],
      `≤ 500 ms more: ${Math.round(late)}, ${aimReached(late <= 500)}; ${slower.toFixed(2)}× of fewest threads, ${aimReached(slower <= 1.1)}`,
    ],
  ];
  return lines.map(
    ([what, cells, aim]) => `| ${what} | ${cells.map((cell) => show(cell)).join(' | ')} | ${aim} |`,
  );
}

/** The page: one table for each number of threads; times are in ms unless stated otherwise. */
export function page(all: readonly Results[], load: number): string {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
  const [smallest] = all;
  const tables = all.map((results) =>
    [
      `## ${results.threads.toLocaleString('en')} stored threads`,
      '',
      '| ms | Ghostwatch | bare better-sqlite3 | plainjob | aim |',
      '| --- | ---: | ---: | ---: | --- |',
      ...rows(results, smallest ?? results),
    ].join('\n'),
  );
  return [
    '# Measurements',
    '',
    '`npm run bench` measures this and writes this page. All writes are durable (`synchronous=FULL`). Ghostwatch and the bare',
    'driver alternate on copies of one database: the driver runs exactly the statements that Ghostwatch ran, in',
    'the same transactions, and nothing else. plainjob, a job queue on SQLite, contains as many jobs and claims one at a',
    'time. Figures are medians; lower is better.',
    '',
    `Machine: ${machine}; load average at the start ${load.toFixed(1)}.`,
    '',
    tables.join('\n\n'),
    '',
  ].join('\n');
}
