import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../archive/spool.ts';
import type { Member } from '../archive/zip.ts';
import { bytesOf } from '../trial/trial-files.ts';
import { escaped } from '../trial/trial-workbook.ts';
import { readSharedStrings } from './shared-strings.ts';

const partOf = (texts: readonly string[]): Member => ({
  name: 'xl/sharedStrings.xml',
  open: () => bytesOf(`<sst>${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`, 1000),
});

describe('shared texts', () => {
  it('S-03c MUST read the same texts from memory and from the temporary file that they spill to', async () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `${at}号店铺 ${'占道经营'.repeat(at % 30)}`);
    const places = fc.array(fc.nat(texts.length - 1), { minLength: 1, maxLength: 50 });
    for (const inMemory of [0, 600_000, 64 * 1024 * 1024]) {
      const desk = createDesk();
      const strings = await readSharedStrings(partOf(texts), desk, inMemory);
      fc.assert(
        fc.property(places, (at) => {
          expect(at.map(strings.at)).toEqual(at.map((place) => texts[place]));
        }),
      );
      expect(texts.map((_, at) => strings.at(at))).toEqual(texts);
      expect(() => strings.at(texts.length)).toThrow('whose text is nowhere');
      await desk.clear();
    }
  });

  it('reads empty texts, and a workbook without any', async () => {
    const desk = createDesk();
    const strings = await readSharedStrings(partOf(['', 'a', '']), desk, 0);
    expect([0, 1, 2].map(strings.at)).toEqual(['', 'a', '']);
    const none = await readSharedStrings(null, desk);
    for (const index of [0, -1, 0.5, Number.NaN]) expect(() => none.at(index)).toThrow('whose text is nowhere');
    await desk.clear();
  });
});
