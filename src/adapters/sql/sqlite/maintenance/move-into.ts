import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

function toDisk(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Renames a complete file, replacing any file of that name; after a power failure one of the two is there. */
export function moveInto(part: string, target: string): void {
  toDisk(part);
  renameSync(part, target);
  toDisk(dirname(target));
}
