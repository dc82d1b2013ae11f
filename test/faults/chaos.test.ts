import { type Person, type RandomFault, seededRandom } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Actor, personActor } from '../../src/domain/access/actor.ts';
import { contextNow } from '../../src/usecases/context.ts';
import { type AddThreadInput, addThread as watch } from '../../src/usecases/threads/add.ts';
import { type Death, type KillableBot, killableBot } from '../support/killable-bot.ts';
import { isPostgres } from '../support/stores.ts';
import { nudgeIds, nudgesTo } from '../support/workspace.ts';

const OWNERS = 8;
const CLIENTS = 32;
const KILLS = 12;
/** Within the settle window (30 s), and later than the next look at what is in doubt. */
const LATE = 25_000;

/** Ten times what a bad day brings. */
const FAULTS: readonly RandomFault[] = [
  { probability: 0.1, fault: { kind: 'reset' } },
  { probability: 0.1, fault: { kind: 'answer_lost' } },
  { probability: 0.05, fault: { kind: 'http', status: 500, processed: true } },
  { probability: 0.05, fault: { kind: 'rate_limit' } },
  { probability: 0.05, fault: { kind: 'cut_body' } },
  { method: 'chat.postMessage', probability: 0.1, fault: { kind: 'late', afterMs: LATE } },
];

const MOMENTS: readonly Death[] = (
  ['claimDue', 'startSending', 'sendNudges', 'settle', 'inDoubt', 'findNudges'] as const
).flatMap((of) => [{ of, when: 'before' } as const, { of, when: 'after' } as const]);

let bot: KillableBot;
let owners: readonly Person[];
beforeEach(async () => {
  // Thursday morning: three working days after Monday.
  bot = await killableBot('2026-11-12T10:00:00+01:00');
  owners = Array.from({ length: OWNERS }, (_, index) =>
    bot.slack.addPerson({ name: `owner${index}`, timeZone: 'Europe/Berlin', locale: 'en-GB' }),
  );
});
afterEach(() => bot.close());

/** Clients that have been silent since Monday; some owners get one message for many, others one for each. */
async function silentClients(random: () => number): Promise<void> {
  await bot.between(async (_store, deps) => {
    const addThread = (actor: Actor, input: AddThreadInput) => watch(contextNow(deps, actor), input);
    for (let count = 1; count <= CLIENTS; count++) {
      const owner = owners[Math.floor(random() * OWNERS)];
      const actor = personActor({ teamId: bot.slack.team.id, userId: owner?.id ?? '' });
      const since = Date.parse('2026-11-09T09:30:00+01:00');
      await addThread(actor, { details: { client: `Client ${count}` }, since });
    }
  });
}

function deathBy(random: () => number): Death {
  const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] as Death;
  return { ...moment, afterCalls: Math.floor(random() * 6) };
}

/** How often each nudge stands in somebody's direct messages. */
function arrivals(): readonly number[] {
  const times = new Map<string, number>();
  for (const id of nudgeIds(owners.flatMap(nudgesTo))) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times.values()];
}

test.each([1, 2, 3, 4])('killed and cut off at random (seed %i): each nudge arrives once', async (seed) => {
  const random = seededRandom(seed);
  await silentClients(random);
  bot.slack.faults.random({ seed, faults: FAULTS });
  for (let kill = 0; kill < KILLS; kill++) await bot.live(deathBy(random));
  bot.slack.faults.clear();
  await bot.live();
  await bot.live();
  expect(arrivals()).toEqual(Array.from({ length: CLIENTS }, () => 1));
});

test.runIf(isPostgres).each([1, 2])(
  'three replicas at once, killed and cut off at random (seed %i): each nudge arrives once',
  async (seed) => {
    const random = seededRandom(seed);
    await silentClients(random);
    bot.slack.faults.random({ seed, faults: FAULTS });
    for (let round = 0; round < KILLS / 3; round++) {
      await Promise.all([bot.live(deathBy(random)), bot.live(deathBy(random)), bot.live()]);
    }
    bot.slack.faults.clear();
    await bot.live();
    await bot.live();
    expect(arrivals()).toEqual(Array.from({ length: CLIENTS }, () => 1));
  },
);
