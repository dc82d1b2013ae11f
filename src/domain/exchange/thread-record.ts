import { z } from 'zod';
import type { ClientThread } from '../threads/thread.ts';
import { CHANNELS, OUTCOMES, PAUSE_KINDS } from '../threads/thread.ts';

const moment = z.number().int().min(0).max(8_640_000_000_000_000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const count = z.number().int().min(0).max(1_000_000);
const text = z.string().max(2000);
const amount = z.strictObject({ minor: z.number().int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) });

const messageFacts = z.strictObject({
  voice: z.enum(['i', 'we']).optional(),
  talk: z.strictObject({ on: day, via: z.enum(['phone', 'meeting']) }).optional(),
  agreement: z.strictObject({ items: text, replyBy: day }).optional(),
  unpaidUse: z
    .strictObject({
      work: text,
      state: z.enum(['shown', 'delivered']),
      givenOn: day,
      seenOn: day,
      where: text,
      replyBy: day,
    })
    .optional(),
  finalInvoice: z.strictObject({ number: text, amount: amount.nullable(), dueDate: day }).optional(),
  profiles: z.strictObject({ count, sentOn: day }).optional(),
});

const schema = z.strictObject({
  waitingOn: z.enum(['client', 'us']),
  step: count,
  followUps: count,
  lastFollowUpAt: moment.nullable(),
  lastFollowUpVia: z.enum(CHANNELS).nullable(),
  lastNudgeAt: moment.nullable(),
  ignoredNudges: count,
  pause: z.strictObject({ kind: z.enum(PAUSE_KINDS), until: moment, namedDate: day.optional() }).nullable(),
  mutedAt: moment.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeReason: text.nullable(),
  closedAt: moment.nullable(),
  askAgain: z.strictObject({ on: day, askedAt: moment.nullable() }).nullable(),
  slackThread: z
    .strictObject({ channelId: z.string().max(40), ts: z.string().max(40).nullable() })
    .nullable(),
  messageFacts,
});

/** The state of a thread, for adding it from a file unchanged. Moments are UTC ms. */
export type ThreadRecord = Pick<ClientThread, keyof z.infer<typeof schema>>;

const KEYS = Object.keys(schema.shape) as (keyof ThreadRecord)[];

/** The state of a thread as text. */
export function writeRecord(thread: ClientThread): string {
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, thread[key]])));
}

/** Reads what `writeRecord` wrote; null for anything else. */
export function readRecord(text: string): ThreadRecord | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? (read.data as ThreadRecord) : null;
  } catch {
    return null;
  }
}
