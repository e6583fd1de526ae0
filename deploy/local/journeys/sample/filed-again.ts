import { createCaseWriter } from '@network/cases/store/case-writer';
import { createFiling, type EventStep } from '@network/events/store/filing';
import { fileInspections } from '@network/inspections/store/inspection-writer';
import { createId } from '@network/kit/ids';
import type { ActionRow } from '@network/kit/log/tables';
import { createDataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import type { EntityType } from '@network/schema/network';

/** A record as its house has it, with its log in order. */
export type Logged = {
  readonly id: string;
  readonly state: string;
  readonly number: string;
  readonly procedure?: 'SIMPLE' | 'ORDINARY';
  readonly log: readonly ActionRow[];
};

const JURISDICTION = '331081';
/** The id under which a record's log is filed again. */
export const idAgain = (type: EntityType, { id }: Logged): string =>
  createId(type, { jurisdiction: JURISDICTION, source: 'again', sourceId: id });

const entryOf = (type: EntityType, logged: Logged) => ({
  jurisdiction: JURISDICTION,
  id: idAgain(type, logged),
  provenance: [],
  actions: logged.log.map(({ action, at, actor, payload }) => ({ action, at, actor, payload })),
});

const NOTHING_KNOWN = {
  description: null,
  level: null,
  dueAt: null,
  categoryCode: null,
  placeCode: null,
  placeText: null,
  address: null,
  reply: null,
  repliedAt: null,
  handlerBodyCode: null,
  handlerTeamCode: null,
  handlerOfficerNumber: null,
  owner: null,
};

/** Files a record's log anew under another id: the house folds it through its own table, or refuses. */
export const FILE_AGAIN = {
  events: (tx: Transaction, records: readonly Logged[], key: Uint8Array) =>
    createFiling(createDataKey(key)).file(
      tx,
      records.map((logged) => ({
        ...entryOf('Event', logged),
        actions: logged.log.map(
          ({ action, at, actor, payload }) => ({ action, at, actor, ...(payload as object) }) as EventStep,
        ),
        record: {
          ...NOTHING_KNOWN,
          number: `${logged.number} again`,
          title: 'again',
          source: 'GRID',
          reportedAt: logged.log[0]?.at ?? '',
        },
        reports: [],
      })),
    ),
  cases: (tx: Transaction, records: readonly Logged[], key: Uint8Array) =>
    createCaseWriter(createDataKey(key)).file(
      tx,
      records.map((logged) => ({
        ...entryOf('Case', logged),
        record: { number: `${logged.number} again`, cause: 'again', procedure: logged.procedure ?? 'ORDINARY' },
      })),
    ),
  inspections: (tx: Transaction, records: readonly Logged[]) =>
    fileInspections(
      tx,
      records.map((logged) => ({
        ...entryOf('Inspection', logged),
        record: {
          number: `${logged.number} again`,
          kind: 'RANDOM',
          channel: null,
          plannedFor: '2022-11-30',
          inspectedOn: null,
          rectifyBy: null,
          creditCode: 'again',
          bodyCodes: [],
          teamCode: null,
          officerNumbers: [],
          itemCodes: [],
          place: null,
          findings: [],
        },
      })),
    ),
} as const;
