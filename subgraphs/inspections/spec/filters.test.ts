import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileInspections } from '../src/store/inspection-writer.ts';
import { entry, type OpenedInspections, openInspections, QIANCAI, SHOP, ZEGUO } from './trial.ts';

let opened: OpenedInspections;
let ask: OpenedInspections['ask'];

const entity = (creditCode: string, tradeCode: string, changes: Readonly<Record<string, string>> = {}) => ({
  ...{ creditCode, tradeCode, name: `${creditCode}店（样例）`, kind: 'ENTERPRISE', placeCode: QIANCAI },
  ...changes,
});

beforeAll(async () => {
  opened = await openInspections();
  ({ ask } = opened);
  await opened.send('entity', [
    entity(SHOP, 'H6210', { creditGrade: 'A', labels: '九小场所|重点' }),
    entity('B-2', 'H6291', { kind: 'INDIVIDUAL_BUSINESS', creditGrade: 'E', supervisorCode: 'BM-1' }),
    entity('C-3', 'C3032'),
  ]);
  await opened.send('inspectionTask', [
    {
      number: 'R-1',
      name: '任务一',
      kind: 'RANDOM',
      bodyCodes: 'ZHZF',
      fromOn: '2022-11-01',
      state: 'DRAWN',
      themeCode: 'T-1',
    },
    {
      number: 'R-2',
      name: '任务二',
      kind: 'COMBINED',
      bodyCodes: 'BM-1',
      fromOn: '2022-10-01',
      state: 'DONE',
      completedOn: '2022-10-20',
    },
  ]);
  const [one, none] = [{ bodyCodes: ['ZHZF'] }, { findings: [], rectifyBy: null }];
  await opened.store.db.transaction((tx) =>
    fileInspections(tx, [
      entry('J-1', { taskNumber: 'R-1', planNumber: 'P-1' }),
      entry(
        'J-2',
        { ...one, ...none, creditCode: 'B-2', kind: 'RANDOM', channel: 'DESK', inspectedOn: '2022-11-10' },
        5,
      ),
      entry(
        'J-3',
        { ...one, ...none, creditCode: 'C-3', itemCodes: ['I-9'], inspectedOn: null, channel: null, place: ZEGUO },
        2,
      ),
    ]),
  );
});
afterAll(() => opened.close());

const numbers = async (list: string, field = 'number'): Promise<string[]> => {
  const data = await ask(
    `{ list: ${list.replace('(', '(jurisdiction: "331081", ')} { totalCount nodes { field: ${field} } } }`,
  );
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ field: value }: { field: string }) => value);
};

describe('inspections', () => {
  it.each([
    ['isOpen: true', ['J-3', 'J-1', 'J-2']],
    ['states: [AWAITING_RECHECK]', ['J-1']],
    ['kinds: [RANDOM]', ['J-2']],
    ['channels: [MOBILE]', ['J-1']],
    ['isJoint: true', ['J-1']],
    ['isJoint: false', ['J-3', 'J-2']],
    ['hasProblem: true', ['J-1']],
    ['inspectedFrom: "2022-11-11"', ['J-1']],
    ['inspectedBefore: "2022-11-20"', ['J-2']],
    ['trades: ["H"]', ['J-1', 'J-2']],
    ['trades: ["H62", "C"]', ['J-3', 'J-1', 'J-2']],
    ['trades: ["H6291"]', ['J-2']],
    ['entityGrades: [A, B]', ['J-1']],
    ['themes: ["T-1"]', ['J-1']],
    ['taskNumbers: ["R-1"]', ['J-1']],
    ['planNumbers: ["P-2"]', []],
    ['bodies: ["BM-1"]', ['J-1']],
    ['items: ["I-9", "I-8"]', ['J-3']],
    ['trades: ["H"], channels: [DESK], isJoint: false', ['J-2']],
  ])('are narrowed by %s', async (filter, expected) => {
    expect((await numbers(`inspections(filter: { ${filter} })`)).toSorted()).toEqual(expected.toSorted());
  });

  it('are ordered by the day of the visit, those without one last, either way', async () => {
    expect(await numbers('inspections(orderBy: { field: INSPECTED_ON })')).toEqual(['J-1', 'J-2', 'J-3']);
    expect(await numbers('inspections(orderBy: { field: INSPECTED_ON, direction: ASC })')).toEqual([
      'J-2',
      'J-1',
      'J-3',
    ]);
    const listed = await numbers('inspections(orderBy: { field: LISTED_ON })');
    expect(await numbers('inspections(orderBy: { field: LISTED_ON, direction: ASC })')).toEqual(listed.toReversed());
  });
});

describe('objects of inspection', () => {
  it.each([
    ['kinds: [INDIVIDUAL_BUSINESS]', ['B-2']],
    ['trades: ["H6"]', [SHOP, 'B-2']],
    ['trades: ["C30", "H6291"]', ['B-2', 'C-3']],
    ['creditGrades: [E]', ['B-2']],
    ['towns: ["331081104000"]', [SHOP, 'B-2', 'C-3']],
    ['towns: ["331081100000"]', []],
    ['labels: ["重点", "旧"]', [SHOP]],
    ['supervisors: ["BM-1"]', ['B-2']],
  ])('are narrowed by %s', async (filter, expected) => {
    expect(await numbers(`regulatedEntities(filter: { ${filter} })`, 'creditCode')).toEqual(expected);
  });

  it('are ordered by name as well', async () => {
    const byName = await numbers('regulatedEntities(orderBy: { field: NAME, direction: DESC })', 'creditCode');
    expect(byName.toSorted()).toEqual([SHOP, 'B-2', 'C-3'].toSorted());
    expect(byName.indexOf('C-3')).toBeLessThan(byName.indexOf('B-2'));
  });
});

describe('tasks', () => {
  it.each([
    ['states: [DONE]', ['R-2']],
    ['kinds: [RANDOM]', ['R-1']],
    ['isMerged: false', ['R-1', 'R-2']],
    ['bodies: ["BM-1"]', ['R-2']],
    ['themes: ["T-1"]', ['R-1']],
    ['scenes: ["S-1"]', []],
    ['completedFrom: "2022-10-20", completedBefore: "2022-10-21"', ['R-2']],
  ])('are narrowed by %s', async (filter, expected) => {
    expect(await numbers(`inspectionTasks(filter: { ${filter} })`)).toEqual(expected);
  });

  it('are ordered by completion, those that run last', async () => {
    expect(await numbers('inspectionTasks(orderBy: { field: COMPLETED_ON })')).toEqual(['R-2', 'R-1']);
  });
});

it('findings are narrowed by result, item and day', async () => {
  expect(await numbers('findings(filter: { results: [TO_BE_CORRECTED] })', 'result')).toEqual(['TO_BE_CORRECTED']);
  expect(await numbers('findings(filter: { items: ["330217004000"] })', 'result')).toEqual(['NO_PROBLEM']);
  expect(await numbers('findings(filter: { foundFrom: "2022-11-21" })', 'result')).toEqual([]);
});
