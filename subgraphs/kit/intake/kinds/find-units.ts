import type { PlaceTable } from '@network/kit/reference/places';
import { unitNames } from '@network/kit/reference/unit-names';
import type { UnitTable } from '@network/kit/reference/units';
import type { Transaction } from '@network/kit/store';
import { and, eq, inArray, or } from 'drizzle-orm';
import type { FindByKeys } from '../intake.ts';

const nameOfGovernment = async (tx: Transaction, places: PlaceTable, jurisdiction: string): Promise<string> => {
  const isIt = eq(places.code, `${jurisdiction}000000`);
  const [place] = await tx.select({ name: places.name }).from(places).where(isIt);
  return place?.name ?? '';
};

type Unit = { readonly code: string; readonly name: string; readonly validTo: string | null };

/** The one unit of a name: one that still is goes before those that were; none where several remain. */
const onlyOf = (units: readonly Unit[]): string | null => {
  const present = units.filter(({ validTo }) => validTo === null);
  const [only, another] = present.length > 0 ? present : units;
  return only === undefined || another !== undefined ? null : only.code;
};

/**
 * Finds bodies or teams of the row's government by what a source calls them: the code of each, by the text that names it.
 * A text that names none, or several, is not among them.
 */
export const findUnits =
  (units: UnitTable, places: PlaceTable): FindByKeys =>
  async (tx, { jurisdiction, keys }) => {
    const government = await nameOfGovernment(tx, places, jurisdiction);
    const namesOf = new Map(keys.map((text) => [text, unitNames(text, government)]));
    const asked = [...new Set([...namesOf.values()].flat())];
    const rows: readonly Unit[] = await tx
      .select({ code: units.code, name: units.name, validTo: units.validTo })
      .from(units)
      .where(and(eq(units.jurisdiction, jurisdiction), or(inArray(units.name, asked), inArray(units.code, asked))));
    const known = Map.groupBy(rows, ({ name }) => name);
    const codes = new Map(rows.map((row) => [row.code, [row]]));
    const find = (names: readonly string[]): string | null => {
      const name = names.find((each) => codes.has(each) || known.has(each));
      return name === undefined ? null : onlyOf(codes.get(name) ?? known.get(name) ?? []);
    };
    return new Map(
      [...namesOf].flatMap(([text, names]): [string, string][] => {
        const code = find(names);
        return code === null ? [] : [[text, code]];
      }),
    );
  };
