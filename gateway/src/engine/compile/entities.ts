import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Fetched } from '#transports/fetches.ts';
import { harms, type Places, placeEntityErrors } from '../failures.ts';
import { isData, type Run, type Step } from '../run.ts';
import { REPRESENTATIONS } from '../selection/planned.ts';
import { type Compiling, documentOf, variablesOf } from './compiling.ts';
import { copyOf } from './merge.ts';
import { compileRepresenting } from './representations.ts';
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

/** The entities of an answer, in the order of their representations. */
const entitiesOf = ({ data, errors }: Fetched, expected: { subgraph: string; count: number }): Answer => {
  const entities = data?.['_entities'];
  if (Array.isArray(entities) && entities.length === expected.count) return { entities, errors: errors ?? [] };
  if (errors !== undefined && errors.length > 0 && (entities === null || entities === undefined))
    return { entities: [], errors };
  return { entities: [], errors: [wrongAnswer(expected.subgraph, expected.count, entities)] };
};

type Answer = { readonly entities: readonly unknown[]; readonly errors: readonly GraphQLFormattedError[] };

const memo = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

type Noting = { readonly wanted: Wanted; readonly places: Places; readonly run: Run; readonly first: number };

/** Compiles a fetch of entities: what the objects at a path lack is asked of a subgraph by their representations. */
export const compileEntities = (node: FetchNode, path: readonly string[], compiling: Compiling): Step => {
  const { serviceName: subgraph, requires = [], inputRewrites = [], outputRewrites = [], variableUsages = [] } = node;
  const fetch = compiling.fetchOf(subgraph);
  const document = documentOf(node);
  const representingOf = compileRepresenting(
    { required: { selections: requires, rewrites: inputRewrites }, isOf: compiling.isOf },
    (typename) => compiling.keysOf(subgraph, typename),
  );
  const rewrite = outputRewrites.length === 0 ? null : createRewrites(outputRewrites, compiling.isOf);
  const renamed = renamedKeys(outputRewrites);

  const ask = async (texts: readonly string[], run: Run): Promise<Answer> => {
    const others = variablesOf(variableUsages, run);
    const variables = `{${others}${others === '' ? '' : ','}"${REPRESENTATIONS}":[${texts.join(',')}]}`;
    const fetched = await fetch({ document, variables }, run.purpose);
    return entitiesOf(fetched, { subgraph, count: texts.length });
  };

  /** Adds what came to the objects that it is for; tells the positions of those whose record is not known. */
  const complete = (wanted: Wanted, { entities }: Answer, first: number): ReadonlySet<number> => {
    if (rewrite !== null) entities.filter(isData).forEach(rewrite);
    const used = new Set<number>();
    for (const [index, target] of wanted.targets.entries()) {
      const position = (wanted.positions[index] ?? NONE) - first;
      const entity = entities[position];
      if (!isData(entity)) continue;
      compiling.merge(target, used.has(position) ? copyOf(entity) : entity);
      used.add(position);
    }
    return new Set(entities.flatMap((entity, position) => (entity === null ? [position] : [])));
  };

  const placesOf = (wanted: Wanted, { run, first }: { run: Run; first: number }): Places => {
    const all = memo(() => placesAt(run.root, path));
    return {
      whole: [knownPlace(path)],
      of: (position) => all().filter((_, index) => wanted.positions[index] === position + first),
    };
  };

  const note = (error: GraphQLFormattedError, { wanted, places, run, first }: Noting): void => {
    const path = error.path?.map((name) => renamed.get(String(name)) ?? name);
    const placed = placeEntityErrors(path === undefined ? [error] : [{ ...error, path }], places);
    run.errors.push(...placed);
    const position = path?.[1];
    if (typeof position === 'number' && wanted.partial.has(position + first))
      for (const one of placed) run.doubtful.add(one);
  };

  return async (run) => {
    const isHarmed = (index: number): boolean => harms(run, placesAt(run.root, path)[index] ?? []);
    const wanted = wantedOf(targetsAt(run.root, path), { representingOf, isHarmed });
    const starts = Array.from(
      { length: Math.ceil(wanted.texts.length / MAX_REPRESENTATIONS) },
      (_, i) => i * MAX_REPRESENTATIONS,
    );
    await Promise.all(
      starts.map(async (first) => {
        const answer = await ask(wanted.texts.slice(first, first + MAX_REPRESENTATIONS), run);
        const absent = complete(wanted, answer, first);
        const places = placesOf(wanted, { run, first });
        for (const error of answer.errors) note(error, { wanted, places, run, first });
        if (absent.size > 0) run.absent.push(() => [...absent].flatMap(places.of));
      }),
    );
  };
};
