import { writeSync } from 'node:fs';
import { PLACES, toyRow } from '@network/kit/mapping/trial-toys';
import { createDataKey } from '@network/kit/secret';
import { openStore } from '@network/kit/store';
import { createLog } from '@network/schema/log';
import { createIntake } from '../create.ts';
import { bytesOf, csvOf, OPERATOR, tables, toyKind } from './trial-toys.ts';

/** Takes a file in until half of it is written, says so, and stays there for ever, whatever is asked of it. */
const [connection = '{}', folder = '', rows = '0'] = process.argv.slice(2);
const log = createLog('events', 'silent');
const store = openStore({ name: 'events', connection: JSON.parse(connection), log });
const dataKey = createDataKey(Buffer.alloc(32, 7));
const shared = { store, tables, dataKey, log };
const intake = await createIntake({ ...shared, kinds: [toyKind], folders: [folder], places: async () => PLACES });
const stay = (read: number): void => {
  if (read < Number(rows) / 2) return;
  writeSync(1, 'half\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
const file = csvOf(...Array.from({ length: Number(rows) }, (_, at) => toyRow(String(at))));
const whence = { system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR };
await intake.take({ ...whence, body: bytesOf(file, 65_536), onProgress: stay });
