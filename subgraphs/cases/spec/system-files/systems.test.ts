import type { BatchSummary } from '@network/kit/intake';
import { countsOf } from '@network/kit/intake/trial-accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, OFFICER_OF_XINHE, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

const TOWNS = {
  ...{ 泽国镇: '331081100000', 松门镇: '331081102000', 箬横镇: '331081103000', 石塘镇: '331081105000' },
  ...{ 太平街道: '331081001000', 城东街道: '331081002000', 温峤镇: '331081107000', 城南镇: '331081108000' },
  ...{ 石桥头镇: '331081109000', 坞根镇: '331081110000' },
};
const CLEARED = { ...COMMANDER, clearance: ['ID_NUMBER', 'PHONE'] as const };

const FILES = {
  'provincial-case-system': ['first.sheet.json', 'second.csv'],
  'enforcement-supervision': ['first.csv', 'second.sheet.json'],
  'evidence-sharing': ['first.csv', 'second.csv'],
  'credit-penalties-2016': ['first.csv', 'second.csv'],
  'credit-penalties-2018': ['first.sheet.json', 'second.sheet.json'],
  'credit-penalties-department': ['first.sheet.json'],
} as const;

let trial: Trial;
const batches: Record<string, BatchSummary> = {};
beforeAll(async () => {
  trial = await startTrial({ towns: TOWNS });
  for (const [system, files] of Object.entries(FILES)) {
    for (const [at, file] of files.entries()) {
      const path = new URL(`../systems/${system}/${file}`, import.meta.url);
      batches[`${system} ${at === 0 ? 'first' : 'second'}`] = await trial.send(system, path);
    }
  }
});
afterAll(() => trial.end());

const ask = async (query: string, as: typeof COMMANDER = COMMANDER) => {
  const { data, errors } = await trial.ask(query, as);
  expect(errors).toBeUndefined();
  return data;
};
const caseOf = async (number: string, fields: string, as: typeof COMMANDER = COMMANDER) =>
  (await ask(`{ case(jurisdiction: "${WENLING}", number: "${number}") { ${fields} } }`, as)).case;

describe('every row of a file is accounted for', () => {
  it.each<[string, readonly number[]]>([
    ['provincial-case-system first', [11, 8, 0, 1, 2]],
    ['provincial-case-system second', [10, 8, 1, 0, 1]],
    ['enforcement-supervision first', [9, 7, 0, 0, 2]],
    ['enforcement-supervision second', [8, 6, 0, 0, 2]],
    ['evidence-sharing first', [7, 6, 1, 0, 0]],
    ['evidence-sharing second', [8, 5, 0, 0, 3]],
    ['credit-penalties-2016 first', [8, 6, 0, 0, 2]],
    ['credit-penalties-2016 second', [8, 7, 0, 0, 1]],
    ['credit-penalties-2018 first', [10, 8, 0, 0, 2]],
    ['credit-penalties-2018 second', [9, 8, 0, 0, 1]],
    ['credit-penalties-department first', [6, 4, 0, 0, 2]],
  ])('%s', (file, counts) => {
    expect(countsOf(batches[file] as BatchSummary)).toEqual(counts);
  });

  it('with reasons that name row and column', () => {
    const told = (batches['credit-penalties-2018 first'] as BatchSummary).reasons.map(
      ({ rows, column, reason }) => `${rows} ${column}: ${reason}`,
    );
    expect(told).toEqual([
      '8 CF_NR_FK: Expected an amount in 万元',
      '10 CF_WSH: Expected a key',
      '10 CF_WSH: Expected a value',
      '10 CF_WFXW: Expected a value',
    ]);
  });
});

describe('省处罚办案系统', () => {
  const FILE = `state procedure cause filedOn closedOn place { code } exitKind officers { certificateNumber } team { code }
    party { kind name creditCode idNumber phone representative } notices { servedOn } hearings { opinion }
    legalReviews { reviewedOn } discussions { heldOn } services { method servedOn } payments { amount paidOn }
    decision { number numberText kinds fine confiscated facts decidedOn } actions { action state } provenance { source }`;

  it('brings a case with all that its columns tell of its file', async () => {
    expect(await caseOf('温综执立〔2023〕新河0013号', FILE)).toMatchObject({
      ...{ state: 'SERVED', procedure: 'ORDINARY', filedOn: '2023-03-08', place: { code: XINHE } },
      officers: [{ certificateNumber: '33100820101' }, { certificateNumber: '33100820102' }],
      party: { kind: 'ORGANISATION', name: '浙江海鑫建筑有限公司', idNumber: null, representative: '王海' },
      ...{ notices: [{ servedOn: '2023-04-03' }], hearings: [], legalReviews: [{ reviewedOn: '2023-04-12' }] },
      ...{
        discussions: [{ heldOn: '2023-04-14' }],
        services: [{ method: 'POSTAL', servedOn: '2023-04-18' }],
        payments: [],
      },
      decision: {
        ...{ number: '温综执罚决字〔2023〕13号', numberText: '温综执罚决字【2023】0013号', kinds: ['WARNING', 'FINE'] },
        ...{ fine: '54000.00', confiscated: null, facts: '土方作业未洒水,\n裸土未覆盖', decidedOn: '2023-04-17' },
      },
      actions: [{ action: 'IMPORT', state: 'SERVED' }],
      provenance: [{ source: 'provincial-case-system' }],
    });
    expect(await caseOf('温综执立〔2023〕泽国0031号', FILE)).toMatchObject({
      ...{ state: 'OVERDUE', hearings: [{ opinion: '已举行听证' }] },
      decision: { kinds: ['FINE', 'CONFISCATION_OF_GAINS'], fine: '50000.00', confiscated: '12500.00' },
    });
    expect(await caseOf('331081202300902', FILE)).toMatchObject({
      ...{ place: { code: TOWNS.泽国镇 }, payments: [{ amount: '50000.00', paidOn: '2023-07-10' }], state: 'CLOSED' },
      party: { creditCode: '91331081MA2C0K7P3B' },
      decision: { kinds: ['FINE', 'CONFISCATION_OF_GAINS'], confiscated: '3200.00' },
    });
  });

  it('seals the number of a person out of the column that holds credit codes too', async () => {
    const masked = await caseOf('温综执立〔2023〕松门0004号', FILE);
    expect(masked).toMatchObject({
      ...{ procedure: 'SIMPLE', state: 'PERFORMED', place: { code: TOWNS.松门镇 } },
      party: { kind: 'CITIZEN', creditCode: null, idNumber: '***', phone: '***' },
      decision: { fine: '50.00' },
    });
    const open = await caseOf('温综执立〔2023〕松门0004号', FILE, CLEARED as never);
    expect(open.party.idNumber).toMatch(/^3326231979\d{7}[\dX]$/);
    expect(open.party.phone).toBe('13957600002');
    expect(await caseOf('331081202300871', FILE, CLEARED as never)).toMatchObject({
      ...{ place: { code: TOWNS.箬横镇 }, state: 'CLOSED' },
      party: { creditCode: '92331081MA2E9W4R6E', idNumber: null },
    });
  });

  it('tells no penalty as such, and one certificate on two columns as one officer', async () => {
    expect(await caseOf('温综执立〔2023〕大溪0003号', FILE)).toMatchObject({
      ...{ exitKind: 'NO_PENALTY', state: 'CLOSED', decision: { kinds: [], number: '温综执不罚决字〔2023〕3号' } },
    });
    const { officer } = await officerCases();
    expect(officer).toEqual(['温综执立〔2023〕大溪0002号', '温综执立〔2023〕大溪0003号']);
  });

  const officerCases = async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Officer { cases { nodes { number } } } } }`;
    const of = [{ __typename: 'Officer', jurisdiction: WENLING, certificateNumber: '33100820171' }];
    const { data } = await trial.ask(query, COMMANDER, { of });
    return { officer: data._entities[0].cases.nodes.map(({ number }: { number: string }) => number).sort() };
  };
});

describe('执法监督', () => {
  const SUPERVISION =
    'way subjectText caseNumbers cases { number } problem supervisedOn correctBy correction closedOn isOpen provenance { source }';
  const of = async (number: string, as = COMMANDER) =>
    (await ask(`{ supervisionRecord(jurisdiction: "${WENLING}", number: "${number}") { ${SUPERVISION} } }`, as))
      .supervisionRecord;

  it('tells what was looked at, what was found and how it was put right', async () => {
    expect(await of('温司执监〔2023〕1号')).toEqual({
      ...{ way: 'FILE_REVIEW', subjectText: '温岭市综合行政执法局新河中队', supervisedOn: '2023-05-10', isOpen: false },
      ...{ caseNumbers: ['温综执立〔2023〕新河0012号'], cases: [{ number: '温综执立〔2023〕新河0012号' }] },
      ...{ problem: '送达回证缺见证人签名', correctBy: '2023-06-10', correction: '已补正', closedOn: '2023-06-01' },
      provenance: [{ source: 'enforcement-supervision' }],
    });
    expect(await of('温司执监〔2023〕3号')).toMatchObject({
      way: 'SPECIAL',
      problem: null,
      caseNumbers: [],
      cases: [],
    });
    expect(await of('温司执监〔2023〕6号')).toMatchObject({ way: 'OTHER', isOpen: true });
    expect(await of('监督2024-021')).toMatchObject({
      ...{ way: 'RANDOM_DRAW', caseNumbers: ['331081202300902', '331081202301013'] },
      cases: [{ number: '331081202300902' }, { number: '331081202301013' }],
    });
  });

  it('is found from the case, by way and by whether it is in hand', async () => {
    const fields = 'supervisionRecords { totalCount nodes { number } }';
    expect((await caseOf('温综执立〔2023〕大溪0002号', fields)).supervisionRecords).toEqual({
      totalCount: 1,
      nodes: [{ number: '温司执监〔2023〕5号' }],
    });
    const { supervisionRecords } = await ask(
      `{ supervisionRecords(jurisdiction: "${WENLING}", filter: { ways: [ALARM], isOpen: true, from: "2023-05-01" }) { nodes { number } } }`,
    );
    expect(supervisionRecords.nodes).toEqual([{ number: '温司执监〔2023〕8号' }, { number: '温司执监〔2023〕2号' }]);
  });

  it('is not seen by an officer of one town', async () => {
    expect(await of('温司执监〔2023〕1号', OFFICER_OF_XINHE)).toBeNull();
    const fields = 'number supervisionRecords { totalCount }';
    expect(await caseOf('温综执立〔2023〕新河0012号', fields, OFFICER_OF_XINHE)).toEqual({
      ...{ number: '温综执立〔2023〕新河0012号', supervisionRecords: { totalCount: 0 } },
    });
  });
});

it('证据共享 transfers name their cases by one form of number', async () => {
  const of = async (number: string) =>
    (
      await ask(`{ transfer(jurisdiction: "${WENLING}", number: "${number}") { sentOn isOnline isFullyElectronic answer
      place { code } mandatoryEvidenceCount filedCaseNumber: filedCase { number } } }`)
    ).transfer;
  expect(await of('YS2023-0104')).toMatchObject({ sentOn: '2023-03-09', isOnline: true, place: { code: XINHE } });
  expect(await of('YS2023-0106')).toMatchObject({ mandatoryEvidenceCount: 1, answer: 'RETURNED', place: null });
  expect(await of('YS-2024-103')).toMatchObject({ sentOn: '2024-03-06', isOnline: false, isFullyElectronic: false });
  expect(await of('YS-2024-102')).toBeNull();
});

describe('双公示 penalties', () => {
  const DECISION = `state procedure cause actions { action state } place { code }
    decision { number numberText kinds fine confiscated text basis facts permitText decidedOn validUntil publicUntil issuerText
      issuingBody { code } sourceText note statusText toldAt provenance { source } }
    party { kind name creditCode idNumber representative representativeIdNumber businessNumber organisationCode }`;

  it('are cases of which the decision alone is known, decided by an import that their log tells', async () => {
    expect(await caseOf('温综执罚决字〔2023〕213号', DECISION)).toEqual({
      ...{ state: 'DECIDED', procedure: 'ORDINARY', cause: '未采取防尘措施', place: null },
      actions: [{ action: 'IMPORT', state: 'DECIDED' }],
      decision: {
        ...{ number: '温综执罚决字〔2023〕213号', numberText: '温综执罚决字〔2023〕第0213号', kinds: ['FINE'] },
        ...{ fine: '2000.00', confiscated: null, text: '罚款人民币贰仟元整', facts: '土方作业未洒水' },
        ...{ basis: '《中华人民共和国大气污染防治法》第一百一十五条', permitText: null, decidedOn: '2023-04-17' },
        ...{ validUntil: '2099-12-31', publicUntil: '2026-04-17', issuerText: '温岭市综合行政执法局' },
        ...{ sourceText: '温岭市综合行政执法局', note: null, statusText: null, toldAt: null },
        issuingBody: { code: expect.stringMatching(/^11331081[0-9A-Z]{10}$/) },
        provenance: [{ source: 'credit-penalties-2018' }],
      },
      party: {
        ...{
          kind: 'ORGANISATION',
          name: '浙江海鑫建筑有限公司',
          creditCode: expect.stringMatching(/^91331081MA2AB001/),
        },
        ...{ idNumber: null, representative: '王海', representativeIdNumber: '***' },
        ...{ businessNumber: null, organisationCode: null },
      },
    });
  });

  it.each([
    ['温综执罚决字〔2023〕214号', { kinds: ['WARNING', 'FINE'], fine: '500.00', validUntil: '9999-12-31' }],
    ['温综执罚决字〔2023〕215号', { kinds: ['FINE'], fine: '100.00', validUntil: null, publicUntil: null }],
    [
      '温综执罚决字〔2023〕216号',
      {
        kinds: ['FINE', 'CONFISCATION_OF_GAINS', 'CONFISCATION_OF_PROPERTY'],
        ...{ fine: '540000.00', confiscated: '12500.00', decidedOn: '2023-07-26' },
      },
    ],
    [
      '温综执罚决字〔2023〕217号',
      { kinds: ['PERMIT_SUSPENSION', 'PERMIT_REVOCATION'], permitText: '户外广告设置许可 温综执广〔2022〕22号' },
    ],
    ['温公行罚决字〔2023〕99号', { kinds: ['DETENTION'], fine: null, issuingBody: null }],
    ['温综执罚决字〔2023〕218号', { kinds: ['OTHER'] }],
    ['温综执罚决字〔2023〕220号', { kinds: ['OTHER'], decidedOn: null }],
    [
      '温综执罚决字〔2024〕15号',
      { fine: '540000.00', confiscated: '12345.67', kinds: ['FINE', 'CONFISCATION_OF_GAINS'] },
    ],
    ['温港渔罚〔2024〕9号', { kinds: ['FINE', 'PERMIT_SUSPENSION'], fine: '30000.00', decidedOn: '2024-02-20' }],
    ['温综执罚决字〔2024〕19号', { fine: '3000.00', decidedOn: '2024-02-24' }],
  ])('of 2018 tell money in 万元, several kinds, and empty days: %s', async (number, decision) => {
    expect(await caseOf(number, DECISION)).toMatchObject({ state: 'DECIDED', decision });
  });

  it('take a masked number of a person for none, and seal a whole one', async () => {
    expect((await caseOf('温综执罚决字〔2024〕13号', DECISION)).party).toMatchObject({
      kind: 'CITIZEN',
      idNumber: null,
    });
    expect((await caseOf('温综执罚决字〔2023〕215号', DECISION)).party).toMatchObject({
      kind: 'CITIZEN',
      idNumber: '***',
    });
    const open = await caseOf('温公行罚决字〔2023〕99号', DECISION, CLEARED as never);
    expect(open.party.idNumber).toBe('E12345678');
  });

  it('of 2016 tell amounts in words, and the latest of several rows of one number', async () => {
    expect(await caseOf('温综执罚决字〔2016〕108号', DECISION)).toMatchObject({
      decision: { fine: '200.00', statusText: '2', note: '重报，状态更新', toldAt: '2016-12-01T08:30:00+08:00' },
      party: { businessNumber: '331081600123456' },
    });
    expect(await caseOf('温综执罚决字〔2016〕109号', DECISION)).toMatchObject({
      decision: { kinds: ['FINE', 'CONFISCATION_OF_GAINS'], fine: '50000.00', confiscated: '12000.00' },
    });
    expect(await caseOf('温综执罚决字〔2016〕110号', DECISION)).toMatchObject({
      decision: { kinds: ['WARNING'], fine: null },
      party: { kind: 'CITIZEN', idNumber: '***' },
    });
    expect(await caseOf('德环罚字〔2019〕13号', DECISION)).toMatchObject({
      decision: { fine: '540000.00', confiscated: '20000.00', decidedOn: '2019-07-09' },
      party: { businessNumber: '331081000054321' },
    });
  });

  it('of a department tell a credit code or a registration number in one column', async () => {
    expect(await caseOf('温市监罚〔2021〕8号', DECISION)).toMatchObject({
      decision: { fine: '500.00', confiscated: '0.00', numberText: '温市监罚【2021】8号' },
      party: { creditCode: '331081600123456' },
    });
    expect(await caseOf('温环罚字〔2021〕9号', DECISION)).toMatchObject({
      decision: { fine: '540000.00', confiscated: '25000.00', decidedOn: '2021-03-10' },
    });
  });
});
