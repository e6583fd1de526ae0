/** Of each request, a share of a token is put in; what is extra takes a whole one out. */
export type Bucket = {
  earn(): void;
  /** Whether there was a token to take. */
  spend(): boolean;
  /** Takes one that need not be there: it is earned before another is spent. */
  owe(): void;
};

/** Tokens are counted in thousandths: tenths of 1 do not add up to 1. */
const TOKEN = 1_000;

/** A full bucket. `share` of a token is earned by each request, at most `burst` are kept. */
export const createBucket = ({ share, burst }: { readonly share: number; readonly burst: number }): Bucket => {
  const earned = Math.round(share * TOKEN);
  let kept = burst * TOKEN;
  return {
    earn: () => {
      kept = Math.min(burst * TOKEN, kept + earned);
    },
    spend: () => {
      if (kept < TOKEN) return false;
      kept -= TOKEN;
      return true;
    },
    owe: () => {
      kept -= TOKEN;
    },
  };
};
