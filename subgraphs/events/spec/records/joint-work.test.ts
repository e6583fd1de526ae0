import type { Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDER, openTrialEvents, type TrialEvents } from '../trial/trial-events.ts';
import { writeJointWork } from '../trial/trial-joint-work.ts';

const SONGMEN: Viewer = { ...COMMANDER, grants: [{ jurisdiction: '331081', place: '331081102000' }] };
const UTILITY: Viewer = { ...COMMANDER, roles: ['PARTNER'], grants: [], body: 'GWDL' };

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openTrialEvents();
  await writeJointWork(trial);
});
afterAll(() => trial.close());

const ask = async (query: string, as: Viewer = COMMANDER) => {
  const { data, errors } = await trial.ask(query, as);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
const keysOf = async (list: string, filter: string, as?: Viewer): Promise<string[]> => {
  const key = list === 'monitoringDevices' ? 'code' : 'number';
  const page = (await ask(`{ ${list}(jurisdiction: "331081"${filter}) { totalCount nodes { ${key} } } }`, as))[list];
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map((node: Record<string, string>) => node[key]);
};
const LISTS = [
  'monitoringDevices',
  'alerts',
  'importantPowerUsers',
  'hazards',
  'damageEvents',
  'escorts',
  'lossRecoveries',
  'dutyDisputes',
] as const;

describe('a list', () => {
  it.each([
    ['monitoringDevices', '', ['CAM-1', 'CAM-2']],
    ['monitoringDevices', ', filter: { purposes: [PUBLIC_SECURITY] }', ['CAM-2']],
    ['monitoringDevices', ', filter: { isFitOn: "2022-03-11" }', ['CAM-1']],
    ['monitoringDevices', ', filter: { isFitOn: "2022-03-10" }', []],
    ['alerts', '', ['A-3', 'A-2', 'A-1']],
    ['alerts', ', filter: { states: [CONFIRMED] }', ['A-1']],
    ['alerts', ', filter: { raisedFrom: "2022-11-02T00:00:00+08:00" }', ['A-3', 'A-2']],
    ['importantPowerUsers', ', filter: { grades: [FIRST, SPECIAL] }', ['U-1']],
    ['hazards', ', orderBy: { field: DUE_ON }', ['H-1', 'H-2']],
    ['hazards', ', filter: { states: [IN_CASE] }', ['H-2']],
    ['hazards', ', filter: { isOpen: false, exits: [RECTIFIED] }', ['H-1']],
    ['hazards', ', filter: { dueBefore: "2022-07-01" }', ['H-1']],
    ['damageEvents', ', filter: { isAssumed: false }', ['D-1']],
    ['damageEvents', ', filter: { occurredBefore: "2022-01-01", causes: [OTHER] }', ['D-2']],
    ['escorts', ', filter: { escortedFrom: "2022-07-02" }', ['E-1']],
    ['lossRecoveries', ', filter: { confirmedBefore: "2022-10-01" }', ['R-1']],
    ['dutyDisputes', ', filter: { isOpen: true }', ['Z-2']],
    ['dutyDisputes', ', filter: { bodies: ["SHUILI"] }', ['Z-1']],
    ['dutyDisputes', ', filter: { states: [REFERRED, CLARIFIED] }', ['Z-2', 'Z-1']],
  ])('of %s%s', async (list, filter, expected) => {
    expect(await keysOf(list, filter)).toEqual(expected);
  });

  it('shows an officer of 松门镇 what happened there and nothing else', async () => {
    const seen = await Promise.all(LISTS.map((list) => keysOf(list, '', SONGMEN)));
    expect(seen.flat()).toEqual(['CAM-2', 'A-3', 'U-2', 'H-2', 'D-1', 'E-1', 'R-2', 'R-1']);
  });

  it('shows the power utility what it brought, wherever it was, and nothing that others brought', async () => {
    const seen = await Promise.all(LISTS.map((list) => keysOf(list, '', UTILITY)));
    expect(seen.map((keys) => keys.length)).toEqual([0, 0, 2, 2, 2, 1, 2, 0]);
  });
});

describe('a record', () => {
  it('of a device tells its reviews, whether its records may be evidence, and what it raised', async () => {
    const { monitoringDevice } = await ask(`{ monitoringDevice(jurisdiction: "331081", code: "CAM-1") {
      name purpose longitude latitude publishedOn publishedIn body { code } place { code } isFitForEvidence
      before: isFitForEvidence(asOf: "2022-03-10") alerts { nodes { number } } provenance { source }
    } }`);
    expect(monitoringDevice).toMatchObject({
      ...{ purpose: 'ENFORCEMENT', longitude: 121.43, body: { code: 'ZHZF' }, place: { code: '331081104248' } },
      ...{ isFitForEvidence: true, before: false, alerts: { nodes: [{ number: 'A-2' }, { number: 'A-1' }] } },
      provenance: [],
    });
  });

  it('of a hazard tells its zone, its user, its event and its case', async () => {
    const { hazard, importantPowerUser } = await ask(`{
      hazard(jurisdiction: "331081", number: "H-2") {
        zoneMetres isInZone user { number } event { number damage { number } } case { number } body { code } exit
      }
      importantPowerUser(jurisdiction: "331081", number: "U-1") {
        entity { creditCode } hazards { totalCount nodes { number user { name } verifiedOn } }
      }
    }`);
    expect(hazard).toEqual({
      ...{ zoneMetres: 10, isInZone: true, user: null, event: { number: 'J-2', damage: { number: 'D-1' } } },
      ...{ case: { number: 'C-1' }, body: { code: 'GWDL' }, exit: null },
    });
    expect(importantPowerUser).toEqual({
      entity: { creditCode: '12331081472260001X' },
      hazards: { totalCount: 1, nodes: [{ number: 'H-1', user: { name: '人民医院' }, verifiedOn: '2022-05-21' }] },
    });
  });

  it('of damage tells what was got back for it, and each recovery its damage', async () => {
    const { damageEvent, lossRecovery } = await ask(`{
      damageEvent(jurisdiction: "331081", number: "D-1") { isAssumed recoveries { nodes { number amount } } }
      lossRecovery(jurisdiction: "331081", number: "R-1") { amount damage { number cause } }
    }`);
    expect(damageEvent.recoveries.nodes).toEqual([
      { number: 'R-2', amount: '4800.50' },
      { number: 'R-1', amount: '95200.00' },
    ]);
    expect(lossRecovery).toEqual({ amount: '95200.00', damage: { number: 'D-1', cause: 'CONSTRUCTION_MACHINE' } });
  });

  it('of a dispute tells who disputes what, and how it was settled', async () => {
    const { dutyDispute } = await ask(`{ dutyDispute(jurisdiction: "331081", number: "Z-1") {
      isOpen state bodies { code } raisedBy { code } interimBody { code } outcomeBody { code } settledOn dutyNumber
      category { code } item { jurisdiction code } event { number }
    } }`);
    expect(dutyDispute).toEqual({
      ...{
        isOpen: false,
        state: 'CLARIFIED',
        bodies: [{ code: 'ZHZF' }, { code: 'SHUILI' }],
        raisedBy: { code: 'ZHZF' },
      },
      ...{ interimBody: { code: 'XINHE' }, outcomeBody: { code: 'SHUILI' }, settledOn: '2022-06-06', dutyNumber: '69' },
      ...{
        category: { code: 'SR-01' },
        item: { jurisdiction: '331081', code: '330217005000' },
        event: { number: 'J-1' },
      },
    });
  });

  it('of an event leads to its alert, hazard, damage, escorts and disputes', async () => {
    const { camera, patrol } = await ask(`{
      camera: event(jurisdiction: "331081", number: "J-1") {
        alert { number device { code } event { number } } hazard { number } dutyDisputes { nodes { number } } }
      patrol: event(jurisdiction: "331081", number: "J-2") {
        alert { number } hazard { number } damage { number } escorts { nodes { number officers { certificateNumber } } } }
    }`);
    expect(camera).toEqual({
      alert: { number: 'A-1', device: { code: 'CAM-1' }, event: { number: 'J-1' } },
      hazard: null,
      dutyDisputes: { nodes: [{ number: 'Z-1' }] },
    });
    expect(patrol).toMatchObject({ alert: null, hazard: { number: 'H-2' }, damage: { number: 'D-1' } });
    expect(patrol.escorts.nodes[0].officers.map((officer: { certificateNumber: string }) => officer)).toHaveLength(2);
  });

  it('of footage hangs on its event with its hash, and is seen at its event’s place, not by whom the event came from', async () => {
    const query = `{ event(jurisdiction: "331081", number: "J-1") { footage { nodes {
      name hash takenAt seconds deviceCode officer { certificateNumber } event { number } } } }
      footage(jurisdiction: "331081") { totalCount nodes { name } } }`;
    const { event, footage } = await ask(query);
    expect(event.footage.nodes).toMatchObject([
      { name: '到场.mp4', hash: 'a'.repeat(64), seconds: 90, event: { number: 'J-1' } },
    ]);
    expect(footage.totalCount).toBe(2);
    expect((await ask(query, SONGMEN)).footage).toEqual({ totalCount: 1, nodes: [{ name: '线路.jpg' }] });
    const brought = '{ event(jurisdiction: "331081", number: "J-2") { number footage { totalCount } } }';
    expect(await ask(brought, UTILITY)).toEqual({ event: { number: 'J-2', footage: { totalCount: 0 } } });
  });

  it('is reached from its place, body, officer, item, class, case and entity', async () => {
    const { _entities } = await ask(`{ _entities(representations: [
      { __typename: "Place", code: "331081102000" }
      { __typename: "Body", jurisdiction: "331081", code: "GWDL" }
      { __typename: "Body", jurisdiction: "331081", code: "SHUILI" }
      { __typename: "Officer", jurisdiction: "331081", certificateNumber: "33108100102" }
      { __typename: "EnforcementItem", jurisdiction: "331081", code: "330217005000" }
      { __typename: "EventCategory", jurisdiction: "331081", code: "SR-01" }
      { __typename: "Case", jurisdiction: "331081", number: "C-1" }
      { __typename: "RegulatedEntity", jurisdiction: "331081", creditCode: "12331081472260001X" }
    ]) {
      ... on Place { monitoringDevices { nodes { code } } hazards { nodes { number } } lossRecoveries { totalCount } }
      ... on Body { hazards { totalCount } dutyDisputes { nodes { number } } }
      ... on Officer { escorts { nodes { number } } }
      ... on EnforcementItem { itemDisputes: dutyDisputes { totalCount } }
      ... on EventCategory { alerts { totalCount } categoryDisputes: dutyDisputes { totalCount } }
      ... on Case { caseHazards: hazards { nodes { number } } damageEvents { nodes { number } } }
      ... on RegulatedEntity { importantPowerUsers { nodes { number } } }
    } }`);
    expect(_entities).toEqual([
      {
        monitoringDevices: { nodes: [{ code: 'CAM-2' }] },
        hazards: { nodes: [{ number: 'H-2' }] },
        lossRecoveries: { totalCount: 2 },
      },
      { hazards: { totalCount: 2 }, dutyDisputes: { nodes: [] } },
      { hazards: { totalCount: 0 }, dutyDisputes: { nodes: [{ number: 'Z-1' }] } },
      { escorts: { nodes: [{ number: 'E-1' }] } },
      { itemDisputes: { totalCount: 1 } },
      { alerts: { totalCount: 3 }, categoryDisputes: { totalCount: 1 } },
      { caseHazards: { nodes: [{ number: 'H-2' }] }, damageEvents: { nodes: [{ number: 'D-1' }] } },
      { importantPowerUsers: { nodes: [{ number: 'U-1' }] } },
    ]);
  });

  it('out of the viewer’s scope is null, by number and by id', async () => {
    const { hazard } = await ask('{ hazard(jurisdiction: "331081", number: "H-1") { id } }');
    const hidden = await ask(
      `{ hazard(jurisdiction: "331081", number: "H-1") { id }
         _entities(representations: [{ __typename: "Hazard", id: "${hazard.id}" }]) { ... on Hazard { number } } }`,
      SONGMEN,
    );
    expect(hidden).toEqual({ hazard: null, _entities: [null] });
  });
});
