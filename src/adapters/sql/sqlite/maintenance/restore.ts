import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockIdentity, lockName } from '../file-lock.ts';
import { makePrivateFile, makePrivateFolder } from '../private-files.ts';
import { toStoreError } from '../store-errors.ts';
import { BackupError } from './backup.ts';
import { carryErasures } from './carry-erasures.ts';
import { copyDatabase } from './copy-database.ts';
import type { Inspected } from './inspect-file.ts';
import { moveInto } from './move-into.ts';

/** The result of a restore, and the name under which the old database is kept; null if there was none. */
export interface Restored extends Inspected {
  readonly kept: string | null;
  /** Whether people were erased in the replaced database whom the backup may contain. */
  readonly mayHoldErased: boolean;
}

/** Keeps the old database together with its log, which must not be applied to the new one. */
function keepOld(file: string, now: number): string | null {
  if (!existsSync(file)) return null;
  const kept = `${file}.before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
  makePrivateFile(kept);
  copyFileSync(file, kept);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return kept;
}

/** What to restore, and how. */
export interface RestoreRequest {
  /** The database. */
  readonly file: string;
  readonly backup: string;
  /** UTC ms, for the name under which the old database is kept. */
  readonly now: number;
  /** Whether to accept a copy whose log is missing. */
  readonly acceptLoss?: boolean;
}

async function replaceWithCopy(request: RestoreRequest): Promise<Restored> {
  const { file, backup, now, acceptLoss = false } = request;
  const incoming = `${file}.incoming`;
  try {
    const inspected = await copyDatabase(backup, incoming, acceptLoss);
    const mayHoldErased = existsSync(file) && (await carryErasures(file, incoming));
    const kept = keepOld(file, now);
    moveInto(incoming, file);
    return { ...inspected, kept, mayHoldErased };
  } finally {
    rmSync(incoming, { force: true });
  }
}

/**
 * Replaces the database with a backup, after copying and checking the backup completely. If anything fails before
 * that, the database stays as it is.
 * @throws BackupError if there is no such backup, StoreError if a bot is running on the database, or the backup
 *   cannot be used
 */
export async function restore(request: RestoreRequest): Promise<Restored> {
  const { file, backup } = request;
  if (!existsSync(backup)) throw new BackupError(`There is no file ${backup}.`);
  try {
    makePrivateFolder(dirname(file));
    const name = lockName(file);
    try {
      const identity = await lockIdentity(file);
      return await replaceWithCopy(request).finally(() => identity.release());
    } finally {
      name.release();
    }
  } catch (error) {
    throw toStoreError(error, file);
  }
}
