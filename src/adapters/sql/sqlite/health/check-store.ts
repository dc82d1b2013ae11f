import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { HealthCheck } from '../../../../ports/health-check.ts';
import { StoreError } from '../../../../ports/store.ts';
import type { Tables } from '../../schema.ts';
import { inspect, openToRead } from '../maintenance/inspect-file.ts';
import { sqliteDialect } from '../sqlite-dialect.ts';
import { toStoreError } from '../store-errors.ts';
import { checkNudges } from './check-nudges.ts';

/** Below this (bytes) a disk fills up before anybody looks again. */
const LITTLE_ROOM = 100_000_000;

function checkRoom(file: string): HealthCheck {
  const { bavail, bsize } = statfsSync(dirname(file));
  const free = bavail * bsize;
  const says = `${Math.round(free / 1e6)} MB free`;
  if (free >= LITTLE_ROOM) return { about: 'Disk', state: 'ok', says };
  return { about: 'Disk', state: 'warning', says, remedy: `Make room on the disk under ${file}.` };
}

async function checkOpened(file: string, now: number): Promise<readonly HealthCheck[]> {
  const database = openToRead(file);
  try {
    const { threads, missing } = await inspect(database, file);
    const waiting = missing.length === 0 ? '' : `; the next start will bring it up to date`;
    const sound: HealthCheck = {
      about: 'Database',
      state: 'ok',
      says: `${file} is sound, ${threads} client threads${waiting}`,
    };
    if (missing.length > 0) return [sound, checkRoom(file)];
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
    return [sound, checkRoom(file), ...(await checkNudges(db, now))];
  } finally {
    database.close();
  }
}

/**
 * Examines the database, also while a bot is writing to it: damage, version, room, and nudges that are stuck.
 * @param now UTC ms
 */
export async function checkStore(file: string, now: number): Promise<readonly HealthCheck[]> {
  const about = 'Database';
  if (!existsSync(file)) return [{ about, state: 'ok', says: `${file} will be made at the first start` }];
  try {
    return await checkOpened(file, now);
  } catch (error) {
    const inPlain = toStoreError(error, file);
    const says = inPlain instanceof StoreError ? inPlain.message : String(error);
    return [{ about, state: 'fault', says, remedy: 'See README, “Back up and upgrade”.' }];
  }
}
