import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCES = fileURLToPath(new URL('../../ui/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/ui/index.html', import.meta.url));

/** Builds the sandbox's page before the tests if it is missing or older than its sources. */
export async function setup(): Promise<void> {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((file) => statSync(`${SOURCES}${file}`).mtimeMs));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return;
  await build({ root: SOURCES, logLevel: 'warn' });
}
