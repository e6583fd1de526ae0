import { existsSync, writeFileSync } from 'node:fs';
import type { BatchSummary, QuarantinedRow, Revocation } from '@network/kit/intake';
import type { SystemState } from '@network/kit/intake/system-states';
import { Presets, SingleBar } from 'cli-progress';
import { Refused } from '../refused.ts';
import { describeGovernment } from './government.ts';
import { describeList, type Listed } from './list.ts';
import { describeQuarantine, refuseCorrection } from './quarantine.ts';
import { type Sending, send } from './send.ts';
import { describeBatch, describeCheck, describeReplay, describeRetry, describeRevocation } from './summary.ts';
import { describeSystems } from './systems.ts';
import type { File, Wish } from './wish.ts';

/** What a person reads, and whether all was as wished: 0, or 2 where rows were left in quarantine. */
export type Told = { readonly text: string; readonly code: number };

const QUARANTINED = 2;
const ROWS_AT_ONCE = 200;

const LOOK_MS = 1_000;

/** A file to send, and how many of its rows the network has read so far. */
type Bringing = { readonly file: File; readonly rowsRead: () => Promise<number | null> };

const sendWithBar = async (sending: Sending, { file, rowsRead }: Bringing): Promise<unknown> => {
  if (!process.stderr.isTTY) return send({ ...sending, file });
  const format = '{bar} {percentage}% of {total} bytes sent{rows}, {duration_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  bar.start(file.bytes, 0, { rows: '' });
  const look = setInterval(async () => {
    const rows = await rowsRead().catch(() => null);
    if (rows !== null) bar.update({ rows: `, ${rows} rows read` });
  }, LOOK_MS);
  try {
    return await send({ ...sending, file, onSent: (bytes) => bar.update(bytes) });
  } finally {
    clearInterval(look);
    bar.stop();
  }
};

const told = (text: string, { quarantined }: { readonly quarantined: number } = { quarantined: 0 }): Told => ({
  text,
  code: quarantined > 0 ? QUARANTINED : 0,
});

const save = (path: string, draft: string): Told => {
  if (existsSync(path)) throw new Refused(`Expected no file at ${path} yet, found one. Name another with --out.`);
  writeFileSync(path, draft);
  return told(`Written to ${path}. Go through what it marks as unsure, then: npm run import -- --check.\n`);
};

/** Does what is wished with the network at an address. @throws {Refused} what the network refuses. */
export const fulfil = async (wish: Wish, url: string, token: string): Promise<Told> => {
  const ask = <Answer>(path: string, method: 'GET' | 'DELETE' | 'POST', json?: unknown): Promise<Answer> =>
    send({ url: new URL(path, url), method, token, ...(json === undefined ? {} : { json }) }) as Promise<Answer>;
  const pathOf = (batch: string, act = ''): string => `/sources/batches/${encodeURIComponent(batch)}${act}`;
  const rowsReadOf = async (system: string): Promise<number | null> => {
    const { systems } = await ask<{ systems: SystemState[] }>('/sources', 'GET');
    return systems.find(({ name }) => name === system)?.reading ?? null;
  };
  const bring = <Answer>(path: string, { file, system }: { file: File; system?: string }): Promise<Answer> =>
    sendWithBar(
      { url: new URL(path, url), method: 'POST', token },
      { file, rowsRead: () => (system === undefined ? Promise.resolve(null) : rowsReadOf(system)) },
    ) as Promise<Answer>;

  const warningOf = (query: URLSearchParams): Promise<string> =>
    describeGovernment(query.get('for'), (operation) => ask('/graphql', 'POST', operation));

  const readQuarantine = async (batch: string, reason: string | null): Promise<QuarantinedRow[]> => {
    const rows: QuarantinedRow[] = [];
    for (let after = 0; ; after = rows.at(-1)?.row ?? 0) {
      const query = new URLSearchParams({ first: String(ROWS_AT_ONCE), after: String(after) });
      if (reason !== null) query.set('reason', reason);
      const { quarantine } = await ask<{ quarantine: QuarantinedRow[] }>(`${pathOf(batch)}?${query}`, 'GET');
      rows.push(...quarantine);
      if (quarantine.length < ROWS_AT_ONCE) return rows;
    }
  };

  switch (wish.kind) {
    case 'list': {
      const [{ systems }, { batches }] = await Promise.all([
        ask<Pick<Listed, 'systems'>>('/sources', 'GET'),
        ask<Pick<Listed, 'batches'>>('/sources/batches', 'GET'),
      ]);
      return told(describeList({ systems, batches }, wish.system));
    }
    case 'systems':
      return told(describeSystems((await ask<{ systems: SystemState[] }>('/sources', 'GET')).systems));
    case 'revoke': {
      const batch = await ask<BatchSummary>(pathOf(wish.batch), 'GET');
      return told(describeRevocation(await ask<Revocation>(pathOf(wish.batch), 'DELETE'), batch));
    }
    case 'retry':
      return told(describeRetry(await ask<BatchSummary>(pathOf(wish.batch, '/retry'), 'POST')));
    case 'quarantine':
      return told(describeQuarantine(wish.batch, await readQuarantine(wish.batch, wish.reason)));
    case 'correct': {
      const { corrected } = await ask<{ corrected: number }>(pathOf(wish.batch, '/correct'), 'POST', {
        ...wish.choice,
        ...wish.change,
      });
      if (corrected === 0) throw refuseCorrection(wish, await readQuarantine(wish.batch, null));
      return told(
        `${corrected} rows are corrected; they stay as they came until: npm run import -- --replay ${wish.batch} …\n`,
      );
    }
    case 'replay': {
      const summary = await ask<BatchSummary>(pathOf(wish.batch, '/replay'), 'POST', wish.choice);
      return told(describeReplay(summary), summary);
    }
    case 'suggest': {
      const { draft } = await bring<{ draft: string }>(`/sources/suggest?${wish.query}`, { file: wish.file });
      return wish.out === null ? told(draft) : save(wish.out, draft);
    }
    case 'check': {
      const path = `/sources/${encodeURIComponent(wish.system)}/check?${wish.query}`;
      const summary = await bring<BatchSummary>(path, { file: wish.file });
      return told(describeCheck(summary) + (await warningOf(wish.query)), summary);
    }
    case 'take': {
      const summary = await bring<BatchSummary>(`/sources/${encodeURIComponent(wish.system)}?${wish.query}`, wish);
      return told(describeBatch(summary) + (await warningOf(wish.query)));
    }
  }
};
