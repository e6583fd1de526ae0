import { inAnyOrder, type WrittenAnswer } from '../compare.ts';
import type { EngineOverMocks } from '../engines/engine.ts';
import type { MockNetwork } from '../networks.ts';
import type { GeneratedOperation } from '../operations/generate.ts';
import { withoutInterfaceObjects, withoutRequiring, withoutShared } from './leaving-out.ts';
import {
  concreteFragments,
  decideConditions,
  type Rewrite,
  renameAliases,
  renameFragments,
  renameVariables,
} from './rewrites.ts';

/** Two engines beside one another: ours, and one that many use. */
export type Pair = { readonly network: MockNetwork; readonly ours: EngineOverMocks; readonly peer: EngineOverMocks };
type Case = { readonly operation: GeneratedOperation; readonly seed: number };

/**
 * A class of differences. What belongs to it is gone when the same is asked in the words of `rewrite`, or in a world in
 * which nothing fails, or when the order of keys is not looked at; for each, the section of the specification that decides.
 */
export type DifferenceClass = {
  readonly name: string;
  /** GraphQL, October 2021. */
  readonly section: string;
  readonly rewrite?: Rewrite;
  readonly isCalm?: true;
  readonly isOrder?: true;
};

export const CLASSES: readonly DifferenceClass[] = [
  { name: 'keys in another order', section: '6.3.2 CollectFields, 7.2.2 Serialized Map Ordering', isOrder: true },
  {
    name: 'an alias that is a name of the schema or of JavaScript',
    section: '2.7 Field Alias',
    rewrite: renameAliases,
  },
  { name: 'a name of a fragment or an operation', section: '2.8 Fragments', rewrite: renameFragments },
  { name: 'a name of a variable', section: '2.10 Variables', rewrite: renameVariables },
  { name: '@skip and @include', section: '3.13.1 @skip, 3.13.2 @include', rewrite: decideConditions },
  {
    name: 'fragments on interfaces and unions, and at the root',
    section: '6.2.2 Mutation, 6.3.2 CollectFields',
    rewrite: concreteFragments,
  },
  { name: 'null beneath what cannot be null', section: '6.4.4 Handling Field Errors', isCalm: true },
  {
    name: 'an interface that a subgraph takes for an object',
    section: '6.4.3 Value Completion, Resolving Abstract Types',
    rewrite: withoutInterfaceObjects,
  },
  {
    name: 'a field that several subgraphs answer',
    section: '6.4.2 Value Resolution',
    rewrite: withoutShared,
  },
  { name: 'a field that requires others', section: '6.4.2 Value Resolution', rewrite: withoutRequiring },
];

const inOrder = ({ data }: WrittenAnswer): string | undefined =>
  data === undefined ? undefined : inAnyOrder(JSON.parse(data));

type Looking = { readonly isCalm?: boolean; readonly isOrdered?: boolean };

/** Whether both answer the same data. */
export const isSame = async (
  pair: Pair,
  { operation, seed }: Case,
  { isCalm = false, isOrdered = true }: Looking = {},
): Promise<boolean> => {
  const create = () => (isCalm ? pair.network.createCalmWorld(seed) : pair.network.createWorld(seed));
  const [mine, theirs] = [await pair.ours.answer(operation, create()), await pair.peer.answer(operation, create())];
  return isOrdered ? mine.data === theirs.data : inOrder(mine) === inOrder(theirs);
};

/** Whether nothing is left of a difference when all of these are out of the way. */
const explains = (pair: Pair, { operation, seed }: Case, classes: readonly DifferenceClass[]): Promise<boolean> => {
  const grounds = { api: pair.network.schemas.api, federation: pair.network.federation };
  const rewritten = classes.reduce((before, { rewrite }) => rewrite?.(before, grounds) ?? before, operation);
  const isCalm = classes.some((each) => each.isCalm);
  return isSame(pair, { operation: rewritten, seed }, { isCalm, isOrdered: false });
};

/** The classes that a difference belongs to: one, or as few as explain it together; none where nothing does. */
export const explain = async (pair: Pair, found: Case): Promise<readonly DifferenceClass[]> => {
  for (const each of CLASSES) if (await explains(pair, found, [each])) return [each];
  let together = CLASSES;
  if (!(await explains(pair, found, together))) return [];
  for (const each of CLASSES) {
    const fewer = together.filter((other) => other !== each);
    if (await explains(pair, found, fewer)) together = fewer;
  }
  return together;
};
