import { clockCopy } from '@network/kit/clock';
import { applyTo, copyOf } from '@network/kit/reference/copies';
import { placeCopy } from '@network/kit/reference/places';
import { unitCopy } from '@network/kit/reference/units';
import { z } from 'zod';
import {
  referenceBodies,
  referenceCalendar,
  referenceGrants,
  referenceItems,
  referenceModes,
  referenceOfficers,
  referenceTeams,
} from './tables/copies.ts';
import { referenceClocks, referencePlaces } from './tables.ts';

const text = z.string();

/** Writes the topics of catalogue and people that are copied here into their read-only copies. */
export const writeCopies = applyTo({
  clock: clockCopy(referenceClocks),
  place: placeCopy(referencePlaces),
  body: unitCopy(referenceBodies),
  team: unitCopy(referenceTeams),
  calendar_day: copyOf(
    referenceCalendar,
    ['date'],
    z.object({ date: text, isOff: z.boolean(), announcedFor: z.number() }),
  ),
  item: copyOf(
    referenceItems,
    ['jurisdiction', 'code', 'version'],
    z.object({
      jurisdiction: text,
      code: text,
      version: z.number(),
      name: text,
      field: text.nullable(),
      list: text.nullable(),
      validFrom: text,
      validTo: text.nullable(),
    }),
  ),
  grant: copyOf(
    referenceGrants,
    ['jurisdiction', 'key'],
    z.object({
      jurisdiction: text,
      key: text,
      itemCode: text,
      place: text,
      validFrom: text,
      validTo: text.nullable(),
    }),
  ),
  mode: copyOf(
    referenceModes,
    ['jurisdiction', 'placeCode', 'validFrom'],
    z.object({
      jurisdiction: text,
      placeCode: text,
      mode: text,
      validFrom: text,
      validTo: text.nullable(),
    }),
  ),
  officer: copyOf(
    referenceOfficers,
    ['jurisdiction', 'number'],
    z.object({ jurisdiction: text, number: text, teamCode: text.nullable() }),
  ),
});
