import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.file([
    caseEntry('A-1'),
    caseEntry(
      'A-2',
      {
        filedOn: '2026-06-01',
        decidedOn: '2026-09-18',
        servedOn: '2026-09-18',
        publishedOn: '2026-09-20',
        fine: '500.00',
        decisionKinds: ['FINE'],
        decisionText: '罚款五百元',
        decisionBasis: '《城市市容和环境卫生管理条例》第三十六条',
      },
      [...DECIDED, 'SERVE'],
    ),
  ]);
});
afterAll(() => trial.end());

const ask = (query: string, variables?: Record<string, unknown>) => trial.ask(query, COMMANDER, variables);

it('answers a case by its number with what it refers to', async () => {
  const result = await ask(
    `query ($jurisdiction: String!, $number: String!) {
      case(jurisdiction: $jurisdiction, number: $number) {
        number cause procedure state isOpen filedOn itemVersion
        place { code } item { jurisdiction code } discretionTier { itemCode ordinal }
        officers { certificateNumber } issuingBody { code } team { code } event { number }
        party { kind name idNumber phone }
        decision { kinds fine text }
        provenance { source }
      }
    }`,
    { jurisdiction: WENLING, number: 'A-1' },
  );
  expect(result).toEqual({
    data: {
      case: {
        number: 'A-1',
        cause: '在城市建成区内饲养家禽',
        procedure: 'ORDINARY',
        state: 'INVESTIGATING',
        isOpen: true,
        filedOn: '2026-07-10',
        itemVersion: 2,
        place: { code: XINHE },
        item: { jurisdiction: WENLING, code: '330217199000' },
        discretionTier: { itemCode: '330217199000', ordinal: 1 },
        officers: [{ certificateNumber: 'Z001' }, { certificateNumber: 'Z002' }],
        issuingBody: { code: 'bureau' },
        team: { code: 'xinhe' },
        event: { number: 'E-1' },
        party: { kind: 'CITIZEN', name: '张三（样例）', idNumber: '***', phone: '***' },
        decision: null,
        provenance: [],
      },
    },
  });
});

it('shows the party in the open to who is cleared for it', async () => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "A-1") { party { idNumber phone } } }`;
  const cleared = await trial.ask(query, { ...COMMANDER, clearance: ['ID_NUMBER'] });
  expect(cleared.data.case.party).toEqual({ idNumber: '331081199001010011', phone: '***' });
});

it('answers the decision, the deadlines and the log of a served case', async () => {
  const result = await ask(`{ case(jurisdiction: "${WENLING}", number: "A-2") {
    decision { kinds fine text basis }
    nextDeadline { kind date rawDate unit basis rule isOpen isOverdue notComputable }
    deadlines { kind date isOpen }
    actions { sequence action state actor hash }
  } }`);
  const found = result.data.case;
  expect(found.decision).toEqual({
    kinds: ['FINE'],
    fine: '500.00',
    text: '罚款五百元',
    basis: '《城市市容和环境卫生管理条例》第三十六条',
  });
  expect(found.nextDeadline).toEqual({
    kind: 'PAY',
    date: '2026-10-08',
    rawDate: '2026-10-03',
    unit: 'DAY',
    basis: '行政处罚法第六十七条',
    rule: 'R-709',
    isOpen: true,
    isOverdue: true,
    notComputable: null,
  });
  expect(found.deadlines.map(({ kind }: { kind: string }) => kind)).toEqual([
    'DECIDE',
    'SERVE',
    'PUBLISH',
    'PAY',
    'RECONSIDERATION',
    'LITIGATION',
    'COURT_APPLICATION',
  ]);
  expect(found.actions).toHaveLength(10);
  expect(found.actions.at(-1)).toMatchObject({ sequence: 10, action: 'SERVE', state: 'SERVED', actor: 'officer:Z001' });
  expect(new Set(found.actions.map(({ hash }: { hash: string }) => hash)).size).toBe(10);
});

it('answers null for a number that no case bears', async () => {
  expect(await ask(`{ case(jurisdiction: "${WENLING}", number: "none") { id } }`)).toEqual({ data: { case: null } });
});

it('moves a case that is there, and nothing where one action is refused', async () => {
  const { jurisdiction, id } = caseEntry('A-1');
  const step = (...actions: string[]) =>
    trial.store.db.transaction((tx) =>
      trial.stores.writer.append(tx, [
        {
          jurisdiction,
          id,
          actions: actions.map((action) => ({ action, at: '2026-08-01T10:00:00+08:00', actor: 'head:H1' })),
          changes: { preservedOn: '2026-08-01' },
        },
      ]),
    );
  await expect(step('PRESERVE', 'DECIDE')).rejects.toThrow('case A-1, action 2 (DECIDE): step 1: Expected one of');
  const query = `{ case(jurisdiction: "${WENLING}", number: "A-1") { state actions { action } nextDeadline { kind } } }`;
  expect((await ask(query)).data.case.actions).toHaveLength(3);
  await step('PRESERVE', 'SUSPEND');
  expect((await ask(query)).data.case).toMatchObject({
    state: 'SUSPENDED',
    nextDeadline: { kind: 'PRESERVATION' },
    actions: [{}, {}, {}, { action: 'PRESERVE' }, { action: 'SUSPEND' }],
  });
});
