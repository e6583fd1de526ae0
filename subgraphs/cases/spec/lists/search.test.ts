import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseEntry } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  const company = (name: string) => ({ kind: 'ORGANISATION' as const, name, creditCode: '91331081MA00000001' });
  await trial.file([
    caseEntry('温综执罚决字〔2026〕第0123号', { party: company('温岭市前蔡建筑有限公司（样例）') }),
    caseEntry('温综执罚决字〔2026〕第0124号', { place: DAXI, party: company('台州前蔡物流有限公司（样例）') }),
  ]);
});
afterAll(() => trial.end());

const SEARCH = `query ($text: String!, $jurisdiction: String, $types: [CaseSearchType!], $first: Int, $after: String) {
  searchCases(text: $text, jurisdiction: $jurisdiction, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { __typename ... on Case { number } ... on Party { name idNumber case { number } } }
  }
}`;
const search = async (variables: Record<string, unknown>, viewer = COMMANDER) => {
  const result = await trial.ask(SEARCH, viewer, variables);
  expect(result.errors).toBeUndefined();
  return result.data.searchCases;
};

describe('a search for cases', () => {
  it.each([
    '温综执罚决字〔2026〕第0123号',
    '温综执罚决字[2026]第0123号',
    '【2026】第0123号',
    '（２０２６） 第0123号',
    '2026第0123',
  ])('B-09k MUST find a case by its number written as %s', async (text) => {
    const found = await search({ text });
    expect(found.nodes).toEqual([{ __typename: 'Case', number: '温综执罚决字〔2026〕第0123号' }]);
    expect(found.totalCount).toBe(1);
  });

  it('B-09l MUST find a party by a part of its name within the scope of the caller only', async () => {
    expect((await search({ text: '前蔡' })).nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
      '台州前蔡物流有限公司（样例）',
      '温岭市前蔡建筑有限公司（样例）',
    ]);
    const [ours, ...others] = (await search({ text: '前蔡' }, OFFICER_OF_XINHE)).nodes;
    expect([ours.name, others]).toEqual(['温岭市前蔡建筑有限公司（样例）', []]);
    expect((await search({ text: '前蔡' }, { ...COMMANDER, grants: [] })).totalCount).toBe(0);
  });

  it('finds cases by their cause, only what is asked for, page by page', async () => {
    const first = await search({ text: '饲养家禽', types: ['CASE'], first: 1, jurisdiction: WENLING });
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, 1, true]);
    const second = await search({ text: '饲养家禽', types: ['CASE'], first: 1, after: first.pageInfo.endCursor });
    expect(new Set([...first.nodes, ...second.nodes].map(({ number }) => number)).size).toBe(2);
    expect((await search({ text: '饲养家禽', types: ['PARTY'] })).totalCount).toBe(0);
    expect((await search({ text: '饲养家禽', jurisdiction: '450500' })).totalCount).toBe(0);
  });

  it('never finds a party by its numbers', async () => {
    await trial.file([caseEntry('C-1', { party: { kind: 'CITIZEN', name: '王五', idNumber: '331081199001010011' } })]);
    expect((await search({ text: '331081199001010011' })).totalCount).toBe(0);
    expect((await search({ text: '王五' })).totalCount).toBe(1);
  });
});
