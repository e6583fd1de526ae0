import { read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Intake, Provenance, RecordKind } from '../intake.ts';
import type { IntakeTables } from '../tables.ts';
import { batchId } from './batches.ts';

/** Prepares, per kind of record, the one statement that tells where records come from. */
export const provenanceReader = (
  store: Store,
  { kinds, tables: { batches } }: { kinds: readonly RecordKind[]; tables: IntakeTables },
): Intake['provenance'] => {
  const prepare = ({ name, tables: { sources } }: RecordKind) => {
    const query = store.db
      .select({
        record: sources.record,
        source: sources.source,
        sourceId: sources.sourceId,
        number: batches.number,
        file: batches.file,
        takenAt: batches.takenAt,
      })
      .from(sources)
      .innerJoin(batches, and(eq(batches.number, sources.batch), isNull(batches.revokedAt)))
      .where(sql`${sources.record} = any(${sql.placeholder('records')}::uuid[])`)
      .orderBy(asc(sources.batch));
    return store.prepare(`${name}_provenance`, query);
  };
  const statements = new Map(kinds.map((kind) => [kind.name, prepare(kind)]));

  return async (viewer: Viewer, kind: string, records: readonly string[]) => {
    const found = new Map<string, Provenance[]>(records.map((record) => [record, []]));
    const statement = statements.get(kind);
    if (statement === undefined || records.length === 0) return found;
    for (const { record, number, ...row } of await read(viewer, statement, { records })) {
      found.get(record)?.push({ ...row, batch: batchId(store.name, number) });
    }
    return found;
  };
};
