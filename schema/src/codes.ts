import { Fault } from './errors.ts';

type Form = { readonly digits: number; readonly word: string; readonly example: string; readonly of: string };

const GOVERNMENT: Form = { digits: 6, word: 'six', example: '331081 for 温岭', of: 'government' };
const PLACE: Form = { digits: 12, word: 'twelve', example: '331081104000 for 新河镇', of: 'place' };

/** What arguments and fields of inputs hold a code, by their names: one name, one meaning, in every subgraph. */
const FORMS: Readonly<Record<string, Form>> = {
  jurisdiction: GOVERNMENT,
  place: PLACE,
  placeCode: PLACE,
  towns: PLACE,
};
/** And what a field alone calls so. */
const FORMS_OF_FIELDS: Readonly<Record<string, Readonly<Record<string, Form>>>> = { 'Query.place': { code: PLACE } };

const check = (name: string, value: unknown, form: Form): void => {
  if (typeof value !== 'string' || (value.length === form.digits && /^\d+$/.test(value))) return;
  const found = JSON.stringify(value.slice(0, 40));
  throw new Fault(
    'BAD_USER_INPUT',
    `Expected \`${name}\` to be ${form.word} digits, as ${form.example}, found ${found}, which no ${form.of} has.`,
  );
};

type Values = Readonly<Record<string, unknown>>;
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkAll = (values: Values, forms: Readonly<Record<string, Form>>): void => {
  for (const [name, value] of Object.entries(values)) {
    const form = forms[name];
    if (form !== undefined) for (const one of Array.isArray(value) ? value : [value]) check(name, one, form);
    else if (isValues(value)) checkAll(value, FORMS);
  }
};

/**
 * Refuses codes of places and of governments that cannot be any, in the arguments of a field and in what they hold. The field
 * is told by its coordinate, `Query.place`. A code that could be one and is none passes, and finds nothing.
 * What it gives throws a Fault, BAD_USER_INPUT.
 */
export const codeCheck = (coordinate: string): ((args: Values) => void) => {
  const forms = { ...FORMS, ...FORMS_OF_FIELDS[coordinate] };
  return (args) => checkAll(args, forms);
};
