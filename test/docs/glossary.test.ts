import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DOMAIN = join(ROOT, 'src/domain');
/** Follows what is written by hand. */
const HEADING = '## Types of the domain\n';

interface DomainType {
  /** The folder in `src/domain`; for a file beside the folders, its name. */
  readonly folder: string;
  readonly name: string;
  readonly meaning: string;
}

/** The first sentence of a comment, in one line, without its full stop. */
function firstSentence(comment: string): string {
  const text = comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = text.split(/\.(?= |$)| @/);
  return sentence.trim();
}

/** The exported types of a file, in its order, with the first sentence of their comments. */
function typesIn(file: string): DomainType[] {
  const [folder = ''] = file.replace(/\.ts$/, '').split('/');
  const source = readFileSync(join(DOMAIN, file), 'utf8');
  const declared = /(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n)?^export (?:interface|type) (\w+)/gm;
  return [...source.matchAll(declared)].map(([, comment = '', name = '']) => ({
    folder,
    name,
    meaning: firstSentence(comment),
  }));
}

const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();
const types = files.flatMap(typesIn);

test('every exported type of the domain has a comment', () => {
  expect(types.filter(({ meaning }) => meaning === '')).toEqual([]);
});

test('the glossary has every exported type of the domain, in the words of its comment', async () => {
  const [byHand = ''] = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8').split(HEADING);
  const folders = [...new Set(types.map(({ folder }) => folder))];
  const sections = folders.map((folder) => {
    const rows = types
      .filter((type) => type.folder === folder)
      .map(({ name, meaning }) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`);
    return `### ${folder}\n\n| type | meaning |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  const intro = `Every type that \`src/domain\` exports, by its folder, with the first sentence of its comment. Moments are UTC milliseconds, days
\`YYYY-MM-DD\`. Written by \`test/docs/glossary.test.ts\`: after a change, run \`npx vitest run test/docs/glossary.test.ts -u\`.
`;
  const page = `${byHand}${HEADING}\n${intro}\n${sections.join('\n')}`;
  await expect(page).toMatchFileSnapshot('../../docs/glossary.md');
});
