import { randomBytes } from 'node:crypto';
import { createId } from '@network/kit/ids';
import { verifyChain } from '@network/kit/log';
import { createDataKey } from '@network/kit/secret';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInspectionsSubgraph } from '../src/server.ts';
import { fileInspections, type InspectionEntry } from '../src/store/inspection-writer.ts';
import { inspectionActions, inspections as inspectionTable } from '../src/store/tables.ts';

const log = createLog('inspections', 'silent');
const secret = randomBytes(32);
const sign = createViewerSigner(secret, 'inspections');
const XINHE = '331081104000';
const operator: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };
const centre: Viewer = { ...ANONYMOUS, subject: 'centre', grants: [{ jurisdiction: '331081', place: null }] };
const xinhe: Viewer = { ...centre, subject: 'xinhe', grants: [{ jurisdiction: '331081', place: XINHE }] };
const zeguo: Viewer = { ...centre, subject: 'zeguo', grants: [{ jurisdiction: '331081', place: '331081100000' }] };

let database: TrialDatabase;
let store: Store;
let inspections: Subgraph;

const ask = async (query: string, as: Viewer = centre) => {
  const result = await inspections.execute({ query }, { authorization: `Bearer ${await sign(as)}`, requestId: 'test' });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data));
};

const WALK = ['DRAW_OBJECT', 'DRAW_OFFICERS', 'APPROVE', 'NOTIFY', 'VISIT', 'ORDER_CORRECTION'] as const;

const entry = (number: string, changes: Partial<InspectionEntry['record']> = {}, steps = 6): InspectionEntry => ({
  jurisdiction: '331081',
  id: createId('Inspection', { jurisdiction: '331081', source: 'test', sourceId: number }),
  record: {
    number,
    kind: 'COMBINED',
    channel: 'MOBILE',
    plannedFor: '2022-11-20',
    inspectedOn: '2022-11-20',
    rectifyBy: '2022-11-29',
    creditCode: '91331081MA00000001',
    bodyCodes: ['ZHZF', 'BM-1'],
    teamCode: 'ZD-104',
    officerNumbers: ['A-1', 'A-2'],
    itemCodes: ['330217013000', '330217004000'],
    place: '331081104248',
    findings: [
      {
        result: 'TO_BE_CORRECTED',
        description: '未设围挡',
        isRectified: false,
        rectifiedOn: null,
        itemCode: '330217013000',
        caseNumber: 'C-1',
      },
      {
        result: 'NO_PROBLEM',
        description: null,
        isRectified: null,
        rectifiedOn: null,
        itemCode: '330217004000',
        caseNumber: null,
      },
    ],
    ...changes,
  },
  actions: WALK.slice(0, steps).map((action, index) => ({
    action,
    at: `2022-11-2${index}T09:00:00+08:00`,
    actor: 'test',
  })),
  provenance: [],
});

beforeAll(async () => {
  database = await createTrialDatabase('inspections', null);
  inspections = await createInspectionsSubgraph({
    database,
    secret,
    dataKey: createDataKey(randomBytes(32)),
    feeds: (peer) => async () => ({
      facts:
        peer === 'catalogue'
          ? [
              {
                topic: 'clock',
                key: '331081',
                version: 1,
                payload: { jurisdiction: '331081', now: '2022-11-30T17:00:00+08:00' },
              },
            ]
          : [
              {
                topic: 'place',
                key: '331081104248',
                version: 1,
                payload: { code: '331081104248', name: '前蔡村委会', kind: 'VILLAGE', parentCode: XINHE },
              },
            ],
      position: '1:1',
      more: false,
    }),
    sources: [],
    log,
  });
  store = openStore({ name: 'inspections', connection: database.app, log });
  await store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('J-1'),
      entry('J-2', { place: '331081100000', bodyCodes: ['ZHZF'], findings: [] }),
      entry('J-3', { place: null }, 2),
    ]),
  );
});

afterAll(async () => {
  await store?.close();
  await inspections?.close();
  await database?.drop();
});

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

  it('are not filed by a log that the state table refuses', async () => {
    const wrong = { ...entry('J-4'), actions: [{ action: 'VISIT', at: '2022-11-20T09:00:00+08:00', actor: 'test' }] };
    await expect(store.db.transaction((tx) => fileInspections(tx, [wrong]))).rejects.toThrow(
      /^inspection J-4, VISIT: /,
    );
  });
});

describe('objects of inspection', () => {
  it('come in by a source file, and go when their batch is revoked', async () => {
    const headers = { authorization: `Bearer ${await sign(operator)}` };
    const csv = 'creditCode,name,kind,place\n91331081MA00000001,甲店（样例）,INDIVIDUAL_BUSINESS,前蔡村委会\n';
    const body = (async function* () {
      yield Buffer.from(csv);
    })();
    const taken = await inspections.answer({
      method: 'POST',
      path: '/sources/double-random-objects?for=331081&file=a.csv',
      headers,
      body,
    });
    expect(JSON.parse(String(taken.body))).toMatchObject({ read: 1, taken: 1, quarantined: 0 });
    const query = `{ regulatedEntity(jurisdiction: "331081", creditCode: "91331081MA00000001") { name place { code } inspections { totalCount } provenance { source } } }`;
    expect((await ask(query)).regulatedEntity).toEqual({
      name: '甲店（样例）',
      place: { code: '331081104248' },
      inspections: { totalCount: 3 },
      provenance: [{ source: 'double-random-objects' }],
    });
    const { batch } = JSON.parse(String(taken.body));
    const nothing = (async function* () {})();
    await inspections.answer({ method: 'DELETE', path: `/sources/batches/${batch}`, headers, body: nothing });
    expect((await ask(query)).regulatedEntity).toBeNull();
  });
});
