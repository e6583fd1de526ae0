import { hash } from 'node:crypto';

/** Text in which JSON escapes nothing: no control characters, no `"`, no `\`, no surrogates. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
/** A text as JSON has it. */
export const quote = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** A value that is written already, the canonical way. */
export class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
const hasOwnForm = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function';

const writeList = (list: readonly unknown[]): string => {
  let text = '';
  for (const value of list) text += `,${write(value) ?? 'null'}`;
  return `[${text.slice(1)}]`;
};

const writeMembers = (members: Readonly<Record<string, unknown>>): string => {
  let text = '';
  for (const name of Object.keys(members).sort()) {
    const member = write(members[name]);
    if (member !== undefined) text += `,${quote(name)}:${member}`;
  }
  return `{${text.slice(1)}}`;
};

/** `undefined` for what JSON has no word for. */
const write = (value: unknown): string | undefined => {
  if (typeof value === 'string') return quote(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Written) return value.text;
  if (!isPlain(value) || hasOwnForm(value)) {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? undefined : write(JSON.parse(text));
  }
  return Array.isArray(value) ? writeList(value) : writeMembers(value as Readonly<Record<string, unknown>>);
};

/**
 * The one way to write a JSON value: members sorted by name, no blanks, as RFC 8785 has it.
 * @throws {TypeError} for what JSON has no word for.
 */
export const canonicalJson = (value: unknown): string => {
  const text = write(value);
  if (text === undefined) throw new TypeError('Expected a JSON value, found undefined or a function.');
  return text;
};

/** The same for records whose members' names are known: they need not be found out and sorted for each of a million. */
export const recordWriter = (names: readonly string[]): ((record: Readonly<Record<string, unknown>>) => string) => {
  const heads = names.toSorted().map((name) => [name, `,${quote(name)}:`] as const);
  return (record) => {
    // Piece by piece onto one text: putting members together first takes three times as long.
    let text = '';
    for (const [name, head] of heads) {
      const value = record[name];
      if (typeof value === 'string' && PLAIN.test(value)) {
        text += head;
        text += '"';
        text += value;
        text += '"';
      } else {
        const member = write(value);
        if (member !== undefined) text += head + member;
      }
    }
    return `{${text.slice(1)}}`;
  };
};

const canonicalInstantOf = (text: string): string => {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  const whole = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 19);
  return `${whole}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
};

/** The last instant that was written: all entries of an import have the same. */
let latest = { text: '', canonical: '' };

/** The one way to write an instant, whatever its offset: UTC with six decimals, as exact as a row keeps it. */
export const canonicalInstant = (text: string): string => {
  if (text !== latest.text && text !== latest.canonical) latest = { text, canonical: canonicalInstantOf(text) };
  return latest.canonical;
};

/** In lower-case hex. */
export const sha256 = (text: string): string => hash('sha256', text);
