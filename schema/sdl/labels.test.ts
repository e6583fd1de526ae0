import { describe, expect, it } from 'vitest';
import { labelOf, readEnumLabels, termOf } from './labels.ts';

describe('labels of enum values', () => {
  it.each([
    ['赋权: the town acts in its own name on the items it was given', '赋权'],
    ['类似乡级单位: a row of the code list', '类似乡级单位'],
    ['县、县级市、区', '县、县级市、区'],
    ['简易程序 (行政处罚法 art. 51)', '简易程序'],
    ['以镇（街道）为主体办案量: cases decided in the name of a town', '以镇（街道）为主体办案量'],
  ])('are what "%s" begins with', (description, label) => {
    expect(labelOf(description)).toBe(label);
  });

  it.each([
    ['What a place is in the statistical code list. 区划类别', '区划类别'],
    ['How enforcement reaches a place. 执法模式 (浙江省综合行政执法条例 art. 9)', '执法模式'],
    ['What a list is. 清单类别 (行政处罚法 art. 24, 浙江省综合行政执法条例 arts. 7, 9)', '清单类别'],
    ['办案程序', '办案程序'],
  ])('stand under the term with which "%s" ends', (description, term) => {
    expect(termOf(description)).toBe(term);
  });

  it.each(readEnumLabels().map((one) => [one.name, one] as const))(
    '%s has a Chinese label for each value',
    (_, one) => {
      expect(one.title).toMatch(/^[\p{Script=Han}\d、，·“”（）]+$/u);
      for (const { value, label } of one.values) expect(`${value} ${label}`).toMatch(/\p{Script=Han}/u);
      expect(new Set(one.values.map(({ label }) => label)).size).toBe(one.values.length);
    },
  );
});
