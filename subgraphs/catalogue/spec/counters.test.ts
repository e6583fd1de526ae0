import { fileURLToPath } from 'node:url';
import {
  type Course,
  createDice,
  createTally,
  openCourse,
  PLACES,
  type Told,
  tellCode,
} from '@network/kit/metrics/trial';
import type { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUE_KINDS } from '../src/store/kinds.ts';
import { CATALOGUE_MEASURES } from '../src/store/measures.ts';
import { checkLists, supervisionItems, supervisionScenes, supervisionThemes } from '../src/store/tables/checks.ts';
import { governanceMatters, responsibilityChains } from '../src/store/tables/duties.ts';
import { empowermentLists, exemptionEntries, grants } from '../src/store/tables/lists.ts';
import { caseTemplates, documentForms, guidelines } from '../src/store/tables/practice.ts';
import * as tables from '../src/store/tables.ts';

let course: Course;
beforeAll(async () => {
  const { batches, quarantine, pulls } = tables;
  course = await openCourse({
    name: 'catalogue',
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    measures: CATALOGUE_MEASURES,
    kinds: () => CATALOGUE_KINDS,
    tables: { batches, quarantine, pulls },
  });
});
afterAll(() => course.close());

type Held = { readonly jurisdiction: string; readonly validFrom: string | null; readonly validTo: string | null };

const tallyAll = async () => {
  const { db } = course.store;
  const tally = createTally();
  const held = ({ validFrom, validTo }: Held) => ({ from: validFrom, to: validTo });
  tally.add('items', await db.select().from(tables.items), (row) => ({
    ...held(row),
    dimensions: [row.list, row.kind, row.field],
  }));
  tally.add('lists', await db.select().from(empowermentLists), (row) => ({
    ...{ from: later(row.publishedOn, row.effectiveOn), to: row.validTo },
    dimensions: [row.kind],
  }));
  const granted = await db.select().from(grants);
  tally.add('grants', granted, (row) => ({
    from: later(row.publishedOn, row.effectiveOn),
    to: row.recalledOn === null ? null : new Date(Date.parse(row.recalledOn) - 86_400_000).toISOString(),
    dimensions: [row.itemCode, row.place, row.listCode, !row.place.endsWith('000000')],
  }));
  tally.add('grants_recalled', granted, (row) => ({ day: row.recalledOn, dimensions: [row.listCode] }));
  tally.add('exemptions', await db.select().from(exemptionEntries), (row) => ({
    ...held(row),
    dimensions: [row.list, tellCode(row, row.bodyCode)],
  }));
  tally.add('duties', await db.select().from(tables.dutyItems), (row) => ({
    ...held(row),
    dimensions: [row.number ?? (row.categoryCode === null ? null : `${row.categoryCode}:${row.placePrefix}`)],
  }));
  const plain = {
    templates: caseTemplates,
    forms: documentForms,
    guidelines,
    governance_matters: governanceMatters,
    responsibility_chains: responsibilityChains,
    scenes: supervisionScenes,
  } satisfies Record<string, PgTable>;
  for (const [measure, table] of Object.entries(plain)) tally.add(measure, await db.select().from(table), held);
  tally.add('scenes_used', await db.select().from(supervisionScenes), ({ usedOnlineOn }) => ({ day: usedOnlineOn }));
  tally.add('themes_claimed', await db.select().from(supervisionThemes), ({ claimedOn, validTo }) =>
    claimedOn === null ? null : { from: claimedOn, to: validTo },
  );
  tally.add('supervision_claimed', await db.select().from(supervisionItems), (row) =>
    row.claimedOn === null
      ? null
      : { from: row.claimedOn, to: row.validTo, dimensions: [tellCode(row, row.claimedByBodyCode)] },
  );
  tally.add('check_lists', await db.select().from(checkLists), (row) => ({ ...held(row), dimensions: [row.level] }));
  return tally;
};

/** The later of two days; the one that is told where one is not. */
const later = (one: string | null, other: string | null): string | null =>
  [one, other]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;

/** What chance would tell wrongly. */
const TOLD: Told = {
  ...Object.fromEntries(['supervisionItem', 'checkList'].map((name) => [name, () => ({ lines: '' })])),
  grant: (_, dice) => ({ placeCode: dice.pick(PLACES) }),
  responsibilityChain: () => ({ steps: 'BEFORE:A:what' }),
};

it('B-05e MUST keep counters of the catalogue equal to a count over records after random imports and revocations', async () => {
  const dice = createDice(20_221_130);
  const taken = await course.sendAndRevoke(dice, { told: TOLD, times: 4 });
  expect(taken).toBeGreaterThan(900);
  await course.expectCounters(await tallyAll());
});
