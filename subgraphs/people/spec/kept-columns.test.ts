import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTrialPeople, type TrialPeople } from './trial-people.ts';

let trial: TrialPeople;
beforeAll(async () => {
  trial = await openTrialPeople();
  await trial.takeFile('region-register', 'first', 'csv');
  await trial.takeFile('organisation-register', 'first', 'sheet.json');
  await trial.takeFile('grid-register', 'first', 'sheet.json');
});
afterAll(() => trial?.close());

const ask = (query: string) => trial.ask(`{ ${query} }`);

it('a place keeps since when its code is in use, and holds from ever', async () => {
  const data = await ask(
    `town: place(code: "331081001000") { inUseFrom } other: place(code: "331081100000") { inUseFrom }`,
  );
  expect(data).toEqual({ town: { inUseFrom: '2001-06-01' }, other: { inUseFrom: null } });
});

it('a grid keeps its households, where they are one number, and always as they were written', async () => {
  const fields = 'households householdsText';
  const data = await ask(`plain: grid(jurisdiction: "331081", code: "33108110427001") { ${fields} }
    grouped: grid(jurisdiction: "331081", code: "33108110427002") { ${fields} }
    about: grid(jurisdiction: "331081", code: "33108110427301") { ${fields} }
    none: grid(jurisdiction: "331081", code: "33108110420002") { ${fields} }`);
  expect(data).toEqual({
    plain: { households: 312, householdsText: '312' },
    grouped: { households: 1024, householdsText: '1,024' },
    about: { households: null, householdsText: '约200' },
    none: { households: null, householdsText: null },
  });
});

it('bodies and teams keep address, head and the posts that they were given', async () => {
  const fields = 'name creditCode address headName givenPosts givenPostsText validFrom';
  const data = await ask(`bodies(jurisdiction: "331081") { nodes { ${fields} } }
    teams(jurisdiction: "331081") { nodes { ${fields} } }`);
  const named = (list: { name: string }[], name: string) => list.find((one) => one.name === name);
  expect(named(data.bodies.nodes, '温岭市综合行政执法局')).toEqual({
    ...{ name: '温岭市综合行政执法局', address: '太平街道万寿路1号', headName: '林某', givenPosts: 86 },
    ...{ givenPostsText: '86', creditCode: '11331081MB0N12345A', validFrom: '2019-03-28' },
  });
  expect(named(data.teams.nodes, '新河镇综合行政执法队')).toMatchObject({
    givenPosts: 24,
    givenPostsText: '２４',
    headName: null,
  });
});

it('tells peers bodies and teams by their names, by which they find who a source names', async () => {
  const told = async () => (await trial.feed()).filter(({ topic }) => topic === 'body' || topic === 'team');
  await expect.poll(async () => (await told()).length, { timeout: 30_000 }).toBe(9);
  const team = (await told()).find(({ key }) => key === '331081:新河镇综合行政执法队');
  expect(team).toMatchObject({
    topic: 'team',
    payload: {
      ...{ jurisdiction: '331081', code: '新河镇综合行政执法队', name: '新河镇综合行政执法队' },
      ...{ placeCode: '331081104000', validTo: null },
    },
  });
});
