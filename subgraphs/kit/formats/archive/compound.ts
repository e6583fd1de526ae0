import { unreadable } from '../unreadable.ts';

const nameBytes = (name: string): Buffer => Buffer.from(name, 'utf16le');
const [PACKAGE, BOOK, WORKBOOK] = [nameBytes('EncryptedPackage'), nameBytes('Book\0'), nameBytes('Workbook\0')];

/** Names of a compound file stand somewhere in it; they are looked for as it goes by. */
const findNames = async (body: AsyncIterable<Uint8Array>): Promise<{ isEncrypted: boolean; isWorkbook: boolean }> => {
  let [tail, isEncrypted, isWorkbook]: [Buffer, boolean, boolean] = [Buffer.alloc(0), false, false];
  for await (const piece of body) {
    const bytes = Buffer.concat([tail, piece]);
    isEncrypted ||= bytes.includes(PACKAGE);
    isWorkbook ||= bytes.includes(BOOK) || bytes.includes(WORKBOOK);
    if (isEncrypted) break;
    tail = bytes.subarray(-PACKAGE.length);
  }
  return { isEncrypted, isWorkbook };
};

/** Says what an OLE compound file is: an encrypted workbook, a binary one of 1997 to 2003, or another document. */
export const refuseCompound = async (body: AsyncIterable<Uint8Array>): Promise<never> => {
  const { isEncrypted, isWorkbook } = await findNames(body);
  if (isEncrypted)
    throw unreadable(
      'Expected a workbook that opens without a password, found an encrypted one. Open it, take the password away and save it again.',
    );
  if (isWorkbook)
    throw unreadable(
      'Expected XLSX or CSV, found a binary workbook of Excel 97 to 2003 (.xls). Open it in Excel or WPS, choose Save As, Excel Workbook (.xlsx), and send that.',
    );
  throw unreadable('Expected a table, found another Office document. Save the table as XLSX or CSV and send that.');
};
