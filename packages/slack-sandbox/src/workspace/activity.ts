import type { Changes } from './changes.ts';

/** Counts what is in flight: open calls, unacknowledged envelopes, requests to the app. */
export class Activity {
  readonly #changes: Changes;
  #open = 0;
  #begun = 0;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** How many things are in flight. */
  get open(): number {
    return this.#open;
  }

  /** How many things have begun so far, which shows whether anything happened between two checks. */
  get begun(): number {
    return this.#begun;
  }

  /** Marks the beginning of something; the returned function marks its end, once. */
  begin(): () => void {
    this.#open += 1;
    this.#begun += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#open -= 1;
      this.#changes.emit();
    };
  }
}
