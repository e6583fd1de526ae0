import { z } from 'zod';
import type { RecordShape } from '../kind.ts';
import { sourceFileSchema } from './shape.ts';

type Json = Record<string, unknown>;

const isStrings = (value: unknown): value is string[] => Array.isArray(value);

/** A list or a map that one text may stand for says so. */
const allowShort = (schema: Json): void => {
  const { short: words, alone, ...whole } = schema;
  if (words === undefined && alone === undefined) return;
  for (const key of Object.keys(schema)) delete schema[key];
  const { description, ...rest } = whole;
  if (description !== undefined) schema['description'] = description;
  const text = isStrings(words) ? { enum: words } : { type: 'string', minLength: 1 };
  schema['anyOf'] = alone === true ? [text, rest, rest['items']] : [text, rest];
};

/** The kinds of record by name, and the fields of each. */
const kindRules = (kinds: readonly RecordShape[]): Json[] =>
  kinds.map(({ name, fields }) => ({
    if: { properties: { records: { const: name } }, required: ['records'] },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema.
    then: { properties: { fields: { propertyNames: { enum: Object.keys(fields) } } } },
  }));

/**
 * JSON Schema (draft 2020-12) of a source file, for editors that complete and check YAML by it. With kinds of record, it
 * knows their names and fields too.
 */
export const sourceFileJsonSchema = (kinds: readonly RecordShape[] = []): Json => {
  const schema: Json = z.toJSONSchema(sourceFileSchema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => allowShort(jsonSchema as Json),
  });
  const { $schema, ...rest } = schema;
  const title = 'A source file: how the columns of an existing system become records';
  if (kinds.length === 0) return { $schema, title, ...rest };
  const properties = rest['properties'] as Record<string, Json>;
  const records = { ...properties['records'], enum: kinds.map(({ name }) => name) };
  return { $schema, title, ...rest, properties: { ...properties, records }, allOf: kindRules(kinds) };
};
