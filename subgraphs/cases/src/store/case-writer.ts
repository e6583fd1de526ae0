import { fileProvenance, type Origin } from '@network/kit/intake/file-provenance';
import { type ActionEntry, appendActions } from '@network/kit/log';
import type { DataKey } from '@network/kit/secret';
import type { Transaction } from '@network/kit/store';
import { removeChildren, removeRows, writeRows } from '@network/kit/store/rows';
import { asc, sql } from 'drizzle-orm';
import { exitOf } from '../domain/exit.ts';
import { FIRST_STATE, foldSteps, parseStep } from '../domain/lifecycle.ts';
import { type CaseState, isOpenState } from '../domain/states.ts';
import {
  type CaseFactsRecord,
  type CaseKey,
  type CaseRecord,
  caseRowOf,
  partyIdOf,
  partyRowOf,
} from './case-record.ts';
import { holdCopies } from './copied/hold.ts';
import { withCopied } from './copied/tell.ts';
import { dateWithdrawals } from './copied/withdrawals.ts';
import { removeOwnDecisions, writeDecisions } from './file/decisions.ts';
import type { FileRecords } from './file/declarations.ts';
import { followCases, leaveCases, lockFile, meetWaiting } from './file/follow.ts';
import { writeFiles } from './file/write.ts';
import { settled } from './settled.ts';
import { caseActions, caseOfficers, caseSources, cases, parties } from './tables.ts';

/** One action to log: `at` RFC 3339; `state` only with IMPORT, which states it. */
export type CaseActionRecord = {
  readonly action: string;
  readonly at: string;
  readonly actor: string;
  readonly payload?: unknown;
  readonly state?: CaseState;
};

/** A case to file: what it is, everything that was done, and where it comes from. */
export type CaseEntry = CaseKey & {
  readonly record: CaseRecord;
  readonly actions: readonly CaseActionRecord[];
  readonly provenance: readonly Origin[];
  /** What hangs on its file, by kind. */
  readonly children?: FileRecords;
};

type Placed = CaseKey & { readonly record: CaseRecord; readonly state: CaseState; readonly isNew: boolean };
type Logged = CaseKey & {
  readonly number: string;
  readonly procedure: CaseRecord['procedure'];
  readonly from: CaseState;
  readonly actions: readonly CaseActionRecord[];
};

/** Actions on one case, and what they bring: days, stamps, the decision. What a list, a place or a party hangs on stays. */
export type CaseSteps = CaseKey & {
  readonly actions: readonly CaseActionRecord[];
  readonly changes?: Omit<CaseFactsRecord, 'place' | 'placeText' | 'officerNumbers' | 'officerNames'>;
};

const keysJson = (keys: readonly CaseKey[]): string =>
  JSON.stringify(keys.map(({ jurisdiction, id }) => ({ jurisdiction, id })));

/** The rows of cases, held until the transaction ends. */
const selectForUpdate = async (tx: Transaction, keys: readonly CaseKey[]) => {
  const isAsked = sql`(${cases.jurisdiction}, ${cases.id}) in
    (select jurisdiction collate "C", id from json_to_recordset(${keysJson(keys)}::json) as key(jurisdiction text, id uuid))`;
  const rows = await tx
    .select()
    .from(cases)
    .where(isAsked)
    .orderBy(asc(cases.jurisdiction), asc(cases.id))
    .for('update');
  return new Map(rows.map((row) => [`${row.jurisdiction} ${row.id}`, row]));
};

/** The link from officers to these cases, written anew. */
const linkOfficers = async (tx: Transaction, keys: readonly CaseKey[]): Promise<void> => {
  const asked = sql`json_to_recordset(${keysJson(keys)}::json) as key(jurisdiction text, id uuid)`;
  await removeChildren(tx, caseOfficers.caseId, keys);
  await tx.execute(sql`
    insert into ${caseOfficers} (jurisdiction, case_id, certificate_number, listed_on, is_open)
    select distinct held.jurisdiction, held.id, certificate_number, held.listed_on, held.is_open
    from ${cases} held join ${asked} on held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id
    cross join unnest(held.officer_numbers) as certificate_number`);
};

/** The days of these cases' parties, as the cases now are listed. */
const datePartiesOf = async (tx: Transaction, keys: readonly CaseKey[]): Promise<void> => {
  await tx.execute(sql`
    update ${parties} set listed_on = held.listed_on
    from json_to_recordset(${keysJson(keys)}::json) as key(jurisdiction text, id uuid), ${cases} held
    where held.jurisdiction = key.jurisdiction collate "C" and held.id = key.id
      and ${parties.jurisdiction} = held.jurisdiction and ${parties.caseId} = held.id
      and ${parties.listedOn} <> held.listed_on`);
};

type CaseRow = typeof cases.$inferSelect;

/** A case's row after its actions: what they bring, and what the state now tells. */
const movedRow = (row: CaseRow, changes: NonNullable<CaseSteps['changes']>, state: CaseState) => {
  const brought = {
    ...row,
    ...changes,
    decisionKinds: [...(changes.decisionKinds ?? row.decisionKinds)],
    hasHearingRight: changes.hasHearingRight ?? row.hasHearingRight,
  };
  const exitKind = changes.exitKind ?? exitOf(state, brought.decisionKinds) ?? row.exitKind;
  return { ...brought, exitKind, state, isOpen: isOpenState(state) };
};

/** The log's entries of a case, each with the state it leads to. @throws {Error} naming the case and the step that is refused. */
export const entriesOf = ({ jurisdiction, id, number, procedure, from, actions }: Logged): ActionEntry[] => {
  let state = from;
  return actions.map(({ state: stated, ...action }, index) => {
    try {
      state = foldSteps(procedure, state, [parseStep({ action: action.action, state: stated })]);
    } catch (error) {
      throw new Error(`case ${number}, action ${index + 1} (${action.action}): ${(error as Error).message}`);
    }
    return { ...action, jurisdiction, recordId: id, state };
  });
};

/** Told apart without the party's numbers, which no hash may carry. */
const contentOf = ({ party, ...record }: CaseRecord): unknown => ({ ...record, party: party?.name ?? null });

const numbered = ({ jurisdiction, record }: Placed) => ({ jurisdiction, number: record.number });

/** Writes cases with their parties and logs. Everything goes into the transaction given; a state is never written but by a log. */
export const createCaseWriter = (dataKey: DataKey) => {
  /** Cases in a state that their log tells, with their parties and officers; whole rows, by jurisdiction and id. */
  const place = async (tx: Transaction, placed: readonly Placed[]): Promise<void> => {
    await lockFile(tx, 'cases');
    await holdCopies(tx, 'written');
    const own = placed.map((one) => partyRowOf(dataKey, one, one.record));
    const told = placed.map(({ record, state, isNew: _, ...key }, at) =>
      caseRowOf(key, record, { state, party: own[at] ?? null }),
    );
    const rows = await withCopied(tx, told);
    await writeRows(tx, cases, rows);
    await writeRows(
      tx,
      parties,
      own.flatMap((party) => party ?? []),
    );
    const without = placed.filter(({ record }) => record.party == null);
    await removeRows(
      tx,
      parties,
      without.map((key) => ({ jurisdiction: key.jurisdiction, id: partyIdOf(key) })),
    );
    await linkOfficers(tx, placed);
    await meetWaiting(tx, placed);
    const known = placed.filter(({ isNew }) => !isNew);
    await followCases(tx, known);
    await dateWithdrawals(tx, known.map(numbered));
    await writeDecisions(tx, rows);
  };

  /**
   * Files new cases: folds each one's actions from the first state of its procedure, and writes row, party, log and provenance.
   * @throws {Error} naming the case and the action that its procedure refuses.
   */
  const file = async (tx: Transaction, entries: readonly CaseEntry[]): Promise<void> => {
    if (entries.length === 0) return;
    const logged = entries.map(({ record, actions, jurisdiction, id }) =>
      entriesOf({ jurisdiction, id, ...record, from: FIRST_STATE[record.procedure], actions }),
    );
    await place(
      tx,
      entries.map(({ jurisdiction, id, record }, index) => ({
        jurisdiction,
        id,
        record,
        state: (logged[index]?.at(-1)?.state ?? FIRST_STATE[record.procedure]) as CaseState,
        isNew: true,
      })),
    );
    const filed = entries.map(({ jurisdiction, id, record, provenance }) => ({
      ...{ jurisdiction, id, provenance, naturalKey: record.number, content: contentOf(record) },
    }));
    await settled([
      writeFiles(tx, entries),
      appendActions(tx, caseActions, logged.flat()),
      fileProvenance(tx, caseSources, filed),
    ]);
  };

  /**
   * Moves cases that are there: folds the actions from the state that each one is in, and writes state, changes and log.
   * @throws {Error} naming the case and the action that its procedure refuses, or the id of a case that is not there.
   */
  const append = async (tx: Transaction, steps: readonly CaseSteps[]): Promise<void> => {
    await holdCopies(tx, 'written');
    const found = await selectForUpdate(tx, steps);
    const moved = steps.map(({ actions, changes, ...key }) => {
      const row = found.get(`${key.jurisdiction} ${key.id}`);
      if (row === undefined) throw new Error(`Expected a case with the id ${key.id}, found none.`);
      const entries = entriesOf({ ...key, number: row.number, procedure: row.procedure, from: row.state, actions });
      const state = (entries.at(-1)?.state ?? row.state) as CaseState;
      return { entries, row: movedRow(row, changes ?? {}, state) };
    });
    const rows = await withCopied(
      tx,
      moved.map(({ row }) => row),
    );
    await writeRows(tx, cases, rows);
    await writeDecisions(tx, rows);
    await linkOfficers(tx, steps);
    await datePartiesOf(tx, steps);
    await appendActions(
      tx,
      caseActions,
      moved.flatMap(({ entries }) => entries),
    );
  };

  /** Takes cases away with their parties and links; their logs and provenances stay. */
  const remove = async (tx: Transaction, keys: readonly CaseKey[]): Promise<void> => {
    await lockFile(tx, 'cases');
    await holdCopies(tx, 'written');
    await leaveCases(tx, keys);
    await removeOwnDecisions(tx, keys);
    await removeRows(tx, cases, keys);
    await removeRows(
      tx,
      parties,
      keys.map((key) => ({ jurisdiction: key.jurisdiction, id: partyIdOf(key) })),
    );
    await linkOfficers(tx, keys);
  };

  return { place, file, append, remove };
};
export type CaseWriter = ReturnType<typeof createCaseWriter>;
