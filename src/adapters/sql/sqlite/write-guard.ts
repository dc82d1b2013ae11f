import { StoreError } from '../../../ports/store.ts';
import { identityOf } from './private-files.ts';
import { storeError } from './store-errors.ts';

/** Detects, for one open database, conditions under which changes would be lost. */
export class WriteGuard {
  readonly #files: ReadonlyMap<string, string | null>;
  /** Why the last change could not be stored; null if it was stored. */
  lastFailure: StoreError | null = null;

  /** @param file the open database, with symbolic links resolved */
  constructor(file: string) {
    const paths = [file, `${file}-wal`, `${file}-shm`];
    this.#files = new Map(paths.map((path) => [path, identityOf(path)]));
  }

  /**
   * Checks that the files are still in place. SQLite keeps writing to files that were deleted, moved or replaced, and
   * that data is lost when the process ends.
   * @throws StoreError `moved`
   */
  checkFiles(): void {
    for (const [path, identity] of this.#files) {
      if (identityOf(path) !== identity) throw storeError('moved', path);
    }
  }

  /** Records a failed change; `busy` is temporary and ignored. */
  failed(error: unknown): void {
    if (error instanceof StoreError && error.code !== 'busy') this.lastFailure = error;
  }
}
