import { type RowsToWrite, writeCsv } from '@network/kit/formats/csv-writer';
import { writeWorkbook } from '@network/kit/formats/workbook-writer';
import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import type { SubgraphAnswer, SubgraphRequest } from '@network/schema/subgraph';
import { mayExport, requireExporter, type Viewer } from '@network/schema/viewer';
import { z } from 'zod';
import { json } from '../serve/answers.ts';
import type { Route } from '../serve/serve.ts';

/** Whose records are asked for, and of which days, the last one included. */
export type ExportWish = { readonly jurisdiction: string; readonly from: string; readonly to: string };

/** How many rows there are, how many of them hide somebody's name, and how many records of these days may not be shown. */
export type ExportCounts = { readonly rows: number; readonly masked: number; readonly leftOut: number };

/** What a subgraph publishes by the layout of another system. */
export type Export = {
  readonly system: string;
  /** English and 中文. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly count: (viewer: Viewer, wish: ExportWish) => Promise<ExportCounts>;
  readonly rows: (viewer: Viewer, wish: ExportWish) => AsyncIterable<readonly (readonly string[])[]>;
};

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeWorkbook },
} as const;

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;
const day = z.string({ error: 'a day as 2022-01-31' }).refine(isDay, 'a day as 2022-01-31');
const Wish = z.object({
  for: z.string({ error: 'six digits of a government' }).regex(/^\d{6}$/, 'six digits of a government'),
  from: day,
  to: day,
  format: z.enum(['csv', 'xlsx'], { error: 'csv or xlsx' }).default('csv'),
});

/** @throws {Fault} BAD_USER_INPUT naming the first part of the query that cannot be read. */
const parseWish = (query: URLSearchParams) => {
  const parsed = Wish.safeParse(Object.fromEntries(query));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'a readable query' };
    const name = path.join('.');
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected ${name} to be ${message}, found "${(query.get(name) ?? '').slice(0, 40)}". Correct the address.`,
    );
  }
  const { for: jurisdiction, from, to, format } = parsed.data;
  if (from > to)
    throw new Fault('BAD_USER_INPUT', `Expected \`from\` before \`to\`, found ${from} after ${to}. Exchange them.`);
  return { wish: { jurisdiction, from, to }, format };
};

async function* withHeader({ columns, rows }: Export, viewer: Viewer, wish: ExportWish): RowsToWrite {
  yield [columns];
  yield* rows(viewer, wish);
}

/** Says what was given out when it has gone out, or that it broke off. */
async function* logged(
  bytes: AsyncIterable<Uint8Array>,
  { log, line }: { log: Logger; line: Readonly<Record<string, unknown>> },
): AsyncGenerator<Uint8Array> {
  let [sent, isWhole] = [0, false];
  try {
    for await (const piece of bytes) {
      sent += piece.byteLength;
      yield piece;
    }
    isWhole = true;
  } finally {
    if (isWhole) log.info({ ...line, bytes: sent }, 'exported');
    else log.warn({ ...line, bytes: sent }, 'an export broke off');
  }
}

/**
 * `GET /exports` lists what a caller may fetch, `GET /exports/<system>?for=&from=&to=&format=csv|xlsx` gives it as it is
 * read. Headers tell the counts beforehand. For operators, and machines with the scope of the system.
 */
export const createExports = (exports: readonly Export[], log: Logger): Route => {
  const give = async (system: string, query: URLSearchParams, viewer: Viewer): Promise<SubgraphAnswer> => {
    requireExporter(viewer, system);
    const found = exports.find((one) => one.system === system);
    if (found === undefined)
      throw new Fault(
        'UNKNOWN_SYSTEM',
        `Expected a system whose layout is published (${exports.map((one) => one.system).join(', ')}), found "${system.slice(0, 60)}".`,
      );
    const { wish, format } = parseWish(query);
    const counts = await found.count(viewer, wish);
    const { type, write } = FORMATS[format];
    const { jurisdiction, from, to } = wish;
    const line = { system, for: jurisdiction, from, to, format, subject: viewer.subject, ...counts };
    return {
      status: 200,
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${system}-${jurisdiction}-${from}-${to}.${format}"`,
        'cache-control': 'no-store',
        'x-export-rows': String(counts.rows),
        'x-export-masked': String(counts.masked),
        'x-export-left-out': String(counts.leftOut),
      },
      body: logged(write(withHeader(found, viewer, wish)), { log, line }),
    };
  };

  const list = (viewer: Viewer): SubgraphAnswer => {
    requireExporter(viewer);
    const open = exports.filter(({ system }) => mayExport(viewer, system));
    return json(200, { exports: open.map(({ system, title, columns }) => ({ name: system, title, columns })) });
  };

  return {
    matches: (method, path) => method === 'GET' && /^\/exports(?:\/[^/]+)?$/.test(path),
    answer: async ({ path }: SubgraphRequest, viewer) => {
      const { pathname, searchParams } = new URL(path, 'http://subgraph.invalid');
      const [, , system] = pathname.split('/');
      return system === undefined ? list(viewer) : give(system, searchParams, viewer);
    },
  };
};
