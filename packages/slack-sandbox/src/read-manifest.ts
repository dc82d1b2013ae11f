import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AppDeclaration } from './workspace/app-declaration.ts';
import { declarationFrom } from './workspace/manifest.ts';

/**
 * What an app's manifest (YAML or JSON) declares, so that nothing works here that would not work in Slack.
 * @throws ManifestError when the file cannot be read as one
 */
export function readManifest(file: string | URL): AppDeclaration {
  try {
    return declarationFrom(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (isMissing(error))
      throw new ManifestError(`There is no file ${file}. Name the manifest of your Slack app.`);
    const why = error instanceof Error ? error.message : String(error);
    throw new ManifestError(`${file} cannot be read as the manifest of a Slack app: ${why}`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The manifest is missing or cannot be read. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
