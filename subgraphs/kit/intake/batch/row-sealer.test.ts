import { parseSource } from '@network/kit/mapping/source-file';
import { toySource } from '@network/kit/mapping/trial-toys';
import { createDataKey } from '@network/kit/secret';
import { describe, expect, it } from 'vitest';
import { boxKind, KINDS } from '../trial/trial-boxes.ts';
import { toyKind } from '../trial/trial-toys.ts';
import { rowSealer } from './row-sealer.ts';

const dataKey = createDataKey(Buffer.alloc(32, 7));
const ROW = '{"盒":"A","电话":"13800000000"}';
const boxes = (more: string) =>
  parseSource(
    'boxes.yaml',
    `system: boxes\ntitle: Boxes 盒\nrecords: box\nformat: csv\njurisdiction: from the import\nkey: [盒]\nmaster: source\nfields:\n  name: 盒\n${more}oddities:\n  - Made up.\n`,
    KINDS,
  );
const lieOf = (source: Parameters<typeof rowSealer>[1], kinds = KINDS): string => {
  const { sealText, openText } = rowSealer({ dataKey, kinds }, source);
  const sealed = sealText(ROW);
  expect(openText(sealed)).toBe(ROW);
  expect(openText(ROW)).toBe(ROW);
  return sealed;
};

describe('S-09 a row that is kept as it came', () => {
  it('is sealed where a record that it makes has a field to seal', () => {
    expect(lieOf(parseSource('toy-shop.yaml', toySource(), KINDS))).not.toContain('13800000000');
    const also = 'also:\n  - { records: toy, key: [盒], fields: { number: 盒 } }\n';
    expect(lieOf(boxes(also))).not.toContain('13800000000');
  });

  it('is sealed where the source file says that a column is personal, whatever its records hold', () => {
    expect(lieOf(boxes('personal: { 电话: PHONE }\n'))).not.toContain('13800000000');
    expect(lieOf(boxes('personal: { 电话: ID_NUMBER }\n'))).not.toContain('13800000000');
  });

  it('lies open where nothing of it is personal', () => {
    expect(lieOf(boxes(''))).toBe(ROW);
  });

  it('is sealed as the strictest kind where its source file is no longer there', () => {
    expect(lieOf(null)).not.toContain('13800000000');
    expect(lieOf(null, [boxKind])).toBe(ROW);
    expect(lieOf(null, [toyKind])).not.toContain('13800000000');
  });
});
