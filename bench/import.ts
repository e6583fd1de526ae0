import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signOperatorToken } from '../deploy/local/src/operator.ts';
import { type Copied, copyAgain, type Target } from './copy.ts';
import { REAL_DATA } from './environment.ts';
import { messages, villages } from './generated-rows.ts';
import { type Network, startNetwork } from './network.ts';
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

const importMessages = async (network: Network): Promise<string> => {
  const path = 'citizen-messages?file=messages.csv&for=331081';
  const few = await take(network, path, messages('few-', FEW));
  const many = await take(network, path, messages('many-', MANY));
  const copied = rateOf(await copyAgain(network.connection, { table: 'events.events', rows: "number like '%many-%'" }));
  const rate = { what: 'rows a second', ours: many.rate, yardstick: copied };
  const memory = { what: 'resident memory of the network at most, MiB', ours: many.peakMib, yardstick: few.peakMib };
  return [
    tableOf('Citizens’ messages, generated, 100 000 rows', ['import', 'COPY'], [rate]),
    tableOf('Citizens’ messages, generated', ['100 000 rows', '10 000 rows'], [memory]),
  ].join('\n');
};

/**
 * Rows a second of an import into the running network, beside `COPY` of the rows that it made into a table with the same
 * indexes, and whether its memory stays flat. Villages are imported, copied and revoked three times; the large file is
 * taken and copied once.
 */
export const measureImport = async (): Promise<string> => {
  const network = await startNetwork();
  try {
    return `${await importVillages(network)}${await importMessages(network)}`;
  } finally {
    await network.stop();
  }
};
