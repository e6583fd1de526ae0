import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from './api-schema.ts';

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = configs as unknown as Record<
  string,
  { readonly rules: Linter.RulesRecord }
>;

/** All that graphql-eslint recommends for schemas and asks of Relay's, and a description on every single thing. */
const RULES: Linter.RulesRecord = {
  ...recommended?.rules,
  ...relay?.rules,
  '@graphql-eslint/require-description': [
    'error',
    { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
  ],
  // Pages run forward only: a list of a government has no end to come from.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // `nodes` beside `edges`, and lists that are short by nature, as the deadlines of a case.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  // A value that belongs to its record (a figure, a step, a page) has no identity of its own.
  '@graphql-eslint/strict-id-in-types': 'off',
};

/** `reportedAt` of a Report repeats nothing: the linter compares letters, and the type's name ends within the field's first word. */
const isOneWord = (message: string): boolean => {
  const [, field = '', type = ''] = /Field "(\w+)" starts with the name of the parent type "(\w+)"/.exec(message) ?? [];
  return /^[a-z]/.test(field.slice(type.length));
};

/** What the rules say of a schema, each as `line: message`. */
const lint = (sdl: string): string[] => {
  const linter = new Linter({ configType: 'flat' });
  const config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': { rules } },
    languageOptions: { parser: { ...parser }, parserOptions: { graphQLConfig: { schema: sdl } } },
    rules: RULES,
  } as unknown as Linter.Config;
  return linter
    .verify(sdl, [config], { filename: 'schema.graphql' })
    .filter(({ message }) => !isOneWord(message))
    .map(({ line, message }) => `${line}: ${message} ${sdl.split('\n')[line - 1]?.trim()}`);
};

describe('graphql-eslint', () => {
  it('B-11a MUST find nothing against its schema rules: descriptions, naming, Relay, deprecations with a reason', () => {
    expect(lint(readApiSchema())).toEqual([]);
  });

  it.each([
    ['a field without a description', 'extra: Int', 'Description is required'],
    ['a name in another case', '"""额外""" Extra_field: Int', 'should be in camelCase'],
    ['a field that repeats its type', '"""额外""" placeExtra: Int', 'starts with the name'],
    ['a deprecation without a reason', '"""额外""" extra: Int @deprecated', 'reason'],
    ['a connection without a page', '"""额外""" extra: ExtraConnection', 'ExtraConnection'],
  ])('finds %s', (_, field, message) => {
    const planted = `"""入口""" type Query { """区划""" place: Place } """区划""" type Place { """名称""" name: String ${field} }
      """分页""" type ExtraConnection { """记录""" nodes: [Int] }`;
    expect(lint(planted).join(' ')).toContain(message);
  });
});
