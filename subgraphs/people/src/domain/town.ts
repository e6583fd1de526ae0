/** What a place was chosen as: 示范样板镇, 省级样板, 改革试点. */
export const MARK_KINDS = ['MODEL_TOWN', 'PROVINCIAL_MODEL', 'REFORM_PILOT'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The two subjects of a town (双执法主体): itself, and the bureau's squad that is stationed in it. */
export const REGISTRATION_KINDS = ['TOWN', 'STATIONED_SQUAD'] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** The three levels of command: 市（县）, 镇（街道）, 村（社区）. DOMAIN.md §1.3. */
export const CENTRE_LEVELS = ['COUNTY', 'TOWN', 'VILLAGE'] as const;
export type CentreLevel = (typeof CENTRE_LEVELS)[number];

/** The grids that were merged into one net: 党建, 综治, 城管, and 专属 of a site such as a market. DOMAIN.md §1.4. */
export const GRID_ORIGINS = ['PARTY', 'SAFETY', 'URBAN', 'DEDICATED'] as const;
export type GridOriginKind = (typeof GRID_ORIGINS)[number];

/** A grid that went into another, as the three lists of a source's row tell it. */
export type OriginLists = {
  readonly originKinds: readonly string[] | null;
  readonly originCodes: readonly string[] | null;
  readonly originNames: readonly string[] | null;
};
export type GridOrigin = { readonly kind: GridOriginKind; readonly code: string; readonly name: string | null };

const isOriginKind = (word: string): word is GridOriginKind => (GRID_ORIGINS as readonly string[]).includes(word);

/** The origins of a grid. Names may be missing, all of them. */
export const originsOf = ({ originKinds, originCodes, originNames }: OriginLists): GridOrigin[] =>
  (originKinds ?? []).filter(isOriginKind).map((kind, at) => ({
    kind,
    code: originCodes?.[at] ?? '',
    name: originNames?.[at] ?? null,
  }));

/** Each origin has a kind and a code, and a name where any has one. */
export const originListMistake = ({ originKinds, originCodes, originNames }: OriginLists) => {
  const stranger = originKinds?.find((word) => !isOriginKind(word));
  if (stranger !== undefined)
    return {
      field: 'originKinds',
      expected: `Expected kinds of merged grids among ${GRID_ORIGINS.join(', ')}`,
      found: stranger,
    };
  const [kinds, codes, names] = [originKinds, originCodes, originNames].map((list) => list?.length ?? 0);
  if (kinds === codes && (names === 0 || names === kinds)) return null;
  return {
    field: kinds === codes ? 'originNames' : 'originKinds',
    expected: 'Expected as many kinds as codes of merged grids',
    found: `${kinds} kinds, ${codes} codes, ${names} names`,
  };
};

/** Degrees of a coordinate within its range, or null: WGS-84 as decimal text. */
export const degreesOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** Both coordinates or none, in range. */
export const coordinateMistake = ({ longitude, latitude }: { longitude: string | null; latitude: string | null }) => {
  if (longitude === null && latitude === null) return null;
  const [east, north] = [longitude, latitude].map((text) => Number(text ?? Number.NaN));
  const isEast = Math.abs(east ?? Number.NaN) <= 180;
  if (isEast && Math.abs(north ?? Number.NaN) <= 90) return null;
  const field = isEast ? 'latitude' : 'longitude';
  return { field, expected: 'Expected a longitude and a latitude in degrees', found: `${longitude}, ${latitude}` };
};
