import type { FieldKind } from '../kind.ts';
import type { Column } from './match.ts';

const PLAIN = /^[\p{Script=Han}A-Za-z_][\p{Script=Han}\w（）]*$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML: as it stands where that is safe. */
export const quoted = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);

const dateWords = ({ content }: Column, word: 'date' | 'dateTime'): string[] => {
  if (content.kind !== 'date') return [];
  const formats = content.formats.map(quoted).join(', ');
  return [`${word}: [${formats}]`];
};

/**
 * Our words, each as itself, to be replaced by theirs: a row with a word that is not among them waits in quarantine, where
 * a meaning that was guessed would go into the register.
 */
const enumWords = (ours: readonly string[]): string =>
  `enum: { ${ours.map((our) => `${quoted(our)}: ${our}`).join(', ')} }`;

/** Whether a column has words that are none of ours, so that somebody has to say what they mean. */
export const hasWordsUnknown = ({ samples }: Column, held: FieldKind): boolean =>
  typeof held === 'object' &&
  samples.some((text) => !held.enum.some((our) => our.toLowerCase() === text.toLowerCase()));

const SEPARATORS = ['、', ';', '；', '|', ',', '，'];

const listWords = ({ samples }: Column): string => {
  const separator = SEPARATORS.find((sign) => samples.some((text) => text.includes(sign))) ?? '、';
  return `split by: ${JSON.stringify(separator)}`;
};

const TEXT_WORDS: Readonly<Partial<Record<Column['content']['kind'], string>>> = {
  uscc: 'uscc: true',
  registration: 'registration number: true',
  decision: 'decision number: true',
};

const wordsOf = (column: Column, held: FieldKind): string[] => {
  if (typeof held === 'object') return [enumWords(held.enum)];
  switch (held) {
    case 'date':
    case 'dateTime':
      return dateWords(column, held);
    case 'money':
      return [`money: { unit: ${column.content.kind === 'money' ? column.content.unit : '元'} }`];
    case 'place':
      return [`place: ${column.samples.some((text) => /^\d{6,12}$/.test(text)) ? 'by code' : 'by name'}`];
    case 'list':
      return [listWords(column)];
    case 'idNumber':
      return ['id number: true'];
    case 'phone':
      return ['phone: true'];
    case 'text':
      return [TEXT_WORDS[column.content.kind] ?? []].flat();
    case 'integer':
    case 'boolean':
      return [];
  }
};

/** How a field is read from a column: the column alone where its kind implies the rest. A column without a name is none. */
export const draftField = (column: Column, held: FieldKind): string => {
  const words = wordsOf(column, held);
  const origin = column.name === '' ? 'from: row' : `column: ${quoted(column.name)}`;
  if (words.length === 0 && column.name !== '') return quoted(column.name);
  return `{ ${[origin, ...words].join(', ')} }`;
};
