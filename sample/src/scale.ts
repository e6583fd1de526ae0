import type { Row } from './government.ts';
import { addDays, addMinutes, atMinute } from './makers/days.ts';
import { createDice, type Dice } from './makers/dice.ts';
import type { Sent } from './sending.ts';
import { JURISDICTION, NOW, TOWNS, townTeam } from './wenling/places.ts';
import { XINHE_VILLAGES } from './wenling/villages.ts';

const SYSTEM = 'sample-scale-events';

/** Rows of one file: a start that is cut short goes on with the next. */
const PART = 100_000;

/** Busy places first: a tenth of them has most of what is reported. */
const PLACES = TOWNS.filter(({ mode }) => mode !== null).flatMap((town) => {
  const villages = town.name === '新河镇' ? XINHE_VILLAGES.map(([code]) => code) : [town.code];
  return villages.map((code) => ({ code, team: townTeam(town) }));
});
const TITLES = [
  '占道经营影响通行',
  '垃圾堆放无人清理',
  '出店经营',
  '工地扬尘',
  '违法停车',
  '家禽散养扰民',
  '燃气软管老化',
];
const CATEGORIES = ['0101', '0102', '0101', '0104', '0101', '0103', '0201'];
const SOURCES = ['GRID', 'GRID', 'GRID', 'HOTLINE_12345', 'PATROL', 'PUBLIC_APP', 'CAMERA', 'POLICE_110'];
const RATINGS = ['SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'UNSATISFIED', null] as const;
const LAST_DAY = NOW.slice(0, 10);
const YEARS = 5 * 365;

const stamp = (instant: string): string => instant.slice(0, 19).replace('T', ' ');
const skewed = (dice: Dice, length: number): number => Math.floor(length * dice.next() ** 3);

/** Nearly all are closed; what is open is of the last weeks. */
const endOf = (dice: Dice, at: string, daysAgo: number): Row => {
  if (daysAgo < 14 && dice.chance(0.6)) return { state: 'IN_HANDLING' };
  const closedAt = addMinutes(at, dice.between(600, 8_000));
  if (closedAt >= NOW) return { state: 'IN_HANDLING' };
  return { state: 'CLOSED', closedAt: stamp(closedAt), closureKind: 'RESOLVED', rating: dice.pick(RATINGS) };
};

const rowOf = (serial: number): Row => {
  const dice = createDice(`scale ${serial}`);
  const daysAgo = 1 + skewed(dice, YEARS);
  const at = atMinute(addDays(LAST_DAY, -daysAgo), dice.between(420, 1_300));
  const matter = skewed(dice, TITLES.length);
  const { code, team } = PLACES[skewed(dice, PLACES.length)] as (typeof PLACES)[number];
  return {
    ...{
      number: `样例-GM-${String(serial).padStart(8, '0')}`,
      title: TITLES[matter] ?? '',
      source: dice.pick(SOURCES),
    },
    ...{ description: `${TITLES[matter]}，请尽快处理。`, categoryCode: CATEGORIES[matter] ?? '', placeCode: code },
    ...{ reportedAt: stamp(at), acceptedAt: stamp(addMinutes(at, 12)), dispatchedAt: stamp(addMinutes(at, 25)) },
    ...{ dueAt: stamp(addMinutes(at, 3 * 1_440)), handlerTeamCode: team },
    ...endOf(dice, at, daysAgo),
  };
};

export type ScaleFile = Sent & { readonly rows: () => Row[] };

/** So many events of 温岭 in files that go in one after the other. */
export const scaleFiles = (count: number): ScaleFile[] =>
  Array.from({ length: Math.ceil(count / PART) }, (_, part) => ({
    ...{ subgraph: 'events', system: SYSTEM, jurisdiction: JURISDICTION, file: `scale-${part + 1}-of-${count}.csv` },
    rows: () => Array.from({ length: Math.min(PART, count - part * PART) }, (_, nth) => rowOf(part * PART + nth + 1)),
  }));
