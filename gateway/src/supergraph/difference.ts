import { type ASTNode, type DocumentNode, print, visit } from 'graphql';
import { isSecurity } from './security.ts';

type Fact = { readonly text: string; readonly isSecurity: boolean };

const nameOf = (node: ASTNode): string | undefined => ('name' in node ? node.name?.value : undefined);

/** What a node says by itself, without the members and directives that stand inside it. */
const ownWords = (node: ASTNode): string =>
  print(Object.assign({}, node, { directives: [], fields: [], values: [], arguments: [] }));

/** Everything that a schema document says, one fact for each definition, member and directive. */
const factsOf = (document: DocumentNode): ReadonlyMap<string, Fact> => {
  const facts = new Map<string, Fact>();
  const path: string[] = [];
  let securityDepth = 0;
  visit(document, {
    enter: (node) => {
      if (node.kind === 'Directive') {
        const text = `${path.join('.')} ${print(node)}`;
        facts.set(text, { text, isSecurity: securityDepth > 0 || isSecurity(node) });
        return false;
      }
      if (!node.kind.endsWith('Definition')) return undefined;
      if (securityDepth > 0 || isSecurity(node)) securityDepth += 1;
      path.push(nameOf(node) ?? node.kind);
      const text = `${path.join('.')} ${ownWords(node)}`;
      facts.set(text, { text, isSecurity: securityDepth > 0 });
      return undefined;
    },
    leave: (node) => {
      if (!node.kind.endsWith('Definition')) return;
      path.pop();
      if (securityDepth > 0) securityDepth -= 1;
    },
  });
  return facts;
};

/**
 * Where the copy that is planned differs from the full supergraph in anything but the security directives.
 * Compares what the two say, not how one was made from the other.
 */
export const findDifference = (full: DocumentNode, planned: DocumentNode): string | undefined => {
  const [mine, copy] = [factsOf(full), factsOf(planned)];
  for (const { text, isSecurity: isExpected } of mine.values())
    if (!isExpected && !copy.has(text)) return `without ${text}`;
  for (const { text } of copy.values()) if (!mine.has(text) || mine.get(text)?.isSecurity) return `with ${text}`;
  return undefined;
};
