import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Scheduler, startScheduler } from '../../src/adapters/time/cron-scheduler.ts';
import { collectedLog } from '../support/collected-log.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

let runs: string[];
let log: ReturnType<typeof collectedLog>;
let ticks: Scheduler;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-09T10:00:30Z') });
  runs = [];
  log = collectedLog();
});
afterEach(async () => {
  await ticks.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function start(tick: () => Promise<void> = async () => {}, expression = '* * * * *'): void {
  ticks = startScheduler(
    expression,
    () => {
      runs.push(new Date().toISOString().slice(11, 19));
      return tick();
    },
    log,
  );
}

/** The wall clock moves while the timers stand still: a machine that sleeps, or whose clock is set. */
function wallClock(moment: string): void {
  vi.setSystemTime(moment);
}

describe('a running bot', () => {
  test('ticks at once, and then at the times of the expression', async () => {
    start();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(runs).toEqual(['10:00:30', '10:01:00', '10:02:00']);
    expect(ticks.nextAt()).toBe(Date.parse('2026-11-09T10:03:00Z'));
  });

  test('a tick that takes longer than its time is not doubled; the next one comes at the next time', async () => {
    start(() => new Promise((resolve) => setTimeout(resolve, 80 * SECOND)));
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(runs).toEqual(['10:00:30', '10:02:00', '10:04:00']);
    await vi.advanceTimersByTimeAsync(80 * SECOND);
  });

  test('a failed tick is said once, however often it fails, and so is its end', async () => {
    let full = true;
    start(async () => {
      if (full) throw new Error('The disk is full');
    });
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(log.lines).toEqual([expect.objectContaining({ level: 'error' })]);
    full = false;
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(log.lines.map(({ message }) => message)).toEqual([
      'A tick failed; the next one tries again',
      'Ticks succeed again',
    ]);
    expect(runs).toHaveLength(121);
  });

  test('a stop waits for the tick under way, and no other follows', async () => {
    let finish: () => void = () => undefined;
    start(() => new Promise((resolve) => (finish = resolve)));
    let stopped = false;
    const stopping = ticks.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(runs).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  test('three days asleep lead to one tick, at the latest fifteen seconds after waking', async () => {
    start();
    await vi.advanceTimersByTimeAsync(45 * SECOND);
    wallClock('2026-11-12T08:30:20Z');
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    expect(runs).toEqual(['10:00:30', '10:01:00', expect.stringMatching(/^08:30:/)]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(runs).toHaveLength(4);
    expect(log.lines).toEqual([]);
  });

  test.each(['* * * * *', '* * * * * *'])(
    'corrected by a moment during a tick (%s): no time is ticked twice',
    async (expression) => {
      let correct = false;
      start(async () => {
        if (correct) vi.setSystemTime(Date.now() - 2);
      }, expression);
      correct = true;
      await vi.advanceTimersByTimeAsync(3 * MINUTE);
      expect(runs.length).toBeGreaterThan(2);
      expect(new Set(runs).size).toBe(runs.length);
    },
  );

  test('set back by seconds again and again: still no time is ticked twice', async () => {
    start();
    for (let count = 0; count < 20; count++) {
      await vi.advanceTimersByTimeAsync(20 * SECOND);
      vi.setSystemTime(Date.now() - 5 * SECOND);
    }
    expect(runs.length).toBeGreaterThan(4);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('set back by an hour: it goes on ticking every minute', async () => {
    start();
    await vi.advanceTimersByTimeAsync(30 * SECOND);
    wallClock('2026-11-09T09:01:10Z');
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(runs).toEqual(['10:00:30', '10:01:00', '09:02:00', '09:03:00', '09:04:00']);
  });

  test('set forward by a year and back again: one tick there, and then every minute', async () => {
    start();
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    wallClock('2027-11-09T10:00:40Z');
    await vi.advanceTimersByTimeAsync(15 * SECOND);
    wallClock('2026-11-09T10:01:10Z');
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(runs).toEqual(['10:00:30', expect.stringMatching(/^10:00:/), '10:02:00', '10:03:00']);
  });
});

describe.each([
  ['Europe/Berlin', '2026-10-25T00:30:30Z', '2027-03-28T00:30:30Z'],
  ['America/New_York', '2026-11-01T05:30:30Z', '2027-03-14T06:30:30Z'],
  ['Australia/Lord_Howe', '2027-04-03T14:30:30Z', '2026-10-03T15:00:30Z'],
  ['Pacific/Kiritimati', '2026-10-25T00:30:30Z', '2027-03-28T00:30:30Z'],
])('where the machine stands in %s', (zone, autumn, spring) => {
  beforeEach(() => vi.stubEnv('TZ', zone));

  test.each([
    ['an hour that comes twice', autumn],
    ['an hour that is left out', spring],
  ])('%s is ticked through, every minute once', async (_what, moment) => {
    wallClock(moment);
    start();
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    expect(runs).toHaveLength(121);
    expect(new Set(runs).size).toBe(121);
  });

  test('an expression with hours is read in UTC', async () => {
    start(async () => {}, '30 9 * * 1');
    expect(new Date(ticks.nextAt()).toISOString()).toBe('2026-11-16T09:30:00.000Z');
  });
});
