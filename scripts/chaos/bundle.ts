import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Joins the built program to a few files, because most of a start is spent on opening 1,600 of them, and the program is
 * started more than a thousand times. Resolves with the path of the program.
 */
export async function bundleBot(): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { ssr: 'dist/cli/ghostwatch.js', outDir: 'dist/chaos', emptyOutDir: true, target: 'node20' },
    ssr: { noExternal: true, external: ['better-sqlite3', 'slack-sandbox'] },
  });
  return join(ROOT, 'dist/chaos/ghostwatch.js');
}
