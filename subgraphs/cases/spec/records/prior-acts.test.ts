import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  const other = { kind: 'CITIZEN' as const, name: '赵六', idNumber: '331081199001010099' };
  await trial.file([
    {
      ...caseEntry('FIRST', { filedOn: '2026-03-01', place: DAXI, bodyCode: 'water', exitKind: 'COMMITMENT' }),
      children: { commitments: [{ number: '1', signedOn: '2026-03-01', result: 'CORRECTED' }] },
    },
    caseEntry('SECOND', { filedOn: '2026-05-01', decisionKinds: ['FINE'] }, DECIDED),
    caseEntry('THIRD', { filedOn: '2026-07-01' }),
    caseEntry('STRANGER', { filedOn: '2026-04-01', party: other }),
    caseEntry('NOBODY', { filedOn: '2026-04-01', party: null }),
  ]);
});
afterAll(() => trial.end());

const priorActs = async (number: string, viewer = COMMANDER) => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "${number}") {
    priorActs { number exitKind commitments { result } }
  } }`;
  return (await trial.ask(query, viewer)).data.case.priorActs;
};

it('finds what the same party did before, across bodies, the last first, with what it committed itself to', async () => {
  expect(await priorActs('THIRD')).toEqual([
    { number: 'SECOND', exitKind: 'PENALTY', commitments: [] },
    { number: 'FIRST', exitKind: 'COMMITMENT', commitments: [{ result: 'CORRECTED' }] },
  ]);
  expect(await priorActs('SECOND')).toHaveLength(1);
  expect(await priorActs('FIRST')).toEqual([]);
});

it('finds nothing for who is nobody, and nothing out of scope', async () => {
  expect(await priorActs('NOBODY')).toEqual([]);
  expect((await priorActs('THIRD', OFFICER_OF_XINHE)).map(({ number }: { number: string }) => number)).toEqual([
    'SECOND',
  ]);
});
