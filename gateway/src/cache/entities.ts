import type { Logger } from '@network/schema/log';
import type { GraphQLFormattedError } from 'graphql';
import { isAnother } from '#engine/compile/returned.ts';
import type { Purpose } from '#exchange.ts';
import type { Fetch, Fetched, SubgraphDocument, SubgraphFetch } from '#transports/fetches.ts';
import { type EntityDocument, type EntityPart, readEntityDocument } from './entity-parts.ts';
import { noteOlder, sinceChange, viewOf } from './freshness.ts';
import type { Hints } from './hints.ts';
import type { Policy } from './policy.ts';
import { type Kept, missedBy, type Store } from './store.ts';

export type EntityOptions = {
  readonly subgraph: string;
  readonly store: Store;
  readonly hints: Hints;
  /** Tells one supergraph from another. */
  readonly supergraph: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
};

type Values = Readonly<Record<string, unknown>>;
/** A record that is asked for: in which place of which part, and by which key it may be kept; null where it may not. */
type Place = {
  readonly part: EntityPart;
  readonly value: unknown;
  readonly policy: Policy;
  readonly key: string | null;
};
type Known = ReadonlyMap<Place, Kept>;

/** A part's places, which of them were asked for, and what came. */
type Joined = {
  readonly name: string;
  readonly own: readonly Place[];
  readonly positions: readonly number[];
  readonly records: readonly unknown[];
};
type Joining = {
  readonly asking: SubgraphFetch;
  readonly purpose: Purpose;
  readonly places: ReadonlyMap<EntityPart, Place[]>;
  readonly known: Known;
  readonly fetched: Fetched;
  readonly at: number;
  readonly mark: number;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const typeOf = (value: unknown): string => (isObject(value) ? String(value['__typename']) : '');

/** Whether a record says to be another than the one that was asked for, by any name of its representation. */
const isOther = (record: unknown, asked: unknown): boolean =>
  isObject(record) &&
  isObject(asked) &&
  isAnother(
    record,
    asked,
    Object.keys(asked).filter((name) => name !== '__typename'),
  );

/** The places of each part, in the order in which they are asked. */
const placesOf = (
  { parts, variables }: EntityDocument,
  values: Values,
  context: readonly string[],
): Map<EntityPart, Place[]> => {
  const lists = new Set(parts.map(({ variable }) => variable));
  const others = Object.entries(values).filter(([name]) => variables.has(name) && !lists.has(name));
  return new Map(
    parts.map((part) => {
      const asked = values[part.variable];
      const places = (Array.isArray(asked) ? asked : []).map((value): Place => {
        const policy = part.policyOf(typeOf(value));
        const key = policy.maxAge === 0 ? null : JSON.stringify(['entity', ...context, part.selected, others, value]);
        return { part, value, policy, key };
      });
      return [part, places];
    }),
  );
};

/** Where in the whole list something stands that was told of a place among those that were asked. */
const placedError = (
  error: GraphQLFormattedError,
  asked: ReadonlyMap<string, readonly number[]>,
): GraphQLFormattedError => {
  const [name, index, ...rest] = error.path ?? [];
  const position = typeof index === 'number' ? asked.get(String(name))?.[index] : undefined;
  return name === undefined || position === undefined ? error : { ...error, path: [name, position, ...rest] };
};

/** All records of a part in their places, what was known and what came. */
const listOf = ({ own, positions, records }: Joined, known: Known): unknown[] => {
  const list: unknown[] = own.map((place) => JSON.parse(known.get(place)?.text ?? 'null'));
  for (const [index, position] of positions.entries()) list[position] = records[index];
  return list;
};

/** Keeps records that are the same for everybody, one by one: those that are known are given here, the rest is asked for. */
export const withKeptEntities = (fetch: Fetch, options: EntityOptions): Fetch => {
  const { subgraph, store, hints, supergraph, now, log } = options;
  const documents = new WeakMap<SubgraphDocument, EntityDocument | null>();

  const missed = missedBy(log, { subgraph });

  const read = (document: SubgraphDocument): EntityDocument | null => {
    const known = documents.get(document);
    if (known !== undefined) return known;
    const made = readEntityDocument(document, hints);
    documents.set(document, made);
    return made;
  };

  const find = async (places: readonly Place[]): Promise<Known> => {
    const keyed = places.filter((place) => place.key !== null);
    const kept = await store.get(keyed.map(({ key }) => key ?? ''));
    return new Map(
      keyed.flatMap((place, index) => {
        const one = kept[index];
        return one === undefined ? [] : [[place, one] as const];
      }),
    );
  };

  /** Nobody waits for a store in another process to write. */
  const keep = (
    asked: readonly Place[],
    records: readonly unknown[],
    { at, mark }: { at: number; mark: number },
  ): void => {
    // The engine refuses all of them then.
    if (asked.some(({ value }, index) => isOther(records[index], value))) return;
    for (const [index, { key, policy }] of asked.entries()) {
      const record = records[index];
      // What is missing may come at any moment, and has no type whose change would tell.
      if (key === null || !isObject(record)) continue;
      const { maxAge, tags } = policy;
      const kept = { text: JSON.stringify(record), at, until: at + maxAge * 1000, tags, mark };
      void store.set(key, kept).catch(missed);
    }
  };

  /** What is known of the places; undefined where the store does not answer. */
  const look = async (places: readonly Place[]): Promise<{ mark: number; known: Known } | undefined> => {
    try {
      const [mark, known] = await Promise.all([store.mark(), find(places)]);
      return { mark, known };
    } catch (error) {
      return missed(error);
    }
  };

  const ask = async (
    asking: SubgraphFetch,
    purpose: Purpose,
    places: ReadonlyMap<EntityPart, Place[]>,
  ): Promise<Fetched> => {
    const all = [...places.values()].flat();
    const looked = all.some(({ key }) => key !== null) ? await look(all) : undefined;
    if (looked === undefined) return fetch(asking, purpose);
    const { mark, known } = looked;
    for (const { at } of known.values()) noteOlder(purpose, at);
    const at = now();
    const fetched = await fetchRest(asking, sinceChange(purpose, mark), { places, known });
    return join({ asking, purpose, places, known, fetched, at, mark });
  };

  const fetchRest = async (
    { document, variables }: SubgraphFetch,
    purpose: Purpose,
    { places, known }: Pick<Joining, 'places' | 'known'>,
  ): Promise<Fetched> => {
    const rest = [...places].map(([part, own]) => ({ part, missing: own.filter((place) => !known.has(place)) }));
    if (rest.every(({ missing }) => missing.length === 0))
      return { data: Object.fromEntries(rest.map(({ part: { name } }) => [name, []])) };
    const values: Record<string, unknown> = JSON.parse(variables ?? '{}');
    for (const { part, missing } of rest) values[part.variable] = missing.map(({ value }) => value);
    return fetch({ document, variables: JSON.stringify(values) }, purpose);
  };

  const join = async ({ asking, purpose, places, known, fetched, at, mark }: Joining): Promise<Fetched> => {
    const { data, errors } = fetched;
    if (data === null) return fetched;
    const parts = [...places].map(([{ name }, own]): Joined => {
      const positions = own.flatMap((place, index) => (known.has(place) ? [] : [index]));
      const records = data[name];
      return { name, own, positions, records: Array.isArray(records) ? records : [] };
    });
    // An answer that cannot be matched is the engine's to judge, as it would be without anything kept.
    if (parts.some(({ records, positions }) => records.length !== positions.length)) return fetch(asking, purpose);
    if (errors === undefined)
      for (const { own, records } of parts)
        keep(
          own.filter((place) => !known.has(place)),
          records,
          { at, mark },
        );
    const whole = { ...data, ...Object.fromEntries(parts.map((part) => [part.name, listOf(part, known)])) };
    if (errors === undefined) return { data: whole };
    const asked = new Map(parts.map(({ name, positions }) => [name, positions]));
    return { data: whole, errors: errors.map((one) => placedError(one, asked)) };
  };

  return async (asking, purpose) => {
    const document = read(asking.document);
    if (document === null) return fetch(asking, purpose);
    const values: Values = JSON.parse(asking.variables ?? '{}');
    const places = placesOf(document, values, [supergraph, subgraph, viewOf(purpose)]);
    return ask(asking, purpose, places);
  };
};
