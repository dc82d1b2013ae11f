import { randomBytes } from 'node:crypto';

/** Creates ids that look like Slack's: the same ones in the same order in every run. */
export class Ids {
  readonly #counters = new Map<string, number>();

  /** `U00000001`, `U00000002`, … for the prefix `U`. */
  next(prefix: string): string {
    return `${prefix}${String(this.count(prefix)).padStart(8, '0')}`;
  }

  /** 1, 2, 3, … for each name. */
  count(name: string): number {
    const count = (this.#counters.get(name) ?? 0) + 1;
    this.#counters.set(name, count);
    return count;
  }
}

/** A random text that nobody can guess: a token, a ticket, the path of a response_url. */
export function secret(bytes = 12): string {
  return randomBytes(bytes).toString('hex');
}
