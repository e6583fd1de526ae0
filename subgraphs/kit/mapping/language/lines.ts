import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

const rangeStart = (node: unknown): number | null => {
  const range = (node as Node | null)?.range;
  return range == null ? null : range[0];
};

const step = (node: unknown, segment: PropertyKey): { at: unknown; next: unknown } | null => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
    return pair === undefined ? null : { at: pair.key, next: pair.value };
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(segment)];
  return item === undefined ? null : { at: item, next: item };
};

/** The line on which the thing at a path begins; the nearest thing around it where there is nothing at the path. */
export const lineOf = (document: Document, counter: LineCounter, path: Path): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of path) {
    const found = step(isAlias(node) ? node.resolve(document) : node, segment);
    if (found === null) break;
    offset = rangeStart(found.at) ?? offset;
    node = found.next;
  }
  return counter.linePos(offset).line;
};

/** The value at a path of plain data; undefined where there is none. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[segment] : undefined,
    data,
  );

/** A mistake in a source file: where, what was expected there, and what was found. */
export type Mistake = { readonly path: Path; readonly expected: string; readonly found: string };
