import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { chanceOf } from './trial-world.ts';

const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'Query.town': ['(code: "a")', '(code: $code)', '(code: 7)'],
  'Town.nick': ['', '(of: "x")', '(of: $text)', '(of: null)'],
  'Town.people': [
    '',
    '(first: 1)',
    '(first: $first)',
    '(filter: { colours: [RED], text: $text })',
    '(filter: { even: $even })',
  ],
};

/** A valid query of a schema, the same for the same seed: aliases, fragments of both kinds, variables. */
export const documentOf = (schema: GraphQLSchema, seed: number): string => {
  let [count, left] = [0, 40];
  const fragments: string[] = [];
  const next = (): number => chanceOf(`${seed} document ${count++}`);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;

  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

  const field = (type: GraphQLNamedType, depth: number): string => {
    const fields = fieldsOf(type).filter((one) => depth <= 3 || isLeafType(getNamedType(one.type)));
    if (fields.length === 0 || next() < 0.1) return pick(['kind: __typename', '__typename']);
    const one = pick(fields);
    const of = getNamedType(one.type);
    const asked = `${pick(ARGUMENTS[`${type.name}.${one.name}`] ?? [''])}${below(of, depth)}`;
    // Fields of one name must ask the same wherever they meet.
    const alias = asked === '' && next() > 0.2 ? '' : `${pick(['a', 'constructor', 'toString'])}${count}: `;
    return `${alias}${one.name}${asked}`;
  };

  const below = (type: GraphQLNamedType, depth: number): string =>
    isLeafType(type) ? '' : ` { ${selections(type, depth + 1)} }`;

  const fragment = (type: GraphQLNamedType, depth: number): string => {
    const condition = next() < 0.2 ? type : pick(isAbstractType(type) ? schema.getPossibleTypes(type) : [type]);
    const kind = next();
    if (kind < 0.2 && condition === type) return `...${below(type, depth)}`;
    const body = `on ${condition.name}${below(condition, depth)}`;
    if (kind < 0.6) return `... ${body}`;
    const at = fragments.push('');
    fragments[at - 1] = `fragment F${at} ${body}`;
    return kind < 0.8 ? `...F${at}` : `...F${at} ...F${at}`;
  };

  const part = (type: GraphQLNamedType, depth: number): string => {
    left--;
    return depth > 3 || next() > 0.35 ? field(type, depth) : fragment(type, depth);
  };

  const selections = (type: GraphQLNamedType, depth: number): string => {
    const parts = [part(type, depth)];
    while (left > 0 && parts.length < 6 && next() < 0.75) parts.push(part(type, depth));
    return parts.join(' ');
  };

  const root = schema.getQueryType() as GraphQLNamedType;
  const body = selections(root, 0);
  const variables = '$code: ID = "b", $text: String, $first: Int = 3, $even: Even, $colour: Colour';
  return `query Q(${variables}) { ${body} } ${fragments.join(' ')}`;
};
