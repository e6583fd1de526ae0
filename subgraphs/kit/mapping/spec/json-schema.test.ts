import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sourceFileJsonSchema } from '../language/json-schema.ts';
import { toyShape, toySource } from './trial-toys.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS = [
  ...['catalogue', 'people', 'events', 'cases', 'inspections'].map((name) => here(`../../../${name}/src/sources`)),
  here('../../../../sample/sources'),
];
const check = (schema: object) => {
  const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return (value: unknown): boolean => validator.safeParse(value).success;
};

describe('the JSON Schema of source files', () => {
  it('S-05a MUST let editors complete by the language as it is: the committed schema is the one that the words make', async () => {
    const committed: unknown = JSON.parse(await readFile(here('../source-file.schema.json'), 'utf8'));
    expect(committed, 'run `node subgraphs/kit/mapping/write-schema.ts`').toEqual(sourceFileJsonSchema());
  });

  it('admits every source file that is shipped', async () => {
    const isRight = check(sourceFileJsonSchema());
    const refused: string[] = [];
    for (const folder of FOLDERS) {
      for (const name of (await readdir(folder)).filter((file) => file.endsWith('.yaml'))) {
        if (!isRight(parse(await readFile(join(folder, name), 'utf8')))) refused.push(name);
      }
    }
    expect(refused).toEqual([]);
  });

  it('refuses what the language does not have', () => {
    const isRight = check(sourceFileJsonSchema());
    expect(isRight(parse(toySource()))).toBe(true);
    expect(isRight(parse(toySource(['master: source', 'masters: source'])))).toBe(false);
    expect(isRight(parse(toySource(['unit: 万元', 'unit: 亿元'])))).toBe(false);
    expect(isRight(parse(toySource(['{ column: 电话 }', '{ colum: 电话 }'])))).toBe(false);
  });

  it('has a description for each word', () => {
    const { properties, $defs } = sourceFileJsonSchema() as {
      properties: Record<string, { description?: string; $ref?: string }>;
      $defs: { field: { anyOf: { properties?: Record<string, { description?: string }> }[] } };
    };
    const fields = Object.entries($defs.field.anyOf[1]?.properties ?? {});
    expect(fields.length).toBeGreaterThan(30);
    const bare = [...Object.entries(properties), ...fields].filter(([, word]) => word.description === undefined);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('knows kinds of record and their fields where it is told them', () => {
    const schema = sourceFileJsonSchema([toyShape]) as {
      properties: { records: { enum: string[] } };
      allOf: { then: { properties: { fields: { propertyNames: { enum: string[] } } } } }[];
    };
    expect(schema.properties.records.enum).toEqual(['toy']);
    expect(schema.allOf[0]?.then.properties.fields.propertyNames.enum).toContain('boughtOn');
  });
});
