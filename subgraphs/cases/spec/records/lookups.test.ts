import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases } from '#store/tables.ts';
import { startTrial } from '../trial/trial-network.ts';

const SOURCE = `system: county-cases
title: Cases of a county 县办案件
records: case
format: table
jurisdiction: from the import
key: [案号]
master: source
fields:
  number: 案号
  cause: 案由
  procedure: { fixed: ORDINARY }
  state: { fixed: INVESTIGATING }
  partyKind: { fixed: ORGANISATION }
  partyName: 当事人
  itemCode: { column: 事项, lookup: item, missing: quarantine }
  officerNumbers: { column: 执法人员, split by: 、, lookup: officer, missing: leave empty }
oddities:
  - Some officers have left.
`;

let folder: string;
let trial: Awaited<ReturnType<typeof startTrial>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  await writeFile(join(folder, 'county-cases.yaml'), SOURCE);
  trial = await startTrial({ sources: [folder] });
});
afterAll(async () => {
  await trial.end();
  await rm(folder, { recursive: true });
});

it('a case names items and officers that other parts own, by the copies of them', async () => {
  const { body } = await trial.push(
    'county-cases',
    '案号,案由,当事人,事项,执法人员\n1,占道,甲公司,330217199000,Z001、Z404\n2,占道,乙公司,330217999999,Z009\n3,占道,丙公司,,Z404\n',
  );
  expect(body).toMatchObject({ read: 3, taken: 2, quarantined: 1 });
  expect(body.reasons).toMatchObject([{ reason: 'Expected a item that is known', example: '330217999999', rows: [2] }]);
  const rows = await trial.store.db.select().from(cases);
  expect(rows.map(({ number, itemCode, officerNumbers }) => [number, itemCode, officerNumbers]).toSorted()).toEqual([
    ['1', '330217199000', ['Z001']],
    ['3', null, []],
  ]);
});
