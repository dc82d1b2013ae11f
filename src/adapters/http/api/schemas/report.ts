import { z } from '@hono/zod-openapi';
import { CATEGORIES, CHANNELS, OUTCOMES } from '../../../../domain/threads/thread.ts';
import { CLIENT_MAX } from '../../../../input/reference.ts';
import { dayShown, moment } from './moment.ts';
import { sentence } from './sentence.ts';
import { thread } from './thread.ts';
import { day, timeZone } from './values.ts';

/** What a report is asked about. */
export const reportQuery = z
  .strictObject({
    from: day.optional(),
    until: day.optional(),
    time_zone: timeZone.optional(),
    client: z.string().max(CLIENT_MAX).optional().openapi({ description: 'Of one client alone.' }),
    channel: z
      .string()
      .regex(/^[CG][A-Z0-9]{2,30}$/)
      .optional()
      .openapi({ description: 'Of the clients in one channel of Slack alone.' }),
  })
  .refine(({ from, until }) => (from === undefined) === (until === undefined), {
    message: sentence('api_field.both_days'),
    path: ['until'],
  })
  .refine(({ from = '', until = '' }) => from <= until, {
    message: sentence('api_field.ends_before_it_begins'),
    path: ['until'],
  });

const totals = z
  .object({
    clients: z.int(),
    amounts: z.array(z.object({ value: z.string(), currency: z.string() })),
    without_amount: z.int(),
  })
  .openapi('Totals', { description: 'One sum for each currency, never added up.' });

const openTotals = { open: totals, overdue: totals };

const replyTime = z
  .object({
    median_working_days: z
      .number()
      .nullable()
      .openapi({ description: 'Null if fewer than half of the silences have been replied to.' }),
    silences: z.int(),
    still_silent: z.int(),
  })
  .openapi('ReplyTime');

const silentThread = thread
  .extend({
    usual_reply_time: replyTime
      .nullable()
      .openapi({ description: 'How long this client takes to reply; null if it was never silent before.' }),
  })
  .openapi('SilentThread');

const stalledThreads = z.object({ totals, longest: z.array(silentThread) });

const effect = { custom_text: z.boolean().nullable(), cases: z.int(), replied: z.int() };

/** A report about clients; a section is null if it could not be counted. */
export const report = z
  .object({
    from: dayShown,
    until: dayShown,
    time_zone: z.string(),
    at: moment,
    is_complete: z.boolean(),
    open: z
      .object({
        ...openTotals,
        by_category: z.array(z.object({ category: z.enum(CATEGORIES), ...openTotals })),
        by_owner: z.array(z.object({ owner: z.string(), ...openTotals })).nullable(),
      })
      .nullable(),
    longest: z.array(silentThread).nullable(),
    owed: stalledThreads.nullable(),
    undelivered: stalledThreads.nullable().openapi({ description: 'Clients whom our email did not reach.' }),
    outcomes: z.array(totals.extend({ outcome: z.enum(OUTCOMES) })).nullable(),
    reply_times: z
      .array(replyTime.extend({ category: z.enum(CATEGORIES).nullable() }).openapi('ReplyTimeOfCategory'))
      .nullable(),
    revivals: z
      .array(
        z.object({
          remedy: z.string().nullable(),
          via: z.enum(CHANNELS),
          category: z.enum(CATEGORIES),
          ...effect,
        }),
      )
      .nullable(),
    revivals_by_wording: z.array(z.object(effect)).nullable(),
    revivals_left_out: z
      .int()
      .nullable()
      .openapi({ description: 'Follow-ups of kinds with fewer than ten cases.' }),
    revived: totals.nullable(),
  })
  .openapi('Report');

export type ReportJson = z.input<typeof report>;
