import { StoreError, type StoreErrorCode } from '../../../ports/store.ts';
import type { Complaint } from '../migrate.ts';

/** The problems that a database file can have. */
export type FileErrorCode = Exclude<StoreErrorCode, 'away' | 'crowded' | 'uncertain' | 'unsuitable'>;

/** SQLite's primary result codes, and error codes of the file system. */
const CODES: Readonly<Record<string, FileErrorCode>> = {
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'corrupt',
  SQLITE_CANTOPEN: 'no_access',
  SQLITE_READONLY: 'read_only',
  SQLITE_PERM: 'no_access',
  SQLITE_IOERR: 'disk',
  EACCES: 'no_access',
  EPERM: 'no_access',
  EROFS: 'read_only',
  ENOTDIR: 'no_access',
  EEXIST: 'no_access',
  EISDIR: 'no_access',
  ENOENT: 'no_access',
  ENOSPC: 'full',
  EIO: 'disk',
};

const SENTENCES: Readonly<Record<FileErrorCode, (file: string) => string>> = {
  in_use: (file) =>
    `Another Ghostwatch is running on ${file}. Stop it first: two on one file would remind everybody twice.`,
  busy: (file) =>
    `Another program holds ${file}, so that nothing can be stored. Close it (a database browser, a copy that is being made) and try again.`,
  full: (file) =>
    `The disk under ${file} is full. Nothing is lost; make room, and the bot continues by itself.`,
  corrupt: (file) =>
    `${file} is damaged, or no database of Ghostwatch. Keep the file, and go back to a backup: ghostwatch restore FILE.`,
  newer: (file) =>
    `${file} was written by a newer Ghostwatch. Start that version, or restore a backup made by this one.`,
  no_access: (file) =>
    `${file} cannot be opened. Check that GHOSTWATCH_DATABASE and the names are right, and that the files belong to whoever runs Ghostwatch.`,
  read_only: (file) =>
    `${file} cannot be written to. Check that the file, its folder and its disk are writable for whoever runs Ghostwatch.`,
  moved: (file) =>
    `${file} was deleted, moved or replaced while Ghostwatch is running, so that nothing can be stored. Put it back; if it is lost, stop the bot and go back to a backup: ghostwatch restore FILE.`,
  gone: (file) =>
    `There was a database at ${file}, and it is gone. Put it back with the files that belong to it (-wal, -shm), or go back to a backup: ghostwatch restore FILE. To begin with an empty one: ghostwatch start --accept-loss.`,
  incomplete: (file) =>
    `${file} was in use when it was copied or when its bot ended, and ${file}-wal, which holds what was stored last, is missing. Put that file beside it, or go back to a backup: ghostwatch restore FILE. To continue without what is missing, add --accept-loss.`,
  disk: (file) => `The disk under ${file} reports errors. Check it, and keep a backup elsewhere.`,
  migration: (file) => `${file} could not be brought up to date. It is as it was before.`,
};

/** Returns a StoreError with a message for people; `detail` is added to the message. */
export function storeError(code: FileErrorCode, file: string, cause?: unknown, detail = ''): StoreError {
  return new StoreError(code, `${SENTENCES[code](file)}${detail}`, { cause });
}

/** Returns the StoreError for a problem with a file's migrations. */
export function migrationComplaint(file: string): Complaint {
  return (code, cause, detail) => storeError(code, file, cause, detail);
}

/** Converts an error of SQLite or the file system to a StoreError; returns any other error, which is a bug, unchanged. */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const known = CODES[code.split('_').slice(0, 2).join('_')];
  return known === undefined ? error : storeError(known, file, error);
}
