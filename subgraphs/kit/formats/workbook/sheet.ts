import type { Member } from '../archive/zip.ts';
import type { BareRow } from '../header.ts';
import { unreadable } from '../unreadable.ts';
import { columnOf, createFiller, readMerges } from './merges.ts';
import { isoText, momentText, type Shown } from './moments.ts';
import { type SharedStrings, unescapeText } from './shared-strings.ts';
import { cutPart, type Markup, partText, readMarkup } from './xml.ts';

/** What the cells of all sheets of a workbook refer to. */
export type Book = {
  readonly strings: SharedStrings;
  readonly styles: readonly Shown[];
  /** Days count from 1904, as old Macintosh workbooks do. */
  readonly is1904: boolean;
};

const ROWS_AT_ONCE = 250;
/** So many columns a sheet of Excel has. */
const MOST_COLUMNS = 16_384;
const YES_NO: Readonly<Record<string, string>> = { '1': 'true', '0': 'false' };

/** Hears a sheet and makes rows of what it hears; blank ones are left out, however many the sheet declares. */
class SheetReader implements Markup {
  rows: BareRow[] = [];
  isWhole = false;
  private readonly book: Book;
  private readonly fill: (row: number, cells: string[]) => void;
  private element = '';
  private number = 0;
  private cells: string[] = [];
  private hasText = false;
  private column = -1;
  private style = 0;
  private kind = '';
  private value = '';
  private formula = '';
  private phonetic = false;

  constructor(book: Book, fill: (row: number, cells: string[]) => void) {
    this.book = book;
    this.fill = fill;
  }

  open(name: string): void {
    this.element = name;
    if (name === 'c') {
      this.column += 1;
      [this.style, this.kind, this.value, this.formula] = [0, '', '', ''];
    } else if (name === 'row') {
      this.number += 1;
      this.column = -1;
      [this.cells, this.hasText] = [[], false];
    } else if (name === 'rPh') this.phonetic = true;
  }

  attribute(name: string, value: string): void {
    if (this.element === 'c') {
      if (name === 'r') this.column = columnOf(value);
      else if (name === 's') this.style = Number(value);
      else if (name === 't') this.kind = value;
    } else if (this.element === 'row' && name === 'r' && /^\d{1,9}$/.test(value)) this.number = Number(value);
  }

  text(text: string): void {
    if (this.element === 'v' || (this.element === 't' && !this.phonetic)) this.value += text;
    else if (this.element === 'f') this.formula += text;
  }

  close(name: string, isImplied: boolean): void {
    this.element = '';
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'worksheet') this.isWhole = !isImplied;
  }

  /** The text of a cell. A formula that was never reckoned stands as it is written. */
  private cellText(): string {
    const { kind, value } = this;
    if (value === '') return this.formula === '' ? '' : `=${this.formula}`;
    switch (kind) {
      case 's':
        return this.book.strings.at(Number(value));
      case 'b':
        return YES_NO[value] ?? value;
      case 'd':
        return isoText(value);
      case '':
      case 'n':
        return momentText(value, this.book.styles[this.style] ?? 'number', this.book.is1904);
      default:
        return unescapeText(value);
    }
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === '') return;
    if (this.column < 0 || this.column >= MOST_COLUMNS)
      throw unreadable('Expected a sheet, found a cell that stands in no column. Save the workbook again.');
    this.hasText = true;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private endRow(): void {
    if (!this.hasText) return;
    this.fill(this.number - 1, this.cells);
    this.rows.push({ number: this.number, cells: this.cells });
  }
}

/**
 * The rows of a sheet as they stream, merged cells filled.
 * @throws {Fault} UNREADABLE_FILE when the sheet is cut, damaged or refers to what the workbook lacks.
 */
export async function* sheetRows(part: Member, book: Book): AsyncGenerator<BareRow[]> {
  const reader = new SheetReader(book, createFiller(await readMerges(part)));
  for await (const _ of readMarkup(partText(part.open()), reader)) {
    if (reader.rows.length >= ROWS_AT_ONCE) yield reader.rows.splice(0);
  }
  if (!reader.isWhole) throw cutPart();
  yield reader.rows.splice(0);
}
