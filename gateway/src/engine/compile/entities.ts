import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Fetch, Fetched, SubgraphDocument } from '#transports/fetches.ts';
import { harms, type Places, placeEntityErrors } from '../failures.ts';
import { isData, type Run, type Step } from '../run.ts';
import { REPRESENTATIONS } from '../selection/planned.ts';
import { TYPENAME } from '../selection/selection.ts';
import { type Compiling, documentOf, memo, objectText, representationsText, variablesOf } from './compiling.ts';
import { copyOf } from './merge.ts';
import { compileRepresenting } from './representations.ts';
import { askingKeys, isAnother } from './returned.ts';
import { createRewrites, renamedKeys } from './rewrites.ts';
import { knownPlace, placesAt, targetsAt } from './targets.ts';
import { NONE, type Wanted, wantedOf } from './wanted.ts';

/** The most representations that travel in one fetch; more are asked for in several at a time. */
export const MAX_REPRESENTATIONS = 1_000;

const wrongAnswer = (subgraph: string, expected: number, found: unknown): GraphQLFormattedError => {
  const count = Array.isArray(found) ? String(found.length) : 'none';
  return {
    message: `Expected the ${subgraph} part of the network to answer for ${expected} records, found ${count}. The rest is served; try again.`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
  };
};

const otherRecords = (subgraph: string): GraphQLFormattedError => ({
  message: `Expected the ${subgraph} part of the network to answer for the records that it was asked for, each in its place, found others. The rest is served; try again.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
});

/** The entities of an answer, in the order of their representations. */
const entitiesOf = ({ data, errors }: Fetched, expected: { subgraph: string; count: number }): Answer => {
  const entities = data?.['_entities'];
  if (Array.isArray(entities) && entities.length === expected.count) return { entities, errors: errors ?? [] };
  if (errors !== undefined && errors.length > 0 && (entities === null || entities === undefined))
    return { entities: [], errors };
  return { entities: [], errors: [wrongAnswer(expected.subgraph, expected.count, entities)] };
};

type Answer = { readonly entities: readonly unknown[]; readonly errors: readonly GraphQLFormattedError[] };

/** Where a part of the representations of a fetch begins. */
export type Part = { readonly wanted: Wanted; readonly first: number };

/** A fetch of entities, compiled: what it asks at a moment, and what is done with what came. */
export type EntityFetch = {
  readonly subgraph: string;
  readonly document: SubgraphDocument;
  /** Names of the caller's variables that it uses. */
  readonly variables: readonly string[];
  readonly want: (run: Run) => Wanted;
  /** Completes the objects that were asked about, and tells what went wrong with them. */
  readonly settle: (run: Run, part: Part, fetched: Fetched) => void;
};

/** The position in a fetch's list that an error is told of. */
const positionOf = (path: GraphQLFormattedError['path']): number | null => {
  const position = path?.[1];
  return typeof position === 'number' ? position : null;
};

type Noting = { readonly error: GraphQLFormattedError; readonly places: Places };

/** Compiles a fetch of entities: what the objects at a path lack is asked of a subgraph by their representations. */
export const compileEntityFetch = (node: FetchNode, path: readonly string[], compiling: Compiling): EntityFetch => {
  const { serviceName: subgraph, requires = [], inputRewrites = [], outputRewrites = [], variableUsages = [] } = node;
  const representingOf = compileRepresenting(
    { required: { selections: requires, rewrites: inputRewrites }, isOf: compiling.isOf },
    (typename) => compiling.keysOf(subgraph, typename),
  );
  const rewrite = outputRewrites.length === 0 ? null : createRewrites(outputRewrites, compiling.isOf);
  const renamed = renamedKeys(outputRewrites);
  const keyOf = compiling.leafKeyOf(subgraph);
  const document = documentOf({ ...node, operation: askingKeys(node.operation, keyOf) });

  /** Adds what came to the objects that it is for. */
  const complete = ({ wanted, first }: Part, { entities }: Answer): void => {
    if (rewrite !== null) entities.filter(isData).forEach(rewrite);
    const used = new Set<number>();
    for (const [index, target] of wanted.targets.entries()) {
      const position = (wanted.positions[index] ?? NONE) - first;
      const entity = entities[position];
      if (!isData(entity)) continue;
      compiling.merge(target, used.has(position) ? copyOf(entity) : entity);
      used.add(position);
    }
  };

  /** Whether every record is the one that it was asked for, as far as the records say which they are. */
  const isInOrder = ({ wanted, first }: Part, { entities }: Answer): boolean =>
    wanted.targets.every((target, index) => {
      const entity = entities[(wanted.positions[index] ?? NONE) - first];
      return !isData(entity) || !isAnother(entity, target, keyOf(String(target[TYPENAME])));
    });

  const placesOf = (run: Run, { wanted, first }: Part): Places => {
    const all = memo(() => placesAt(run.root, path));
    return {
      whole: [knownPlace(path)],
      of: (position) => all().filter((_, index) => wanted.positions[index] === position + first),
    };
  };

  const noteOne = (run: Run, { wanted, first }: Part, { error, places }: Noting): void => {
    const path = error.path?.map((name) => renamed.get(String(name)) ?? name);
    const placed = placeEntityErrors(path === undefined ? [error] : [{ ...error, path }], places);
    run.errors.push(...placed);
    const position = positionOf(path);
    if (position === null || !wanted.partial.has(position + first)) return;
    for (const one of placed) run.doubtful.add(one);
  };

  return {
    subgraph,
    document,
    variables: variableUsages,
    want: (run) => {
      const places = memo(() => placesAt(run.root, path));
      const isHarmed = (index: number, lacking: readonly string[]): boolean => {
        const place = places()[index] ?? [];
        return lacking.some((name) => harms(run, [...place, name]));
      };
      return wantedOf(targetsAt(run.root, path), { representingOf, isHarmed });
    },
    settle: (run, part, fetched) => {
      const count = Math.min(part.wanted.texts.length - part.first, MAX_REPRESENTATIONS);
      const told = entitiesOf(fetched, { subgraph, count });
      const answer = isInOrder(part, told) ? told : { entities: [], errors: [otherRecords(subgraph)] };
      complete(part, answer);
      const places = placesOf(run, part);
      for (const error of answer.errors) noteOne(run, part, { error, places });
      const { entities } = answer;
      if (entities.includes(null))
        run.absent.push(() => entities.flatMap((entity, position) => (entity === null ? places.of(position) : [])));
    },
  };
};

/** Asks for what one fetch wants; for more than 1 000 representations in several at a time. */
export const askAlone = (
  { document, variables, settle }: EntityFetch,
  { run, wanted, fetch }: { run: Run; wanted: Wanted; fetch: Fetch },
): Promise<unknown> => {
  const others = variablesOf(variables, run);
  const ask = async (first: number): Promise<void> => {
    const texts = wanted.texts.slice(first, first + MAX_REPRESENTATIONS);
    const given = objectText(others, representationsText(REPRESENTATIONS, texts));
    settle(run, { wanted, first }, await fetch({ document, variables: given }, run.purpose));
  };
  const asked: Promise<void>[] = [];
  for (let first = 0; first < wanted.texts.length; first += MAX_REPRESENTATIONS) asked.push(ask(first));
  return Promise.all(asked);
};

/** A step that asks for entities alone. */
export const entityStep = (entityFetch: EntityFetch, compiling: Compiling): Step => {
  const fetch = compiling.fetchOf(entityFetch.subgraph);
  return async (run) => {
    await askAlone(entityFetch, { run, wanted: entityFetch.want(run), fetch });
  };
};
