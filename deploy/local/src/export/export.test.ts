import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchExport } from './fetch.ts';
import { readExportWish } from './wish.ts';

const given = { for: '331081', from: '2022-01-01', to: '2022-11-30', out: 'a.csv', force: false };

describe('what is wished of an export', () => {
  it.each([
    [{ from: '2022-13-01' }, '--from with a day, such as 2022-01-01, found "2022-13-01"'],
    [{ to: '2022-02-30' }, '--to with a day, such as 2022-01-01, found "2022-02-30"'],
    [{ to: '2022' }, '--to with a day, such as 2022-01-01, found "2022"'],
    [{ for: '3310' }, '--for with six digits, such as 331081, found "3310"'],
  ])('is refused by the name of the option: %j', (wrong, told) => {
    expect(() => readExportWish({ ...given, ...wrong }, ['credit'])).toThrow(`Expected ${told}. Correct it.`);
  });

  it('is asked for as it was given', () => {
    expect(readExportWish(given, ['credit']).path).toBe(
      '/exports/credit?for=331081&from=2022-01-01&to=2022-11-30&format=csv',
    );
  });

  it('is refused before anything is asked where the folder of its file is not there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'one-network-export-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const wish = readExportWish({ ...given, out: join(folder, 'not/here.csv') }, ['credit']);
    const from = { url: 'http://127.0.0.1:1', token: '', onBytes: () => undefined };
    const missing = join(folder, 'not');
    await expect(fetchExport(wish, from)).rejects.toThrow(
      `Expected a folder ${missing} to write in, found none. Make it first: mkdir -p ${missing}.`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
