import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseSupergraph, requireSame } from './supergraph.ts';

const FULL = `
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)
{ query: Query }

directive @link(url: String, for: link__Purpose) repeatable on SCHEMA
directive @authenticated on FIELD_DEFINITION | OBJECT
directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT
directive @policy(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION | OBJECT
directive @join__field(graph: String) on FIELD_DEFINITION
scalar requiresScopes__Scope
scalar policy__Policy
enum link__Purpose { SECURITY EXECUTION }
interface Node { id: ID! }
"A case. 案件"
type Case implements Node @authenticated { id: ID! fine(unit: String = "元"): Int @policy(policies: [["fines"]]) @join__field(graph: "a") }
type Query { cases: [Case!]! @requiresScopes(scopes: [["cases:read"]]) @join__field(graph: "a") open: Int }
`;

describe('parseSupergraph', () => {
  it('plans a copy without a trace of the security directives', () => {
    const { planned, notEnforced } = parseSupergraph(FULL, false);
    expect(planned).not.toMatch(/authenticated|requiresScopes|policy|Policy/);
    expect(planned).toContain('@join__field(graph: "a")');
    expect(notEnforced).toEqual(['authenticated', 'policy', 'requiresScopes']);
  });

  it('refuses them in production while they are not enforced', () => {
    expect(() => parseSupergraph(FULL, true)).toThrow(
      'Expected production to use enforced security directives only, found @authenticated, @policy, @requiresScopes.',
    );
  });

  it('lets a supergraph without them into production as it is', () => {
    const text = 'type Query { a: Int }';
    expect(parseSupergraph(text, true)).toMatchObject({
      text,
      planned: text.replace('{ a: Int }', '{\n  a: Int\n}'),
      notEnforced: [],
    });
  });

  it('counts one under another name as not enforced, since it would not be stripped by its name', () => {
    const renamed = FULL.replace('authenticated/v0.1", for', 'authenticated/v0.1", as: "signedIn", for');
    expect(parseSupergraph(renamed, false).notEnforced).toContain('signedIn');
  });

  it('refuses a copy that lost more than security', () => {
    const stripTooMuch = () => 'type Query { open: Int }';
    expect(() => parseSupergraph(FULL, false, stripTooMuch)).toThrow(
      /differ in security directives only, found it without/,
    );
  });

  it('refuses what is no GraphQL in one sentence', () => {
    expect(() => parseSupergraph('type {', false)).toThrow(
      'Expected the supergraph to be GraphQL, found: Syntax Error: Expected Name, found "{". Run `npm run generate`.',
    );
  });
});

describe('requireSame', () => {
  const { planned } = parseSupergraph(FULL, false);

  it('accepts the stripped copy', () => {
    expect(() => requireSame(parse(FULL), planned)).not.toThrow();
  });

  it('finds a copy that was not stripped at all', () => {
    expect(() => requireSame(parse(FULL), FULL)).toThrow(/differ in security directives only, found it with /);
  });

  it.each([
    ['a field that is lost', 'open: Int', ''],
    ['a field that is added', 'open: Int', 'open: Int\n  more: Int'],
    ['a type that changes', 'open: Int', 'open: String'],
    ['an argument that is lost', 'fine(unit: String = "元"): Int', 'fine: Int'],
    ['a default that changes', '"元"', '"万元"'],
    ['an interface that is lost', 'Case implements Node', 'Case'],
    ['another directive that is lost', 'open: Int', 'open: Int @join__field(graph: "b")'],
    ['a directive that changes', '@join__field(graph: "a")', '@join__field(graph: "b")'],
    ['an enum value that is lost', 'EXECUTION', ''],
    ['a description that changes', 'A case. 案件', 'A case.'],
    ['a link that is lost', '@link(url: "https://specs.apollo.dev/link/v1.0")', ''],
    ['a directive that may stand elsewhere', 'repeatable on SCHEMA', 'repeatable on SCHEMA | OBJECT'],
    ['a security directive that stayed', 'open: Int', 'open: Int @authenticated'],
    ['another root', 'query: Query', 'query: Case'],
  ])('finds %s', (_, from, to) => {
    expect(planned).toContain(from);
    expect(() => requireSame(parse(FULL), planned.replace(from, to))).toThrow(
      /differ in security directives only, found it with/,
    );
  });
});
