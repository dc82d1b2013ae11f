import type { WebApiCall, WireEntry } from '../wire.ts';
import type { Changes } from './changes.ts';
import type { SlackTime } from './slack-time.ts';

/** How many entries are kept: enough for any test, and few enough for a sandbox that runs for weeks. */
const KEPT_ENTRIES = 20_000;

type WithoutAt<T> = T extends unknown ? Omit<T, 'at'> : never;

/** The latest traffic between the sandbox and the app. */
export class WireLog {
  readonly #changes: Changes;
  readonly #time: SlackTime;
  #entries: WireEntry[] = [];

  constructor(changes: Changes, time: SlackTime) {
    this.#changes = changes;
    this.#time = time;
  }

  get entries(): readonly WireEntry[] {
    return this.#entries;
  }

  /** The Web API calls among the entries. */
  get calls(): readonly WebApiCall[] {
    return this.#entries.flatMap((entry) => (entry.kind === 'call' ? [entry.call] : []));
  }

  add(entry: WithoutAt<WireEntry>): void {
    this.#entries.push({ at: this.#time.ms, ...entry });
    if (this.#entries.length > KEPT_ENTRIES * 1.1) this.#entries = this.#entries.slice(-KEPT_ENTRIES);
    this.#changes.emit();
  }
}
