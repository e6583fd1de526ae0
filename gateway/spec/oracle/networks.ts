import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ComposedSubgraph, composeSupergraph, readSubgraphs } from '@network/schema/compose';
import { parseSdlFiles } from '@network/schema/sdl';
import { parseSupergraph } from '#supergraph/supergraph.ts';
import { readFacts } from './world/facts.ts';
import { type Federation, findHubs, readFederation } from './world/federation.ts';
import { createIdentities } from './world/identities.ts';
import { createMockSubgraph, type MockSubgraph } from './world/mock-subgraph.ts';
import { type MergedSchemas, mergeSchemas } from './world/schemas.ts';
import { createWorld, type World } from './world/world.ts';

/** A network with mocks in the place of its subgraphs. */
export type MockNetwork = {
  readonly name: string;
  /** Its supergraph without security directives. */
  readonly planned: string;
  readonly schemas: MergedSchemas;
  /** What its subgraphs say of it. */
  readonly federation: Federation;
  readonly subgraphs: ReadonlyMap<string, MockSubgraph>;
  /** Entities, and interfaces of entities, whose fields lie in several subgraphs. */
  readonly hubs: ReadonlySet<string>;
  createWorld(seed: number): World;
  /** A world in which nothing is null and nothing goes wrong. */
  createCalmWorld(seed: number): World;
};

type Given = { readonly name: string; readonly supergraph: string; readonly subgraphs: readonly ComposedSubgraph[] };

const createNetwork = ({ name, supergraph, subgraphs }: Given): MockNetwork => {
  const { planned } = parseSupergraph(supergraph, false);
  const schemas = mergeSchemas(planned);
  const sources = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: parseSdlFiles(subgraph.files) }));
  const federation = readFederation(schemas.full, sources);
  const ground = {
    federation,
    facts: readFacts(federation, schemas.api),
    identities: createIdentities(federation),
    mutation: schemas.full.getMutationType()?.name,
  };
  return {
    name,
    planned,
    schemas,
    federation,
    hubs: findHubs(federation),
    subgraphs: new Map(
      [...federation.subgraphs].map(([key, subgraph]) => [key, createMockSubgraph(federation, subgraph)]),
    ),
    createWorld: (seed) => createWorld(ground, seed),
    createCalmWorld: (seed) => createWorld({ ...ground, isCalm: true }, seed),
  };
};

const FIXTURE = fileURLToPath(new URL('./fixture', import.meta.url));
const SUPERGRAPH = fileURLToPath(import.meta.resolve('@network/schema/supergraph.graphql'));

/** The network that is served, by the supergraph that is committed. */
export const createRealNetwork = (): MockNetwork =>
  createNetwork({ name: 'real', supergraph: readFileSync(SUPERGRAPH, 'utf8'), subgraphs: readSubgraphs() });

/** A small network that uses everything that a supergraph can say. */
export const createFixtureNetwork = (): MockNetwork => {
  const subgraphs = readdirSync(FIXTURE).map((file) => ({
    // The composition of the agreements is typed by the names of our own subgraphs; it reads them as any text.
    name: file.replace('.graphql', '') as ComposedSubgraph['name'],
    files: [{ path: file, text: readFileSync(`${FIXTURE}/${file}`, 'utf8') }],
  }));
  const composition = composeSupergraph(subgraphs);
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  return createNetwork({ name: 'fixture', supergraph: composition.supergraph, subgraphs });
};
