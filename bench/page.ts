import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/bench.md', import.meta.url);
const REPORTS = '\n## Reports\n';

/** Writes the measurements to the page and leaves those of the reports as they are. */
export function writePage(text: string): void {
  const [, reports] = readFileSync(PAGE, 'utf8').split(REPORTS);
  writeFileSync(PAGE, reports === undefined ? text : text + REPORTS + reports);
}

/** Writes the measurements of the reports to the page and leaves all others as they are. */
export function writeReports(text: string): void {
  const [others = ''] = readFileSync(PAGE, 'utf8').split(REPORTS);
  writeFileSync(PAGE, `${others.trimEnd()}\n${REPORTS}${text}`);
}
