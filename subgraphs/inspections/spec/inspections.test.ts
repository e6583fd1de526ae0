import { verifyChain } from '@network/kit/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendToInspections, fileInspections } from '../src/store/inspection-writer.ts';
import { inspectionActions, inspections as inspectionTable } from '../src/store/tables.ts';
import { entry, type OpenedInspections, openInspections, QIANCAI, SHOP, XINHE, xinhe, ZEGUO, zeguo } from './trial.ts';

let opened: OpenedInspections;
let ask: OpenedInspections['ask'];
let store: OpenedInspections['store'];
beforeAll(async () => {
  opened = await openInspections();
  ({ ask, store } = opened);
  await store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('J-1'),
      entry('J-2', { place: ZEGUO, bodyCodes: ['ZHZF'], findings: [] }),
      entry('J-3', { place: null }, 2),
    ]),
  );
});
afterAll(() => opened.close());

describe('inspections', () => {
  it('are listed under their town, newest first, with findings in the order of the checklist', async () => {
    const data = await ask(`{ _entities(representations: [{ __typename: "Place", code: "${XINHE}" }]) { ... on Place {
      inspections { totalCount nodes { number state isOpen isOverdue isJoint findings { ordinal result case { number } } } } } } }`);
    expect(data._entities[0].inspections).toEqual({
      totalCount: 1,
      nodes: [
        {
          number: 'J-1',
          state: 'AWAITING_RECHECK',
          isOpen: true,
          isOverdue: true,
          isJoint: true,
          findings: [
            { ordinal: 1, result: 'TO_BE_CORRECTED', case: { number: 'C-1' } },
            { ordinal: 2, result: 'NO_PROBLEM', case: null },
          ],
        },
      ],
    });
  });

  it('are found from each body that takes part, and from an item of their checklist', async () => {
    const data = await ask(`{ _entities(representations: [
      { __typename: "Body", jurisdiction: "331081", code: "BM-1" }, { __typename: "Body", jurisdiction: "331081", code: "ZHZF" },
      { __typename: "EnforcementItem", jurisdiction: "331081", code: "330217004000" }]) {
      ... on Body { inspections { totalCount nodes { number } } }
      ... on EnforcementItem { inspections(first: 1) { totalCount nodes { number } } } } }`);
    expect(
      data._entities.map((found: { inspections: { totalCount: number } }) => found.inspections.totalCount),
    ).toEqual([2, 3, 3]);
    expect(data._entities[2].inspections.nodes).toHaveLength(1);
  });

  it('are found from their officer, their item and their case', async () => {
    const data = await ask(`{ _entities(representations: [
      { __typename: "Officer", jurisdiction: "331081", certificateNumber: "A-2" },
      { __typename: "EnforcementItem", jurisdiction: "331081", code: "330217013000" },
      { __typename: "Case", jurisdiction: "331081", number: "C-1" }]) {
      ... on Officer { inspections(filter: { isOpen: true }) { totalCount } }
      ... on EnforcementItem { findings { nodes { inspection { number } } } }
      ... on Case { sources: findings { inspection { number } } } } }`);
    expect(data._entities).toEqual([
      { inspections: { totalCount: 3 } },
      { findings: { nodes: [{ inspection: { number: 'J-3' } }, { inspection: { number: 'J-1' } }] } },
      { sources: [{ inspection: { number: 'J-1' } }, { inspection: { number: 'J-3' } }] },
    ]);
  });

  it('are hidden from another town with their findings, and without a place from every town', async () => {
    const query = `{ a: inspection(jurisdiction: "331081", number: "J-1") { number } b: inspection(jurisdiction: "331081", number: "J-2") { number }
      c: inspection(jurisdiction: "331081", number: "J-3") { number } inspections(jurisdiction: "331081") { totalCount }
      _entities(representations: [{ __typename: "Case", jurisdiction: "331081", number: "C-1" }]) { ... on Case { findings { ordinal } } } }`;
    expect(await ask(query, xinhe)).toEqual({
      a: { number: 'J-1' },
      b: null,
      c: null,
      inspections: { totalCount: 1 },
      _entities: [{ findings: [{ ordinal: 1 }] }],
    });
    expect(await ask(query, zeguo)).toEqual({
      a: null,
      b: { number: 'J-2' },
      c: null,
      inspections: { totalCount: 1 },
      _entities: [{ findings: [] }],
    });
    expect(await ask(query, ANONYMOUS)).toMatchObject({ a: null, b: null, c: null, inspections: { totalCount: 0 } });
  });

  it('keep a state that is the fold of their log, whose chain is whole', async () => {
    const actions = await store.db.select().from(inspectionActions);
    expect(verifyChain(actions)).toEqual({ kind: 'whole', entries: 14 });
    for (const row of await store.db.select().from(inspectionTable)) {
      const own = actions
        .filter(({ recordId }) => recordId === row.id)
        .sort((one, other) => one.sequence - other.sequence);
      expect(own.at(-1)?.state).toBe(row.state);
    }
  });

  it('are moved by their table from where they are, and not past it', async () => {
    const [key] = await store.db.select().from(inspectionTable).where(eq(inspectionTable.number, 'J-3'));
    const step = (action: string) => ({ action, at: '2022-11-30T09:00:00+08:00', actor: 'test' });
    const move = (actions: string[], changes = {}) =>
      store.db.transaction((tx) =>
        appendToInspections(tx, [{ jurisdiction: '331081', id: key!.id, actions: actions.map(step), changes }]),
      );
    await expect(move(['VISIT'])).rejects.toThrow(/^inspection J-3, VISIT: /);
    await move(['APPROVE', 'NOTIFY', 'VISIT', 'PUBLISH'], { isCodeScanned: true });
    const data = await ask(
      '{ inspection(jurisdiction: "331081", number: "J-3") { state isOpen publishedOn isCodeScanned actions { action } officers { certificateNumber } } }',
    );
    expect(data.inspection).toMatchObject({
      state: 'PUBLISHED',
      isOpen: false,
      publishedOn: '2022-11-30',
      isCodeScanned: true,
    });
    expect(data.inspection.actions).toHaveLength(6);
    expect(verifyChain(await store.db.select().from(inspectionActions)).kind).toBe('whole');
  });

  it('are not filed by a log that the state table refuses', async () => {
    const wrong = { ...entry('J-4'), actions: [{ action: 'VISIT', at: '2022-11-20T09:00:00+08:00', actor: 'test' }] };
    await expect(store.db.transaction((tx) => fileInspections(tx, [wrong]))).rejects.toThrow(
      /^inspection J-4, VISIT: /,
    );
  });
});

describe('objects of inspection', () => {
  it('come in by a source file, and go when their batch is revoked', async () => {
    const kind = 'INDIVIDUAL_BUSINESS';
    const { batch, ...taken } = await opened.send('entity', [
      {
        creditCode: SHOP,
        name: '甲店（样例）',
        kind,
        placeCode: QIANCAI,
        tradeCode: 'H6210',
        creditGrade: 'B',
        labels: '九小场所',
      },
    ]);
    expect(taken).toMatchObject({ read: 1, taken: 1, quarantined: 0 });
    const query = `{ regulatedEntity(jurisdiction: "331081", creditCode: "${SHOP}") { name place { code } tradeSection creditGrade labels
      supervisor { code } isUnderPatrol inspections { totalCount } provenance { source } } }`;
    expect((await ask(query)).regulatedEntity).toEqual({
      name: '甲店（样例）',
      place: { code: QIANCAI },
      tradeSection: 'H',
      creditGrade: 'B',
      labels: ['九小场所'],
      supervisor: null,
      isUnderPatrol: true,
      inspections: { totalCount: 3 },
      provenance: [{ source: 'trial-entity' }],
    });
    await opened.revoke(batch);
    expect((await ask(query)).regulatedEntity).toBeNull();
  });

  it('may be vessels with a supervisor of their own, whom it leads back from', async () => {
    await opened.send('entity', [
      {
        creditCode: 'V-1',
        name: '浙嵊渔01（样例）',
        kind: 'VESSEL',
        vesselNumber: '浙嵊渔01',
        seaArea: '嵊山渔场',
        supervisorCode: 'HYJ',
      },
    ]);
    const data =
      await ask(`{ regulatedEntities(jurisdiction: "331081", filter: { kinds: [VESSEL] }) { nodes { vesselNumber seaArea isUnderPatrol supervisor { code } } }
      _entities(representations: [{ __typename: "Body", jurisdiction: "331081", code: "HYJ" }]) { ... on Body { regulatedEntities { nodes { creditCode } } } } }`);
    expect(data).toEqual({
      regulatedEntities: {
        nodes: [{ vesselNumber: '浙嵊渔01', seaArea: '嵊山渔场', isUnderPatrol: false, supervisor: { code: 'HYJ' } }],
      },
      _entities: [{ regulatedEntities: { nodes: [{ creditCode: 'V-1' }] } }],
    });
  });
});
