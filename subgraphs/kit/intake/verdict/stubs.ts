import { appendActions } from '@network/kit/log';
import type { Transaction } from '@network/kit/store';
import { linesOf } from '@network/kit/store/copy';
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
