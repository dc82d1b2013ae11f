import { describe, expect, it } from 'vitest';
import type { DraftFacts, DraftKind } from '../../src/domain/templates/draft.ts';
import { VOICES } from '../../src/domain/templates/message-facts.ts';
import { SPECIAL_CASES } from '../../src/domain/templates/special-case.ts';
import { CATEGORIES, type DraftLanguage } from '../../src/domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import { bareFacts, exampleFacts } from '../../src/languages/templates/example.ts';
import { caseVariantsOf, renderCase, renderDraft, variantsOf } from '../../src/languages/templates/render.ts';
import { EVERYTHING, everyCombination, everyWording, nameOf } from './draft-cases.ts';
import { brokenRules, questionsIn, sentencesOf, wordsIn } from './rules.ts';
import { errorsIn, textsOf } from './text-errors.ts';

/** The language forms whose texts are held to the rules. */
const HELD: readonly DraftLanguage[] = DRAFT_LANGUAGES;
const WRITTEN_AT = Date.UTC(2026, 10, 19, 8);

/** How long a whole message is, greeting and signature included (words). */
const LENGTHS: Readonly<Record<DraftKind, readonly [least: number, most: number]>> = {
  check_in: [40, 80],
  follow_up: [40, 80],
  call: [40, 80],
  clarify: [50, 70],
  answer: [30, 60],
  goodbye: [30, 50],
  reopening: [40, 80],
};

const held = HELD.flatMap((language) => everyWording().filter(({ facts }) => facts.language === language));

/** The example with everything known, once in each voice, for all facts of `held`. */
const exampleOf = new Map(
  held.map(({ facts }) => {
    const { language, category, kind, isPrompt = false } = facts;
    const example = { ...exampleFacts({ language, category, kind }, WRITTEN_AT), isPrompt };
    return [facts, VOICES.map((voice) => ({ ...example, voice }))];
  }),
);

function examples({ facts, variant }: (typeof held)[number]): { facts: DraftFacts; variant: number }[] {
  return (exampleOf.get(facts) ?? []).map((example) => ({ facts: example, variant }));
}

function problems(check: (body: string, subject: string, one: (typeof held)[number]) => string | null) {
  return held.flatMap(examples).flatMap((one) => {
    const { body, subject } = renderDraft(one.facts, one.variant);
    const problem = check(body, subject ?? '', one);
    return problem === null ? [] : [`${nameOf(one)}: ${problem}`];
  });
}

describe('every suggested message', () => {
  it('asks one question, a goodbye and an owed answer none', () => {
    const found = problems((body, subject, { facts: { kind } }) => {
      const questions = questionsIn(body);
      const wanted = kind === 'goodbye' || kind === 'answer' ? 0 : 1;
      return questions === wanted && questionsIn(subject) === 0 ? null : `${questions}: ${body}`;
    });
    expect(found).toEqual([]);
  });

  it('is well formed, whether the sender says I or we', () => {
    const found = problems((body, _, { facts }) => {
      const errors = errorsIn(body, facts.language);
      return errors.length === 0 ? null : `${errors.join(', ')}: ${body}`;
    });
    expect(found).toEqual([]);
  });

  it('has the length of its kind, with all that can be known', () => {
    const found = problems((body, _, { facts: { kind } }) => {
      const [least, most] = LENGTHS[kind];
      const count = wordsIn(body);
      return count >= least && count <= most ? null : `${count} words: ${body}`;
    });
    expect(found).toEqual([]);
  });

  it('waives, defers, accepts and withdraws nothing, is never personal, and invents nothing', () => {
    const found = held.flatMap((wording) =>
      everyCombination(wording).flatMap(({ facts, variant }) =>
        textsOf(renderDraft(facts, variant))
          .flatMap(brokenRules)
          .map((rule) => `${nameOf({ facts, variant })}: ${rule}`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('fits into Slack and LinkedIn', () => {
    for (const wording of held) {
      for (const { facts, variant } of examples(wording)) {
        const slack = renderDraft({ ...facts, via: 'slack' }, variant).body;
        const linkedin = renderDraft({ ...facts, via: 'linkedin' }, variant).body;
        expect(slack.length, slack).toBeLessThan(250);
        expect(linkedin.length, linkedin).toBeLessThan(300);
        expect(slack, nameOf(wording)).not.toContain('\n');
        expect(questionsIn(slack), slack).toBeLessThanOrEqual(1);
        expect(
          [slack, linkedin].flatMap((text) => errorsIn(text, facts.language)),
          slack,
        ).toEqual([]);
        expect(brokenRules(linkedin), nameOf(wording)).toEqual([]);
        if (facts.topic !== null && /relaunch/.test(renderDraft(facts, variant).body)) {
          expect(slack, nameOf(wording)).toMatch(/^(?:Hi|Hello|Hallo|Guten Tag) /);
        }
      }
    }
  });

  it('names the topic without quotation marks, and in one sentence only', () => {
    const found = problems((body, _, { facts }) => {
      if (facts.category === 'support') return null;
      const named = sentencesOf(body).filter((sentence) =>
        /relaunch|workshop|backend|remote teams|verteilte teams/i.test(sentence),
      );
      const quoted = /[“„](?:Website|Workshop|Backend|Remote|Verteilte)/.test(body);
      return named.length <= 1 && !quoted ? null : `${named.length} times: ${body}`;
    });
    expect(found).toEqual([]);
  });

  it('names the due date of an invoice in the short form, too', () => {
    const asking = held.filter(
      ({ facts: { category, kind } }) => category === 'invoice' && kind !== 'answer',
    );
    for (const { facts, variant } of asking.flatMap(examples)) {
      for (const via of ['slack', 'linkedin'] as const) {
        const { body } = renderDraft({ ...facts, via }, variant);
        expect(body, nameOf({ facts, variant })).toMatch(/6\. ?November|6 November/);
      }
    }
  });

  it('asks for payment of an invoice by its number, in the subject and in the text', () => {
    for (const { facts, variant } of held
      .filter((one) => one.facts.category === 'invoice')
      .flatMap(examples)) {
      const { subject, body } = renderDraft(facts, variant);
      expect(subject, nameOf({ facts, variant })).toContain('RE-2026-17');
      expect(body, nameOf({ facts, variant })).toContain('RE-2026-17');
    }
  });
});

describe('what recurs in many messages', () => {
  /** Polite once, a habit if it comes with every message. */
  const FORMULAS: Readonly<Partial<Record<DraftLanguage, RegExp>>> = {
    en: /\b(?:is|are|from you is) (?:enough|plenty)\b|\b(?:line|word|sentence)s? will do\b|a short line\b/g,
  };

  it('is no formula: “a line is enough” comes twice in all messages at most', () => {
    for (const language of HELD) {
      const formula = FORMULAS[language];
      if (formula === undefined) continue;
      const said = held
        .filter(({ facts }) => facts.language === language)
        .flatMap(({ facts, variant }) => textsOf(renderDraft(facts, variant)))
        .flatMap((text) => text.match(formula) ?? []);
      expect(said.length, language).toBeLessThanOrEqual(2);
    }
  });
});

describe('on the phone', () => {
  it('the opening asks one question, and the voicemail none', () => {
    for (const { facts, variant } of held.filter((one) => one.facts.kind === 'call').flatMap(examples)) {
      const { call } = renderDraft(facts, variant);
      if (call === undefined) continue;
      expect(questionsIn(call.opening), call.opening).toBe(1);
      expect(questionsIn(call.voicemail), call.voicemail).toBe(0);
    }
  });
});

describe('an invoice that is not due yet', () => {
  const THREAT =
    /next (?:reminder|step|message)\b|formal reminder|haven’t received|can’t see (?:the|a) payment|no payment has|remains payable|nächste (?:Erinnerung|Schreiben)|Zahlungseingang|keine Zahlung|(?:weiterhin|bleibt) offen/;
  const wordings = held.filter(({ facts }) => facts.category === 'invoice' && facts.kind !== 'reopening');

  it.each(wordings.map((one) => [nameOf(one), one] as const))('%s: no payment is missed', (_, wording) => {
    for (const via of ['email', 'slack'] as const) {
      const facts = { ...wording.facts, via, terms: { reference: 'RE-2026-17', dueDate: '2026-12-14' } };
      for (const text of textsOf(renderDraft(facts, wording.variant))) expect(text).not.toMatch(THREAT);
    }
  });
});

describe('the steps of a schedule', () => {
  const STEPS = ['check_in', 'follow_up', 'call', 'clarify', 'goodbye'] as const;

  /** Runs of six words, which two steps should not share. */
  function phrases(body: string): Set<string> {
    const words =
      sentencesOf(body)
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\d’-]+/gu) ?? [];
    return new Set(words.slice(0, -5).map((_, index) => words.slice(index, index + 6).join(' ')));
  }

  it.each(HELD)('%s: each says something new', (language) => {
    const shared: string[] = [];
    for (const category of CATEGORIES) {
      const steps = STEPS.filter((kind) => category !== 'networking' || kind !== 'call');
      const written = steps.map((kind) => {
        const facts = { ...exampleFacts({ language, category, kind }, WRITTEN_AT), topic: 'Zephyr' };
        const count = variantsOf(kind, category, language);
        return Array.from({ length: count }, (_, variant) => phrases(renderDraft(facts, variant).body));
      });
      written.forEach((earlier, index) => {
        for (const later of written.slice(index + 1).flat()) {
          for (const phrase of earlier.flatMap((one) => [...one])) {
            if (later.has(phrase)) shared.push(`${category} ${steps[index]}: ${phrase}`);
          }
        }
      });
    }
    // Names, numbers and dates may come back; nothing else.
    expect(
      shared.filter(
        (phrase) =>
          !/zephyr|re-2026-17|due on|020|valid until|fällig|040|gilt bis|war am 6|12 400/.test(phrase),
      ),
    ).toEqual([]);
  });
});

describe('the special cases', () => {
  const all = HELD.flatMap((language) =>
    SPECIAL_CASES.flatMap((messageCase) =>
      Array.from({ length: caseVariantsOf(messageCase, language) }, (_, variant) => ({
        language,
        messageCase,
        variant,
      })),
    ),
  );

  it.each(all)('$language $messageCase $variant keeps the rules', ({ language, messageCase, variant }) => {
    const category = messageCase === 'hiring_company' ? 'recruiting' : 'project';
    for (const voice of VOICES) {
      const facts = { ...exampleFacts({ language, category, kind: 'check_in' }, WRITTEN_AT), voice };
      const mail = renderCase(messageCase, facts, variant);
      expect([...errorsIn(mail.body, language), ...brokenRules(mail.body)], mail.body).toEqual([]);
      expect(questionsIn(mail.body), mail.body).toBe(1);
      expect(wordsIn(mail.body), mail.body).toBeGreaterThanOrEqual(40);
      expect(wordsIn(mail.body), mail.body).toBeLessThanOrEqual(85);
      const linkedin = renderCase(messageCase, { ...facts, via: 'linkedin' }, variant).body;
      expect(errorsIn(linkedin, language), linkedin).toEqual([]);
      expect(linkedin.length, linkedin).toBeLessThan(300);
      const slack = renderCase(messageCase, { ...facts, via: 'slack' }, variant).body;
      expect(slack.length, slack).toBeLessThan(250);
    }
  });

  it.each(all)(
    '$language $messageCase $variant reads well when little is known',
    ({ language, messageCase, variant }) => {
      const bare = bareFacts({ language, category: 'general', kind: 'check_in' }, WRITTEN_AT);
      const { messageFacts } = exampleFacts({ language, category: 'general', kind: 'check_in' }, WRITTEN_AT);
      for (const via of ['email', 'slack'] as const) {
        for (const text of textsOf(renderCase(messageCase, { ...bare, messageFacts, via }, variant))) {
          expect(errorsIn(text, language), text).toEqual([]);
        }
      }
    },
  );
});

it('the rules find what they are there for', () => {
  expect(brokenRules('Until then there’s nothing you need to do.')).not.toEqual([]);
  expect(brokenRules('I don’t assume anything bad.')).not.toEqual([]);
  expect(brokenRules('Our latest delivery is with you.')).not.toEqual([]);
  expect(brokenRules('Thank you for my email from 9 November.')).not.toEqual([]);
  expect(brokenRules('Could you arrange payment this week?')).not.toEqual([]);
  expect(brokenRules('Could you arrange payment in the next few days?')).toEqual([]);
  expect(brokenRules('Lassen Sie es mich wissen.')).not.toEqual([]);
  expect(brokenRules('Die Rechnung ist fällig seit dem 6. November.')).not.toEqual([]);
  expect(brokenRules('Bis dahin brauchen Sie nichts zu unternehmen.')).not.toEqual([]);
  expect(brokenRules('Würden Sie den Betrag bitte diese Woche überweisen?')).not.toEqual([]);
  expect(brokenRules('Würden Sie den Betrag bitte in den nächsten Tagen überweisen?')).toEqual([]);
  expect(EVERYTHING.customTemplate).toBeNull();
});
