import { pipeline } from 'node:stream/promises';
import type { Transaction } from '@network/kit/store';
import { invariant } from '@network/schema/errors';
import { is, sql } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { PostgresJsSession } from 'drizzle-orm/postgres-js';
import type { CopyForm } from './copy-text.ts';

const dialect = new PgDialect();

/** Copies lines into a table within a transaction: one statement, whatever their number. */
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
  await pipeline([Buffer.from(lines)], sink);
};
