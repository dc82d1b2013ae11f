/** Tells its listeners that something in the workspace or on the wire has changed. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Adds a listener and returns a function that removes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
