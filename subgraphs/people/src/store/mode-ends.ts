import type { Settling } from '@network/kit/intake/settling';
import type { Transaction } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { publishModes } from './facts.ts';
import { placeModes } from './tables.ts';

type ModedPlace = { readonly jurisdiction: string; readonly placeCode: string };

const jsonOf = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::json`;

/** A mode ends on its own last day, or on the day before the place's next mode begins, whichever comes first. */
export const MODE_ENDS: Settling<ModedPlace> = {
  touched: async (tx: Transaction, keys) =>
    keys.length === 0
      ? []
      : tx.execute<ModedPlace>(sql`
          select distinct held.jurisdiction, held.place_code as "placeCode" from ${placeModes} held
          join json_to_recordset(${jsonOf(keys)}) as key(jurisdiction text, id uuid)
            on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id`),
  settle: async (tx, places) => {
    if (places.length === 0) return;
    const moved = await tx.execute<{ id: string }>(sql`
      update ${placeModes} held set ends_on = told.ends_on from (
        select mode.jurisdiction, mode.id, least(mode.valid_to, lead(mode.valid_from) over (
          partition by mode.jurisdiction, mode.place_code order by mode.valid_from) - 1) as ends_on
        from ${placeModes} mode where (mode.jurisdiction, mode.place_code) in (
          select place.jurisdiction collate "C", place."placeCode" collate "C"
          from json_to_recordset(${jsonOf(places)}) as place(jurisdiction text, "placeCode" text))
      ) told
      where held.jurisdiction = told.jurisdiction and held.id = told.id and held.ends_on is distinct from told.ends_on
      returning held.id`);
    await publishModes(
      tx,
      moved.map(({ id }) => id),
      'written',
    );
  },
};
