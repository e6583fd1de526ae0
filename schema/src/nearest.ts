const SHOWN = 5;

/** How many letters are to be put in, taken out or changed to make one word of another. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const changed = (row[index] ?? 0) + (letter === other[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

const farness = (name: string, wanted: string): number =>
  wanted !== '' && (name.includes(wanted) || wanted.includes(name)) ? 0 : distance(wanted, name);

/** The few names that are most like one that nobody knows, the nearest first; those of the sample's own files are nobody's. */
export const nearestSystems = (names: readonly string[], wanted: string): readonly string[] =>
  names
    .filter((name) => !name.startsWith('sample-'))
    .toSorted((one, other) => farness(one, wanted) - farness(other, wanted) || (one < other ? -1 : 1))
    .slice(0, SHOWN);
