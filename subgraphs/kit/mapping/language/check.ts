import { NATIONAL } from '@network/schema/network';
import type { RecordShape } from '../kind.ts';
import type { AmbiguousDates } from '../readers/reader.ts';
import { columnsOf } from './check-field.ts';
import { checkPart, type RecordMapping } from './check-part.ts';
import { type Condition, checkConditions } from './conditions.ts';
import type { FieldText } from './field-shape.ts';
import type { Mistake, Path } from './lines.ts';
import type { PullText } from './pull-shape.ts';
import type { SourceText } from './shape.ts';

/** Something odd about two dates of a record: taken, and said. */
export type WarnRule = {
  readonly field: string;
  readonly other: string;
  /** Null: `field` lies before `other`. A number: `field` lies more than so many days after it. */
  readonly days: number | null;
  readonly sentence: string;
};

export type PersonalClass = 'ID_NUMBER' | 'PHONE';

/** A checked source: the record that each row is, and all that holds for the whole file. */
export type CheckedSource<Kind extends RecordShape = RecordShape> = RecordMapping<Kind> &
  Pick<SourceText, 'system' | 'title' | 'records' | 'master' | 'oddities'> & {
    readonly format:
      | { readonly name: 'table' }
      | { readonly name: 'json' | 'ndjson'; readonly at: string | null; readonly context: readonly string[] };
    readonly sheets: 'first' | 'all' | readonly string[];
    readonly header: number | 'found';
    readonly jurisdiction: { readonly fixed: string } | { readonly column: string } | null;
    readonly rules: readonly WarnRule[];
    readonly skips: readonly Condition[];
    /** More records out of the same row. */
    readonly also: readonly RecordMapping<Kind>[];
    /** The field whose text tells the latest of several rows of one key. */
    readonly clock: string | null;
    readonly ambiguous: AmbiguousDates;
    /** Columns with personal data: those that are declared, and those that fill sealed fields. */
    readonly personal: ReadonlyMap<string, PersonalClass>;
    readonly ignored: ReadonlySet<string>;
    readonly pull: PullText | null;
    /** The largest file that the system may send, in bytes; null where only the network's own limit holds. */
    readonly mostBytes: number | null;
    /** What is assumed of a layout that is not known; null where it is known. */
    readonly assumed: string | null;
  };

type Around<Kind extends RecordShape> = {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly lineAt: (path: Path) => number;
  /** Fields of the record that the file names, those with mistakes of shape too. */
  readonly named: ReadonlySet<string>;
};

const RULE = /^(\w+) (?:before|more than (\d+) days after) (\w+)$/;

const isDated = (kind: RecordShape, { fields }: SourceText, field: string): boolean =>
  Object.hasOwn(fields, field) && ['date', 'dateTime'].includes(String(kind.fields[field]?.kind));

const checkRule = (sentence: string, kind: RecordShape, source: SourceText): WarnRule | string => {
  const [, field = '', days, other = ''] = RULE.exec(sentence) ?? [];
  if (field === '') return '`<field> before <field>` or `<field> more than <n> days after <field>`';
  if (isDated(kind, source, field) && isDated(kind, source, other))
    return { field, other, days: days === undefined ? null : Number(days), sentence };
  return 'two date fields that this file maps';
};

const checkRules = (source: SourceText, kind: RecordShape): { made: WarnRule[]; mistakes: Mistake[] } => {
  const made: WarnRule[] = [];
  const mistakes: Mistake[] = [];
  for (const [at, sentence] of (source['warn when'] ?? []).entries()) {
    const rule = checkRule(sentence, kind, source);
    if (typeof rule === 'object') made.push(rule);
    else mistakes.push({ path: ['warn when', at], expected: rule, found: JSON.stringify(sentence) });
  }
  return { made, mistakes };
};

const isNational = ({ jurisdiction }: SourceText): boolean =>
  typeof jurisdiction === 'object' && 'fixed' in jurisdiction && jurisdiction.fixed === NATIONAL;

function* checkFormat(source: SourceText): Iterable<Mistake> {
  const isTable = source.format === 'table' || source.format === 'csv';
  const foreign = isTable ? (['at', 'context'] as const) : (['sheets', 'header'] as const);
  for (const word of foreign) {
    if (source[word] === undefined) continue;
    const expected = isTable ? '`format: json` beside it' : '`format: table` beside it';
    yield { path: [word], expected, found: source.format };
  }
}

/** Nobody names a government when the network itself fetches the file. */
function* checkPull({ pull, jurisdiction }: SourceText): Iterable<Mistake> {
  if (pull === undefined) return;
  if (jurisdiction === 'from the import') {
    const expected = '{ fixed: "331081" } or { column: <name> } beside `pull`';
    yield { path: ['jurisdiction'], expected, found: '`from the import`' };
  }
  if (pull.http !== undefined && /^https?:\/\/[^/]*@/.test(pull.http.url)) {
    const expected = 'an address without a password; `headers` with { secret: NAME } carry it';
    yield { path: ['pull', 'http', 'url'], expected, found: 'one with a user' };
  }
}

function* checkWhole(source: SourceText, kind: RecordShape): Iterable<Mistake> {
  if (isNational(source) && kind.isNational !== true) {
    const expected = `the six digits of a government, since each ${kind.name} belongs to one`;
    yield { path: ['jurisdiction', 'fixed'], expected, found: `"${NATIONAL}"` };
  }
  const clock = source['latest wins'];
  if (clock !== undefined && !isDated(kind, source, clock))
    yield { path: ['latest wins'], expected: 'a date field that this file maps', found: `"${clock}"` };
}

const CLASSES = { ID_NUMBER: 'idNumber', PHONE: 'phone' } as const;

type Filled = { readonly field: string; readonly column: string; readonly held: unknown; readonly path: Path };

const filledColumns = (kinds: readonly RecordShape[], source: SourceText): Filled[] =>
  [
    { part: source, path: [] as Path },
    ...(source.also ?? []).map((part, at) => ({ part, path: ['also', at] })),
  ].flatMap(({ part, path }) => {
    const kind = kinds.find(({ name }) => name === part.records);
    return Object.entries<FieldText>(part.fields).flatMap(([field, spec]) =>
      columnsOf(spec).map((column) => ({
        ...{ field, column, held: kind?.fields[field]?.kind },
        path: [...path, 'fields', field],
      })),
    );
  });

/** A column that is personal, by declaration or by what it fills, fills fields of its class and no others, and no key. */
function* checkPersonal(source: SourceText, filled: readonly Filled[]): Iterable<Mistake> {
  const keyed = new Set([source, ...(source.also ?? [])].flatMap(({ key }) => key.flatMap(columnsOf)));
  for (const { column, held, path } of filled)
    if (keyed.has(column) && Object.values<unknown>(CLASSES).includes(held))
      yield { path, expected: 'no column of the key, which stands open in logs', found: `"${column}"` };
  for (const [column, told] of Object.entries<PersonalClass>(source.personal ?? {})) {
    if (keyed.has(column)) yield { path: ['personal', column], expected: 'no column of the key', found: `"${column}"` };
    const open = filled.find((each) => each.column === column && each.held !== CLASSES[told]);
    if (open === undefined) continue;
    const found = `${open.field}, which holds ${String(open.held)}`;
    yield { path: open.path, expected: `a field that holds ${CLASSES[told]} for "${column}"`, found };
  }
}

const personalOf = (source: SourceText, filled: readonly Filled[]): ReadonlyMap<string, PersonalClass> => {
  const implied = filled.flatMap(({ column, held }): [string, PersonalClass][] => {
    if (held === 'idNumber') return [[column, 'ID_NUMBER']];
    return held === 'phone' ? [[column, 'PHONE']] : [];
  });
  return new Map([...implied, ...Object.entries<PersonalClass>(source.personal ?? {})]);
};

const formatOf = ({ format, at, context }: SourceText): CheckedSource['format'] =>
  format === 'table' || format === 'csv' ? { name: 'table' } : { name: format, at: at ?? null, context: context ?? [] };

const assumedOf = ({ assumed }: SourceText): string | null => {
  if (assumed === undefined) return null;
  return assumed === true ? 'The layout of this file is assumed.' : assumed;
};

const UNITS: Readonly<Record<string, number>> = { KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };

const bytesOf = (limit: string | undefined): number | null => {
  const [count, unit] = limit?.split(' ') ?? [];
  return count === undefined ? null : Number(count) * (UNITS[unit ?? ''] ?? 1);
};

/** What holds for the whole file, beside its records. */
const wholeOf = (text: SourceText, filled: readonly Filled[]) => ({
  ...{ system: text.system, title: text.title, records: text.records, master: text.master, oddities: text.oddities },
  format: formatOf(text),
  sheets: text.sheets ?? ('first' as const),
  header: text.header ?? ('found' as const),
  jurisdiction: text.jurisdiction === 'from the import' ? null : text.jurisdiction,
  clock: text['latest wins'] ?? null,
  ambiguous: text.ambiguous ?? ('quarantine' as const),
  personal: personalOf(text, filled),
  ignored: new Set(text.ignore ?? []),
  pull: text.pull ?? null,
  assumed: assumedOf(text),
  mostBytes: bytesOf(text.limit),
});

function* checkName({ system }: SourceText, name: string): Iterable<Mistake> {
  if (system !== name) yield { path: ['system'], expected: `the file's own name "${name}"`, found: `"${system}"` };
}

/** What needs the main kind of record to be known. */
const checkAgainst = (kind: RecordShape | undefined, text: SourceText): { made: WarnRule[]; mistakes: Mistake[] } => {
  if (kind === undefined) return { made: [], mistakes: [] };
  const rules = checkRules(text, kind);
  return { made: rules.made, mistakes: [...checkWhole(text, kind), ...rules.mistakes] };
};

/** Checks what the shape cannot: that the file fits kinds of record, their fields and its own name. */
export const checkSource = <Kind extends RecordShape>(
  text: SourceText,
  { name, kinds, lineAt, named }: Around<Kind>,
): { readonly source: CheckedSource<Kind> | null; readonly mistakes: readonly Mistake[] } => {
  const context = text.context ?? [];
  const part = checkPart(text, { kinds, context, lineAt, named, path: [] });
  const also = (text.also ?? []).map((each, at) =>
    checkPart(each, { kinds, context, lineAt, named: new Set(), path: ['also', at] }),
  );
  const rules = checkAgainst(part.made?.kind, text);
  const skips = checkConditions(text['skip when'], { path: ['skip when'], lineAt });
  const filled = filledColumns(kinds, text);
  const mistakes = [
    ...checkName(text, name),
    ...checkFormat(text),
    ...checkPull(text),
    ...[part, ...also, rules, skips].flatMap((each) => each.mistakes),
    ...checkPersonal(text, filled),
  ];
  if (part.made === null) return { source: null, mistakes };
  const records = { ...part.made, also: also.flatMap(({ made }) => made ?? []) };
  return { source: { ...records, ...wholeOf(text, filled), rules: rules.made, skips: skips.made }, mistakes };
};
