import {
  createCalendar,
  DEFAULT_WEEK,
  type Week,
  type WorkingCalendar,
} from '../../src/domain/calendar/calendar.ts';
import type { Availability } from '../../src/domain/policies/availability.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import { addThread } from '../../src/domain/threads/transitions.ts';

/** Monday, 9 November 2026, 10:00 in Berlin. */
export const MONDAY = Date.parse('2026-11-09T10:00:00+01:00');

/** A time in Berlin in winter (`YYYY-MM-DDTHH:MM`) as UTC ms. */
export function berlin(moment: string): number {
  return Date.parse(`${moment}:00+01:00`);
}

export function calendarIn(timeZone = 'Europe/Berlin', week: Week = DEFAULT_WEEK): WorkingCalendar {
  return createCalendar({ timeZone, week, closuresOn: () => [] });
}

export function available(calendar = calendarIn(), pausedUntil: number | null = null): Availability {
  const pause = pausedUntil === null ? null : { from: 0, to: pausedUntil };
  return { calendar, pause, cover: null, digest: null };
}

/** An offer to Acme that Ada sent on Monday morning, changed by these fields. */
export function threadWith(patch: Partial<ClientThread> = {}): ClientThread {
  const { thread } = addThread(
    {
      teamId: 'T1',
      number: 12,
      ownerId: 'U1',
      client: 'Acme GmbH',
      topic: 'Website relaunch',
      category: 'offer',
      via: 'email',
      contact: 'Jana Krüger',
      phone: null,
      email: null,
      terms: {},
      messageFacts: {},
      language: 'en',
      amount: { minor: 1_240_000, currency: 'EUR' },
      link: null,
      slackThread: null,
      since: MONDAY,
    },
    { by: 'U1', now: MONDAY },
  );
  return { ...thread, ...patch };
}
