import { expect, it } from 'vitest';
import { leadersOn, originMistake } from './post.ts';

it('the captain stands before the executive deputy and the deputies, who stay as they came', () => {
  const leader = { validFrom: '2022-01-01', validTo: null };
  const leaders = [
    { ...leader, role: 'DEPUTY', name: 'a' },
    { ...leader, role: 'CAPTAIN', name: 'b', validTo: '2022-05-31' },
    { ...leader, role: 'DEPUTY', name: 'c' },
    { ...leader, role: 'EXECUTIVE_DEPUTY', name: 'd' },
    { ...leader, role: 'CAPTAIN', name: 'e', validFrom: '2022-06-01' },
  ] as const;
  expect(leadersOn(leaders, '2022-05-31').map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c']);
  expect(leadersOn(leaders, '2022-06-01').map(({ name }) => name)).toEqual(['e', 'd', 'a', 'c']);
});

it('a stationed post names its office, and no other does', () => {
  expect(originMistake({ origin: 'STATIONED', officeKind: 'JUSTICE' })).toBeNull();
  expect(originMistake({ origin: 'SENT_DOWN', officeKind: null })).toBeNull();
  expect(originMistake({ origin: 'STATIONED', officeKind: null })?.found).toBe('STATIONED, none');
  expect(originMistake({ origin: 'OWN', officeKind: 'JUSTICE' })).toMatchObject({
    ...{ field: 'officeKind', found: 'OWN, JUSTICE' },
  });
});
