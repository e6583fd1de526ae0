import { readFileSync } from 'node:fs';
import { createDataKey } from '@network/kit/secret';
import { expect, it } from 'vitest';
import { createKinds } from '../src/store/stores.ts';

const kinds = createKinds(createDataKey(Buffer.alloc(32, 1)));

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const rows = new Map(
  [...readme.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, name = '', fields = '']) => [name, fields]),
);

/** The fields that a row of the table names, with the star of those that must be told: what stands in brackets explains. */
const told = (fields: string): string[] =>
  fields
    .replaceAll(/\([^)]*\)/g, '')
    .split(/,|\band\b/)
    .map((field) => field.trim().replace('\\*', '*'))
    .toSorted();

it('the table of kinds names every kind and every field, and stars what must be told', () => {
  expect([...rows.keys()].toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
  for (const { name, fields } of kinds) {
    const declared = Object.entries(fields).map(([field, { required }]) => `${field}${required === true ? '*' : ''}`);
    expect([name, ...told(rows.get(name) ?? '')]).toEqual([name, ...declared.toSorted()]);
  }
});
