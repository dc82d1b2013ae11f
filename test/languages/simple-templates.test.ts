import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFT_KINDS } from '../../src/domain/templates/draft.ts';
import { CATEGORIES } from '../../src/domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import { fillCustomTemplate, TEXT_MAX, TemplateError } from '../../src/languages/templates/custom-liquid.ts';
import { validateTemplates } from '../../src/languages/templates/custom-templates.ts';
import { bareFacts, exampleFacts } from '../../src/languages/templates/example.ts';
import { FIELD_WORDS, FIELDS, fieldNamed, fieldValue } from '../../src/languages/templates/fields.ts';
import { renderDraft, variablesFor } from '../../src/languages/templates/render.ts';
import { sentencesOf } from '../../src/languages/templates/sentences.ts';
import { simpleStart } from '../../src/languages/templates/simple-start.ts';
import {
  fillSimpleTemplate,
  toLiquid,
  validateSimpleTemplate,
} from '../../src/languages/templates/simple-template.ts';

const NOW = Date.UTC(2026, 10, 19, 8);
const PLACE = { language: 'en', category: 'offer', kind: 'clarify' } as const;
const PLACES = DRAFT_LANGUAGES.flatMap((language) =>
  CATEGORIES.flatMap((category) => DRAFT_KINDS.map((kind) => ({ language, category, kind }))),
).filter(({ category, kind }) => category !== 'networking' || kind !== 'call');
const KNOWN = variablesFor(exampleFacts({ ...PLACE, category: 'invoice' }, NOW));
const BARE = variablesFor(bareFacts(PLACE, NOW));

const filled = (text: string, variables = KNOWN) => {
  try {
    return fillSimpleTemplate(text, variables);
  } catch (error) {
    if (error instanceof TemplateError) return error.issue.code;
    throw error;
  }
};

test.each(PLACES)('what one begins with can be saved as it is, in both voices: %j', (place) => {
  for (const voice of ['i', 'we'] as const) {
    const parts = simpleStart(place, voice);
    expect(validateTemplates(place, { syntax: 'simple', parts })).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/\{\{|\{%|\|/);
  }
});

test.each(FIELDS)('%s is understood in both languages and any case, and says something', (field) => {
  const { en, de } = FIELD_WORDS[field];
  for (const name of [en, de, en.toUpperCase(), de.toLowerCase(), ` ${en.replace(' ', '_')} `]) {
    expect(fieldNamed(name)).toBe(field);
  }
  expect(fieldValue(field, KNOWN)).toEqual(expect.any(String));
});

describe('a sentence with something unknown disappears as a whole', () => {
  test.each([
    ['Hello. It’s about [amount]. Bye!', 'Hello. Bye!'],
    ['Die Rechnung vom 9. November über [Betrag] ist offen. Danke.', 'Danke.'],
    ['Please ask Dr. Meier, e.g. about [amount]. Thanks.', 'Thanks.'],
    ['z. B. [Betrag] oder mehr? Danke!', 'Danke!'],
    ['“Is it [amount]?” Thanks.', 'Thanks.'],
    ['Facts:\nAmount: [amount]\nDeadline: soon', 'Facts:\nDeadline: soon'],
    ['One.\n\n[amount] is open.\n\nTwo.', 'One.\n\nTwo.'],
    ['Hello [name]. Bye', 'Bye'],
    ['[amount]', 'says_nothing'],
  ])('%j', (text, said) => {
    expect(filled(text, { ...BARE, name: null })).toBe(said);
  });
});

test('sentences end where they end', () => {
  expect(sentencesOf('Am 9. November. Gut! Oder? Ja.')).toEqual([
    'Am 9. November. ',
    'Gut! ',
    'Oder? ',
    'Ja.',
  ]);
});

test('a plain subject or short form of which nothing is left gives way to the built-in one', () => {
  const parts = { subject: 'About [topic]', body: 'Hello.', short: 'about [topic].' };
  const customTemplate = { syntax: 'simple', parts } as const;
  expect(validateTemplates(PLACE, customTemplate)).toEqual([]);
  expect(renderDraft({ ...exampleFacts(PLACE, NOW), customTemplate }).subject).toBe('About Website relaunch');
  const bare = bareFacts(PLACE, NOW);
  expect(renderDraft({ ...bare, customTemplate }).subject).toBe(renderDraft(bare).subject);
  const chat = { ...bare, via: 'linkedin' } as const;
  expect(renderDraft({ ...chat, customTemplate }).body).toBe(renderDraft(chat).body);
  const empty = { syntax: 'simple', parts: { ...parts, subject: '', short: '' } } as const;
  expect(validateTemplates(PLACE, empty)).toMatchObject([{ part: 'subject', code: 'says_nothing' }]);
});

describe('what people type', () => {
  const piece = fc.oneof(
    fc.constantFrom('{{ name }}', '{% if amount %}', '{%', '%}', '{{', '}}', '{', '}', '{name}', '|', '"'),
    fc.constantFrom(
      '[',
      ']',
      '[nam]',
      '[foo]',
      '[]',
      '[[name]]',
      '. ',
      '? ',
      '\n',
      '\n\n',
      ' ',
      '9. ',
      'z. B. ',
    ),
    fc.constantFrom(...FIELDS.map((field) => `[${FIELD_WORDS[field].de}]`)),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  /** Values that could not be typed by chance. */
  const marked = Object.fromEntries(Object.keys(KNOWN).map((name) => [name, `⟦${name}⟧`])) as never;

  test('is never run as Liquid: what is no field comes out as it was typed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const out = filled(typed, marked);
        if (out === 'says_nothing' || out === 'too_long') return;
        const back = out.replace(/⟦[^⟧]+⟧/g, '');
        const literal = typed.replace(/\[([^[\]\n]{0,60})\]/g, (all, name) => (fieldNamed(name) ? '' : all));
        expect(back.replace(/\s+/g, '')).toBe(literal.replace(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('reaches no client with an unknown field: it is refused, or has none', () => {
    fc.assert(
      fc.property(text, (typed) => {
        if (validateSimpleTemplate(typed, 'en').length > 0) return;
        expect(filled(typed)).not.toMatch(/[[\]]|\{\{|\{%/);
      }),
      { numRuns: 500 },
    );
  });

  test('says the same in Liquid', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (typed, known) => {
        if (validateSimpleTemplate(typed, 'en').length > 0) return;
        const variables = known ? KNOWN : BARE;
        const liquid = toLiquid(typed);
        if (liquid.length > TEXT_MAX || filled(typed, variables) === 'says_nothing') return;
        const squeezed = (out: string) => out.replace(/\s+/g, ' ').trim();
        expect(squeezed(fillCustomTemplate(liquid, variables))).toBe(squeezed(filled(typed, variables)));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['[', ']', '{', '{{', '{%', '[a', '. ', 'z. ', '[name] ', '\n', '{a'])(
  '3,000 characters of %j are answered, and more are too long',
  (piece) => {
    const long = piece.repeat(TEXT_MAX).slice(0, TEXT_MAX);
    expect(() => validateSimpleTemplate(long, 'de')).not.toThrow();
    expect(filled(long)).toEqual(expect.any(String));
    expect(validateSimpleTemplate(`${long}x`, 'de')).toEqual([
      { code: 'too_long', line: null, length: TEXT_MAX + 1, max: TEXT_MAX },
    ]);
  },
);
