import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

function toDisk(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Gives a complete file its name, in place of what had it before; power loss leaves one or the other. */
export function moveInto(part: string, target: string): void {
  toDisk(part);
  renameSync(part, target);
  toDisk(dirname(target));
}
