import { DRAFT_KINDS, type DraftFacts } from '../../src/domain/templates/draft.ts';
import { CATEGORIES, type Terms } from '../../src/domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import { variantsOf, wordingOf } from '../../src/languages/templates/render.ts';

/** A Thursday morning in Berlin; the client has been silent since the ninth. */
export const EVERYTHING: DraftFacts = {
  kind: 'check_in',
  category: 'general',
  language: 'en',
  via: 'email',
  client: 'Acme Inc.',
  contact: 'Jana Krüger',
  topic: 'Website relaunch',
  sender: 'Ada Lovelace',
  amount: { minor: 1_240_000, currency: 'EUR' },
  followUps: 1,
  silentSince: Date.UTC(2026, 10, 9, 10),
  lastFollowUpAt: Date.UTC(2026, 10, 16, 10),
  decideBy: '2026-11-30',
  timeZone: 'Europe/Berlin',
  now: Date.UTC(2026, 10, 19, 8),
  terms: {},
  messageFacts: {},
  voice: 'i',
  company: null,
  callback: null,
  customTemplate: null,
};

const AGREED: readonly Terms[] = [
  {},
  { partPayment: { percent: 30 }, validUntil: '2026-12-04', dueDate: '2026-12-04' },
  { cancellationFee: { minor: 200_000, currency: 'EUR' }, validUntil: '2026-11-13', dueDate: '2026-11-13' },
  {
    partPayment: { minor: 300_000, currency: 'EUR' },
    cancellationFee: { percent: 12.5 },
    validUntil: '2027-01-15',
    dueDate: '2025-12-15',
    reference: 'A-2026/117',
  },
];
const SOME_REFERENCE: readonly Terms[] = [{}, { reference: '4711' }];
const CHASED: readonly Pick<DraftFacts, 'followUps' | 'lastFollowUpAt'>[] = [
  { followUps: 0, lastFollowUpAt: null },
  { followUps: 1, lastFollowUpAt: Date.UTC(2026, 10, 16, 10) },
  { followUps: 3, lastFollowUpAt: Date.UTC(2026, 10, 17, 10) },
];

/** One draft: its facts and which of its wordings. */
export interface Case {
  readonly facts: DraftFacts;
  readonly variant: number;
}

/** Every category, kind, language form and wording, with the same facts. */
export function everyWording(facts: DraftFacts = EVERYTHING): Case[] {
  return CATEGORIES.flatMap((category) =>
    DRAFT_KINDS.flatMap((kind) =>
      DRAFT_LANGUAGES.flatMap((language) =>
        (kind === 'answer' ? [false, true] : [false]).flatMap((isPrompt) => {
          // Wordings with the same facts share them, because the variables of facts are computed once.
          const shared = { ...facts, category, kind, language, isPrompt };
          const count = variantsOf(kind, category, language);
          return Array.from({ length: count }, (_, variant) => ({ facts: shared, variant }));
        }),
      ),
    ),
  );
}

function each<T>(values: readonly T[], facts: readonly DraftFacts[], set: (value: T) => Partial<DraftFacts>) {
  return facts.flatMap((one) => values.map((value) => ({ ...one, ...set(value) })));
}

/**
 * Every combination of known and unknown data that can make a difference to a wording in this channel.
 * What its templates do not name stays fixed; that is what keeps thousands of drafts a matter of seconds.
 */
export function everyCombination({ facts, variant }: Case): Case[] {
  const source = JSON.stringify(wordingOf(facts, variant));
  const agreed = /\b(part|fee|due|was_due|valid|expired)\b/.test(source) ? AGREED : SOME_REFERENCE;
  let all: readonly DraftFacts[] = [facts];
  all = each([false, true], all, (known) => ({
    contact: known ? 'Jana Krüger' : null,
    sender: known ? 'Ada Lovelace' : null,
    callback: known ? '020 7946 0123' : null,
  }));
  all = each([null, 'Website relaunch'], all, (topic) => ({ topic }));
  all = each(source.includes('amount') ? [null, facts.amount] : [null], all, (amount) => ({ amount }));
  all = each(source.includes('history') ? CHASED : CHASED.slice(0, 1), all, (followUps) => followUps);
  all = each(agreed, all, (terms) => ({ terms }));
  return all.map((one) => ({ facts: one, variant }));
}

/** A readable name for a failing case. */
export function nameOf({ facts, variant }: Case): string {
  return `${facts.language} ${facts.category} ${facts.kind}${facts.isPrompt ? ' (prompt)' : ''} ${variant} via ${facts.via}`;
}
