import { tz } from '@date-fns/tz';
import { parseISO } from 'date-fns';
import { cutText } from '../text/cut-text.ts';
import type { Amount } from '../threads/amount.ts';
import { fromDecimal } from '../threads/decimal-amount.ts';
import { isCurrency } from '../workspaces/currency.ts';
import { valueAt } from './body-values.ts';
import { type HookMapping, type HookSource, SOURCE_MAPPINGS } from './incoming-hook.ts';

/** An event of another program about one of its objects. */
export interface HookEvent {
  /** The id of the object in the other program. */
  readonly externalId: string;
  /** The same whenever this event is sent again; null if the body does not contain it. */
  readonly eventId: string | null;
  /** When it happened there (UTC ms); null if the body does not say. */
  readonly at: number | null;
  readonly action: HookAction;
  readonly client: string | null;
  readonly topic: string | null;
  readonly contact: string | null;
  readonly email: string | null;
  readonly amount: Amount | null;
  readonly link: string | null;
}

/** The effect of an event: a thread is added or stays unchanged, the client replied, or the thread ends. */
export type HookAction = 'add' | 'replied' | 'won' | 'declined' | 'ignore';

/** The words of other programs, in lower case and without punctuation. */
const ACTIONS: Readonly<Record<Exclude<HookAction, 'add' | 'ignore'>, readonly string[]>> = {
  replied: ['replied', 'reply', 'answered', 'messagereceived'],
  won: [
    'won',
    'closedwon',
    'signed',
    'completed',
    'documentcompleted',
    'accepted',
    'approved',
    'paid',
    'invoicestatuspaid',
  ],
  declined: [
    'lost',
    'closedlost',
    'declined',
    'rejected',
    'documentrejected',
    'documentcancelled',
    'deleted',
    'voided',
  ],
};

/** The effect of an event with this name; an unknown name adds a thread. */
function actionOf(said: string | null): HookAction {
  if (said === null) return 'add';
  const word = said.toLowerCase().replace(/[^a-z]/g, '');
  const known = Object.entries(ACTIONS).find(([, words]) => words.includes(word));
  return known ? (known[0] as HookAction) : 'add';
}

/** The maximum length of a text that is kept (UTF-16 code units). */
const LONGEST = 300;

/** The text or number at a path on one line; null if there is neither, or it is empty. */
function textAt(body: unknown, path: string | undefined): string | null {
  const value = path === undefined ? undefined : valueAt(body, path);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? null : cutText(text, LONGEST);
}

/** Smaller numbers are seconds: no program means 1973 in milliseconds or the year 5138 in seconds. */
const SMALLEST_MS = 100_000_000_000;
const TIMESTAMP = /^\d{9,14}(?:\.\d{1,9})?$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d/;
const UTC = tz('UTC');

/**
 * The moment (UTC ms) of a text: seconds or milliseconds since 1970, or ISO 8601, in UTC if it names no offset. Null for
 * anything else.
 */
function momentOf(text: string | null): number | null {
  if (text === null) return null;
  if (TIMESTAMP.test(text)) {
    const number = Number(text);
    return Math.round(number < SMALLEST_MS ? number * 1000 : number);
  }
  const at = ISO_DATE.test(text) ? parseISO(text, { in: UTC }).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function amountOf(value: string | null, currency: string | null): Amount | null {
  const code = currency?.toUpperCase() ?? '';
  return value !== null && isCurrency(code) ? fromDecimal(value, code) : null;
}

function readOne(body: unknown, mapping: HookMapping): HookEvent | null {
  const at = (field: keyof HookMapping) => textAt(body, mapping[field]);
  const externalId = at('id') ?? at('client');
  if (externalId === null) return null;
  return {
    externalId,
    eventId: textAt(body, 'eventId') ?? textAt(body, 'event_id') ?? null,
    at: momentOf(at('at')),
    action: actionOf(at('event')),
    client: at('client'),
    topic: at('topic'),
    contact: at('contact'),
    email: at('email'),
    amount: amountOf(at('amount'), at('currency')),
    link: at('link'),
  };
}

/** HubSpot's own subscriptions report one property at a time. */
function hubspotEvent(body: unknown): HookEvent | null {
  if (textAt(body, 'subscriptionType') === null) return null;
  const event = readOne(body, { id: 'objectId', at: 'occurredAt' });
  const isStage = textAt(body, 'propertyName') === 'dealstage';
  return event && { ...event, action: isStage ? actionOf(textAt(body, 'propertyValue')) : 'ignore' };
}

function pipedriveEvent(body: unknown, mapping: HookMapping): HookEvent | null {
  const event = readOne(body, mapping);
  if (!event) return null;
  const id = [
    textAt(body, 'meta.webhook_id'),
    event.externalId,
    textAt(body, 'meta.timestamp'),
    textAt(body, 'meta.action'),
  ];
  // A deleted deal may have been merged into another one: it does not mean that anybody declined.
  const isDeleted = textAt(body, 'meta.action') === 'delete';
  // People, leads and other objects have their own ids, which may equal those of deals.
  const isDeal = (textAt(body, 'meta.entity') ?? 'deal') === 'deal';
  return { ...event, eventId: id.join('/'), action: isDeleted || !isDeal ? 'ignore' : event.action };
}

/** The events in a body (one, or an array of several), each null if it names no object and no client. */
export function readEvents(
  source: HookSource,
  own: HookMapping,
  body: unknown,
): readonly (HookEvent | null)[] {
  const mapping = { ...SOURCE_MAPPINGS[source], ...own };
  const parts = Array.isArray(body) ? body : [body];
  return parts.map((part) => {
    if (source === 'hubspot') return hubspotEvent(part) ?? readOne(part, mapping);
    return source === 'pipedrive' ? pipedriveEvent(part, mapping) : readOne(part, mapping);
  });
}
