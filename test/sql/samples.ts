import type { Nudge } from '../../src/domain/nudges/nudge.ts';
import { newPerson } from '../../src/domain/people/new-person.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { ClientThread, PlannedThread } from '../../src/domain/threads/thread.ts';
import { addThread, type NewThread, type Transition } from '../../src/domain/threads/transitions.ts';
import type { Claim, DueThread } from '../../src/ports/nudge-store.ts';
import type { Store } from '../../src/ports/store.ts';

export const NOW = Date.parse('2026-11-09T09:00:00Z');
export const DAY = 86_400_000;
export const TEAM = 'T1';
export const ADA = 'U1';

/** A thread that Ada has just entered. */
export function newThread(details: Partial<NewThread> = {}): Transition {
  return addThread(
    {
      teamId: TEAM,
      number: 0,
      ownerId: ADA,
      since: NOW,
      client: 'Acme GmbH',
      topic: 'Website relaunch',
      category: 'offer',
      via: 'email',
      contact: null,
      phone: null,
      email: null,
      terms: {},
      messageFacts: {},
      language: 'en',
      amount: null,
      link: null,
      slackThread: null,
      ...details,
    },
    { by: ADA, now: NOW },
  );
}

/** Stores a new thread whose nudge is due at `nextNudgeAt`. */
export function add(
  { threads }: Store,
  details: Partial<NewThread> = {},
  nextNudgeAt: number | null = NOW,
): Promise<PlannedThread> {
  const { thread, event } = newThread(details);
  return threads.add(thread, event, nextNudgeAt);
}

export function person(details: Partial<Person> = {}): Person {
  return {
    ...newPerson({ teamId: TEAM, userId: ADA }),
    name: 'Ada Berger',
    timeZone: 'Europe/Berlin',
    locale: 'de-DE',
    slackTimeZone: 'Europe/Berlin',
    slackLocale: 'de-DE',
    profileSyncedAt: NOW,
    isMember: true,
    ...details,
  };
}

/** The nudge of the thread's next step. */
export function nudgeOf(thread: ClientThread): Nudge {
  return {
    id: `${thread.teamId}-${thread.number}-${thread.episode}-${thread.step}`,
    teamId: thread.teamId,
    threadNumber: thread.number,
    episode: thread.episode,
    step: thread.step,
    kind: 'step',
    remedy: 'check_in',
    recipientId: thread.ownerId,
    triedRecipients: [],
    threadVersion: thread.version + 1,
    state: 'queued',
    claimedAt: NOW,
    availableAt: NOW,
    attemptedAt: null,
    attempts: 0,
    sentAt: null,
    channelId: null,
    messageTs: null,
    error: null,
  };
}

/** Decides that every due thread gets its nudge, and is looked at again a day later. */
export function nudgeAll(due: readonly DueThread[]): readonly Claim[] {
  return due.map(({ thread }) => ({
    nudge: nudgeOf(thread),
    thread: { ...thread, step: thread.step + 1, lastNudgeAt: NOW, version: thread.version + 1 },
    before: thread.version,
    nextNudgeAt: NOW + DAY,
  }));
}

/** Claims all that is due now and resolves with the queue. */
export async function claimed({ nudges }: Store): Promise<readonly Nudge[]> {
  await nudges.claimDue(NOW, 100, nudgeAll);
  return nudges.queued(NOW, 100);
}
