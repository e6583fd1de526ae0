import type { BareSheet } from '../header.ts';
import { unreadable } from '../unreadable.ts';
import { type Markup, readMarkup } from '../workbook/xml.ts';
import { createGrid } from './grid.ts';
import { type Heard, sheetsInTurn } from './turns.ts';

const UNSEEN = new Set(['style', 'script', 'title', 'xml']);
const BLOCKS = new Set(['p', 'div', 'br', 'li']);

/** White space as a browser shows it; what `br` and blocks break stays broken. */
const shownText = (text: string): string =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** Hears the tables of a page. A table within a cell is a table of its own, and so is what follows it in the outer one. */
class PageReader implements Markup {
  readonly heard: Heard[] = [];
  private tables = 0;
  private unseen = 0;
  private grid = createGrid();
  private element = '';
  private inRow = false;
  private inCell = false;
  private value = '';
  private across = 1;
  private down = 1;
  private isCut = false;

  get isWhole(): boolean {
    return !this.isCut;
  }

  open(name: string): void {
    this.element = name;
    if (UNSEEN.has(name)) this.unseen += 1;
    else if (name === 'table') this.beginTable(1);
    else if (name === 'tr') this.beginRow();
    else if (name === 'td' || name === 'th') this.beginCell();
    else if (BLOCKS.has(name)) this.value += '\u2028';
  }

  attribute(name: string, value: string): void {
    if (this.element !== 'td' && this.element !== 'th') return;
    if (name === 'colspan') this.across = Number.parseInt(value, 10) || 1;
    else if (name === 'rowspan') this.down = Number.parseInt(value, 10) || 1;
  }

  text(text: string): void {
    if (this.inCell && this.unseen === 0) this.value += text;
  }

  close(name: string, isImplied: boolean): void {
    if (UNSEEN.has(name)) this.unseen -= 1;
    else if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr') this.endRow();
    else if (name === 'table') {
      this.endRow();
      this.isCut ||= isImplied;
      this.beginTable(-1);
    }
  }

  private beginTable(change: 1 | -1): void {
    this.tables += change;
    [this.inRow, this.inCell] = [false, false];
    this.grid = createGrid();
    if (this.tables > 0) this.heard.push({ sheet: null });
  }

  private beginRow(): void {
    if (this.tables === 0) return;
    this.grid.row(null);
    this.inRow = true;
  }

  private beginCell(): void {
    if (this.tables === 0) return;
    if (!this.inRow) this.beginRow();
    [this.inCell, this.value, this.across, this.down] = [true, '', 1, 1];
  }

  private endCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    this.grid.cell(shownText(this.value), { at: null, across: this.across, down: Math.min(this.down, 65_534) });
  }

  private endRow(): void {
    if (!this.inRow) return;
    this.endCell();
    this.inRow = false;
    this.heard.push(this.grid.end());
  }
}

/** The tables of a page. @throws {Fault} UNREADABLE_FILE when it is cut within one. */
export const htmlSheets = (text: AsyncIterable<string>): AsyncGenerator<BareSheet> => {
  const reader = new PageReader();
  async function* steps(): AsyncGenerator<void> {
    yield* readMarkup(text, reader, { isHtml: true });
    if (!reader.isWhole)
      throw unreadable(
        'Expected a whole HTML table, found one that is never closed. Export it again and send it again.',
      );
  }
  return sheetsInTurn(reader.heard, steps());
};
