import type { Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyFacts } from '#store/reference-store.ts';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { fileEvents, writeRecords } from '../trial/trial-records.ts';

const SONGMEN: Viewer = { ...COMMANDER, grants: [{ jurisdiction: '331081', place: '331081102000' }] };

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
  await fileEvents(trial, [
    { number: 'Q-1', record: { title: '鸭棚异味', placeCode: '331081104248' } },
    { number: 'Q-2', record: { title: '占道经营', placeCode: '331081102000', address: '育英路 12号' } },
    {
      number: 'Q-3',
      record: { title: '无名路扬尘', placeCode: null, placeText: 'A2区 前蔡 北侧', outsideNumber: 'HX〔7〕' },
    },
    { number: 'Q-4', record: { title: '路灯不亮', placeCode: '331081104999' } },
  ]);
  await writeRecords(trial, 'monitoringDevice', [
    { code: 'CAM-1', name: '前蔡村口球机', purpose: 'ENFORCEMENT', placeCode: '331081104248' },
  ]);
  await writeRecords(trial, 'hazard', [
    {
      number: 'YH-1',
      kind: '树障',
      line: '前蔡 10kV 线',
      state: 'AWAITING_CHECK',
      foundOn: '2022-11-01',
      bodyCode: 'GRID',
    },
  ]);
  await writeRecords(trial, 'importantPowerUser', [{ number: 'U-1', name: '第一人民医院', creditCode: '12331081X' }]);
});
afterAll(() => trial.close());

const found = async (text: string, { as = COMMANDER, args = '' } = {}) => {
  const { data, errors } = await trial.ask(
    `query ($text: String!) { searchEvents(text: $text${args}) { totalCount nodes { __typename
      ... on Event { number } ... on MonitoringDevice { code } ... on Hazard { number } ... on ImportantPowerUser { number }
    } } }`,
    as,
    { text },
  );
  expect(errors).toBeUndefined();
  const { searchEvents } = JSON.parse(JSON.stringify(data));
  expect(searchEvents.totalCount).toBe(searchEvents.nodes.length);
  return searchEvents.nodes.map(({ number, code }: Record<string, string>) => number ?? code).toSorted();
};

describe('searchEvents', () => {
  it.each([
    ['前蔡', ['CAM-1', 'Q-1', 'Q-3', 'YH-1']],
    ['前蔡村', ['CAM-1', 'Q-1']],
    ['新河镇', ['Q-1', 'Q-4']],
    ['松门', ['Q-2']],
    ['育英路12', ['Q-2']],
    ['hx7', ['Q-3']],
    ['异味', ['Q-1']],
    ['q-', ['Q-1', 'Q-2', 'Q-3', 'Q-4']],
    ['人民医院', ['U-1']],
    ['10KV', ['YH-1']],
    ['前蔡新河', []],
  ])('B-09e MUST find events, devices, hazards and important users by %s', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('narrows to types and to a government', async () => {
    expect(await found('前蔡', { args: ', types: [HAZARD, MONITORING_DEVICE]' })).toEqual(['CAM-1', 'YH-1']);
    expect(await found('前蔡', { args: ', jurisdiction: "350700"' })).toEqual([]);
  });

  it('B-09f MUST find nothing that the viewer may not see', async () => {
    expect(await found('q-', { as: SONGMEN })).toEqual(['Q-2']);
    expect(await found('前蔡', { as: SONGMEN })).toEqual([]);
  });

  it('B-09g MUST find an event by the name of its place as soon as the name comes, and by the new one when it changes', async () => {
    const name = async (text: string) => {
      const payload = { code: '331081104999', name: text, kind: 'VILLAGE', parentCode: '331081104000' };
      const fact = { topic: 'place', key: payload.code, version: 1, payload };
      await trial.store.db.transaction((tx) => applyFacts(tx, [fact]));
    };
    await name('塘下村委会');
    expect(await found('塘下')).toEqual(['Q-4']);
    await name('上塘村委会');
    expect([await found('塘下'), await found('上塘')]).toEqual([[], ['Q-4']]);
  });
});
