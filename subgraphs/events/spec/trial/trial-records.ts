import { createId } from '@network/kit/ids';
import type { EventEntry, EventStep } from '#store/filing.ts';
import { createKinds } from '#store/kinds.ts';
import type { TrialEvents } from './trial-events.ts';

export const JURISDICTION = '331081';
const AT = '2022-11-20T09:00:00+08:00';

export const step = (action: EventStep['action'], more: Partial<EventStep> = {}): EventStep => ({
  action,
  at: AT,
  actor: 'subject:duty-desk',
  ...more,
});

export type EventWanted = Partial<Omit<EventEntry, 'record' | 'reports'>> & {
  readonly number: string;
  readonly record?: Partial<EventEntry['record']>;
  readonly reports?: readonly Partial<EventEntry['reports'][number]>[];
};

/** An event in handling in 新河镇 with one report, but for what is told otherwise. */
export const eventEntry = ({ number, record, reports = [{}], ...more }: EventWanted): EventEntry => {
  const jurisdiction = more.jurisdiction ?? JURISDICTION;
  return {
    jurisdiction,
    id: createId('Event', { jurisdiction, source: 'trial', sourceId: number }),
    record: {
      number,
      title: `事件 ${number}`,
      description: null,
      source: 'GRID',
      level: 'ORDINARY',
      reportedAt: AT,
      dueAt: null,
      categoryCode: 'SR-01',
      placeCode: '331081104000',
      placeText: null,
      address: null,
      reply: null,
      repliedAt: null,
      handlerBodyCode: 'ZHZF',
      handlerTeamCode: 'ZD-104',
      handlerOfficerNumber: '33108100101',
      owner: null,
      ...record,
    },
    reports: reports.map((report) => ({
      reporterName: '王（示例）',
      reporterPhone: '13800000000',
      isAnonymous: false,
      channel: 'GRID',
      text: null,
      reportedAt: AT,
      reporterPlaceCode: null,
      rating: null,
      ...report,
    })),
    actions: [step('REPORT'), step('ACCEPT'), step('ASSESS'), step('DISPATCH'), step('ACKNOWLEDGE')],
    provenance: [],
    ...more,
  };
};

export const fileEvents = ({ store, stores }: TrialEvents, wanted: readonly EventWanted[]): Promise<void> =>
  store.db.transaction((tx) => stores.filing.file(tx, wanted.map(eventEntry)));

/** Writes records of a kind as an import does; a field that is not told is null. */
export const writeRecords = async (
  { store, dataKey }: TrialEvents,
  name: string,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  const kind = createKinds(dataKey).find((known) => known.name === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  const empty = Object.fromEntries(Object.keys(kind.fields).map((field) => [field, null]));
  const rows = records.map((told) => {
    const record = { ...empty, ...told };
    const sourceId = kind.naturalKey(record) ?? '';
    const id = createId(kind.type, { jurisdiction: JURISDICTION, source: 'trial', sourceId });
    return { id, jurisdiction: JURISDICTION, record, isNew: true };
  });
  await store.db.transaction((tx) => kind.write(tx, rows));
};
