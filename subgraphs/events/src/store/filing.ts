import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import { appendActions } from '@network/kit/log';
import type { DataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import { writeRows } from '@network/kit/store/rows';
import { and, asc, inArray } from 'drizzle-orm';
import { advance, type Course, START } from '../domain/course.ts';
import type { EventState } from '../domain/event.ts';
import { foldLog, type LoggedAction } from '../domain/event-log.ts';
import type { EventActionName } from '../domain/lifecycle.ts';
import { type StepFacts, stepFactsOf } from '../domain/standing.ts';
import {
  dispatchRows,
  type EventFacts,
  type EventKey,
  type EventOfChild,
  eventRow,
  type ReportFacts,
  reminderRows,
  reportRow,
} from './event-records.ts';
import { writeStands } from './event-stands.ts';
import { readNamesOfPlaces } from './place-words.ts';
import { dispatches, reminders } from './tables/handling.ts';
import { eventActions, eventSources, events, reports } from './tables.ts';

/** One action about an event, with what it tells; the log keeps all of it but time and actor in the payload. */
export type EventStep = StepFacts & {
  readonly action: EventActionName;
  /** RFC 3339. */
  readonly at: string;
  readonly actor: string;
  readonly payload?: Readonly<Record<string, unknown>>;
};

/** An event with everything that has happened to it, from its report on. Ids are the caller's, made by kit/ids. */
export type EventEntry = {
  readonly jurisdiction: string;
  readonly id: string;
  readonly record: EventFacts;
  readonly reports: readonly ReportFacts[];
  readonly actions: readonly EventStep[];
  readonly provenance: readonly Origin[];
};

export type FurtherStep = EventKey & EventStep;

export type Walk = { readonly course: Course; readonly states: readonly EventState[] };

/** Takes the steps in turn. @throws {Error} naming the step that the lifecycle refuses. */
export const walk = (from: Course, steps: readonly EventStep[], id: string): Walk => {
  let course = from;
  const states: EventState[] = [];
  for (const step of steps) {
    const answer = advance(course, { ...stepFactsOf(step.payload), ...step });
    if (answer.kind === 'refused') throw new Error(`event ${id}: ${step.action} at ${step.at}: ${answer.because}`);
    course = answer.course;
    states.push(course.state as EventState);
  }
  return { course, states };
};

/** The steps that were walked as entries of the event's log. */
export const entriesOf = ({ jurisdiction, id }: EventKey, steps: readonly EventStep[], { states }: Walk) =>
  steps.map((step, index) => ({
    ...{ jurisdiction, recordId: id, action: step.action, at: step.at, actor: step.actor },
    state: states[index] ?? null,
    payload: { ...step.payload, ...stepFactsOf(step) },
  }));

/** Events by their governments and their ids. */
export type Keys = { readonly jurisdictions: string[]; readonly ids: string[] };

/** Holds the events until the transaction ends, in one order, so that of two who press at once the second reads what the first did. */
const hold = (tx: Transaction, { jurisdictions, ids }: Keys): Promise<EventOfChild[]> =>
  tx
    .select({
      jurisdiction: events.jurisdiction,
      id: events.id,
      placeCode: events.placeCode,
      owner: events.owner,
      handlerBodyCode: events.handlerBodyCode,
      handlerTeamCode: events.handlerTeamCode,
      handlerOfficerNumber: events.handlerOfficerNumber,
    })
    .from(events)
    .where(and(inArray(events.jurisdiction, jurisdictions), inArray(events.id, ids)))
    .orderBy(asc(events.jurisdiction), asc(events.id))
    .for('update');

const readLogs = async (
  tx: Transaction,
  { jurisdictions, ids }: Keys,
): Promise<ReadonlyMap<string, LoggedAction[]>> => {
  const rows = await tx
    .select()
    .from(eventActions)
    .where(and(inArray(eventActions.jurisdiction, jurisdictions), inArray(eventActions.recordId, ids)))
    .orderBy(asc(eventActions.sequence));
  return Map.groupBy(rows, ({ recordId }) => recordId);
};

type Walked = { readonly event: EventOfChild; readonly course: Course };

const writeChildren = async (tx: Transaction, walked: readonly Walked[]): Promise<void> => {
  await writeRows(
    tx,
    dispatches,
    walked.flatMap(({ event, course }) => dispatchRows(event, course)),
  );
  await writeRows(
    tx,
    reminders,
    walked.flatMap(({ event, course }) => reminderRows(event, course)),
  );
};

/** Writes events and moves them on: every action passes the lifecycle, or nothing is written. */
export const createFiling = (dataKey: DataKey) => ({
  /** Files new events with their reports, their logs and where they come from. @throws {Error} naming a refused step. */
  file: async (tx: Transaction, entries: readonly EventEntry[]): Promise<void> => {
    const walked = entries.map((entry) => ({ entry, walk: walk(START, entry.actions, entry.id) }));
    const namesOf = await readNamesOfPlaces(
      tx,
      entries.map(({ record }) => record.placeCode),
    );
    await writeRows(
      tx,
      events,
      walked.map(({ entry, walk: { course } }) => eventRow(entry, entry.record, { course, namesOf })),
    );
    const filed = entries.flatMap((entry) =>
      entry.reports.map((report, index) =>
        reportRow(entry, report, { event: entry.record, ordinal: index + 1, dataKey }),
      ),
    );
    await writeRows(tx, reports, filed);
    await writeChildren(
      tx,
      walked.map(({ entry, walk: { course } }) => ({ event: { ...entry.record, ...entry }, course })),
    );
    const logged = walked.flatMap(({ entry, walk: walked }) =>
      entriesOf(entry, entry.actions, walked).map((action, at) => ({ ...action, isFirst: at === 0 })),
    );
    await appendActions(tx, eventActions, logged);
    const filedRecords = entries.map(({ jurisdiction, id, record, provenance }) => ({
      ...{ jurisdiction, id, provenance, naturalKey: record.number, content: record },
    }));
    await fileProvenance(tx, eventSources, filedRecords);
  },

  /**
   * Writes anew what rows keep of their logs, as the logs tell it. An event whose log is broken stays as it is. Answers how
   * many were told.
   */
  retell: async (tx: Transaction, keys: Keys): Promise<number> => {
    const held = await hold(tx, keys);
    const logs = await readLogs(tx, keys);
    const told = held.flatMap((event) => {
      const fold = foldLog(logs.get(event.id) ?? []);
      return fold.kind === 'broken' ? [] : [{ event, course: fold.course }];
    });
    await writeStands(tx, told);
    await writeChildren(tx, told);
    return told.length;
  },

  /** Takes further actions about events that stand. @throws {Error} naming a refused step, a log that is broken, or ids of no event. */
  append: async (tx: Transaction, steps: readonly FurtherStep[]): Promise<void> => {
    if (steps.length === 0) return;
    const byEvent = Map.groupBy(steps, ({ id }) => id);
    const keys = {
      jurisdictions: [...new Set(steps.map(({ jurisdiction }) => jurisdiction))],
      ids: [...byEvent.keys()],
    };
    const held = await hold(tx, keys);
    const known = new Set(held.map((event) => event.id));
    const missing = keys.ids.filter((id) => !known.has(id));
    if (missing.length > 0)
      throw new Error(`Expected events that stand, found none with the ids ${missing.join(', ')}.`);
    const logs = await readLogs(tx, keys);
    const moved = held.map((event) => {
      const own = byEvent.get(event.id) ?? [];
      const fold = foldLog(logs.get(event.id) ?? []);
      if (fold.kind === 'broken')
        throw new Error(`event ${event.id}: entry ${fold.index + 1} of its log: ${fold.because}`);
      return { event, own, walk: walk(fold.course, own, event.id) };
    });
    const walked = moved.map(({ event, walk: { course } }) => ({ event, course }));
    await writeStands(tx, walked);
    await writeChildren(tx, walked);
    const logged = moved.flatMap(({ event, own, walk: walked }) => entriesOf(event, own, walked));
    await appendActions(tx, eventActions, logged);
  },
});
export type Filing = ReturnType<typeof createFiling>;
