import { expect, it } from 'vitest';
import { lazily } from './lazily.ts';

const openMembers = () => {
  const made: string[] = [];
  const members = lazily({
    length: (text: string) => {
      made.push('length');
      return text.length;
    },
    twice: (_: string, { length }: { readonly length: number }) => {
      made.push('twice');
      return 2 * length;
    },
    never: () => made.push('never'),
  });
  return { members, made };
};

it('makes a member when it is first asked for, and once', () => {
  const { members, made } = openMembers();
  const asked = members('four');
  expect(made).toEqual([]);
  expect([asked.length, asked.length]).toEqual([4, 4]);
  expect(made).toEqual(['length']);
});

it('makes those that a member stands upon before it, the same for all', () => {
  const { members, made } = openMembers();
  const asked = members('four');
  expect([asked.twice, asked.length]).toEqual([8, 4]);
  expect(made).toEqual(['twice', 'length'].toSorted());
});

it('makes them anew for each request', () => {
  const { members, made } = openMembers();
  expect([members('one').length, members('three').length]).toEqual([3, 5]);
  expect(made).toEqual(['length', 'length']);
});
