import { type AnyColumn, eq, type SQL, sql } from 'drizzle-orm';
import { keyText } from '../store/columns.ts';
import { parentKey } from '../store/parents.ts';
import { placePrefix } from './scope.ts';

/** How far down a place lies: its lists compare another column of a row for each. */
export type PlaceLevel = 'REGION' | 'COUNTY' | 'TOWN' | 'PLACE';

const LEVEL_BY_DIGITS: Readonly<Record<number, PlaceLevel>> = { 2: 'REGION', 4: 'REGION', 6: 'COUNTY', 9: 'TOWN' };

/** The level that a 12-digit code tells. Provinces and cities are regions; villages and whatever is no code are places. DOMAIN.md §3.3. */
export const levelOfCode = (code: string): PlaceLevel =>
  /^\d{12}$/.test(code) ? (LEVEL_BY_DIGITS[placePrefix(code).length] ?? 'PLACE') : 'PLACE';

/** The county and the town of a row whose place is in the column `place`, stored so that an index finds them. */
export const placeLevelColumns = () => ({
  county: keyText('county').generatedAlwaysAs((): SQL => sql`left(place, 6) || '000000'`),
  town: keyText('town').generatedAlwaysAs((): SQL => sql`left(place, 9) || '000'`),
});

/** The largest code of a place that lies in another: 331081104000 → 331081104999. */
const lastBelow = (code: SQL): SQL => sql`rpad(regexp_replace(${code}, '(0{10}|0{8}|0{6}|0{3})$', ''), 12, '9')`;

/** That a column holds the code of a place or of one that lies in it: a stretch of any index that begins with the column. */
export const isAtOrBelow = (column: AnyColumn, code: SQL): SQL => sql`${column} between ${code} and ${lastBelow(code)}`;

/** That a column holds the code of a place that lies in the government of these six digits. */
export const isInGovernment = (column: AnyColumn, jurisdiction: SQL): SQL =>
  isAtOrBelow(column, sql`rpad(${jurisdiction}, 12, '0')`);

/** The columns that a list by place compares. */
export type PlacedColumns = { readonly county: AnyColumn; readonly town: AnyColumn; readonly place: AnyColumn };

/** No code of a place in the region `parent.key`, a province or a city, comes after this one. */
export const lastOfRegion: SQL = sql`(left(${parentKey}, case when right(${parentKey}, 10) = '0000000000' then 2 else 4 end)
    || '9999999999')`;

/** By the level of `parent.key`: the condition that a row lies at that place or below it. Rows without a place lie nowhere. */
export const withinParent = ({ county, town, place }: PlacedColumns): Readonly<Record<PlaceLevel, SQL>> => ({
  // Every county of a province or a city begins with the region's own digits, two or four.
  REGION: sql`${county} between ${parentKey} and ${lastOfRegion}`,
  COUNTY: eq(county, parentKey),
  TOWN: eq(town, parentKey),
  PLACE: eq(place, parentKey),
});
