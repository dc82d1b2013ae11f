import { backUp } from './adapters/sql/backup.ts';
import { restore } from './adapters/sql/restore.ts';
import { systemClock } from './adapters/time/system-clock.ts';

function threads(count: number): string {
  return count === 1 ? '1 client thread' : `${count} client threads`;
}

/** `ghostwatch backup FILE`: resolves with what to say. Throws StoreError, BackupError. */
export async function makeBackup(database: string, file: string): Promise<string> {
  const backup = await backUp(database, file);
  return `${file} is a checked copy of ${database}, with ${threads(backup.threads)}.`;
}

/** `ghostwatch restore FILE`: resolves with what to say. Throws StoreError. */
export async function restoreBackup(database: string, file: string): Promise<string> {
  const restored = await restore(database, file, systemClock.now());
  const kept = restored.kept === null ? '' : `\nThe old database is kept as ${restored.kept}.`;
  return `${database} is now what ${file} was, with ${threads(restored.threads)}.${kept}`;
}
