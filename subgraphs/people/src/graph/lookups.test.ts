import { buildSchema, graphql } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { LOOKUPS } from './lookups.ts';

const CODE = '331081104000';

/** What is begun to be read for a query before the place itself has come, and whether the place comes all the same. */
const readFor = async (query: string, fails = false) => {
  const begun: string[] = [];
  const begin = (what: string) => ({
    load: (code: string): Promise<unknown> => {
      begun.push(`${what} of ${code}`);
      return fails ? Promise.reject(new Error(what)) : Promise.resolve(null);
    },
  });
  const here = Promise.withResolvers<unknown>();
  const context = {
    loaders: {
      placeByCode: { load: () => here.promise },
      modesOfPlace: begin('modes'),
      teamOfPlace: (day: string) => begin(`team on ${day}`),
    },
    today: async (government: string) => `${government}'s today`,
  } as unknown as Context;
  const schema = buildSchema(`
    type Query { place(code: ID!): Place }
    type Place { name: String, mode(asOf: String): String, team(asOf: String): String }`);
  schema.getQueryType()!.getFields()['place']!.resolve = LOOKUPS.place as never;
  const answered = graphql({ schema, source: query, contextValue: context });
  await new Promise(setImmediate);
  const before = [...begun];
  here.resolve({ name: '新河镇' });
  return { before, data: (await answered).data };
};

it('a place is read together with its mode and its team on the day, where they are asked for', async () => {
  const { before } = await readFor(`{ place(code: "${CODE}") { name mode team } }`);
  expect(before).toEqual([`modes of ${CODE}`, `team on 331081's today of ${CODE}`]);
});

it('a place is read alone where nothing else is asked, or on a day of its own', async () => {
  expect((await readFor(`{ place(code: "${CODE}") { name } }`)).before).toEqual([]);
  const onDays = `{ place(code: "${CODE}") { mode(asOf: "2022-04-01") team(asOf: "2022-04-01") } }`;
  expect((await readFor(onDays)).before).toEqual([]);
});

it('a place comes where what is read ahead of it fails', async () => {
  const { data } = await readFor(`{ place(code: "${CODE}") { name team } }`, true);
  expect(data).toMatchObject({ place: { name: '新河镇' } });
});
