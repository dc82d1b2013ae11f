import type { Message } from './message.ts';

/** The messages of one channel. Insertion order is chronological, because timestamps only increase. */
export class MessageLog {
  readonly #messages = new Map<string, Message>();
  readonly #ephemerals = new Map<string, Message>();
  readonly #replies = new Map<string, Set<string>>();

  /** All messages that are not ephemeral, including replies, oldest first. */
  all(): Message[] {
    return [...this.#messages.values()];
  }

  /** The ephemeral messages for one person, oldest first. */
  ephemeralsFor(userId: string): Message[] {
    return [...this.#ephemerals.values()].filter((message) => message.visibleTo === userId);
  }

  get(ts: string): Message | undefined {
    return this.#messages.get(ts);
  }

  getEphemeral(ts: string): Message | undefined {
    return this.#ephemerals.get(ts);
  }

  /** Stores a new message, or the new state of an existing one. */
  put(message: Message): void {
    if (message.visibleTo !== undefined) {
      this.#ephemerals.set(message.ts, message);
      return;
    }
    this.#messages.set(message.ts, message);
    if (message.threadTs !== undefined && message.threadTs !== message.ts) {
      const replies = this.#replies.get(message.threadTs) ?? new Set();
      this.#replies.set(message.threadTs, replies.add(message.ts));
    }
  }

  remove(message: Message): void {
    this.#ephemerals.delete(message.ts);
    this.#messages.delete(message.ts);
    if (message.threadTs !== undefined) this.#replies.get(message.threadTs)?.delete(message.ts);
  }

  /** The replies in a thread, oldest first. */
  repliesTo(parentTs: string): Message[] {
    const replies = [...(this.#replies.get(parentTs) ?? [])];
    return replies.flatMap((ts) => this.#messages.get(ts) ?? []);
  }
}
