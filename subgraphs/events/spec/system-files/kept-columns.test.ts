import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damageEventActions, damageEvents } from '#store/tables/power.ts';
import { COMMANDER, type TrialEvents } from '../trial/trial-events.ts';
import { answerOf, eventOf, openSystems, takeFile } from '../trial/trial-systems.ts';

const DEVICES = `code,name,placeCode,address,longitude,latitude,purpose,bodyCode,legalReviewedOn,technicalReviewedOn,publishedOn,publishedIn
CAM-XH-001,新河镇人民路,331081104000,,,,ENFORCEMENT,,2022-01-02,2022-01-03,2022-02-01,网站
CAM-SM-009,松门镇渔港路,331081102000,,,,PUBLIC_SECURITY,,,,,
`;

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openSystems();
  await trial.take('sample-devices', 'devices.csv', Buffer.from(DEVICES));
  for (const system of [
    ...['hotline-12345', 'police-110', 'citizen-snapshots', 'complaints-platform', 'town-governance'],
    ...['smart-city-management', 'video-alerts', 'body-terminals', 'power-hazards', 'power-damages'],
  ]) {
    await takeFile(trial, system, 'first');
    await takeFile(trial, system, 'second');
  }
});
afterAll(() => trial.close());

const of = (number: string, fields: string) => eventOf(trial, number, fields);
const one = async (word: string, number: string, fields: string) =>
  (await answerOf(trial, `{ ${word}(jurisdiction: "331081", number: "${number}") { ${fields} } }`))[word];

describe('damage to power facilities keeps', () => {
  it('what was lost, where it is one number, and always as it was written', async () => {
    const fields = 'occurredAt households lostKwh directLoss lossText policeNumber culprit description placeText';
    expect(await one('damageEvent', 'WLWP-2026-011', fields)).toEqual({
      ...{ occurredAt: '2026-04-03T14:22:00+08:00', households: 1204, lostKwh: 3500.5, directLoss: '128000.00' },
      ...{ lossText: '1,204 / 3500.5 / 128,000.00', policeNumber: '33108120260403000311' },
      ...{ culprit: '温岭市某某建设有限公司', description: '已赔偿', placeText: '泽国' },
    });
    expect(await one('damageEvent', 'WLWP-2026-016', fields)).toMatchObject({
      ...{ households: null, lostKwh: 60, directLoss: null, lossText: '约50 / 60 / 待定' },
    });
    expect(await one('damageEvent', 'WLWP-2026-017', fields)).toMatchObject({
      ...{ households: 2300, lostKwh: 18_000, directLoss: null, lossText: '2300 / 18,000 / 21万元至25万元' },
    });
    expect(await one('damageEvent', 'WLWP-2026-012', fields)).toMatchObject({ households: 86, directLoss: '12000.00' });
    expect(await one('damageEvent', 'WLWP-2026-014', fields)).toMatchObject({ directLoss: '5000.00' });
    expect(await one('damageEvent', 'WP-2022-033', fields)).toMatchObject({ occurredAt: null, households: 0 });
  });

  it('the number of the papers sealed, shown to nobody without clearance', async () => {
    const asked = '{ damageEvent(jurisdiction: "331081", number: "WLWP-2026-011") { culpritIdNumber } }';
    const cleared = { ...COMMANDER, clearance: ['ID_NUMBER' as const] };
    expect((await trial.ask(asked)).data).toEqual({ damageEvent: { culpritIdNumber: '***' } });
    expect((await trial.ask(asked, cleared)).data).toEqual({ damageEvent: { culpritIdNumber: '91331081704678123X' } });
    const { db } = trial.store;
    const kept = [await db.select().from(damageEvents), await db.select().from(damageEventActions)];
    expect(JSON.stringify(kept).includes('WLWP-2026-011')).toBe(true);
    expect(JSON.stringify(kept).includes('91331081704678123X')).toBe(false);
  });
});

it('a hazard keeps how grave it is, who is to put it right, and voltage, term and place as they were written', async () => {
  const fields = 'gravity responsible voltageText dueText placeText description';
  expect(await one('hazard', 'YH-2022-0105', fields)).toEqual({
    ...{
      gravity: '严重',
      responsible: '李某',
      voltageText: '220',
      dueText: '长期',
      placeText: '松门镇',
      description: null,
    },
  });
  expect(await one('hazard', 'YH-2022-0107', 'voltageKv voltageText')).toEqual({
    voltageKv: null,
    voltageText: '高压',
  });
});

it('an alert keeps how sure the box was, as a share and as it was written, and where its picture is', async () => {
  const fields = 'confidence confidenceText imageUrl placeText';
  expect(await one('alert', 'AL2022090100001', fields)).toEqual({
    ...{
      confidence: 0.93,
      confidenceText: '0.93',
      imageUrl: 'https://img.example.org/al1.jpg',
      placeText: '331081104',
    },
  });
  expect(await one('alert', 'AL2022090100002', fields)).toMatchObject({ confidence: 0.87, imageUrl: null });
});

it('a snapshot keeps its photographs, and its coordinates as they were written', async () => {
  expect(await of('90071001', 'photos coordinatesText')).toEqual({
    photos: ['https://img.example.org/a1.jpg', 'https://img.example.org/a2.jpg'],
    coordinatesText: '121.4452 28.4701 gcj02',
  });
  expect(await of('90071002', 'photos')).toEqual({ photos: [] });
});

it('an order of the hotline keeps its channel, the call back, what was said in it and the rating in its own words', async () => {
  const fields = 'channelText calledBackAt isSolved ratingText rating';
  expect(await of('220914090000001-01', fields)).toEqual({
    ...{ channelText: '市长信箱', calledBackAt: '2022-09-16T09:00:00+08:00', isSolved: true },
    ...{ ratingText: '基本满意', rating: 'BASICALLY_SATISFIED' },
  });
  expect(await of('260402103012044-02', 'closureKind isSolved')).toEqual({ closureKind: null, isSolved: false });
});

describe('a complaint keeps', () => {
  it('whom it is about, walkable both ways, and the money in question', async () => {
    const fields = 'subjectName subjectCreditCode subject { creditCode } amount amountText';
    expect(await of('TS3310812022090001', fields)).toEqual({
      ...{
        subjectName: '温岭市某超市',
        subjectCreditCode: '91110000600037341L',
        amount: '100.00',
        amountText: '100.00',
      },
      subject: { creditCode: '91110000600037341L' },
    });
    const entity = `{ _entities(representations: [{ __typename: "RegulatedEntity", jurisdiction: "331081",
      creditCode: "91110000600037341L" }]) { ... on RegulatedEntity { events { totalCount nodes { number } } } } }`;
    expect(await answerOf(trial, entity)).toEqual({
      _entities: [{ events: { totalCount: 1, nodes: [{ number: 'TS3310812022090001' }] } }],
    });
  });

  it.each([
    ['TS3310812022090004', '2680.00', '2,680元'],
    ['TS3310812022090005', null, '面议'],
    ['TS3310812022090008', '5000.00', '0.5万元'],
  ])('of %s the amount %s, written %s', async (number, amount, amountText) => {
    expect(await of(number, 'amount amountText')).toEqual({ amount, amountText });
  });
});

it('a call keeps the police station, an event of the towns its grid, walkable both ways', async () => {
  expect(await of('J331081202209080012', 'intakeUnit')).toEqual({ intakeUnit: '新河派出所' });
  expect(await of('SJ2022090100007', 'gridCode grid { code } ratingText coordinatesText')).toEqual({
    ...{ gridCode: '33108110424800100101', grid: { code: '33108110424800100101' }, ratingText: '满意' },
    coordinatesText: '121.4499 28.4690',
  });
  const grid = `{ _entities(representations: [{ __typename: "Grid", jurisdiction: "331081",
    code: "33108110424800100101" }]) { ... on Grid { events { nodes { number } } } } }`;
  expect(await answerOf(trial, grid)).toMatchObject({
    _entities: [{ events: { nodes: [{ number: 'SJ2022090100007' }] } }],
  });
  expect(await of('smart-city-management-2022090100341', 'longitude coordinatesText')).toEqual({
    ...{ longitude: null, coordinatesText: '40543211.532 3152044.118' },
  });
});

it('a film keeps its end, what it is and how large', async () => {
  const films = `{ footage(jurisdiction: "331081", first: 200) { nodes { name endedAt mediaText sizeText } } }`;
  const { footage } = (await answerOf(trial, films)) as { footage: { nodes: { name: string }[] } };
  expect(footage.nodes.find(({ name }) => name === 'DSJ00417_20260418083000.mp4')).toEqual({
    ...{
      name: 'DSJ00417_20260418083000.mp4',
      endedAt: '2026-04-18T08:45:30+08:00',
      mediaText: '视频',
      sizeText: '412,331,008',
    },
  });
});

describe('who handles it is found by the name that its source writes, and the name is kept', () => {
  it.each([
    ['220908170700109-01', '温岭市综合行政执法局', 'B-ZHZF', null],
    ['TS3310812022090001', '温岭市市场监督管理局', 'B-SCJG', null],
    ['J331081202209080013', '松门镇综合行政执法队', null, 'T-SM'],
  ])('of %s: %s', async (number, handlerText, body, team) => {
    expect(await of(number, 'handlerText handlerBody { code } handlerTeam { code }')).toEqual({
      ...{ handlerText, handlerBody: body && { code: body }, handlerTeam: team && { code: team } },
    });
  });

  it.each([
    ['市综合执法局', 'B-ZHZF'],
    [' 综合行政执法局　', 'B-ZHZF'],
    ['应急管理局', null],
    ['某某公司', null],
  ])('as %s too', async (unit, code) => {
    const row = `1,N-${unit.trim()},电话,,,否,投诉,,标题,内容,,新河镇,一般,2022-09-20 08:00:00,${unit},,,,,,,,,`;
    const header =
      '序号,工单编号,来源渠道,来电号码,诉求人,是否匿名,诉求类型,分类码,标题,内容,事发地址,镇街,紧急程度,受理时间,承办单位,派单时间,签收时间,办结时限,办结时间,办理结果,回访时间,是否解决,满意度,重复工单组别';
    await trial.take('hotline-12345', `${code}.csv`, Buffer.from(`${header}\n${row}\n`));
    expect(await of(`N-${unit.trim()}`, 'handlerText handlerBody { code }')).toEqual({
      ...{ handlerText: unit.trim(), handlerBody: code && { code } },
    });
  });
});
