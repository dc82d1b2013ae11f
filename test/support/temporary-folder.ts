import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
/** How much room (bytes) the tests must find there; they need a small part of it. */
const ROOM = 2 ** 30;

function parent(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > ROOM ? IN_MEMORY : tmpdir();
}

/**
 * Where the tests put their temporary files: in memory if there is room, because most tests have a database, which
 * waits for the disk with every commit.
 */
export const temporaryFolder = join(parent(), `ghostwatch-tests-${process.pid}`);

/** Creates the folder before the tests, and deletes it after them. */
export default function setup(): () => void {
  mkdirSync(temporaryFolder, { recursive: true });
  return () => rmSync(temporaryFolder, { recursive: true, force: true });
}
