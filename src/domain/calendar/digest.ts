import { nextWorkingMoment, type WorkingCalendar, workingSpans } from './calendar.ts';
import { isDuring, type Span } from './calendar-spans.ts';
import { localDate, momentOn, startOfDate } from './local-date.ts';

/** The minimum time between a digest and the last working moment of its day, so that a tick still finds it (ms). */
const DIGEST_CUTOFF = 15 * 60_000;

/** One message a day, `at` minutes from local midnight, instead of single nudges. */
export interface Digest {
  readonly at: number;
}

/**
 * When somebody's nudges may be sent: in their working time, and together if they want a digest. During `cover` (UTC
 * ms) their cover reads the nudges, one by one.
 */
export interface DeliveryWindow {
  readonly calendar: WorkingCalendar;
  readonly digest: Digest | null;
  readonly cover: Span | null;
}

/** The latest moment (UTC ms) of a digest in the last working span of a day. */
function latestIn({ from, to }: Span): number {
  return Math.max(from, to - DIGEST_CUTOFF);
}

/**
 * The moment (UTC ms) of the digest on a local day (`YYYY-MM-DD`): the first working moment at or after its time `at`
 * (minutes from local midnight); if work has ended by then, shortly before its end. Null on a day without working time.
 */
export function digestOn(calendar: WorkingCalendar, at: number, date: string): number | null {
  const { timeZone } = calendar;
  const spans = workingSpans(calendar, startOfDate(date, timeZone), startOfDate(date, timeZone, 1));
  const last = spans.at(-1);
  if (!last) return null;
  const wanted = momentOn(date, at, timeZone);
  const span = spans.find(({ to }) => wanted < to) ?? last;
  return Math.min(Math.max(wanted, span.from), latestIn(last));
}

/** The first digest at or after `from` (UTC ms); null if there is no working time within ten years. */
function nextDigest(calendar: WorkingCalendar, at: number, from: number): number | null {
  const { timeZone } = calendar;
  let day: number | null = from;
  while (day !== null) {
    const date = localDate(day, timeZone);
    const moment = digestOn(calendar, at, date);
    if (moment !== null && moment >= from) return moment;
    day = nextWorkingMoment(calendar, startOfDate(date, timeZone, 1));
  }
  return null;
}

/**
 * When a missed digest is sent (UTC ms): if the digest of today is over, at the next working moment today, otherwise with
 * the next digest. Null if there is no working time within ten years.
 */
function catchUpDigest(calendar: WorkingCalendar, at: number, now: number): number | null {
  const { timeZone } = calendar;
  const today = localDate(now, timeZone);
  const moment = digestOn(calendar, at, today);
  if (moment !== null && moment <= now) {
    const late = nextWorkingMoment(calendar, now);
    if (late !== null && localDate(late, timeZone) === today) return late;
  }
  return nextDigest(calendar, at, now);
}

/**
 * The first moment (UTC ms) at or after `now` at which something waiting since `from` may be sent: in working time, and
 * with a digest at its time. What begins to wait after the digest of a day waits for the next; a missed digest, for
 * example while the bot was not running, is sent later on the same day.
 */
export function nextDeliverySlot(
  { calendar, digest, cover }: DeliveryWindow,
  from: number,
  now: number,
): number | null {
  const single = nextWorkingMoment(calendar, Math.max(from, now));
  if (digest === null || single === null || isDuring(cover, single)) return single;
  // The cover has already received everything due before the end of the cover.
  const since = cover !== null && single >= cover.to ? Math.max(from, cover.to) : from;
  const planned = nextDigest(calendar, digest.at, since);
  // What would wait for a digest during the cover goes to the cover as soon as the cover begins.
  if (cover !== null && planned !== null && isDuring(cover, planned)) {
    return nextWorkingMoment(calendar, Math.max(cover.from, now));
  }
  return planned === null || planned >= now ? planned : catchUpDigest(calendar, digest.at, now);
}
