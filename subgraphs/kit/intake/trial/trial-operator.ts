import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';

const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'operator', roles: ['OPERATOR'] };

type Sent = {
  readonly name: string;
  readonly bytes: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Left out where each row names its own. */
  readonly jurisdiction?: string | undefined;
};

async function* piecesOf(bytes: Sent['bytes']): AsyncGenerator<Uint8Array> {
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) yield Buffer.from(bytes);
  else yield* bytes;
}

/** A subgraph's doors for files, as its operator goes through them; every answer as it comes. */
export const createOperator = (subgraph: Subgraph, secret: Uint8Array) => {
  const sign = createViewerSigner(secret, subgraph.name);
  const request = async (method: string, path: string, bytes: Sent['bytes'] = '') => {
    const headers = { authorization: `Bearer ${await sign(OPERATOR)}` };
    const { status, body } = await subgraph.answer({ method, path, headers, body: piecesOf(bytes) });
    return { status, body: JSON.parse(String(body)) };
  };
  return {
    send: (system: string, { name, bytes, jurisdiction }: Sent) => {
      const asked = new URLSearchParams({ file: name, ...(jurisdiction === undefined ? {} : { for: jurisdiction }) });
      return request('POST', `/sources/${system}?${asked}`, bytes);
    },
    /** A batch with what was quarantined of it. */
    read: (batch: string) => request('GET', `/sources/batches/${batch}`),
    revoke: (batch: string) => request('DELETE', `/sources/batches/${batch}`),
  };
};
