import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type Closure,
  createCalendar,
  isWorkingMoment,
  nextWorkingMoment,
  type Week,
  workingTimeBetween,
} from '../../src/domain/calendar/calendar.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

// Zones with a moment at which something happens to their clocks; an ordinary one where nothing ever does.
const MOMENTS: [timeZone: string, moment: string][] = [
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['America/St_Johns', '2006-10-29T02:31Z'],
  ['Antarctica/Troll', '2026-03-29T01:00Z'],
  ['Asia/Pyongyang', '2018-05-04T15:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Pacific/Kwajalein', '1969-09-30T13:00Z'],
  ['Asia/Kathmandu', '2026-06-01T00:00Z'],
  ['Pacific/Kiritimati', '2026-01-01T00:00Z'],
  ['Pacific/Pago_Pago', '2026-01-01T00:00Z'],
];

interface Scene {
  readonly timeZone: string;
  readonly week: Week;
  readonly closuresOn: (date: string) => readonly Closure[];
  readonly moments: readonly [number, number, number];
}

const minuteOfDay = fc.oneof(fc.constantFrom(0, 1440), fc.integer({ min: -100, max: 1540 }));
const hours = fc.array(fc.record({ from: minuteOfDay, to: minuteOfDay }), { maxLength: 3 });
const closures = fc.array(fc.record({ name: fc.constant('closed'), from: minuteOfDay, to: minuteOfDay }), {
  maxLength: 2,
});

/** Three moments in order, to the minute, within two days of the zone's moment. */
const scenes: fc.Arbitrary<Scene> = fc
  .record({
    place: fc.constantFrom(...MOMENTS),
    week: fc.tuple(hours, hours, hours, hours, hours, hours, hours),
    closures: fc.dictionary(fc.constantFrom('0', '1', '5', '9'), closures),
    minutes: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -2880, max: 2880 }))),
  })
  .map(({ place: [timeZone, moment], week, closures: byLastDigit, minutes }) => {
    const [a = 0, b = 0, c = 0] = minutes
      .map((minute) => Date.parse(moment) + minute * MINUTE)
      .sort((x, y) => x - y);
    const closuresOn = (date: string) => byLastDigit[date.slice(-1)] ?? [];
    return { timeZone, week, closuresOn, moments: [a, b, c] };
  });

/** The slow way: ask the wall clock about every single minute. */
function countMinutes({ timeZone, week, closuresOn }: Scene, from: number, to: number): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const inside = (list: readonly { from: number; to: number }[], minute: number) =>
    list.some((one) => one.from <= minute && minute < one.to);
  let count = 0;
  for (let moment = from; moment < to; moment += MINUTE) {
    const [date = '', time = ''] = clock.format(moment).split(' ');
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const weekday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
    if (inside(week[weekday] ?? [], minute) && !inside(closuresOn(date), minute)) count++;
  }
  return count * MINUTE;
}

const check = (property: (scene: Scene) => void, numRuns = 200) =>
  fc.assert(fc.property(scenes, property), { numRuns });

describe('working time', () => {
  it('agrees with a count of every minute', () => {
    check((scene) => {
      const [from, , to] = scene.moments;
      expect(workingTimeBetween(createCalendar(scene), from, to)).toBe(countMinutes(scene, from, to));
    }, 60);
  });

  it('is working exactly in the minutes that count', () => {
    check((scene) => {
      const [from] = scene.moments;
      const working = countMinutes(scene, from, from + MINUTE) > 0;
      expect(isWorkingMoment(createCalendar(scene), from)).toBe(working);
      expect(isWorkingMoment(createCalendar(scene), from + MINUTE - 1)).toBe(working);
    });
  });

  it('adds up', () => {
    check((scene) => {
      const [a, b, c] = scene.moments;
      const calendar = createCalendar(scene);
      expect(workingTimeBetween(calendar, a, b) + workingTimeBetween(calendar, b, c)).toBe(
        workingTimeBetween(calendar, a, c),
      );
    });
  });

  it('consists of spans in order that do not overlap', () => {
    check((scene) => {
      const calendar = createCalendar(scene);
      const first = Math.floor(scene.moments[0] / DAY);
      const spans = [0, 1, 2, 3].flatMap((day) => calendar.spansOn(first + day));
      const edges = spans.flatMap(({ from, to }) => [from, to]);
      expect(edges).toEqual([...edges].sort((x, y) => x - y));
      expect(spans.every(({ from, to }) => from < to)).toBe(true);
    });
  });
});

describe('adding working time', () => {
  it('is reached at the earliest moment by which that much has passed', () => {
    check((scene) => {
      const [from, middle, to] = scene.moments;
      const calendar = createCalendar(scene);
      const amount = workingTimeBetween(calendar, from, to) + (middle % 7);
      const reached = addWorkingTime(calendar, from, amount);
      if (reached === null) {
        expect(nextWorkingMoment(calendar, to)).toBeNull();
        return;
      }
      expect(workingTimeBetween(calendar, from, reached)).toBe(Math.max(0, amount));
      if (amount > 0) expect(workingTimeBetween(calendar, from, reached - 1)).toBe(amount - 1);
    });
  });

  it('never goes back when more is added or when it begins later', () => {
    check((scene) => {
      const [from, later, to] = scene.moments;
      const calendar = createCalendar(scene);
      const [less, more] = [later - from, to - from];
      const never = Number.POSITIVE_INFINITY;
      const reached = addWorkingTime(calendar, from, less) ?? never;
      expect(addWorkingTime(calendar, from, more) ?? never).toBeGreaterThanOrEqual(reached);
      expect(addWorkingTime(calendar, later, less) ?? never).toBeGreaterThanOrEqual(reached);
    });
  });
});

describe('the next working moment', () => {
  it('is working time, not before the question, and nothing working lies between', () => {
    check((scene) => {
      const [at] = scene.moments;
      const calendar = createCalendar(scene);
      const next = nextWorkingMoment(calendar, at);
      if (next === null) {
        expect(workingTimeBetween(calendar, at, at + 400 * DAY)).toBe(0);
        return;
      }
      expect(next).toBeGreaterThanOrEqual(at);
      expect(isWorkingMoment(calendar, next)).toBe(true);
      expect(workingTimeBetween(calendar, at, next)).toBe(0);
    });
  });
});
