import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftsPage } from '../../src/languages/templates/page.ts';
import { renderDraft } from '../../src/languages/templates/render.ts';
import { EVERYTHING, everyWording } from './draft-cases.ts';

it('docs/drafts.md shows the texts as they are now', () => {
  const page = readFileSync(new URL('../../docs/drafts.md', import.meta.url), 'utf8');
  expect(page === draftsPage(), 'docs/drafts.md is stale. Run: npm run drafts').toBe(true);
});

it('the page leaves out no wording', () => {
  const page = draftsPage();
  const bare = { topic: null, terms: {}, amount: null };
  for (const one of everyWording({ ...EVERYTHING, ...bare })) {
    const subject = renderDraft(one.facts, one.variant).subject?.split(': ').at(-1);
    expect(page).toContain(`: ${subject}`);
  }
});
