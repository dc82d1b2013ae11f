import type { Database } from 'better-sqlite3';

/**
 * SQLite keeps one number in the file's header for the program. Ours says whether a bot has the file open: then its
 * log (`-wal`) belongs to it, and the file alone may lack what was stored last.
 */
const IN_USE = 1;
const CLOSED = 0;
const COPIED = 2;

/** Whether a bot had the file open when it ended, or when the file was copied. */
export function isMarkedInUse(database: Database): boolean {
  return database.pragma('user_version', { simple: true }) === IN_USE;
}

/** Marks the file as in use; always writes, so that it shows whether anything can be written. */
export function markInUse(database: Database): void {
  database.pragma(`user_version = ${IN_USE}`);
}

/** Whether the file is a copy that was made for a backup, or was made from one: what was stored since is not in it. */
export function isMarkedCopied(database: Database): boolean {
  return database.pragma('user_version', { simple: true }) === COPIED;
}

/** Marks the file as a copy, whole by itself. */
export function markCopied(database: Database): void {
  database.pragma(`user_version = ${COPIED}`);
}

/** Marks the file as whole by itself. */
export function markClosed(database: Database): void {
  database.pragma(`user_version = ${CLOSED}`);
}
