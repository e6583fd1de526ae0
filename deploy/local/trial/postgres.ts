import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@network/kit/store';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../src/postgres/postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser of the one embedded server of a test run. */
    postgres: Connection;
  }
}

/** Vitest's global setup: one embedded server for the run, gone with its data at the end. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const data = mkdtempSync(join(tmpdir(), 'one-network-trial-'));
  // The server's account has to pass through; its own folder inside is closed.
  chmodSync(data, 0o711);
  const postgres = await startPostgres({ data, log: pino({ level: 'warn' }, pino.destination(2)), isTrial: true });
  project.provide('postgres', postgres.connection);
  return () => postgres.stop();
};
