/** Tells whoever listens that something in the workspace, or on the wire, is different now. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Adds a listener and returns the way to remove it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
