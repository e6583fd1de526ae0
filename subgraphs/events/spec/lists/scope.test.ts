import { createId } from '@network/kit/ids';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { eventEntry, fileEvents } from '../trial/trial-records.ts';

const SONGMEN = '331081102000';
const inTown = (place: string): Viewer => ({
  ...ANONYMOUS,
  subject: `officer-${place}`,
  roles: ['OFFICER'],
  grants: [{ jurisdiction: '331081', place }],
});
const XINHE_OFFICER = inTown('331081104000');
const SONGMEN_OFFICER = inTown(SONGMEN);
const CITIZEN: Viewer = { ...ANONYMOUS, subject: 'citizen-1', roles: ['CITIZEN'] };
const UTILITY: Viewer = { ...ANONYMOUS, subject: 'utility', roles: ['PARTNER'], body: 'POWER-331081' };

/** Everything of 松门镇 carries its name: what an officer of 新河镇 reads must not. */
const FOREIGN = '松门';
const foreign = eventEntry({ number: 'SM-1' });
const report = { reporterName: `${FOREIGN}李（示例）`, text: `${FOREIGN}有人占道` };

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
  await fileEvents(trial, [
    { number: 'XH-1', record: { title: '新河占道' }, reports: [{ reporterName: '新河张（示例）' }] },
    {
      number: 'XH-2',
      record: { title: '新河前蔡养鸭', placeCode: '331081104248', owner: 'subject:citizen-1' },
      reports: [{}, { reporterName: '旁人钱（示例）' }, { reporterName: '匿名孙（示例）', isAnonymous: true }],
    },
    { number: 'SM-1', record: { title: `${FOREIGN}占道`, placeCode: SONGMEN }, reports: [report, report] },
    {
      number: 'SM-2',
      record: { title: `${FOREIGN}电力隐患`, placeCode: SONGMEN, owner: 'body:POWER-331081' },
      reports: [report],
    },
    { number: 'NO-1', record: { title: '无处可寻', placeCode: null }, reports: [{ reporterName: '无处赵（示例）' }] },
    { number: 'XH-1', jurisdiction: '350700', record: { title: '南平占道', placeCode: '350702100000' } },
  ]);
});
afterAll(() => trial.close());

const FIELDS = `id number title reports { totalCount nodes { id reporterName text event { title } } } actions { action }`;
const list = `{ totalCount nodes { ${FIELDS} } }`;
const entity = (type: string, key: string, fields = `events ${list}`) =>
  `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${fields} } } }`;
const reportId = createId('Report', { jurisdiction: '331081', source: 'event', sourceId: `${foreign.id}/1` });

/** Every way into events and reports that this subgraph has, aimed at 松门镇 or at what both towns share. */
const PATHS: Readonly<Record<string, string>> = {
  'Query.event': `{ event(jurisdiction: "331081", number: "SM-1") { ${FIELDS} } }`,
  'Query.events': `{ events(jurisdiction: "331081") ${list} }`,
  'Query.events, filtered': `{ events(jurisdiction: "331081", filter: { isOpen: true, sources: [GRID], states: [IN_HANDLING], isOverdue: false }) ${list} }`,
  'Event by id': entity('Event', `id: "${foreign.id}"`, FIELDS),
  'Event by number': entity('Event', 'jurisdiction: "331081", number: "SM-1"', FIELDS),
  'Report by id': entity('Report', `id: "${reportId}"`, 'reporterName text event { title }'),
  'Place.events of the town': entity('Place', `code: "${SONGMEN}"`),
  'Place.events of the county': entity('Place', 'code: "331081000000"'),
  'Place.events of the city': entity('Place', 'code: "331000000000"'),
  'Place.events of the province': entity('Place', 'code: "330000000000"'),
  'EventCategory.events': entity('EventCategory', 'jurisdiction: "331081", code: "SR-01"'),
  'EventCategory.events of a standard': entity('EventCategory', 'jurisdiction: "000000", code: "SR-01"'),
  'Body.events': entity('Body', 'jurisdiction: "331081", code: "ZHZF"'),
  'Team.events': entity('Team', 'jurisdiction: "331081", code: "ZD-104"'),
  'Officer.events': entity('Officer', 'jurisdiction: "331081", certificateNumber: "33108100101"'),
};

const textOf = async (query: string, as: Viewer): Promise<string> => {
  const { data, errors } = await trial.ask(query, as);
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};

describe('an officer of one town', () => {
  it.each(Object.entries(PATHS))(
    'N-11p MUST be given nothing of another town’s events and reporters by %s',
    async (_, query) => {
      expect(await textOf(query, XINHE_OFFICER)).not.toContain(FOREIGN);
      expect(await textOf(query, SONGMEN_OFFICER)).toContain(FOREIGN);
      expect(await textOf(query, COMMANDER)).toContain(FOREIGN);
    },
  );

  it('N-11q MUST not be told by a count how many events another town has', async () => {
    const counts = async (as: Viewer) => {
      const { data } = await trial.ask(
        `{ events(jurisdiction: "331081") { totalCount } ${PATHS['Place.events of the county']?.slice(1)}`,
        as,
      );
      return JSON.stringify(data).match(/"totalCount":\d+,"nodes"|"events":\{"totalCount":\d+\}/g);
    };
    expect((await counts(XINHE_OFFICER))?.[0]).toBe('"events":{"totalCount":2}');
    expect((await counts(COMMANDER))?.[0]).toBe('"events":{"totalCount":5}');
  });

  it('N-11r MUST be given no event whose place is not known', async () => {
    const query = `{ events(jurisdiction: "331081") ${list} event(jurisdiction: "331081", number: "NO-1") { id } }`;
    expect(await textOf(query, XINHE_OFFICER)).not.toContain('无处');
    expect(await textOf(query, COMMANDER)).toContain('无处');
  });

  it('is given no report and no log by the stores themselves, even by the id of another town’s event', async () => {
    const { eventActions, reportList } = trial.stores;
    const { asked, page } = reportList.ask({ first: 10 });
    const below = { parent: 'EVENT', keys: [{ jurisdiction: '331081', key: foreign.id }], asked } as const;
    const found = async (as: Viewer) => [
      (await reportList.rows(as, below, page)).length,
      (await reportList.totals(as, below)).map(({ total }) => total),
      (await eventActions(as, [foreign.id])).length,
    ];
    expect(await found(XINHE_OFFICER)).toEqual([0, [0], 0]);
    expect(await found(SONGMEN_OFFICER)).toEqual([2, [2], 5]);
  });

  it('is given nothing of another government by the number of an own event', async () => {
    const query = `{ event(jurisdiction: "350700", number: "XH-1") { title } }`;
    expect(await textOf(query, COMMANDER)).toBe('{"event":null}');
  });
});

describe('callers without a place', () => {
  it('N-11s MUST give a citizen the events that the citizen brought, with their reports, and no other', async () => {
    const text = await textOf(`{ events(jurisdiction: "331081") ${list} }`, CITIZEN);
    expect(text).toContain('"totalCount":1,"nodes":[{"id"');
    expect(text).toContain('新河前蔡养鸭');
    expect(text).toContain('王（示例）');
  });

  it('gives a citizen no name of others who reported the same event', async () => {
    const query = entity(
      'Event',
      'jurisdiction: "331081", number: "XH-2"',
      `reports { totalCount nodes { reporterName } }`,
    );
    expect(await textOf(query, CITIZEN)).toContain('"totalCount":1,"nodes":[{"reporterName":"王（示例）"}]');
    expect(await textOf(query, COMMANDER)).toContain('旁人钱');
  });

  it('are given no name of who reported anonymously, nor is anybody', async () => {
    const query = entity(
      'Event',
      'jurisdiction: "331081", number: "XH-2"',
      `reports { nodes { reporterName isAnonymous } }`,
    );
    expect(await textOf(query, COMMANDER)).toContain('{"reporterName":null,"isAnonymous":true}');
  });

  it('N-11t MUST give a partner the events that it brought, and no other', async () => {
    const text = await textOf(`{ events(jurisdiction: "331081") ${list} }`, UTILITY);
    expect(text).toContain(`${FOREIGN}电力隐患`);
    expect(text).not.toContain(`${FOREIGN}占道`);
    expect(text).not.toContain('新河');
  });

  it('N-11u MUST give nobody nothing', async () => {
    for (const query of Object.values(PATHS)) expect(await textOf(query, ANONYMOUS)).not.toMatch(/占道|养鸭|示例/);
  });
});

describe('phone numbers', () => {
  it('are *** to all but the cleared, and sealed in the store', async () => {
    const query = `{ event(jurisdiction: "331081", number: "XH-1") { reports { nodes { reporterPhone } } } }`;
    expect(await textOf(query, XINHE_OFFICER)).toContain('"reporterPhone":"***"');
    expect(await textOf(query, COMMANDER)).toContain('"reporterPhone":"13800000000"');
    const rows = await trial.store.db.execute('select * from reports');
    expect(JSON.stringify(rows)).not.toContain('13800000000');
  });
});
