import { databaseName } from '../config/database.ts';
import { threadCount } from './thread-count.ts';

/** `ghostwatch move --to URL`: resolves with the message to print. Throws StoreError. */
export async function moveDatabase(
  file: string,
  url: string,
  progress: (done: number, total: number) => void,
): Promise<string> {
  const { moveToPostgres } = await import('../adapters/sql/postgres/move.ts');
  const place = databaseName(url);
  const moved = await moveToPostgres(file, url, place, progress);
  const cleaned = [...moved.cleaned].map(
    ([table, rows]) =>
      `\nNUL characters, which PostgreSQL cannot store, were taken out of ${rows} rows of ${table}.`,
  );
  return `${place} now holds what ${file} does, with ${threadCount(moved.threads)}, ${moved.rows} rows in all, counted and added up on both sides.${cleaned.join('')}
Set GHOSTWATCH_DATABASE to it and start the bot there. ${file} is unchanged: keep it until you are sure that everything works, and do not start a bot on it.`;
}
