import type { Both } from './trusted-document.ts';

/** An argument of a field, or a field of an input. */
export type ReferenceInput = { readonly name: string; readonly type: string; readonly words: Both };
export type ReferenceField = ReferenceInput & {
  readonly inputs: readonly ReferenceInput[];
  /** Why the field should not be used any more, and what to use; null while it may be. */
  readonly deprecated: string | null;
};
export type ReferenceKind = 'entrance' | 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

/** A type as the reference shows it. `fields` are also the values of an enum and the members of a union. */
export type ReferenceType = {
  readonly name: string;
  readonly kind: ReferenceKind;
  /** The subgraph that owns it; `all` for what several agree on. */
  readonly owner: string;
  readonly words: Both;
  readonly fields: readonly ReferenceField[];
};

/** The parts of the graph in the order in which they are shown. */
export const PARTS: readonly { readonly owner: string; readonly title: Both }[] = [
  { owner: 'catalogue', title: { en: 'Catalogue', zh: '事项' } },
  { owner: 'people', title: { en: 'People', zh: '队伍' } },
  { owner: 'events', title: { en: 'Events', zh: '事件' } },
  { owner: 'cases', title: { en: 'Cases', zh: '办案' } },
  { owner: 'inspections', title: { en: 'Inspections', zh: '检查' } },
  { owner: 'all', title: { en: 'Everywhere', zh: '通用' } },
];

/** The name of a type without its brackets and marks: `Case` of `[Case!]!`. */
export const bareName = (type: string): string => type.replace(/[[\]!]/g, '');

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** The types in whose name, words or fields every word of the query occurs; those that carry it in their name or title first. */
export const findTypes = (types: readonly ReferenceType[], query: string): readonly ReferenceType[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return types;
  const title = ({ name, words: { zh } }: ReferenceType): string => `${name} ${zh}`.toLowerCase();
  const whole = (type: ReferenceType): string =>
    [title(type), type.words.en, ...type.fields.map(({ name, words: { en, zh } }) => `${name} ${en} ${zh}`)]
      .join(' ')
      .toLowerCase();
  const found = types.filter((type) => holds(whole(type), words));
  return found.toSorted((a, b) => Number(holds(title(b), words)) - Number(holds(title(a), words)));
};

/** What is looked up most stands first: questions, records, words, and what narrows and orders a list. */
const ORDER: readonly ReferenceKind[] = ['entrance', 'object', 'interface', 'union', 'enum', 'input', 'scalar'];

/** The types of a part in the order in which they are listed; pages and their rows are all alike and are met where they lead. */
export const listTypes = (types: readonly ReferenceType[], owner: string): readonly ReferenceType[] =>
  types
    .filter((type) => type.owner === owner && !/(Connection|Edge)$/.test(type.name))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** A Chinese title without the article that stands behind it in brackets. */
export const shortTitle = (zh: string): string => zh.split(/[(（]/)[0]?.trim() ?? '';
