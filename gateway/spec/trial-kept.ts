import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog } from '@network/schema/log';
import { type DocumentNode, type FieldNode, Kind, OperationTypeNode, parse, print } from 'graphql';
import { MOST_BYTES as MOST_COMPILED } from '#engine/compiled.ts';
import { openEngine } from '#engine/engine.ts';
import { keepPlans, openPlanning } from '#planning/planner.ts';
import { createRealNetwork } from './oracle/networks.ts';
import { generateOperation } from './oracle/operations/generate.ts';

// node --expose-gc trial-kept.ts <operations> — has an engine over the network's supergraph compile so many operations, no
// two of them equal, as many times as there are generated and trusted ones in all kinds; the planner plans each kind once
// and gives its plan from then on. Writes as JSON the heap before, and after each tenth, after a forced collection, and the
// bytes that its caches say they keep and may keep.

const COUNT = Number(process.argv[2] ?? 0);
const TENTH = COUNT / 10;
const AT_ONCE = 50;
const GENERATED = 60;
const MOST_PLANS = 32 * 2 ** 20;
const SUPERGRAPH = fileURLToPath(import.meta.resolve('@network/schema/supergraph.graphql'));

/** Stands for what tells one operation from the next of its kind. */
const NTH = 'nth';
const [told] = parse(`{ ${NTH}: place(code: "${NTH}") { code } }`, { noLocation: true }).definitions;
const TOLD = (told?.kind === Kind.OPERATION_DEFINITION ? told.selectionSet.selections : []) as readonly FieldNode[];

/** The text of a document that asks one thing more; none of a mutation. */
const kindOf = (document: DocumentNode): readonly string[] => {
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...TOLD] } }
      : node,
  );
  const [operation, ...others] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const isAlone = operation?.operation === OperationTypeNode.QUERY && others.length === 0;
  return isAlone ? [print({ ...document, definitions })] : [];
};

const { planned, schemas, hubs } = createRealNetwork();
const SMALL = kindOf(parse('{ __typename }'));
const GENERATED_KINDS = Array.from({ length: GENERATED }, (_, seed) =>
  generateOperation({ schema: schemas.api, hubs }, seed + 1),
).flatMap(({ document }) => kindOf(document));
const TRUSTED = globSync(join(dirname(SUPERGRAPH), 'operations/*.graphql')).flatMap((path) =>
  kindOf(parse(readFileSync(path, 'utf8'))),
);
/** Three of ten are small, one is as large as a trusted document. */
const KINDS = [SMALL, SMALL, SMALL, ...Array.from({ length: 6 }, () => GENERATED_KINDS), TRUSTED];

const textOf = (nth: number): string => {
  const kinds = KINDS[nth % KINDS.length] ?? SMALL;
  return (kinds[Math.floor(nth / KINDS.length) % kinds.length] ?? '').replaceAll(`"${NTH}"`, `"${NTH} ${nth}"`);
};

const log = createLog('gateway', 'silent');
const planning = await openPlanning(planned, { log });
const plans = new Map<string, string>();
const planOnce = async (text: string): Promise<string> => {
  const kind = text.replaceAll(new RegExp(`"${NTH} \\d+"`, 'g'), `"${NTH}"`);
  const known = plans.get(kind) ?? JSON.stringify(await planning.plan(kind));
  plans.set(kind, known);
  // A text of its own, which takes its own bytes.
  return Buffer.from(known).toString();
};
const kept = keepPlans(planOnce, MOST_PLANS);
const nothing = async () => ({ data: null });
const engine = await openEngine(planned, {
  fetches: new Map(['catalogue', 'people', 'events', 'cases', 'inspections', 'nodes'].map((name) => [name, nothing])),
  log,
  planning: { ...planning, plan: async (text) => JSON.parse(await kept.plan(text)) },
});

const heapNow = async (): Promise<number> => {
  // A second turn collects what the first has let go of.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
};

const askOne = async (nth: number): Promise<void> => {
  const text = textOf(nth);
  const hash = createHash('sha256').update(text).digest('hex');
  await engine.compile({ document: parse(text, { noLocation: true }), text, hash, name: null });
};

const before = await heapNow();
const heaps: number[] = [];
let most = 0;
for (let nth = 0; nth < COUNT; nth += AT_ONCE) {
  await Promise.all(Array.from({ length: AT_ONCE }, (_, more) => askOne(nth + more)));
  most = Math.max(most, kept.bytes());
  if ((nth + AT_ONCE) % TENTH === 0) heaps.push(await heapNow());
}
await engine.close();
process.stdout.write(
  JSON.stringify({ before, heaps, plans: { most, allowed: MOST_PLANS }, compiled: { allowed: MOST_COMPILED } }),
);
