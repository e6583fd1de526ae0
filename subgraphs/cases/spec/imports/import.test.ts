import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseActions } from '#store/tables.ts';
import { LEDGER } from '../trial/case-fixtures.ts';
import { COMMANDER, OFFICER_OF_XINHE, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

const row = (number: string, state: string, { procedure = '普通程序', servedOn = '2026/9/18', town = '新河镇' } = {}) =>
  `${number},占道经营,${procedure},${state},巡查,2026-07-08,2026-07-10,2026-09-01,2026-09-18,${servedOn},2026-09-20,,罚款、警告,500,罚款五百元,${town},330217199000,Z001、Z002,bureau,xinhe,E-1,自然人,李四（样例）,,331081199001010011,13800000000,新河镇`;

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.end());

const push = (...rows: string[]) => trial.push('penalty-ledger', [LEDGER.join(','), ...rows].join('\n'));
const read = async (number: string, viewer: typeof COMMANDER = COMMANDER) =>
  (
    await trial.ask(
      `{ case(jurisdiction: "${WENLING}", number: "${number}") {
        state isOpen cause filedOn place { code } officers { certificateNumber } party { name idNumber }
        decision { kinds fine } nextDeadline { kind date } actions { action state } provenance { source sourceId batch }
      } }`,
      viewer,
    )
  ).data.case;

it("takes a county's ledger in, each case in the state that the county has it", async () => {
  const { body } = await push(row('L-1', '已送达'), row('L-2', ''), row('L-3', '已送达', { town: '无此镇' }));
  expect(body).toMatchObject({ read: 3, taken: 3, quarantined: 0, warnings: 1 });
  expect(await read('L-1')).toMatchObject({
    state: 'SERVED',
    isOpen: true,
    cause: '占道经营',
    filedOn: '2026-07-10',
    place: { code: '331081104000' },
    officers: [{ certificateNumber: 'Z001' }, { certificateNumber: 'Z002' }],
    party: { name: '李四（样例）', idNumber: '***' },
    decision: { kinds: ['FINE', 'WARNING'], fine: '500.00' },
    nextDeadline: { kind: 'PAY', date: '2026-10-08' },
    actions: [{ action: 'IMPORT', state: 'SERVED' }],
    provenance: [{ source: 'penalty-ledger', sourceId: 'L-1', batch: body.batch }],
  });
  expect((await read('L-2')).state).toBe('SERVED');
  expect((await read('L-3')).place).toBeNull();
  expect(await read('L-1', OFFICER_OF_XINHE)).not.toBeNull();
  expect(await read('L-3', OFFICER_OF_XINHE)).toBeNull();
});

it('quarantines a case in a state that no case of its procedure can come in, and takes the others', async () => {
  const { status, body } = await push(row('L-8', '已结案'), row('L-9', '已催告', { procedure: '简易程序' }));
  expect([status, body.taken, body.quarantined]).toEqual([200, 1, 1]);
  expect(body.reasons[0].reason).toMatch(/^Expected a state that a case of SIMPLE procedure can come in \(.*CLOSED/);
  expect(await read('L-8')).not.toBeNull();
  expect(await read('L-9')).toBeNull();
});

it('quarantines a case with a fine below zero', async () => {
  const { body } = await push(
    row('L-10', '已送达').replace(',500,', ',-500,'),
    row('L-11', '已送达').replace(',500,', ',0,'),
  );
  expect([body.taken, body.quarantined]).toEqual([1, 1]);
  expect(body.reasons[0]).toMatchObject({ column: '罚款金额', reason: 'Expected a fine that is not below zero' });
  expect(await read('L-10')).toBeNull();
});

it('takes the cases away again when their batch is revoked, and keeps their log', async () => {
  const { body } = await push(row('L-5', '已结案'));
  const before = await trial.store.db.$count(caseActions);
  expect(await trial.revoke(body.batch)).toMatchObject({ removed: 1 });
  expect(await read('L-5')).toBeNull();
  expect(await trial.store.db.$count(caseActions)).toBe(before + 1);
  expect((await push(row('L-5', '已结案'))).body).toMatchObject({ taken: 1 });
  expect((await read('L-5')).actions).toEqual([
    { action: 'IMPORT', state: 'CLOSED' },
    { action: 'REVOKE', state: null },
    { action: 'IMPORT', state: 'CLOSED' },
  ]);
});
