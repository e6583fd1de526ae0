import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signOperatorToken } from '../deploy/local/src/operator.ts';
import { type Copied, copyAgain, type Target } from './copy.ts';
import { REAL_DATA } from './environment.ts';
import { messages, OBJECTS_SOURCE, objects, villages } from './generated-rows.ts';
import { makeFolder, type Network, query, startNetwork } from './network.ts';
import { median, tableOf } from './table.ts';
import { peakWhile } from './usage.ts';

const ROUNDS = 3;
const [FEW, MANY] = [10_000, 100_000];

type Batch = { readonly batch: string; readonly read: number; readonly quarantined: number };
type Taken = Batch & { readonly rate: number; readonly peakMib: number };

/** Sends one request of the operator to the sources of a network. @throws when it is refused. */
const send = async (network: Network, path: string, options: RequestInit): Promise<string> => {
  const key = Buffer.from(readFileSync(join(network.data, 'keys/operator-key'), 'utf8').trim(), 'hex');
  const headers = { authorization: `Bearer ${await signOperatorToken(key)}` };
  const answer = await fetch(`${network.url}/sources/${path}`, { ...options, headers });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`Expected the import to be taken, found ${said}`);
  return said;
};

/** Imports a file and tells rows a second and the most memory that the network had meanwhile. */
const take = async (network: Network, path: string, body: Iterable<Uint8Array>): Promise<Taken> => {
  const began = performance.now();
  const stream = ReadableStream.from(body);
  const { answer, peakMib } = await peakWhile(network.pid, () =>
    send(network, `${path}&wait`, { method: 'POST', body: stream, duplex: 'half' }),
  );
  const batch: Batch = JSON.parse(answer);
  if (batch.quarantined > 0) throw new Error(`Expected no row to be quarantined, found ${answer.slice(0, 500)}`);
  return { ...batch, peakMib, rate: batch.read / ((performance.now() - began) / 1000) };
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

/** A kind of file that is imported twice: with the triggers that count, and without them. */
type Subject = {
  readonly title: string;
  readonly path: string;
  readonly rows: (series: string, count: number) => Iterable<Uint8Array>;
  readonly table: string;
  /** A condition that finds the rows of a series. */
  readonly found: (series: string) => string;
  /** Of a warming, a counted and an uncounted file; no two share a key. */
  readonly series: readonly [few: string, counted: string, uncounted: string];
};

const SUBJECTS: readonly Subject[] = [
  {
    title: 'Objects of inspection, generated, 20 columns',
    path: 'bench-objects?file=objects.csv&for=331081',
    rows: objects,
    table: 'inspections.entities',
    found: (series) => `credit_code like '91331081${series}%'`,
    series: ['F', 'C', 'U'],
  },
  {
    title: 'Citizens’ messages, generated',
    path: 'citizen-messages?file=messages.csv&for=331081',
    rows: messages,
    table: 'events.events',
    found: (series) => `number like '%${series}%'`,
    series: ['few-', 'counted-', 'uncounted-'],
  },
];

const setTriggers = (network: Network, table: string, action: 'enable' | 'disable') =>
  query(network.connection, (sql) => sql.unsafe(`alter table ${table} ${action} trigger user`));

const importSubject = async (network: Network, subject: Subject): Promise<string> => {
  const { title, path, rows, table, found, series } = subject;
  const [few, counted, uncounted] = series;
  const little = await take(network, path, rows(few, FEW));
  const many = await take(network, path, rows(counted, MANY));
  const copied = rateOf(await copyAgain(network.connection, { table, rows: found(counted) }));
  await setTriggers(network, table, 'disable');
  const plain = await take(network, path, rows(uncounted, MANY));
  await setTriggers(network, table, 'enable');
  const memory = { what: 'resident memory of the network at most, MiB', ours: many.peakMib, yardstick: little.peakMib };
  return [
    tableOf(
      `${title}, 100 000 rows`,
      ['import', 'COPY'],
      [
        { what: 'rows a second', ours: many.rate, yardstick: copied },
        { what: 'rows a second, without counters', ours: plain.rate, yardstick: copied },
      ],
    ),
    tableOf(title, ['100 000 rows', '10 000 rows'], [memory]),
  ].join('\n');
};

/**
 * Rows a second of an import into the running network, beside `COPY` of the rows that it made into a table with the same
 * indexes, and whether its memory stays flat. Villages are imported, copied and revoked three times; large files are taken
 * once with the triggers that count and once without them, and copied once.
 */
export const measureImport = async (): Promise<string> => {
  const sources = makeFolder();
  writeFileSync(join(sources, 'bench-objects.yaml'), OBJECTS_SOURCE);
  const network = await startNetwork('--sources', sources);
  try {
    const parts = [await importVillages(network)];
    for (const subject of SUBJECTS) parts.push(await importSubject(network, subject));
    return parts.join('');
  } finally {
    await network.stop();
    rmSync(sources, { recursive: true, force: true });
  }
};
