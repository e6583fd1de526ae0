import { Column, is, Param, Placeholder, type Query, SQL, Subquery } from 'drizzle-orm';
import { withLiterals } from './literals.ts';
import type { Send } from './readers.ts';

type Decoder = { mapFromDriverValue(value: unknown): unknown };
type Selected = { readonly path: readonly string[]; readonly field: unknown };
type Row = Record<string, unknown>;

/** What a query of drizzle has when it is prepared; `fields` are missing where it gives back no rows of a selection. */
type DrizzlePrepared = { getQuery(): Query; readonly fields?: readonly Selected[] };

const decoderOf = (field: unknown): Decoder => {
  if (is(field, Column)) return field;
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  if (is(field, Subquery)) return (field as unknown as { _: { sql: { decoder: Decoder } } })._.sql.decoder;
  return (field as { sql: { decoder: Decoder } }).sql.decoder;
};

/** How the driver's value of a selected field becomes ours; null where it is the same. */
const decodeOf = (field: unknown): ((value: unknown) => unknown) | null => {
  const decoder = decoderOf(field);
  if (decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null;
  const { mapFrom } = decoder as { mapFrom?: unknown };
  if ('mapFrom' in decoder && mapFrom === undefined) return null;
  return (value) => decoder.mapFromDriverValue(value);
};

/**
 * Makes rows of the values of a statement's columns: as one literal, which takes half as long as setting dozens of fields one
 * by one; where they inherit something by a constructor of their own, for a literal with a prototype takes sixteen times as
 * long. The text holds names of columns, quoted, and their numbers, and nothing that anybody sent.
 */
const rowMaker = (
  fields: readonly Selected[],
  inherited: object | undefined,
): ((values: readonly unknown[]) => Row) => {
  const decoders = fields.map(({ field }) => decodeOf(field));
  const cells = fields.map(({ path: [name = ''] }, at) => {
    const value =
      decoders[at] === null ? `values[${at}]` : `values[${at}] === null ? null : decode[${at}](values[${at}])`;
    return [JSON.stringify(name), value] as const;
  });
  const literal = `return (values) => ({ ${cells.map(([name, value]) => `${name}: ${value}`).join(', ')} })`;
  const made = `function Row(values) { ${cells.map(([name, value]) => `this[${name}] = ${value};`).join(' ')} }
    Row.prototype = inherited;
    return (values) => new Row(values)`;
  return new Function('decode', 'inherited', inherited === undefined ? literal : made)(decoders, inherited);
};

const fillerOf = (parameter: unknown): ((given: Row) => unknown) => {
  if (is(parameter, Placeholder)) return (given) => given[parameter.name];
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { name } = parameter.value;
    return (given) => parameter.encoder.mapToDriverValue(given[name]);
  }
  return () => parameter;
};

/**
 * Runs a query that drizzle has prepared, with its columns and placeholders looked through once instead of for every value.
 * A query whose rows lie deeper than one level, or which selects nothing, runs as drizzle does it.
 */
export const runOnce = <Statement extends object>(
  prepared: Statement,
  { send, inherited }: { readonly send: Send; readonly inherited?: object | undefined },
): Statement => {
  const { fields, getQuery } = prepared as unknown as DrizzlePrepared;
  if (fields === undefined || fields.some(({ path }) => path.length !== 1)) return prepared;
  const asked = withLiterals(getQuery.call(prepared));
  const { sql: text, params } = asked;
  const [toRow, values] = [rowMaker(fields, inherited), params.map(fillerOf)];
  const execute = async (given: Row = {}): Promise<Row[]> => {
    const rows = await send(
      text,
      values.map((value) => value(given)),
    );
    return rows.map(toRow);
  };
  return Object.assign(prepared, { getQuery: () => asked, execute });
};
