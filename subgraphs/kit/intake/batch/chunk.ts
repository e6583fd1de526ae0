import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ActionEntry, appendActions } from '@network/kit/log';
import { quote, Written } from '@network/kit/log/canonical';
import { copyFirstActions, firstLine } from '@network/kit/log/first';
import type { RowProblem } from '@network/kit/mapping';
import type { Transaction } from '@network/kit/store';
import { Lines } from '@network/kit/store/copy';
import type { RecordKind, RecordToWrite } from '../intake.ts';
import { UNHELD } from '../verdict/held.ts';
import {
  findHeldOutside,
  type Outcome,
  outcomeOf,
  problemsOf,
  type Weighed,
  type WeighedUnit,
} from '../verdict/judge.ts';
import type { Content } from './record-sealer.ts';
import { addProvenance, provenanceLine } from './statements.ts';
import type { Attempt, FaultyLine } from './work.ts';

type ToWrite = RecordToWrite<Readonly<Record<string, unknown>>>;

/** What is to be written of one kind; as far as it is copied, it stands in lines already. */
type Pile = {
  readonly fresh: ToWrite[];
  readonly known: ToWrite[];
  readonly provenance: Lines;
  readonly firstEntries: Lines;
  readonly entries: ActionEntry[];
};

const emptyPile = (): Pile => ({
  ...{ fresh: [], known: [], entries: [] },
  ...{ provenance: new Lines(), firstEntries: new Lines() },
});

/** A chunk of rows that was decided on, as it is written. */
export type Decided = {
  readonly piles: ReadonlyMap<RecordKind, Pile>;
  readonly faulty: readonly FaultyLine[];
  readonly settled: readonly number[];
};

const KEPT: RowProblem = {
  column: null,
  reason: 'The record belongs to this network; the row only adds where it comes from',
  found: null,
};
const SUPERSEDED: RowProblem = {
  column: null,
  reason: 'A later content of the record is known; the row changes nothing',
  found: null,
};
const ODDITIES: Partial<Record<Outcome, RowProblem>> = { kept: KEPT, superseded: SUPERSEDED };

/** What the log keeps of an import, its members in the order of their names. */
const payloadOf = (origin: { source: string; sourceId: string }, { hash, payload }: Content): Written =>
  new Written(
    `{"hash":${quote(hash)},"record":${payload.text},"source":${quote(origin.source)},"sourceId":${quote(origin.sourceId)}}`,
  );

const importAction = (
  { source, batch }: Attempt,
  { mapped, content, record }: Weighed,
): Omit<ActionEntry, 'isFirst'> => ({
  jurisdiction: mapped.jurisdiction,
  recordId: record,
  action: 'IMPORT',
  at: batch.takenAt,
  actor: batch.takenBy,
  batch: batch.number,
  state: mapped.kind.stateOf(mapped.record),
  payload: payloadOf({ source: source.system, sourceId: mapped.sourceId }, content),
});

const pileOf = (piles: Map<RecordKind, Pile>, kind: RecordKind): Pile => {
  const known = piles.get(kind);
  if (known !== undefined) return known;
  const pile = emptyPile();
  piles.set(kind, pile);
  return pile;
};

const put = (attempt: Attempt, { pile, piece, outcome }: { pile: Pile; piece: Weighed; outcome: Outcome }): void => {
  const { mapped, naturalKey, content, held, record } = piece;
  if (outcome === 'repeated' || outcome === 'superseded') return;
  attempt.keys.bring(piece);
  const { jurisdiction, sourceId, clock } = mapped;
  const [source, batch] = [attempt.source.system, attempt.batch.number];
  // A record of the network keeps the natural key that it has, whatever a later row says.
  const isKept = held.hash !== null && attempt.source.master === 'network';
  const claimed = isKept ? held.naturalKey : naturalKey;
  pile.provenance.add(
    provenanceLine({
      ...{ jurisdiction, source, sourceId, batch, record, clock },
      ...{ rowHash: content.hash, naturalKey: claimed },
    }),
  );
  if (outcome !== 'new' && outcome !== 'changed') return;
  const isNew = outcome === 'new';
  const isFresh = isNew && held === UNHELD && !attempt.isCareful;
  const row = { id: record, jurisdiction, record: mapped.record, isNew, isFresh };
  if (isFresh) {
    pile.fresh.push({ ...row, line: mapped.kind.lineOf?.(row) });
    pile.firstEntries.add(firstLine(importAction(attempt, piece)));
  } else {
    pile.known.push(row);
    pile.entries.push(importAction(attempt, piece));
  }
};

const countRow = ({ tally }: Attempt, rowNumber: number, outcomes: readonly Outcome[]): void => {
  const isTaken = outcomes.some((outcome) => outcome === 'new' || outcome === 'changed');
  tally.counts[isTaken ? 'taken' : 'unchanged'] += 1;
  if (outcomes.every((outcome) => ODDITIES[outcome] === undefined)) return;
  tally.counts.warnings += 1;
  tally.warningsBy.add(rowNumber, [...new Set(outcomes.flatMap((outcome) => ODDITIES[outcome] ?? []))]);
};

const ROWS_PER_TURN = 100;

/** Decides on rows, in the order of the file: one that fails in any of its records is not taken at all. */
export const decide = async (attempt: Attempt, units: readonly WeighedUnit[]): Promise<Decided> => {
  const heldOutside = await findHeldOutside(
    attempt,
    units.flatMap(({ pieces }) => pieces),
  );
  const piles = new Map<RecordKind, Pile>();
  const [faulty, settled]: [FaultyLine[], number[]] = [[], []];
  for (const [at, unit] of units.entries()) {
    const { line, pieces } = unit;
    const problems = problemsOf(attempt, unit, heldOutside);
    if (problems.length > 0) {
      attempt.tally.counts.quarantined += 1;
      attempt.tally.reasons.add(line.rowNumber, problems);
      faulty.push({ line, problems, isWhole: true });
      continue;
    }
    const outcomes = pieces.map((piece) => {
      const outcome = outcomeOf(attempt, piece);
      put(attempt, { pile: pileOf(piles, piece.mapped.kind), piece, outcome });
      return outcome;
    });
    countRow(attempt, line.rowNumber, outcomes);
    if (attempt.account.settle !== undefined) settled.push(line.rowNumber);
    if (at % ROWS_PER_TURN === 0) await nextTurn();
  }
  return { piles, faulty, settled };
};

const writePile = async (tx: Transaction, kind: RecordKind, pile: Pile): Promise<void> => {
  if (pile.fresh.length > 0) await kind.write(tx, pile.fresh);
  if (pile.known.length > 0) await kind.write(tx, pile.known);
  await copyFirstActions(tx, kind.tables.actions, pile.firstEntries);
  await appendActions(tx, kind.tables.actions, pile.entries);
  await addProvenance(tx, kind.tables.sources, pile.provenance);
};

/** A chunk that is ready to be written: its lines were made while the one before it was on its way. */
export const prepareWriting =
  (attempt: Attempt, { piles, faulty, settled }: Decided) =>
  async (tx: Transaction): Promise<void> => {
    for (const [kind, pile] of piles) {
      if (pile.fresh.length + pile.known.length > 0) attempt.tally.changed.add(kind);
      await writePile(tx, kind, pile);
    }
    if (faulty.length > 0) await attempt.account.quarantine(tx, attempt, faulty);
    if (settled.length > 0) await attempt.account.settle?.(tx, attempt, settled);
  };
export type Writing = ReturnType<typeof prepareWriting>;
