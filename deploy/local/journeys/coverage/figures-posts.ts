import { NANPING } from '@network/sample/figures';
import { type Figure, only, part } from './moving.ts';

export const inOf = (jurisdiction: string): string => `jurisdiction: "${jurisdiction}"`;
/** A figure of people by its metric, as of its government's day. */
export const ask = (jurisdiction: string, key: string, by?: string) =>
  ({
    metric: { place: `${jurisdiction}000000`, key: `people ${key}`, ...(by === undefined ? {} : { by }) },
  }) as const;

const NANPING_IN = inOf('350700');
const FULING = '350722101000';
const { posts, stationed } = NANPING;
const post = (more: Readonly<Record<string, string>>, placeCode = '350721100000') => ({
  system: 'sample-posts',
  row: {
    ...{ number: 'B-02-1', teamCode: 'ZD-02100', title: 'MEMBER', nature: 'INSTITUTION', origin: 'OWN', level: 'TOWN' },
    ...{ placeCode, validFrom: '2020-09-01', ...more },
  },
});
const teamOn = (placeCode: string) => ({
  system: 'sample-teams',
  row: { code: 'B-02-1', name: '一支新队（样例）', kind: 'TOWN', bodyCode: 'ZHZF', placeCode, validFrom: '2020-09-01' },
});
const TOWN_TEAMS = `teams(${NANPING_IN}, filter: { kind: TOWN })`;
const postsOf = (filter: string): string => `posts(${NANPING_IN}, filter: { ${filter} })`;
const sentDown = (figure: string, expected: number, [county, town]: readonly [string, string]): Figure => ({
  ...{ figure, expected, list: `place(code: "${county}000000") > posts(filter: { origin: SENT_DOWN })` },
  ...{ ...ask(county, 'POSTS', 'ORIGIN'), read: part('SENT_DOWN') },
  more: post({ origin: 'SENT_DOWN' }, town),
});

/** The figures that the teams and posts of 南平 tell. */
export const NANPING_FIGURES: readonly Figure[] = [
  {
    ...{ figure: 'teams.all', expected: NANPING.teams.all, list: TOWN_TEAMS, more: teamOn(FULING) },
    ...{ ...ask('350700', 'TEAMS', 'KIND'), read: part('TOWN') },
  },
  {
    ...{ figure: 'teams.towns', expected: NANPING.teams.towns, list: TOWN_TEAMS, more: teamOn(FULING) },
    of: ['place { kind }', only(({ place }) => place.kind !== 'STREET')],
  },
  {
    ...{ figure: 'teams.streets', expected: NANPING.teams.streets, list: TOWN_TEAMS, more: teamOn('350702001000') },
    of: ['place { kind }', only(({ place }) => place.kind === 'STREET')],
  },
  {
    ...{ figure: 'posts.all', expected: posts.all, list: postsOf('level: TOWN'), more: post({}) },
    of: ['origin', only(({ origin }) => origin !== 'STATIONED')],
  },
  {
    ...{ figure: 'posts.moved', expected: posts.moved, list: postsOf('isMoved: true') },
    metric: { place: '350700000000', key: 'people POSTS_MOVED', window: { from: '2020-09-01', to: '2021-04-24' } },
    more: post({ movedOn: '2020-09-01', movedFrom: '五中心' }),
  },
  {
    ...{ figure: 'posts.heads', expected: posts.heads, list: postsOf('title: HEAD') },
    ...{ ...ask('350700', 'POSTS', 'TITLE'), read: part('HEAD'), more: post({ title: 'HEAD' }) },
  },
  {
    ...{ figure: 'posts.deputies', expected: posts.deputies, list: postsOf('title: DEPUTY') },
    ...{ ...ask('350700', 'POSTS', 'TITLE'), read: part('DEPUTY'), more: post({ title: 'DEPUTY' }) },
  },
  sentDown('posts.pucheng', posts.pucheng, ['350722', FULING]),
  sentDown('posts.shunchang', posts.shunchang, ['350721', '350721100000']),
  {
    ...{ figure: 'stationed.all', expected: stationed.all, list: postsOf('origin: STATIONED') },
    ...{
      ...ask('350700', 'POSTS', 'ORIGIN'),
      read: part('STATIONED'),
      more: post({ origin: 'STATIONED', officeKind: 'LAND' }),
    },
  },
  {
    ...{ figure: 'stationed.administrative', expected: stationed.administrative },
    list: postsOf('origin: STATIONED, nature: ADMINISTRATIVE'),
    more: post({ origin: 'STATIONED', officeKind: 'LAND', nature: 'ADMINISTRATIVE' }),
  },
  {
    ...{
      figure: 'stationed.institution',
      expected: stationed.institution,
      more: post({ origin: 'STATIONED', officeKind: 'LAND' }),
    },
    list: postsOf('origin: STATIONED, nature: INSTITUTION'),
  },
];
