import { z } from '@hono/zod-openapi';
import { NOTE_MAX } from '../../../../domain/threads/note.ts';
import { CATEGORIES, CHANNELS, OUTCOMES, PAUSE_KINDS } from '../../../../domain/threads/thread.ts';
import { TURNS } from '../../../../domain/threads/turn.ts';
import { CONTACT_MAX, TOPIC_MAX } from '../../../../input/details/detail-values.ts';
import { EMAIL_MAX } from '../../../../input/details/phone-and-email.ts';
import { CLIENT_MAX } from '../../../../input/reference.ts';
import { DRAFT_LANGUAGES } from '../../../../languages/index.ts';
import { dayShown, moment } from './moment.ts';
import { sentence } from './sentence.ts';
import {
  amountValue,
  day,
  emailValue,
  linkValue,
  momentOrDay,
  name,
  phoneValue,
  shareValue,
  text,
  userId,
} from './values.ts';

const category = z.enum(CATEGORIES).openapi('Category');
const via = z.enum(CHANNELS).openapi('Channel');
const language = z.enum(DRAFT_LANGUAGES as [string, ...string[]]).openapi('DraftLanguage');
/** How a thread ended. */
export const outcome = z.enum(OUTCOMES).openapi('Outcome');

const contact = z
  .strictObject({
    name: name(CONTACT_MAX).nullish(),
    email: emailValue.nullish(),
    phone: phoneValue.nullish(),
  })
  .openapi('Contact');

const TERMS = { reference: name(40), due_date: day, valid_until: day, start_date: day };
const terms = z
  .strictObject({
    reference: TERMS.reference.nullish(),
    due_date: TERMS.due_date.nullish(),
    valid_until: TERMS.valid_until.nullish(),
    start_date: TERMS.start_date.nullish(),
    advance_payment: shareValue.nullish(),
    part_payment: shareValue.nullish(),
    cancellation_fee: shareValue.nullish(),
  })
  .openapi('Terms');

const amountShown = z.object({ value: z.string(), currency: z.string() });
const shareShown = z.union([z.object({ percent: z.number() }), amountShown]);

/** The details of a thread that can be set; null removes a value. */
const details = {
  topic: name(TOPIC_MAX).nullish(),
  category: category.optional(),
  via: via.optional(),
  contact: contact.nullish(),
  amount: amountValue.nullish(),
  link: linkValue.nullish(),
  language: language.optional(),
  terms: terms.optional(),
  add_erased: z.boolean().optional().openapi({
    description:
      'Whether to enter a client or contact who was erased; otherwise that is refused (`was_erased`).',
  }),
};

/** A thread to add. */
export const newThread = z
  .strictObject({
    client: name(CLIENT_MAX),
    owner: userId,
    since: momentOrDay.optional(),
    ...details,
  })
  .openapi('NewThread', {
    example: {
      client: 'Acme GmbH',
      topic: 'Website',
      category: 'offer',
      since: '2026-11-09',
      amount: { value: '12400.00', currency: 'EUR' },
      contact: { name: 'Jana Krüger', email: 'jana@acme.de' },
      owner: 'U0ADA00001',
    },
  });

/** Changes of a thread. */
export const threadEdits = z
  .strictObject({
    client: name(CLIENT_MAX).optional(),
    owner: userId.optional(),
    since: momentOrDay.optional(),
    ...details,
  })
  .openapi('ThreadEdits', { example: { topic: 'Website relaunch' } });

export type NewThread = z.output<typeof newThread>;
export type ThreadEdits = z.output<typeof threadEdits>;

/** A thread as the API returns it. */
export const thread = z
  .object({
    number: z.int(),
    version: z.int(),
    client: z.string(),
    topic: z.string().nullable(),
    category,
    via,
    contact: z.object({
      name: z.string().nullable(),
      email: z.string().max(EMAIL_MAX).nullable(),
      phone: z.string().nullable(),
    }),
    amount: amountShown.nullable(),
    link: z.string().nullable(),
    language: z.string(),
    terms: z.object({
      reference: z.string().nullable(),
      due_date: dayShown.nullable(),
      valid_until: dayShown.nullable(),
      start_date: dayShown.nullable(),
      advance_payment: shareShown.nullable(),
      part_payment: shareShown.nullable(),
      cancellation_fee: shareShown.nullable(),
    }),
    owner: z.string(),
    status: z.enum(['open', 'closed']),
    waiting_on: z.enum(TURNS).openapi({
      description: 'Whose turn it is; `undelivered`: nobody’s, because our email did not arrive.',
    }),
    silent_since: moment,
    silent_days: z.number().openapi({ description: 'Working days of the owner since `silent_since`.' }),
    follow_ups: z.int(),
    last_follow_up_at: moment.nullable(),
    paused: z.object({ kind: z.enum(PAUSE_KINDS), until: moment, date: dayShown.nullable() }).nullable(),
    client_absence: z
      .object({ from: moment, until: moment })
      .nullable()
      .openapi({ description: 'When the client is away, noted before it begins: no nudges in that time.' }),
    muted: z.boolean(),
    next_nudge_at: moment
      .nullable()
      .openapi({ description: 'When the owner is nudged next; null for never.' }),
    outcome: z.enum(OUTCOMES).nullable(),
    outcome_reason: z.string().nullable(),
    closed_at: moment.nullable(),
    ask_again_on: dayShown.nullable(),
    created_at: moment,
  })
  .openapi('Thread');

export type ThreadJson = z.input<typeof thread>;

/** A note to add. */
export const noteText = z.strictObject({ text: name(NOTE_MAX) }).openapi('NewNote');
/** A note of a thread. */
export const note = z
  .object({
    text: z.string(),
    at: moment,
    by: z
      .string()
      .nullable()
      .openapi({ description: 'A person’s id in Slack, or `key:` and the name of a key.' }),
  })
  .openapi('Note');

/** When and how we or the client wrote or called. */
export const contactMade = z
  .strictObject({ at: momentOrDay.optional(), via: via.optional() })
  .optional()
  .openapi('ContactMade', { example: { at: '2026-11-10', via: 'phone' } });

/** Until when to snooze a thread. */
export const snooze = z
  .union(
    [z.strictObject({ until: momentOrDay }), z.strictObject({ working_days: z.int().min(1).max(365) })],
    sentence('api_field.not_a_snooze'),
  )
  .openapi('Snooze', { example: { until: '2026-11-20' } });

/** When the client is away. */
export const away = z
  .union([
    z.strictObject({ from: momentOrDay.optional(), until: momentOrDay }),
    z.strictObject({ from: momentOrDay.optional(), working_days: z.int().min(1).max(365) }),
  ])
  .openapi('Away', { example: { from: '2026-12-21', until: '2027-01-07' } });

/** The day that the client named. */
export const promise = z.strictObject({ date: day }).openapi('Promise', { example: { date: '2026-11-20' } });

/** How to close a thread. */
export const closing = z
  .strictObject({
    outcome: outcome.optional(),
    reason: text(500).nullish(),
    ask_again_on: day.nullish(),
  })
  .optional()
  .openapi('Closing', { example: { outcome: 'won', reason: 'Signed' } });

/** To whom to hand a thread over. */
export const handover = z
  .strictObject({ owner: userId, note: text(NOTE_MAX).optional() })
  .openapi('Handover', { example: { owner: 'U0BEN00001' } });

/** The body of actions that take no values. */
export const nothing = z.strictObject({}).optional().openapi('Nothing');
