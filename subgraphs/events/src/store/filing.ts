import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import { appendActions } from '@network/kit/log';
import type { DataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import { writeRows } from '@network/kit/store/rows';
import { and, asc, inArray, sql } from 'drizzle-orm';
import { advance, type Course, foldLog, type LoggedAction, START } from '../domain/course.ts';
import type { ClosureKind, EventState } from '../domain/event.ts';
import type { EventActionName } from '../domain/lifecycle.ts';
import { type EventFacts, eventRow, type ReportFacts, reportRow } from './event-records.ts';
import { eventActions, eventSources, events, reports } from './tables.ts';

/** One action about an event. `closureKind` where the action may found several; the log keeps it in the payload. */
export type EventStep = {
  readonly action: EventActionName;
  /** RFC 3339. */
  readonly at: string;
  readonly actor: string;
  readonly closureKind?: ClosureKind;
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

type Filed = { readonly jurisdiction: string; readonly id: string };
export type FurtherStep = Filed & EventStep;

type Walk = { readonly course: Course; readonly states: readonly EventState[] };

/** Takes the steps in turn. @throws {Error} naming the step that the lifecycle refuses. */
const walk = (from: Course, steps: readonly EventStep[], id: string): Walk => {
  let course = from;
  const states: EventState[] = [];
  for (const step of steps) {
    const answer = advance(course, step);
    if (answer.kind === 'refused') throw new Error(`event ${id}: ${step.action} at ${step.at}: ${answer.because}`);
    course = answer.course;
    states.push(course.state as EventState);
  }
  return { course, states };
};

const endOf = ({ state, founded, closedAt }: Course) => ({
  state: state as EventState,
  closedAt,
  closureKind: closedAt === null ? null : founded,
});

const entriesOf = ({ jurisdiction, id }: Filed, steps: readonly EventStep[], { states }: Walk) =>
  steps.map(({ action, at, actor, payload, closureKind }, index) => ({
    ...{ jurisdiction, recordId: id, action, at, actor },
    state: states[index] ?? null,
    payload: closureKind === undefined ? (payload ?? {}) : { ...payload, closureKind },
  }));

type Keys = { readonly jurisdictions: string[]; readonly ids: string[] };

/** Holds the events until the transaction ends, in one order, so that of two who press at once the second reads what the first did. */
const hold = (tx: Transaction, { jurisdictions, ids }: Keys) =>
  tx
    .select({ id: events.id })
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

const writeEnds = (tx: Transaction, ends: readonly (Filed & ReturnType<typeof endOf>)[]) =>
  tx.execute(sql`
    update ${events} set state = moved.state, closed_at = moved."closedAt", closure_kind = moved."closureKind"
    from json_to_recordset(${JSON.stringify(ends)}::json)
      as moved(jurisdiction text, id uuid, state text, "closedAt" timestamptz, "closureKind" text)
    where ${events.jurisdiction} = moved.jurisdiction collate "C" and ${events.id} = moved.id`);

/** Writes events and moves them on: every action passes the lifecycle, or nothing is written. */
export const createFiling = (dataKey: DataKey) => ({
  /** Files new events with their reports, their logs and where they come from. @throws {Error} naming a refused step. */
  file: async (tx: Transaction, entries: readonly EventEntry[]): Promise<void> => {
    const walked = entries.map((entry) => ({ entry, walk: walk(START, entry.actions, entry.id) }));
    await writeRows(
      tx,
      events,
      walked.map(({ entry, walk: { course } }) => eventRow(entry, entry.record, endOf(course))),
    );
    const filed = entries.flatMap((entry) =>
      entry.reports.map((report, index) =>
        reportRow(entry, report, { event: entry.record, ordinal: index + 1, dataKey }),
      ),
    );
    await writeRows(tx, reports, filed);
    const logged = walked.flatMap(({ entry, walk: walked }) => entriesOf(entry, entry.actions, walked));
    await appendActions(tx, eventActions, logged);
    const filedRecords = entries.map(({ jurisdiction, id, record, provenance }) => ({
      ...{ jurisdiction, id, provenance, naturalKey: record.number, content: record },
    }));
    await fileProvenance(tx, eventSources, filedRecords);
  },

  /** Takes further actions about events that stand. @throws {Error} naming a refused step, or a log that is broken. */
  append: async (tx: Transaction, steps: readonly FurtherStep[]): Promise<void> => {
    if (steps.length === 0) return;
    const byEvent = Map.groupBy(steps, ({ id }) => id);
    const jurisdictions = [...new Set(steps.map(({ jurisdiction }) => jurisdiction))];
    const keys = { jurisdictions, ids: [...byEvent.keys()] };
    await hold(tx, keys);
    const logs = await readLogs(tx, keys);
    const moved = [...byEvent].map(([id, own]) => {
      const fold = foldLog(logs.get(id) ?? []);
      if (fold.kind === 'broken') throw new Error(`event ${id}: entry ${fold.index + 1} of its log: ${fold.because}`);
      return { jurisdiction: own[0]?.jurisdiction ?? '', id, own, walk: walk(fold.course, own, id) };
    });
    await writeEnds(
      tx,
      moved.map(({ jurisdiction, id, walk: { course } }) => ({ jurisdiction, id, ...endOf(course) })),
    );
    const logged = moved.flatMap((event) => entriesOf(event, event.own, event.walk));
    await appendActions(tx, eventActions, logged);
  },
});
export type Filing = ReturnType<typeof createFiling>;
