import { createLog } from '@network/schema/log';
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createRunner } from './run.ts';

it('documents are kept while there is room for their texts, oldest forgotten first', async () => {
  const run = createRunner(buildSchema('type Query { name: String }'), createLog('people', 'silent'));
  const document = parse('{ name }');
  const prepared: string[] = [];
  const ask = async (letter: string, megabytes: number): Promise<void> => {
    const query = `{ name } #${letter.repeat(megabytes * 1_000_000)}`;
    const operation = {
      query,
      get document(): DocumentNode {
        prepared.push(letter);
        return document;
      },
    };
    expect(await run(operation, {}, { authorization: undefined, requestId: 'r-1' })).toEqual({ data: { name: null } });
  };
  for (const letter of ['a', 'b', 'a', 'b']) await ask(letter, 2);
  expect(prepared).toEqual(['a', 'b']);
  await ask('c', 1);
  for (const letter of ['b', 'a']) await ask(letter, 2);
  expect(prepared).toEqual(['a', 'b', 'c', 'a']);
  for (const letter of ['d', 'd']) await ask(letter, 5);
  expect(prepared).toEqual(['a', 'b', 'c', 'a', 'd', 'd']);
  await ask('a', 2);
  expect(prepared).toHaveLength(6);
});
