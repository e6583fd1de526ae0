import { expect, it } from 'vitest';
import { placeNamesOf } from './place-names.ts';

const names = placeNamesOf([
  { code: '331081104000', name: '新河镇' },
  { code: '331081104201', name: '中心村' },
  { code: '331081103202', name: '中心村' },
  { code: '320281104201', name: '中心村' },
]);

it('places are found by their whole names, within a government', () => {
  expect(names.named('新河镇', '331081')).toEqual(['331081104000']);
  expect(names.named('中心村', '331081')).toEqual(['331081104201', '331081103202']);
  expect(names.named('新河', '331081')).toEqual([]);
  expect(names.named('新河镇', '320281')).toEqual([]);
});

it('places are known by their codes', () => {
  expect([names.has('331081104000'), names.has('331081104999')]).toEqual([true, false]);
});
