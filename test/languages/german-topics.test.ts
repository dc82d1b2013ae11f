import { describe, expect, it } from 'vitest';
import { general as generalSie } from '../../src/languages/de/templates/general.ts';
import { project as projectSie } from '../../src/languages/de/templates/project.ts';
import { weave } from '../../src/languages/de/templates/weave.ts';
import { general as generalDu } from '../../src/languages/de-du/templates/general.ts';
import { project as projectDu } from '../../src/languages/de-du/templates/project.ts';
import { exampleFacts } from '../../src/languages/templates/example.ts';
import { override } from '../../src/languages/templates/override.ts';
import { renderDraft, variablesFor, variantsOf } from '../../src/languages/templates/render.ts';

const WRITTEN_AT = Date.UTC(2026, 10, 19, 8);

describe('a German topic in a sentence', () => {
  it.each([
    ['Website-Relaunch', 'zum Website-Relaunch', 'beim Website-Relaunch', 'über den Website-Relaunch'],
    ['Neue Broschüre', 'zur neuen Broschüre', 'bei der neuen Broschüre', 'über die neue Broschüre'],
    ['Verteilte Teams', 'zu den verteilten Teams', 'bei den verteilten Teams', 'über verteilte Teams'],
  ])('%s takes its prepositions', (topic, about, at, over) => {
    expect(weave(topic)).toMatchObject({ about, at, over });
  });

  it.each([
    ['Backend-Entwicklung', 'in der Backend-Entwicklung'],
    ['UX-Design', 'im UX-Design'],
    ['Senior Designer', 'als Senior Designer'],
    ['Illustrationen', undefined],
  ])('%s as a job', (topic, role) => {
    expect(weave(topic)?.role).toBe(role);
  });

  it.each([
    ['project', 'Website-Relaunch', 'zum Website-Relaunch'],
    ['project', 'Los geht’s', 'zu unserem Projekt „Los geht’s“'],
    ['offer', 'Website-Relaunch', 'zu unserem Angebot zum Website-Relaunch'],
    ['recruiting', 'Entwickler (m/w/d)', 'zur Stelle „Entwickler (m/w/d)“'],
    ['general', 'Umzug zu der Halle', 'zum Umzug zu der Halle'],
  ] as const)('%s %s: “about” runs together with the article only', (category, topic, about) => {
    const facts = exampleFacts({ category, language: 'de', kind: 'check_in' }, WRITTEN_AT);
    expect(variablesFor({ ...facts, topic, terms: {} }).about_matter).toBe(about);
  });
});

it.each([generalSie, projectSie, generalDu, projectDu])(
  'a topic that may be plural is never the subject of a verb',
  (texts) => {
    expect(JSON.stringify(texts)).not.toContain('matter_nom');
  },
);

it.each(['de', 'de-du'] as const)(
  '%s: an invoice that is not due yet is asked about without a letter',
  (language) => {
    const facts = exampleFacts({ category: 'invoice', language, kind: 'clarify' }, WRITTEN_AT);
    for (let variant = 0; variant < variantsOf('clarify', 'invoice', language); variant++) {
      for (const via of ['email', 'slack'] as const) {
        const bodyDue = (dueDate: string) =>
          renderDraft({ ...facts, via, terms: { ...facts.terms, dueDate } }, variant).body;
        expect(bodyDue('2026-12-10')).not.toMatch(/förmlich|per Post/);
        expect(bodyDue('2026-11-06')).toMatch(/förmlich|per Post/);
      }
    }
  },
);

describe('texts with some of them replaced', () => {
  it('keep the rest, in lists by position, and leave the original as it was', () => {
    const texts = { subject: 'a', body: ['b'], points: ['c', 'd'] };
    expect(override(texts, { body: ['x'] })).toEqual({ subject: 'a', body: ['x'], points: ['c', 'd'] });
    expect(texts.body).toEqual(['b']);
  });
});
