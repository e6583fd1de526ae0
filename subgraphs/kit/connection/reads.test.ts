import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { asksFor, type FieldsRead, fieldsRead, fieldsReadBelow, reads, readsAs, together } from './reads.ts';

type Thing = {
  readonly jurisdiction: string;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly boxCode: string | null;
};

const SDL = `
  type Query { things: Things!, thing: Thing, any: Named }
  type Things { nodes: [Thing!]!, edges: [Edge!]! }
  type Edge { cursor: String!, node: Thing! }
  interface Named { name: String! }
  type Thing implements Named { id: ID!, name: String!, code: String, box: Box, title: String, checked: String, loose: String }
  type Box { code: String!, thing: Thing }`;

const openSchema = () => {
  const schema = buildSchema(SDL);
  const fields = (schema.getType('Thing') as GraphQLObjectType).getFields();
  const resolveWith = (name: string, resolve: (row: Thing) => unknown): void => {
    fields[name]!.resolve = resolve as never;
  };
  resolveWith(
    'box',
    reads(['boxCode'], ({ boxCode }) => (boxCode === null ? null : { code: boxCode })),
  );
  resolveWith(
    'title',
    reads(['name', 'code'], ({ name, code }) => `${code} ${name}`),
  );
  const around: (row: Thing) => unknown = reads(['code'], ({ code }) => code);
  resolveWith(
    'checked',
    readsAs((row: Thing) => around(row), around),
  );
  resolveWith('loose', (row) => row.name);
  return schema;
};

/** What is read for what a document asks of a field, told by a resolver where it stands. */
const readFor = async (document: string | DocumentNode, tell: (info: GraphQLResolveInfo) => FieldsRead) => {
  const schema = openSchema();
  const seen: FieldsRead[] = [];
  const hear = (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo): null => {
    seen.push(tell(info));
    return null;
  };
  const { nodes, edges } = (schema.getType('Things') as GraphQLObjectType).getFields();
  const { things, thing, any } = schema.getQueryType()!.getFields();
  for (const field of [nodes, edges, thing, any]) field!.resolve = hear;
  things!.resolve = () => ({});
  await execute({ schema, document: typeof document === 'string' ? parse(document) : document });
  return seen;
};
const ofNodes = async (selection: string, rest = ''): Promise<FieldsRead | undefined> =>
  (await readFor(`{ things { nodes { ${selection} } } } ${rest}`, fieldsRead))[0];

describe('the fields of rows that are read', () => {
  it('are those that answer by their names and those that resolvers say they read, each once', async () => {
    expect(await ofNodes('__typename id name box { code thing { loose } } title')).toEqual([
      ...['id', 'name', 'boxCode', 'code'],
    ]);
  });

  it('are nobody knows which where a resolver does not say', async () => {
    expect(await ofNodes('id loose')).toBeNull();
  });

  it('are those of fragments, whatever they are on, and of fields that may be skipped', async () => {
    const rest =
      'fragment Of on Thing { ... on Named { name } ...Skipped } fragment Skipped on Thing { id @skip(if: true) }';
    expect(await ofNodes('...Of', rest)).toEqual(['name', 'id']);
  });

  it('go by the field and not by its alias', async () => {
    expect(await ofNodes('code: name loose: id')).toEqual(['name', 'id']);
  });

  it('are told by a resolver that was made around another', async () => {
    expect(await ofNodes('checked')).toEqual(['code']);
  });

  it('of edges are those of their nodes', async () => {
    const asked = '{ things { edges { cursor node { id } node { title } } } }';
    expect(await readFor(asked, (info) => fieldsReadBelow(info, 'node'))).toEqual([['id', 'name', 'code']]);
    expect(await readFor('{ things { edges { cursor } } }', (info) => fieldsReadBelow(info, 'node'))).toEqual([[]]);
  });

  it('of a type that is named are those that are asked of it, whatever else the field may give', async () => {
    const document = '{ any { name ... on Thing { code box { code } } } }';
    const named = (name: string) => (info: GraphQLResolveInfo) => fieldsRead(info, name);
    expect(await readFor(document, named('Thing'))).toEqual([['name', 'code', 'boxCode']]);
    expect(await readFor(document, named('Box'))).toEqual([['name']]);
    expect(await readFor(document, named('Nothing'))).toEqual([null]);
  });

  it('of an interface are not known', async () => {
    expect(await readFor('{ any { name } }', fieldsRead)).toEqual([null]);
  });

  it('are the same when a document comes again', async () => {
    const document = parse('{ thing { name } }');
    const [first, again] = [await readFor(document, fieldsRead), await readFor(document, fieldsRead)];
    expect(first).toEqual([['name']]);
    expect(again).toEqual(first);
  });

  it.each([
    [['a'], ['b', 'a'], ['b', 'a']],
    [['a', 'b'], ['b'], ['a', 'b']],
    [['a'], ['b'], ['a', 'b']],
    [[], null, null],
  ])('of %j and %j together are %j', (one, other, both) => {
    expect(together(one, other)).toEqual(both);
    expect(together(one, other)).toBe(together(one, other));
    expect(new Set(together(other, one))).toEqual(new Set(both));
  });
});

it('a field is asked of an object where it stands below it, by itself or in a fragment, without arguments', async () => {
  const schema = buildSchema('type Query { thing: Thing } type Thing { name(on: String): String, code: String }');
  const asks: (readonly boolean[])[] = [];
  schema.getQueryType()!.getFields()['thing']!.resolve = (_, __, ___, info) => {
    asks.push(['name', 'code'].map((name) => asksFor(info, name)));
    return null;
  };
  const of = '{ thing { ...Of } } fragment Of on Thing { code other: name(on: "x") }';
  for (const source of ['{ thing { name } }', of, '{ thing { code: name(on: "x") } }'])
    await execute({ schema, document: parse(source) });
  expect(asks).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});
