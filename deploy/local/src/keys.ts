import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { Refused } from './refused.ts';

/** `secret` signs viewers, `dataKey` seals columns, `operatorKey` signs the local operator's tokens. 32 bytes or more each. */
export type Keys = { readonly secret: Uint8Array; readonly dataKey: Uint8Array; readonly operatorKey: Uint8Array };

const BYTES = 32;

const keepKey = (folder: string, name: string): Uint8Array => {
  const file = join(folder, name);
  if (!existsSync(file)) {
    const mine = `${file}.${process.pid}`;
    writeFileSync(mine, `${randomBytes(BYTES).toString('hex')}\n`, { mode: 0o600 });
    try {
      linkSync(mine, file);
    } catch {
      // Another process of this network made it at the same moment; its key is the one.
    }
    rmSync(mine);
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (key.length >= BYTES) return key;
  throw new Refused(
    `Expected a key of 64 hexadecimal digits in ${file}, found something else. Put the key back: without it what it sealed cannot be read.`,
  );
};

/** The network's keys: from the environment where set, else files beside the data, made at the first time. */
export const keepKeys = (data: string, environment: Environment): Keys => {
  const folder = join(data, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    secret: environment.secret ?? keepKey(folder, 'network-secret'),
    dataKey: environment.dataKey ?? keepKey(folder, 'data-key'),
    operatorKey: environment.operatorKey ?? keepKey(folder, 'operator-key'),
  };
};

/** The password of a database role: told by the network's secret, so that it is kept nowhere. */
export const rolePassword = (secret: Uint8Array, role: string): string =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
