import {
  buildSchema,
  GraphQLEnumType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const SDL = `
  scalar Even
  enum Colour { RED GREEN }
  interface Named { name: String! nick(of: String): String self: Named }
  type Town implements Named {
    name: String! nick(of: String): String self: Named colour: Colour even: Even! id: ID! isOpen: Boolean count: Int! ratio: Float
    people(first: Int = 2, filter: Filter): [Person!]! rows: [[Person!]]! first: Person last: Person! any: [Thing] words: [String!]
  }
  type Person implements Named {
    name: String! nick(of: String): String self: Named town: Town home: Town! friends: [Person] odds: [Even!]! things: [Thing!]
  }
  type Nothing { void: String }
  union Thing = Town | Person | Nothing
  input Filter { colours: [Colour!] even: Even text: String = "all" }
  type Query { town(code: ID!): Town towns: [Town!]! thing: Thing named: Named! person: Person! count: Int! }`;

/** A number below 1 that a text decides, the same on every machine. */
export const chanceOf = (text: string): number => {
  let state = 2166136261;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 16777619);
  state = Math.imul(state ^ (state >>> 15), 2246822507);
  return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
};

const even = (value: unknown): number => {
  if (typeof value !== 'number' || value % 2 !== 0) throw new Error(`no even number: ${String(value)}`);
  return value;
};

/** What goes wrong at a place, and how its value comes. `quiet` worlds have no faults. */
type World = { readonly seed: number; readonly quiet: boolean };
type Spot = World & { readonly at: string };

/** By the names of the scalars and the enum: what can be told, and what cannot. */
const LEAVES: Readonly<Record<string, (chance: number) => unknown>> = {
  Colour: (chance) => ['RED', 'GREEN'][Math.floor(chance * 2)],
  Even: () => 4,
  Boolean: (chance) => chance < 0.5,
  Int: (chance) => Math.floor(chance * 100),
  Float: (chance) => chance,
};
const ODD: Readonly<Record<string, unknown>> = { Colour: 'BLUE', Even: 3, Int: 'many', String: {}, ID: {} };

const leaf = (name: string, { seed, at, quiet }: Spot): unknown => {
  const chance = chanceOf(`${seed} value ${at}`);
  if (!quiet && chance > 0.95) return ODD[name];
  return LEAVES[name]?.(chance) ?? `${name} ${Math.floor(chance * 100)}`;
};

const typeNames = (type: GraphQLOutputType): readonly string[] => {
  if (isInterfaceType(type)) return ['Town', 'Person', 'Elsewhere'];
  return isUnionType(type) ? ['Town', 'Person', 'Nothing', 'Query'] : [];
};

const plain = (type: GraphQLOutputType, spot: Spot): unknown => {
  const chance = chanceOf(`${spot.seed} plain ${spot.at}`);
  if (isNonNullType(type)) return plain(type.ofType, spot);
  if (isListType(type)) {
    if (!spot.quiet && chance < 0.05) return 'no list';
    const item = (at: number): unknown => comeOf(type.ofType, { ...spot, at: `${spot.at}/${at}` });
    // Of a list that fails at once, graphql-js leaves what is still to come to itself, which ends the process.
    const isLater = isNonNullType(type.ofType) && !spot.quiet;
    const items = Array.from({ length: Math.floor(chance * 4) }, (_, at) =>
      isLater ? Promise.resolve(item(at)) : item(at),
    );
    return chance > 0.9 ? new Set(items) : items;
  }
  if (isObjectType(type)) return {};
  const names = typeNames(type);
  if (names.length === 0) return leaf(type.toString(), spot);
  const known = spot.quiet ? names.slice(0, 2) : names;
  return { __typename: known[Math.floor(chance * known.length)] };
};

/** Something else than a promise that can be waited for; it may call back at once. */
const thenable = (value: unknown) => ({
  // biome-ignore lint/suspicious/noThenProperty: that is what it is
  then: (done: (value: unknown) => unknown) => Promise.resolve(done(value)),
});

const rejected = (at: string): Promise<never> => {
  const promise = Promise.reject(new Error(`rejected at ${at}`));
  // graphql-js leaves the rest of a list alone when one of it has failed.
  promise.catch(() => undefined);
  return promise;
};

const faultAt = (chance: number, at: string): unknown => {
  if (chance < 0.04) return new Error(`resolved at ${at}`);
  return chance < 0.08 ? rejected(at) : null;
};

/** A value of a type, now or later, nothing, or a fault. */
const comeOf = (type: GraphQLOutputType, spot: Spot): unknown => {
  const chance = chanceOf(`${spot.seed} how ${spot.at}`);
  if (!spot.quiet && chance < 0.12) return faultAt(chance, spot.at);
  if (chance < 0.14 && !isNonNullType(type)) return undefined;
  const value = plain(type, spot);
  if (chance < 0.3) return Promise.resolve(value);
  if (chance < 0.35) return thenable(value);
  return chance < 0.4 ? new Promise((resolve) => setImmediate(resolve, value)) : value;
};

const pathText = (path: { readonly prev: unknown; readonly key: string | number } | undefined): string =>
  path === undefined ? '' : `${pathText(path.prev as typeof path)}/${path.key}`;

/** Told of nothing by its name or path alone, but by its arguments too. */
const resolver =
  (type: GraphQLOutputType): GraphQLFieldResolver<unknown, World> =>
  (_, args, world, { path, fieldName, parentType, variableValues }) => {
    const at = `${pathText(path)} ${fieldName} ${parentType.name} ${JSON.stringify([args, variableValues])}`;
    if (!world.quiet && chanceOf(`${world.seed} throws ${at}`) < 0.03) throw new Error(`thrown at ${at}`);
    return comeOf(type, { ...world, at });
  };

/** A schema of every kind of type, whose fields are what the context's seed decides for their paths. */
export const trialSchema = (): GraphQLSchema => {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLScalarType && type.name === 'Even')
      Object.assign(type, { serialize: even, parseValue: even });
    if (type instanceof GraphQLEnumType || !isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolver(field.type) as never;
  }
  return schema;
};
