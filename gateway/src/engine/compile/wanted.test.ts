import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRepresenting } from './representations.ts';
import { NONE, wantedOf } from './wanted.ts';

const NAMES = ['a', 'b', 'c', 'd'];

/** Objects of two types, of which so many leaves are required, and `a` is the key. */
const openTrial = (required: readonly string[]) => {
  const selections = ['__typename', ...required].map((name) => ({ kind: 'Field', name }) as const);
  const representingOf = compileRepresenting(
    { required: { selections, rewrites: [] }, isOf: (one, other) => one === other },
    () => [['a']],
  );
  return (objects: readonly Record<string, unknown>[]) =>
    wantedOf(objects, { representingOf, isHarmed: (_, lacking) => lacking.includes('b') });
};

const leaf = fc.constantFrom('1', 1, 'null', null, 0, -0, true, undefined);
const object = fc.record({ __typename: fc.constantFrom('One', 'Two'), a: leaf, b: leaf, c: leaf, d: leaf });

describe('what is wanted of a page of objects', () => {
  it.each([1, 2, 3, 4])(
    'is one representation for all whose texts are equal, where %i leaves are required',
    (count) => {
      const wanted = openTrial(NAMES.slice(0, count));
      fc.assert(
        fc.property(fc.array(object, { minLength: 2, maxLength: 40 }), (objects) => {
          const alone = objects.map((one) => wanted([one]).texts[0]);
          const texts = [...new Set(alone.filter((text) => text !== undefined))];
          const { texts: found, positions, partial } = wanted(objects);
          expect(found).toEqual(texts);
          expect(positions).toEqual(alone.map((text) => (text === undefined ? NONE : texts.indexOf(text))));
          const partly = objects.flatMap((one, index) => (wanted([one]).partial.size > 0 ? [positions[index]] : []));
          expect(partial).toEqual(new Set(partly));
        }),
      );
    },
  );
});
