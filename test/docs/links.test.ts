import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const pages = [
  ...readdirSync(ROOT).map((name) => join(ROOT, name)),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(ROOT, 'docs', name),
  ),
].filter((name) => name.endsWith('.md'));

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\- _]/gu, '');
  return words.trim().replaceAll(' ', '-');
}

function anchorsIn(page: string): Set<string> {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)];
  return new Set(headings.map(([, heading = '']) => anchorOf(heading)));
}

/** Whether a link within the repository leads to a file that is there, and to a heading in it. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsIn(target).has(anchor);
}

test('every link within the repository leads somewhere', () => {
  const dead = pages.flatMap((page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^()\s]+)\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    return own
      .filter((link) => !leadsSomewhere(page, link))
      .map((link) => `${relative(ROOT, page)}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test('every document is in the index', () => {
  const index = readFileSync(join(ROOT, 'docs/README.md'), 'utf8');
  const documents = readdirSync(join(ROOT, 'docs')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  expect(documents.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});
