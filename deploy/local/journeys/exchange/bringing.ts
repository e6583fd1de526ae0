import { fileURLToPath } from 'node:url';
import { toCsv } from '@network/sample/csv';
import { expect } from 'vitest';
import { signOperatorToken } from '#src/operator.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';

/** Source files of a county's own, for what the sample has no file of: `county-cases` and others. */
export const COUNTY_SOURCES = fileURLToPath(new URL('county-sources', import.meta.url));

/** One hand-written row of a system, by its columns. */
export type Row = {
  readonly system: string;
  /** Six digits. */
  readonly jurisdiction: string;
  readonly row: Readonly<Record<string, string>>;
};

/** Takes one row in as the local operator would, and back again by its batch. */
export const createBringer = ({ url, keys }: Pick<WholeNetwork, 'url' | 'keys'>) => {
  const call = async (method: string, path: string, body: string | null) => {
    const headers = { authorization: `Bearer ${await signOperatorToken(keys.operatorKey)}` };
    const response = await fetch(`${url}/sources/${path}`, { method, headers, body });
    const told = (await response.json()) as { readonly batch: string };
    return { status: response.status, told };
  };
  return {
    /** The id of the batch that brought the row. */
    bring: async ({ system, jurisdiction, row }: Row): Promise<string> => {
      const query = new URLSearchParams({ for: jurisdiction, file: 'one-row.csv' });
      const answer = await call('POST', `${system}?${query}`, [...toCsv(system, [row])].join(''));
      expect(answer, system).toMatchObject({ status: 200, told: { read: 1, taken: 1, quarantined: 0 } });
      return answer.told.batch;
    },
    revoke: async (batch: string): Promise<void> => {
      const answer = await call('DELETE', `batches/${batch}`, null);
      expect(answer, batch).toMatchObject({ status: 200, told: { removed: 1 } });
    },
  };
};
export type Bringer = ReturnType<typeof createBringer>;
