/** Calls its listeners, in the order in which they were added. */
export interface Notifier {
  listen(listener: () => void): void;
  tell(): void;
}

export function createNotifier(): Notifier {
  const listeners: (() => void)[] = [];
  return {
    listen: (listener) => void listeners.push(listener),
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** What this process's writes are followed by, once they are committed. */
export interface Notifiers {
  /** An App Home has to be drawn. */
  readonly homeStale: Notifier;
  /** An event may have been queued for webhooks. */
  readonly eventStored: Notifier;
}

export function createNotifiers(): Notifiers {
  return { homeStale: createNotifier(), eventStored: createNotifier() };
}
