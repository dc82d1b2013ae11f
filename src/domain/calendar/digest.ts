import { nextWorkingMoment, type Span, type WorkingCalendar, workingSpans } from './calendar.ts';
import { localDate, momentOn, startOfDate } from './local-date.ts';

/** A digest comes at least this long before the last working moment of its day, so that a tick still finds it (ms). */
const LAST_CALL = 15 * 60_000;

/** One message a day instead of single nudges: at `at` (minutes from local midnight). */
export interface Digest {
  readonly at: number;
}

/**
 * When somebody's nudges may come: in their working time, and all together where they want a digest. For the time of
 * `cover` (UTC ms) somebody stands in, who reads single nudges.
 */
export interface DeliveryWindow {
  readonly calendar: WorkingCalendar;
  readonly digest: Digest | null;
  readonly cover: Span | null;
}

/** Whether a moment (UTC ms) lies in a stretch of time. */
export function isDuring(stretch: Span | null, at: number): boolean {
  return stretch !== null && at >= stretch.from && at < stretch.to;
}

function latestIn({ from, to }: Span): number {
  return Math.max(from, to - LAST_CALL);
}

/**
 * The moment (UTC ms) of the digest on a local day (`YYYY-MM-DD`): the first working moment at or after its hour;
 * where work has ended by then, shortly before its end. Null on a day without working time.
 */
export function digestOn(calendar: WorkingCalendar, at: number, date: string): number | null {
  const { timeZone } = calendar;
  const spans = workingSpans(calendar, startOfDate(date, timeZone), startOfDate(date, timeZone, 1));
  const last = spans.at(-1);
  if (!last) return null;
  const hour = momentOn(date, at, timeZone);
  const span = spans.find(({ to }) => hour < to) ?? last;
  return Math.min(Math.max(hour, span.from), latestIn(last));
}

/** The first digest at or after `from` (UTC ms); null when there is no working time within ten years. */
function nextDigest(calendar: WorkingCalendar, at: number, from: number): number | null {
  const { timeZone } = calendar;
  for (let look: number | null = from; look !== null; ) {
    const date = localDate(look, timeZone);
    const moment = digestOn(calendar, at, date);
    if (moment !== null && moment >= from) return moment;
    look = nextWorkingMoment(calendar, startOfDate(date, timeZone, 1));
  }
  return null;
}

/** A digest was missed: it is made up for on a day whose own digest has passed, else the next one serves. */
function catchUp(calendar: WorkingCalendar, at: number, now: number): number | null {
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
 * The first moment (UTC ms) at or after `now` at which something may be said that waits since `from`: in working
 * time, and at the digest where there is one. What begins to wait after the digest of a day waits for the next;
 * what was missed, as by a bot that did not run, is made up for later on the same day.
 */
export function nextDeliverySlot(
  { calendar, digest, cover }: DeliveryWindow,
  from: number,
  now: number,
): number | null {
  const single = nextWorkingMoment(calendar, Math.max(from, now));
  if (digest === null || single === null || isDuring(cover, single)) return single;
  // The cover has read what was due until the end of their time.
  const since = cover !== null && single >= cover.to ? Math.max(from, cover.to) : from;
  const planned = nextDigest(calendar, digest.at, since);
  // What would wait for a digest in the cover's time is read by the cover as soon as that begins.
  if (cover !== null && planned !== null && isDuring(cover, planned)) {
    return nextWorkingMoment(calendar, Math.max(cover.from, now));
  }
  return planned === null || planned >= now ? planned : catchUp(calendar, digest.at, now);
}
