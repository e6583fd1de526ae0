import type { SubgraphName } from '@network/schema/network';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, type Viewer } from '@network/schema/viewer';
import { JURISDICTION, type Row } from './wenling.ts';

const OPERATOR: Viewer = { ...ANONYMOUS, subject: 'sample', roles: ['OPERATOR'], scopes: ['sources:write'] };

const bodyOf = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const toCsv = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
};

type Summary = { readonly taken: number; readonly quarantined: number; readonly reasons: unknown };

export type Sending = {
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  /** The network's own key, with which the sample's operator is signed. */
  readonly secret: Uint8Array;
  /** Told what was sent, and how many records of it were taken. */
  readonly progress?: (what: string, records: number) => void;
};

/** Sends files to the subgraphs as an operator would: the sample has no door of its own. */
export const createSender = ({ subgraphs, secret, progress }: Sending) => {
  const ask = async (subgraph: Subgraph, { method, path, text }: { method: string; path: string; text: string }) => {
    const authorization = `Bearer ${await createViewerSigner(secret, subgraph.name)(OPERATOR)}`;
    const { status, body } = await subgraph.answer({ method, path, headers: { authorization }, body: bodyOf(text) });
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${String(body)}`);
    return JSON.parse(String(body)) as unknown;
  };

  const text = async (
    name: SubgraphName,
    { system, file, text: content }: { system: string; file: string; text: string },
  ): Promise<void> => {
    const path = `/sources/${system}?${new URLSearchParams({ for: JURISDICTION, file })}`;
    const summary = (await ask(subgraphs[name], { method: 'POST', path, text: content })) as Summary;
    if (summary.quarantined > 0) throw new Error(`${system}: ${JSON.stringify(summary.reasons)}`);
    progress?.(system, summary.taken);
  };

  return {
    text,
    rows: (name: SubgraphName, system: string, rows: readonly Row[]): Promise<void> =>
      text(name, { system, file: `${system}.csv`, text: toCsv(rows) }),
    /** How many batches of a system a subgraph has, at most one; of any system where none is named. */
    countBatches: async (name: SubgraphName, system?: string): Promise<number> => {
      const query = new URLSearchParams({ first: '1', ...(system === undefined ? {} : { system }) });
      const answer = await ask(subgraphs[name], { method: 'GET', path: `/sources/batches?${query}`, text: '' });
      return (answer as { batches: unknown[] }).batches.length;
    },
  };
};
