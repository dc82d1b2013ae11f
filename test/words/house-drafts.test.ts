import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFT_KINDS } from '../../src/domain/draft.ts';
import { partsOf } from '../../src/domain/house-draft.ts';
import { CONTEXTS, DRAFT_LANGUAGES } from '../../src/domain/thread.ts';
import { bareFacts, exampleFacts } from '../../src/words/drafts/example.ts';
import { builtInTemplates, draftFlaws, houseFlaw } from '../../src/words/drafts/house.ts';
import { flawsIn, TEXT_MAX } from '../../src/words/drafts/house-liquid.ts';
import { renderDraft, variantsOf } from '../../src/words/drafts/render.ts';
import { VARIABLES } from '../../src/words/drafts/variables.ts';

const PLACE = { language: 'en', context: 'offer', kind: 'clarify' } as const;
const PLACES = DRAFT_LANGUAGES.flatMap((language) =>
  CONTEXTS.flatMap((context) => DRAFT_KINDS.map((kind) => ({ language, context, kind }))),
).filter(({ context, kind }) => context !== 'networking' || kind !== 'call');
const NOW = Date.UTC(2026, 10, 19, 8);
const MINE = { subject: 'Yes or no?', body: 'Is it a yes or a no, {{ name }}?', short: 'Yes or no?' };

test.each(PLACES)('the built-in words can be saved as one’s own, and say the same: %j', (place) => {
  const templates = builtInTemplates(place, 'i');
  expect(Object.keys(templates)).toEqual([...partsOf(place.kind)]);
  expect(draftFlaws(place, templates)).toEqual([]);
  for (const facts of [exampleFacts(place, NOW), bareFacts(place, NOW)]) {
    for (const via of ['email', 'slack', 'linkedin'] as const) {
      const ours = { ...facts, via, house: null };
      expect(renderDraft({ ...ours, house: templates })).toEqual(renderDraft(ours));
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
  ])('%j', (template, flaw) => {
    expect(flawsIn(template)).toEqual([expect.objectContaining(flaw)]);
  });

  test.each([
    ['time', '{% for i in (1..90000000) %}x{% endfor %}'],
    [
      'memory',
      '{% assign s = "xxxxxxxxxx" %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}{{ s }}',
    ],
  ])('what takes too much %s ends soon', (_what, body) => {
    expect(draftFlaws(PLACE, { ...MINE, body })).toEqual([
      expect.objectContaining({ part: 'body', code: 'too_much' }),
    ]);
  });

  test('what says nothing of a client of whom little is known', () => {
    expect(
      draftFlaws(PLACE, { ...MINE, body: '{% if amount %}{{ amount }}{% endif %}', subject: ' ' }),
    ).toEqual([
      expect.objectContaining({ part: 'subject', code: 'says_nothing' }),
      expect.objectContaining({ part: 'body', code: 'says_nothing' }),
    ]);
  });
});

test('the house’s words come first, then ours, and round again', () => {
  const facts = { ...exampleFacts(PLACE, NOW), house: MINE };
  const count = variantsOf('clarify', 'offer', 'en') + 1;
  const bodies = Array.from({ length: count }, (_, variant) => renderDraft(facts, variant).body);
  expect(bodies[0]).toContain('Is it a yes or a no, Jana?');
  expect(new Set(bodies).size).toBe(count);
  expect(renderDraft(facts, count).body).toBe(bodies[0]);
});

test('words that fail for one client give way to ours', () => {
  const facts = { ...exampleFacts(PLACE, NOW), house: { ...MINE, body: '{{ nobody }}' } };
  expect(houseFlaw(facts)).toMatchObject({ code: 'unknown_variable' });
  expect(renderDraft(facts)).toEqual(renderDraft({ ...facts, house: null }));
});

test('values are never read as templates', () => {
  const facts = {
    ...exampleFacts(PLACE, NOW),
    topic: '{{ amount }} {% if %}',
    house: { ...MINE, body: '{{ title }}' },
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
      const flaws = draftFlaws(PLACE, { ...MINE, body });
      if (flaws.length > 0) return;
      for (const facts of [exampleFacts(PLACE, NOW), bareFacts(PLACE, NOW)]) {
        expect(houseFlaw({ ...facts, house: { ...MINE, body } })).toBeNull();
      }
    }),
    { numRuns: 400 },
  );
});
