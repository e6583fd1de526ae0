import { readFileSync } from 'node:fs';
import type { RecordKind } from '@network/kit/intake';
import { expect, it } from 'vitest';
import { FILE } from '#store/file/declarations.ts';
import { listsOf } from '#store/file/fields.ts';
import { createFileKinds } from '#store/file/kinds.ts';
import { supervisionKind } from '#store/supervision/supervision-kind.ts';
import { transferKind } from '#store/transfer/transfer-kind.ts';

const README = readFileSync(new URL('../../src/store/file/README.md', import.meta.url), 'utf8');

type Field = readonly [name: string, field: RecordKind['fields'][string]];

/** A field as the table tells it: `kind`\* (SEAL \| SEIZE). */
const cellOf = (words: ReadonlyMap<string, readonly string[] | null>, [name, { kind, required }]: Field): string => {
  const of = words.get(name);
  const told = typeof kind === 'string' ? kind : kind.enum.join(' \\| ');
  const listed = of == null ? told : `${told} of ${of.join(' \\| ')}`;
  return `\`${name}\`${required === true ? '\\*' : ''}${kind === 'text' ? '' : ` (${listed})`}`;
};

const rowOf = ({ name, fields }: Pick<RecordKind, 'name' | 'fields'>): string => {
  const table = Object.values(FILE).find((declared) => declared.name === name)?.table;
  const words = new Map(table === undefined ? [] : listsOf(table));
  const own = Object.entries(fields).filter(
    ([field]) => table === undefined || !['caseNumber', 'number'].includes(field),
  );
  return `| \`${name}\` | ${own.map((field) => cellOf(words, field)).join(', ')} |`;
};

it('are told in the README as they are declared, each with its fields', () => {
  const declared = [...createFileKinds(), transferKind, supervisionKind] as readonly Pick<
    RecordKind,
    'name' | 'fields'
  >[];
  const told = README.split('\n').filter((line) => line.startsWith('| `'));
  expect(told).toEqual(declared.map(rowOf));
});

it.each([
  ['notice', 'fine', 'Expected a fine that is not below zero'],
  ['decision', 'fine', 'Expected a fine that is not below zero'],
  ['decision', 'confiscated', 'Expected a worth of what was confiscated that is not below zero'],
  ['payment', 'amount', 'Expected a payment that is not below zero'],
])('let no %s have a %s below zero', (name, field, expected) => {
  const kind = createFileKinds().find((each) => each.name === name);
  const told = (amount: string | null) => kind?.faultOf?.({ caseNumber: 'A-1', number: '1', [field]: amount });
  expect(told('-0.01')).toEqual({ field, expected, found: '-0.01' });
  for (const amount of ['0.00', '500.00', null]) expect(told(amount)).toBeNull();
});
