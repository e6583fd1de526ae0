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
type Asked<Key, Loaded> = {
  readonly key: Key;
  readonly id: string;
  readonly wave: Gathering;
  loaded: Promise<Loaded> | undefined;
};

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

const NONE: FieldsRead = [];

/** Sorts rows to what was asked, by the names of their keys. */
type Arrange<Row, Loaded> = (ids: readonly string[], rows: readonly Row[], idOf: (row: Row) => string) => Loaded[];

/**
 * The loads of one wave are one statement, which reads what any of them needs. A later one that needs no more of a key is
 * answered from it; one that needs more reads anew, with all that was read of it before.
 */
class Narrow<Key, Row, Loaded> {
  readonly #batch: NarrowBatch<Key, Row>;
  readonly #arrange: Arrange<Row, Loaded>;
  readonly #known = new Map<string, Asked<Key, Loaded>>();
  #wave = new Gathering();
  // Of a request's loaders few are asked.
  #loader: DataLoader<Asked<Key, Loaded>, Loaded> | null = null;

  constructor(batch: NarrowBatch<Key, Row>, arrange: Arrange<Row, Loaded>) {
    this.#batch = batch;
    this.#arrange = arrange;
  }

  load(key: Key, asked: FieldsRead = null, own: FieldsRead = NONE): Promise<Loaded> {
    const loader = this.#open();
    const [id, fields] = [nameOfKey(key), together(asked, own)];
    const before = this.#known.get(id);
    if (before?.loaded !== undefined && before.wave.takes(fields)) return loader.load(before);
    this.#wave.takes(before === undefined ? fields : together(before.wave.fields, fields));
    const anew = { key, id, wave: this.#wave, loaded: undefined };
    this.#known.set(id, anew);
    return loader.load(anew);
  }

  #open(): DataLoader<Asked<Key, Loaded>, Loaded> {
    const { name } = this.#batch;
    this.#loader ??= new DataLoader<Asked<Key, Loaded>, Loaded>((wave) => this.#read(wave), {
      cacheMap: KEPT_THERE,
      name,
    });
    return this.#loader;
  }

  async #read(wave: readonly Asked<Key, Loaded>[]): Promise<Loaded[]> {
    const { find, readFor, keyOf } = this.#batch;
    const fields = this.#wave.end(readFor);
    this.#wave = new Gathering();
    const rows = await find(
      wave.map(({ key }) => key),
      fields,
    );
    return this.#arrange(
      wave.map(({ id }) => id),
      rows,
      (row) => nameOfKey(keyOf(row)),
    );
  }
}

export const narrowSingle = <Key, Row>(batch: NarrowBatch<Key, Row>): RowLoader<Key, Row> =>
  new Narrow<Key, Row, Row | null>(batch, inOrder) as RowLoader<Key, Row>;

export const narrowMany = <Key, Row>(batch: NarrowBatch<Key, Row>): RowsLoader<Key, Row> =>
  new Narrow<Key, Row, Row[]>(batch, groupsInOrder) as RowsLoader<Key, Row>;
