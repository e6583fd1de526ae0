import { createHash } from 'node:crypto';
import { type EventPlan, eventOf } from '../events/event.ts';
import type { List, Row } from '../government.ts';
import { addMinutes } from '../makers/days.ts';
import { certificateNumber } from '../makers/officers.ts';
import { EMPOWERMENT } from './items.ts';
import { linkedPlans } from './linked.ts';
import { TOWNS, townTeam } from './places.ts';

const TEAMS = TOWNS.filter(({ mode }) => mode !== null).map(townTeam);
const PER_TEAM = 4;
const deviceOf = (officer: string): string => `DB-${officer}`;

/** 5G单兵: four in each town's team. */
const equipmentRows = (): Row[] =>
  TEAMS.flatMap((team) =>
    Array.from({ length: PER_TEAM }, (_, nth) => {
      const officer = certificateNumber(team, nth + 1);
      return {
        ...{ number: deviceOf(officer), kind: 'BODY_CAMERA', model: '5G单兵执法终端', officerNumber: officer },
        ...{ teamCode: team, validFrom: EMPOWERMENT.effectiveOn },
      };
    }),
  );
const carriers = new Set(
  TEAMS.flatMap((team) => Array.from({ length: PER_TEAM }, (_, nth) => certificateNumber(team, nth + 1))),
);

/** Of the events that somebody with a camera on the body handled, those that became a case and every so many of the others. */
const EVERY = 12;
const isFilmed = ({ officer, reportedAt, ending, opened }: EventPlan): boolean =>
  carriers.has(officer) &&
  reportedAt.slice(0, 10) >= EMPOWERMENT.effectiveOn &&
  ending.kind !== 'REFUSED' &&
  (opened !== undefined || ending.kind === 'RATED');

const filmsOf = (plan: EventPlan): Row[] => {
  const arrived = eventOf(plan, 0).actions.find(({ action }) => action === 'RECORD_PROGRESS');
  if (arrived === undefined) return [];
  return [
    ['现场处置视频', 2, 60 + (plan.serial % 240)],
    ['现场照片', 4, null],
  ].map(([name, after, seconds]) => ({
    ...{
      eventNumber: plan.number,
      name: `${name}-${plan.serial}${seconds === null ? '.jpg' : '.mp4'}`,
      seconds: seconds ?? null,
    },
    hash: createHash('sha256').update(`${plan.number} ${name}`).digest('hex'),
    takenAt: addMinutes(arrived.at, Number(after)).slice(0, 19).replace('T', ' '),
    ...{ deviceCode: deviceOf(plan.officer), officerNumber: plan.officer },
  }));
};

const footageRows = (): Row[] => {
  const filmed = linkedPlans().events.filter(isFilmed);
  return filmed.filter(({ opened }, nth) => opened !== undefined || nth % EVERY === 0).flatMap(filmsOf);
};

/** What officers carry and what it saw. */
export const footageLists: readonly List[] = [
  { subgraph: 'people', system: 'sample-equipment', rows: equipmentRows },
  { subgraph: 'events', system: 'sample-footage', rows: footageRows },
];
