import { createId } from '@network/kit/ids';
import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import { type ActionEntry, appendActions } from '@network/kit/log';
import type { Transaction } from '@network/kit/store';
import { type RowKey, removeChildren, removeRows, writeRows } from '@network/kit/store/rows';
import { sql } from 'drizzle-orm';
import type { Channel, FindingResult, InspectionKind } from '../domain/inspection.ts';
import { advance, FIRST_STATE, type InspectionState, isOpen, parseStep } from '../domain/lifecycle.ts';
import { findings, inspectionActions, inspectionOfficers, inspectionSources, inspections } from './tables.ts';

/** What was found on one matter; its place on the checklist is its place in the list. */
export type FindingFacts = {
  readonly result: FindingResult;
  readonly description: string | null;
  readonly isRectified: boolean | null;
  readonly rectifiedOn: string | null;
  readonly itemCode: string | null;
  readonly caseNumber: string | null;
};

/** What an inspection is, apart from where it stands. */
export type InspectionFacts = {
  readonly number: string;
  readonly kind: InspectionKind;
  readonly channel: Channel | null;
  readonly plannedFor: string;
  readonly inspectedOn: string | null;
  readonly rectifyBy: string | null;
  readonly creditCode: string;
  /** The body in charge first. */
  readonly bodyCodes: readonly string[];
  readonly teamCode: string | null;
  readonly officerNumbers: readonly string[];
  readonly itemCodes: readonly string[];
  readonly place: string | null;
  readonly findings: readonly FindingFacts[];
};

export type InspectionActionRecord = {
  readonly action: string;
  /** RFC 3339. */
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

type Placed = RowKey & { readonly record: InspectionFacts; readonly state: InspectionState };

const findingRows = ({ jurisdiction, id, record }: Placed): (typeof findings.$inferInsert)[] =>
  record.findings.map((finding, index) => ({
    ...finding,
    jurisdiction,
    id: createId('Finding', { jurisdiction, source: id, sourceId: String(index + 1) }),
    inspectionId: id,
    place: record.place,
    ordinal: index + 1,
    listedOn: record.inspectedOn ?? record.plannedFor,
  }));

/** Takes away what hangs on inspections: their findings and the link to their officers. */
const clear = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  await removeChildren(tx, findings.inspectionId, keys);
  await removeChildren(tx, inspectionOfficers.inspectionId, keys);
};

const linkOfficers = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  const json = JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));
  await tx.execute(sql`
    insert into ${inspectionOfficers} (jurisdiction, inspection_id, certificate_number, listed_on)
    select distinct held.jurisdiction, held.id, certificate_number, held.listed_on
    from ${inspections} held
    join json_to_recordset(${json}::json) as key(jurisdiction text, id uuid)
      on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id
    cross join unnest(held.officer_numbers) as certificate_number`);
};

/** Writes inspections in a state that their log tells, with their findings and officers: whole, by jurisdiction and id. */
export const placeInspections = async (tx: Transaction, placed: readonly Placed[]): Promise<void> => {
  const rows = placed.map(({ jurisdiction, id, state, record: { findings: _, ...facts } }) => ({
    ...facts,
    bodyCodes: [...facts.bodyCodes],
    officerNumbers: [...facts.officerNumbers],
    itemCodes: [...facts.itemCodes],
    jurisdiction,
    id,
    state,
    isOpen: isOpen(state),
  }));
  await writeRows(tx, inspections, rows);
  await clear(tx, placed);
  await writeRows(tx, findings, placed.flatMap(findingRows));
  await linkOfficers(tx, placed);
};

/** Takes inspections away with all that hangs on them; their logs and provenances stay. */
export const removeInspections = async (tx: Transaction, keys: readonly RowKey[]): Promise<void> => {
  await clear(tx, keys);
  await removeRows(tx, inspections, keys);
};

/** The log's entries of an inspection, each with the state it leads to. @throws {Error} naming the inspection and the step that is refused. */
const entriesOf = ({ jurisdiction, id, record, actions }: InspectionEntry): ActionEntry[] => {
  let state = FIRST_STATE;
  return actions.map((action) => {
    const answer = advance(state, parseStep(action.action, state));
    if (answer.kind === 'refused') throw new Error(`inspection ${record.number}, ${action.action}: ${answer.because}`);
    state = answer.to;
    return { ...action, jurisdiction, recordId: id, state };
  });
};

/**
 * Files new inspections: folds each one's actions from the first state, and writes row, findings, log and provenance.
 * @throws {Error} naming the inspection and the action that the state table refuses.
 */
export const fileInspections = async (tx: Transaction, entries: readonly InspectionEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  const logged = entries.map(entriesOf);
  const placed = entries.map((entry, index) => ({
    ...entry,
    state: (logged[index]?.at(-1)?.state ?? FIRST_STATE) as InspectionState,
  }));
  await placeInspections(tx, placed);
  await appendActions(tx, inspectionActions, logged.flat());
  const filed = entries.map(({ jurisdiction, id, record, provenance }) => ({
    ...{ jurisdiction, id, provenance, naturalKey: record.number, content: record },
  }));
  await fileProvenance(tx, inspectionSources, filed);
};
