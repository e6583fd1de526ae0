import { readFileSync } from 'node:fs';
import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CacheHint, readHint, spreadCacheHints } from './cache-hints.ts';

const objectsOf = ({ definitions }: DocumentNode): readonly ObjectTypeDefinitionNode[] =>
  definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);

const hintsOf = (document: DocumentNode | undefined): Record<string, CacheHint> =>
  Object.fromEntries(
    objectsOf(document ?? parse('scalar A')).flatMap(({ name, fields = [] }) =>
      fields.flatMap((field) => {
        const hint = readHint(field.directives);
        return hint === null ? [] : [[`${name.value}.${field.name.value}`, hint]];
      }),
    ),
  );

const spread = (...texts: readonly string[]): readonly Record<string, CacheHint>[] =>
  spreadCacheHints(texts.map((text) => parse(`directive @cacheControl(maxAge: Int) on OBJECT ${text}`))).map(hintsOf);

const MINUTE = { maxAge: 60, scope: 'PUBLIC' };

describe('what a subgraph says of its types', () => {
  it('holds for the fields that return them, and for their own fields that return no object', () => {
    const [hints] = spread(
      `type Query { item: Item other: Other }
       type Item @cacheControl(maxAge: 60) { code: String! parts: [Part!]! other: Other }
       type Part @cacheControl(maxAge: 30, scope: PRIVATE) { name: String }
       type Other { item: Item name: String }`,
    );
    expect(hints).toEqual({
      'Query.item': MINUTE,
      'Item.code': MINUTE,
      'Item.parts': { maxAge: 30, scope: 'PRIVATE' },
      'Part.name': { maxAge: 30, scope: 'PRIVATE' },
    });
  });

  it('gives way to what stands on a field, and leaves no mark where nothing is to be kept', () => {
    const [hints] = spread(
      `type Query { item: Item @cacheControl(maxAge: 5) }
       type Item @cacheControl(maxAge: 60) { code: String headName: String @cacheControl(maxAge: 0) page: Page }
       type Page @cacheControl(inheritMaxAge: true) { isLast: Boolean }`,
    );
    expect(hints).toEqual({
      'Query.item': { maxAge: 5, scope: 'PUBLIC' },
      'Item.code': MINUTE,
      'Item.page': 'inherit',
      'Page.isLast': 'inherit',
    });
  });

  it('says nothing of the fields that another subgraph adds, nor of changes', () => {
    const [, hints] = spread(
      'type Query { item: Item } type Item @key(fields: "code") @cacheControl(maxAge: 60) { code: ID! name: String }',
      `type Item @key(fields: "code") { code: ID! name: String @external cases: Int @requires(fields: "name") }
       type Mutation { change: Item }`,
    );
    expect(hints).toEqual({ 'Item.code': MINUTE });
  });

  it('lets a field be kept that several resolve only as all of them say, a key aside', () => {
    const mine =
      'type Item @key(fields: "code") @cacheControl(maxAge: 60) { code: ID! a: Int @shareable b: Int @shareable }';
    const bare = 'type Item @key(fields: "code") { code: ID! a: Int @shareable }';
    const short = 'type Item @key(fields: "code") { code: ID! b: Int @shareable @cacheControl(maxAge: 9) }';
    const code = { 'Item.code': MINUTE };
    expect(spread(mine, bare, short)).toEqual([
      { ...code, 'Item.b': { maxAge: 9, scope: 'PUBLIC' } },
      code,
      { ...code, 'Item.b': { maxAge: 9, scope: 'PUBLIC' } },
    ]);
  });
});

describe('the supergraph', () => {
  const supergraph = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
  const all = objectsOf(supergraph).flatMap(({ name, fields = [] }) =>
    fields.map((field) => ({ name: `${name.value}.${field.name.value}`, type: name.value, field })),
  );
  const isMarked = ({ directives }: FieldDefinitionNode): boolean => readHint(directives) !== null;
  /** Words by which the field of a person's own data is told. */
  const isPersonal = ({ name, description }: FieldDefinitionNode): boolean =>
    /phone|idNumber|headName|(reporter|party|contact|holder|captain)Name/i.test(name.value) ||
    /without clearance|姓名|电话|手机|证件号|身份|住址|负责人|联系人/.test(description?.value ?? '');
  /** Types whose records are persons, or carry what is sealed. */
  const persons = new Set(
    all.filter(({ field }) => /without clearance|姓名/.test(field.description?.value ?? '')).map(({ type }) => type),
  );
  const returned = ({ type }: FieldDefinitionNode): string =>
    JSON.stringify(type).match(/"NamedType","name":\{"kind":"Name","value":"(\w+)"/)?.[1] ?? '';

  it('E-08b MUST NOT let anything be kept that tells of a person', () => {
    const marked = all.filter(({ field }) => isMarked(field));
    expect(marked.length).toBeGreaterThan(300);
    expect(persons.has('Officer')).toBe(true);
    expect(marked.filter(({ field }) => isPersonal(field)).map(({ name }) => name)).toEqual([]);
    expect(marked.filter(({ type }) => persons.has(type)).map(({ name }) => name)).toEqual([]);
    const leading = marked.filter(({ field }) => persons.has(returned(field).replace(/(Connection|Edge)$/, '')));
    expect(leading.map(({ name }) => name)).toEqual([]);
  });

  it('lets nothing be kept that changes anything, and nothing for long', () => {
    const marked = hintsOf(supergraph);
    expect(Object.keys(marked).filter((name) => /^(Mutation|Subscription)\./.test(name))).toEqual([]);
    const ages = Object.values(marked).flatMap((hint) => (hint === 'inherit' ? [] : hint.maxAge));
    expect(new Set(ages)).toEqual(new Set([60]));
  });
});
