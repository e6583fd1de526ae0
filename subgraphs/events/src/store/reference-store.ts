import type { Fact } from '@network/kit/reference';
import { read } from '@network/kit/scope';
import type { Store, Transaction } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { type SQL, sql } from 'drizzle-orm';
import { createPlaceNames, type PlaceNames } from '../domain/place-names.ts';
import { referenceClocks, referencePlaces } from './tables.ts';

/** The last version of each fact of a topic, in a page's order. */
const latestOf = (facts: readonly Fact[], topic: string): readonly Fact[] => [
  ...new Map(facts.filter((fact) => fact.topic === topic).map((fact) => [fact.key, fact])).values(),
];

const isGone = ({ payload }: Fact): boolean => payload === null;
const keysOf = (facts: readonly Fact[]): SQL => sql`${sql.param(facts.map(({ key }) => key))}::text[]`;
const rowsOf = (facts: readonly Fact[]): SQL => sql`${JSON.stringify(facts.map(({ payload }) => payload))}::json`;

const applyPlaces = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  const [gone, standing] = [facts.filter(isGone), facts.filter((fact) => !isGone(fact))];
  if (gone.length > 0) await tx.execute(sql`delete from ${referencePlaces} where code = any(${keysOf(gone)})`);
  if (standing.length === 0) return;
  await tx.execute(sql`
    insert into ${referencePlaces} (code, name, kind, parent_code)
    select code, name, kind, "parentCode"
    from json_to_recordset(${rowsOf(standing)}) as place(code text, name text, kind text, "parentCode" text)
    on conflict (code) do update set name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code`);
};

const applyClocks = async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
  const [gone, standing] = [facts.filter(isGone), facts.filter((fact) => !isGone(fact))];
  if (gone.length > 0) await tx.execute(sql`delete from ${referenceClocks} where jurisdiction = any(${keysOf(gone)})`);
  if (standing.length === 0) return;
  await tx.execute(sql`
    insert into ${referenceClocks} (jurisdiction, now)
    select jurisdiction, now from json_to_recordset(${rowsOf(standing)}) as clock(jurisdiction text, now timestamptz)
    on conflict (jurisdiction) do update set now = excluded.now`);
};

/** The copies of facts that other houses own: places of people, clocks of catalogue. Anybody may read them. */
export const createReferenceStore = ({ db, prepare }: Store) => {
  const clocks = prepare('clocks', db.select().from(referenceClocks));
  return {
    applyFacts: async (tx: Transaction, facts: readonly Fact[]): Promise<void> => {
      await applyPlaces(tx, latestOf(facts, 'place'));
      await applyClocks(tx, latestOf(facts, 'clock'));
    },
    listClocks: (viewer: Viewer) => read(viewer, clocks),
    /** Place names as they are now, for one import. */
    readPlaceNames: async (): Promise<PlaceNames> =>
      createPlaceNames(
        await db.select({ code: referencePlaces.code, name: referencePlaces.name }).from(referencePlaces),
      ),
  };
};
export type ReferenceStore = ReturnType<typeof createReferenceStore>;
