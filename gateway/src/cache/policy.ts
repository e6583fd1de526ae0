import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Hints } from './hints.ts';

/** What may be kept of an answer, how long, for whom, and what ends it. */
export type Policy = {
  /** Seconds; 0 where it may not be kept. */
  readonly maxAge: number;
  /** `PUBLIC` where it is proven that no viewer is answered otherwise than another. */
  readonly scope: 'PUBLIC' | 'PRIVATE';
  /** A change of any of these ends it: a subgraph, and a type as one subgraph resolves it (`people`, `people.Place`). */
  readonly tags: readonly string[];
};

/** Nothing of it may be kept. */
export const NOT_KEPT: Policy = { maxAge: 0, scope: 'PRIVATE', tags: [] };

export const tagOf = (subgraph: string, type: string): string => `${subgraph}.${type}`;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );

/** Goes through selections and gathers the strictest that any field says. A field that says nothing ends it. */
class Gathering {
  readonly #hints: Hints;
  readonly #fragments: Fragments;
  readonly #tags = new Set<string>();
  /** Fragments that were gone through, each with the type that it was spread on: what they say is said. */
  readonly #seen = new Set<string>();
  #maxAge: number | undefined;
  #scope: Policy['scope'] = 'PUBLIC';

  constructor(hints: Hints, fragments: Fragments) {
    this.#hints = hints;
    this.#fragments = fragments;
  }

  get policy(): Policy {
    if (this.#maxAge === undefined || this.#maxAge <= 0) return NOT_KEPT;
    return { maxAge: this.#maxAge, scope: this.#scope, tags: [...this.#tags] };
  }

  /** @param type the object type of which the selections are asked. */
  gather({ selections }: SelectionSetNode, type: string): void {
    for (const selection of selections) {
      if (this.#maxAge === 0) return;
      this.#select(selection, type);
    }
  }

  #select(selection: SelectionNode, type: string): void {
    if (selection.kind === Kind.FIELD) this.#field(selection, type);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      this.#fragment(selection.selectionSet, { on: selection.typeCondition?.name.value, type });
    else {
      const { value: name } = selection.name;
      const fragment = this.#fragments.get(name);
      const seen = `${name} ${type}`;
      if (this.#seen.has(seen)) return;
      this.#seen.add(seen);
      if (fragment === undefined) this.#maxAge = 0;
      else this.#fragment(fragment.selectionSet, { on: fragment.typeCondition.name.value, type });
    }
  }

  #fragment(selections: SelectionSetNode, { on, type }: { on: string | undefined; type: string }): void {
    if (on === undefined || this.#hints.objects(on).includes(type)) this.gather(selections, type);
  }

  #field({ name: { value: name }, selectionSet }: FieldNode, type: string): void {
    if (name === '__typename') return;
    const field = this.#hints.field(type, name);
    if (field === undefined || field.hint === null) {
      this.#maxAge = 0;
      return;
    }
    if (field.hint !== 'inherit') {
      this.#maxAge = Math.min(this.#maxAge ?? field.hint.maxAge, field.hint.maxAge);
      if (field.hint.scope === 'PRIVATE') this.#scope = 'PRIVATE';
      for (const subgraph of field.subgraphs) this.#tags.add(subgraph).add(tagOf(subgraph, type));
    }
    if (selectionSet === undefined) return;
    for (const object of this.#hints.objects(field.returns)) this.gather(selectionSet, object);
  }
}

/** An operation as far as its policy goes. */
export type Asked = { readonly document: DocumentNode; readonly name: string | null };
export type PolicyOf = (operation: Asked) => Policy;

const analyse = ({ document, name }: Asked, hints: Hints): Policy => {
  const operation = getOperationAST(document, name);
  if (operation?.operation !== 'query') return NOT_KEPT;
  const gathering = new Gathering(hints, fragmentsOf(document));
  gathering.gather(operation.selectionSet, 'Query');
  return gathering.policy;
};

/**
 * Tells what may be kept of the answer to an operation: the least that any field of it lets be kept, whatever `@skip` and
 * `@include` leave out. Proven independent of the viewer is an operation of which every field is, by declaration of all
 * subgraphs that resolve it. Told once for each document.
 */
export const createPolicyOf = (hints: Hints): PolicyOf => {
  const known = new WeakMap<DocumentNode, Map<string | null, Policy>>();
  return (asked) => {
    const { document, name } = asked;
    const byName = known.get(document) ?? new Map<string | null, Policy>();
    known.set(document, byName);
    const policy = byName.get(name) ?? analyse(asked, hints);
    byName.set(name, policy);
    return policy;
  };
};

/** What may be kept of a record of a type, by what is selected of it. */
export const policyOfRecord = (
  { document, selectionSet }: { readonly document: DocumentNode; readonly selectionSet: SelectionSetNode },
  { hints, type }: { readonly hints: Hints; readonly type: string },
): Policy => {
  const gathering = new Gathering(hints, fragmentsOf(document));
  gathering.gather(selectionSet, type);
  return gathering.policy;
};
