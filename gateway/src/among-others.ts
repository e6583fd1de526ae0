/** What a gateway is told that is one of several processes behind one port. */
export type AmongOthers = {
  /** Which of them it is, from 1. */
  readonly number: number;
  readonly pushes: {
    /**
     * Counts a file that a sender begins to send, together with what it sends to the others; answers what is to be called
     * when it has arrived.
     * @throws {Fault} TOO_MANY_REQUESTS with the seconds to wait.
     */
    enter(subject: string): Promise<() => void>;
  };
  readonly changes: {
    /** Resolves when the others have ended what they keep and bears one of these tags. */
    tell(tags: readonly string[]): Promise<void>;
    /** Calls the listener with the tags that another tells, and waits for it; the answer stops it. */
    onTold(listener: (tags: readonly string[]) => Promise<void>): () => void;
  };
};
