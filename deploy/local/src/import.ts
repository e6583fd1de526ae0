import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { BatchSummary, Revocation } from '@network/kit/intake';
import { Presets, SingleBar } from 'cli-progress';
import { readArguments } from './arguments.ts';
import { inCheckout } from './checkout.ts';
import { openDataFolder } from './data-folder.ts';
import { readEnvironment } from './environment.ts';
import { describeList, type Listed } from './import/list.ts';
import { withNetwork } from './import/network.ts';
import { type Sending, send } from './import/send.ts';
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

const sendWithBar = async (sending: Sending, file: File): Promise<unknown> => {
  const format = '{bar} {percentage}% of {total} bytes sent, {duration_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  bar.start(file.bytes, 0);
  try {
    return await send({ ...sending, file, onSent: (bytes) => bar.update(bytes) });
  } finally {
    bar.stop();
  }
};

type Wish =
  | { readonly kind: 'list'; readonly system: string | null }
  | { readonly kind: 'revoke'; readonly batch: string }
  | { readonly kind: 'take'; readonly system: string; readonly file: File; readonly query: URLSearchParams };

const OPTIONS = {
  for: { type: 'string' },
  subgraph: { type: 'string' },
  revoke: { type: 'string' },
  list: { type: 'boolean', default: false },
  sources: { type: 'string', multiple: true, default: [] as string[] },
  data: { type: 'string', default: inCheckout('.data') },
} as const;

const readWish = ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Wish => {
  if (values.revoke !== undefined) return { kind: 'revoke', batch: values.revoke };
  const [system, name, ...rest] = positionals;
  if (values.list) return { kind: 'list', system: system ?? null };
  if (system === undefined || name === undefined || rest.length > 0) {
    throw new Refused(
      `Expected a system and a file, found ${positionals.length === 0 ? 'nothing' : `"${positionals.join(' ')}"`}. For example: npm run import -- citizen-messages messages.csv --for 331081; npm run import -- --list shows the systems.`,
    );
  }
  const file = findFile(name);
  const query = new URLSearchParams({ file: basename(file.path), wait: '' });
  if (values.for !== undefined) query.set('for', values.for);
  if (values.subgraph !== undefined) query.set('subgraph', values.subgraph);
  return { kind: 'take', system, file, query };
};

/** Does what is wished with the network at an address; resolves with what the person reads. */
const fulfil = async (wish: Wish, url: string, token: string): Promise<string> => {
  const ask = (path: string, method: 'GET' | 'DELETE'): Promise<unknown> =>
    send({ url: new URL(path, url), method, token });
  switch (wish.kind) {
    case 'list': {
      const [sources, taken] = await Promise.all([ask('/sources', 'GET'), ask('/sources/batches', 'GET')]);
      return describeList(
        { ...(sources as Pick<Listed, 'systems'>), ...(taken as Pick<Listed, 'batches'>) },
        wish.system,
      );
    }
    case 'revoke': {
      const path = `/sources/batches/${encodeURIComponent(wish.batch)}`;
      const batch = (await ask(path, 'GET')) as BatchSummary;
      return describeRevocation((await ask(path, 'DELETE')) as Revocation, batch);
    }
    case 'take': {
      const target = new URL(`/sources/${encodeURIComponent(wish.system)}?${wish.query}`, url);
      return describeBatch((await sendWithBar({ url: target, method: 'POST', token }, wish.file)) as BatchSummary);
    }
  }
};

/**
 * `npm run import -- <system> <file> --for 331081`: sends a file to the network of this folder, which is started for the
 * job when it is down. `-- --revoke <batch>` takes one back, `-- --list` shows what there is.
 */
export const importFile = async (args: readonly string[]): Promise<number> => {
  const given = readArguments(args, OPTIONS);
  const wish = readWish(given);
  const environment = readEnvironment();
  const data = openDataFolder(given.values.data);
  const { operatorKey } = keepKeys(data, environment);
  return withNetwork({ data, environment, sources: given.values.sources }, async (url) => {
    const token = await signOperatorToken(operatorKey);
    process.stdout.write(await fulfil(wish, url, token));
  });
};
