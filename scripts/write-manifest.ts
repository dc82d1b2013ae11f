/** Writes what is copied from manifest.yml: manifest.json, and the link in the READMEs; `--check` fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { manifestJson, withCreateAppLink } from './manifest-copies.ts';

const at = (name: string) => new URL(`../${name}`, import.meta.url);
const read = (name: string) => readFileSync(at(name), 'utf8');
const yaml = read('manifest.yml');
const copies = [
  { name: 'manifest.json', wanted: manifestJson(yaml) },
  ...['README.md', 'README.de.md'].map((name) => ({ name, wanted: withCreateAppLink(read(name), yaml) })),
];

for (const { name, wanted } of copies) {
  if (!process.argv.includes('--check')) writeFileSync(at(name), wanted);
  else if (read(name) !== wanted) {
    process.stderr.write(`${name} is stale. Run: npm run manifest\n`);
    process.exitCode = 1;
  }
}
