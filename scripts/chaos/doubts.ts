import type { DatabaseView } from './database-view.ts';

/** An answer that arrives at all arrives within this time (ms), so a nudge that waits for longer is in doubt. */
const ORDINARY = 1000;

/** How long (ms) the attempts took whose answer was not known, from the attempt to the settlement. */
export interface Recoveries {
  readonly count: number;
  readonly median: number;
  readonly longest: number;
  /** How many took longer than the aim. */
  readonly late: number;
}

/** Watches the bot's database from outside and measures how long attempts stay without a clear answer. */
export class Doubts {
  readonly #view: DatabaseView;
  /** The attempts without an answer, and when (UTC ms) they were made. */
  #open = new Map<string, number>();
  readonly #took: number[] = [];

  constructor(view: DatabaseView) {
    this.#view = view;
  }

  /** Looks which attempts are settled by now; while the database is down, nothing is seen. */
  async look(): Promise<void> {
    const rows = await this.#view.doubtful().catch(() => null);
    if (rows === null) return;
    const now = Date.now();
    const present = new Map(
      rows.map(({ id, attempts, attempted_at }) => [`${id}/${attempts}`, attempted_at]),
    );
    for (const [attempt, since] of this.#open) {
      if (!present.has(attempt) && now - since > ORDINARY) this.#took.push(now - since);
    }
    this.#open = present;
  }

  /** @param aim in ms */
  recoveries(aim: number): Recoveries {
    const sorted = this.#took.toSorted((a, b) => a - b);
    return {
      count: sorted.length,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      longest: sorted.at(-1) ?? 0,
      late: sorted.filter((ms) => ms > aim).length,
    };
  }
}
