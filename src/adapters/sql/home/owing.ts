import type { HomeViewer } from '../../../ports/home-store.ts';

/** Notifies listeners that App Homes have to be drawn. */
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
