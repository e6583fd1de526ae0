import { SUBGRAPHS } from '@network/schema/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signOperatorToken } from '#src/operator.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

/** The word under which each part of the network acts on its batches. */
const WORDS = {
  cases: 'Case',
  catalogue: 'Catalogue',
  events: 'Event',
  inspections: 'Inspection',
  people: 'People',
} as const;
const ACTS = SUBGRAPHS.flatMap((name) => {
  const [word, batch] = [WORDS[name], `${name}-99999`];
  return [
    [`revoke${word}Batch`, `revoke${word}Batch(input: { batch: "${batch}" })`],
    [`correct${word}Rows`, `correct${word}Rows(input: { batch: "${batch}", values: [] })`],
    [`replay${word}Rows`, `replay${word}Rows(input: { batch: "${batch}" })`],
  ] as const;
});

let network: WholeNetwork;
let operator: string;

beforeAll(async () => {
  network = await openWholeNetwork({ isEmpty: true });
  operator = await signOperatorToken(network.keys.operatorKey);
});
afterAll(() => network.close());

const post = async (document: string, headers: Record<string, string>) => {
  const response = await fetch(`${network.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: document }),
  });
  return JSON.parse(await response.text());
};

describe.each(ACTS)('%s', (name, call) => {
  const document = `mutation { ${call} { __typename ... on BatchRefused { message found { id } } } }`;

  it('is refused as an answer where there is no such batch', async () => {
    const { data, errors } = await post(document, { authorization: `Bearer ${operator}` });
    expect(errors).toBeUndefined();
    expect(data[name]).toEqual({
      ...{ __typename: 'BatchRefused', found: null },
      message: expect.stringMatching(/^Expected .* found /),
    });
  });

  it('S-08m MUST be an error for nobody, and for a machine of another system', async () => {
    const nobody = await post(document, {});
    expect(nobody.data).toEqual({ [name]: null });
    expect(nobody.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { data, errors } = await network.ask(document, 'power-machine');
    expect(data).toEqual({ [name]: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('changes nothing over GET', async () => {
    const url = new URL('/graphql', network.url);
    url.searchParams.set('query', document);
    const headers = { authorization: `Bearer ${operator}`, 'apollo-require-preflight': 'true' };
    const response = await fetch(url, { headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});
