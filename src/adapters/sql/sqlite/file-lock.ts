import { createServer } from 'node:net';
import Database from 'better-sqlite3';
import { identityOf, makePrivateFile, realPathOf } from './private-files.ts';
import { storeError } from './store-errors.ts';

/** The lock that makes a process the only Ghostwatch on a database file; it ends with the process, even after a crash. */
export interface FileLock {
  release(): void;
}

/** The lock file beside the database, which also records that a database existed here. */
export interface NameLock extends FileLock {
  /** Whether a database has been opened here before. */
  readonly wasOpened: boolean;
  markOpened(): void;
}

const OPENED = 1;

/**
 * Locks the file's path, by an operating system lock on a file beside it. It works between containers that share the
 * folder, and `backup` and `doctor` can still open the database itself.
 * @throws StoreError `in_use` if another process holds it
 */
export function lockName(file: string): NameLock {
  const lock = `${realPathOf(file)}.lock`;
  makePrivateFile(lock);
  const holder = new Database(lock, { timeout: 0 });
  const hold = () => {
    try {
      holder.exec('begin exclusive');
    } catch (error) {
      holder.close();
      const taken = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      throw taken ? storeError('in_use', file, error) : error;
    }
  };
  hold();
  const wasOpened = holder.pragma('user_version', { simple: true }) === OPENED;
  return {
    wasOpened,
    markOpened: () => {
      if (wasOpened) return;
      holder.pragma(`user_version = ${OPENED}`);
      holder.exec('commit');
      hold();
    },
    release: () => holder.close(),
  };
}

/**
 * Locks the file itself, by its device and inode, so that a hard link, a mount or a deleted `.lock` file does not let
 * a second bot in. Linux only, by an abstract socket; elsewhere only the path is locked.
 * @throws StoreError `in_use` if another process holds it
 */
export async function lockIdentity(file: string): Promise<FileLock> {
  const identity = identityOf(file);
  if (identity === null || process.platform !== 'linux') return { release: () => undefined };
  const server = createServer((connection) => connection.destroy()).unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? storeError('in_use', file, error) : error),
    );
    server.listen({ path: `\0ghostwatch/${identity}` }, resolve);
  });
  return { release: () => void server.close() };
}
