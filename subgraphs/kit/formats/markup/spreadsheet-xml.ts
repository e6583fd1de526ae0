import type { BareSheet } from '../header.ts';
import { plainNumber } from '../numbers.ts';
import { isoText } from '../workbook/moments.ts';
import { cutPart, type Markup, readMarkup } from '../workbook/xml.ts';
import { createGrid } from './grid.ts';
import { type Heard, sheetsInTurn } from './turns.ts';

const YES_NO: Readonly<Record<string, string>> = { '1': 'true', '0': 'false' };

const textOf = (kind: string, text: string): string => {
  switch (kind) {
    case 'DateTime':
      return isoText(text);
    case 'Number':
      return plainNumber(text);
    case 'Boolean':
      return YES_NO[text] ?? text;
    default:
      return text;
  }
};

/** Hears a workbook of Excel 2003 in XML. */
class BookReader implements Markup {
  readonly heard: Heard[] = [];
  isWhole = false;
  private grid = createGrid();
  private element = '';
  private inData = false;
  private inComment = false;
  private isRowBegun = false;
  private rowAt: number | null = null;
  private at: number | null = null;
  private across = 0;
  private down = 0;
  private kind = '';
  private value = '';

  open(name: string): void {
    this.element = name;
    if (name === 'Row') [this.rowAt, this.isRowBegun] = [null, false];
    else if (name === 'Cell') {
      this.beginRow();
      [this.at, this.across, this.down, this.kind, this.value] = [null, 0, 0, '', ''];
    } else if (name === 'Comment') this.inComment = true;
    else if (name === 'Data' && !this.inComment) this.inData = true;
  }

  attribute(name: string, value: string): void {
    if (this.element === 'Worksheet' && name === 'Name') this.beginSheet(value);
    else if (this.element === 'Row' && name === 'Index') this.rowAt = Number(value) || null;
    else if (this.element === 'Cell') this.cellAttribute(name, value);
    else if (this.element === 'Data' && name === 'Type' && this.inData) this.kind = value;
  }

  text(text: string): void {
    if (this.inData) this.value += text;
  }

  close(name: string, isImplied: boolean): void {
    if (name === 'Data' && !this.inComment) this.inData = false;
    else if (name === 'Comment') this.inComment = false;
    else if (name === 'Cell') this.endCell();
    else if (name === 'Row') {
      this.beginRow();
      this.heard.push(this.grid.end());
    } else if (name === 'Workbook') this.isWhole = !isImplied;
  }

  private beginSheet(name: string): void {
    this.grid = createGrid();
    this.heard.push({ sheet: name });
  }

  private beginRow(): void {
    if (!this.isRowBegun) this.grid.row(this.rowAt);
    this.isRowBegun = true;
  }

  private cellAttribute(name: string, value: string): void {
    if (name === 'Index') this.at = Math.max(0, (Number(value) || 1) - 1);
    else if (name === 'MergeAcross') this.across = Number(value) || 0;
    else if (name === 'MergeDown') this.down = Number(value) || 0;
  }

  private endCell(): void {
    const { at, across, down } = this;
    this.grid.cell(textOf(this.kind, this.value), { at, across: across + 1, down: down + 1 });
  }
}

/** The sheets of a workbook of Excel 2003 in XML. @throws {Fault} UNREADABLE_FILE when it is cut. */
export const spreadsheetXmlSheets = (text: AsyncIterable<string>): AsyncGenerator<BareSheet> => {
  const reader = new BookReader();
  async function* steps(): AsyncGenerator<void> {
    yield* readMarkup(text, reader);
    if (!reader.isWhole) throw cutPart();
  }
  return sheetsInTurn(reader.heard, steps());
};
