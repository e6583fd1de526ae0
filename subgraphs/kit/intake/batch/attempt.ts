import type { RowProblem } from '@network/kit/mapping';
import { checkColumns } from '@network/kit/mapping/columns';
import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { sql } from 'drizzle-orm';
import type { RecordKind } from '../intake.ts';
import { type Held, readHeld } from '../verdict/held.ts';
import { type WeighedUnit, weigh } from '../verdict/judge.ts';
import { fillStubs, findNamed, hasLookups, lookUp, mustWait, resolve, type Stub } from '../verdict/lookups.ts';
import { joinStubs, writeStubs } from '../verdict/stubs.ts';
import { decide, prepareWriting, type Writing } from './chunk.ts';
import { type Reader, readLines } from './lines.ts';
import type { Attempt, FaultyLine, Piece, Unit } from './work.ts';

/** Rows that travel together. */
const CHUNK = 1_000;

/** Two rows of the file claim one key: what was written in the hope that none do must go. */
export class Clash extends Error {}

const NONE: readonly RowProblem[] = [];

type Pile = { units: Unit[]; faulty: FaultyLine[]; skipped: number[] };
const emptyPile = (): Pile => ({ units: [], faulty: [], skipped: [] });

/** Reads the file once and writes it, chunk by chunk: one is written, one decided on, one read. */
class Passage {
  private pile = emptyPile();
  private decided: Promise<unknown> = Promise.resolve();
  private written: Promise<void> = Promise.resolve();
  private readonly stubs = new Map<string, Stub>();
  /** What was named and found so far that a stub may stand for. */
  private readonly named = new Set<string>();
  private readonly tx: Transaction;
  private readonly attempt: Attempt;
  /** Rows that name what the file may bring later. */
  readonly waiting = new Set<number>();
  mayWait = true;

  constructor(tx: Transaction, attempt: Attempt) {
    this.tx = tx;
    this.attempt = attempt;
  }

  private count(): void {
    if (this.mayWait) this.attempt.tally.counts.read += 1;
  }

  private async weighAll(units: readonly Unit[]): Promise<WeighedUnit[]> {
    const { source, workplace } = this.attempt;
    const pieces = units.flatMap(({ pieces: own }) => own);
    const heldOf = new Map<Piece, Held>();
    for (const [kind, own] of Map.groupBy(pieces, ({ mapped }): RecordKind => mapped.kind)) {
      const asked = { system: source.system, kind, pieces: own };
      const held = await readHeld(workplace.store.db, workplace.tables, asked);
      for (const [at, one] of held) if (own[at] !== undefined) heldOf.set(own[at], one);
    }
    return units.map(({ line, pieces: own }) => ({
      line,
      problems: NONE,
      pieces: own.map((piece) => weigh(piece, heldOf.get(piece))),
    }));
  }

  /** Rows with lookups are answered by what was written before them: they wait for it. */
  private async answer(units: readonly Unit[], before: Promise<void>): Promise<WeighedUnit[]> {
    const { tx, attempt, stubs } = this;
    await before;
    const found = await lookUp(tx, attempt, units);
    const ready = this.mayWait ? units.filter((unit) => !mustWait(attempt, found, unit)) : units;
    if (ready.length < units.length) {
      const now = new Set(ready);
      for (const unit of units) if (!now.has(unit)) this.waiting.add(unit.line.rowNumber);
    }
    const resolving = { attempt, found, stubs: new Map(stubs) };
    const weighed = await this.weighAll(ready);
    const answered = weighed.map(({ line, pieces }) => ({ line, ...resolve(resolving, pieces) }));
    const fresh = [...resolving.stubs].filter(([name]) => !stubs.has(name));
    await writeStubs(
      tx,
      attempt,
      fresh.map(([, stub]) => stub),
    );
    for (const [name, stub] of fresh) stubs.set(name, stub);
    await this.join(ready, found);
    return answered.map((unit) => ({ ...unit, ...fillStubs(stubs, unit) }));
  }

  /** Stubs of batches before that rows name are these rows' as well. */
  private async join(units: readonly Unit[], found: ReadonlyMap<string, string>): Promise<void> {
    const named = [...findNamed(this.attempt, found, units)].filter(([name]) => !this.named.has(name));
    for (const [name] of named) this.named.add(name);
    await joinStubs(
      this.tx,
      this.attempt,
      named.map(([, stub]) => stub),
    );
  }

  private async prepare({ units, faulty, skipped }: Pile, before: Promise<void>): Promise<Writing> {
    const weighed = units.some(hasLookups) ? await this.answer(units, before) : await this.weighAll(units);
    const decided = await decide(this.attempt, weighed);
    return prepareWriting(this.attempt, {
      ...decided,
      faulty: [...faulty, ...decided.faulty],
      settled: [...skipped, ...decided.settled],
    });
  }

  /** Sends the pile on its way; resolves when there is room for the next. */
  private async flush(): Promise<void> {
    const [full, before, decided] = [this.pile, this.written, this.decided];
    this.pile = emptyPile();
    this.attempt.onProgress(this.attempt.tally.counts.read);
    const ready = decided.then(() => this.prepare(full, before));
    this.decided = ready;
    this.written = before.then(async () => (await ready)(this.tx));
    this.written.catch(() => {});
    ready.catch(() => {});
    await before;
  }

  private readonly reader = (only?: ReadonlySet<number>): Reader => ({
    ...(only === undefined ? {} : { only }),
    table: ({ context, columns }) => {
      const { tally, source, batch } = this.attempt;
      Object.assign(tally.context, context);
      // What is taken up again came in the columns that its first batch was warned of.
      if (batch.replays === null)
        for (const each of checkColumns(source, columns).warnings) tally.warningsBy.note(each);
    },
    skipped: (line) => {
      this.count();
      this.attempt.tally.counts.skipped += 1;
      if (this.attempt.account.settle !== undefined) this.pile.skipped.push(line.rowNumber);
    },
    faulty: (line, problems, isWhole) => this.refuse({ line, problems, isWhole }),
    unit: (unit, warnings) => this.take(unit, warnings),
    pause: () => (this.pile.units.length + this.pile.faulty.length >= CHUNK ? this.flush() : null),
  });

  private refuse(faulty: FaultyLine): void {
    const { counts, reasons } = this.attempt.tally;
    this.count();
    counts.quarantined += 1;
    reasons.add(faulty.line.rowNumber, faulty.problems);
    this.pile.faulty.push(faulty);
  }

  private take(unit: Unit, warnings: readonly RowProblem[]): void {
    const { keys, isHopeful, tally } = this.attempt;
    this.count();
    if (isHopeful) for (const piece of unit.pieces) if (keys.note(piece)) throw new Clash();
    if (this.mayWait && warnings.length > 0) {
      tally.counts.warnings += 1;
      tally.warningsBy.add(unit.line.rowNumber, warnings);
    }
    this.pile.units.push(unit);
  }

  /** Reads the file, or only some of its rows, to the end, and waits until it is written. */
  async run(only?: ReadonlySet<number>): Promise<void> {
    try {
      await readLines(this.attempt, this.reader(only));
      await this.flush();
    } finally {
      // Nothing may reach a transaction that has ended.
      await Promise.allSettled([this.decided, this.written]);
    }
    await this.written;
    // What the server refused of the last copy is told by the statement after it, which must be one of this attempt.
    await this.tx.execute(sql`select`);
  }
}

/** Makes one attempt at a file: all of it, or a fault. @throws {Clash} in hope, where two rows claim one key. */
export const tryFile = async (tx: Transaction, attempt: Attempt): Promise<void> => {
  const passage = new Passage(tx, attempt);
  await passage.run();
  if (passage.waiting.size > 0) {
    passage.mayWait = false;
    await passage.run(passage.waiting);
  }
  const { counts } = attempt.tally;
  invariant(
    counts.read === counts.taken + counts.unchanged + counts.skipped + counts.quarantined,
    'each row that was read is taken, unchanged, skipped or quarantined',
  );
};
