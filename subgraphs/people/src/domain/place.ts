/** What a place is. Only towns and streets are 镇(街道); statistical units are rows of the code list without a government. */
export const PLACE_KINDS = [
  'PROVINCE',
  'CITY',
  'COUNTY',
  'STREET',
  'TOWN',
  'TOWNSHIP',
  'STATISTICAL_UNIT',
  'VILLAGE',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How enforcement reaches a place: 赋权 in its own name, 派驻 by a stationed squad, 兼管 by a neighbour's team. L:ZJ 9, R-104. */
export const PLACE_MODES = ['EMPOWERED', 'STATIONED', 'COVERED'] as const;
export type PlaceMode = (typeof PLACE_MODES)[number];

/** The kinds that count as 镇(街道): 温岭 has 16 of them, and 东部新区 is none. DOMAIN.md §3.3. */
export const TOWN_KINDS = ['STREET', 'TOWN', 'TOWNSHIP'] as const satisfies readonly PlaceKind[];

const townKind = (serial: number): PlaceKind => {
  if (serial < 100) return 'STREET';
  if (serial < 200) return 'TOWN';
  return serial < 400 ? 'TOWNSHIP' : 'STATISTICAL_UNIT';
};

/** The kind that a 12-digit statistical code tells: 2 province, 2 city, 2 county, 3 town level, 3 village. DOMAIN.md §3.3. */
export const kindOfCode = (code: string): PlaceKind => {
  if (!code.endsWith('000')) return 'VILLAGE';
  if (!code.endsWith('000000')) return townKind(Number(code.slice(6, 9)));
  if (!code.endsWith('00000000')) return 'COUNTY';
  return code.endsWith('0000000000') ? 'PROVINCE' : 'CITY';
};

/** The code of the place that this one lies in; `null` for a province. */
export const parentOfCode = (code: string): string | null => {
  const digits = { PROVINCE: 0, CITY: 2, COUNTY: 4, STREET: 6, TOWN: 6, TOWNSHIP: 6, STATISTICAL_UNIT: 6, VILLAGE: 9 }[
    kindOfCode(code)
  ];
  return digits === 0 ? null : code.slice(0, digits).padEnd(12, '0');
};

/** Whether a place is one of the 镇(街道). */
export const isTown = (kind: PlaceKind): boolean => (TOWN_KINDS as readonly PlaceKind[]).includes(kind);

/** The kinds that a filter leaves; `null` when it leaves all. */
export const kindsOf = (filter: {
  kinds?: readonly PlaceKind[] | null;
  isTown?: boolean | null;
}): PlaceKind[] | null => {
  if (filter.kinds == null && filter.isTown == null) return null;
  return (filter.kinds ?? PLACE_KINDS).filter((kind) => filter.isTown == null || isTown(kind) === filter.isTown);
};

/** The version in force on a day, of versions that end before the next one begins. */
export const modeOn = <Version extends { validFrom: string; endsOn: string | null }>(
  versions: readonly Version[],
  day: string,
): Version | null =>
  versions.findLast(({ validFrom, endsOn }) => validFrom <= day && (endsOn === null || day <= endsOn)) ?? null;

/** A covered place names the place whose team covers it, and no other does. */
export const coverMistake = ({ mode, coveredByCode }: { mode: PlaceMode; coveredByCode: string | null }) =>
  mode === 'COVERED' || coveredByCode === null
    ? null
    : {
        field: 'coveredByCode',
        expected: 'Expected a covering place for a covered one only',
        found: `${mode}, ${coveredByCode}`,
      };

/** The six digits of the county, or of the prefecture or province itself, that a place belongs to: whose clock it goes by. */
export const governmentOf = (code: string): string => code.slice(0, 6);
