import { describe, expect, it } from 'vitest';
import { DRAFT_KINDS } from '../../src/domain/templates/draft.ts';
import { CATEGORIES, CHANNELS, type Channel } from '../../src/domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import { type Draft, ghostedAdvice, renderDraft, variantsOf } from '../../src/languages/templates/render.ts';
import { type Case, EVERYTHING, everyCombination, everyWording, nameOf } from './draft-cases.ts';
import { errorsIn, textsOf } from './text-errors.ts';

const LONGEST = { slack: 1500, linkedin: 299, email: 1800, phone: 1800, meeting: 1800, other: 1800 } as const;

/** Phone, meeting and others are written as mails are; only how they name the last contact differs. */
const FULLY: ReadonlySet<Channel> = new Set(['email', 'slack', 'linkedin']);

function withAllAndNothing(one: Case): Case[] {
  const nothing = {
    contact: null,
    topic: null,
    sender: null,
    amount: null,
    followUps: 0,
    lastFollowUpAt: null,
  };
  return [one, { ...one, facts: { ...one.facts, ...nothing } }];
}

function problemsOf(one: Case, draft: Draft = renderDraft(one.facts, one.variant)): string[] {
  const errors = textsOf(draft).flatMap((text) =>
    errorsIn(text, one.facts.language).map((f) => `${f}: ${text}`),
  );
  if (draft.body.length > LONGEST[one.facts.via]) errors.push(`too long: ${draft.body.length}`);
  if ((draft.subject ?? '').length > 130) errors.push(`subject too long: ${draft.subject}`);
  return errors.map((error) => `${nameOf(one)}: ${error}`);
}

describe('every draft in every combination of missing and present data', () => {
  it.each(CHANNELS)('reads well via %s', (via) => {
    const problems: string[] = [];
    for (const wording of everyWording({ ...EVERYTHING, via })) {
      for (const one of FULLY.has(via) ? everyCombination(wording) : withAllAndNothing(wording))
        problems.push(...problemsOf(one));
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });

  it('stays within its length with the longest names that people type', () => {
    const long = {
      ...EVERYTHING,
      client: 'Vereinigte Norddeutsche Armaturen- und Getriebewerke SE & Co.',
      contact: 'Dr. Maximiliane-Friederike von Hohenstein-Wittgensteinerhof-Berg',
      topic: 'Neugestaltung der mehrsprachigen Internetauftritte aller Tochterwerke und Partner',
      terms: { reference: 'ANGEBOT-2026-11-19-0000-4711-REV-12', partPayment: { percent: 30 } },
    };
    const problems = CHANNELS.flatMap((via) =>
      everyWording({ ...long, via }).flatMap((one) => problemsOf(one)),
    );
    expect(problems.slice(0, 20)).toEqual([]);
  });
});

describe('the set is complete', () => {
  it.each(DRAFT_LANGUAGES)('%s has at least two wordings of everything, and no two are alike', (language) => {
    for (const category of CATEGORIES) {
      for (const kind of DRAFT_KINDS) {
        const count = variantsOf(kind, category, language);
        expect(count).toBeGreaterThanOrEqual(2);
        for (const via of CHANNELS) {
          const facts = { ...EVERYTHING, category, kind, language, via };
          const bodies = Array.from({ length: count }, (_, variant) => renderDraft(facts, variant).body);
          expect(new Set(bodies).size, `${language} ${category} ${kind} ${via}`).toBe(count);
        }
      }
    }
  });

  it('says something different in each category, and in each language form', () => {
    for (const via of ['email', 'linkedin'] as const) {
      const seen = new Map<string, string>();
      for (const one of everyWording({ ...EVERYTHING, via, topic: null, contact: null })) {
        const networkingCall = one.facts.category === 'networking' && one.facts.kind === 'call';
        if (networkingCall) continue;
        const { body } = renderDraft(one.facts, one.variant);
        expect(seen.get(body), nameOf(one)).toBeUndefined();
        seen.set(body, nameOf(one));
      }
    }
  });

  it('brings a call script with every call but in networking', () => {
    for (const one of everyWording()) {
      const script = renderDraft(one.facts, one.variant).call;
      const expected = one.facts.kind === 'call' && one.facts.category !== 'networking';
      expect(script !== undefined, nameOf(one)).toBe(expected);
    }
  });

  it('names the day in every clarifying message and every owed answer', () => {
    for (const via of ['email', 'slack', 'linkedin'] as const) {
      for (const one of everyWording({ ...EVERYTHING, via })) {
        const { body } = renderDraft(one.facts, one.variant);
        const named = one.facts.kind === 'clarify' || one.facts.kind === 'answer';
        if (named) expect(body, nameOf(one)).toMatch(/30 November|30\. November/);
      }
    }
  });
});

describe('after a ghosting', () => {
  it.each(DRAFT_LANGUAGES)('%s has advice and clauses to copy for every category', (language) => {
    for (const category of CATEGORIES) {
      const { advice, clauses } = ghostedAdvice(category, language);
      for (const text of [advice, ...clauses.map(({ sentence }) => sentence)]) {
        expect(errorsIn(text, language), text).toEqual([]);
      }
    }
    const titles = CATEGORIES.flatMap((category) => ghostedAdvice(category, language).clauses).map(
      ({ title }) => title,
    );
    const wanted =
      language === 'en'
        ? ['Rights to mock-ups', 'Acceptance date', 'Advance payment', 'Pause clause', 'Verbal agreements']
        : ['Rechte an Entwürfen', 'Abnahmefrist', 'Anzahlung', 'Pausenklausel', 'Mündliche Absprachen'];
    expect(titles).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the finder of errors', () => {
  it.each([
    ['en', 'Hello {{ name }},', 'template code'],
    ['en', 'Our offer for undefined holds.', 'a missing value'],
    ['en', 'We  met.', 'a double space'],
    ['en', 'We met , once.', 'a space before punctuation'],
    ['en', 'We met at Acme Inc..', 'stray punctuation'],
    ['en', 'Hello\n\n\nthere', 'an empty paragraph'],
    ['en', 'I was just checking in on you.', 'the phrase "just checking in"'],
    ['de', 'Ich wollte mal nachhaken.', 'the phrase "nachhaken"'],
    ['de', 'Schreiben Sie mir, wenn du magst.', 'the wrong address'],
    ['de', 'Nenn mir einen Tag.', 'the wrong address'],
    ['de-du', 'Schreib mir, wenn es Ihnen passt.', 'the wrong address'],
    ['de-du', 'Wie geht es Dir?', 'the wrong address'],
  ] as const)('%s: %s', (language, text, error) => {
    expect(errorsIn(text, language)).toContain(error);
  });
});
