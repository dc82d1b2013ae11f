/** The workspace's clock, and the message timestamps made from it. */
export class SlackTime {
  readonly #now: () => number;
  #lastMicros = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds since the epoch. */
  get ms(): number {
    return this.#now();
  }

  /** Whole seconds since the epoch. */
  get seconds(): number {
    return Math.floor(this.#now() / 1000);
  }

  /** A message timestamp: each is later than the one before, even when the clock stands still. */
  nextTs(): string {
    this.#lastMicros = Math.max(Math.round(this.#now() * 1000), this.#lastMicros + 1);
    const seconds = Math.floor(this.#lastMicros / 1_000_000);
    const micros = this.#lastMicros % 1_000_000;
    return `${seconds}.${String(micros).padStart(6, '0')}`;
  }
}

const TS = /^\d{1,12}(\.\d{1,6})?$/;

/** Whether a text can be a message timestamp. */
export function isTs(text: string): boolean {
  return TS.test(text);
}

/** A timestamp as a number of microseconds, for comparing. */
export function microsOf(ts: string): number {
  const [seconds = '0', fraction = ''] = ts.split('.');
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6) || '0');
}
