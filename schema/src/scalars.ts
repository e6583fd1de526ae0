import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { Fault } from './errors.ts';

type TextScalar = { name: string; description: string; accepts: (text: string) => boolean; example: string };

const found = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? typeof value;
const written = (node: ValueNode): string => print(node).slice(0, 60);

/** A scalar that is text on both sides, checked on the way in; what our own stores hold is trusted on the way out. */
const textScalar = ({ name, description, accepts, example }: TextScalar): GraphQLScalarType<string, string> => {
  const parse = (value: unknown, shown: string): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new Fault('BAD_USER_INPUT', `Expected a ${name} such as "${example}", found ${shown}, which is none.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => parse(value, found(value)),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null, written(node)),
  });
};

const DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const MONEY = /^-?\d{1,15}(\.\d{1,2})?$/;

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** Whether the text is a day that exists: 2022-02-30 is none. */
export const isDay = (text: string): boolean =>
  DATE.test(text) && isTime(`${text}T00:00:00Z`) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Whether the text is an instant with its offset, RFC 3339, of a day that exists. */
export const isInstant = (text: string): boolean => DATE_TIME.test(text) && isDay(text.slice(0, 10)) && isTime(text);

/** The scalars of the graph, by name; `agreements.graphql` declares them in each subgraph. */
export const SCALARS = {
  Date: textScalar({
    name: 'Date',
    description: 'A day in the business zone (Asia/Shanghai), YYYY-MM-DD. 日期',
    accepts: isDay,
    example: '2022-11-30',
  }),
  DateTime: textScalar({
    name: 'DateTime',
    description: 'An instant with its offset, RFC 3339. 时间',
    accepts: isInstant,
    example: '2022-11-30T09:00:00+08:00',
  }),
  Money: textScalar({
    name: 'Money',
    description: 'An amount in yuan as a decimal string. 金额（元）',
    accepts: (text) => MONEY.test(text),
    example: '1795200.00',
  }),
};
