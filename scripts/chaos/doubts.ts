import type { DatabaseView } from './database-view.ts';

/** An answer that arrives at all arrives within this time (ms). */
const ORDINARY = 1000;

/** Watches the bot's database from outside and measures how long attempts stay without a clear answer. */
export class Doubts {
  readonly #view: DatabaseView;
  readonly #open = new Map<string, number>();
  /** The longest time from an attempt to its settlement, in ms, whether or not the bot was alive. */
  longest = 0;
  /** The same, but counted from the start of the bot that settled it when another one had made the attempt. */
  longestInOneLife = 0;
  /** How many attempts had no answer for longer than `ORDINARY`. */
  count = 0;

  constructor(view: DatabaseView) {
    this.#view = view;
  }

  /** @param bornAt when the current bot was started (UTC ms), if there is only one; otherwise 0 */
  async look(now: number, bornAt: number): Promise<void> {
    const rows = await this.#view.doubtful();
    const present = new Map(
      rows.map(({ id, attempts, attempted_at }) => [`${id}/${attempts}`, attempted_at]),
    );
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
}
