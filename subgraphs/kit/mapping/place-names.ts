import { NATIONAL } from '@network/schema/network';
import { clean, plain } from './readers/text.ts';

/** A place as an import knows it: twelve digits, its name, and the codes that it had in other years. */
export type KnownPlace = {
  readonly code: string;
  readonly name: string;
  readonly formerCodes?: readonly string[] | null;
};

/** Finds places by what people write. The subgraph makes it from its own rows or its copy of them. */
export type PlaceNames = {
  /** Whether a place has this code now. */
  has(code: string): boolean;
  /** The code that a place has now, of one that it had; null where none is known. Left out where no former codes are. */
  present?(code: string): string | null;
  /** How a person tells a place from others of its name: its own name after its town's. */
  titleOf?(code: string): string;
  /** Codes of the places that a text names under a jurisdiction; more than one is ambiguous. */
  named(name: string, jurisdiction: string): readonly string[];
};

const COMMITTEES = [
  ['社区居民委员会', '社区'],
  ['社区居委会', '社区'],
  ['居民委员会', '社区'],
  ['村民委员会', '村'],
  ['村委会', '村'],
  ['居委会', '社区'],
  ['街道办事处', '街道'],
  ['镇人民政府', '镇'],
  ['乡人民政府', '乡'],
] as const;
/** The word that tells what a place is, which people leave out: 大良 for 大良街道. */
const ENDING = /(?:特别行政区|自治区|自治州|自治县|街道|社区|[省市县区州盟旗镇乡村])$/u;
const BETWEEN = /^[\s/\\>,、，·-]+|[\s/\\>,、，·-]+$/gu;
/** What may stand before a place that none of our places is named by: divisions above those that are known. */
const ABOVE = /[省市县区州盟旗国]$/u;

/** How people call a place that the code list names by its committee: 前蔡村 for 前蔡村委会. */
const spokenOf = (name: string): string => {
  const found = COMMITTEES.find(([ending]) => name.endsWith(ending));
  return found === undefined ? name : name.slice(0, -found[0].length) + found[1];
};

/** A name without the word that tells what it is; itself where too little would be left. */
const shortOf = (name: string): string => {
  const short = name.replace(ENDING, '');
  return short.length > 1 ? short : name;
};

/** The digits that a place shares with all below it. */
const scopeOf = (code: string): string => {
  if (!code.endsWith('000')) return code;
  return code.endsWith('000000') ? code.slice(0, 6).replace(/(?:00){1,2}$/, '') : code.slice(0, 9);
};

type Names = ReadonlyMap<string, readonly string[]>;

const indexBy = (places: readonly KnownPlace[], nameOf: (name: string) => string): Names => {
  const index = new Map<string, string[]>();
  for (const { code, name } of places) {
    const written = nameOf(name);
    const codes = index.get(written);
    if (codes === undefined) index.set(written, [code]);
    else codes.push(code);
  }
  return index;
};

const isTownOrAbove = ({ code }: KnownPlace): boolean => code.endsWith('000');

/** Names from the most exact to the shortest; the first index that knows a name answers. */
const indexesOf = (places: readonly KnownPlace[]): readonly Names[] => [
  indexBy(places, (name) => name),
  indexBy(places, spokenOf),
  indexBy(places.filter(isTownOrAbove), (name) => shortOf(spokenOf(name))),
  indexBy(
    places.filter((place) => !isTownOrAbove(place)),
    (name) => shortOf(spokenOf(name)),
  ),
];

class Gazetteer {
  private readonly indexes: readonly Names[];
  private readonly longest: number;

  constructor(places: readonly KnownPlace[]) {
    this.indexes = indexesOf(places);
    this.longest = Math.max(0, ...this.indexes.flatMap((names) => [...names.keys()].map((name) => name.length)));
  }

  /** Places of exactly this name, or of the name that people speak, or of the short one. */
  whole(text: string, scope: string): readonly string[] {
    const spoken = spokenOf(text);
    for (const names of this.indexes) {
      const found = names.get(text) ?? names.get(spoken);
      const inside = found?.filter((code) => code.startsWith(scope) || scope.startsWith(scopeOf(code)));
      if (inside !== undefined && inside.length > 0) return inside;
    }
    return [];
  }

  /** Places at the end of a path, 浙江省温岭市新河镇前蔡村: the longest name that ends it, under what the rest names. */
  along(path: string, scope: string): readonly string[] {
    const text = path.replace(BETWEEN, '');
    const whole = this.whole(text, scope);
    if (whole.length > 0) return whole;
    for (let length = Math.min(this.longest, text.length - 1); length > 1; length -= 1) {
      const found = this.whole(text.slice(-length), scope);
      const under = found.length === 0 ? found : this.under(found, { rest: text.slice(0, -length), scope });
      if (under.length > 0) return under;
    }
    return [];
  }

  private under(codes: readonly string[], { rest, scope }: { rest: string; scope: string }): readonly string[] {
    const above = this.along(rest, scope);
    if (above.length === 0) return ABOVE.test(rest.replace(BETWEEN, '')) ? codes : [];
    return codes.filter((code) => above.some((parent) => code !== parent && code.startsWith(scopeOf(parent))));
  }
}

/** The jurisdiction's own digits: 331000 governs all of 3310. */
const governed = (jurisdiction: string): string =>
  jurisdiction === NATIONAL ? '' : jurisdiction.replace(/(?:00){1,2}$/, '');

/** Places by their codes, present and former, and by their names, of the rows that an import has read. */
export const placeNamesOf = (places: readonly KnownPlace[]): PlaceNames => {
  const byCode = new Map(places.map(({ code, name }) => [code, name]));
  const former = new Map(
    places.flatMap(({ code, formerCodes }) => (formerCodes ?? []).map((old) => [old, code] as const)),
  );
  const gazetteer = new Gazetteer(places);
  const known = new Map<string, readonly string[]>();
  const find = (name: string, jurisdiction: string): readonly string[] => {
    const scope = governed(jurisdiction);
    const found = gazetteer.along(plain(clean(name)), scope).filter((code) => code.startsWith(scope));
    return [...new Set(found)];
  };
  return {
    has: (code) => byCode.has(code),
    present: (code) => former.get(code) ?? null,
    titleOf: (code) => {
      const name = byCode.get(code) ?? '';
      const town = code.endsWith('000') ? undefined : byCode.get(`${code.slice(0, 9)}000`);
      return (town ?? '') + name;
    },
    named: (name, jurisdiction) => {
      const asked = `${jurisdiction} ${name}`;
      const before = known.get(asked);
      if (before !== undefined) return before;
      const found = find(name, jurisdiction);
      if (known.size < REMEMBERED) known.set(asked, found);
      return found;
    },
  };
};

/** Answers that one import keeps: a column of places repeats itself, a column of addresses does not. */
const REMEMBERED = 20_000;
