import DataLoader from 'dataloader';
import { Gathering } from '../connection/gathering.ts';
import { type FieldsRead, type Told, together } from '../connection/reads.ts';
import { groupsInOrder, inOrder, nameOfKey } from './loaders.ts';

/** How a loader finds rows with the fields that are needed of them. */
export type NarrowBatch<Key, Row> = {
  /** Stands in traces. */
  readonly name: string;
  readonly find: (keys: readonly Key[], fields: FieldsRead) => Promise<readonly Row[]>;
  /** The fields that rows are read with for these. */
  readonly readFor: (fields: FieldsRead) => FieldsRead;
  readonly keyOf: (row: Row) => Key;
};

/** Loads the row of a key: whole; or with the fields that GraphQL asks of it, and those that the resolver itself reads. */
export type RowLoader<Key, Row> = {
  load(key: Key): Promise<Row | null>;
  load<Own extends keyof Row & string = never>(
    key: Key,
    fields: FieldsRead,
    own?: readonly Own[],
  ): Promise<(Told<Row> & Pick<Row, Own>) | null>;
};

/** The same of the rows of a key, in the order in which the statement gives them. */
export type RowsLoader<Key, Row> = {
  load(key: Key): Promise<Row[]>;
  load<Own extends keyof Row & string = never>(
    key: Key,
    fields: FieldsRead,
    own?: readonly Own[],
  ): Promise<(Told<Row> & Pick<Row, Own>)[]>;
};

/** A key that was asked for, with what is read together with it, and what came of that; none where it failed. */
type Asked<Key, Loaded> = { readonly key: Key; readonly wave: Gathering; loaded: Promise<Loaded> | undefined };

/** DataLoader keeps with what was asked for what came of it. */
const KEPT_THERE = {
  get: <Loaded>({ loaded }: Asked<unknown, Loaded>) => loaded,
  set: <Loaded>(asked: Asked<unknown, Loaded>, loaded: Promise<Loaded>): void => {
    asked.loaded = loaded;
  },
  delete: (asked: Asked<unknown, unknown>): void => {
    asked.loaded = undefined;
  },
  clear: (): void => {},
};

/**
 * The loads of one wave are one statement, which reads what any of them needs. A later one that needs no more of a key is
 * answered from it; one that needs more reads anew, with all that was read of it before.
 */
const narrow = <Key, Row, Loaded>(
  { name, find, readFor }: NarrowBatch<Key, Row>,
  arrange: (keys: readonly Key[], rows: readonly Row[]) => Loaded[],
) => {
  const known = new Map<string, Asked<Key, Loaded>>();
  let wave = new Gathering();
  const loader = new DataLoader<Asked<Key, Loaded>, Loaded>(
    async (asked) => {
      const fields = wave.end(readFor);
      wave = new Gathering();
      const keys = asked.map(({ key }) => key);
      return arrange(keys, await find(keys, fields));
    },
    { cacheMap: KEPT_THERE, name },
  );
  return {
    load: (key: Key, asked: FieldsRead = null, own: FieldsRead = []): Promise<Loaded> => {
      const [id, fields] = [nameOfKey(key), together(asked, own)];
      const before = known.get(id);
      if (before?.loaded !== undefined && before.wave.takes(fields)) return loader.load(before);
      wave.takes(before === undefined ? fields : together(before.wave.fields, fields));
      const anew = { key, wave, loaded: undefined };
      known.set(id, anew);
      return loader.load(anew);
    },
  };
};

export const narrowSingle = <Key, Row>(batch: NarrowBatch<Key, Row>): RowLoader<Key, Row> =>
  narrow(batch, (keys, rows) => inOrder(keys, rows, batch.keyOf)) as RowLoader<Key, Row>;

export const narrowMany = <Key, Row>(batch: NarrowBatch<Key, Row>): RowsLoader<Key, Row> =>
  narrow(batch, (keys, rows) => groupsInOrder(keys, rows, batch.keyOf)) as RowsLoader<Key, Row>;
