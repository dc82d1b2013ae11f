import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleFacts } from '../../src/languages/templates/example.ts';
import { draftsPage } from '../../src/languages/templates/page.ts';
import { renderDraft } from '../../src/languages/templates/render.ts';
import { everyWording, nameOf } from './draft-cases.ts';

it('docs/drafts.md shows the texts as they are now', () => {
  const page = readFileSync(new URL('../../docs/drafts.md', import.meta.url), 'utf8');
  expect(page === draftsPage(), 'docs/drafts.md is stale. Run: npm run drafts').toBe(true);
});

it('the page leaves out no wording', () => {
  const page = draftsPage();
  for (const one of everyWording()) {
    const { language, category, kind } = one.facts;
    const facts = exampleFacts({ language, category, kind }, Date.UTC(2026, 10, 19, 8));
    const { subject, body } = renderDraft(facts, one.variant);
    expect(page, nameOf(one)).toContain(`${one.variant + 1}** · ${subject}\n`);
    expect(page, nameOf(one)).toContain(`> ${body.split('\n\n')[1]}`);
  }
});
