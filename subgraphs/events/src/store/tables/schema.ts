import { placeLevelColumns } from '@network/kit/scope/places';
import { jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { type AnyPgColumn, index, pgSchema, uuid } from 'drizzle-orm/pg-core';

export const schema = pgSchema('events');

/** What every business row has: its government, its id, and where it happened. */
export const placedColumns = () => ({
  jurisdiction: jurisdictionColumn(),
  id: uuid().notNull(),
  placeCode: keyText('place'),
  ...placeLevelColumns(),
});

type Placed = Readonly<Record<'jurisdiction' | 'id' | 'placeCode' | 'county' | 'town', AnyPgColumn>>;

/** The indexes of a list in one order, below a government and below a place of any level. */
export const placedIndexes = (name: string, { table, order }: { table: Placed; order: AnyPgColumn }) => {
  const { jurisdiction, county, town, placeCode, id } = table;
  const below = (parent: string, column: AnyPgColumn) => index(`${name}_${parent}_idx`).on(column, order, id);
  return [
    below('jurisdiction', jurisdiction),
    below('county', county),
    below('town', town),
    below('place', placeCode),
  ] as const;
};
