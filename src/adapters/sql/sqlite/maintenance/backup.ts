import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyDatabase } from './copy-database.ts';
import type { Inspected } from './inspect-file.ts';
import { moveInto } from './move-into.ts';

/** The backup cannot be made; nothing was written. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Copies the current database, even while a bot is writing to it, and checks the copy. Resolves with what the copy
 * contains. An existing file is never replaced, and an interrupted copy never gets the final name.
 * @throws BackupError, StoreError
 */
export async function backUp(file: string, target: string): Promise<Inspected> {
  if (!existsSync(file)) {
    throw new BackupError(
      `There is no database at ${file}. Run this in the folder of the bot, or set GHOSTWATCH_DATABASE.`,
    );
  }
  if (existsSync(target)) throw new BackupError(`${target} exists already. Name a file that does not.`);
  if (!existsSync(dirname(target)))
    throw new BackupError(`There is no folder ${dirname(target)}. Make it first.`);
  const part = `${target}.part`;
  try {
    const inspected = await copyDatabase(file, part);
    moveInto(part, target);
    return inspected;
  } finally {
    rmSync(part, { force: true });
  }
}
