import type { FieldDeclaration, FieldKind } from '@network/kit/mapping';
import { invariant } from '@network/schema/errors';
import { getTableColumns } from 'drizzle-orm';
import { type AnyPgColumn, PgArray, type PgTable } from 'drizzle-orm/pg-core';
import { UNTOLD } from './declarations.ts';

const KINDS: Readonly<Record<string, FieldKind>> = {
  text: 'text',
  'text COLLATE "C"': 'text',
  date: 'date',
  boolean: 'boolean',
  integer: 'integer',
  'numeric(17, 2)': 'money',
  'timestamp with time zone': 'dateTime',
  'text[]': 'list',
};

const kindOf = (column: AnyPgColumn): FieldKind => {
  const type = column.getSQLType();
  if (type === 'text' && column.enumValues !== undefined) return { enum: column.enumValues };
  const kind = KINDS[type];
  invariant(kind !== undefined, `a source can tell ${column.name}, which is of the type ${type}`);
  return kind;
};

const toldBy = (table: PgTable): [field: string, column: AnyPgColumn][] =>
  (Object.entries(getTableColumns(table)) as [string, AnyPgColumn][]).filter(
    ([field, { generated }]) => generated === undefined && !(UNTOLD as readonly string[]).includes(field),
  );

/** The fields of a source's row: the columns of the table, but for what comes from the case; the case by its number. */
export const fieldsOf = (table: PgTable): Record<string, FieldDeclaration> => ({
  caseNumber: { kind: 'text', required: true },
  ...Object.fromEntries(
    toldBy(table).map(([field, column]) => {
      const kind = kindOf(column);
      return [field, { kind, ...(column.notNull && kind !== 'list' ? { required: true } : {}) }];
    }),
  ),
});

/** The fields that are lists, each with the words that it takes; null where it takes any. */
export const listsOf = (table: PgTable): readonly (readonly [field: string, words: readonly string[] | null])[] =>
  toldBy(table).flatMap(([field, column]) =>
    column instanceof PgArray ? [[field, column.baseColumn.enumValues ?? null] as const] : [],
  );
