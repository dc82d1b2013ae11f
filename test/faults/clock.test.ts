import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAda, nudgesTo, openWorkspace, type, type Workspace } from '../support/workspace.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let workspace: Workspace;
let ada: Person;
async function open(start?: string): Promise<void> {
  workspace = await openWorkspace(start);
  ada = addAda(workspace.slack);
}
beforeEach(() => open());
afterEach(() => workspace.close());

const add = (line: string) => type(ada, `/ghostwatch add ${line}`, workspace);

/** The clock shows this moment from now on, and the bot ticks once. */
async function tickAt(moment: string | number): Promise<void> {
  workspace.clock.set(moment);
  await workspace.bot().tick();
}

/** Where the clock on Ada's wall stands: `Mon 09:00`. */
function wallClock(): string {
  const shape = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', ...shape });
  return format.format(workspace.clock.now()).replace(',', '');
}

/** Ticks every quarter of an hour until the next nudge comes, and says what Ada's clock shows then. */
async function nextNudgeComes(within = 7 * DAY): Promise<string> {
  const before = nudgesTo(ada).length;
  for (const end = workspace.clock.now() + within; workspace.clock.now() < end; ) {
    await tickAt(workspace.clock.now() + 15 * MINUTE);
    if (nudgesTo(ada).length > before) return wallClock();
  }
  return 'never';
}

const complaints = () => workspace.log.lines.filter(({ level }) => level === 'warn' || level === 'error');

describe('a machine that slept', () => {
  test('over the weekend and into Sunday night: nothing comes before Monday morning, and then one nudge', async () => {
    await add('Acme about:offer');
    await tickAt('2026-11-15T03:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    expect(await nextNudgeComes()).toBe('Mon 09:00');
    await tickAt('2026-11-16T16:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    expect(complaints()).toEqual([]);
  });

  test('between the call and its answer: the nudge is found, not sent again', async () => {
    await add('Acme about:offer');
    workspace.slack.faults.next('chat.postMessage', { kind: 'answer_lost', how: 'reset' });
    await tickAt('2026-11-12T10:00:00+01:00');
    await tickAt('2026-11-13T07:30:00+01:00');
    await tickAt('2026-11-13T09:30:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  test('a year ahead and back again: one nudge there, the next one at its true time, one line in the log', async () => {
    await add('Acme about:offer');
    await tickAt('2027-11-10T10:00:00+01:00');
    await tickAt('2027-11-10T10:01:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(1);
    await tickAt('2026-11-09T10:30:00+01:00');
    expect(complaints().map(({ message }) => message)).toEqual(['The clock was turned back']);
    // The first step was nudged too early; the second is due after seven working days, on Wednesday.
    expect(await nextNudgeComes(14 * DAY)).toMatch(/^(Mon|Tue|Wed|Thu|Fri) (09|1\d):/);
    expect(workspace.clock.now()).toBeLessThanOrEqual(Date.parse('2026-11-18T10:15:00+01:00'));
    expect(complaints()).toHaveLength(1);
  });

  test('a nudge that waits for a moment reckoned by the wrong clock goes out by the right one', async () => {
    await add('Acme about:offer');
    workspace.slack.faults.next('chat.postMessage', { kind: 'rate_limit', retryAfter: 60 });
    await tickAt('2027-11-10T10:00:00+01:00');
    expect(nudgesTo(ada)).toHaveLength(0);
    await tickAt('2026-11-12T10:00:00+01:00');
    await tickAt('2026-11-12T10:02:00+01:00');

    expect(nudgesTo(ada)).toHaveLength(1);
  });

  test.each([1, 2])(
    'jumping to and fro (%i): never a storm, never a nudge at night, no flood of lines',
    async (seed) => {
      for (const client of ['Acme', 'Bolt', 'Corx']) await add(`${client} about:project`);
      let state = seed;
      const random = () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return state / 2 ** 32;
      };
      let jumpsBack = 0;
      for (let count = 0; count < 120; count++) {
        const before = nudgesTo(ada).length;
        const jump = random() < 0.2 ? -random() * 2 * DAY : random() * 18 * HOUR;
        if (jump < -MINUTE) jumpsBack += 1;
        await tickAt(Math.round(workspace.clock.now() + jump));
        const came = nudgesTo(ada).length - before;
        // Three nudges at once are one message.
        expect(came).toBeLessThanOrEqual(2);
        if (came > 0) expect(wallClock()).toMatch(/^(Mon|Tue|Wed|Thu|Fri) (09|1[0-6]):/);
      }
      expect(nudgesTo(ada).length).toBeGreaterThan(0);
      expect(complaints().length).toBeLessThanOrEqual(jumpsBack);
      expect(new Set(complaints().map(({ message }) => message))).toEqual(
        new Set(['The clock was turned back']),
      );
    },
  );
});

describe('daylight saving', () => {
  test.each([
    ['autumn', '2026-10-19T15:00:00+02:00', ['Wed 15:00', 'Fri 15:00', 'Tue 15:00']],
    // Good Friday and Easter Monday are holidays.
    ['spring', '2027-03-22T15:00:00+01:00', ['Wed 15:00', 'Tue 15:00', 'Thu 15:00']],
  ])(
    'over the change of clocks in %s nudges keep to the hours on the wall',
    async (_season, start, expected) => {
      await workspace.close();
      await open(start);
      await add('Acme about:recruiting');
      const times: string[] = [];
      for (let count = 0; count < 3; count++) times.push(await nextNudgeComes(14 * DAY));
      expect(times).toEqual(expected);
    },
  );
});
