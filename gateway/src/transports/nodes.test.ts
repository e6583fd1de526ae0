import { createLog } from '@network/schema/log';
import { ENTITY_CODES, type EntityType } from '@network/schema/network';
import { ANONYMOUS } from '@network/schema/viewer';
import { describe, expect, it } from 'vitest';
import type { Purpose } from '#exchange.ts';
import { createSubgraphDocument } from './documents.ts';
import { createNodes } from './nodes.ts';

const purpose: Purpose = { viewer: ANONYMOUS, requestId: 'r-1', waited: new Map(), line: {} };
const ask = (text: string, variables: Record<string, unknown> = {}) =>
  createNodes({ log: createLog('silent') })(
    { document: createSubgraphDocument({ text, name: null, kind: 'query' }), variables: JSON.stringify(variables) },
    purpose,
  );

const idOf = (type: EntityType): string => {
  const head = ((ENTITY_CODES[type] << 24) | 331_081) >>> 0;
  return `${head.toString(16).padStart(8, '0')}-02e4-fcab-bb8a-f33ba4dd6dc6`;
};

describe('an id', () => {
  it.each(Object.keys(ENTITY_CODES) as EntityType[])('tells that it is of a record of type %s', async (type) => {
    const id = idOf(type);
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      data: { node: { __typename: type, id } },
    });
  });

  it('keeps its place among others', async () => {
    const ids = [idOf('Team'), idOf('Case'), idOf('Team')];
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Case { id } } }', { ids });
    expect(data).toEqual({
      nodes: [{ __typename: 'Team' }, { __typename: 'Case', id: ids[1] }, { __typename: 'Team' }],
    });
  });

  it.each(['{ node(id: "温岭") { id } }', '{ nodes(ids: ["温岭"]) { id } }'])(
    'N-13n MUST answer a malformed id through the graph with one clear sentence: %s',
    async (query) => {
      const { errors } = await ask(query);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors?.[0]?.message).toMatch(
        /^Expected an id that this network gave, found "温岭"\. Take it from an `id` field/,
      );
    },
  );

  it('comes with at most 199 others', async () => {
    const ids = Array.from({ length: 201 }, () => idOf('Event'));
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([
      { path: ['nodes'], message: expect.stringMatching(/^Expected at most 200 ids, found 201\./) },
    ]);
  });
});
