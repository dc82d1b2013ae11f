/** Writes docs/drafts.md from the texts; with `--check`, fails when the page is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { draftsPage } from '../src/languages/templates/page.ts';

const file = new URL('../docs/drafts.md', import.meta.url);
const page = draftsPage();

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  process.stderr.write('docs/drafts.md is stale. Run: npm run drafts\n');
  process.exitCode = 1;
}
