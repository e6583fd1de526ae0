/**
 * A text that a spreadsheet would run as a formula stands after an apostrophe in CSV, as spreadsheets themselves mark text;
 * one that already has apostrophes gets one more, so that what was written is what is read. S-06.
 */
const RUNNABLE = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;
const APOSTROPHE = 39;

/** The text as a cell of CSV that no spreadsheet runs. */
export const markText = (text: string): string => (RUNNABLE.test(text) ? `'${text}` : text);

/** The text of a cell of CSV, without the apostrophe that marks it as text. */
export const unmarkText = (cell: string): string =>
  cell.charCodeAt(0) === APOSTROPHE && MARKED.test(cell) ? cell.slice(1) : cell;

/** The cells of a row; the same row where none is marked. */
export const unmarkRow = (cells: string[]): string[] =>
  cells.some((cell) => cell.charCodeAt(0) === APOSTROPHE) ? cells.map(unmarkText) : cells;
