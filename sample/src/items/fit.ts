import { type Item, tierRange } from './items.ts';

/** The most that may be fined on the spot; ¥50 and ¥1 000 before 2021-07-15. 行政处罚法 art. 51, DOMAIN.md §8.2. */
export const limitsOn = (day: string): { readonly citizen: number; readonly organisation: number } =>
  day < '2021-07-15' ? { citizen: 50, organisation: 1_000 } : { citizen: 200, organisation: 3_000 };

/** Items that can be decided on the spot against a citizen: no order to correct comes first, and the lightest fine is within the limit. */
export const onTheSpot = (items: readonly Item[], day: string): Item[] =>
  items.filter(
    ({ fine, isCorrectFirst }) => fine !== null && !isCorrectFirst && (fine[0] ?? 0) <= limitsOn(day).citizen,
  );

/** A fine within a tier of the item's range, in tens of yuan where the range has room for them, and at most `most`. */
export const fineWithin = (item: Item, ordinal: number, most = Number.POSITIVE_INFINITY): string => {
  if (item.fine === null) throw new Error(`invariant: ${item.code} threatens a fine`);
  const [low, high] = tierRange(item.fine, ordinal);
  const wished = Math.ceil((low + (high - low) * 0.4) / 10) * 10;
  const fine = Math.max(low, Math.min(wished, high, most));
  return `${fine}.00`;
};
