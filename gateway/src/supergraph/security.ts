import { type ASTNode, type DirectiveNode, type DocumentNode, Kind, print, type StringValueNode, visit } from 'graphql';

/** The directives of a supergraph that say who may have what. The planner refuses to load them and enforces none. */
const SECURITY_DIRECTIVES = ['authenticated', 'requiresScopes', 'policy'] as const;
/** Those of them that this gateway enforces. Production does not start on a supergraph that uses one of the others. */
export const ENFORCED: ReadonlySet<string> = new Set();

const NAMES: ReadonlySet<string> = new Set(SECURITY_DIRECTIVES);
const SPECIFICATION = new RegExp(`^https://specs\\.apollo\\.dev/(${SECURITY_DIRECTIVES.join('|')})/`);

const argumentText = (node: DirectiveNode, name: string): string | undefined =>
  (node.arguments?.find((argument) => argument.name.value === name)?.value as StringValueNode | undefined)?.value;

/** Whether a node belongs to the security directives: a use, a definition, a scalar of theirs, or their @link. */
export const isSecurity = (node: ASTNode): boolean => {
  switch (node.kind) {
    case Kind.DIRECTIVE:
      return (
        NAMES.has(node.name.value) ||
        (node.name.value === 'link' && SPECIFICATION.test(argumentText(node, 'url') ?? ''))
      );
    case Kind.DIRECTIVE_DEFINITION:
      return NAMES.has(node.name.value);
    case Kind.SCALAR_TYPE_DEFINITION:
      return NAMES.has(node.name.value.split('__')[0] ?? '') && node.name.value.includes('__');
    default:
      return false;
  }
};

/** The supergraph without its security directives, as the planner takes it. */
export const stripSecurity = (document: DocumentNode): string =>
  print(visit(document, { enter: (node) => (isSecurity(node) ? null : undefined) }));

/** The security directives that a supergraph uses, each once, by the name under which it uses them. */
export const findSecurity = (document: DocumentNode): readonly string[] => {
  const found = new Set<string>();
  visit(document, {
    Directive: (node) => {
      if (!isSecurity(node)) return;
      if (node.name.value !== 'link') found.add(node.name.value);
      // Under another name it would be neither stripped nor enforced.
      const renamed = argumentText(node, 'as');
      if (renamed !== undefined) found.add(renamed);
    },
  });
  return [...found].sort();
};
