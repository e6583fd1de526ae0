/**
 * Whether a caller is still there, and what ends when that is over. An AbortSignal says the same, but what is made for one
 * and hears it outlives young collections: of a small request it cost a quarter of the time.
 */
export class Presence {
  #isOver = false;
  #stops: Set<() => void> | null = null;

  /** Whether the caller has gone away. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Runs something when the caller goes away, or at once where that was before; not after what it gives was called. */
  whenOver(stop: () => void): () => void {
    if (this.#isOver) {
      stop();
      return () => undefined;
    }
    const stops = this.#stops ?? new Set();
    this.#stops = stops;
    stops.add(stop);
    return () => void stops.delete(stop);
  }

  /** Tells that the caller has gone away. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const stops = [...(this.#stops ?? [])];
    this.#stops = null;
    for (const stop of stops) stop();
  }
}
