import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEntry, DECIDED } from '../trial/case-fixtures.ts';
import { COMMANDER, OPERATOR, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

const FILES = {
  'provincial-case-system': 'first.sheet.json',
  'credit-penalties-2016': 'first.csv',
  'credit-penalties-2018': 'first.sheet.json',
  'evidence-sharing': 'first.csv',
} as const;

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  for (const [system, file] of Object.entries(FILES))
    await trial.send(system, new URL(`../systems/${system}/${file}`, import.meta.url));
});
afterAll(() => trial.end());

const caseOf = async (number: string, fields: string) => {
  const query = `{ case(jurisdiction: "${WENLING}", number: "${number}") { ${fields} } }`;
  const { data, errors } = await trial.ask(query, COMMANDER);
  expect(errors).toBeUndefined();
  return data.case;
};

describe('a case of the provincial application keeps', () => {
  it('its own name beside the cause, the officers’ names, and what is said of its hearing', async () => {
    expect(await caseOf('温综执立〔2023〕新河0012号', 'title cause officerNames hearingText')).toEqual({
      ...{ title: '某餐饮店超出门窗外墙经营案', cause: '超出门窗和外墙经营' },
      ...{ officerNames: ['张强', '李娜'], hearingText: '未要求听证' },
    });
  });

  it.each([
    ['温综执立〔2023〕新河0012号', '温岭市综合行政执法局新河中队', 'xinhe'],
    ['温综执立〔2023〕松门0004号', '温岭市综合行政执法局松门中队', '温岭市综合行政执法局松门中队'],
  ])(
    'of %s the unit that handles it, %s, by its code where the register knows it',
    async (number, handlerText, code) => {
      expect(await caseOf(number, 'handlerText team { code } issuingBody { code }')).toEqual({
        ...{ handlerText, team: { code }, issuingBody: null },
      });
    },
  );
});

it('a decision of the layout of 2016 keeps the code of its area, and the body that is named is found', async () => {
  type Decided = Readonly<Record<'areaText' | 'issuerText', string>> & { readonly issuingBody: unknown };
  const found = await trial.ask(
    `{ decisions(jurisdiction: "${WENLING}", first: 200) { nodes { areaText issuerText issuingBody { code } } } }`,
    COMMANDER,
  );
  const nodes = (found.data.decisions.nodes as Decided[]).filter(({ areaText }) => areaText === '331081');
  const bodiesOf = (name: string) => nodes.filter((one) => one.issuerText === name).map((one) => one.issuingBody);
  expect(new Set(bodiesOf('温岭市综合行政执法局').map((body) => JSON.stringify(body)))).toEqual(
    new Set(['{"code":"bureau"}']),
  );
  expect(bodiesOf('温岭市住房和城乡建设局')).toEqual([null]);
});

it('a decision of the layout of 2018 keeps the code of its body, and which papers the numbers of its party are of', async () => {
  const fields = 'issuingBody { code } case { issuingBody { code } handlerText party { representativeIdKind } }';
  const number = '温综执罚决字〔2023〕213号';
  const { data } = await trial.ask(
    `{ decisions(jurisdiction: "${WENLING}", first: 200) { nodes { number ${fields} } } }`,
    COMMANDER,
  );
  const issuingBody = { code: '1133108100268301XD' };
  const party = { representativeIdKind: '身份证' };
  expect(data.decisions.nodes).toContainEqual({
    ...{ number, issuingBody, case: { issuingBody, handlerText: '温岭市综合行政执法局', party } },
  });
});

it('a published decision names the body that decided, where its source named none', async () => {
  const entry = caseEntry(
    '温综执立〔2026〕001号',
    {
      ...{ decisionNumber: '温综执罚〔2026〕001号', decidedOn: '2026-07-20', decisionKinds: ['FINE'], fine: '2000.00' },
      party: { kind: 'ORGANISATION', name: '某公司', creditCode: '91331081MA2AB00183' },
    },
    DECIDED,
  );
  const published = { number: 'G1', channel: 'CREDIT_SITE', publishedOn: '2026-07-25' } as const;
  await trial.file([{ ...entry, children: { publications: [published] } }]);
  const answer = await trial.subgraph.answer({
    method: 'GET',
    path: `/exports/credit-penalties-2018?for=${WENLING}&from=2026-07-01&to=2026-07-31&format=csv`,
    headers: { authorization: `Bearer ${await trial.sign(OPERATOR)}` },
    body: (async function* () {})(),
  });
  let text = '';
  if (typeof answer.body === 'string') text = answer.body;
  else
    for await (const piece of answer.body as AsyncIterable<Uint8Array | string>) text += Buffer.from(piece).toString();
  const [header = '', row = ''] = text.replace('\uFEFF', '').split('\r\n');
  expect(row.split(',')[header.split(',').indexOf('CF_CFJG')]).toBe('温岭市综合行政执法局');
});
