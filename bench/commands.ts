import Database from 'better-sqlite3';
import { type Person, readManifest, type Sandbox, startSandbox } from 'slack-sandbox';
import { freePort } from '../test/support/free-port.ts';
import { whenListening } from '../test/support/when-listening.ts';
import { timed } from './clocking.ts';
import { copyOf } from './copies.ts';
import { TEAM } from './seed.ts';
import { addDue, startBot } from './started-bot.ts';

const PEOPLE = 200;
const NUDGES = 10_000;
const COMMANDS = 200;
const MANIFEST = new URL('../manifest.yml', import.meta.url).pathname;

/** The time (ms) within which 99 of 100 `/ghostwatch list` were answered, by transport. */
export interface CommandTimes {
  readonly socket: number;
  readonly http: number;
}

const STARTS: Readonly<
  Record<keyof CommandTimes, (slack: Sandbox, file: string) => Promise<() => Promise<void>>>
> = {
  socket: async (slack, file) => {
    const stop = startBot(slack, file);
    await slack.until(() => slack.socketCount > 0, { timeoutMs: 60_000, what: 'a connection' });
    return stop;
  },
  http: async (slack, file) => {
    const port = await freePort();
    const stop = startBot(slack, file, { SLACK_SIGNING_SECRET: slack.app.signingSecret, PORT: `${port}` });
    await whenListening(port);
    await slack.deliverByHttp(`http://127.0.0.1:${port}/slack/events`);
    return stop;
  },
};

function countQueued(file: string): number {
  const database = new Database(file, { readonly: true });
  const count = database.prepare("select count(*) from nudges where state = 'queued'").pluck().get();
  database.close();
  return Number(count);
}

/** Starts the bot on threads of 200 people that are all due, and sends commands until enough were answered. */
async function answered(seeded: string, transport: keyof CommandTimes): Promise<number> {
  const file = await copyOf(seeded, transport);
  const slack = await startSandbox({ now: Date.now, app: readManifest(MANIFEST), team: { id: TEAM } });
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    slack.addPerson({ name: `person${index}`, timeZone: 'UTC', locale: 'en-GB' }),
  );
  const count = NUDGES / PEOPLE;
  for (const [index, { id: userId }] of people.entries()) {
    addDue(file, { teamId: slack.team.id, userId, skip: index * count, count });
  }
  const stop = await STARTS[transport](slack, file);
  const times: number[] = [];
  try {
    for (let index = 0; index < COMMANDS; index++) {
      const person = people[index % PEOPLE] as Person;
      times.push(
        await timed(async () => (await person.command('/ghostwatch list')).response({ timeoutMs: 60_000 })),
      );
    }
    if (countQueued(file) === 0) throw new Error('The rush was over before all commands were sent');
  } finally {
    await stop();
    await slack.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(COMMANDS * 0.99) - 1] ?? Number.NaN;
}

/** Measures `/ghostwatch list` during a rush of 10,000 nudges, on copies of a database file, through the built bot and the sandbox. */
export async function commandsDuringRush(seeded: string): Promise<CommandTimes> {
  return { socket: await answered(seeded, 'socket'), http: await answered(seeded, 'http') };
}
