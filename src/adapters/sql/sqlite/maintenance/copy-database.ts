import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { markCopied } from '../in-use-mark.ts';
import { makePrivateFile } from '../private-files.ts';
import { toStoreError } from '../store-errors.ts';
import { type Inspected, inspect, openToRead } from './inspect-file.ts';

/** All pages in one step: a copy in several begins anew whenever somebody writes meanwhile. */
const ALL_PAGES = 0x7fffffff;

async function copy(from: string, to: string, acceptLoss: boolean): Promise<void> {
  const source = openToRead(from, acceptLoss);
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
}

/** The copy becomes one file without a log beside it, and is read from end to end. */
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
 * Makes a checked copy of a database as it is at one moment, in place of whatever `to` was, for its owner's eyes only.
 * @param acceptLoss whether to copy what is there although the log is missing
 * @throws StoreError when `from` cannot be read, is damaged or newer, or `to` cannot be written
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
