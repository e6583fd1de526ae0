import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ComposedSubgraph, composeSupergraph, writeSupergraph } from './compose.ts';
import { readSubgraphFiles, readSubgraphSdl } from './sdl/sdl.ts';
import { SUBGRAPHS } from './src/network.ts';

const agreements = readSubgraphFiles('catalogue').slice(0, 1);
const subgraph = (name: ComposedSubgraph['name'], text: string): ComposedSubgraph => ({
  name,
  files: [...agreements, { path: `subgraphs/${name}/src/graph/Thing.graphql`, text }],
});

const PLACES = subgraph(
  'people',
  'type Place @key(fields: "code") { code: String! name: String! } type Body @key(fields: "code") { code: String! name: String! } extend type Query { place(code: String!): Place }',
);
const EVENTS = subgraph(
  'events',
  'extend type Place @key(fields: "code") { code: String! openEvents: Int } type Body @key(fields: "code") { code: String! } extend type Query { events: Int @authenticated }',
);

const composed = (...subgraphs: ComposedSubgraph[]): string => {
  const composition = composeSupergraph(subgraphs);
  return 'supergraph' in composition ? composition.supergraph : composition.problems.join('\n');
};
const problems = (...subgraphs: ComposedSubgraph[]): readonly string[] => {
  const composition = composeSupergraph(subgraphs);
  return 'problems' in composition ? composition.problems : [];
};
const temporaryFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'supergraph.graphql');
};

describe('composeSupergraph', () => {
  it('joins the types of several subgraphs under addresses that never resolve', () => {
    const text = composed(PLACES, EVENTS);
    expect(text).toContain('EVENTS @join__graph(name: "events", url: "http://events.invalid/graphql")');
    expect(text).toMatch(/type Place\n\s+@join__type\(graph: EVENTS, key: "code", extension: true\)/);
  });

  it('writes the same text whatever the order of the subgraphs', () => {
    expect(composed(EVENTS, PLACES)).toBe(composed(PLACES, EVENTS));
  });

  it('keeps the security directives, which the gateway enforces', () => {
    expect(composed(PLACES, EVENTS)).toContain(
      '@link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)',
    );
  });

  it('names the file and the line of a type that does not compose', () => {
    const other = subgraph(
      'events',
      'extend type Query { a: Int }\ntype Place @key(fields: "nothing") { code: String! }\ntype Body @key(fields: "code") { code: String! }',
    );
    expect(problems(PLACES, other)).toEqual([
      expect.stringMatching(/^subgraphs\/events\/src\/graph\/Thing\.graphql:2: .*"nothing"/),
    ]);
  });

  it('names the file and the line of a text that is not GraphQL', () => {
    expect(problems(subgraph('events', 'extend type Query {\n  a: }'))).toEqual([
      'subgraphs/events/src/graph/Thing.graphql:2: Syntax Error: Expected Name, found "}".',
    ]);
  });
});

describe('writeSupergraph', () => {
  it('writes the file whole, and finds it up to date afterwards', () => {
    const path = temporaryFile();
    expect(writeSupergraph({ supergraph: 'a' }, path, false)).toEqual([]);
    expect(writeSupergraph({ supergraph: 'a' }, path, true)).toEqual([]);
    expect(readdirSync(join(path, '..'))).toEqual(['supergraph.graphql']);
  });

  it('says what to run when the file is stale, and leaves it as it is', () => {
    const path = temporaryFile();
    writeFileSync(path, 'old');
    expect(writeSupergraph({ supergraph: 'new' }, path, true)).toEqual([
      expect.stringContaining('Run `npm run generate`'),
    ]);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('does not write what does not compose', () => {
    const path = temporaryFile();
    writeFileSync(path, 'old');
    expect(writeSupergraph({ problems: ['x'] }, path, false)).toEqual(['x']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('readSubgraphSdl', () => {
  it.each(SUBGRAPHS)('begins with the agreements for %s', (name) => {
    expect(readSubgraphSdl(name)).toMatch(
      /^extend schema\n {2}@link\(\n {4}url: "https:\/\/specs.apollo.dev\/federation\/v2.9"/,
    );
  });
});
