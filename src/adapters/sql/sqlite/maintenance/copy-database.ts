import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { markCopied } from '../in-use-mark.ts';
import { makePrivateFile } from '../private-files.ts';
import { toStoreError } from '../store-errors.ts';
import { type Inspected, inspect, openToRead } from './inspect-file.ts';

/** All pages in one step: a copy in several steps starts again whenever somebody writes in between. */
const ALL_PAGES = 0x7fffffff;

async function copy(from: string, to: string, acceptLoss: boolean): Promise<void> {
  const source = openToRead(from, acceptLoss);
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
}

/** Makes the copy a single file without a log, and reads it completely. */
async function check(file: string, named: string): Promise<Inspected> {
  const database = new Database(file);
  try {
    database.pragma('journal_mode = delete');
    markCopied(database);
    return await inspect(database, named);
  } finally {
    database.close();
  }
}

/**
 * Makes a checked copy of a database as it is at one moment, readable only by its owner, and replaces `to` with it.
 * @param acceptLoss whether to copy the rest if the log is missing
 * @throws StoreError if `from` cannot be read, is damaged or newer, or `to` cannot be written
 */
export async function copyDatabase(from: string, to: string, acceptLoss = false): Promise<Inspected> {
  rmSync(to, { force: true });
  try {
    makePrivateFile(to);
    await copy(from, to, acceptLoss);
    return await check(to, from);
  } catch (error) {
    throw toStoreError(error, from);
  }
}
