import type { FileShape, FileTable, RawRow } from '@network/kit/formats';
import type { PullText } from '@network/kit/mapping/pull';
import { sqlStateOf } from '@network/kit/store';
import { Fault } from '@network/schema/errors';
import postgres from 'postgres';
import { type PullTools, requireSecret } from './http-tables.ts';

export type PostgresPull = NonNullable<PullText['postgres']>;

const ROWS = 500;
/** How a column is written as text, and compared, by the number of its type. */
const [DATE, TIMESTAMP, TIMESTAMP_WITH_ZONE] = [1082, 1114, 1184];
const TYPES: Readonly<Record<number, string>> = {
  20: 'bigint',
  21: 'bigint',
  23: 'bigint',
  1700: 'numeric',
  [DATE]: 'date',
  [TIMESTAMP]: 'timestamp',
  [TIMESTAMP_WITH_ZONE]: 'timestamptz',
};

type Column = { readonly name: string; readonly type: number };

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const tableOf = (name: string): string => name.split('.').map(quoted).join('.');

const textOf = ({ name, type }: Column): string => {
  const isMoment = type === TIMESTAMP || type === TIMESTAMP_WITH_ZONE;
  return isMoment ? `to_char(${quoted(name)}, 'YYYY-MM-DD HH24:MI:SS')` : `${quoted(name)}::text`;
};

const missingOf = (shape: FileShape, has: (name: string) => boolean): string[] =>
  shape.columns.filter((names) => !names.some(has)).map((names) => names.join(' or '));

const findColumns = async (client: postgres.Sql, pull: PostgresPull, shape: FileShape) => {
  const all = (await client.unsafe(`select * from ${tableOf(pull.table)} limit 0`)).columns ?? [];
  const byName = new Map(all.map(({ name, type }) => [name, { name, type }]));
  const wanted = [...new Set(shape.columns.flat())];
  const updated = byName.get(pull['updated at']);
  const missing = [
    ...missingOf(shape, (name) => byName.has(name)),
    ...(updated === undefined ? [pull['updated at']] : []),
  ];
  if (missing.length > 0 || updated === undefined)
    throw new Fault(
      'UNREADABLE_FILE',
      `Expected the table ${pull.table} to have the columns ${missing.join(', ')}, found only ${[...byName.keys()].join(', ').slice(0, 200)}. Correct the source file.`,
    );
  return { columns: wanted.flatMap((name) => byName.get(name) ?? []), updated };
};

/** What is new since a watermark, what was changed in its very moment included, in the order of change. */
const statementOf = (
  pull: PostgresPull,
  { columns, updated }: Awaited<ReturnType<typeof findColumns>>,
  isSince: boolean,
) => {
  const texts = columns.map((column, at) => `${textOf(column)} as c${at}`);
  const moment = quoted(updated.name);
  const since = isSince ? `where ${moment} >= $1::text::${TYPES[updated.type] ?? 'text'}` : '';
  return `select ${[...texts, `${moment}::text as moment`].join(', ')} from ${tableOf(pull.table)} ${since} order by ${moment}`;
};

const asFault = (pull: PostgresPull, error: unknown, { signal }: PullTools): unknown =>
  error instanceof Fault || signal.aborted
    ? error
    : new Fault(
        'SOURCE_UNAVAILABLE',
        `Expected the database of ${pull.table} to answer, found ${sqlStateOf(error) ?? 'a failure'}. It is asked again later.`,
      );

/** Opens a connection as libpq's addresses say it; one of a socket is `postgres://user:password@localhost:5432/database?host=/folder`. */
const connect = ({ connection: { secret: name } }: PostgresPull, { secret }: PullTools): postgres.Sql => {
  const text = requireSecret(secret, name);
  if (!URL.canParse(text))
    throw new Fault(
      'SOURCE_UNAVAILABLE',
      `Expected postgres://user:password@host:port/database in the environment variable ${name}, found something else. Correct it and start again.`,
    );
  const url = new URL(text);
  const host = url.searchParams.get('host');
  url.searchParams.delete('host');
  return postgres(url.href, {
    ...(host === null ? {} : { host }),
    ...{ max: 1, connect_timeout: 10, onnotice: () => {} },
    // As our own sessions (kit/store): texts of instants are read at +08:00, which Asia/Shanghai was not in the summers until 1991.
    connection: { application_name: 'one-network', TimeZone: 'Etc/GMT-8', default_transaction_read_only: true },
  });
};

type Asked = {
  readonly since: string | null;
  readonly tools: PullTools;
  /** Called with the watermark of each piece of rows, rising. */
  readonly onMoment: (moment: string) => void;
};

const cellsOf = (row: Record<string, unknown>, columns: readonly Column[]): string[] =>
  columns.map((_, at) => String(row[`c${at}`] ?? ''));

type Reading = { readonly columns: readonly Column[]; readonly text: string; readonly from: string | null };

async function* readRows(
  client: postgres.Sql,
  { columns, text, from }: Reading,
  { tools, onMoment }: Pick<Asked, 'tools' | 'onMoment'>,
): AsyncGenerator<readonly RawRow[]> {
  for await (const some of client.unsafe(text, from === null ? [] : [from]).cursor(ROWS)) {
    tools.signal.throwIfAborted();
    const moment = some.findLast((row) => row['moment'] !== null)?.['moment'];
    if (typeof moment === 'string') onMoment(moment);
    yield some.map((row) => ({ cells: cellsOf(row, columns), damage: null }));
  }
}

/** Rows whose reading fails by our own kind of fault. */
async function* guarded<Item>(rows: AsyncGenerator<Item>, faultOf: (error: unknown) => unknown): AsyncGenerator<Item> {
  try {
    yield* rows;
  } catch (error) {
    throw faultOf(error);
  }
}

/**
 * The rows of a table of another database that were changed since a watermark, as one table of texts.
 * @throws {Fault} SOURCE_UNAVAILABLE when it does not answer; UNREADABLE_FILE when it lacks columns.
 */
export async function* postgresTables(
  pull: PostgresPull,
  shape: FileShape,
  { since, tools, onMoment }: Asked,
): AsyncGenerator<FileTable> {
  const client = connect(pull, tools);
  const from = since ?? pull.from ?? null;
  try {
    const found = await findColumns(client, pull, shape);
    const names = found.columns.map(({ name }) => name);
    const reading = { columns: found.columns, text: statementOf(pull, found, from !== null), from };
    const rows = guarded(readRows(client, reading, { tools, onMoment }), (error) => asFault(pull, error, tools));
    yield { name: null, columns: names, context: {}, rows };
  } catch (error) {
    throw asFault(pull, error, tools);
  } finally {
    await client.end({ timeout: 5 });
  }
}
