import type { BareRow } from '../header.ts';
import { unreadable } from '../unreadable.ts';

/** A cell that stands in several columns or rows. */
type Span = { readonly across: number; readonly down: number };

const MOST_COLUMNS = 16_384;

/** Lays the cells of one table out as they come, those that span filled with their text. */
export const createGrid = () => {
  let [number, cells]: [number, string[]] = [0, []];
  let column = 0;
  /** Columns that a cell of a row above stands in, and for how many rows more. */
  const held = new Map<number, { text: string; rows: number }>();
  const skipHeld = (): void => {
    for (let above = held.get(column); above !== undefined; above = held.get(column)) {
      cells[column] = above.text;
      if (above.rows === 1) held.delete(column);
      else held.set(column, { ...above, rows: above.rows - 1 });
      column += 1;
    }
  };
  const skipTo = (at: number): void => {
    while (column < Math.min(at, MOST_COLUMNS)) {
      skipHeld();
      if (column < at) column += 1;
    }
  };
  const requireColumn = (): void => {
    if (column >= MOST_COLUMNS)
      throw unreadable('Expected a table, found one without end of columns. Save it as XLSX.');
  };
  return {
    /** Begins a row; `at` is its place where the document says it, 1 is the first. */
    row: (at: number | null): void => {
      const next = at ?? number + 1;
      for (const [place, above] of held) {
        const rows = above.rows - (next - number - 1);
        if (rows > 0) held.set(place, { ...above, rows });
        else held.delete(place);
      }
      [number, cells, column] = [next, [], 0];
    },
    /** Adds a cell at the next free column, or where the document says it, 0 is the first. */
    cell: (text: string, { across, down, at }: Span & { readonly at: number | null }): void => {
      if (at === null) skipHeld();
      else skipTo(at);
      for (let taken = 0; taken < Math.min(Math.max(across, 1), 1000); taken += 1) {
        requireColumn();
        cells[column] = text;
        if (down > 1) held.set(column, { text, rows: down - 1 });
        column += 1;
      }
    },
    /** Ends the row. */
    end: (): BareRow => {
      for (const place of [...held.keys()].toSorted((one, other) => one - other)) {
        if (place < column) continue;
        column = place;
        skipHeld();
      }
      return { number, cells: Array.from(cells, (cell) => cell ?? '') };
    },
  };
};
