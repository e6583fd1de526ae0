import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORTED_STATES, isOpen } from '../src/domain/lifecycle.ts';
import { appendToInspections, fileInspections } from '../src/store/inspection-writer.ts';
import { inspectionOfficers, inspections } from '../src/store/tables.ts';
import { centre, entry, type OpenedInspections, openInspections, type Row, SHOP } from './trial.ts';

let opened: OpenedInspections;
beforeAll(async () => {
  opened = await openInspections();
});
afterAll(() => opened?.close());

type Reader = Pick<OpenedInspections['store']['db'], 'select'>;

const byLink = and(
  eq(inspectionOfficers.jurisdiction, inspections.jurisdiction),
  eq(inspectionOfficers.inspectionId, inspections.id),
);
/** The links of an inspection: each officer, whether the link calls it open, and whether one transaction wrote both. */
const linksOf = async (number: string, reader: Reader = opened.store.db) => {
  const isTogether = sql<boolean>`${inspectionOfficers}.xmin = ${inspections}.xmin`;
  const rows = await reader
    .select({ officer: inspectionOfficers.certificateNumber, isOpen: inspectionOfficers.isOpen, isTogether })
    .from(inspectionOfficers)
    .innerJoin(inspections, byLink)
    .where(eq(inspections.number, number));
  return Object.fromEntries(rows.map((row) => [row.officer, row.isTogether ? row.isOpen : 'written apart']));
};
const listed = async (officer: string, isOpen: boolean): Promise<string[]> => {
  const data = await opened.ask(
    `{ _entities(representations: [{ __typename: "Officer", jurisdiction: "331081", certificateNumber: "${officer}" }]) {
      ... on Officer { inspections(filter: { isOpen: ${isOpen} }, first: 50) { nodes { number isOpen } } } } }`,
    centre,
  );
  return data._entities[0].inspections.nodes.map((node: { number: string }) => node.number);
};
const both = (value: boolean) => ({ 'A-1': value, 'A-2': value });

describe('the links of officers tell whether their inspection is open', () => {
  const step = (action: string) => ({ action, at: '2022-11-30T09:00:00+08:00', actor: 'test' });
  const filed = entry('L-1', {}, 5);
  const move = (...actions: string[]) => [{ jurisdiction: '331081', id: filed.id, actions: actions.map(step) }];

  it('when it is filed, however far it has come', async () => {
    const all = Array.from({ length: 8 }, (_, steps) => entry(`W-${steps}`, {}, steps));
    await opened.store.db.transaction((tx) => fileInspections(tx, [filed, ...all]));
    for (const steps of all.keys()) expect(await linksOf(`W-${steps}`)).toEqual(both(steps < 7));
    expect(await linksOf('L-1')).toEqual(both(true));
  });

  it('when it moves, in the transaction of the move and for nobody before that is over', async () => {
    const { db } = opened.store;
    const broken = db.transaction(async (tx) => {
      await appendToInspections(tx, move('PUBLISH'));
      expect([await linksOf('L-1', tx), await linksOf('L-1')]).toEqual([both(false), both(true)]);
      throw new Error('the house fell');
    });
    await expect(broken).rejects.toThrow('the house fell');
    expect(await linksOf('L-1')).toEqual(both(true));
    await db.transaction((tx) => appendToInspections(tx, move('HAND_OVER')));
    expect(await linksOf('L-1')).toEqual(both(true));
    expect(await listed('A-1', true)).toContain('L-1');
    await db.transaction((tx) => appendToInspections(tx, move('PUBLISH')));
    expect(await linksOf('L-1')).toEqual(both(false));
    expect([await listed('A-1', true), await listed('A-1', false)]).toEqual([
      expect.not.arrayContaining(['L-1']),
      expect.arrayContaining(['L-1']),
    ]);
  });

  const row = (number: string, state: string, officerNumbers = 'A-1|A-2'): Row => ({
    ...{ number, state, officerNumbers, kind: 'SPECIAL', plannedFor: '2022-11-20', creditCode: SHOP },
  });

  it('when it comes by a file, whatever its state', async () => {
    const batch = await opened.send(
      'inspection',
      IMPORTED_STATES.map((state) => row(`S-${state}`, state)),
    );
    expect(batch).toMatchObject({ taken: IMPORTED_STATES.length, quarantined: 0 });
    for (const state of IMPORTED_STATES) expect(await linksOf(`S-${state}`), state).toEqual(both(isOpen(state)));
  });

  it('when a file closes it or gives it to others, and when that batch and the first are revoked', async () => {
    const first = await opened.send('inspection', [row('F-1', 'VISITED'), row('F-2', 'CLOSED')]);
    expect([await linksOf('F-1'), await linksOf('F-2')]).toEqual([both(true), both(false)]);
    const second = await opened.send('inspection', [row('F-1', 'CLOSED'), row('F-2', 'HANDED_OVER', 'A-2|A-3')]);
    expect(second).toMatchObject({ taken: 2, quarantined: 0 });
    expect([await linksOf('F-1'), await linksOf('F-2')]).toEqual([both(false), { 'A-2': true, 'A-3': true }]);
    expect([await listed('A-3', true), await listed('A-1', true)]).toEqual([
      ['F-2'],
      expect.not.arrayContaining(['F-1', 'F-2']),
    ]);

    expect(await opened.revoke(second.batch)).toMatchObject({ restored: 2 });
    expect([await linksOf('F-1'), await linksOf('F-2')]).toEqual([both(true), both(false)]);
    expect([await listed('A-3', true), await listed('A-3', false)]).toEqual([[], []]);
    expect(await listed('A-1', true)).toContain('F-1');

    expect(await opened.revoke(first.batch)).toMatchObject({ removed: 2 });
    expect([await linksOf('F-1'), await linksOf('F-2')]).toEqual([{}, {}]);
    const left = await opened.store.db.select().from(inspectionOfficers).leftJoin(inspections, byLink);
    expect(left.filter((link) => link.inspections === null)).toEqual([]);
  });
});
