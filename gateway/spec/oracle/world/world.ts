import { ERROR_CODES, type ErrorCode } from '@network/schema/errors';
import {
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Chance, createChance, hash } from './chance.ts';
import type { Facts, FieldFacts } from './facts.ts';
import type { Federation } from './federation.ts';
import { type Identities, POOL, pick, type Thing } from './identities.ts';
import { leafValue } from './leaves.ts';
import { possibleNames } from './schemas.ts';

/** How often things are missing or go wrong. */
type Rates = { readonly nulls: number; readonly faults: number };
/** What is asked of a thing. `given` is what a `@requires` field is to be computed from; absent where it is to be looked up. */
export type Asked = {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly given?: unknown;
};
/** What the parts of a network have in common, whatever the seed. */
export type Ground = {
  readonly federation: Federation;
  readonly facts: Facts;
  readonly identities: Identities;
  readonly mutation: string | undefined;
  /** Nothing is null in it and nothing goes wrong. */
  readonly isCalm?: boolean;
};
export type World = ReturnType<typeof createWorld>;

type Place = {
  readonly type: GraphQLOutputType;
  readonly level: number;
  readonly at: string;
  readonly chance: Chance;
};

/** How long lists are. */
const LENGTHS = [0, 1, 2, 2, 3];
const CODES = Object.keys(ERROR_CODES) as readonly ErrorCode[];
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined';

/** A fault with one of the codes of the network, or without any, as a mistake in a subgraph has none. */
const createFault = (chance: Chance): Error => {
  if (chance.isLikely(0.15)) return new Error('relation "things" does not exist');
  return new GraphQLError('Expected no fault, found this one.', { extensions: { code: chance.pick(CODES) } });
};

/** A non-null field without a value. */
export const NOTHING = Symbol('nothing');

/**
 * What every field of every thing is, by a seed: a function of the thing, the field and its arguments alone, so that one
 * schema and many subgraphs tell the same.
 */
export const createWorld = ({ federation, facts, identities, mutation, isCalm = false }: Ground, seed: number) => {
  const rates: Rates = (() => {
    if (isCalm) return { nulls: 0, faults: 0 };
    const chance = createChance(seed ^ 0x5eed);
    return { nulls: chance.pick([0.02, 0.02, 0.1, 0.25]), faults: chance.pick([0, 0.01, 0.04, 0.12]) };
  })();
  /** Mutations change the world: what one answers depends on how many ran before it. */
  const moves: string[] = [];

  const createThing = ({ type, at, chance }: { type: string; at: string; chance: Chance }): Thing =>
    identities.isEntity(type)
      ? identities.entity(type, chance.below(POOL))
      : { type, id: hash(`${type} ${at}`).toString(36) };

  const single = (fact: FieldFacts, { at, chance }: { at: string; chance: Chance }): unknown => {
    const named = getNamedType(fact.type);
    if (isScalarType(named)) return leafValue(named.name, chance);
    if (fact.possible.length === 0) return null;
    return isEnumType(named)
      ? chance.pick(fact.possible)
      : createThing({ type: chance.pick(fact.possible), at, chance });
  };

  /** A fault in a list is an item of it, as graphql-js takes it. */
  const isSpoiltItem = (
    { isSteady }: FieldFacts,
    { level, isSolid, chance }: { level: number; isSolid: boolean; chance: Chance },
  ) => level > 0 && !isSteady && chance.isLikely(rates.faults * (isSolid ? 0.2 : 0.5));

  /** A value at one level of lists. */
  const build = (fact: FieldFacts, { type, level, at, chance }: Place): unknown => {
    const inner = isNonNullType(type) ? type.ofType : type;
    const isSolid = fact.solid[level] === true;
    if (!isSolid && chance.isLikely(rates.nulls)) return null;
    if (isSpoiltItem(fact, { level, isSolid, chance })) return createFault(chance);
    if (!isListType(inner)) return single(fact, { at, chance });
    return Array.from({ length: chance.pick(LENGTHS) }, (_, index) =>
      build(fact, { type: inner.ofType, level: level + 1, at: `${at}/${index}`, chance }),
    );
  };

  /** Whether a field goes wrong, as often as the world has it. */
  const spoil = ({ isSteady, solid }: FieldFacts, chance: Chance): typeof NOTHING | undefined => {
    if (isSteady) return undefined;
    const isSolid = solid[0] === true;
    if (chance.isLikely(rates.faults * (isSolid ? 0.3 : 1))) throw createFault(chance);
    return isSolid && chance.isLikely(rates.faults * 0.1) ? NOTHING : undefined;
  };

  const ask = (thing: Thing, { field, args, given }: Asked): unknown => {
    const key = identities.keyValue(thing, field);
    if (key !== undefined) return key;
    const fact = facts.get(`${thing.type}.${field}`);
    if (fact === undefined) throw new Error(`Expected a field of ${thing.type}, found "${field}".`);
    if (thing.type === mutation) moves.push(field);
    const required = fact.requires === undefined ? '' : canonical(given ?? project(thing, fact.requires));
    const moment = thing.type === mutation ? moves.length : '';
    const at = [seed, thing.id, field, canonical(args), required, moment].join(' ');
    const chance = createChance(hash(at));
    return spoil(fact, chance) ?? build(fact, { type: fact.type, level: 0, at, chance });
  };

  const projected = (value: unknown, selection: SelectionSetNode | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => projected(item, selection));
    return selection === undefined || value === null ? value : project(value as Thing, selection);
  };

  /** What a gateway would have to give for a `@requires`. */
  const project = (thing: Thing, selection: SelectionSetNode): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD)
        values[node.name.value] = projected(ask(thing, { field: node.name.value, args: {} }), node.selectionSet);
      if (node.kind !== Kind.INLINE_FRAGMENT) continue;
      const condition = node.typeCondition?.name.value;
      if (condition === undefined || possibleNames(federation.full, condition).includes(thing.type))
        Object.assign(values, project(thing, node.selectionSet));
    }
    return values;
  };

  /** What was given for a field that requires something. @throws where it was not. */
  const requiredOf = (thing: Thing, field: string): unknown => {
    const requires = facts.get(`${thing.type}.${field}`)?.requires;
    if (requires === undefined) return undefined;
    if (thing.given === undefined)
      throw new Error(`Expected what ${thing.type}.${field} requires, found nothing given.`);
    return pick(thing.given, requires, federation.full);
  };

  return { ask, requiredOf, find: identities.find, moves: (): readonly string[] => moves };
};
