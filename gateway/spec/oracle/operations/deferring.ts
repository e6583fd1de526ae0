import {
  type DirectiveNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
} from 'graphql';
import { createChance } from '../world/chance.ts';
import type { GeneratedOperation } from './generate.ts';

const deferAs = (label: string): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'defer' },
  arguments: [
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'label' }, value: { kind: Kind.STRING, value: label } },
  ],
});

/** The same query with some of its fragments deferred, each under a label of its own. */
export const deferSome = (operation: GeneratedOperation, seed: number): GeneratedOperation => {
  const chance = createChance(seed ^ 0xdef);
  let labels = 0;
  const deferred = <Fragment extends InlineFragmentNode | FragmentSpreadNode>(node: Fragment): Fragment | undefined => {
    if (!chance.isLikely(0.5)) return undefined;
    labels += 1;
    return { ...node, directives: [...(node.directives ?? []), deferAs(`part ${labels}`)] };
  };
  const isMutation = operation.document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION,
  );
  // Nothing may be deferred at the root of a mutation, and a fragment may stand there.
  if (isMutation) return operation;
  const document = visit(operation.document, {
    InlineFragment: deferred,
    FragmentSpread: deferred,
  });
  const text = print(document);
  return { ...operation, document: parse(text), text };
};
