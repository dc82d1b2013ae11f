import { StoreError } from '../../../ports/store.ts';
import { identityOf } from './private-files.ts';
import { storeError } from './store-errors.ts';

/** Notices, for one open database, what would let a change be lost. */
export class WriteGuard {
  readonly #files: ReadonlyMap<string, string | null>;
  /** Why the last change could not be stored; null after one that was. */
  lastFailure: StoreError | null = null;

  /** @param file the open database, through no symbolic link */
  constructor(file: string) {
    const paths = [file, `${file}-wal`, `${file}-shm`];
    this.#files = new Map(paths.map((path) => [path, identityOf(path)]));
  }

  /**
   * SQLite goes on writing into files that were deleted, moved or replaced, and what it writes is lost with the process.
   * @throws StoreError `moved`
   */
  checkFiles(): void {
    for (const [path, identity] of this.#files) {
      if (identityOf(path) !== identity) throw storeError('moved', path);
    }
  }

  /** Takes note of a change that was refused; `busy` passes by itself. */
  failed(error: unknown): void {
    if (error instanceof StoreError && error.code !== 'busy') this.lastFailure = error;
  }
}
