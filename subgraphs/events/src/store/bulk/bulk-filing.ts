import { rowHashOf } from '@network/kit/intake/file-provenance';
import { openBatch } from '@network/kit/intake/open-batch';
import { sealLog } from '@network/kit/log';
import type { DataKey } from '@network/kit/secret';
import { type Connection, liftLimit, openStore, type Store, type Transaction } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { sql } from 'drizzle-orm';
import { START } from '#domain/course.ts';
import { dispatchRows, eventRow, type NamesOfPlace, reminderRows, reportRow } from '../event-records.ts';
import { type EventEntry, entriesOf, walk } from '../filing.ts';
import { readNamesOfPlaces } from '../place-words.ts';
import { dispatches, reminders } from '../tables/handling.ts';
import { batches, eventActions, eventSources, events, reports } from '../tables.ts';
import { copyRows } from './copy-rows.ts';
import { copyForm } from './copy-text.ts';
import { addUpAll } from './counting.ts';
import { createIndexKeeper } from './indexes.ts';

const FORMS = {
  events: copyForm(events),
  reports: copyForm(reports),
  dispatches: copyForm(dispatches),
  reminders: copyForm(reminders),
  actions: copyForm(eventActions, ['recordedAt']),
  sources: copyForm(eventSources),
} as const;
type Name = keyof typeof FORMS;
const NAMES = Object.keys(FORMS) as readonly Name[];
const TABLES = NAMES.map((name) => FORMS[name].table);

/** Lines for each table, and of how many events. */
type Lines = Record<Name, string> & { made: number };

/** A part of a load: it is written whole or not at all, and known by its batch. */
export type BulkPart = {
  readonly system: string;
  readonly file: string;
  readonly jurisdiction: string;
  readonly takenBy: string;
  readonly count: number;
  /** Every place that its entries name. */
  readonly places: readonly string[];
  readonly entries: Iterable<EventEntry>;
};

type Writing = { readonly dataKey: DataKey; readonly namesOf: NamesOfPlace; readonly batch: number };

const actionRows = (steps: ReturnType<typeof entriesOf>) =>
  sealLog(steps).map(({ link, payload, hash }) => ({ ...link, payload, hash: Buffer.from(hash, 'hex') }));

/** Adds an event's rows to the lines. @throws {Error} naming a step that the lifecycle refuses. */
const addEntry = (lines: Lines, entry: EventEntry, { dataKey, namesOf, batch }: Writing): void => {
  const { record, jurisdiction, id } = entry;
  const add = (name: Name, rows: readonly Readonly<Record<string, unknown>>[]): void => {
    for (const row of rows) lines[name] += FORMS[name].lineOf(row);
  };
  const walked = walk(START, entry.actions, id);
  const { course } = walked;
  const event = { ...record, ...entry };
  add('events', [eventRow(entry, record, { course, namesOf })]);
  add(
    'reports',
    entry.reports.map((report, at) => reportRow(entry, report, { event: record, ordinal: at + 1, dataKey })),
  );
  add('dispatches', dispatchRows(event, course));
  add('reminders', reminderRows(event, course));
  add('actions', actionRows(entriesOf(entry, entry.actions, walked)));
  const rowHash = rowHashOf(record);
  add(
    'sources',
    entry.provenance.map((origin) => ({
      ...{ ...origin, batch, jurisdiction, record: id, rowHash, naturalKey: record.number },
    })),
  );
};

const emptyLines = (): Lines => ({
  ...{ events: '', reports: '', dispatches: '', reminders: '', actions: '', sources: '', made: 0 },
});

/** Entries whose rows go to the server together: triggers count each table's at once. */
const CHUNK = 5_000;
/** Entries after which what waits to be sent gets its turn. */
const TURN = 100;

/** The lines of the next entries, or null after the last. */
const nextLines = async (entries: Iterator<EventEntry>, writing: Writing): Promise<Lines | null> => {
  const lines = emptyLines();
  for (; lines.made < CHUNK; lines.made++) {
    const next = entries.next();
    if (next.done === true) break;
    addEntry(lines, next.value, writing);
    if (lines.made % TURN === 0) await new Promise(setImmediate);
  }
  return lines.made === 0 ? null : lines;
};

const copyLines = async (tx: Transaction, lines: Lines): Promise<void> => {
  for (const name of NAMES) await copyRows(tx, FORMS[name], lines[name]);
};

export type BulkOptions = {
  /** The store of the role that runs: it writes, as ever. */
  readonly store: Store;
  /** The role that owns the schema: it takes indexes away and makes them again. */
  readonly owner: Connection;
  readonly log: Logger;
  readonly dataKey: DataKey;
};

/** What the end of a load is about: adding up counters, then indexes, so many made of all. */
export type EndProgress = (what: 'counting' | 'indexes', made: number, all: number) => void;

/**
 * Files very many events with their logs by COPY. Every action passes the lifecycle and every log is chained, as in
 * filing.ts; triggers count as ever. Between `begin` and `end` there are no indexes that serve reading only; of a load that
 * was cut short, `isBegun` tells who comes next.
 */
export const openBulkFiling = ({ store, owner, log, dataKey }: BulkOptions) => {
  const owning = openStore({ name: 'events', connection: owner, log, readers: 1, writers: 1, patience: 0 });
  const keeper = createIndexKeeper(owning, TABLES);
  return {
    /** Whether a load was begun and not ended. */
    isBegun: async (): Promise<boolean> => !(await keeper.areThere()),
    begin: keeper.takeAway,
    /** Files one part in a transaction of its own. */
    filePart: ({ entries, places, count, ...opened }: BulkPart, progress: (events: number) => void): Promise<void> =>
      store.db.transaction(async (tx) => {
        await liftLimit(tx);
        const batch = await openBatch(tx, { batches }, { ...opened, kind: 'event', taken: count });
        const writing = { dataKey, batch, namesOf: await readNamesOfPlaces(tx, places) };
        const iterator = entries[Symbol.iterator]();
        let lines = await nextLines(iterator, writing);
        while (lines !== null) {
          // The next are made while the server takes these.
          const [next] = await Promise.all([nextLines(iterator, writing), copyLines(tx, lines)]);
          progress(lines.made);
          lines = next;
        }
      }),
    /** Adds up what was counted, makes the indexes again, and has the server learn what the tables hold now. */
    end: async (progress: EndProgress): Promise<void> => {
      progress('counting', 0, 1);
      await addUpAll(owning);
      await keeper.makeAgain((made, all) => progress('indexes', made, all));
      // Of all tables that are the owner's; the others it passes over.
      await owning.db.execute(sql`vacuum (analyze)`);
    },
    close: owning.close,
  };
};
export type BulkFiling = ReturnType<typeof openBulkFiling>;
