import { NATIONAL } from '@network/schema/network';
import { clean, plain } from '../readers/text.ts';

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

/** The codes of the places of a name, from the most exact way to call a place to the shortest. */
type Levels = (string[] | undefined)[];

const isTownOrAbove = (code: string): boolean => code.endsWith('000');

const indexOf = (places: readonly KnownPlace[]): ReadonlyMap<string, Levels> => {
  const index = new Map<string, Levels>();
  const add = (name: string, level: number, code: string): void => {
    const levels = index.get(name) ?? [];
    index.set(name, levels);
    levels[level] = [...(levels[level] ?? []), code];
  };
  for (const { code, name } of places) {
    const spoken = spokenOf(name);
    add(name, 0, code);
    add(spoken, 1, code);
    add(shortOf(spoken), isTownOrAbove(code) ? 2 : 3, code);
  }
  return index;
};

const LEVELS = [0, 1, 2, 3] as const;
/** Answers that one import keeps: places and the towns of addresses repeat themselves. */
const REMEMBERED = 20_000;

class Gazetteer {
  private readonly index: ReadonlyMap<string, Levels>;
  private readonly longest: number;
  private readonly known = new Map<string, readonly string[]>();

  constructor(places: readonly KnownPlace[]) {
    this.index = indexOf(places);
    this.longest = Math.max(0, ...[...this.index.keys()].map((name) => name.length));
  }

  /** Places of exactly this name, or of the name that people speak, or of the short one. */
  private whole(text: string, spoken: string, scope: string): readonly string[] {
    const [written, said] = [this.index.get(text), this.index.get(spoken)];
    if (written === undefined && said === undefined) return [];
    for (const level of LEVELS) {
      const found = written?.[level] ?? said?.[level];
      const inside = found?.filter((code) => code.startsWith(scope) || scope.startsWith(scopeOf(code)));
      if (inside !== undefined && inside.length > 0) return inside;
    }
    return [];
  }

  /** Places at the end of a path, 浙江省温岭市新河镇前蔡村: the longest name that ends it, under what the rest names. */
  along(path: string, scope: string): readonly string[] {
    const asked = `${scope} ${path}`;
    const before = this.known.get(asked);
    if (before !== undefined) return before;
    const found = this.follow(path.replace(BETWEEN, ''), scope);
    if (this.known.size < REMEMBERED) this.known.set(asked, found);
    return found;
  }

  private follow(text: string, scope: string): readonly string[] {
    const spoken = spokenOf(text);
    const whole = this.whole(text, spoken, scope);
    if (whole.length > 0) return whole;
    for (let from = Math.max(1, text.length - this.longest); from < text.length - 1; from += 1) {
      const found = this.whole(text.slice(from), spoken.slice(from), scope);
      const under = found.length === 0 ? found : this.under(found, { rest: text.slice(0, from), scope });
      if (under.length > 0) return under;
    }
    return [];
  }

  private under(codes: readonly string[], { rest, scope }: { rest: string; scope: string }): readonly string[] {
    const above = this.along(rest, scope);
    if (above.length === 0) return ABOVE.test(rest.replace(BETWEEN, '')) ? codes : [];
    return codes.filter((code) => above.some((parent) => code.startsWith(scopeOf(parent))));
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
  const find = (name: string, jurisdiction: string): readonly string[] => {
    const scope = governed(jurisdiction);
    const found = gazetteer.along(plain(clean(name)), scope).filter((code) => code.startsWith(scope));
    return found.length > 1 ? [...new Set(found)] : found;
  };
  return {
    has: (code) => byCode.has(code),
    present: (code) => former.get(code) ?? null,
    titleOf: (code) => {
      const name = byCode.get(code) ?? '';
      const town = code.endsWith('000') ? undefined : byCode.get(`${code.slice(0, 9)}000`);
      return (town ?? '') + name;
    },
    named: find,
  };
};
