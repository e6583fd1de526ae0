import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@network/kit/formats/workbook-writer';
import { signOperatorToken } from '../deploy/local/src/operator.ts';
import { type Copied, copyAgain, type Target } from './copy.ts';
import { REAL_DATA } from './environment.ts';
import { messages, OBJECTS_SOURCE, objects, ratings, villages } from './generated-rows.ts';
import { findPostmaster, makeFolder, type Network, query, startNetwork } from './network.ts';
import { type Line, median, tableOf } from './table.ts';
import { cpuMs, familyOf, peakWhile, residentMib } from './usage.ts';

const ROUNDS = 3;
const [FEW, MANY, MOST] = [10_000, 100_000, 1_000_000];

type Batch = { readonly batch: string; readonly read: number; readonly quarantined: number };
type Taken = Batch & {
  readonly rate: number;
  readonly peakMib: number;
  /** Microseconds of processor time a row, of the whole process and of all of its PostgreSQL. */
  readonly node: number;
  readonly postgres: number;
};
type Body = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Sends one request of the operator to the sources of a network. @throws when it is refused. */
const send = async (network: Network, path: string, options: RequestInit): Promise<string> => {
  const key = Buffer.from(readFileSync(join(network.data, 'keys/operator-key'), 'utf8').trim(), 'hex');
  const headers = { authorization: `Bearer ${await signOperatorToken(key)}` };
  const answer = await fetch(`${network.url}/sources/${path}`, { ...options, headers });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`Expected the import to be taken, found ${said}`);
  return said;
};

/** Rows of a CSV in which no cell holds a comma, as a workbook. */
const asWorkbook = (csv: Iterable<Uint8Array>): AsyncIterable<Uint8Array> => {
  const decoder = new TextDecoder();
  const rows = async function* () {
    for (const some of csv) yield Array.from(decoder.decode(some).trimEnd().split('\n'), (line) => line.split(','));
  };
  return writeWorkbook(rows());
};

/** Imports a file; tells rows a second, processor time, and the most memory that the network had meanwhile. */
const take = async (network: Network, path: string, body: Body): Promise<Taken> => {
  const postmaster = await findPostmaster(network);
  const sqlMs = (): number => familyOf(postmaster).reduce((total, pid) => total + cpuMs(pid), 0);
  const [node, sql] = [cpuMs(network.pid), sqlMs()];
  const began = performance.now();
  const stream = ReadableStream.from(body);
  const { answer, peakMib } = await peakWhile(network.pid, () =>
    send(network, `${path}&wait`, { method: 'POST', body: stream, duplex: 'half' }),
  );
  const batch: Batch = JSON.parse(answer);
  if (batch.quarantined > 0) throw new Error(`Expected no row to be quarantined, found ${answer.slice(0, 500)}`);
  const rate = batch.read / ((performance.now() - began) / 1000);
  const aRow = (ms: number): number => (ms * 1000) / batch.read;
  return { ...batch, peakMib, rate, node: aRow(cpuMs(network.pid) - node), postgres: aRow(sqlMs() - sql) };
};

const rateOf = ({ rows, seconds }: Copied): number => rows / seconds;

const VILLAGES: Target = { table: 'people.places', rows: "kind = 'VILLAGE'" };
const realVillages = (): string | null => {
  const file = REAL_DATA === null ? '' : join(REAL_DATA, 'divisions/villages_2022_seed_counties.csv');
  return existsSync(file) ? file : null;
};

const importVillages = async (network: Network): Promise<string> => {
  const file = realVillages();
  const [ours, copied]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const body = file === null ? villages() : [readFileSync(file)];
    const { batch, rate } = await take(network, 'division-villages?file=villages.csv', body);
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

/** A kind of file that is imported with the triggers that count, without them, and as a workbook. */
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
/** Of a warming, a counted, an uncounted file and a workbook; no two share a key. */
const [WARMING, COUNTED, UNCOUNTED, WORKBOOK, MILLION, MILLION_OF_WORKBOOK] = ['W', 'C', 'U', 'X', 'M', 'N'];

const csvPath = ({ system }: Subject): string => `${system}?file=rows.csv&for=331081`;
const WORKBOOK_PATH = 'bench-workbook?file=rows.xlsx&for=331081';

const setTriggers = (network: Network, table: string, action: 'enable' | 'disable') =>
  query(network.connection, (sql) => sql.unsafe(`alter table ${table} ${action} trigger user`));

const workOf = (what: string, { node, postgres }: Taken): Line => ({ what, ours: node, yardstick: postgres });

const tell = (title: string, imports: Readonly<Record<string, Taken>>, { idle, copied }: Measured): string => {
  const all = Object.entries(imports);
  return [
    tableOf(
      `${title}, rows a second`,
      ['import', 'COPY'],
      all.map(([what, { rate }]) => ({ what, ours: rate, yardstick: copied })),
    ),
    tableOf(
      `${title}, µs of processor time a row`,
      ['Node', 'PostgreSQL'],
      all.map(([what, taken]) => workOf(what, taken)),
    ),
    tableOf(
      `${title}, MiB`,
      ['above idle at most', 'idle'],
      all.map(([what, { peakMib }]) => ({ what, ours: peakMib - idle, yardstick: idle })),
    ),
  ].join('');
};

type Measured = { readonly idle: number; readonly copied: number };

const importSubject = async (network: Network, subject: Subject): Promise<string> => {
  const { title, rows, table, found } = subject;
  await take(network, csvPath(subject), rows(WARMING, FEW));
  const idle = residentMib(network.pid);
  const counted = await take(network, csvPath(subject), rows(COUNTED, MANY));
  const copied = rateOf(await copyAgain(network.connection, { table, rows: found(COUNTED) }));
  await setTriggers(network, table, 'disable');
  const uncounted = await take(network, csvPath(subject), rows(UNCOUNTED, MANY));
  await setTriggers(network, table, 'enable');
  const workbook =
    subject.workbook === undefined
      ? {}
      : { [subject.workbook]: await take(network, csvPath(subject), asWorkbook(rows(WORKBOOK, MANY))) };
  return tell(
    `${title}, 100 000 rows`,
    { [subject.csv]: counted, 'CSV, without counters': uncounted, ...workbook },
    { idle, copied },
  );
};

const importMillion = async (network: Network): Promise<string> => {
  await take(network, csvPath(OBJECTS), objects(WARMING, FEW));
  const idle = residentMib(network.pid);
  const csv = await take(network, csvPath(OBJECTS), objects(MILLION, MOST));
  const copied = rateOf(await copyAgain(network.connection, { table: OBJECTS.table, rows: OBJECTS.found(MILLION) }));
  const workbook = await take(network, WORKBOOK_PATH, asWorkbook(objects(MILLION_OF_WORKBOOK, MOST)));
  const told = {
    'S-03a MUST keep memory within 300 MB above idle for 1 000 000 rows × 20 columns as CSV': csv,
    'S-03b MUST keep memory within 300 MB above idle for 1 000 000 rows × 20 columns as XLSX': workbook,
  };
  return tell('Objects of inspection, 1 000 000 rows', told, { idle, copied });
};

const importAll = async (network: Network): Promise<string> => {
  const parts = [await importVillages(network)];
  for (const subject of [RATINGS, OBJECTS, MESSAGES]) parts.push(await importSubject(network, subject));
  return parts.join('');
};

/**
 * Rows a second of an import into the running network, beside `COPY` of the rows that it made into a table with the same
 * indexes, with the processor time and the memory that it took. Villages are imported, copied and revoked three times;
 * large files are taken once with the triggers that count and once without them, and copied once. With `1M`, a million rows
 * as CSV and as a workbook instead.
 */
export const measureImport = async (scale?: string): Promise<string> => {
  const sources = makeFolder();
  writeFileSync(join(sources, 'bench-objects.yaml'), OBJECTS_SOURCE);
  const workbook = OBJECTS_SOURCE.replace('bench-objects', 'bench-workbook').replace('format: csv', 'format: table');
  writeFileSync(join(sources, 'bench-workbook.yaml'), workbook);
  const network = await startNetwork('--sources', sources);
  try {
    return await (scale === undefined ? importAll : importMillion)(network);
  } finally {
    await network.stop();
    rmSync(sources, { recursive: true, force: true });
  }
};
