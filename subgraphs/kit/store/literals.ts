import type { Query } from 'drizzle-orm';

/** What may stand in SQL as it is: what the driver would send as text, and PostgreSQL read by where it stands. */
const literalOf = (value: unknown): string | null => {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' || typeof value === 'boolean' ? `'${value}'` : null;
};

/**
 * A query in which values that never change, as the states in which an event is open, stand in the text: a plan for all values
 * takes them into account, where it would guess at parameters. Placeholders stay, numbered anew. The text is our own, and
 * `$1` stands in it for parameters alone; where not every parameter is found once or more, the query stays as it is.
 */
export const withLiterals = <Asked extends Pick<Query, 'sql' | 'params'>>(query: Asked): Asked => {
  const { sql, params } = query;
  const found = new Set<number>();
  const [kept, places]: [unknown[], Map<number, string>] = [[], new Map()];
  for (const [at, value] of params.entries()) {
    const literal = literalOf(value);
    if (literal === null) kept.push(value);
    places.set(at + 1, literal ?? `$${kept.length}`);
  }
  const text = sql.replaceAll(/\$(\d+)/g, (parameter, number: string) => {
    found.add(Number(number));
    return places.get(Number(number)) ?? parameter;
  });
  return found.size === params.length && [...found].every((number) => places.has(number))
    ? { ...query, sql: text, params: kept }
    : query;
};
