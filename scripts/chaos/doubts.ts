import type { DatabaseView } from './database-view.ts';

/** An answer comes within this time, when it comes (ms). */
const ORDINARY = 1000;

/** Watches the bot's database from outside: how long attempts stay without a clear answer. */
export class Doubts {
  readonly #view: DatabaseView;
  readonly #open = new Map<string, number>();
  /** The longest time from an attempt to its settlement, in ms, whether or not the bot was alive. */
  longest = 0;
  /** The same, counted from the start of the bot that settled it where another one had made the attempt. */
  longestInOneLife = 0;
  /** How many attempts had no answer for longer than is ordinary. */
  count = 0;

  constructor(view: DatabaseView) {
    this.#view = view;
  }

  /** @param bornAt when the present bot was started, where there is one alone */
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
