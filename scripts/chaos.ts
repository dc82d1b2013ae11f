import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bundleBot } from './chaos/bundle.ts';
import type { ChaosResult } from './chaos/chaos-plan.ts';
import { GRACE, runChaos } from './chaos/run-chaos.ts';

const HELP = `npm run chaos -- [options]

The real bot against the sandbox: silent clients are nudged while the bot is killed at random and Slack loses
requests and answers. Counts from Slack's side what is missing and what arrived twice, and says whether what was under
way is settled again within the settle window and five seconds.

The long form: npm run chaos -- --nudges 10000 --kills 1000 --life 2

  --full             on PostgreSQL: 10,000 nudges, 200 workspaces, 1,000 kills, 20 restarts, a life of 8 s
  --postgres         on a PostgreSQL of its own, which is restarted --restarts times (1)
  --replicas N       on PostgreSQL: so many (3); the clock of the first one is 90 s fast
  --workspaces N     the nudges are spread over so many (1; on PostgreSQL 5)
  --apps             an app and a socket for each workspace (GHOSTWATCH_APPS); otherwise all of them install one app
  --nudges N         how many (1000); they fall due at random while the bot is killed
  --kills N          how often the bot is killed (25)
  --life S           how long it lives on average, its start included (3); on a busy machine longer, since a bot that is
                     killed at its start sends nothing
  --seed N           the same seed loses the same calls (1)
  --send-timeout S   GHOSTWATCH_SEND_TIMEOUT (2)
  --settle S         GHOSTWATCH_SETTLE (5)
  --logs FOLDER      keeps what the bots log
`;

const parsed = parseArgs({
  options: {
    nudges: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '25' },
    life: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    'send-timeout': { type: 'string', default: '2' },
    settle: { type: 'string', default: '5' },
    postgres: { type: 'boolean', default: false },
    replicas: { type: 'string', default: '3' },
    workspaces: { type: 'string' },
    restarts: { type: 'string', default: '1' },
    logs: { type: 'string' },
    apps: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const FULL = {
  nudges: '10000',
  workspaces: '200',
  kills: '1000',
  restarts: '20',
  life: '8',
  postgres: true,
};
const values = { ...parsed.values, ...(parsed.values.full ? FULL : {}) };

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function table(result: ChaosResult, { nudges, aim }: { nudges: number; aim: number }): string {
  const { messages, kills, killedRunning, restarts, gaveUp, missing, repeated, recoveries } = result;
  const rows: readonly (readonly [string, string | number])[] = [
    ['nudges', nudges],
    ['messages', messages],
    ['kills', kills],
    ['of running bots', killedRunning],
    ['database restarts', restarts],
    ['ended by itself', gaveUp],
    ['missing', `**${missing}**`],
    ['repeated', `**${repeated}**`],
    ['without answer', recoveries.count],
    ['median recovery', seconds(recoveries.median)],
    ['longest recovery', `${seconds(recoveries.longest)} (aim: ${aim} s)`],
    ['later than the aim', recoveries.late],
    ['took', seconds(result.tookMs)],
  ];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(rows.map(([name]) => name)),
    line(rows.map(() => '---')),
    line(rows.map(([, value]) => value)),
  ].join('\n');
}

if (values.help) print(HELP);
else {
  const nudges = Number(values.nudges);
  const [sendTimeout, settle] = [Number(values['send-timeout']), Number(values.settle)];
  const result = await runChaos({
    nudges,
    replicas: values.postgres ? Number(values.replicas) : null,
    workspaces: Number(values.workspaces ?? (values.postgres ? 5 : 1)),
    restarts: values.postgres ? Number(values.restarts) : 0,
    kills: Number(values.kills),
    seed: Number(values.seed),
    life: Number(values.life),
    hasOwnApps: values.apps,
    bot: [await bundleBot()],
    sendTimeout,
    settle,
    logs: values.logs ?? null,
    report: print,
  });
  print(
    `Node ${process.version}, ${cpus().length} cores`,
    '',
    table(result, { nudges, aim: sendTimeout + settle + GRACE / 1000 }),
  );
  process.exitCode = result.missing + result.repeated === 0 ? 0 : 1;
}
