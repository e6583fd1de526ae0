import type { List, Row } from '../government.ts';
import { createDice } from '../makers/dice.ts';
import type { Officer } from '../makers/officers.ts';
import { personOf } from '../makers/persons.ts';
import type { Entity } from './entities.ts';
import { libraryEntryRows, licenceRows, type PermitWish } from './permits.ts';

/** Of a thousand; assumed. */
const SCORES = { A: [850, 989], B: [750, 849], C: [650, 749], D: [550, 649] } as const;
type Grade = keyof typeof SCORES;
const GRADES: readonly Grade[] = ['A', 'A', 'B', 'B', 'B', 'C', 'D'];

const isGrade = (text: unknown): text is Grade => typeof text === 'string' && text in SCORES;

type RatingWish = {
  readonly jurisdiction: string;
  readonly entities: readonly Entity[];
  /** The last is the one by which the library grades its objects. */
  readonly ratings: readonly { readonly year: number; readonly ratedOn: string }[];
  readonly authority: string;
};

/** Enterprises alone are rated. */
const ratingRows = ({ jurisdiction, entities, ratings, authority }: RatingWish): Row[] =>
  entities
    .filter(({ row }) => row['kind'] === 'ENTERPRISE')
    .flatMap(({ creditCode, row }) =>
      ratings.map(({ year, ratedOn }, index) => {
        const dice = createDice(`${jurisdiction} rating ${creditCode} ${year}`);
        const drawn = dice.pick(GRADES);
        const grade = index === ratings.length - 1 && isGrade(row['creditGrade']) ? row['creditGrade'] : drawn;
        const [least, most] = SCORES[grade];
        const score = `${dice.between(least, most)}.${String(dice.between(0, 99)).padStart(2, '0')}`;
        return { creditCode, name: row['name'] ?? null, year, grade, score, authority, ratedOn };
      }),
    );

type InspectorWish = {
  readonly now: string;
  readonly officers: readonly Officer[];
  readonly teamName: (team: string) => string;
  readonly experts: {
    readonly unit: string;
    readonly fields: readonly string[];
    /** Where these made-up names begin. */
    readonly first: number;
  };
};

const statusOf = ({ status, validTo }: Officer, now: string): string => {
  if (status === 'SUSPENDED') return 'SUSPENDED';
  return status === 'REVOKED' || validTo < now.slice(0, 10) ? 'REMOVED' : 'LISTED';
};

/** Every officer, who may be drawn as long as the certificate holds, and an expert of each of some fields. R-1201. */
const inspectorRows = ({ now, officers, teamName, experts }: InspectorWish): Row[] => [
  ...officers.map((officer) => ({
    ...{ code: officer.number, certificateNumber: officer.number, name: officer.name, fields: officer.fields },
    ...{ unitText: teamName(officer.team), isExpert: false, status: statusOf(officer, now) },
  })),
  ...experts.fields.map((fields, index) => {
    const name = personOf(experts.first + index);
    return { code: `${experts.unit} ${name}`, name, fields, unitText: experts.unit, isExpert: true, status: 'LISTED' };
  }),
];

export type LibraryWish = PermitWish & RatingWish & InspectorWish;

/** What stands beside a government's objects: licences, special libraries, ratings of credit, and who may be drawn to inspect. */
export const libraryLists = (wish: LibraryWish): readonly List[] => [
  { subgraph: 'inspections', system: 'sample-licences', rows: () => licenceRows(wish) },
  { subgraph: 'inspections', system: 'sample-library-entries', rows: () => libraryEntryRows(wish) },
  { subgraph: 'inspections', system: 'sample-credit-ratings', rows: () => ratingRows(wish) },
  { subgraph: 'inspections', system: 'sample-inspectors', rows: () => inspectorRows(wish) },
];
