import { availableParallelism, cpus } from 'node:os';
import type { CommandTimes } from './commands.ts';
import type { Rush, Work } from './measure.ts';
import type { MondayRush } from './monday-rush.ts';
import type { PeerWork } from './peers-postgres.ts';
import type { Memory } from './workspaces.ts';

/** What was measured on one engine: the bot, and the fewest statements that have the same effect. */
export interface EngineResults {
  readonly ours: Work;
  readonly least: Work;
  readonly rush: Rush;
}

/** Everything that was measured with one number of stored threads. */
export interface Results {
  readonly threads: number;
  readonly sqlite: EngineResults;
  readonly postgres: EngineResults;
  readonly plainjob: PeerWork;
  readonly pgBoss: PeerWork;
  readonly graphile: PeerWork;
  readonly commands: CommandTimes;
  readonly first: { readonly nudge: number; readonly startUp: number };
}

/** The memory after the same nudges in one workspace, and in 10,000. */
export interface WorkspaceMemory {
  readonly one: Memory;
  readonly many: Memory;
}

type Cell = number | null;
type Line = readonly [what: string, cells: readonly Cell[], aim: string];

function show(value: Cell): string {
  if (value === null) return '–';
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
}

function verdict(isReached: boolean): string {
  return isReached ? 'reached' : '**missed**';
}

function within(ours: number, least: number, factor: number): string {
  return `≤ ${factor}× minimum: ${(ours / least).toFixed(2)}×, ${verdict(ours <= factor * least)}`;
}

function faster(ours: number, peers: Readonly<Record<string, number>>): string {
  return Object.entries(peers)
    .map(([name, theirs]) => `; faster than ${name}: ${verdict(ours < theirs)}`)
    .join('');
}

function lines(
  { ours, least, rush }: EngineResults,
  peers: Readonly<Record<string, PeerWork>>,
  smallest: Rush,
): readonly Line[] {
  const of = (part: keyof PeerWork) => Object.values(peers).map((peer) => peer[part]);
  const named = (part: keyof PeerWork) =>
    Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, peer[part]]));
  const none = Object.values(peers).map(() => null);
  const share = Math.round((least.insert / ours.insert) * 100);
  const growth = rush.memory - smallest.memory;
  return [
    ['idle tick', [ours.idle, least.idle, ...none], `< 5 ms: ${verdict(ours.idle < 5)}`],
    [
      'claim 1,000 due',
      [ours.claim1000, least.claim1000, ...of('claim1000')],
      within(ours.claim1000, least.claim1000, 1.5) + faster(ours.claim1000, named('claim1000')),
    ],
    [
      '1,000 from queue to settled, no network',
      [ours.send1000, least.send1000, ...of('send1000')],
      within(ours.send1000, least.send1000, 3) + faster(ours.send1000, named('send1000')),
    ],
    [
      'insert one thread',
      [ours.insert, least.insert, ...of('insert')],
      `≥ 75 % of minimum: ${share} %, ${verdict(share >= 75)}`,
    ],
    ['`add` and `list` during a rush of 10,000', [rush.answer, null, ...none], ''],
    ['longest stall during that rush', [rush.stall, null, ...none], `≤ 50 ms: ${verdict(rush.stall <= 50)}`],
    [
      'memory after that rush (MB)',
      [rush.memory, null, ...none],
      growth === 0
        ? ''
        : `≤ 15 MB more than with fewest threads: ${growth.toFixed(0)}, ${verdict(growth <= 15)}`,
    ],
  ];
}

function table(title: string, columns: readonly string[], rows: readonly Line[]): string {
  return [
    `### ${title}`,
    '',
    `| ms | ${columns.join(' | ')} | aim |`,
    `| --- |${' ---: |'.repeat(columns.length)} --- |`,
    ...rows.map(([what, cells, aim]) => `| ${what} | ${cells.map(show).join(' | ')} | ${aim} |`),
  ].join('\n');
}

function start({ first }: Results, smallest: Results): string {
  const late = first.nudge - first.startUp;
  const slower = first.nudge / smallest.first.nudge;
  return [
    `Process start to first nudge on SQLite: ${show(first.nudge)} ms, of which loading the program alone takes ${show(first.startUp)} ms.`,
    `Aims: ≤ 500 ms more: ${Math.round(late)}, ${verdict(late <= 500)}; ≤ 1.1× of fewest threads: ${slower.toFixed(2)}×, ${verdict(slower <= 1.1)}.`,
  ].join('\n');
}

function commandTimes({ commands }: Results): string {
  const of = (name: string, ms: number) => `${show(ms)} ms ${name} (${verdict(ms < 200)})`;
  return `\`/ghostwatch list\` during a rush of 10,000, from the sandbox and back, 99 of 100 within: ${of('in Socket Mode', commands.socket)}, ${of('over HTTP', commands.http)}. Aim: < 200 ms.`;
}

function section(results: Results, smallest: Results): string {
  const { sqlite, postgres, plainjob, pgBoss, graphile } = results;
  return [
    `## ${results.threads.toLocaleString('en')} stored threads`,
    table('SQLite', ['Ghostwatch', 'minimum', 'plainjob'], lines(sqlite, { plainjob }, smallest.sqlite.rush)),
    table(
      'PostgreSQL',
      ['Ghostwatch', 'minimum', 'pg-boss', 'graphile-worker'],
      lines(postgres, { 'pg-boss': pgBoss, 'graphile-worker': graphile }, smallest.postgres.rush),
    ),
    commandTimes(results),
    start(results, smallest),
  ].join('\n\n');
}

function memoryOf({ one, many }: WorkspaceMemory): string {
  const growth = many.process - one.process;
  const objects = many.objects - one.objects;
  return [
    '## Memory by workspaces',
    '',
    `After 10,000 nudges to as many people the process has ${show(one.process)} MB in one workspace, ${show(many.process)} MB in 10,000.`,
    `Aim: ≤ 100 MB more: ${Math.round(growth)}, ${verdict(growth <= 100)}. The objects that are in use then are`,
    `${Math.round(objects)} MB more; the rest is memory that Node has not given back after its peak.`,
  ].join('\n');
}

function monday({ ideal, one, three }: MondayRush): string {
  const gain = one / three;
  return [
    '## Monday rush, simulated',
    '',
    '20,000 nudges for 10,000 people in 2,000 workspaces; Slack answers after 150 ms and takes four messages a second in a',
    'workspace. The time is simulated: what the machine reckons in between costs none.',
    '',
    '| seconds | found | aim |',
    '| --- | ---: | --- |',
    `| ideal for 64 calls at once | ${ideal.toFixed(1)} | – |`,
    `| one replica | ${one.toFixed(1)} | ≤ 1.3× ideal: ${(one / ideal).toFixed(2)}×, ${verdict(one <= 1.3 * ideal)} |`,
    `| three replicas | ${three.toFixed(1)} | ≥ 2.5× faster: ${gain.toFixed(2)}×, ${verdict(gain >= 2.5)} |`,
  ].join('\n');
}

/** The page: a table for each number of threads and each engine; times are in ms unless stated otherwise. */
export function page(
  all: readonly Results[],
  rush: MondayRush,
  memory: WorkspaceMemory,
  load: number,
): string {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
  const [smallest] = all;
  const sections = all.map((results) => section(results, smallest ?? results));
  return [
    '# Measurements',
    '',
    '`npm run bench` measures this and writes this page. All writes are durable (`synchronous=FULL`; `fsync` and',
    '`synchronous_commit` on). The minimum is hand-written SQL with the same lasting effect: one select, one insert and one',
    'update for a batch of 100, two commits for a group of eight messages: before the calls, and after them. Ghostwatch and the minimum alternate on copies of one',
    'database. plainjob, pg-boss and graphile-worker contain as many jobs. pg-boss completes jobs in groups of eight, as Ghostwatch',
    'sends; it would need less time for 100 at once. graphile-worker claims by carrying out. Figures are medians',
    'of five runs (idle tick 50, insert 200; peers: one run of 1,000); lower is better.',
    '',
    `Machine: ${machine}; load average at the start ${load.toFixed(1)}.`,
    '',
    [...sections, memoryOf(memory), monday(rush)].join('\n\n'),
    '',
  ].join('\n');
}
