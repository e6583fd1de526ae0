import { NATIONAL } from '@network/schema/network';
import { checkField, type FieldMapping } from './check-field.ts';
import type { RecordShape } from './kind.ts';
import type { Mistake, Path } from './lines.ts';
import type { FieldText, SourceText } from './shape.ts';

/** Something odd about two dates of a record: taken, and said. */
export type WarnRule = {
  readonly field: string;
  readonly other: string;
  /** Null: `field` lies before `other`. A number: `field` lies more than so many days after it. */
  readonly days: number | null;
  readonly sentence: string;
};

export type CheckedSource = Pick<SourceText, 'system' | 'title' | 'records' | 'master' | 'oddities'> & {
  readonly format:
    | { readonly name: 'csv' }
    | { readonly name: 'json'; readonly at: string | null; readonly context: readonly string[] };
  readonly jurisdiction: { readonly fixed: string } | { readonly column: string } | null;
  readonly key: readonly string[];
  readonly fields: readonly FieldMapping[];
  readonly rules: readonly WarnRule[];
  readonly skips: readonly { readonly column: string; readonly is: ReadonlySet<string> }[];
};

type Checked<Kind> = { readonly source: CheckedSource; readonly kind: Kind };

const RULE = /^(\w+) (?:before|more than (\d+) days after) (\w+)$/;

const isDated = (kind: RecordShape, source: SourceText, field: string): boolean =>
  Object.hasOwn(source.fields, field) && ['date', 'dateTime'].includes(String(kind.fields[field]?.kind));

const checkRule = (
  sentence: string,
  { kind, source }: { kind: RecordShape; source: SourceText },
): WarnRule | string => {
  const [, field = '', days, other = ''] = RULE.exec(sentence) ?? [];
  if (field === '') return '`<field> before <field>` or `<field> more than <n> days after <field>`';
  if (isDated(kind, source, field) && isDated(kind, source, other))
    return { field, other, days: days === undefined ? null : Number(days), sentence };
  return 'two date fields that this file maps';
};

const isNational = ({ jurisdiction }: SourceText): boolean =>
  typeof jurisdiction === 'object' && 'fixed' in jurisdiction && jurisdiction.fixed === NATIONAL;

function* checkKey({ key, fields }: SourceText, kind: RecordShape): Iterable<Mistake> {
  for (const [field, spec] of Object.entries<FieldText>(fields)) {
    const held = kind.fields[field]?.kind;
    if (held !== 'idNumber' && held !== 'phone') continue;
    const column = (spec['first of'] ?? [spec.column]).find((name) => name !== undefined && key.includes(name));
    if (column === undefined) continue;
    const expected = 'columns that fill no idNumber or phone, since keys stand open in logs and provenance';
    yield { path: ['key'], expected, found: `"${column}", which fills ${field}` };
  }
}

function* checkWhole(source: SourceText, { name, kind }: { name: string; kind: RecordShape }): Iterable<Mistake> {
  if (source.system !== name)
    yield { path: ['system'], expected: `the file's own name "${name}"`, found: `"${source.system}"` };
  if (source.format === 'csv' && (source.at ?? source.context) !== undefined)
    yield { path: [source.at === undefined ? 'context' : 'at'], expected: '`format: json` beside it', found: 'csv' };
  if (isNational(source) && kind.isNational !== true) {
    const expected = `the six digits of a government, since each ${kind.name} belongs to one`;
    yield { path: ['jurisdiction', 'fixed'], expected, found: `"${NATIONAL}"` };
  }
  for (const [field, { required }] of Object.entries(kind.fields)) {
    if (required === true && !Object.hasOwn(source.fields, field))
      yield { path: ['fields'], expected: `the field ${field}, which each ${kind.name} has`, found: 'nothing for it' };
  }
}

const formatOf = ({ format, at, context }: SourceText): CheckedSource['format'] =>
  format === 'csv' ? { name: 'csv' } : { name: 'json', at: at ?? null, context: context ?? [] };

const checkEach = <Text, Made>(
  texts: readonly Text[],
  { check, path }: { check: (text: Text) => Made | string; path: Path },
): { made: Made[]; mistakes: Mistake[] } => {
  const results = texts.map((text, at) => ({ at, text, made: check(text) }));
  const mistakes = results
    .filter(({ made }) => typeof made === 'string')
    .map(({ at, text, made }) => ({ path: [...path, at], expected: String(made), found: JSON.stringify(text) }));
  return { made: results.map(({ made }) => made).filter((made) => typeof made !== 'string') as Made[], mistakes };
};

/** Checks what the shape cannot: that the file fits a kind of record, its fields and its own name. */
export const checkSource = <Kind extends RecordShape>(
  text: SourceText,
  { name, kinds }: { name: string; kinds: readonly Kind[] },
): Checked<Kind> | { readonly mistakes: readonly Mistake[] } => {
  const kind = kinds.find((known) => known.name === text.records);
  if (kind === undefined) {
    const expected = `one of the kinds of record ${kinds.map((known) => known.name).join(', ')}`;
    return { mistakes: [{ path: ['records'], expected, found: `"${text.records}"` }] };
  }
  const fields = Object.entries<FieldText>(text.fields).map(([field, spec]) =>
    checkField(field, { spec, kind, source: text }),
  );
  const rules = checkEach(text['warn when'] ?? [], {
    check: (rule) => checkRule(rule, { kind, source: text }),
    path: ['warn when'],
  });
  const mistakes = [
    ...checkWhole(text, { name, kind }),
    ...checkKey(text, kind),
    ...fields.flatMap((field) => ('expected' in field ? [field] : [])),
    ...rules.mistakes,
  ];
  if (mistakes.length > 0) return { mistakes };
  const { system, title, records, master, oddities, key } = text;
  return {
    kind,
    source: {
      ...{ system, title, records, master, oddities, key },
      format: formatOf(text),
      jurisdiction: text.jurisdiction === 'from the import' ? null : text.jurisdiction,
      fields: fields.filter((field) => 'reader' in field),
      rules: rules.made,
      skips: (text['skip when'] ?? []).map(({ column, is }) => ({ column, is: new Set(is) })),
    },
  };
};
