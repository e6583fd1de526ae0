import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { createId } from '@network/kit/ids';
import type { RecordKind } from '@network/kit/intake';
import { createOperator } from '@network/kit/intake/trial-operator';
import type { FieldKind } from '@network/kit/mapping';
import { createDataKey } from '@network/kit/secret';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { expect } from 'vitest';
import { createInspectionsSubgraph } from '../src/server.ts';
import type { InspectionFacts } from '../src/store/inspection-record.ts';
import type { InspectionEntry } from '../src/store/inspection-writer.ts';
import { kinds } from '../src/store/stores.ts';

export const XINHE = '331081104000';
export const ZEGUO = '331081100000';
export const QIANCAI = '331081104248';
export const SHOP = '91331081MA00000001';

export const centre: Viewer = { ...ANONYMOUS, subject: 'centre', grants: [{ jurisdiction: '331081', place: null }] };
export const xinhe: Viewer = { ...centre, subject: 'xinhe', grants: [{ jurisdiction: '331081', place: XINHE }] };
export const zeguo: Viewer = { ...centre, subject: 'zeguo', grants: [{ jurisdiction: '331081', place: ZEGUO }] };
export const beihai: Viewer = { ...centre, subject: 'beihai', grants: [{ jurisdiction: '450500', place: null }] };

const READERS: Readonly<Record<string, string>> = {
  integer: 'integer: true',
  boolean: 'boolean: { yes: [yes], no: [no] }',
  date: 'date: yyyy-MM-dd',
  dateTime: "dateTime: 'yyyy-MM-dd HH:mm:ss'",
  place: 'place: by code',
  list: "split by: '|'",
};

const fieldLine = ([name, { kind }]: [string, { kind: FieldKind }]): string => {
  const reader = typeof kind === 'string' ? READERS[kind] : undefined;
  return `  ${name}: ${reader === undefined ? name : `{ column: ${name}, ${reader} }`}\n`;
};

const keyOf = ({ fields }: RecordKind): string[] =>
  ['number', 'creditCode', 'inspectionNumber', 'ordinal', 'findingOrdinal']
    .filter((name) => name in fields)
    .slice(0, 2);

/** A source file of a kind whose columns are its fields. */
const sourceFile = (kind: RecordKind): string => `system: trial-${kind.name.toLowerCase()}
title: Trial 试验
records: ${kind.name}
format: csv
jurisdiction: from the import
key: [${keyOf(kind).join(', ')}]
master: source
fields:
${Object.entries(kind.fields).map(fieldLine).join('')}oddities:
  - Made up.
`;

const CLOCK = { jurisdiction: '331081', now: '2022-11-30T17:00:00+08:00' };
const VILLAGE = { code: QIANCAI, name: '前蔡村委会', kind: 'VILLAGE', parentCode: XINHE };

export type Row = Readonly<Record<string, string>>;

const csvOf = (kind: string, rows: readonly Row[]): string => {
  const columns = Object.keys(kinds.find(({ name }) => name === kind)?.fields ?? {});
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join('\n');
};

const townFacts = (towns: Readonly<Record<string, string>>) =>
  Object.entries(towns).map(([name, code]) => ({ code, name, kind: 'TOWN', parentCode: `${code.slice(0, 6)}000000` }));

/** A body that people's register knows under a code, which sources only name. */
const BODY = { jurisdiction: '331081', code: 'B-ZJJ', name: '温岭市住房和城乡建设局', placeCode: null, validTo: null };
const unitFacts = [{ topic: 'body', key: `331081:${BODY.code}`, version: 1, payload: BODY }];

/**
 * The subgraph over a database of its own, with a clock, one village, and a source file for each kind of record; `own` are
 * source files of a test's own, by their names.
 */
export const openInspections = async (
  towns: Readonly<Record<string, string>> = {},
  own: Readonly<Record<string, string>> = {},
) => {
  const [log, secret] = [createLog('inspections', 'silent'), randomBytes(32)];
  const sign = createViewerSigner(secret, 'inspections');
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  for (const kind of kinds) await writeFile(join(folder, `trial-${kind.name.toLowerCase()}.yaml`), sourceFile(kind));
  for (const [name, text] of Object.entries(own)) await writeFile(join(folder, `${name}.yaml`), text);
  const database = await createTrialDatabase('inspections', null);
  const facts = {
    catalogue: [{ topic: 'clock', key: '331081', version: 1, payload: CLOCK }],
    people: [
      ...[VILLAGE, ...townFacts(towns)].map((payload) => ({ topic: 'place', key: payload.code, version: 1, payload })),
      ...unitFacts,
    ],
  };
  const subgraph = await createInspectionsSubgraph({
    database,
    secret,
    dataKey: createDataKey(randomBytes(32)),
    feeds: (peer) => async () => ({
      facts: peer === 'catalogue' ? facts.catalogue : facts.people,
      position: '1:1',
      more: false,
    }),
    sources: [folder],
    log,
  });
  const store = openStore({ name: 'inspections', connection: database.app, log });
  const operator = createOperator(subgraph, secret);
  const send = async (system: string, sent: { name: string; bytes: string | Uint8Array }, jurisdiction = '331081') =>
    (await operator.send(system, { ...sent, jurisdiction })).body;
  return {
    store,
    database,
    /** Asks as a viewer, and expects no errors. */
    ask: async (query: string, as: Viewer = centre) => {
      const result = await subgraph.execute(
        { query },
        { authorization: `Bearer ${await sign(as)}`, requestId: 'test' },
      );
      expect(result.errors).toBeUndefined();
      return JSON.parse(JSON.stringify(result.data));
    },
    /** Takes rows of a kind in by its source file; answers the batch. */
    send: (kind: string, rows: readonly Row[]) =>
      send(`trial-${kind.toLowerCase()}`, { name: 'a.csv', bytes: csvOf(kind, rows) }),
    /** Sends a file as its system does; answers the batch. */
    sendFile: async (system: string, path: URL, of = '331081') =>
      send(system, await readTrialFile(fileURLToPath(path)), of),
    /** Sends a text as a system's file for 温岭; answers the batch. */
    sendText: (system: string, text: string) => send(system, { name: `${system}.csv`, bytes: text }),
    revoke: async (batch: string) => (await operator.revoke(batch)).body,
    close: async () => {
      await store.close();
      await subgraph.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
export type OpenedInspections = Awaited<ReturnType<typeof openInspections>>;

const WALK = [
  'DRAW_OBJECT',
  'DRAW_OFFICERS',
  'APPROVE',
  'NOTIFY',
  'VISIT',
  'ORDER_CORRECTION',
  'PASS_RECHECK',
] as const;

/** An inspection of a shop in 前蔡村, on its way for so many steps; with the sixth something is to be corrected. */
export const entry = (number: string, changes: Partial<InspectionFacts> = {}, steps = 6): InspectionEntry => ({
  jurisdiction: '331081',
  id: createId('Inspection', { jurisdiction: '331081', source: 'test', sourceId: number }),
  record: {
    number,
    kind: 'COMBINED',
    channel: 'MOBILE',
    plannedFor: '2022-11-20',
    inspectedOn: '2022-11-20',
    rectifyBy: '2022-11-29',
    creditCode: SHOP,
    bodyCodes: ['ZHZF', 'BM-1'],
    teamCode: 'ZD-104',
    officerNumbers: ['A-1', 'A-2'],
    itemCodes: ['330217013000', '330217004000'],
    place: QIANCAI,
    findings: [
      {
        result: 'TO_BE_CORRECTED',
        description: '未设围挡',
        isRectified: false,
        itemCode: '330217013000',
        caseNumber: 'C-1',
      },
      { result: 'NO_PROBLEM', description: null, itemCode: '330217004000', caseNumber: null },
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
