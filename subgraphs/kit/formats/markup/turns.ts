import type { BareRow, BareSheet } from '../header.ts';

/** What a reader of markup hears, in order: a sheet begins, or a row of it. */
export type Heard = { readonly sheet: string | null } | BareRow;

const isStart = (heard: Heard | undefined): heard is { readonly sheet: string | null } =>
  heard !== undefined && 'sheet' in heard;

/**
 * The sheets of a document that tells them one after another. Rows of a sheet that nobody asked for are passed over.
 * `heard` is what the reader has heard since, `steps` reads on a little.
 */
export async function* sheetsInTurn(heard: Heard[], steps: AsyncGenerator<void>): AsyncGenerator<BareSheet> {
  let isOver = false;
  const hasMore = async (): Promise<boolean> => {
    while (heard.length === 0 && !isOver) isOver = (await steps.next()).done === true;
    return heard.length > 0;
  };
  const takeRows = (): BareRow[] => {
    const end = heard.findIndex(isStart);
    return heard.splice(0, end < 0 ? heard.length : end).filter((row): row is BareRow => !isStart(row));
  };
  async function* rows(): AsyncGenerator<BareRow[]> {
    while ((await hasMore()) && !isStart(heard[0])) yield takeRows();
  }
  try {
    while (await hasMore()) {
      const start = heard.shift();
      if (isStart(start)) yield { name: start.sheet, isGrid: true, rows: rows() };
      while ((await hasMore()) && !isStart(heard[0])) takeRows();
    }
  } finally {
    await steps.return(undefined);
  }
}
