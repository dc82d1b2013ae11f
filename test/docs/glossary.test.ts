import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DOMAIN = join(ROOT, 'src/domain');
const page = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');

/** The exported types of the domain as `folder/Name`; files beside the folders are a section of their own. */
function exportedTypes(): string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const [folder = ''] = name.replace(/\.ts$/, '').split('/');
    const source = readFileSync(join(DOMAIN, name), 'utf8');
    return [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, type]) => `${folder}/${type}`);
  });
}

/** The types that the page explains, each as `section/Name`. */
function explainedTypes(): string[] {
  const sections = page.split(/^### /m).slice(1);
  return sections.flatMap((section) => {
    const [title = ''] = section.split('\n');
    return [...section.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, type]) => `${title}/${type}`);
  });
}

test('the glossary explains every exported type of the domain, and no other', () => {
  expect(explainedTypes().sort()).toEqual(exportedTypes().sort());
});
