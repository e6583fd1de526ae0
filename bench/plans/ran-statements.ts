import type { Ran } from '@network/kit/list/runs';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';

/** Where the server begins to tell something; what it tells goes on in lines that begin with a tab. */
const ENTRY = /^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] (?:\S+ )?(LOG|DETAIL): {2}/gm;
const NAMED = /^execute [^:]+: (\/\* ([a-z]+)\.([a-z_\d]+) \*\/[\s\S]*)$/;
const VALUE = /\$\d+ = (NULL|'(?:[^']|'')*')/g;

type Entry = { readonly kind: string; readonly text: string };

const entriesOf = (log: string): readonly Entry[] => {
  const starts = [...log.matchAll(ENTRY)];
  return starts.map((start, at) => {
    const text = log.slice(start.index + start[0].length, starts[at + 1]?.index).trimEnd();
    return { kind: start[1] ?? '', text: text.replaceAll('\n\t', '\n') };
  });
};

const isSubgraph = (name: string): name is SubgraphName => (SUBGRAPHS as readonly string[]).includes(name);

const valuesOf = (entry: Entry | undefined): readonly (string | null)[] =>
  entry?.kind !== 'DETAIL'
    ? []
    : [...entry.text.matchAll(VALUE)].map(([, value = '']) =>
        value === 'NULL' ? null : value.slice(1, -1).replaceAll("''", "'"),
      );

/** The prepared statements that subgraphs ran, with what they were given, by the server's log of all statements. */
export const ranIn = (log: string): readonly Ran[] => {
  const entries = entriesOf(log);
  return entries.flatMap(({ kind, text }, at): Ran[] => {
    const [, sql = '', subgraph = '', name = ''] = (kind === 'LOG' ? NAMED.exec(text) : null) ?? [];
    return isSubgraph(subgraph) ? [{ subgraph, name, sql, values: valuesOf(entries[at + 1]) }] : [];
  });
};
