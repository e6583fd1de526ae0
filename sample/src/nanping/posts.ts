import { NANPING } from '#figures.ts';
import type { Row } from '../government.ts';
import { apportion } from '../makers/dice.ts';
import { certificateNumber } from '../makers/officers.ts';
import { type Town, townsOf } from '../makers/places.ts';
import { COUNTIES } from './places.ts';

export const TOWNS = townsOf(COUNTIES);
/** The day on which the towns' teams were there. */
export const SINCE = '2020-09-01';

export const serialOf = ({ code }: Pick<Town, 'code'>): string => code.slice(4, 9);
export const teamOf = (town: Town): string => `ZD-${serialOf(town)}`;
export const countyTeam = (code: string): string => `ZD-${code.slice(4, 6)}`;

const { posts, stationed } = NANPING;
const evenly = (total: number, towns: readonly Town[]): number[] =>
  apportion(
    total,
    towns.map(() => 1),
  );

/** How many of those who moved came to each town. */
export const MOVED = evenly(posts.moved, TOWNS);
const OWN = evenly(posts.all - posts.pucheng - posts.shunchang, TOWNS);

/** Posts that two counties sent down, by town: taken to be among the 1 006. */
const SENT_DOWN = new Map(
  (
    [
      ['350722', posts.pucheng],
      ['350721', posts.shunchang],
    ] as const
  ).flatMap(([county, total]) => {
    const towns = TOWNS.filter(({ code }) => code.startsWith(county));
    const counts = evenly(total, towns);
    return towns.map(({ code }, index): [string, number] => [code, counts[index] ?? 0]);
  }),
);

/** The first post of a town is its head's where there is one, the second its deputy's. */
const titleOf = (at: number, index: number): string => {
  if (index === 0 && at < posts.heads) return 'HEAD';
  return index === 1 && at < posts.deputies ? 'DEPUTY' : 'MEMBER';
};

const moved = (town: Town, index: number) => ({
  ...{ movedOn: SINCE, movedFrom: '五中心', officerNumber: certificateNumber(teamOf(town), index + 1) },
});

const postOf = (town: Town, at: number, index: number): Row => ({
  ...{ number: `BZ-${serialOf(town)}-${index + 1}`, teamCode: teamOf(town), title: titleOf(at, index) },
  ...{ nature: 'INSTITUTION', origin: index < (OWN[at] ?? 0) ? 'OWN' : 'SENT_DOWN', level: 'TOWN' },
  ...{ placeCode: town.code, validFrom: SINCE },
  ...(index < (MOVED[at] ?? 0) ? moved(town, index) : {}),
});

/** 1 006 posts of the towns: 53 sent down in two counties, 759 of the others moved with whoever holds them. */
const ownPosts = (): Row[] =>
  TOWNS.flatMap((town, at) =>
    Array.from({ length: (OWN[at] ?? 0) + (SENT_DOWN.get(town.code) ?? 0) }, (_, index) => postOf(town, at, index)),
  );

const OFFICES = ['MARKET', 'JUSTICE', 'LAND', 'FORESTRY'] as const;

/** 1 869 posts of departments that work in the towns, the administrative ones first. */
const stationedPosts = (): Row[] => {
  const counts = evenly(stationed.all, TOWNS);
  const places = TOWNS.flatMap((town, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) => ({ town, index: index + 1 })),
  );
  return places.map(({ town, index }, nth) => ({
    ...{ number: `PZ-${serialOf(town)}-${index}`, teamCode: teamOf(town), title: 'MEMBER', origin: 'STATIONED' },
    nature: nth < stationed.administrative ? 'ADMINISTRATIVE' : 'INSTITUTION',
    ...{ officeKind: OFFICES[nth % OFFICES.length] ?? '', level: 'TOWN', placeCode: town.code, validFrom: SINCE },
  }));
};

/** Assumed: with sixty in each county's own team, more than 80 % of the force is in the towns. */
const COUNTY_POSTS = 60;
const countyPosts = (): Row[] =>
  COUNTIES.flatMap(({ code }) =>
    Array.from({ length: COUNTY_POSTS }, (_, index) => ({
      ...{ number: `BZ-${code.slice(4, 6)}-${index + 1}`, teamCode: countyTeam(code), title: 'MEMBER' },
      ...{ nature: 'ADMINISTRATIVE', origin: 'OWN', level: 'COUNTY', placeCode: code },
    })),
  );

export const postRows = (): Row[] => [...ownPosts(), ...stationedPosts(), ...countyPosts()];
