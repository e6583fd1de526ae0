/** A place as its owner publishes it. */
export type KnownPlace = { readonly code: string; readonly name: string };

/** Finds places by what people write; the shape that kit/intake asks for. */
export type PlaceNames = {
  has(code: string): boolean;
  named(text: string, jurisdiction: string): readonly string[];
};

const COMMITTEES = [
  ['村民委员会', '村'],
  ['社区居民委员会', '社区'],
  ['居民委员会', '社区'],
  ['村委会', '村'],
  ['社区居委会', '社区'],
  ['居委会', '社区'],
] as const;

/** How people call a place: the code list names a village by its committee, 前蔡村委会; people write 前蔡村. */
export const namesOf = (name: string): readonly string[] => {
  const committee = COMMITTEES.find(([ending]) => name.endsWith(ending));
  return committee === undefined ? [name] : [name, name.slice(0, -committee[0].length) + committee[1]];
};

/** The digits that a place shares with all below it. */
const prefixOf = (code: string): string => {
  if (!code.endsWith('000')) return code;
  return code.endsWith('000000') ? code.slice(0, 6) : code.slice(0, 9);
};

type Names = ReadonlyMap<string, readonly string[]>;

const longestName = (names: Names): number => Math.max(0, ...[...names.keys()].map((name) => name.length));

/** The places below `scope` whose name begins the text, those of the longest name. */
const leading = (text: string, { names, longest, scope }: { names: Names; longest: number; scope: string }) => {
  for (let length = Math.min(longest, text.length); length > 1; length -= 1) {
    const codes = names.get(text.slice(0, length))?.filter((code) => code.startsWith(scope)) ?? [];
    if (codes.length > 0) return { codes, rest: text.slice(length) };
  }
  return null;
};

/** Words that open a title before its matter. */
const OPENING = /^(?:咨询|反映|投诉|举报|建议|关于|请求|在)+/;

/**
 * Place names of many governments. A text names a place when it is its name, or begins with it, if need be after a word
 * such as 反映: county, town and village may follow each other (新河镇前蔡村养鸭扰民 names the village in that town). A name further inside a text is none: 新村
 * stands in many words.
 */
export const createPlaceNames = (places: readonly KnownPlace[]): PlaceNames => {
  const codes = new Set(places.map(({ code }) => code));
  const pairs = places.flatMap(({ code, name }) => namesOf(name).map((written) => [written, code] as const));
  const names: Names = new Map(
    [...Map.groupBy(pairs, ([written]) => written)].map(([written, found]) => [
      written,
      [...new Set(found.map(([, code]) => code))],
    ]),
  );
  const longest = longestName(names);
  const follow = (text: string, jurisdiction: string): readonly string[] => {
    let found: readonly string[] = [];
    let rest = text;
    let scope = jurisdiction.replace(/(00){1,2}$/, '');
    for (;;) {
      const next = leading(rest, { names, longest, scope });
      const inside = next?.codes.filter((code) => !found.includes(code)) ?? [];
      if (next === null || inside.length === 0) return found;
      [found, rest] = [inside, next.rest];
      if (inside.length > 1) return found;
      scope = prefixOf(inside[0] ?? scope);
    }
  };
  return {
    has: (code) => codes.has(code),
    named: (text, jurisdiction) => {
      const found = follow(text, jurisdiction);
      return found.length > 0 ? found : follow(text.replace(OPENING, ''), jurisdiction);
    },
  };
};
