import { appendActions } from '@network/kit/log';
import type { Transaction } from '@network/kit/store';
import { linesOf } from '@network/kit/store/copy';
import { unnest } from '@network/kit/store/unnest';
import { sql } from 'drizzle-orm';
import { addProvenance, provenanceLine } from '../batch/statements.ts';
import type { Attempt } from '../batch/work.ts';
import { STUB } from './held.ts';
import type { Stub } from './lookups.ts';

/** Writes records that stand for those which only their keys are known of, until these come. */
export const writeStubs = async (tx: Transaction, attempt: Attempt, stubs: readonly Stub[]): Promise<void> => {
  const { batch, sealerOf, tally } = attempt;
  for (const [kind, own] of Map.groupBy(stubs, (stub) => stub.kind)) {
    tally.changed.add(kind);
    const rows = own.map((stub) => {
      const record = kind.stubOf?.(stub.key) ?? {};
      return { ...stub, record, content: sealerOf(kind).contentOf(record) };
    });
    await kind.write(
      tx,
      rows.map(({ id, jurisdiction, record }) => ({ id, jurisdiction, record, isNew: true })),
    );
    await appendActions(
      tx,
      kind.tables.actions,
      rows.map(({ id, jurisdiction, key, record, content }) => ({
        ...{ jurisdiction, recordId: id, action: 'IMPORT', state: kind.stateOf(record) },
        ...{ at: batch.takenAt, actor: batch.takenBy, batch: batch.number },
        payload: { source: STUB, sourceId: key, hash: content.hash, record: content.payload },
      })),
    );
    const lines = rows.map(({ id, jurisdiction, key, content }) =>
      provenanceLine({
        ...{ jurisdiction, source: STUB, sourceId: key, batch: batch.number, record: id, clock: null },
        ...{ rowHash: content.hash, naturalKey: key },
      }),
    );
    await addProvenance(tx, kind.tables.sources, linesOf(lines));
  }
};

/**
 * Notes that this batch names what stubs of other batches stand for, or stood for before it came: it stays while one of
 * them stands. What was never a stub has no such provenance, and gets none.
 */
export const joinStubs = async (
  tx: Transaction,
  { batch, workplace: { tables } }: Attempt,
  named: readonly Omit<Stub, 'id'>[],
): Promise<void> => {
  for (const [{ tables: own }, some] of Map.groupBy(named, ({ kind }) => kind))
    await tx.execute(sql`
      insert into ${own.sources} (jurisdiction, source, source_id, batch, record, row_hash, natural_key)
      select first.jurisdiction, first.source, first.source_id, ${batch.number}::bigint, first.record, first.row_hash, first.natural_key
      from ${unnest([
        [some.map(({ jurisdiction }) => jurisdiction), 'text'],
        [some.map(({ key }) => key), 'text'],
      ])} as key(jurisdiction, source_id)
      cross join lateral (
        select p.* from ${own.sources} p join ${tables.batches} b on b.number = p.batch + 0 and b.revoked_at is null
        where p.jurisdiction = key.jurisdiction collate "C" and p.source = ${STUB} and p.source_id = key.source_id collate "C"
        order by p.batch + 0 limit 1
      ) first
      on conflict do nothing`);
};
