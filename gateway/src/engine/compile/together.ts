import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { createSubgraphDocument } from '#transports/documents.ts';
import type { Fetched, SubgraphDocument } from '#transports/fetches.ts';
import type { Run, Step } from '../run.ts';
import { REPRESENTATIONS } from '../selection/planned.ts';
import { type Compiling, memo, objectText, representationsText, variablesOf } from './compiling.ts';
import { askAlone, type EntityFetch, MAX_REPRESENTATIONS } from './entities.ts';
import type { Wanted } from './wanted.ts';

/** What the field and the variable of one fetch are called where it travels with others. */
const fieldOf = (index: number): string => `_${index}`;
const variableOf = (index: number): string => `${REPRESENTATIONS}${index}`;

const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const renamed = (document: DocumentNode, index: number): OperationDefinitionNode | undefined => {
  const operation = operationOf(document);
  if (operation === undefined) return undefined;
  return visit(operation, {
    Variable: (variable) =>
      variable.name.value === REPRESENTATIONS
        ? { ...variable, name: { kind: Kind.NAME, value: variableOf(index) } }
        : undefined,
    Field: (field): FieldNode | undefined =>
      field.name.value === '_entities' ? { ...field, alias: { kind: Kind.NAME, value: fieldOf(index) } } : undefined,
  });
};

/** One document that asks what several ask. */
const together = (fetches: readonly EntityFetch[]): SubgraphDocument => {
  const operations = fetches.flatMap(({ document }, index) => renamed(parse(document.text), index) ?? []);
  const definitions = new Map(
    operations.flatMap(({ variableDefinitions = [] }) =>
      variableDefinitions.map((one) => [one.variable.name.value, one]),
    ),
  );
  const text = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [...definitions.values()],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: operations.flatMap(({ selectionSet }) => selectionSet.selections),
    },
  });
  return createSubgraphDocument({ text, name: null, kind: 'query' });
};

/** A fetch, and what it wants at a moment. */
type Asking = { readonly entityFetch: EntityFetch; readonly wanted: Wanted };

/** What one fetch would have got alone. An error that names none of them is of all. */
const shareOf = ({ data, errors }: Fetched, index: number): Fetched => {
  const own = errors?.filter(({ path }) => path === undefined || path[0] === fieldOf(index));
  const entities = data === null ? null : { _entities: data[fieldOf(index)] };
  return own === undefined || own.length === 0 ? { data: entities } : { data: entities, errors: own };
};

/**
 * Fetches of entities that begin at one moment and go to one subgraph travel together: one request, and in the subgraph
 * one statement where they ask for the same type. One that has nothing to ask travels with an empty list, so that there is
 * one document, and not as many as there are choices among them.
 */
export const askTogether = (fetches: readonly EntityFetch[], compiling: Compiling): Step => {
  const [{ subgraph } = { subgraph: '' }] = fetches;
  const fetch = compiling.fetchOf(subgraph);
  const variables = [...new Set(fetches.flatMap((entityFetch) => entityFetch.variables))];
  const documentOf = memo(() => together(fetches));

  const ask = async (asking: readonly Asking[], run: Run): Promise<void> => {
    const lists = asking.map(({ wanted }, index) => representationsText(variableOf(index), wanted.texts));
    const given = objectText(variablesOf(variables, run), ...lists);
    const fetched = await fetch({ document: documentOf(), variables: given }, run.purpose);
    for (const [index, { entityFetch, wanted }] of asking.entries())
      if (wanted.texts.length > 0) entityFetch.settle(run, { wanted, first: 0 }, shareOf(fetched, index));
  };

  return async (run) => {
    const all = fetches.map((entityFetch): Asking => ({ entityFetch, wanted: entityFetch.want(run) }));
    const asking = all.filter(({ wanted }) => wanted.texts.length > 0);
    const isLarge = asking.some(({ wanted }) => wanted.texts.length > MAX_REPRESENTATIONS);
    if (asking.length > 1 && !isLarge) await ask(all, run);
    else await Promise.all(asking.map(({ entityFetch, wanted }) => askAlone(entityFetch, { run, wanted, fetch })));
  };
};
