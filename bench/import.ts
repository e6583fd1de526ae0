import { createReadStream, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWorkbook } from '@network/kit/formats/workbook-writer';
import { type Line, median, tableOf } from './measuring/table.ts';
import { residentMib } from './measuring/usage.ts';
import { type Copied, copyAgain, type Target } from './rows/copy.ts';
import { messages, OBJECTS_SOURCE, objects, ratings, villages } from './rows/generated-rows.ts';
import { writeBody, writeObjectsWorkbook } from './rows/object-files.ts';
import { REAL_DATA } from './running/environment.ts';
import { makeFolder, type Network, query, startNetwork } from './running/network.ts';
import { send, type Taken, take } from './take.ts';

const ROUNDS = 3;
const [FEW, MANY, MOST] = [10_000, 100_000, 1_000_000];
/** So long nothing is asked of the network before its memory counts as idle. */
const REST_MS = 3_000;

type Body = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
/** A network, and a folder for the files that are sent to it. */
type Place = { readonly network: Network; readonly folder: string };

/** Rows of a CSV in which no cell holds a comma, as a workbook. */
const asWorkbook = (csv: Iterable<Uint8Array>): AsyncIterable<Uint8Array> => {
  const decoder = new TextDecoder();
  const rows = async function* () {
    for (const some of csv) yield Array.from(decoder.decode(some).trimEnd().split('\n'), (line) => line.split(','));
  };
  return writeWorkbook(rows());
};

const rateOf = ({ rows, seconds }: Copied): number => rows / seconds;

/** Imports what lies in a file, which then goes. */
const takeFile = async (network: Network, path: string, file: string): Promise<Taken> => {
  try {
    return await take(network, path, createReadStream(file));
  } finally {
    rmSync(file, { force: true });
  }
};

/** Imports a file that was made before its time begins. */
const takeBody = async ({ network, folder }: Place, path: string, body: Body): Promise<Taken> => {
  const file = join(folder, 'rows');
  await writeBody(file, body);
  return takeFile(network, path, file);
};

const VILLAGES: Target = { table: 'people.places', rows: "kind = 'VILLAGE'" };
const realVillages = (): string | null => {
  const file = REAL_DATA === null ? '' : join(REAL_DATA, 'divisions/villages_2022_seed_counties.csv');
  return existsSync(file) ? file : null;
};

const importVillages = async (place: Place): Promise<string> => {
  const { network } = place;
  const file = realVillages();
  const [ours, copied]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const body = file === null ? villages() : createReadStream(file);
    const { batch, rate } = await takeBody(place, 'division-villages?file=villages.csv', body);
    ours.push(rate);
    copied.push(rateOf(await copyAgain(network.connection, VILLAGES)));
    await send(network, `batches/${encodeURIComponent(batch)}`, { method: 'DELETE' });
  }
  return tableOf(
    `Villages, ${file === null ? 'generated' : 'the real file'}, 6 131 rows`,
    ['import', 'COPY'],
    [{ what: 'rows a second', ours: median(ours), yardstick: median(copied) }],
  );
};

/** A kind of file that is imported round by round with the triggers that count, without them, and as a workbook. */
type Subject = {
  readonly title: string;
  readonly system: string;
  readonly rows: (series: string, count: number) => Iterable<Uint8Array>;
  readonly table: string;
  /** A condition that finds the rows of a series. */
  readonly found: (series: string) => string;
  /** Under what its rows of CSV are told, and those of a workbook, where it is taken as one as well. */
  readonly csv: string;
  readonly workbook?: string;
};

const RATINGS: Subject = {
  title: 'Credit ratings, 7 columns, 5 indexes',
  system: 'credit-ratings',
  rows: ratings,
  table: 'inspections.credit_ratings',
  found: (series) => `credit_code like '91331081${series}%'`,
  csv: 'S-04a MUST take ≥ 20 000 CSV rows/s into an indexed table on 2 cores',
  workbook: 'S-04b MUST take ≥ 5 000 XLSX rows/s into an indexed table on 2 cores',
};
const OBJECTS: Subject = {
  title: 'Objects of inspection, 20 columns, 12 indexes',
  system: 'bench-objects',
  rows: objects,
  table: 'inspections.entities',
  found: (series) => `credit_code like '91331081${series}%'`,
  csv: 'CSV',
};
const MESSAGES: Subject = {
  title: 'Citizens’ messages',
  system: 'citizen-messages',
  rows: (series, count) => messages(`bench-${series}-`, count),
  table: 'events.events',
  found: (series) => `number like '%bench-${series}-%'`,
  csv: 'CSV',
};
/** Of a warming file, and of those of each round; no two share a key. */
const [WARMING, COUNTED, UNCOUNTED, WORKBOOK] = ['W', 'ABC', 'DEF', 'XYG'];
const [MILLION, MILLION_OF_WORKBOOK] = ['M', 'N'];

const seriesOf = (all: string, round: number): string => all[round] ?? '';

const csvPath = ({ system }: Subject): string => `${system}?file=rows.csv&for=331081`;
const WORKBOOK_PATH = 'bench-workbook?file=rows.xlsx&for=331081';

const setTriggers = (network: Network, table: string, action: 'enable' | 'disable') =>
  query(network.connection, (sql) => sql.unsafe(`alter table ${table} ${action} trigger user`));

/** The memory of a network that was given time to put away what it no longer needs. */
const idleOf = async ({ pid }: Network): Promise<number> => {
  await sleep(REST_MS);
  return residentMib(pid);
};

type Measured = { readonly idle: number; readonly copied: readonly number[] };

const medianOf = (all: readonly Taken[], what: 'rate' | 'node' | 'postgres'): number =>
  median(all.map((taken) => taken[what]));

const tell = (
  title: string,
  imports: Readonly<Record<string, readonly Taken[]>>,
  { idle, copied }: Measured,
): string => {
  const all = Object.entries(imports).filter(([, taken]) => taken.length > 0);
  const yardstick = median(copied);
  const lines = (lineOf: (taken: readonly Taken[]) => Omit<Line, 'what'>): readonly Line[] =>
    all.map(([what, taken]) => ({ what, ...lineOf(taken) }));
  return [
    tableOf(
      `${title}, rows a second`,
      ['import', 'COPY'],
      lines((taken) => ({ ours: medianOf(taken, 'rate'), yardstick })),
    ),
    tableOf(
      `${title}, µs of processor time a row`,
      ['Node', 'PostgreSQL'],
      lines((taken) => ({ ours: medianOf(taken, 'node'), yardstick: medianOf(taken, 'postgres') })),
    ),
    tableOf(
      `${title}, MiB`,
      ['above idle at most', 'idle'],
      lines((taken) => ({ ours: Math.max(...taken.map(({ peakMib }) => peakMib)) - idle, yardstick: idle })),
    ),
  ].join('');
};

/** Rounds take turns: a file with counters, `COPY` of the same rows, one without counters, a workbook. */
const importSubject = async (place: Place, subject: Subject): Promise<string> => {
  const { title, rows, table, found } = subject;
  const { network } = place;
  const [path, copied]: [string, number[]] = [csvPath(subject), []];
  const [counted, uncounted, workbooks]: [Taken[], Taken[], Taken[]] = [[], [], []];
  await takeBody(place, path, rows(WARMING, FEW));
  const idle = await idleOf(network);
  for (let round = 0; round < ROUNDS; round++) {
    const series = seriesOf(COUNTED, round);
    counted.push(await takeBody(place, path, rows(series, MANY)));
    copied.push(rateOf(await copyAgain(network.connection, { table, rows: found(series) })));
    await setTriggers(network, table, 'disable');
    uncounted.push(await takeBody(place, path, rows(seriesOf(UNCOUNTED, round), MANY)));
    await setTriggers(network, table, 'enable');
    if (subject.workbook === undefined) continue;
    workbooks.push(await takeBody(place, path, asWorkbook(rows(seriesOf(WORKBOOK, round), MANY))));
  }
  const told = {
    [subject.csv]: counted,
    'CSV, the first file of all': counted.slice(0, 1),
    'CSV, without counters': uncounted,
    [subject.workbook ?? 'XLSX']: workbooks,
  };
  return tell(`${title}, 100 000 rows, median of ${ROUNDS} rounds`, told, { idle, copied });
};

const importMillion = async (place: Place): Promise<string> => {
  const { network, folder } = place;
  await takeBody(place, csvPath(OBJECTS), objects(WARMING, FEW));
  const idle = await idleOf(network);
  const csv = await takeBody(place, csvPath(OBJECTS), objects(MILLION, MOST));
  const copied = rateOf(await copyAgain(network.connection, { table: OBJECTS.table, rows: OBJECTS.found(MILLION) }));
  const file = join(folder, 'objects.xlsx');
  await writeObjectsWorkbook(file, MILLION_OF_WORKBOOK, MOST);
  const workbook = await takeFile(network, WORKBOOK_PATH, file);
  const told = {
    'S-03a MUST keep memory within 300 MB above idle for 1 000 000 rows × 20 columns as CSV': [csv],
    'S-03b MUST keep memory within 300 MB above idle for 1 000 000 rows × 20 columns as XLSX': [workbook],
  };
  return tell('Objects of inspection, 1 000 000 rows', told, { idle, copied: [copied] });
};

const importAll = async (place: Place): Promise<string> => {
  const parts = [await importVillages(place)];
  for (const subject of [RATINGS, OBJECTS, MESSAGES]) parts.push(await importSubject(place, subject));
  return parts.join('');
};

/**
 * Rows a second of an import into the running network, beside `COPY` of the rows that it made into a table with the same
 * indexes, with the processor time and the memory that it took, of files that lie on disk. Villages are imported, copied
 * and revoked three times; of the others three rounds are taken, each with and without the triggers that count, and
 * copied. With `1M`, a million rows as CSV and as a workbook of 200 000 shared texts instead.
 */
export const measureImport = async (scale?: string): Promise<string> => {
  const [sources, folder] = [makeFolder(), makeFolder()];
  writeFileSync(join(sources, 'bench-objects.yaml'), OBJECTS_SOURCE);
  const workbook = OBJECTS_SOURCE.replace('bench-objects', 'bench-workbook').replace('format: csv', 'format: table');
  writeFileSync(join(sources, 'bench-workbook.yaml'), workbook);
  const network = await startNetwork('--sources', sources);
  try {
    return await (scale === undefined ? importAll : importMillion)({ network, folder });
  } finally {
    await network.stop();
    for (const each of [sources, folder]) rmSync(each, { recursive: true, force: true });
  }
};
