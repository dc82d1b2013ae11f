import { resolve } from 'node:path';
import { backUp } from '../adapters/sql/sqlite/maintenance/backup.ts';
import { restore } from '../adapters/sql/sqlite/maintenance/restore.ts';
import { systemClock } from '../adapters/time/system-clock.ts';
import { threadCount } from './thread-count.ts';

/** `ghostwatch backup FILE`: resolves with the message to print. Throws StoreError, BackupError. */
export async function makeBackup(database: string, target: string): Promise<string> {
  const file = resolve(target);
  const backup = await backUp(database, file);
  return `${file} is a checked copy of ${database}, with ${threadCount(backup.threads)}.`;
}

/** `ghostwatch restore FILE`: resolves with the message to print. Throws StoreError, BackupError. */
export async function restoreBackup(database: string, source: string, acceptLoss: boolean): Promise<string> {
  const file = resolve(source);
  const restored = await restore({ file: database, backup: file, now: systemClock.now(), acceptLoss });
  const kept = restored.kept === null ? '' : `\nThe old database is kept as ${restored.kept}.`;
  const erased = restored.mayHoldErased
    ? '\nSince then, people were erased. Before you start the bot: ghostwatch erase --again'
    : '';
  return `${database} is now what ${file} was, with ${threadCount(restored.threads)}.${kept}${erased}`;
}
