import Database from 'better-sqlite3';

/** An answer comes within this time, when it comes (ms). */
const ORDINARY = 1000;

interface DoubtfulRow {
  readonly id: string;
  readonly attempts: number;
  readonly attempted_at: number;
}

/** Watches the bot's database from outside: how long attempts stay without a clear answer. */
export class Doubts {
  readonly #database: Database.Database;
  readonly #open = new Map<string, number>();
  readonly #query: Database.Statement<[], DoubtfulRow>;
  /** The longest time from an attempt to its settlement, in ms, whether or not the bot was alive. */
  longest = 0;
  /** The same, counted from the start of the bot that settled it where another one had made the attempt. */
  longestInOneLife = 0;
  /** How many attempts had no answer for longer than is ordinary. */
  count = 0;

  constructor(file: string) {
    this.#database = new Database(file, { readonly: true, timeout: 5000 });
    this.#query = this.#database.prepare(
      `select id, attempts, attempted_at from nudges where state in ('sending', 'unknown')`,
    );
  }

  /** @param bornAt when the present bot was started */
  look(now: number, bornAt: number): void {
    const present = new Map<string, number>();
    for (const { id, attempts, attempted_at } of this.#query.all())
      present.set(`${id}/${attempts}`, attempted_at);
    for (const [key, since] of present) {
      if (!this.#open.has(key)) this.#open.set(key, since);
    }
    for (const [key, since] of this.#open) {
      if (present.has(key)) continue;
      this.#open.delete(key);
      if (now - since > ORDINARY) this.count += 1;
      this.longest = Math.max(this.longest, now - since);
      this.longestInOneLife = Math.max(this.longestInOneLife, now - Math.max(since, bornAt));
    }
  }

  /** Nudges that are on their way at this moment. */
  get unsettled(): number {
    const { left } = this.#database
      .prepare<[], { left: number }>(
        `select count(*) as left from nudges where state in ('queued', 'sending', 'unknown')`,
      )
      .get() ?? { left: 0 };
    return left;
  }

  close(): void {
    this.#database.close();
  }
}
