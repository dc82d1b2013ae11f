import { ConfigError } from '../config/config-error.ts';
import { envFile } from './environment.ts';

/** Names of the errors whose message is meant for people; any other error is a bug. */
const FOR_PEOPLE = new Set([
  'ConfigError',
  'StoreError',
  'BackupError',
  'PortError',
  'BusyPortError',
  'ManifestError',
  'SlackAccessError',
  'WrongDatabaseError',
  'SecretKeyError',
  'CommandError',
]);

/** Prints why a command failed, as a sentence if there is one, and sets the exit status to 1. */
export function explainFailure(error: unknown): void {
  const known = error instanceof Error && FOR_PEOPLE.has(error.name);
  const text = known ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  if (error instanceof ConfigError) {
    const { path, isThere } = envFile();
    const state = isThere ? 'which was read' : 'which does not exist yet';
    process.stderr.write(
      `Settings come from ${path}, ${state} (see .env.example), or from the environment.\n`,
    );
  }
  process.exitCode = 1;
}
