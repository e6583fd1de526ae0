/** Draws that fall the same way every time: a seed's own sequence. */
export type Dice = {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both with them. */
  between(least: number, most: number): number;
  pick<Value>(list: readonly Value[]): Value;
  /** Whether something happens that does so in this share of cases. */
  chance(share: number): boolean;
};

const seedOf = (text: string): number => {
  let state = 0x811c9dc5;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return state;
};

/** A dice of its own for each text (mulberry32). */
export const createDice = (text: string): Dice => {
  let state = seedOf(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    chance: (share) => next() < share,
  };
};

/** Indexes 0 to `weights.length - 1`, each as often as its weight says; the sum is `total` exactly. */
export const apportion = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((one, other) => one + other, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const given = shares.reduce((one, other) => one + other, 0);
  return shares.map((share, index) => share + (index < total - given ? 1 : 0));
};

/** One of a list, each as often as its weight says. */
export const pickWeighted = <Value>(dice: Dice, list: readonly Value[], weightOf: (value: Value) => number): Value => {
  let left = dice.next() * list.reduce((sum, value) => sum + weightOf(value), 0);
  for (const value of list) {
    left -= weightOf(value);
    if (left < 0) return value;
  }
  return list.at(-1) as Value;
};
