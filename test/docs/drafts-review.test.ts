import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DOCS = join(import.meta.dirname, '../../docs');
const page = (name: string) => readFileSync(join(DOCS, name), 'utf8');

/** Every wording of the page of suggested messages, as `Check-in (offer) 1 | its English subject`. */
function wordings(): string[] {
  return page('drafts.md')
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [title = ''] = section.split('\n');
      return [...section.matchAll(/^\*\*English (\d)\*\* · (.+)$/gm)].map(
        ([, number, subject]) => `${title} ${number} | ${subject}`,
      );
    });
}

test('the review judges every wording as it is now, in every form', () => {
  const rows = [
    ...page('drafts-review.md').matchAll(/^\| (.+? \d) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \| /gm),
  ];
  expect(rows.map(([, wording, subject]) => `${wording} | ${subject}`)).toEqual(wordings());
  for (const [, wording, , ...verdicts] of rows) {
    for (const verdict of verdicts.slice(0, 3)) expect(['send', 'edit', 'no'], wording).toContain(verdict);
  }
});
