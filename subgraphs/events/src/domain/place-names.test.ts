import { describe, expect, it } from 'vitest';
import { createPlaceNames, namesOf } from './place-names.ts';

const PLACES = [
  { code: '331081000000', name: '温岭市' },
  { code: '331081104000', name: '新河镇' },
  { code: '331081104200', name: '城东村委会' },
  { code: '331081104248', name: '前蔡村委会' },
  { code: '331081102000', name: '松门镇' },
  { code: '331081102201', name: '城东村委会' },
  { code: '331081102202', name: '新村委会' },
  { code: '331081104008', name: '港北居委会' },
  { code: '331004000000', name: '路桥区' },
  { code: '331004100000', name: '新桥镇' },
];
const names = createPlaceNames(PLACES);

describe('a place by what people write', () => {
  it.each([
    ['新河镇', ['331081104000']],
    ['前蔡村委会', ['331081104248']],
    ['前蔡村', ['331081104248']],
    ['港北社区', ['331081104008']],
    ['前蔡村有人养鸭，气味难闻', ['331081104248']],
    ['新河镇前蔡村河道有垃圾', ['331081104248']],
    ['温岭市新河镇前蔡村河道有垃圾', ['331081104248']],
    ['温岭市路灯损坏', ['331081000000']],
    ['新河镇城东村路灯损坏', ['331081104200']],
    ['城东村路灯损坏', ['331081104200', '331081102201']],
    ['反映新河镇城东村路灯损坏', ['331081104200']],
    ['反映大托新村违建问题', []],
    ['A2区景蓉华苑物业管理有问题', []],
    ['新桥镇占道经营', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(names.named(text, '331081')).toEqual(codes);
  });

  it('is looked for within the government alone', () => {
    expect(names.named('新桥镇占道经营', '331004')).toEqual(['331004100000']);
    expect(names.named('新桥镇占道经营', '331000')).toEqual(['331004100000']);
  });

  it('knows codes', () => {
    expect([names.has('331081104000'), names.has('331081104999')]).toEqual([true, false]);
  });

  it.each([
    ['九龙社区居委会', ['九龙社区居委会', '九龙社区']],
    ['新河镇', ['新河镇']],
  ])('%s is written as %j', (name, written) => {
    expect(namesOf(name)).toEqual(written);
  });
});
