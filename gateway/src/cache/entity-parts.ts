import { type FieldNode, getOperationAST, Kind, print, type VariableDefinitionNode } from 'graphql';
import type { SubgraphDocument } from '#transports/fetches.ts';
import type { Hints } from './hints.ts';
import { NOT_KEPT, type Policy, policyOfRecord } from './policy.ts';

/** One `_entities` of a document. */
export type EntityPart = {
  /** Under which name it stands in the answer. */
  readonly name: string;
  /** The variable with its representations. */
  readonly variable: string;
  /** What is selected, as text: with the representation and the other variables it decides what is answered. */
  readonly selected: string;
  /** What may be kept of a record of a type. */
  readonly policyOf: (type: string) => Policy;
};

/** The parts of a document that asks for nothing but entities, some of which may be kept. */
export type EntityDocument = { readonly parts: readonly EntityPart[]; readonly variables: ReadonlySet<string> };

const variableOf = (field: FieldNode): string | undefined => {
  const value = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  return field.name.value === '_entities' && value?.kind === Kind.VARIABLE ? value.name.value : undefined;
};

const partOf = (
  field: FieldNode,
  { document, hints }: { document: SubgraphDocument; hints: Hints },
): EntityPart | null => {
  const variable = variableOf(field);
  const { selectionSet } = field;
  if (variable === undefined || selectionSet === undefined) return null;
  const parsed = document.parsed();
  const fragments = parsed.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const policies = new Map<string, Policy>();
  return {
    name: field.alias?.value ?? field.name.value,
    variable,
    selected: [selectionSet, ...fragments].map(print).join('\n'),
    policyOf: (type) => {
      const policy = policies.get(type) ?? policyOfRecord({ document: parsed, selectionSet }, { hints, type });
      policies.set(type, policy);
      // A record is kept for everybody or not at all.
      return policy.scope === 'PUBLIC' ? policy : NOT_KEPT;
    },
  };
};

const nameOf = ({ variable }: VariableDefinitionNode): string => variable.name.value;

/** Reads a subgraph's document; null where nothing of it can be kept record by record. */
export const readEntityDocument = (document: SubgraphDocument, hints: Hints): EntityDocument | null => {
  const operation = document.kind === 'query' ? getOperationAST(document.parsed(), document.name) : null;
  if (operation == null || !document.text.includes('_entities')) return null;
  const parts = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? partOf(selection, { document, hints }) : null,
  );
  if (!parts.every((part) => part !== null)) return null;
  return { parts, variables: new Set(operation.variableDefinitions?.map(nameOf)) };
};
