import type { ArgumentNode, FieldNode } from 'graphql';

/** What a caller asks below one place, free of named fragments and of what `@skip` and `@include` leave out. */
export type Selection = SelectedField | SelectedFragment;

export type SelectedField = {
  readonly kind: 'field';
  /** Its name in the answer: the alias, or the field's own name. */
  readonly key: string;
  /**
   * Its name in what subgraphs are asked, and so in the data that comes back. A caller's alias is never it: a caller may
   * call a field `id`, `__proto__` or whatever else plans and objects use themselves.
   */
  readonly slot: string;
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
  /** Null for a leaf. */
  readonly selections: readonly Selection[] | null;
  readonly node: FieldNode;
};

export type SelectedFragment = {
  readonly kind: 'fragment';
  /** The type that it is for; null is whatever stands around it. */
  readonly on: string | null;
  readonly selections: readonly Selection[];
  /** The name under which it is planned when it is to come later; null when it comes with the rest. */
  readonly deferred: string | null;
};

/** `__typename` is filled by the engine where the type is known, and asked for where it is not. */
export const TYPENAME = '__typename';

/** Fields about the schema, which the gateway answers itself. */
export const isAboutSchema = (name: string): boolean => name === '__schema' || name === '__type';
