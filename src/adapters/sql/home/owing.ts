import type { HomeViewer } from '../../../ports/home-store.ts';

/** Who listens for App Homes that have become owed. */
export interface Owing {
  listen(listener: () => void): void;
  tell(viewers: readonly HomeViewer[]): void;
}

export function createOwing(): Owing {
  const listeners: (() => void)[] = [];
  return {
    listen: (listener) => void listeners.push(listener),
    tell: (viewers) => {
      if (viewers.length > 0) for (const listener of listeners) listener();
    },
  };
}
