import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import { type ActionEntry, appendActions } from '@network/kit/log';
import type { Transaction } from '@network/kit/store';
import { type RowKey, removeChildren, removeRows, writeRows } from '@network/kit/store/rows';
import { asc, sql } from 'drizzle-orm';
import { advance, FIRST_STATE, type InspectionState, isOpen, parseStep } from '../domain/lifecycle.ts';
import { attachChildren, detachChildren } from './findings/attach.ts';
import {
  findingRowsOf,
  type InspectionFacts,
  inspectionRowOf,
  type Placed,
  ratingRowsOf,
  rectificationRowsOf,
} from './inspection-record.ts';
import { findings, ratings, rectifications } from './tables/findings.ts';
import { inspectionActions, inspectionOfficers, inspectionSources, inspections } from './tables.ts';
import { holdCaps, tellVisited, visitedBy } from './visits/over-cap.ts';

export type InspectionActionRecord = {
  readonly action: string;
  /** RFC 3339 with the business zone's offset. */
  readonly at: string;
  readonly actor: string;
  readonly payload?: unknown;
};

/** An inspection to file: what it is, everything that was done, and where it comes from. */
export type InspectionEntry = RowKey & {
  readonly record: InspectionFacts;
  readonly actions: readonly InspectionActionRecord[];
  readonly provenance: readonly Origin[];
};

/** Actions on one inspection, and the facts that they bring. */
export type InspectionSteps = RowKey & {
  readonly actions: readonly InspectionActionRecord[];
  readonly changes?: Partial<Pick<InspectionFacts, 'channel' | 'inspectedOn' | 'rectifyBy' | 'isCodeScanned'>>;
};

type Course = RowKey & {
  readonly number: string;
  readonly from: InspectionState;
  readonly actions: readonly InspectionActionRecord[];
};

const keysJson = (keys: readonly RowKey[]): string =>
  JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));

const linkOfficers = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  await tx.execute(sql`
    insert into ${inspectionOfficers} (jurisdiction, inspection_id, certificate_number, listed_on, is_open)
    select distinct held.jurisdiction, held.id, certificate_number, held.listed_on, held.is_open
    from ${inspections} held
    join json_to_recordset(${keysJson(keys)}::json) as key(jurisdiction text, id uuid)
      on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id
    cross join unnest(held.officer_numbers) as certificate_number`);
};

/** Writes inspections in a state that their log tells, with all that was filed with them: whole, by jurisdiction and id. */
export const placeInspections = async (tx: Transaction, placed: readonly Placed[]): Promise<void> => {
  if (placed.length === 0) return;
  await holdCaps(tx, 'visited');
  const before = await visitedBy(tx, placed);
  await detachChildren(tx, placed);
  await removeChildren(tx, inspectionOfficers.inspectionId, placed);
  await writeRows(tx, inspections, placed.map(inspectionRowOf));
  await writeRows(tx, findings, placed.flatMap(findingRowsOf));
  await writeRows(tx, rectifications, placed.flatMap(rectificationRowsOf));
  await writeRows(tx, ratings, placed.flatMap(ratingRowsOf));
  await attachChildren(
    tx,
    placed.map(({ jurisdiction, record: { number } }) => ({ jurisdiction, number })),
  );
  await linkOfficers(tx, placed);
  const visited = placed.map(({ jurisdiction, record: { creditCode } }) => ({ jurisdiction, creditCode }));
  await tellVisited(tx, [...before, ...visited]);
};

/** Takes inspections away with all that was filed with them; their logs and provenances stay. */
export const removeInspections = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  await holdCaps(tx, 'visited');
  const before = await visitedBy(tx, keys);
  await detachChildren(tx, keys);
  await removeChildren(tx, inspectionOfficers.inspectionId, keys);
  await removeRows(tx, inspections, keys);
  await tellVisited(tx, before);
};

/** The log's entries of an inspection, each with the state it leads to. @throws {Error} naming the inspection and the step that is refused. */
const entriesOf = ({ jurisdiction, id, number, from, actions }: Course): ActionEntry[] => {
  let state = from;
  return actions.map((action) => {
    const answer = advance(state, parseStep(action.action, state));
    if (answer.kind === 'refused') throw new Error(`inspection ${number}, ${action.action}: ${answer.because}`);
    state = answer.to;
    return { ...action, jurisdiction, recordId: id, state };
  });
};

const stateAfter = (entries: readonly ActionEntry[], before: InspectionState): InspectionState =>
  (entries.at(-1)?.state ?? before) as InspectionState;

/** The day of the step by which the result became public; null as long as it is not. R-1201. */
const publishedOn = (entries: readonly ActionEntry[]): string | null =>
  entries.find(({ state }) => state === 'PUBLISHED')?.at.slice(0, 10) ?? null;

/**
 * Files new inspections: folds each one's actions from the first state, and writes row, findings, log and provenance.
 * @throws {Error} naming the inspection and the action that the state table refuses.
 */
export const fileInspections = async (tx: Transaction, entries: readonly InspectionEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const logged = entries.map(({ jurisdiction, id, record: { number }, actions }) =>
    entriesOf({ jurisdiction, id, number, from: FIRST_STATE, actions }),
  );
  const placed = entries.map(({ jurisdiction, id, record }, index) => {
    const own = logged[index] ?? [];
    return { jurisdiction, id, record, state: stateAfter(own, FIRST_STATE), publishedOn: publishedOn(own) };
  });
  await placeInspections(tx, placed);
  await appendActions(tx, inspectionActions, logged.flat());
  const filed = entries.map(({ jurisdiction, id, record, provenance }) => ({
    ...{ jurisdiction, id, provenance, naturalKey: record.number, content: record },
  }));
  await fileProvenance(tx, inspectionSources, filed);
};

/** The rows of inspections, held until the transaction ends. */
const selectForUpdate = async (tx: Transaction, keys: readonly RowKey[]) => {
  const isAsked = sql`(${inspections.jurisdiction}, ${inspections.id}) in
    (select jurisdiction collate "C", id from json_to_recordset(${keysJson(keys)}::json) as key(jurisdiction text, id uuid))`;
  const order = [asc(inspections.jurisdiction), asc(inspections.id)];
  const rows = await tx
    .select()
    .from(inspections)
    .where(isAsked)
    .orderBy(...order)
    .for('update');
  return new Map(rows.map((row) => [`${row.jurisdiction} ${row.id}`, row]));
};

/**
 * Moves inspections that are there: folds the actions from the state that each one is in, and writes state, changes and log.
 * @throws {Error} naming the inspection and the action that the state table refuses, or the id of one that is not there.
 */
export const appendToInspections = async (tx: Transaction, steps: readonly InspectionSteps[]): Promise<void> => {
  await holdCaps(tx, 'visited');
  const found = await selectForUpdate(tx, steps);
  const moved = steps.map(({ jurisdiction, id, actions, changes }) => {
    const row = found.get(`${jurisdiction} ${id}`);
    if (row === undefined) throw new Error(`Expected an inspection with the id ${id}, found none.`);
    const entries = entriesOf({ jurisdiction, id, number: row.number, from: row.state, actions });
    const state = stateAfter(entries, row.state);
    const published = row.publishedOn ?? publishedOn(entries);
    return { entries, row: { ...row, ...changes, state, isOpen: isOpen(state), publishedOn: published } };
  });
  await writeRows(
    tx,
    inspections,
    moved.map(({ row }) => row),
  );
  await removeChildren(tx, inspectionOfficers.inspectionId, steps);
  await linkOfficers(tx, steps);
  await tellVisited(
    tx,
    moved.map(({ row }) => row),
  );
  const entries = moved.flatMap(({ entries: own }) => own);
  await appendActions(tx, inspectionActions, entries);
};
