// A process of its own between the serving process and the server: a channel that closes is how it learns that the
// serving process is gone, however that went. It imports nothing that could make it heavy.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { readPostmaster, stopPostmaster } from './postmaster.ts';
import type { Notice, Order, Orders } from './supervision.ts';
import { waitUntil } from './wait.ts';

const START_MS = 60_000;

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;
let stops = 0;

const tell = (notice: Notice): void => {
  if (process.connected) process.send?.(notice);
};

/** The last line of the server's log that says what went wrong. */
const findReason = (): string | null =>
  readFileSync(orders.logFile, 'utf8')
    .split('\n')
    .findLast((line) => /(FATAL|PANIC|ERROR):/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') ?? null;

const output = openSync(orders.logFile, 'w', 0o600);
const server = spawn(orders.command, orders.args, {
  cwd: '/',
  env: {},
  stdio: ['ignore', output, output],
  ...orders.account,
});

const stop = (): void => {
  stops += 1;
  if (stops === 1 && server.pid !== undefined) void stopPostmaster(server.pid, () => stops > 1);
};

server.once('error', (error) => tell({ kind: 'ended', isExpected: false, because: error.message }));
server.once('exit', (code, signal) => {
  const because = findReason() ?? signal ?? `code ${code}`;
  for (const folder of orders.leavings) rmSync(folder, { recursive: true, force: true });
  tell({ kind: 'ended', isExpected: stops > 0, because });
  if (process.connected) process.disconnect();
});

process.on('message', (order: Order) => {
  if (order === 'stop') stop();
});
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

const isReady = (): boolean => {
  const postmaster = readPostmaster(orders.files);
  return postmaster?.pid === server.pid && postmaster?.isReady === true;
};
const hasEnded = (): boolean => server.exitCode !== null || server.signalCode !== null;
await waitUntil(() => isReady() || hasEnded(), START_MS);
if (isReady() && server.pid !== undefined) tell({ kind: 'ready', pid: server.pid });
else if (!hasEnded()) stop();
