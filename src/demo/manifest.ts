import { readFileSync } from 'node:fs';
import { type AppDeclaration, declarationFrom } from 'slack-sandbox';
import { parse } from 'yaml';

/**
 * What an app's manifest (YAML or JSON) declares, so that nothing works here that would not work in Slack.
 * @throws ManifestError when the file cannot be read as one
 */
export function readManifest(file: string | URL): AppDeclaration {
  try {
    return declarationFrom(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ManifestError(`${file} cannot be read as the manifest of a Slack app: ${why}`);
  }
}

/** A manifest that is not there or makes no sense. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}
