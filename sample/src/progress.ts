import type { Connection, Store } from '@network/kit/store';
import { openStore } from '@network/kit/store';
import type { Logger } from '@network/schema/log';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { sql } from 'drizzle-orm';
import { scaleOf } from './scale/file-name.ts';
import { OPERATOR } from './sending.ts';
import { SIZES, type Size } from './size.ts';

export type Stores = Readonly<Record<SubgraphName, Store>>;

export type StoreOptions = {
  /** The role that runs, of each subgraph's house. */
  readonly connections: Readonly<Record<SubgraphName, Connection>>;
  readonly log: Logger;
};

/** Opens the five stores for as long as the work takes. */
export const withStores = async <Answer>(
  { connections, log }: StoreOptions,
  work: (stores: Stores) => Promise<Answer>,
): Promise<Answer> => {
  const opened = Object.entries(connections).map(([name, connection]) => [
    name,
    openStore({ name: name as SubgraphName, connection, log, readers: 1, writers: 1 }),
  ]);
  const stores = Object.fromEntries(opened) as Stores;
  try {
    return await work(stores);
  } finally {
    await Promise.all(Object.values(stores).map((store) => store.close()));
  }
};

/** What a store holds of a sample. */
export type Holding = {
  /** Whether nothing was ever taken in. */
  readonly isEmpty: boolean;
  /** The size that was begun; null where none was. */
  readonly size: Size | null;
  /** How many events in bulk were begun to be added; null where none were. */
  readonly scale: number | null;
  /** Whether a part of a sample went in. */
  has(part: { readonly subgraph: SubgraphName; readonly system: string; readonly file: string }): boolean;
};

type Batch = { readonly system: string; readonly file: string; readonly is_ours: boolean };

const keyOf = (subgraph: SubgraphName, { system, file }: { system: string; file: string }): string =>
  `${subgraph} ${system} ${file}`;

/** Reads what went in before: each part of a sample is a batch. */
export const readHolding = async (stores: Stores): Promise<Holding> => {
  const found = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const rows = await stores[name].db.execute<Batch>(
        sql`select system, file, taken_by = ${OPERATOR} as is_ours from batches where revoked_at is null`,
      );
      return rows.map((row) => ({ ...row, subgraph: name }));
    }),
  );
  const batches = found.flat();
  const own = batches.filter(({ is_ours }) => is_ours);
  const keys = new Set(own.map((batch) => keyOf(batch.subgraph, batch)));
  return {
    isEmpty: batches.length === 0,
    size: SIZES.find((size) => own.some(({ file }) => file.startsWith(`${size}-`))) ?? null,
    scale: own.map(({ file }) => scaleOf(file)).find((scale) => scale !== null) ?? null,
    has: ({ subgraph, ...part }) => keys.has(keyOf(subgraph, part)),
  };
};
