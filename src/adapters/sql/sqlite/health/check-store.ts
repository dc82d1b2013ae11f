import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { HealthCheck } from '../../../../ports/health-check.ts';
import { StoreError } from '../../../../ports/store.ts';
import { checkConnections } from '../../health/check-connections.ts';
import { checkNudges } from '../../health/check-nudges.ts';
import { checkRecovery } from '../../health/check-recovery.ts';
import type { Tables } from '../../schema.ts';
import { inspect, openToRead } from '../maintenance/inspect-file.ts';
import { isReadableByOthers } from '../private-files.ts';
import { sqliteDialect } from '../sqlite-dialect.ts';
import { toStoreError } from '../store-errors.ts';

/** Free space (bytes) below which a disk may fill up before anybody checks again. */
const LITTLE_ROOM = 100_000_000;

function checkRoom(file: string): HealthCheck {
  const { bavail, bsize } = statfsSync(dirname(file));
  const free = bavail * bsize;
  const says = `${Math.round(free / 1e6)} MB free`;
  if (free >= LITTLE_ROOM) return { about: 'Disk', state: 'ok', says };
  return { about: 'Disk', state: 'warning', says, remedy: `Make room on the disk under ${file}.` };
}

/** The first version created files that every user of the machine can read. */
function checkRights(file: string): readonly HealthCheck[] {
  if (!isReadableByOthers(file)) return [];
  const says = `${file} can be read by other users of this machine`;
  return [{ about: 'Rights', state: 'warning', says, remedy: `chmod 600 ${file}*` }];
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
    const place = [...checkRights(file), checkRoom(file)];
    if (missing.length > 0) return [sound, ...place];
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
    return [
      sound,
      ...place,
      ...(await checkRecovery(db, now)),
      ...(await checkConnections(db)),
      ...(await checkNudges(db, now)),
    ];
  } finally {
    database.close();
  }
}

/**
 * Checks the database, even while a bot is writing to it: damage, version, permissions, disk space, and stuck nudges.
 * @param now UTC ms
 * @param isNamed whether somebody chose this file; otherwise it depends on the working directory, which may be the
 *   wrong one
 */
export async function checkStore(file: string, now: number, isNamed = true): Promise<readonly HealthCheck[]> {
  const about = 'Database';
  if (!existsSync(file)) {
    const says = `${file} will be made at the first start`;
    if (isNamed) return [{ about, state: 'ok', says }];
    const remedy = 'If there is a database already, run this in its folder, or set GHOSTWATCH_DATABASE.';
    return [{ about, state: 'warning', says, remedy }];
  }
  try {
    return await checkOpened(file, now);
  } catch (error) {
    const inPlain = toStoreError(error, file);
    const says = inPlain instanceof StoreError ? inPlain.message : String(error);
    return [{ about, state: 'fault', says, remedy: 'See README, “Back up and upgrade”.' }];
  }
}
