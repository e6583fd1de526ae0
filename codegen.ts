import { existsSync, globSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { SUBGRAPHS, type SubgraphName } from './schema/src/network.ts';

type Output = CodegenConfig['generates'][string];

/** What a resolver of a type is given: type name → "<file>#<row type>", the file as seen from the generated one. */
const readMappers = (name: SubgraphName): Record<string, string> => {
  const path = `subgraphs/${name}/src/graph/mappers.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

const output = (name: SubgraphName): Output => ({
  schema: ['schema/src/{agreements,batches,batch-actions}.graphql', `subgraphs/${name}/src/graph/**/*.graphql`],
  plugins: ['typescript', 'typescript-resolvers'],
  config: {
    federation: true,
    contextType: './context.ts#Context',
    mappers: readMappers(name),
    resolverTypeWrapperSignature: "Promise<T> | T | import('@network/kit/connection/reads').Told<T>",
    enumsAsTypes: true,
    scalars: { Date: 'string', DateTime: 'string', Money: 'string' },
    defaultScalarType: 'unknown',
    useTypeImports: true,
    emitLegacyCommonJSImports: false,
    avoidOptionals: { field: true, object: true },
    optionalResolveType: true,
    resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
    makeResolverTypeCallable: true,
  },
});

const written = SUBGRAPHS.filter((name) => globSync(`subgraphs/${name}/src/graph/**/*.graphql`).length > 0);

export default {
  overwrite: true,
  generates: Object.fromEntries(written.map((name) => [`subgraphs/${name}/src/schema.generated.ts`, output(name)])),
} satisfies CodegenConfig;
