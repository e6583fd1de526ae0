import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { createBounds } from './bounds.ts';
import { isDeferred, isLeftOut, labelOf } from './conditions.ts';
import { type SelectedFragment, type Selection, TYPENAME } from './selection.ts';

/** What an operation asks, and how its names were changed for the plan. */
export type Selected = {
  readonly selections: readonly Selection[];
  /** The labels that callers gave, by the names under which deferred fragments are planned. */
  readonly labels: ReadonlyMap<string, string | null>;
};

type Written = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Whether `@defer` is in force. */
  readonly incremental: boolean;
};

/** Names that every JavaScript object has by itself: never used to keep data. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

const byName = (one: { readonly name: NameNode }, other: { readonly name: NameNode }): number =>
  one.name.value < other.name.value ? -1 : 1;

/** Arguments as text, the same for all that validation takes for the same (GraphQL §5.3.2). */
const textOf = (given: readonly ArgumentNode[]): string => {
  const sorted = given.map((argument) =>
    visit(argument, { ObjectValue: { leave: (value) => ({ ...value, fields: value.fields.toSorted(byName) }) } }),
  );
  return sorted.toSorted(byName).map(print).join();
};

/**
 * Objects of different types may be asked one name with different arguments. A subgraph that takes an interface for an
 * object is asked for all of them at once, so each has a slot of its own.
 */
const createSlots = () => {
  const slots = new Map<string, string>();
  const plain = new Map<string, string>();
  const isPlain = (name: string, asked: string): boolean => {
    if (INHERITED.has(name)) return false;
    const owner = plain.get(name) ?? asked;
    plain.set(name, owner);
    return owner === asked;
  };
  return ({ alias, name: { value: name }, arguments: given = [] }: FieldNode): string => {
    if (name === TYPENAME) return TYPENAME;
    const key = alias?.value ?? name;
    const asked = given.length === 0 ? `${key}: ${name}` : `${key}: ${name}(${textOf(given)})`;
    if (key === name && isPlain(name, asked)) return name;
    const known = slots.get(asked) ?? `_a${slots.size}`;
    slots.set(asked, known);
    return known;
  };
};

/**
 * Writes an operation out: no named fragments, nothing that `@skip` and `@include` leave out, and a slot of its own for
 * each alias.
 * @param values the coerced variables.
 * @throws {Fault} BAD_USER_INPUT when it comes to more than there may be.
 */
export const select = (
  { document, operation, incremental }: Written,
  values: Readonly<Record<string, unknown>>,
): Selected => {
  const comesLater = (node: SelectionNode): boolean => incremental && isDeferred(node, values);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const slotOf = createSlots();
  const labels = new Map<string, string | null>();
  const bounds = createBounds();

  const field = (node: FieldNode): Selection => ({
    kind: 'field',
    key: node.alias?.value ?? node.name.value,
    slot: slotOf(node),
    name: node.name.value,
    arguments: node.arguments ?? [],
    selections: node.selectionSet === undefined ? null : all(node.selectionSet),
    node,
  });

  const fragment = (node: InlineFragmentNode | FragmentSpreadNode): SelectedFragment | null => {
    const written = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (written === undefined) return null;
    const deferred = comesLater(node) ? `d${labels.size}` : null;
    if (deferred !== null) labels.set(deferred, labelOf(node));
    const on = written.typeCondition?.name.value ?? null;
    return { kind: 'fragment', on, selections: all(written.selectionSet), deferred };
  };

  const one = (node: SelectionNode): Selection | null => (node.kind === Kind.FIELD ? field(node) : fragment(node));

  const all = ({ selections }: SelectionSetNode): readonly Selection[] => {
    const spread = new Set<string>();
    bounds.enter();
    const written = selections.flatMap((node) => {
      bounds.note(node);
      if (isLeftOut(node, values)) return [];
      if (node.kind === Kind.FRAGMENT_SPREAD && !comesLater(node)) {
        // The same fragment a second time in one place asks nothing new.
        if (spread.has(node.name.value)) return [];
        spread.add(node.name.value);
      }
      return one(node) ?? [];
    });
    bounds.leave();
    return written;
  };

  return { selections: all(operation.selectionSet), labels };
};
