import { createCaseWriter } from '@network/cases/store/case-writer';
import { createFiling } from '@network/events/store/filing';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import { entityKind } from '@network/inspections/store/kinds';
import { createId } from '@network/kit/ids';
import type { RecordKind } from '@network/kit/intake';
import { createDataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import { createKinds } from '@network/people/store/kinds';
import type { EntityType, SubgraphName } from '@network/schema/network';
import { openHouse, type WholeNetwork } from '../networks/whole-network.ts';

/** A town with `records` events, cases, inspections and officers, each with `children` that hang on it. */
export type Crowd = { readonly code: string; readonly records: number; readonly children: number };

const JURISDICTION = '331081';
const SOURCE = 'crowd';
const ITEM = '330217005000';

const idOf = (type: EntityType, sourceId: string): string =>
  createId(type, { jurisdiction: JURISDICTION, source: SOURCE, sourceId });
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));
const officerOf = ({ code }: Crowd, index: number): string => `众-${code}-${index}`;
const creditCodeOf = ({ code }: Crowd, index: number): string => `91${code}${String(index).padStart(4, '0')}`;
const provenanceOf = (sourceId: string) => [{ source: SOURCE, sourceId, batch: 1 }];

const peopleRecords = (crowd: Crowd): Readonly<Record<string, readonly Record<string, unknown>[]>> => {
  const { code, records, children } = crowd;
  const team = `众-${code}`;
  return {
    place: [{ code, name: `众镇${code}`, kind: null, urbanRuralCode: null }],
    placeMode: [{ placeCode: code, mode: 'EMPOWERED', validFrom: '2022-01-01', validTo: null, basis: null }],
    team: [{ code: team, name: `众镇${code}队`, kind: 'TOWN', bodyCode: 'ZHZF', placeCode: code }],
    officer: times(records, (index) => ({
      certificateNumber: officerOf(crowd, index),
      name: '众（样例）',
      teamCode: team,
      idNumber: null,
      phone: null,
    })),
    certificate: times(records * children, (index) => ({
      number: `证-${code}-${index}`,
      officerNumber: officerOf(crowd, index % records),
      issuer: '浙江省人民政府（样例）',
      fields: ['综合行政执法'],
      status: 'VALID',
      validFrom: '2021-06-01',
      validTo: '2026-05-31',
    })),
  };
};

const writeKind = (tx: Transaction, kind: RecordKind, records: readonly Record<string, unknown>[]): Promise<void> =>
  kind.write(
    tx,
    records.map((record) => ({
      id: idOf(kind.type, kind.naturalKey(record) ?? ''),
      jurisdiction: kind.name === 'place' || kind.name === 'placeMode' ? '000000' : JURISDICTION,
      record,
      isNew: true,
    })),
  );

const eventsOf = (crowd: Crowd) =>
  times(crowd.records, (index) => {
    const number = `众-SJ-${crowd.code}-${index}`;
    return {
      jurisdiction: JURISDICTION,
      id: idOf('Event', number),
      record: {
        number,
        title: '占道经营',
        description: null,
        source: 'GRID' as const,
        level: 'ORDINARY' as const,
        reportedAt: '2022-11-29T09:00:00+08:00',
        dueAt: '2022-11-30T09:00:00+08:00',
        categoryCode: '0101',
        placeCode: crowd.code,
        placeText: null,
        address: null,
        reply: null,
        repliedAt: null,
        handlerBodyCode: null,
        handlerTeamCode: null,
        handlerOfficerNumber: null,
        owner: null,
      },
      reports: times(crowd.children, () => ({
        reporterName: '众（样例）',
        reporterPhone: '19900010000',
        isAnonymous: false,
        channel: 'GRID' as const,
        text: null,
        reportedAt: '2022-11-29T09:00:00+08:00',
        reporterPlaceCode: crowd.code,
        rating: null,
      })),
      actions: [{ action: 'REPORT' as const, at: '2022-11-29T09:00:00+08:00', actor: '网格员' }],
      provenance: provenanceOf(number),
    };
  });

const casesOf = (crowd: Crowd, officers: Crowd) =>
  times(crowd.records, (index) => {
    const number = `众罚${crowd.code}第${index}号`;
    return {
      jurisdiction: JURISDICTION,
      id: idOf('Case', number),
      record: {
        number,
        cause: '超出门、窗、外墙经营案',
        procedure: 'ORDINARY' as const,
        discoveredOn: '2022-11-21',
        filedOn: '2022-11-22',
        place: crowd.code,
        itemCode: ITEM,
        itemVersion: 1,
        discretionOrdinal: 1 + (index % 3),
        officerNumbers: times(crowd.children, (nth) => officerOf(officers, nth)),
        party: {
          kind: 'CITIZEN' as const,
          name: '众（样例）',
          idNumber: `33108119900101${String(index).padStart(4, '0')}`,
        },
      },
      actions: [
        { action: 'VERIFY', at: '2022-11-21T10:00:00+08:00', actor: '执法人员' },
        { action: 'FILE_CASE', at: '2022-11-22T10:00:00+08:00', actor: '机关负责人' },
      ],
      provenance: provenanceOf(number),
    };
  });

const entitiesOf = (crowd: Crowd) =>
  times(crowd.records, (index) => ({
    creditCode: creditCodeOf(crowd, index),
    name: '众小吃店（样例）',
    kind: 'ENTERPRISE',
    tradeCode: null,
    address: null,
    placeCode: crowd.code,
  }));

const inspectionsOf = (crowd: Crowd) =>
  times(crowd.records, (index) => {
    const number = `众-JC-${crowd.code}-${index}`;
    const steps = ['DRAW_OBJECT', 'DRAW_OFFICERS', 'APPROVE', 'NOTIFY', 'VISIT'];
    return {
      jurisdiction: JURISDICTION,
      id: idOf('Inspection', number),
      record: {
        number,
        kind: 'RANDOM' as const,
        channel: 'MOBILE' as const,
        plannedFor: '2022-11-28',
        inspectedOn: '2022-11-28',
        rectifyBy: null,
        creditCode: creditCodeOf(crowd, index),
        bodyCodes: ['ZHZF'],
        teamCode: null,
        officerNumbers: [],
        itemCodes: [ITEM],
        place: crowd.code,
        findings: times(crowd.children, () => ({
          result: 'NO_PROBLEM' as const,
          description: null,
          isRectified: null,
          rectifiedOn: null,
          itemCode: ITEM,
          caseNumber: null,
        })),
      },
      actions: steps.map((action, day) => ({ action, at: `2022-11-2${day}T10:00:00+08:00`, actor: '执法人员' })),
      provenance: provenanceOf(number),
    };
  });

/** Writes these towns through the stores' own doors. The last town's officers work on the cases of all. */
export const writeCrowds = async (network: WholeNetwork, crowds: readonly Crowd[]): Promise<void> => {
  const dataKey = createDataKey(network.keys.dataKey);
  const officers = crowds.at(-1) as Crowd;
  const into = async (name: SubgraphName, write: (tx: Transaction, crowd: Crowd) => Promise<void>): Promise<void> => {
    const store = openHouse(network, name);
    for (const crowd of crowds) await store.db.transaction((tx) => write(tx, crowd));
    await store.close();
  };
  await into('people', async (tx, crowd) => {
    const records = peopleRecords(crowd);
    for (const kind of createKinds(dataKey)) {
      const own = records[kind.name] ?? [];
      if (own.length > 0) await writeKind(tx, kind, own);
    }
  });
  await into('events', (tx, crowd) => createFiling(dataKey).file(tx, eventsOf(crowd)));
  await into('cases', (tx, crowd) => createCaseWriter(dataKey).file(tx, casesOf(crowd, officers)));
  await into('inspections', async (tx, crowd) => {
    await writeKind(tx, entityKind as unknown as RecordKind, entitiesOf(crowd));
    await fileInspections(tx, inspectionsOf(crowd));
  });
};
