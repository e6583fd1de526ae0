import type { FieldKind, RecordShape } from './kind.ts';
import type { Mistake } from './lines.ts';
import { kindName, makeReader, READERS_OF, type ReaderName } from './make-reader.ts';
import { dateFormatMistake } from './readers/dates.ts';
import type { Reader, Reading } from './readers/readers.ts';
import { type FieldText, originShape, readerShape, type SourceText } from './shape.ts';

export type Origin =
  | { readonly columns: readonly string[] }
  | { readonly context: string }
  | { readonly fixed: unknown };

/** How one field of a record is read. */
export type FieldMapping = {
  readonly field: string;
  readonly origin: Origin;
  readonly reader: Reader;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly empty: ReadonlySet<string>;
  /** The field that keeps the text of a place. */
  readonly textIn: string | null;
};

type Around = { readonly spec: FieldText; readonly kind: RecordShape; readonly source: SourceText };
type Subject = Around & { readonly declared: FieldKind };
/** What is wrong: the word of the field's map, what was expected, what was found. */
type Wrong = readonly [word: string | null, expected: string, found: string] | null;

const wordsIn = (spec: FieldText, shape: object): string[] =>
  Object.keys(shape).filter((word) => spec[word as keyof FieldText] !== undefined);

const checkOrigin = ({ spec, source }: Subject): Wrong => {
  const origins = wordsIn(spec, originShape);
  const all = Object.keys(originShape).join(', ');
  if (origins.length !== 1) return [origins[1] ?? null, `one of ${all}`, origins.join(' and ') || 'none'];
  if (spec.context === undefined || source.context?.includes(spec.context) === true) return null;
  return ['context', 'a name that the `context` of this file lists', `"${spec.context}"`];
};

const checkReader = ({ spec, declared }: Subject): Wrong => {
  const kind = kindName(declared);
  const allowed = READERS_OF[kind];
  const readers = wordsIn(spec, readerShape);
  const foreign = readers.find((reader) => !allowed.includes(reader as ReaderName));
  if (foreign !== undefined) return [foreign, `${allowed.join(' or ')}, since the field holds ${kind}`, foreign];
  if (readers.length > 1 && kind !== 'list') return [readers[1] ?? null, 'one reader', readers.join(' and ')];
  const needed = kind === 'place' || kind === 'list' ? allowed[0] : undefined;
  if (needed === undefined || readers.includes(needed)) return null;
  return [null, `\`${needed}\`, since the field holds ${kind}`, 'none'];
};

const checkWords = ({ spec, declared }: Subject): Wrong => {
  if (spec.otherwise !== undefined && spec.enum === undefined) return ['otherwise', '`enum` beside it', 'none'];
  if (typeof declared !== 'object') return null;
  const entries = [...Object.values(spec.enum ?? {}), ...(spec.otherwise === undefined ? [] : [spec.otherwise])];
  const unknown = entries.find((word) => !declared.enum.includes(word));
  return unknown === undefined ? null : ['enum', `one of our words ${declared.enum.join(', ')}`, `"${unknown}"`];
};

const checkFormats = ({ spec }: Subject): Wrong => {
  for (const word of ['date', 'dateTime'] as const) {
    const formats = spec[word];
    for (const format of Array.isArray(formats) ? formats : []) {
      const mistake = dateFormatMistake(format);
      if (mistake !== null) return [word, `a date format with ${mistake}`, `"${format}"`];
    }
  }
  return null;
};

const checkPattern = ({ spec }: Subject): Wrong => {
  const pattern = typeof spec.text === 'object' ? spec.text?.pattern : undefined;
  try {
    new RegExp(pattern ?? '', 'u');
    return null;
  } catch {
    return ['text', 'a regular expression', `"${pattern}"`];
  }
};

const checkTextIn = ({ spec, kind, source }: Subject): Wrong => {
  const target = spec['text in'];
  if (target === undefined) return null;
  if (spec.place === undefined) return ['text in', '`place` beside it', 'none'];
  if (kind.fields[target]?.kind !== 'text') return ['text in', `a text field of ${kind.name}`, `"${target}"`];
  return Object.hasOwn(source.fields, target)
    ? ['text in', 'a field that nothing else fills', `"${target}", which has a column of its own`]
    : null;
};

const SILENT: Omit<Reading, 'fault'> = {
  jurisdiction: '',
  places: { has: () => true, named: () => [] },
  warn: () => {},
};

/** A fixed value as the field holds it; undefined where the field cannot hold it. */
const fixedValue = ({ spec, declared }: Subject): unknown => {
  let isFaulty = false;
  const fault = (): null => {
    isFaulty = true;
    return null;
  };
  const usable = declared === 'place' ? { place: 'by code' as const } : {};
  const value = makeReader(usable, declared)(String(spec.fixed), { ...SILENT, fault });
  return isFaulty ? undefined : value;
};

const checkFixed = (subject: Subject): Wrong => {
  if (subject.spec.fixed === undefined || fixedValue(subject) !== undefined) return null;
  const { declared } = subject;
  const expected = typeof declared === 'object' ? `one of ${declared.enum.join(', ')}` : `a ${declared}`;
  return ['fixed', expected, JSON.stringify(subject.spec.fixed)];
};

const CHECKS = [checkOrigin, checkReader, checkWords, checkFormats, checkPattern, checkTextIn, checkFixed];

const originOf = (subject: Subject): Origin => {
  const { spec } = subject;
  if (spec.context !== undefined) return { context: spec.context };
  if (spec.fixed !== undefined) return { fixed: fixedValue(subject) };
  return { columns: spec['first of'] ?? [spec.column ?? ''] };
};

/** Checks the map of one field and makes its reader. */
export const checkField = (field: string, around: Around): FieldMapping | Mistake => {
  const declaration = around.kind.fields[field];
  if (declaration === undefined) {
    const expected = `one of the fields ${Object.keys(around.kind.fields).join(', ')}`;
    return { path: ['fields', field], expected, found: `"${field}"` };
  }
  const subject = { ...around, declared: declaration.kind };
  for (const check of CHECKS) {
    const wrong = check(subject);
    if (wrong === null) continue;
    const [word, expected, found] = wrong;
    return { path: word === null ? ['fields', field] : ['fields', field, word], expected, found };
  }
  const { spec, declared } = subject;
  return {
    field,
    origin: originOf(subject),
    reader: makeReader(spec, declared),
    isRequired: declaration.required === true,
    isSecret: declared === 'idNumber' || declared === 'phone',
    empty: new Set(spec.empty ?? []),
    textIn: spec['text in'] ?? null,
  };
};
