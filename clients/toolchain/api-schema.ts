import { readFileSync } from 'node:fs';
import { printSchema, Supergraph } from '@apollo/federation-internals';

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** The graph as a client sees it: the supergraph without the machinery of federation, as SDL. */
export const readApiSchema = (): string => printSchema(Supergraph.build(readFileSync(SUPERGRAPH, 'utf8')).apiSchema());
