/** A map of bounded size. */
export interface RecentMap<Key, Value> {
  /** The value, which counts as used now. */
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

/** Creates a map that keeps at most `limit` values; the ones used longest ago are dropped first. */
export function createRecentMap<Key, Value>(limit: number): RecentMap<Key, Value> {
  const kept = new Map<Key, Value>();

  function set(key: Key, value: Value): void {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) return;
      kept.delete(oldest);
    }
  }

  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void kept.delete(key),
  };
}
