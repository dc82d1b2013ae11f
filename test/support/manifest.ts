import { readFileSync } from 'node:fs';
import { type AppDeclaration, declarationFrom } from 'slack-sandbox';
import { parse } from 'yaml';

/** `manifest.yml` as data. */
export const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));

/** The app exactly as the manifest declares it, so that nothing else works in the sandbox. */
export function declaredApp(): AppDeclaration {
  return declarationFrom(manifest);
}
