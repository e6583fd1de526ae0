import type { Ask } from '../networks/asking.ts';

type TypeRef = { readonly kind: string; readonly name: string | null; readonly ofType: TypeRef | null };
export type Field = {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly { readonly name: string; readonly type: TypeRef }[];
};
type Named = { readonly name: string };
type Type = {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly Field[] | null;
  readonly interfaces: readonly Named[] | null;
  readonly possibleTypes: readonly Named[] | null;
  readonly enumValues: readonly Named[] | null;
};
export type Graph = ReadonlyMap<string, Type>;

const TYPE_REF = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
const INTROSPECTION = `{ __schema { types { kind name interfaces { name } possibleTypes { name } enumValues { name }
  fields { name type { ${TYPE_REF} } args { name type { ${TYPE_REF} } } } } } }`;

/** The graph as the gateway offers it to callers, composed of all subgraphs. */
export const readGraph = async (ask: Ask): Promise<Graph> => {
  const { data } = await ask(INTROSPECTION, 'anonymous');
  return new Map(data.__schema.types.map((type: Type) => [type.name, type]));
};

const innermost = (type: TypeRef): TypeRef => (type.ofType === null ? type : innermost(type.ofType));
const fieldsOf = (graph: Graph, type: string): readonly Field[] => graph.get(type)?.fields ?? [];
const fieldOf = (graph: Graph, type: string, name: string): Field | undefined =>
  fieldsOf(graph, type).find((field) => field.name === name);

/** The names of the arguments without which a field cannot be asked. */
export const requiredOf = ({ args }: Field): string[] =>
  args.filter(({ type }) => type.kind === 'NON_NULL').map(({ name }) => name);

/** The type of the records of a page, or of the one record or value that a field comes to. */
export const targetOf = (graph: Graph, { type }: Field): { readonly name: string; readonly isPage: boolean } => {
  const name = innermost(type).name ?? '';
  const nodes = fieldOf(graph, name, 'nodes');
  return nodes === undefined ? { name, isPage: false } : { name: innermost(nodes.type).name ?? '', isPage: true };
};

/** Whether records of this type have an id and are visited by themselves. */
export const isRecord = (graph: Graph, type: string): boolean =>
  graph.get(type)?.interfaces?.some(({ name }) => name === 'Node') ?? false;

/** The types of records that a type may stand for: its own, or the members of a union. */
export const membersOf = (graph: Graph, type: string): string[] =>
  graph.get(type)?.possibleTypes?.map(({ name }) => name) ?? (isRecord(graph, type) ? [type] : []);

const isLeaf = (graph: Graph, type: string): boolean => ['SCALAR', 'ENUM'].includes(graph.get(type)?.kind ?? '');

/** Selects what names the records that a field comes to. */
export const referenceTo = (graph: Graph, type: string): string => {
  if (isRecord(graph, type)) return '__typename id';
  return `__typename ${membersOf(graph, type)
    .map((member) => `... on ${member} { id }`)
    .join(' ')}`;
};

export const PAGE = 200;
/** A page of records, whole and counted. */
export const pageOf = (inner: string): string =>
  `{ totalCount pageInfo { hasNextPage hasPreviousPage } nodes { ${inner} } }`;

/** What the fields of a type that need arguments are asked with. */
const ASKED_WITH: Readonly<Record<string, string>> = {
  'Calendar.day': 'date: "2022-10-01"',
  'Calendar.workingDaysAfter': 'date: "2022-04-28", days: 7',
  'Calendar.periodEnd': 'start: "2022-04-28", length: 7, statute: APL',
  'EventCategory.dutyBody': 'place: "331081104000"',
};

const argumentsOf = (graph: Graph, type: string, field: Field): string => {
  const keys = field.args.find(({ name }) => name === 'keys');
  const metrics = graph.get(innermost(keys?.type ?? field.type).name ?? '')?.enumValues ?? [];
  const asked = keys === undefined ? ASKED_WITH[`${type}.${field.name}`] : `keys: [${metrics.map(({ name }) => name)}]`;
  if (requiredOf(field).length > 0 && asked === undefined)
    throw new Error(`Expected arguments for ${type}.${field.name}, found none. Add them to ASKED_WITH.`);
  const first = field.args.some(({ name }) => name === 'first') ? [`first: ${PAGE}`] : [];
  const all = [...first, ...(asked === undefined ? [] : [asked])];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
};

/** Asks a field for all that it holds: a value, the names of the records that it leads to, or every part of what has no id. */
const selectionOf = (graph: Graph, type: string, field: Field): string => {
  const { name, isPage } = targetOf(graph, field);
  const asked = `${field.name}${argumentsOf(graph, type, field)}`;
  if (isLeaf(graph, name)) return asked;
  if (isPage) return `${asked} ${pageOf(referenceTo(graph, name))}`;
  const inner = membersOf(graph, name).length > 0 ? referenceTo(graph, name) : selectionsOf(graph, name).join(' ');
  return `${asked} { ${inner} }`;
};

/** A selection for every field of a type, but for its own id. */
export const selectionsOf = (graph: Graph, type: string): string[] =>
  fieldsOf(graph, type)
    .filter(({ name }) => name !== 'id')
    .map((field) => selectionOf(graph, type, field));

/** Whether a record of a type leads to a record of one of these types. */
export const leadsTo = (graph: Graph, type: string, targets: ReadonlySet<string>): boolean =>
  fieldsOf(graph, type).some((field) =>
    membersOf(graph, targetOf(graph, field).name).some((target) => targets.has(target)),
  );

const tokensOf = (text: string): number => text.match(/[\w"]+|[^\s\w,"]/g)?.length ?? 0;

/** Selections in parts that each fit one document, well within the gateway's 4 000 tokens. */
export const inDocuments = (selections: readonly string[], size = 2500): string[][] => {
  const parts: string[][] = [];
  let room = 0;
  for (const selection of selections) {
    room -= tokensOf(selection);
    if (room < 0) {
      parts.push([]);
      room = size - tokensOf(selection);
    }
    parts.at(-1)?.push(selection);
  }
  return parts;
};
