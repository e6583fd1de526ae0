import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { is, sql } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import type { CopyForm } from './copy-text.ts';

const dialect = new PgDialect();

const written = (sink: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    sink.write(Buffer.from(text), (error) => (error == null ? resolve() : reject(error)));
  });

/**
 * Copies lines into a table within a transaction: one statement, whatever their number.
 * @throws what the server says of a line; of what it finds only after the last, that the transaction is aborted.
 */
export const copyRows = async (
  tx: Transaction,
  { table, columns }: CopyForm<PgTable>,
  lines: string,
): Promise<void> => {
  if (lines === '') return;
  const { session } = tx._;
  invariant(is(session, PostgresJsSession), 'a transaction runs on postgres.js');
  const names = sql.join(
    columns.map((name) => sql.identifier(name)),
    sql`, `,
  );
  const { sql: text } = dialect.sqlToQuery(sql`copy ${table} (${names}) from stdin`);
  const sink = await session.client.unsafe(text).writable();
  const failed = once(sink, 'error').then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  await Promise.race([failed, written(sink, lines)]);
  sink.end();
  await nextTurn();
  // The driver forgets the stream with its last byte, and would wait for ever where the server refuses then: a statement
  // that stands behind it in the line is answered in any case.
  await Promise.race([failed, tx.execute(sql`select`)]);
};
