import { closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Client names and amounts are nobody's business but of whoever runs the bot. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 };
const OTHERS = 0o077;

/** Makes a folder, and those above it, that only their owner may open; one that is there stays as it is. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_ONLY.folder });
}

/**
 * Makes an empty file that only its owner may read, unless there is one. SQLite gives `-wal` and `-shm` the same rights.
 * A file that SQLite has open must not be opened here: closing it again would end SQLite's locks.
 */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', OWNER_ONLY.file));
}

/** Whether other users of the machine may read a file. */
export function isReadableByOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0;
}

/** The file that a path leads to, through symbolic links; SQLite keeps its log beside that one. */
export function realPathOf(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file;
}

/** What a file is, whatever it is called: device and inode; null when there is none. */
export function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}/${found.ino}` : null;
}

/** Whether SQLite's log of a database is there; whoever only reads a database leaves an empty one behind. */
export function hasLog(file: string): boolean {
  return (statSync(`${realPathOf(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Whether we may write to a file; like `makePrivateFile`, not for one that SQLite has open in this process. */
export function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
    throw error;
  }
}
