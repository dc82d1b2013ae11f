import type { Database } from 'better-sqlite3';

/**
 * SQLite reserves one number in the file's header for applications. Ours says whether a bot has the file open: then
 * the log (`-wal`) is part of the database, and the file alone may lack the last commits.
 */
const IN_USE = 1;
const CLOSED = 0;
const COPIED = 2;

/** Whether a bot had the file open when it ended, or when the file was copied. */
export function isMarkedInUse(database: Database): boolean {
  return database.pragma('user_version', { simple: true }) === IN_USE;
}

/** Marks the file as in use; always writes, to test whether the file is writable. */
export function markInUse(database: Database): void {
  database.pragma(`user_version = ${IN_USE}`);
}

/** Whether the file is a backup copy, or was restored from one: later commits are not in it. */
export function isMarkedCopied(database: Database): boolean {
  return database.pragma('user_version', { simple: true }) === COPIED;
}

/** Marks the file as a copy that is complete without a log. */
export function markCopied(database: Database): void {
  database.pragma(`user_version = ${COPIED}`);
}

/** Marks the file as complete without a log. */
export function markClosed(database: Database): void {
  database.pragma(`user_version = ${CLOSED}`);
}
