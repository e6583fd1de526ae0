import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence } from '#store/tables/investigation.ts';
import { fileActions } from '#store/tables.ts';
import { caseEntry, DECIDED, LEDGER } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ sources: [fileURLToPath(new URL('./sources', import.meta.url))] });
});
afterAll(() => trial.end());

const pushEvidence = (...rows: string[]) => trial.push('evidence-list', ['案号,编号,名称,种类', ...rows].join('\n'));
const pushDecisions = (...rows: string[]) =>
  trial.push('decision-register', ['案号,文号,种类,罚款,决定日期', ...rows].join('\n'));
const pushCase = (number: string, town = '新河镇') => {
  const told: Readonly<Record<string, string>> = {
    ...{ 案号: number, 案由: '占道经营', 适用程序: '普通程序', 案件状态: '调查中' },
    ...{ 立案日期: '2026-07-10', 镇街: town, 当事人类别: '自然人', 当事人: '李四（样例）' },
  };
  const row = LEDGER.map((column) => told[column] ?? '');
  return trial.push('penalty-ledger', [LEDGER, row].map((cells) => cells.join(',')).join('\n'));
};

const namesOf = async (number: string, viewer = COMMANDER): Promise<string[] | null> => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "${number}") { evidence { name } } }`;
  const found = (await trial.ask(query, viewer)).data.case;
  return found?.evidence.map(({ name }: { name: string }) => name) ?? null;
};
const seen = async (viewer = COMMANDER): Promise<string[]> => {
  const { data } = await trial.ask(`{ evidence(jurisdiction: "${WENLING}", first: 200) { nodes { name } } }`, viewer);
  return data.evidence.nodes.map(({ name }: { name: string }) => name).sort();
};

describe('evidence that is imported', () => {
  it('hangs on the case that it names, and tells where it comes from', async () => {
    await trial.file([caseEntry('HELD')]);
    const { body } = await pushEvidence('HELD,1,照片,视听资料');
    expect(body).toMatchObject({ taken: 1 });
    expect(await namesOf('HELD')).toEqual(['照片']);
    const query = `{ case(jurisdiction: "${WENLING}", number: "HELD") { evidence { provenance { source sourceId batch } } } }`;
    expect((await trial.ask(query, COMMANDER)).data.case.evidence[0].provenance).toEqual([
      { source: 'evidence-list', sourceId: expect.stringContaining('HELD'), batch: body.batch },
    ]);
    await trial.revoke(body.batch);
    expect(await namesOf('HELD')).toEqual([]);
  });

  it('waits unseen for a case that is not there, and meets it when it comes', async () => {
    await pushEvidence('LATE,1,书信,书证');
    expect(await seen()).toEqual([]);
    await trial.file([caseEntry('LATE')]);
    expect(await namesOf('LATE')).toEqual(['书信']);
    expect(await seen(OFFICER_OF_XINHE)).toEqual(['书信']);
  });

  it('moves with its case to another town, goes with it, and comes back with it', async () => {
    const first = await pushCase('MOVED');
    expect(first.body).toMatchObject({ taken: 1 });
    await pushEvidence('MOVED,1,录像,视听资料');
    expect(await seen(OFFICER_OF_XINHE)).toContain('录像');
    const second = await pushCase('MOVED', '大溪镇');
    expect(second.body).toMatchObject({ taken: 1 });
    expect(await seen(OFFICER_OF_XINHE)).not.toContain('录像');
    const rows = await trial.store.db.select().from(evidence);
    expect(rows.find(({ name }) => name === '录像')?.place).toBe(DAXI);
    for (const { body } of [second, first]) await trial.revoke(body.batch);
    expect(await namesOf('MOVED')).toBeNull();
    expect(await seen()).not.toContain('录像');
    await pushCase('MOVED');
    expect(await namesOf('MOVED', OFFICER_OF_XINHE)).toEqual(['录像']);
  });
});

it('gives evidence back what an older file told, and says it once, though other kinds keep their log with it', async () => {
  await trial.file([caseEntry('TOLD-TWICE')]);
  await pushEvidence('TOLD-TWICE,1,旧名,书证');
  const { body } = await pushEvidence('TOLD-TWICE,1,新名,书证');
  expect(await namesOf('TOLD-TWICE')).toEqual(['新名']);
  const before = await trial.store.db.$count(fileActions);
  expect(await trial.revoke(body.batch)).toMatchObject({ removed: 0, restored: 1, kept: 0 });
  expect(await namesOf('TOLD-TWICE')).toEqual(['旧名']);
  expect(await trial.store.db.$count(fileActions)).toBe(before + 1);
});

describe('a decision', () => {
  const decisionOf = async (number: string) =>
    (
      await trial.ask(
        `{ case(jurisdiction: "${WENLING}", number: "${number}") { decision { number fine } } }`,
        COMMANDER,
      )
    ).data.case.decision;
  const decided = {
    decidedOn: '2026-08-12',
    decisionKinds: ['FINE' as const],
    fine: '500.00',
    decisionNumber: '罚1号',
  };

  it("of a register takes the place of the one that the case's own row tells, until it is revoked", async () => {
    await trial.file([caseEntry('DECIDED', decided, DECIDED)]);
    expect(await decisionOf('DECIDED')).toEqual({ number: '罚1号', fine: '500.00' });
    const { body } = await pushDecisions('DECIDED,罚1号,罚款,600,2026-08-12');
    expect(body).toMatchObject({ taken: 1 });
    expect(await decisionOf('DECIDED')).toEqual({ number: '罚1号', fine: '600.00' });
    const { data } = await trial.ask(`{ decisions(jurisdiction: "${WENLING}") { totalCount } }`, COMMANDER);
    expect(data.decisions.totalCount).toBe(1);
    await trial.revoke(body.batch);
    expect(await decisionOf('DECIDED')).toEqual({ number: '罚1号', fine: '500.00' });
  });

  it('of a register stays when its case comes after it', async () => {
    await pushDecisions('FOLLOWING,罚2号,警告,,2026-08-12');
    await trial.file([caseEntry('FOLLOWING', { ...decided, decisionNumber: '罚2号' }, DECIDED)]);
    expect(await decisionOf('FOLLOWING')).toEqual({ number: '罚2号', fine: null });
  });

  it('comes with the action that brings it', async () => {
    const entry = caseEntry('MOVING', {}, DECIDED.slice(0, -1));
    await trial.file([entry]);
    expect(await decisionOf('MOVING')).toBeNull();
    await trial.store.db.transaction((tx) =>
      trial.stores.writer.append(tx, [
        {
          ...entry,
          actions: [{ action: 'DECIDE', at: '2026-08-12T10:00:00+08:00', actor: 'head:H1' }],
          changes: { ...decided, decisionNumber: '罚3号' },
        },
      ]),
    );
    expect(await decisionOf('MOVING')).toEqual({ number: '罚3号', fine: '500.00' });
  });

  it('of a kind that there is none of is quarantined with the words that there are', async () => {
    const { body } = await pushDecisions('DECIDED,罚9号,拘役,,2026-08-12');
    expect(body).toMatchObject({ taken: 0, quarantined: 1 });
    expect(body.reasons[0].reason).toMatch(/^Expected kinds of WARNING, .*OTHER/);
  });
});
