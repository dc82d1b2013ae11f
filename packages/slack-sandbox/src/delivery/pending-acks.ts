import type { Ack } from './transport.ts';

/** Envelopes that wait for their acknowledgement. */
export class PendingAcks {
  readonly #timeoutMs: number;
  readonly #waiting = new Map<string, { line: object; settle: (ack: Ack) => void }>();

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Waits for the acknowledgement of an envelope that is sent on this connection. */
  wait(id: string, line: object): Promise<Ack> {
    return new Promise((resolve) => {
      const silence = setTimeout(() => this.#waiting.get(id)?.settle(NO_ANSWER), this.#timeoutMs);
      const settle = (ack: Ack): void => {
        clearTimeout(silence);
        this.#waiting.delete(id);
        resolve(ack);
      };
      this.#waiting.set(id, { line, settle });
    });
  }

  settle(id: string, body: unknown): void {
    this.#waiting.get(id)?.settle({ outcome: 'ok', body });
  }

  /** Settles every acknowledgement that could have arrived on this connection, because it is closed. */
  abandon(line: object): void {
    for (const waiting of [...this.#waiting.values()]) if (waiting.line === line) waiting.settle(NO_ANSWER);
  }

  settleAll(): void {
    for (const waiting of [...this.#waiting.values()]) waiting.settle(NO_ANSWER);
  }
}

const NO_ANSWER: Ack = { outcome: 'operation_timeout', reason: 'http_timeout' };
