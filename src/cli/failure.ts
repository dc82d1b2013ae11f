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

/** The message of an error that is meant for people; for any other, all that is known about it. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return FOR_PEOPLE.has(error.name) ? error.message : (error.stack ?? error.message);
}

/** Prints why a command failed, as a sentence if there is one, and sets the exit status to 1. */
export function explainFailure(error: unknown): void {
  process.stderr.write(`${textOf(error)}\n`);
  if (error instanceof ConfigError) {
    const { path, isThere } = envFile();
    const state = isThere ? 'which was read' : 'which does not exist yet';
    process.stderr.write(
      `Settings come from ${path}, ${state} (see .env.example), or from the environment.\n`,
    );
  }
  process.exitCode = 1;
}
