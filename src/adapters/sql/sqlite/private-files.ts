import { chownSync, closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Only the operator of the bot may read client names and amounts. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 };
const OTHERS = 0o077;

/** Creates a folder and its parents that only their owner may open; an existing one stays as it is. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_ONLY.folder });
}

/**
 * Creates an empty file that only its owner may read, unless it exists. SQLite gives `-wal` and `-shm` the same
 * permissions and owner. A file that SQLite has open must not be opened here, because closing it would release SQLite's locks.
 */
export function makePrivateFile(path: string): void {
  if (existsSync(path)) return;
  closeSync(openSync(path, 'a', OWNER_ONLY.file));
  giveToOwnerOfFolder(path);
}

/**
 * Gives what root has created to the owner of its folder: root restores a backup, and a bot without root's rights uses it.
 * Where root may not do that, as on some network drives, the file stays as it is.
 */
function giveToOwnerOfFolder(path: string): void {
  const { uid, gid } = statSync(dirname(path));
  if (process.getuid?.() !== 0 || uid === 0) return;
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}

/** Whether other users of the machine may read a file. */
export function isReadableByOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0;
}

/** Resolves the symbolic links of a path; SQLite keeps its log beside the resulting file. */
export function realPathOf(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file;
}

/** The identity of a file, whatever its name: device and inode; null if it does not exist. */
export function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}/${found.ino}` : null;
}

/** Whether SQLite's log of a database exists; a process that only reads a database leaves an empty log behind. */
export function hasLog(file: string): boolean {
  return (statSync(`${realPathOf(file)}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Whether we may write to a file; like `makePrivateFile`, not for files that SQLite has open in this process. */
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
