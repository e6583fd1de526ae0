import { createCaseWriter } from '@network/cases/store/case-writer';
import { createFiling } from '@network/events/store/filing';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import { createId } from '@network/kit/ids';
import { createDataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import type { EntityType, SubgraphName } from '@network/schema/network';
import { openHouse, type WholeNetwork } from '../networks/whole-network.ts';

const JURISDICTION = '331081';
const XINHE = '331081104000';
const ZEGUO = '331081100000';
/** Numbers of records of 新河镇 that a record of 泽国镇 names, and who reported the event. */
export const CROSSING = { event: '越-SJ-1', case: '越罚第1号', reporter: '越界上报人（样例）' } as const;

const keyOf = (type: EntityType, number: string) => ({
  jurisdiction: JURISDICTION,
  id: createId(type, { jurisdiction: JURISDICTION, source: 'crossing', sourceId: number }),
  provenance: [{ source: 'crossing', sourceId: number, batch: 1 }],
});

/** An officer of either town works in the other. */
const OFFICERS = ['样例-100-001', '样例-104-002'];

const event = {
  ...keyOf('Event', CROSSING.event),
  record: {
    number: CROSSING.event,
    title: '越界占道经营',
    description: '越界',
    source: 'GRID' as const,
    level: 'ORDINARY' as const,
    reportedAt: '2022-11-29T09:00:00+08:00',
    dueAt: null,
    categoryCode: '0101',
    placeCode: XINHE,
    placeText: null,
    address: null,
    reply: null,
    repliedAt: null,
    handlerBodyCode: 'ZJ-100',
    handlerTeamCode: 'ZD-100',
    handlerOfficerNumber: OFFICERS[0] ?? null,
    owner: null,
  },
  reports: [
    {
      reporterName: CROSSING.reporter,
      reporterPhone: '19900020001',
      isAnonymous: false,
      channel: 'GRID' as const,
      text: '越界',
      reportedAt: '2022-11-29T09:00:00+08:00',
      reporterPlaceCode: ZEGUO,
      rating: null,
    },
  ],
  actions: [{ action: 'REPORT' as const, at: '2022-11-29T09:00:00+08:00', actor: '网格员' }],
};

const caseIn = (place: string, number: string, eventNumber: string) => ({
  ...keyOf('Case', number),
  record: {
    number,
    cause: '越界案',
    procedure: 'ORDINARY' as const,
    discoveredOn: '2022-11-21',
    place,
    itemCode: '330217005000',
    itemVersion: 1,
    discretionOrdinal: 1,
    officerNumbers: OFFICERS,
    teamCode: 'ZD-100',
    bodyCode: 'ZJ-100',
    eventNumber,
    // One person in both cases.
    party: { kind: 'CITIZEN' as const, name: '越界当事人（样例）', idNumber: '331081199001019999' },
  },
  actions: [{ action: 'VERIFY', at: '2022-11-21T10:00:00+08:00', actor: '执法人员' }],
});

const inspectionIn = (place: string, number: string, entity: string) => ({
  ...keyOf('Inspection', number),
  record: {
    number,
    kind: 'RANDOM' as const,
    channel: null,
    plannedFor: '2022-11-28',
    inspectedOn: '2022-11-28',
    rectifyBy: null,
    creditCode: entity,
    bodyCodes: ['ZJ-100', 'ZJ-104'],
    teamCode: 'ZD-100',
    officerNumbers: OFFICERS,
    itemCodes: ['330217005000'],
    place,
    findings: [
      {
        result: 'TO_BE_CORRECTED' as const,
        description: '越界',
        isRectified: false,
        rectifiedOn: null,
        itemCode: '330217005000',
        caseNumber: CROSSING.case,
      },
    ],
  },
  actions: ['DRAW_OBJECT', 'DRAW_OFFICERS', 'APPROVE', 'NOTIFY', 'VISIT'].map((action, day) => ({
    action,
    at: `2022-11-2${day}T10:00:00+08:00`,
    actor: '执法人员',
  })),
});

/**
 * Records of two towns that name each other: an event of 新河镇 in the hands of 泽国镇, cases of both over it with the same
 * party and officers, inspections of both in the object of the other, with findings that name the case of 新河镇.
 */
export const writeCrossings = async (
  network: WholeNetwork,
  entities: { readonly xinhe: string; readonly zeguo: string },
): Promise<void> => {
  const dataKey = createDataKey(network.keys.dataKey);
  const into = async (name: SubgraphName, write: (tx: Transaction) => Promise<void>): Promise<void> => {
    const store = openHouse(network, name);
    await store.db.transaction(write);
    await store.close();
  };
  const cases = [caseIn(XINHE, CROSSING.case, CROSSING.event), caseIn(ZEGUO, '越罚第2号', CROSSING.event)];
  const inspections = [inspectionIn(XINHE, '越-JC-1', entities.zeguo), inspectionIn(ZEGUO, '越-JC-2', entities.xinhe)];
  await into('events', (tx) => createFiling(dataKey).file(tx, [event]));
  await into('cases', (tx) => createCaseWriter(dataKey).file(tx, cases));
  await into('inspections', (tx) => fileInspections(tx, inspections));
};
