import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitName, unitNames } from './unit-names.ts';

describe('what a register may call a unit that a source names', () => {
  it.each([
    ['温岭市综合行政执法局', '温岭市综合行政执法局'],
    ['市综合执法局', '温岭市综合行政执法局'],
    ['综合执法局', '温岭市综合行政执法局'],
    ['本市综合行政执法局', '温岭市综合行政执法局'],
    ['温岭市综合行政执法局', '综合行政执法局'],
    ['新河镇', '新河镇人民政府'],
    ['新河镇', '温岭市新河镇人民政府'],
    ['太平街道', '太平街道办事处'],
    ['执法局(新河中队)', '执法局（新河中队）'],
  ])('of %s is %s among them', (text, name) => {
    expect(unitNames(text, '温岭市')).toContain(name);
  });

  it('is none where nothing is named, and the name alone where the government is not known', () => {
    expect(unitNames(' 　', '温岭市')).toEqual([]);
    expect(unitNames('市监局', '')).toEqual(['市监局']);
  });

  it('begins with the text as it is written, and names each once', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'温岭市综合执法局镇街道 （(') }), (text) => {
        const names = unitNames(text, '温岭市');
        expect(names[0] ?? '').toBe(unitName(text));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
