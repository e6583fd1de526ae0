import type { FieldKind, RecordShape } from '../kind.ts';
import { dateFormatMistake } from '../readers/date-format.ts';
import type { Reading } from '../readers/reader.ts';
import { type FieldText, originShape, readerShape } from './field-shape.ts';
import { kindName, makeReader, READERS_OF, type ReaderName } from './make-reader.ts';

/** The map of one field, and what it is checked against. */
export type Subject = {
  readonly spec: FieldText;
  readonly declared: FieldKind;
  readonly kind: RecordShape;
  /** The fields that the same part of the file fills. */
  readonly filled: ReadonlySet<string>;
  readonly context: readonly string[];
  readonly hasPieces: boolean;
  /** The kinds of record that a lookup may name. */
  readonly entities: readonly string[];
  /** Those that a lookup may find by name. */
  readonly names: readonly string[];
};
/** What is wrong: the word of the field's map, what was expected, what was found. */
type Wrong = readonly [word: string | null, expected: string, found: string] | null;

const wordsIn = (spec: FieldText, shape: object): string[] =>
  Object.keys(shape).filter((word) => spec[word as keyof FieldText] !== undefined);

const checkOrigin = ({ spec, context, hasPieces }: Subject): Wrong => {
  const origins = wordsIn(spec, originShape);
  const all = Object.keys(originShape).join(', ');
  if (origins.length !== 1) return [origins[1] ?? null, `one of ${all}`, origins.join(' and ') || 'none'];
  const isPiece = spec.from === 'piece' || spec.join?.some((part) => typeof part === 'object' && part.from === 'piece');
  if (isPiece === true && !hasPieces) return [origins[0] ?? null, '`for each` beside the fields', '`piece` without it'];
  if (spec.context === undefined || context.includes(spec.context)) return null;
  return ['context', 'a name that the `context` of this file lists', `"${spec.context}"`];
};

const checkReader = ({ spec, declared }: Subject): Wrong => {
  const kind = kindName(declared);
  const allowed = READERS_OF[kind];
  const readers = wordsIn(spec, readerShape);
  const foreign = readers.find((reader) => !allowed.includes(reader as ReaderName));
  if (foreign !== undefined) return [foreign, `${allowed.join(' or ')}, since the field holds ${kind}`, foreign];
  const most = kind === 'list' ? 2 : 1;
  if (readers.length > most) return [readers[most] ?? null, 'one reader', readers.join(' and ')];
  const needed = kind === 'place' || kind === 'list' ? allowed[0] : undefined;
  if (needed === undefined || readers.includes(needed)) return null;
  return [null, `\`${needed}\`, since the field holds ${kind}`, 'none'];
};

const checkEnum = ({ spec, declared }: Subject): Wrong => {
  if (typeof declared !== 'object') return null;
  const entries = [...Object.values(spec.enum ?? {}), ...(spec.otherwise === undefined ? [] : [spec.otherwise])];
  const unknown = entries.find((word) => !declared.enum.includes(word));
  return unknown === undefined ? null : ['enum', `one of our words ${declared.enum.join(', ')}`, `"${unknown}"`];
};

const isDated = ({ declared }: Subject): boolean => declared === 'date' || declared === 'dateTime';
const isKept = ({ declared }: Subject): boolean => declared === 'text' || declared === 'list';

/** Words that need something beside them. */
const NEEDS: readonly (readonly [word: keyof FieldText, has: (subject: Subject) => boolean, needed: string])[] = [
  ['otherwise', ({ spec }) => spec.enum !== undefined, '`enum` beside it'],
  ['with', ({ spec }) => spec.join !== undefined, '`join` beside it'],
  ['several', ({ spec }) => spec.place === 'by name', '`place: by name` beside it'],
  ['unknown', ({ spec }) => spec.place !== undefined, '`place` beside it'],
  ['by', ({ spec }) => spec.lookup !== undefined, '`lookup` beside it'],
  ['missing', ({ spec }) => spec.lookup !== undefined, '`lookup` beside it'],
  ['open end', isDated, 'a field that holds a date'],
  ['day alone', ({ declared }) => declared === 'dateTime', 'a field that holds a day and time'],
  ['lookup', isKept, 'a field that holds text or a list'],
  [
    'optional',
    ({ spec }) => spec.column !== undefined || spec['first of'] !== undefined,
    '`column` or `first of` beside it',
  ],
  ['pattern', ({ spec }) => spec.fixed === undefined, 'no `fixed` beside it'],
  ['piece', ({ spec }) => spec.fixed === undefined && spec.piece?.at !== 0, 'a number from 1, or from -1 backwards'],
];

const checkNeeds = (subject: Subject): Wrong => {
  const found = NEEDS.find(([word, has]) => subject.spec[word] !== undefined && !has(subject));
  return found === undefined ? null : [found[0], found[2], 'none'];
};

const checkLookup = ({ spec, entities, names }: Subject): Wrong => {
  const known = spec.by === 'name' ? names : [...entities, ...names];
  if (spec.lookup === undefined || known.includes(spec.lookup)) return null;
  const said = spec.by === 'name' ? ' that are known by name' : '';
  return ['lookup', `one of the kinds of record ${known.join(', ')}${said}`, `"${spec.lookup}"`];
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

/** Whether a text is a regular expression. */
export const isPattern = (text: string): boolean => {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
};

const checkPattern = ({ spec }: Subject): Wrong => {
  const inText = typeof spec.text === 'object' ? spec.text?.pattern : undefined;
  if (inText !== undefined && !isPattern(inText)) return ['text', 'a regular expression', `"${inText}"`];
  if (spec.pattern === undefined || isPattern(spec.pattern)) return null;
  return ['pattern', 'a regular expression', `"${spec.pattern}"`];
};

const checkTextIn = ({ spec, declared, kind, filled }: Subject): Wrong => {
  const target = spec['text in'];
  if (target === undefined) return null;
  if (declared === 'idNumber' || declared === 'phone')
    return ['text in', 'nothing beside a field that is sealed', `"${target}"`];
  if (kind.fields[target]?.kind !== 'text') return ['text in', `a text field of ${kind.name}`, `"${target}"`];
  return filled.has(target)
    ? ['text in', 'a field that nothing else fills', `"${target}", which has a column of its own`]
    : null;
};

const SILENT: Omit<Reading, 'fault'> = {
  jurisdiction: '',
  places: { has: () => true, named: () => [] },
  ambiguous: 'quarantine',
  warn: () => {},
};

/** A fixed value as the field holds it; undefined where the field cannot hold it. */
export const fixedValue = ({ spec, declared }: Pick<Subject, 'spec' | 'declared'>): unknown => {
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

const CHECKS = [
  checkOrigin,
  checkReader,
  checkNeeds,
  checkEnum,
  checkLookup,
  checkFormats,
  checkPattern,
  checkTextIn,
  checkFixed,
];

/** Everything that is wrong with the map of one field. */
export const wordMistakes = (subject: Subject): NonNullable<Wrong>[] =>
  CHECKS.map((check) => check(subject)).filter((wrong) => wrong !== null);
