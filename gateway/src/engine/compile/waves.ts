import type { ConditionNode, DeferNode, FetchNode, PlanNode } from '@apollo/query-planner';

type Path = readonly string[];
/** A node of a plan, and the path of the answer from which its own paths go on. */
export type Placed<Node> = { readonly node: Node; readonly path: Path };
/** What has an order of its own within: nothing in it travels with what is around it. */
type Enclosed = ConditionNode | DeferNode;

/** A part of a plan that begins when others have ended, which are told by their positions and stand before it. */
type After = { readonly after: readonly number[] };
/** One request; or an enclosed part of the plan. Together travel fetches of entities that one subgraph is asked for. */
export type Trip = After &
  ({ readonly alone: Placed<FetchNode | Enclosed> } | { readonly together: readonly Placed<FetchNode>[] });

type Part = After & Placed<FetchNode | Enclosed> & { readonly depth: number };

/** Lists what a plan consists of, each part after those that it waits for. */
const partsOf = (plan: Placed<PlanNode>): readonly Part[] => {
  const parts: Part[] = [];
  const add = (placed: Placed<FetchNode | Enclosed>, after: readonly number[]): readonly number[] => {
    const depths = after.map((position) => parts[position]?.depth ?? 0);
    return [parts.push({ ...placed, after, depth: Math.max(0, ...depths) + 1 }) - 1];
  };
  /** Lists a node that begins when others have ended, and gives those with which it ends. */
  const list = ({ node, path }: Placed<PlanNode>, after: readonly number[]): readonly number[] => {
    switch (node.kind) {
      case 'Flatten':
        return list({ node: node.node, path: [...path, ...node.path.map(String)] }, after);
      case 'Sequence':
        return node.nodes.reduce((ended, one) => list({ node: one, path }, ended), after);
      case 'Parallel':
        return node.nodes.length === 0 ? after : node.nodes.flatMap((one) => list({ node: one, path }, after));
      case 'Fetch':
      case 'Condition':
      case 'Defer':
        return add({ node, path }, after);
    }
  };
  list(plan, []);
  return parts;
};

const isOfEntities = (part: Part): part is Part & Placed<FetchNode> =>
  part.node.kind === 'Fetch' && part.node.requires !== undefined;

/** What those have in common that travel together: their subgraph, and how deep they stand. */
const companyOf = (part: Part, position: number): string =>
  isOfEntities(part) ? `${part.depth} ${part.node.serviceName}` : `alone ${position}`;

/**
 * A plan as trips, each after those that it waits for. Fetches of entities that go to one subgraph and stand equally
 * deep, with as many one after the other before them, are one trip, in whatever branches they stand: it begins when the
 * last of them may. All else waits for what the plan says, and for nobody more.
 */
export const tripsOf = (plan: Placed<PlanNode>): readonly Trip[] => {
  const parts = partsOf(plan);
  const byDepth = [...parts.entries()].sort(([, one], [, other]) => one.depth - other.depth);
  const companies = [...Map.groupBy(byDepth, ([position, part]) => companyOf(part, position)).values()];
  const tripOf = new Map(companies.flatMap((company, trip) => company.map(([position]) => [position, trip] as const)));
  return companies.flatMap((company): Trip[] => {
    const waitsFor = company.flatMap(([, part]) => part.after.flatMap((position) => tripOf.get(position) ?? []));
    const after = [...new Set(waitsFor)];
    const together = company.map(([, part]) => part).filter(isOfEntities);
    return together.length > 1 ? [{ together, after }] : company.map(([, alone]) => ({ alone, after }));
  });
};
