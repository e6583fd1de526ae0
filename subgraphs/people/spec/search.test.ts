import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillTownRegister } from './town-register.ts';
import { callerOf, openTrialPeople, type TrialPeople } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await fillTownRegister(trial);
});
afterAll(() => trial?.close());

const NAMES = `__typename ... on Place { name } ... on Body { name } ... on Team { name } ... on Officer { name }
  ... on Station { name } ... on Grid { name }`;
const found = async (asked: string, as = callerOf('331081')) => {
  const data = await trial.ask(`{ searchPeople(${asked}) { totalCount nodes { ${NAMES} } } }`, as);
  const { totalCount, nodes } = data.searchPeople;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ __typename, name }: { __typename: string; name: string }) => `${__typename} ${name}`);
};

it('B-09p MUST find places, teams, bodies and grids by a part of their name or code', async () => {
  expect((await found('text: "前蔡"')).toSorted()).toEqual([
    'Grid 前蔡第一网格',
    'Grid 前蔡第二网格',
    'Place 前蔡村委会',
  ]);
  expect(await found('text: "新河", types: [TEAM, BODY]')).toEqual([
    'Body 新河镇人民政府',
    'Team 新河镇综合行政执法队',
  ]);
  expect(await found('text: "331081104248"')).toContain('Place 前蔡村委会');
  expect(await found('text: "中心大道"')).toEqual(['Station 新河联勤警务站']);
  expect(await found('text: "CG-7"')).toEqual(['Grid 前蔡第一网格']);
  expect(await found('text: "11331081002655186x"')).toEqual(['Body 温岭市综合行政执法局']);
});

it('B-09q MUST find officers within the scope of the caller only', async () => {
  expect(await found('text: "甲(样例)", types: [OFFICER]')).toEqual(['Officer 甲（样例）']);
  expect(await found('text: "甲(样例)", types: [OFFICER]', callerOf('320281'))).toEqual([]);
});

it('a search within a government leaves out the others', async () => {
  expect(await found('text: "新河", jurisdiction: "331081", types: [TEAM]')).toHaveLength(1);
  expect(await found('text: "新河", jurisdiction: "320281", types: [TEAM]')).toEqual([]);
});

it('a search within a government finds the places that lie in it', async () => {
  expect(await found('text: "前蔡", jurisdiction: "331081", types: [PLACE]')).toEqual(['Place 前蔡村委会']);
  expect(await found('text: "前蔡", jurisdiction: "331000", types: [PLACE]')).toEqual(['Place 前蔡村委会']);
  expect(await found('text: "前蔡", jurisdiction: "331082", types: [PLACE]')).toEqual([]);
});
