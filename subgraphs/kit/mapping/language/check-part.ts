import type { RecordShape } from '../kind.ts';
import { type Around, checkField, checkSpec, columnsOf, type FieldMapping } from './check-field.ts';
import { type Condition, checkConditions } from './conditions.ts';
import type { FieldText } from './field-shape.ts';
import type { Mistake, Path } from './lines.ts';
import type { AlsoText } from './shape.ts';

/** The pieces of a column, but for those that another column holds too. */
export type ForEach = {
  readonly column: string;
  readonly by: readonly string[];
  readonly except: string | null;
  readonly line: number;
};

/** One record that a row may bring. */
export type RecordMapping<Kind extends RecordShape = RecordShape> = {
  readonly kind: Kind;
  /** The names of the key's columns, for people. */
  readonly key: readonly string[];
  readonly keyParts: readonly FieldMapping[];
  readonly fields: readonly FieldMapping[];
  /** All of these hold, or the row brings no such record. */
  readonly when: readonly Condition[];
  readonly forEach: ForEach | null;
};

/** What the checks of a part share. */
export type PartAround<Kind extends RecordShape> = {
  readonly kinds: readonly Kind[];
  readonly context: readonly string[];
  readonly path: Path;
  readonly lineAt: (path: Path) => number;
  /** Fields that the file names, those with mistakes of shape too. */
  readonly named: ReadonlySet<string>;
};
type PartText = Pick<AlsoText, 'records' | 'key' | 'fields' | 'when' | 'for each'>;

/** Keys stand open in logs and provenance. */
function* checkKey({ key, fields }: PartText, { kind, path }: Around): Iterable<Mistake> {
  const keyed = new Set(key.flatMap(columnsOf));
  for (const [field, spec] of Object.entries<FieldText>(fields)) {
    const held = kind.fields[field]?.kind;
    if (held !== 'idNumber' && held !== 'phone') continue;
    const column = columnsOf(spec).find((name) => keyed.has(name));
    if (column === undefined) continue;
    const expected = 'columns that fill no idNumber or phone, since keys stand open in logs and provenance';
    yield { path: [...path, 'key'], expected, found: `"${column}", which fills ${field}` };
  }
}

function* checkRequired({ kind, path, filled }: Around): Iterable<Mistake> {
  for (const [field, { required }] of Object.entries(kind.fields)) {
    if (required !== true || filled.has(field)) continue;
    const expected = `the field ${field}, which each ${kind.name} has`;
    yield { path: [...path, 'fields'], expected, found: 'nothing for it' };
  }
}

const isMapping = (made: FieldMapping | readonly Mistake[]): made is FieldMapping => 'reader' in made;

const keyName = (spec: FieldText): string =>
  [...columnsOf(spec), ...[spec.context, spec.from].filter((name) => name !== undefined)].join('+');

const describedBy = (text: PartText): readonly string[] => [
  ...text.key.map(keyName),
  ...(text['for each'] === undefined ? [] : [text['for each'].column]),
];

/** Checks one kind of record that the rows bring. */
export const checkPart = <Kind extends RecordShape>(
  text: PartText,
  { kinds, context, path, lineAt, named }: PartAround<Kind>,
): { made: RecordMapping<Kind> | null; mistakes: readonly Mistake[] } => {
  const kind = kinds.find((known) => known.name === text.records);
  if (kind === undefined) {
    const expected = `one of the kinds of record ${kinds.map((known) => known.name).join(', ')}`;
    return { made: null, mistakes: [{ path: [...path, 'records'], expected, found: `"${text.records}"` }] };
  }
  const filled = new Set([...Object.keys(text.fields), ...named]);
  const each = text['for each'];
  const around: Around = {
    ...{ kind, context, path, lineAt, filled, hasPieces: each !== undefined },
    entities: [...kinds.map(({ name }) => name), ...(kind.lookups ?? [])],
    names: kind.names ?? [],
  };
  const fields = Object.entries<FieldText>(text.fields).map(([field, spec]) => checkField(field, { spec, around }));
  const keys = text.key.map((spec, at) =>
    checkSpec(
      { field: '', spec, declared: 'text', isRequired: false },
      { ...around, at: text.key.length === 1 ? [...path, 'key'] : [...path, 'key', at] },
    ),
  );
  const when = checkConditions(text.when, { path: [...path, 'when'], lineAt });
  const mistakes = [
    ...checkRequired(around),
    ...checkKey(text, around),
    ...[...fields, ...keys].flatMap((made) => (isMapping(made) ? [] : made)),
    ...when.mistakes,
  ];
  const made: RecordMapping<Kind> = {
    ...{ kind, key: describedBy(text), when: when.made },
    keyParts: keys.filter(isMapping),
    fields: fields.filter(isMapping),
    forEach:
      each === undefined
        ? null
        : {
            column: each.column,
            by: each['split by'],
            except: each.except ?? null,
            line: lineAt([...path, 'for each', 'column']),
          },
  };
  return { made, mistakes };
};
