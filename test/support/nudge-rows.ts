import Database from 'better-sqlite3';

/** A nudge as it is stored. */
export interface StoredNudge {
  readonly thread: number;
  readonly state: string;
  readonly error: string | null;
  readonly recipient: string;
  readonly attempts: number;
}

/** All nudges in a database, in the order of their threads. */
export function storedNudges(file: string): readonly StoredNudge[] {
  const database = new Database(file, { readonly: true });
  try {
    return database
      .prepare<[], StoredNudge>(
        `select thread_number as thread, state, error, recipient_id as recipient, attempts
           from nudges order by thread_number, step`,
      )
      .all();
  } finally {
    database.close();
  }
}
