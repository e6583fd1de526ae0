import { parseId } from '@network/schema/ids';
import { type EntityType, SUBGRAPHS } from '@network/schema/network';
import type { Sql } from 'postgres';

type Values = Readonly<Record<string, unknown>>;

/** Who may see a row: anybody, whoever has a grant in its government, or whoever was granted its place. */
type Scope = 'open' | 'government' | 'place';

/** A record of the network as its table has it, past any rule of who may see it. */
export type Row = {
  readonly table: string;
  readonly type: EntityType;
  readonly id: string;
  readonly scope: Scope;
  /** Twelve digits. */
  readonly town: string | null;
  /** Whoever sees it wherever it lies: `subject:<citizen>`, `body:<partner>`. */
  readonly owners: readonly string[];
  /** Its columns. */
  readonly values: Values;
};

/** Facts of `people` that anybody may read; whatever else it holds are registers of persons. */
const OPEN = [
  ...['places', 'place_modes', 'marks', 'bodies', 'teams', 'posts', 'subject_registrations', 'stations'],
  ...['command_centres', 'grids', 'cooperation_agreements'],
].map((table) => `people.${table}`);
/** What inspections publish within their government. */
const PUBLISHED = [
  ...['inspection_plans', 'inspection_tasks', 'licences', 'credit_ratings', 'inspectors', 'library_entries'],
].map((table) => `inspections.${table}`);

const scopeOf = (table: string): Scope => {
  if (table.startsWith('catalogue.') || OPEN.includes(table)) return 'open';
  return table.startsWith('people.') || PUBLISHED.includes(table) ? 'government' : 'place';
};

/** Every table of the five houses whose rows have a global id: a new one counts as protected until it is told to be open. */
const findTables = async (sql: Sql): Promise<string[]> => {
  const found = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.columns
    where table_schema in ${sql(SUBGRAPHS)} and column_name = 'id' and data_type = 'uuid' order by 1`;
  return found.map(({ name }) => name);
};

const ownersOf = (type: EntityType, values: Values): string[] => {
  const bodies = type === 'JointOperation' ? (values['body_codes'] as string[]).map((code) => `body:${code}`) : [];
  return typeof values['owner'] === 'string' ? [...bodies, values['owner']] : bodies;
};

const townOf = (place: unknown): string | null => (typeof place === 'string' ? `${place.slice(0, 9)}000` : null);

/** Every record of the network. What lies where its event lies is told by that. */
export const readRows = async (sql: Sql): Promise<{ readonly tables: readonly string[]; readonly rows: Row[] }> => {
  const tables = await findTables(sql);
  const lists = await Promise.all(
    tables.map(async (table) => {
      const answer = await sql.unsafe<{ values: Values }[]>(`select row_to_json(t) as values from ${table} t`);
      return answer.map(({ values }) => ({ table, values }));
    }),
  );
  const all = lists.flat();
  const events = new Map(
    all.filter(({ table }) => table === 'events.events').map(({ values }) => [values['number'], values['place']]),
  );
  const rows = all.map(({ table, values }): Row => {
    const id = String(values['id']);
    const { type } = parseId(id);
    const place = 'place' in values ? values['place'] : events.get(values['event_number']);
    return {
      ...{ table, type, id, values },
      scope: scopeOf(table),
      town: townOf(place),
      owners: ownersOf(type, values),
    };
  });
  return { tables: tables.filter((table) => scopeOf(table) !== 'open'), rows };
};

/** What a caller may see: a town, what was brought as this owner, or neither. */
export type Sight = { readonly town: string | null; readonly owner: string | null };

/** The rule of who sees what, told once more and apart from the subgraphs. */
export const maySee = ({ town, owner }: Sight, row: Row): boolean => {
  if (row.scope === 'open' || (owner !== null && row.owners.includes(owner))) return true;
  return town !== null && (row.scope === 'government' || row.town === town);
};

/** Columns that no field shows: what is searched by, and what is sealed. */
const UNSEEN = /^(search_text|grams|.*_index|.*identity|(reporter_)?phone|id_number)$/;
/** Words of an enum, days and moments: others have them too. */
const COMMON = /^([A-Z]+(_[A-Z0-9]+)*|\d{4}-\d{2}-\d{2}.*|.{0,3})$/;

const textsOf = ({ values }: Row): string[] =>
  Object.entries(values)
    .filter(([column]) => !UNSEEN.test(column))
    .flatMap(([, value]) => value)
    .filter((value): value is string => typeof value === 'string' && !COMMON.test(value));

/** Texts by which a hidden record would be known: all that it holds and no visible record does. */
export const marksOf = (rows: readonly Row[], sight: Sight): string[] => {
  const visible = rows.filter((row) => maySee(sight, row)).flatMap(textsOf);
  const known = [...new Set(visible)].join('\n');
  const hidden = rows.filter((row) => !maySee(sight, row)).flatMap(textsOf);
  return [...new Set(hidden)].filter((text) => !known.includes(text));
};
