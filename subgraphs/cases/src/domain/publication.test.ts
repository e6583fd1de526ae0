import { expect, it } from 'vitest';
import { maskName, maskText } from './publication.ts';

it.each([
  ['蔡雪梅', '蔡**'],
  ['李明', '李*'],
  ['蔡雪梅（样例）', '蔡**（样例）'],
  ['欧', '欧*'],
])('publishes %s as %s', (name, published) => {
  expect(maskName(name)).toBe(published);
});

it('publishes no number and no name of a person in what was written', () => {
  const text = '蔡雪梅（身份证331081199001010011，电话13800000000）占道经营，罚款2000元，案号20220001。';
  expect(maskText(text, '蔡雪梅（样例）')).toBe('蔡**（身份证***，电话***）占道经营，罚款2000元，案号20220001。');
  expect(maskText('李明街占道', null)).toBe('李明街占道');
});
