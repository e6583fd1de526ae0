/** What came of the requests of the last while. */
export type Recent = {
  add(now: number, isFailure: boolean): void;
  /** The share of failures, from 0 to 1; null where there were fewer requests than `least`. */
  shareOfFailures(now: number, least: number): number | null;
  forget(): void;
};

const SLOTS = 10;

/** Counts in ten slots: what is forgotten goes a tenth of `within` milliseconds at a time. */
export const createRecent = (within: number): Recent => {
  const slots = Array.from({ length: SLOTS }, () => ({ turn: -1, requests: 0, failures: 0 }));
  const turnOf = (now: number): number => Math.floor((now * SLOTS) / within);

  return {
    add: (now, isFailure) => {
      const turn = turnOf(now);
      const slot = slots[turn % SLOTS];
      if (slot === undefined) return;
      if (slot.turn !== turn) Object.assign(slot, { turn, requests: 0, failures: 0 });
      slot.requests += 1;
      if (isFailure) slot.failures += 1;
    },
    shareOfFailures: (now, least) => {
      const oldest = turnOf(now) - SLOTS;
      let [requests, failures] = [0, 0];
      for (const slot of slots) {
        if (slot.turn <= oldest) continue;
        requests += slot.requests;
        failures += slot.failures;
      }
      return requests < least ? null : failures / requests;
    },
    forget: () => {
      for (const slot of slots) slot.turn = -1;
    },
  };
};
