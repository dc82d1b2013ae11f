import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Actor, personActor } from '../../src/domain/access/actor.ts';
import { contextNow } from '../../src/usecases/context.ts';
import { type AddThreadInput, addThread as watch } from '../../src/usecases/threads/add.ts';
import { type Death, type KillableBot, killableBot } from '../support/killable-bot.ts';
import { addAda, nudgeIds, nudgesTo } from '../support/workspace.ts';

const STEPS: readonly (Death & { readonly what: string })[] = [
  { what: 'before the claim', of: 'claimDue', when: 'before' },
  { what: 'after the claim', of: 'claimDue', when: 'after' },
  { what: 'before a nudge is marked as sending', of: 'startSending', when: 'before' },
  { what: 'after a nudge was marked as sending', of: 'startSending', when: 'after' },
  { what: 'before Slack hears of it', of: 'sendNudges', when: 'before' },
  { what: 'after Slack stored it', of: 'sendNudges', when: 'after' },
  { what: 'before the answer is stored', of: 'settle', when: 'before' },
  { what: 'after the answer was stored', of: 'settle', when: 'after' },
];

const RECOVERY: readonly (Death & { readonly what: string })[] = [
  { what: 'before doubts are read', of: 'inDoubt', when: 'before' },
  { what: 'before the search', of: 'findNudges', when: 'before' },
  { what: 'after the search', of: 'findNudges', when: 'after' },
  { what: 'before its finding is stored', of: 'settle', when: 'before' },
  { what: 'after its finding was stored', of: 'settle', when: 'after' },
  { what: 'before Slack hears of it again', of: 'sendNudges', when: 'before' },
  { what: 'after Slack stored it', of: 'sendNudges', when: 'after' },
];

let bot: KillableBot;
let ada: Person;
let ben: Person;
beforeEach(async () => {
  // Thursday morning: three working days after Monday.
  bot = await killableBot('2026-11-12T10:00:00+01:00');
  ada = addAda(bot.slack);
  ben = bot.slack.addPerson({
    name: 'ben',
    realName: 'Ben Kaya',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
  });
});
afterEach(() => bot.close());

/** Clients that have been silent since Monday: three of Ada's, which go out together, and one of Ben's. */
async function silentClients(): Promise<void> {
  await bot.between(async (_store, deps) => {
    const addThread = (actor: Actor, input: AddThreadInput) => watch(contextNow(deps, actor), input);
    const since = Date.parse('2026-11-09T09:30:00+01:00');
    for (const client of ['Acme', 'Bolt', 'Corx']) {
      const actor = personActor({ teamId: bot.slack.team.id, userId: ada.id });
      await addThread(actor, { details: { client }, since });
    }
    const actor = personActor({ teamId: bot.slack.team.id, userId: ben.id });
    await addThread(actor, { details: { client: 'Dorn' }, since });
  });
}

function expectEachOnce(): void {
  expect(nudgesTo(ada)).toHaveLength(1);
  expect(nudgeIds(nudgesTo(ada))).toHaveLength(3);
  expect(nudgeIds(nudgesTo(ben))).toHaveLength(1);
}

async function expectSettled(): Promise<void> {
  await bot.between(async ({ nudges, threads }) => {
    expect(await nudges.unconfirmed(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(await nudges.queued(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    for (const number of [1, 2, 3, 4]) {
      const told = await threads.history(bot.slack.team.id, number);
      expect(told.filter(({ kind }) => kind === 'nudged')).toHaveLength(1);
    }
  });
}

describe('a bot that is killed', () => {
  test.each(STEPS)('$what: each nudge arrives once after the restart', async (death) => {
    await silentClients();
    await bot.live(death);
    await bot.live();
    expectEachOnce();
    await expectSettled();
  });

  describe.each(STEPS.slice(3, 7))('$what', (first) => {
    test.each(RECOVERY)('and again $what: each nudge arrives once', async (second) => {
      await silentClients();
      await bot.live(first);
      bot.clock.set(bot.clock.now() + 41_000);
      await bot.live(second);
      await bot.live();
      expectEachOnce();
      await expectSettled();
    });
  });

  test('after Slack stored a nudge and its answer was lost: it is found, and not sent again', async () => {
    await silentClients();
    bot.slack.faults.next('chat.postMessage', { kind: 'answer_lost' }, 2);
    await bot.live({ of: 'settle', when: 'before' });
    await bot.live();
    expectEachOnce();
    await expectSettled();
  });
});
