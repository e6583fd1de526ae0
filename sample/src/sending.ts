import type { SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { toCsv } from './csv.ts';
import type { Row } from './government.ts';

/** Who takes the sample in: its batches are known by it. */
export const OPERATOR = 'sample';
const VIEWER: Viewer = { ...ANONYMOUS, subject: OPERATOR, roles: ['OPERATOR'], scopes: ['sources:write'] };

const bodyOf = async function* (texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
};

type Summary = {
  readonly taken: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly reasons: unknown;
};

export type Sending = {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  /** The network's own key, with which the sample's operator is signed. */
  readonly secret: Uint8Array;
};

/** A file to send: to whom, as which system's, for which government. */
export type Sent = {
  readonly subgraph: SubgraphName;
  readonly system: string;
  readonly file: string;
  readonly jurisdiction: string;
};

/** Sends files to the subgraphs as an operator would: the sample has no door of its own. Answers how many records were taken. */
export const createSender = ({ subgraphs, secret }: Sending) => {
  const send = async (to: Sent, texts: Iterable<string>): Promise<number> => {
    const subgraph = subgraphs[to.subgraph];
    const authorization = `Bearer ${await createViewerSigner(secret, subgraph.name)(VIEWER)}`;
    const query = new URLSearchParams({ for: to.jurisdiction, file: to.file, wait: '' });
    const path = `/sources/${to.system}?${query}`;
    const { status, body } = await subgraph.answer({
      ...{ method: 'POST', path, headers: { authorization } },
      body: bodyOf(texts),
    });
    if (status !== 200) throw new Error(`POST ${path}: ${status} ${String(body)}`);
    const summary = JSON.parse(String(body)) as Summary;
    if (summary.quarantined > 0) throw new Error(`${to.system}, ${to.file}: ${JSON.stringify(summary.reasons)}`);
    return summary.taken;
  };
  return {
    text: (to: Sent, text: string): Promise<number> => send(to, [text]),
    rows: (to: Sent, rows: readonly Row[]): Promise<number> => send(to, toCsv(to.system, rows)),
  };
};
export type Sender = ReturnType<typeof createSender>;
