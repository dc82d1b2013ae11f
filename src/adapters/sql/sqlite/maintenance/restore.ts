import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockFile } from '../file-lock.ts';
import { toStoreError } from '../store-errors.ts';
import { copyDatabase } from './copy-database.ts';
import type { Inspected } from './inspect-file.ts';
import { moveInto } from './move-into.ts';

/** What was restored, and the name under which the old database is kept; null when there was none. */
export interface Restored extends Inspected {
  readonly kept: string | null;
}

/** Keeps the old database with what its log still holds; that log must not meet the new one. */
function keepOld(file: string, now: number): string | null {
  if (!existsSync(file)) return null;
  const kept = `${file}.before-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;
  copyFileSync(file, kept);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return kept;
}

/**
 * Puts a backup in place of the database, after it was copied and checked from end to end. Until then, and
 * whenever something fails, the database stays as it is.
 * @param now UTC ms, for the name under which the old database is kept
 * @throws StoreError when a bot is running on the database, or the backup cannot be used
 */
export async function restore(file: string, backup: string, now: number): Promise<Restored> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = lockFile(file);
  const incoming = `${file}.incoming`;
  try {
    const inspected = await copyDatabase(backup, incoming);
    const kept = keepOld(file, now);
    moveInto(incoming, file);
    return { ...inspected, kept };
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    rmSync(incoming, { force: true });
    lock.release();
  }
}
