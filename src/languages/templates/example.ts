import type { DraftFacts } from '../../domain/templates/draft.ts';
import type { MessageFacts } from '../../domain/templates/message-facts.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import { formOf } from '../index.ts';
import { dayOf } from './format.ts';
import type { ExampleWords } from './shape.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TIME_ZONE = 'Europe/Berlin';

/** The facts for every special case; `day` returns the day a number of days from today. */
function exampleMessageFacts(
  { agreed, work, where }: ExampleWords,
  day: (days: number) => string,
): MessageFacts {
  return {
    talk: { on: day(-2), via: 'phone' },
    agreement: {
      items: agreed,
      replyBy: day(5),
    },
    unpaidUse: {
      work,
      state: 'shown',
      givenOn: day(-77),
      seenOn: day(-1),
      where,
      replyBy: day(15),
    },
    finalInvoice: { number: 'RE-2026-131', amount: { minor: 785_000, currency: 'EUR' }, dueDate: day(25) },
    profiles: { count: 3, sentOn: day(-9) },
  };
}

/** An example client with all facts known, silent for ten days before `now` (UTC ms); by mail. */
export function exampleFacts(place: TemplateKey, now: number): DraftFacts {
  const words = formOf(place.language).example;
  const day = (days: number) => dayOf(now + days * DAY, TIME_ZONE);
  return {
    ...place,
    via: 'email',
    client: 'Acme GmbH',
    contact: 'Jana Krüger',
    topic: words.topics[place.category],
    sender: 'Ada Lovelace',
    amount: { minor: 1_240_000, currency: 'EUR' },
    followUps: 1,
    silentSince: now - 10 * DAY + 2 * HOUR,
    lastFollowUpAt: now - 3 * DAY + 2 * HOUR,
    decideBy: day(11),
    timeZone: TIME_ZONE,
    now,
    voice: 'i',
    company: 'Fairlight Studio',
    callback: words.callback,
    messageFacts: exampleMessageFacts(words, day),
    terms: {
      advancePayment: { percent: 30 },
      startDate: day(18),
      partPayment: { percent: 30 },
      cancellationFee: { percent: 20 },
      dueDate: day(-13),
      validUntil: day(15),
      ...(place.category === 'invoice' ? { reference: 'RE-2026-17' } : {}),
    },
    customTemplate: null,
  };
}

/** The same client with only the name and the silence known. */
export function bareFacts(place: TemplateKey, now: number): DraftFacts {
  const unknown = { contact: null, topic: null, sender: null, amount: null, lastFollowUpAt: null };
  return {
    ...exampleFacts(place, now),
    ...unknown,
    company: null,
    callback: null,
    followUps: 0,
    terms: {},
    messageFacts: {},
  };
}
