import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEntry, DECIDED, FILED } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, startTrial, type Trial, XINHE } from '../trial/trial-network.ts';

const day = (index: number): string => `2026-07-${String(index).padStart(2, '0')}`;

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.file([
    ...Array.from({ length: 7 }, (_, index) => caseEntry(`X-${index + 1}`, { filedOn: day(index + 1) })),
    caseEntry('X-8', { filedOn: day(3) }, [...FILED, 'SUSPEND']),
    caseEntry('X-9', { filedOn: null, discoveredOn: day(20) }, ['REGISTER']),
    caseEntry('D-1', { place: DAXI, filedOn: day(1), decidedOn: day(9) }, DECIDED),
    caseEntry('S-1', { place: DAXI, procedure: 'SIMPLE', filedOn: day(2) }, ['REGISTER', 'VERIFY']),
  ]);
});
afterAll(() => trial.end());

const TOWNS = `query ($of: [_Any!]!, $filter: CaseFilter, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Place { code cases(filter: $filter, first: $first, after: $after) {
    totalCount nodes { number } edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage endCursor }
  } } }
}`;
const town = (code: string) => ({ __typename: 'Place', code });
const ask = async (variables: Record<string, unknown>, codes: readonly string[] = [XINHE]) => {
  const result = await trial.ask(TOWNS, COMMANDER, { of: codes.map(town), ...variables });
  expect(result.errors).toBeUndefined();
  return result.data._entities.map((place: { cases: unknown }) => place.cases);
};
const numbers = (list: { nodes: { number: string }[] }) => list.nodes.map(({ number }) => number);

describe('the cases of a place', () => {
  it('lists them last filed first, a clue by its discovery, page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const [page] = await ask({ first: 4, after });
      expect(page.totalCount).toBe(9);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...numbers(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen.filter((number) => number !== 'X-8')).toEqual(['X-9', 'X-7', 'X-6', 'X-5', 'X-4', 'X-3', 'X-2', 'X-1']);
    expect([seen.indexOf('X-8'), seen.indexOf('X-3')].sort()).toEqual([5, 6]);
    expect(new Set(seen).size).toBe(9);
  });

  it.each([
    [{ isOpen: true }, ['D-1', 'S-1']],
    [{ isOpen: false }, []],
    [{ procedures: ['SIMPLE'] }, ['S-1']],
    [{ procedures: ['ORDINARY'], isOpen: true }, ['D-1']],
    [{ states: ['DECIDED', 'SERVED'] }, ['D-1']],
    [{ states: [] }, []],
  ])('narrows them by %j', async (filter, expected) => {
    const [list] = await ask({ filter }, [DAXI]);
    expect(numbers(list).sort()).toEqual(expected);
    expect(list.totalCount).toBe(expected.length);
  });

  it('refuses a page that is too large and a state that there is none of', async () => {
    const [large, unknown] = await Promise.all([
      trial.ask(TOWNS, COMMANDER, { of: [town(XINHE)], first: 100_000 }),
      trial.ask(TOWNS, COMMANDER, { of: [town(XINHE)], filter: { states: ['LOST'] } }),
    ]);
    expect(large.errors[0].extensions.code).toBe('BAD_PAGE');
    expect(unknown.errors[0].message).toContain('"LOST"');
  });
});
