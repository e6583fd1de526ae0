import { createId } from '@network/kit/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE, FILE_NAMES, type FileName } from '#store/file/declarations.ts';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';
import { WHOLE_FILE } from '../trial/whole-file.ts';

const decided = {
  decidedOn: '2026-08-12',
  decisionKinds: ['FINE' as const],
  fine: '500.00',
  decisionText: '罚款五百元',
};
const filed = (number: string, record = {}) => ({
  ...caseEntry(number, { ...decided, decisionNumber: `罚〔2026〕${number}号`, ...record }, DECIDED),
  children: WHOLE_FILE,
  provenance: [{ source: 'trial', sourceId: number, batch: 0 }],
});

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.store.db.execute(`insert into batches (number, system, file, kind, taken_by)
    overriding system value values (0, 'trial', 'trial', 'case', 'trial')`);
  await trial.file([filed('OURS'), filed('THEIRS', { place: DAXI })]);
});
afterAll(() => trial.end());

/** Where a case has what hangs on it, and where a government has it. */
const FIELDS = Object.fromEntries(
  FILE_NAMES.map((name) => {
    const field = { caseDocuments: 'documents', decisions: 'decision' }[name as string] ?? name;
    return [name, { ofCase: field, ofGovernment: name }];
  }),
) as Record<FileName, { ofCase: string; ofGovernment: string }>;
const ALL = FILE_NAMES.map((name) => `${FIELDS[name].ofCase} { id number provenance { source } case { number } }`);

const readFile = async (number: string, viewer = COMMANDER) =>
  (await trial.ask(`{ case(jurisdiction: "${WENLING}", number: "${number}") { ${ALL.join(' ')} } }`, viewer)).data.case;
const idOf = async (name: FileName, number: string): Promise<string> => {
  const found = (await readFile(number))[FIELDS[name].ofCase];
  return (Array.isArray(found) ? found[0] : found).id;
};

it('reads a whole file of a case, each record of the case and from where the case comes', async () => {
  const file = await readFile('OURS');
  for (const name of FILE_NAMES) {
    const found = [file[FIELDS[name].ofCase]].flat();
    expect([name, found.length]).toEqual([name, name === 'evidence' ? 2 : 1]);
    expect([name, found[0].case]).toEqual([name, { number: 'OURS' }]);
    expect([name, found[0].provenance]).toEqual([name, [{ source: 'trial' }]]);
  }
});

it('tells of each record what was told, in the order of the days', async () => {
  const result = await trial.ask(
    `{ case(jurisdiction: "${WENLING}", number: "OURS") {
      evidence { number name kind takenAt officers { certificateNumber } originBody { code } fileHash verification }
      documents { form { jurisdiction code } title issuedOn issuingBody { code } isComplete }
      notices { kinds penaltyKinds fine servedOn }
      hearings { host { certificateNumber } result }
      legalReviews { reviewer { certificateNumber } result }
      discussions { members quorum attendance }
      decision { number kinds fine text decidedOn isPenalty issuingBody { code } }
      services { method note }
      payments { amount paidOn method receiptNumber }
      commitments { list correctBy result followingCase { number } }
    } }`,
    COMMANDER,
  );
  expect(result.errors).toBeUndefined();
  expect(result.data.case).toMatchObject({
    evidence: [
      {
        number: '1',
        kind: 'AUDIOVISUAL',
        takenAt: '2026-07-10T09:30:00+08:00',
        officers: [{ certificateNumber: 'Z001' }, { certificateNumber: 'Z002' }],
        originBody: { code: 'agriculture' },
        verification: 'VERIFIED',
      },
      { number: '2', officers: [], originBody: null, verification: null },
    ],
    documents: [{ form: { jurisdiction: WENLING, code: 'F01' }, issuingBody: { code: 'bureau' }, isComplete: true }],
    notices: [{ kinds: ['PENALTY', 'HEARING'], penaltyKinds: ['FINE'], fine: '500.00', servedOn: '2026-07-20' }],
    hearings: [{ host: { certificateNumber: 'Z007' }, result: 'UPHELD' }],
    legalReviews: [{ reviewer: { certificateNumber: 'Z008' }, result: 'PASSED' }],
    discussions: [{ members: ['局长', '副局长'], quorum: 2, attendance: 2 }],
    decision: {
      number: '罚〔2026〕OURS号',
      kinds: ['FINE'],
      fine: '500.00',
      text: '罚款五百元',
      decidedOn: '2026-08-12',
      isPenalty: true,
      issuingBody: { code: 'bureau' },
    },
    services: [{ method: 'LEFT', note: '拒绝签收' }],
    payments: [{ amount: '500.00', paidOn: '2026-08-20', method: 'BANK', receiptNumber: 'R-1' }],
    commitments: [{ list: 'COMMITMENT', correctBy: '2026-07-15', result: 'CORRECTED', followingCase: null }],
  });
});

it('finds a decision by its number', async () => {
  const query = `{ decision(jurisdiction: "${WENLING}", number: "罚〔2026〕OURS号") { case { number } } }`;
  expect((await trial.ask(query, COMMANDER)).data.decision).toEqual({ case: { number: 'OURS' } });
  const id = createId('Decision', { jurisdiction: WENLING, source: 'case', sourceId: caseEntry('OURS').id });
  expect(await idOf('decisions', 'OURS')).toBe(id);
});

describe.each(FILE_NAMES)('%s', (name) => {
  const { type } = FILE[name];
  const list = `{ found: ${FIELDS[name].ofGovernment}(jurisdiction: "${WENLING}", first: 200) { totalCount nodes { id case { number } } } }`;
  const byId = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { number } } }`;
  const count = name === 'evidence' ? 2 : 1;

  it('are listed under their government, and by id', async () => {
    const { found } = (await trial.ask(list, COMMANDER)).data;
    expect(found.totalCount).toBe(2 * count);
    expect(found.nodes).toHaveLength(2 * count);
    const id = await idOf(name, 'THEIRS');
    const [entity] = (await trial.ask(byId, COMMANDER, { of: [{ __typename: type, id }] })).data._entities;
    expect(entity).toMatchObject({ number: expect.any(String) });
  });

  it('are hidden from an officer of another town, in lists and by id', async () => {
    const { found } = (await trial.ask(list, OFFICER_OF_XINHE)).data;
    expect(found.totalCount).toBe(count);
    expect(found.nodes.every((node: { case: { number: string } }) => node.case.number === 'OURS')).toBe(true);
    const id = await idOf(name, 'THEIRS');
    const { data } = await trial.ask(byId, OFFICER_OF_XINHE, { of: [{ __typename: type, id }] });
    expect(data._entities).toEqual([null]);
    const elsewhere = { ...COMMANDER, grants: [{ jurisdiction: '320281', place: null }] };
    expect((await trial.ask(list, elsewhere)).data.found).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are narrowed by their days', async () => {
    const narrowed = (filter: string) =>
      trial.ask(
        `{ found: ${FIELDS[name].ofGovernment}(jurisdiction: "${WENLING}", filter: { ${filter} }) { totalCount } }`,
        COMMANDER,
      );
    const after = (await narrowed('from: "2026-07-01", before: "2026-12-31"')).data.found;
    const before = (await narrowed('before: "2026-07-01"')).data.found;
    expect([after.totalCount, before.totalCount]).toEqual([2 * count, 0]);
  });
});
