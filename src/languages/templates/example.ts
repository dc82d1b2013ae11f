import type { DraftFacts } from '../../domain/templates/draft.ts';
import type { TemplateKey } from '../../domain/templates/template-key.ts';
import type { ThreadCategory } from '../../domain/threads/thread.ts';
import { dayOf } from './format.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TIME_ZONE = 'Europe/Berlin';

const TOPICS: Readonly<Record<ThreadCategory, readonly [en: string, de: string]>> = {
  general: ['Workshop in May', 'Workshop im Mai'],
  offer: ['Website relaunch', 'Website-Relaunch'],
  project: ['Website relaunch', 'Website-Relaunch'],
  invoice: ['Website relaunch', 'Website-Relaunch'],
  support: ['Login fails', 'Anmeldung schlägt fehl'],
  recruiting: ['Backend developer', 'Backend-Entwicklung'],
  networking: ['Remote teams', 'Verteilte Teams'],
};

/** An invented client of whom everything is known, silent for ten days before `now` (UTC ms); written by mail. */
export function exampleFacts(place: TemplateKey, now: number): DraftFacts {
  const day = (days: number) => dayOf(now + days * DAY, TIME_ZONE);
  return {
    ...place,
    via: 'email',
    client: 'Acme GmbH',
    contact: 'Jana Krüger',
    topic: TOPICS[place.category][place.language === 'en' ? 0 : 1],
    sender: 'Ada Lovelace',
    amount: { minor: 1_240_000, currency: 'EUR' },
    followUps: 1,
    silentSince: now - 10 * DAY + 2 * HOUR,
    lastFollowUpAt: now - 3 * DAY + 2 * HOUR,
    decideBy: day(11),
    timeZone: TIME_ZONE,
    now,
    terms: {
      partPayment: { percent: 30 },
      cancellationFee: { percent: 20 },
      dueDate: day(-13),
      validUntil: day(15),
    },
    house: null,
  };
}

/** The same client, of whom nothing is known but the name and the silence. */
export function bareFacts(place: TemplateKey, now: number): DraftFacts {
  const unknown = { contact: null, topic: null, sender: null, amount: null, lastFollowUpAt: null };
  return { ...exampleFacts(place, now), ...unknown, followUps: 0, terms: {} };
}
