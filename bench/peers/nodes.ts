// A process of its own: the graph of `node` and `nodes` over HTTP, for gateways that cannot answer it themselves.
import { text } from 'node:stream/consumers';
import { parseId } from '@network/schema/ids';
import { nodesSdl } from '@network/schema/sdl/nodes';
import { buildASTSchema, graphql, parse } from 'graphql';
import { listen } from './listen.ts';
import { serveTask } from './task.ts';

const schema = buildASTSchema(parse(nodesSdl()), { assumeValidSDL: true });
const nodeOf = (id: string) => ({ __typename: parseId(id).type, id });
const rootValue = {
  node: ({ id }: { id: string }) => nodeOf(id),
  nodes: ({ ids }: { ids: readonly string[] }) => ids.map(nodeOf),
};

serveTask(() =>
  listen(async (request, response) => {
    const { query: source, variables: variableValues, operationName } = JSON.parse(await text(request));
    const answer = await graphql({ schema, source, rootValue, variableValues, operationName });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
  }),
);
