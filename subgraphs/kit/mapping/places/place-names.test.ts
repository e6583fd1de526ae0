import { describe, expect, it } from 'vitest';
import { placeNamesOf } from './place-names.ts';

const names = placeNamesOf([
  { code: '330000000000', name: '浙江省' },
  { code: '331081000000', name: '温岭市' },
  { code: '331081100000', name: '泽国镇' },
  { code: '331081104000', name: '新河镇' },
  { code: '331081103000', name: '箬横镇' },
  { code: '331081104201', name: '中心村' },
  { code: '331081103202', name: '中心村' },
  { code: '331081104248', name: '前蔡村委会' },
  { code: '331081002008', name: '东湖社区', formerCodes: ['331081002001'] },
  { code: '331081002000', name: '城东街道' },
  { code: '331081103301', name: '新河村委会' },
  { code: '440606003000', name: '大良街道' },
  { code: '320281104201', name: '中心村' },
]);

describe('a place by what people write', () => {
  it.each([
    ['新河镇', '331081', ['331081104000']],
    ['中心村', '331081', ['331081104201', '331081103202']],
    ['新河镇', '320281', []],
    ['泽国', '331081', ['331081100000']],
    ['泽国镇人民政府', '331081', ['331081100000']],
    ['大良', '440606', ['440606003000']],
    ['大良街道', '440606', ['440606003000']],
    ['大良街道办事处', '440600', ['440606003000']],
    ['新河', '331081', ['331081104000']],
    ['新河村', '331081', ['331081103301']],
    ['前蔡', '331081', ['331081104248']],
    ['前蔡村', '331081', ['331081104248']],
    ['前蔡村民委员会', '331081', ['331081104248']],
    ['东湖居委会', '331081', ['331081002008']],
    ['　新河镇\u200b', '331081', ['331081104000']],
    ['', '331081', []],
  ])('%s under %s', (text, jurisdiction, codes) => {
    expect(names.named(text, jurisdiction)).toEqual(codes);
    expect(names.named(text, jurisdiction)).toEqual(codes);
  });

  it.each([
    ['浙江省台州市温岭市新河镇前蔡村', ['331081104248']],
    ['浙江省/温岭市/箬横镇/中心村', ['331081103202']],
    ['新河镇 中心村', ['331081104201']],
    ['温岭市中心村', ['331081104201', '331081103202']],
    ['福建省某某县中心村', ['331081104201', '331081103202']],
    ['石塘镇中心村', []],
    ['大托中心村', []],
    ['泽国镇前蔡村', []],
    ['温岭市', ['331081000000']],
    ['浙江省', []],
  ])('along a path: %s', (path, codes) => {
    expect(names.named(path, '331081')).toEqual(codes);
  });

  it('is looked for in the whole country where a file belongs to no government', () => {
    expect(names.named('大良街道', '000000')).toEqual(['440606003000']);
  });
});

describe('a place by its code', () => {
  it('is known by the present one, and found by a former one', () => {
    expect([names.has('331081104000'), names.has('331081104999'), names.has('331081002001')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(names.present?.('331081002001')).toBe('331081002008');
    expect(names.present?.('331081104000')).toBeNull();
  });

  it('is told from others by its town', () => {
    expect(names.titleOf?.('331081104201')).toBe('新河镇中心村');
    expect(names.titleOf?.('331081104000')).toBe('新河镇');
  });
});
