import {
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import type { ReferenceField, ReferenceInput, ReferenceKind, ReferenceType } from './src/reference-data.ts';
import type { Both } from './src/trusted-document.ts';

const CHINESE = /\p{Script=Han}/u;
/** The last sentence that begins with Chinese, and all before it. */
const TERM = /^(.*\.) ((?=[\d《“A-Za-z]*\p{Script=Han}).*)$/u;
const MACHINERY = /^(join|link|core|cacheControl)__|^_/;

type Described = { readonly description?: { readonly value: string } | undefined };
type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** "What is said. 中文名" in its two languages; the Chinese term stands last. */
export const splitWords = (text: string): Both => {
  const one = text.replace(/\s+/g, ' ').trim();
  const [, en, zh] = TERM.exec(one) ?? [];
  if (en !== undefined && zh !== undefined) return { en, zh };
  return CHINESE.test(one) ? { en: '', zh: one } : { en: one, zh: '' };
};

/** "中文: what is meant" in its two languages; an enum value's label stands first. */
export const splitLabel = (text: string): Both => {
  const [, zh = text, en = ''] = /^([^:：;；]*)[:：;；]?\s*(.*)$/su.exec(text.trim()) ?? [];
  return { en, zh };
};

const wordsOf = ({ description }: Described): Both => splitWords(description?.value ?? '');

const argumentOf = (directive: ConstDirectiveNode, name: string): string | null => {
  const found = directive.arguments?.find((argument) => argument.name.value === name);
  return found === undefined ? null : print(found.value).replaceAll('"', '');
};

const joined = ({ directives }: Directed, name: string): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter((directive) => directive.name.value === name);

const graphsOf = (node: Directed, name: 'join__type' | 'join__field'): readonly string[] => [
  ...new Set(joined(node, name).flatMap((directive) => argumentOf(directive, 'graph')?.toLowerCase() ?? [])),
];

/** A record belongs to the subgraph that finds it by its id, a value to the only one that has it. */
const ownerOf = (node: TypeDefinitionNode): string => {
  const home = joined(node, 'join__type').find(
    (directive) => argumentOf(directive, 'key') === 'id' && argumentOf(directive, 'resolvable') !== 'false',
  );
  const graphs = graphsOf(node, 'join__type');
  return (home && argumentOf(home, 'graph')?.toLowerCase()) ?? (graphs.length === 1 ? graphs[0] : null) ?? 'all';
};

const inputOf = (node: InputValueDefinitionNode): ReferenceInput => ({
  name: node.name.value,
  type: print(node.type),
  words: wordsOf(node),
});

const reasonOf = (node: Directed): string | null => {
  const [deprecated] = joined(node, 'deprecated');
  return deprecated === undefined ? null : (argumentOf(deprecated, 'reason') ?? '');
};

const fieldOf = (node: FieldDefinitionNode): ReferenceField => ({
  ...{ name: node.name.value, type: print(node.type), words: wordsOf(node) },
  inputs: (node.arguments ?? []).map(inputOf),
  deprecated: reasonOf(node),
});

const enumValueOf = (node: EnumValueDefinitionNode): ReferenceField => ({
  ...{ name: node.name.value, type: '', words: splitLabel(node.description?.value ?? '') },
  inputs: [],
  deprecated: reasonOf(node),
});

const memberOf = (name: string): ReferenceField => ({
  ...{ name, type: name, words: { en: '', zh: '' } },
  inputs: [],
  deprecated: null,
});

const shapeOf = (node: TypeDefinitionNode): { kind: ReferenceKind; fields: readonly ReferenceField[] } => {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
      return { kind: 'object', fields: (node.fields ?? []).map(fieldOf) };
    case Kind.INTERFACE_TYPE_DEFINITION:
      return { kind: 'interface', fields: (node.fields ?? []).map(fieldOf) };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return {
        kind: 'input',
        fields: (node.fields ?? []).map((field) => ({ ...inputOf(field), inputs: [], deprecated: reasonOf(field) })),
      };
    case Kind.ENUM_TYPE_DEFINITION:
      return { kind: 'enum', fields: (node.values ?? []).map(enumValueOf) };
    case Kind.UNION_TYPE_DEFINITION:
      return { kind: 'union', fields: (node.types ?? []).map(({ name }) => memberOf(name.value)) };
    case Kind.SCALAR_TYPE_DEFINITION:
      return { kind: 'scalar', fields: [] };
  }
};

/** The questions that a part of the graph answers: the root fields of one subgraph, as a page of their own. */
const entrances = (node: TypeDefinitionNode): readonly ReferenceType[] => {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const fields = node.fields ?? [];
  const ownerOfField = (field: FieldDefinitionNode): string => graphsOf(field, 'join__field')[0] ?? 'all';
  return [...new Set(fields.map(ownerOfField))].map((owner) => ({
    name: `Query.${owner}`,
    kind: 'entrance',
    owner,
    words: { en: 'What can be asked from the start.', zh: '查询入口' },
    fields: fields.filter((field) => ownerOfField(field) === owner).map(fieldOf),
  }));
};

/** Everything that the graph offers, read from its supergraph, without the machinery of federation. */
export const readReference = (supergraph: string): readonly ReferenceType[] =>
  parse(supergraph, { noLocation: true })
    .definitions.filter(isTypeDefinitionNode)
    .filter(({ name }) => !MACHINERY.test(name.value))
    .flatMap((node) =>
      node.name.value === 'Query'
        ? entrances(node)
        : [{ name: node.name.value, owner: ownerOf(node), words: wordsOf(node), ...shapeOf(node) }],
    );
