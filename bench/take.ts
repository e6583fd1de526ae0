import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { signOperatorToken } from '../deploy/local/src/operator.ts';
import { cpuMs, familyOf, peakWhile } from './measuring/usage.ts';
import { findPostmaster, type Network } from './running/network.ts';

export type Taken = {
  readonly batch: string;
  readonly read: number;
  readonly quarantined: number;
  readonly rate: number;
  readonly peakMib: number;
  /** Microseconds of processor time a row, of the whole process and of all of its PostgreSQL. */
  readonly node: number;
  readonly postgres: number;
};

type Sent = { readonly method: 'POST' | 'DELETE'; readonly body?: AsyncIterable<Uint8Array> };

/** Sends one request of the operator to the sources of a network; the answer may take its time. @throws when it is refused. */
export const send = async (network: Network, path: string, { method, body }: Sent): Promise<string> => {
  const key = Buffer.from(readFileSync(join(network.data, 'keys/operator-key'), 'utf8').trim(), 'hex');
  const headers = { authorization: `Bearer ${await signOperatorToken(key)}` };
  const sending = request(`${network.url}/sources/${path}`, { method, headers });
  const answered = once(sending, 'response');
  await pipeline(body ?? [], sending);
  const [answer] = (await answered) as [IncomingMessage];
  const said = await text(answer);
  if (answer.statusCode !== 200) throw new Error(`Expected the import to be taken, found ${said}`);
  return said;
};

/** Imports a file; tells rows a second, processor time, and the most memory that the network had meanwhile. */
export const take = async (network: Network, path: string, body: AsyncIterable<Uint8Array>): Promise<Taken> => {
  const postmaster = await findPostmaster(network);
  const sqlMs = (): number => familyOf(postmaster).reduce((total, pid) => total + cpuMs(pid), 0);
  const [node, sql] = [cpuMs(network.pid), sqlMs()];
  const began = performance.now();
  const { answer, peakMib } = await peakWhile(network.pid, () =>
    send(network, `${path}&wait`, { method: 'POST', body }),
  );
  const batch: Pick<Taken, 'batch' | 'read' | 'quarantined'> = JSON.parse(answer);
  if (batch.quarantined > 0) throw new Error(`Expected no row to be quarantined, found ${answer.slice(0, 500)}`);
  const rate = batch.read / ((performance.now() - began) / 1000);
  const aRow = (ms: number): number => (ms * 1000) / batch.read;
  return { ...batch, peakMib, rate, node: aRow(cpuMs(network.pid) - node), postgres: aRow(sqlMs() - sql) };
};
