import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { BatchSummary, Revocation } from '@network/kit/intake';
import { Presets, SingleBar } from 'cli-progress';
import { readArguments } from './arguments.ts';
import { inCheckout } from './checkout.ts';
import { openDataFolder } from './data-folder.ts';
import { readEnvironment } from './environment.ts';
import { withNetwork } from './import/network.ts';
import { send } from './import/send.ts';
import { describeBatch, describeRevocation } from './import/summary.ts';
import { keepKeys } from './keys.ts';
import { signOperatorToken } from './operator.ts';
import { Refused } from './refused.ts';

type File = { readonly path: string; readonly bytes: number };

/** @throws {Refused} when there is no file of that name. */
const findFile = (name: string): File => {
  const path = resolve(name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Refused(`Expected a file at ${path}, found none. Check the path.`);
  if (!found.isFile()) throw new Refused(`Expected a file at ${path}, found a folder. Name one file in it.`);
  return { path, bytes: found.size };
};

const sendWithBar = async (sending: Omit<Parameters<typeof send>[0], 'onSent'>, file: File): Promise<unknown> => {
  const format = '{bar} {percentage}% of {total} bytes sent, {duration_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  bar.start(file.bytes, 0);
  try {
    return await send({ ...sending, onSent: (bytes) => bar.update(bytes) });
  } finally {
    bar.stop();
  }
};

type Wish =
  | { readonly kind: 'revoke'; readonly batch: string }
  | { readonly kind: 'take'; readonly system: string; readonly file: File; readonly query: URLSearchParams };

const readWish = (args: readonly string[]): { wish: Wish; data: string } => {
  const { values, positionals } = readArguments(args, {
    for: { type: 'string' },
    subgraph: { type: 'string' },
    revoke: { type: 'string' },
    data: { type: 'string', default: inCheckout('.data') },
  });
  if (values.revoke !== undefined) return { wish: { kind: 'revoke', batch: values.revoke }, data: values.data };
  const [system, name, ...rest] = positionals;
  if (system === undefined || name === undefined || rest.length > 0) {
    throw new Refused(
      `Expected a system and a file, found ${positionals.length === 0 ? 'nothing' : `"${positionals.join(' ')}"`}. For example: npm run import -- citizen-messages messages.csv --for 331081.`,
    );
  }
  const file = findFile(name);
  const query = new URLSearchParams({ file: basename(file.path) });
  if (values.for !== undefined) query.set('for', values.for);
  if (values.subgraph !== undefined) query.set('subgraph', values.subgraph);
  return { wish: { kind: 'take', system, file, query }, data: values.data };
};

/**
 * `npm run import -- <system> <file> --for 331081`: sends a file to the network of this folder, which is started for the
 * job when it is down. `-- --revoke <batch>` takes one back.
 */
export const importFile = async (args: readonly string[]): Promise<number> => {
  const { wish, data: folder } = readWish(args);
  const environment = readEnvironment();
  const data = openDataFolder(folder);
  const { operatorKey } = keepKeys(data, environment);
  return withNetwork(data, environment, async (url) => {
    const token = await signOperatorToken(operatorKey);
    if (wish.kind === 'revoke') {
      const target = new URL(`/sources/batches/${encodeURIComponent(wish.batch)}`, url);
      const answer = await send({ url: target, method: 'DELETE', token, file: null, onSent: () => undefined });
      process.stdout.write(describeRevocation(answer as Revocation));
      return;
    }
    const target = new URL(`/sources/${encodeURIComponent(wish.system)}?${wish.query}`, url);
    const answer = await sendWithBar({ url: target, method: 'POST', token, file: wish.file }, wish.file);
    process.stdout.write(describeBatch(answer as BatchSummary));
  });
};
