import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CustomTemplate } from '../../src/domain/templates/custom-template.ts';
import { DRAFT_KINDS } from '../../src/domain/templates/draft.ts';
import type { DraftTemplates } from '../../src/domain/templates/draft-templates.ts';
import { partsOf } from '../../src/domain/templates/template-key.ts';
import { CATEGORIES } from '../../src/domain/threads/thread.ts';
import { DRAFT_LANGUAGES } from '../../src/languages/index.ts';
import {
  fillCustomTemplate,
  STEPS_MAX,
  TEXT_MAX,
  validateTemplate,
} from '../../src/languages/templates/custom-liquid.ts';
import {
  builtInTemplates,
  customTemplateIssue,
  validateTemplates,
} from '../../src/languages/templates/custom-templates.ts';
import { bareFacts, exampleFacts } from '../../src/languages/templates/example.ts';
import { renderDraft, variantsOf } from '../../src/languages/templates/render.ts';
import { VARIABLES } from '../../src/languages/templates/variables.ts';

const PLACE = { language: 'en', category: 'offer', kind: 'clarify' } as const;
const PLACES = DRAFT_LANGUAGES.flatMap((language) =>
  CATEGORIES.flatMap((category) => DRAFT_KINDS.map((kind) => ({ language, category, kind }))),
).filter(({ category, kind }) => category !== 'networking' || kind !== 'call');
const NOW = Date.UTC(2026, 10, 19, 8);
const liquid = (parts: DraftTemplates): CustomTemplate => ({ syntax: 'liquid', parts });
const MINE = { subject: 'Yes or no?', body: 'Is it a yes or a no, {{ name }}?', short: 'Yes or no?' };

test.each(PLACES)('the built-in words can be saved as one’s own, and say the same: %j', (place) => {
  const customTemplate = liquid(builtInTemplates(place, 'i'));
  expect(Object.keys(customTemplate.parts)).toEqual([...partsOf(place.kind)]);
  expect(validateTemplates(place, customTemplate)).toEqual([]);
  for (const facts of [exampleFacts(place, NOW), bareFacts(place, NOW)]) {
    for (const via of ['email', 'slack', 'linkedin'] as const) {
      const ours = { ...facts, via, customTemplate: null };
      expect(renderDraft({ ...ours, customTemplate })).toEqual(renderDraft(ours));
    }
  }
});

describe('what cannot be used is named', () => {
  test.each([
    ['{{ nmae }}', { code: 'unknown_variable', line: 1, name: 'nmae', suggestion: 'name' }],
    ['{% if amount %}\n{{ clinet }}{% endif %}', { code: 'unknown_variable', line: 2, name: 'clinet' }],
    ['{{ name.secret }}', { code: 'unknown_variable', line: 1, name: 'name.secret' }],
    ['{{ constructor }}', { code: 'unknown_variable', line: 1, name: 'constructor' }],
    ['a\nb {{ name | money }}', { code: 'unknown_filter', line: 2, name: 'money' }],
    ['{% render "x" %}', { code: 'unknown_tag', line: 1, name: 'render' }],
    ['{% layout "x" %}', { code: 'unknown_tag', line: 1, name: 'layout' }],
    ['\n{% if name %}x', { code: 'not_closed', line: 2 }],
    ['{{ name', { code: 'not_closed', line: 1 }],
    [`${'x'.repeat(TEXT_MAX)}y`, { code: 'too_long', line: null, max: TEXT_MAX }],
  ])('%j', (template, error) => {
    expect(validateTemplate(template)).toEqual([expect.objectContaining(error)]);
  });

  test.each([
    ['length of a loop', '{% for i in (1..90000000) %}x{% endfor %}'],
    ['work', `{% for i in (1..${STEPS_MAX}) %}{% endfor %}`],
    ['work in loops', '{% for i in (1..60) %}{% for k in (1..60) %}{% endfor %}{% endfor %}'],
    [
      'memory',
      '{% assign s = "xxxxxxxxxx" %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    ],
  ])('what takes too much %s ends soon', (_what, body) => {
    expect(validateTemplates(PLACE, liquid({ ...MINE, body }))).toEqual([
      expect.objectContaining({ part: 'body', code: 'too_much' }),
    ]);
  });

  test('what says nothing of a client of whom little is known', () => {
    expect(
      validateTemplates(
        PLACE,
        liquid({ ...MINE, body: '{% if amount %}{{ amount }}{% endif %}', subject: ' ' }),
      ),
    ).toEqual([
      expect.objectContaining({ part: 'subject', code: 'says_nothing' }),
      expect.objectContaining({ part: 'body', code: 'says_nothing' }),
    ]);
  });
});

test('somebody’s own words come first, then ours, and round again', () => {
  const facts = { ...exampleFacts(PLACE, NOW), customTemplate: liquid(MINE) };
  const count = variantsOf('clarify', 'offer', 'en') + 1;
  const bodies = Array.from({ length: count }, (_, variant) => renderDraft(facts, variant).body);
  expect(bodies[0]).toContain('Is it a yes or a no, Jana?');
  expect(new Set(bodies).size).toBe(count);
  expect(renderDraft(facts, count).body).toBe(bodies[0]);
});

test.each(['slack', 'linkedin'] as const)('without a short form, the built-in one stays: %s', (via) => {
  const ours = { ...exampleFacts(PLACE, NOW), via };
  const forMail = { ...ours, customTemplate: liquid({ ...MINE, short: '' }) };
  expect(validateTemplates(PLACE, forMail.customTemplate)).toEqual([]);
  expect(renderDraft(forMail).body).toBe(renderDraft(ours).body);
  expect(renderDraft({ ...forMail, via: 'email' }).body).toContain('Is it a yes or a no, Jana?');
  expect(renderDraft({ ...ours, customTemplate: liquid(MINE) }).body).toContain('Yes or no?');
});

test('words that fail for one client give way to ours', () => {
  const facts = { ...exampleFacts(PLACE, NOW), customTemplate: liquid({ ...MINE, body: '{{ nobody }}' }) };
  expect(customTemplateIssue(facts)).toMatchObject({ code: 'unknown_variable' });
  expect(renderDraft(facts)).toEqual(renderDraft({ ...facts, customTemplate: null }));
});

test('values are never read as templates', () => {
  const facts = {
    ...exampleFacts(PLACE, NOW),
    topic: '{{ amount }} {% if %}',
    customTemplate: liquid({ ...MINE, body: '{{ title }}' }),
  };
  expect(renderDraft(facts).body).toContain('{{ amount }} {% if %}');
});

const piece = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    'if',
    'endif',
    'for',
    'i in (1..9)',
    'endfor',
    '|',
    '"',
    '\n',
    '\n\n',
    ' ',
  ),
  fc.constantFrom('assign x = ', 'raw', 'endraw', 'case', 'else', 'upcase', 'slice: 1', ...VARIABLES),
  fc.string({ maxLength: 8 }),
);

test('any text is either refused, or can be used for every client', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const body = pieces.join(' ');
      const errors = validateTemplates(PLACE, liquid({ ...MINE, body }));
      if (errors.length > 0) return;
      for (const facts of [exampleFacts(PLACE, NOW), bareFacts(PLACE, NOW)]) {
        expect(customTemplateIssue({ ...facts, customTemplate: liquid({ ...MINE, body }) })).toBeNull();
      }
    }),
    { numRuns: 400 },
  );
});

test('a field of plain text is no Liquid, and is answered with the variable', () => {
  expect(validateTemplates(PLACE, liquid({ ...MINE, body: 'Hello,\nit is [Betrag].' }))).toEqual([
    { part: 'body', code: 'braces', line: 2, name: '[Betrag]', suggestion: 'amount' },
  ]);
});

test('a busy machine does not make a harmless template too much', () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  expect(fillCustomTemplate('Hello {{ name }}{% for i in (1..3) %}!{% endfor %}', { name: 'Jana' })).toBe(
    'Hello Jana!!!',
  );
  clock.mockRestore();
});
