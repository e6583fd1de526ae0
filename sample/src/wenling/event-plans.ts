import { WENLING } from '#figures.ts';
import type { EventEnding, EventPlan, EventSource } from '../events/event.ts';
import { addDays, addMinutes, atMinute, daysBetween } from '../makers/days.ts';
import { createDice, type Dice, pickWeighted } from '../makers/dice.ts';
import { eventEntries as smallEvents } from '../small/events.ts';
import { EMPOWERMENT } from './items.ts';
import { pairOf } from './organisation.ts';
import { BUREAU, JURISDICTION, NOW, TOWNS, type Town, townBody, townTeam, XINHE } from './places.ts';
import { XINHE_VILLAGES } from './villages.ts';

/** What is reported, how often of a hundred, and by whom. */
type Theme = readonly [category: string, title: string, text: string, weight: number];
const THEMES: readonly Theme[] = [
  ['0101', '占道经营影响通行', '摊贩占用人行道经营，行人绕行。', 24],
  ['0102', '垃圾堆放无人清理', '路边垃圾堆放多日，请清理。', 22],
  ['0103', '家禽散养扰民', '散养鸡鸭，异味扰民，请核实是否在建成区内。', 7],
  ['0104', '工地扬尘', '工地未设围挡，晴天扬尘。', 12],
  ['0105', '出店经营', '店铺把货架摆到门外。', 18],
  ['0106', '违法停车', '车辆停放在人行道上。', 9],
  ['0201', '燃气软管老化', '餐饮店燃气软管老化。', 5],
  ['0301', '线路保护区内作业', '电力线路保护区内有吊车作业。', 3],
];
const SOURCES: readonly (readonly [EventSource, weight: number])[] = [
  ['GRID', 62],
  ['HOTLINE_12345', 13],
  ['PATROL', 9],
  ['PUBLIC_APP', 7],
  ['POLICE_110', 6],
  ['DEPARTMENT', 3],
];

const OTHERS = TOWNS.filter((town) => town.mode !== null && town !== XINHE);
const OTHERS_EVENTS = 110;
const LAST_DAY = NOW.slice(0, 10);
const DAYS = daysBetween(WENLING.xinhe.from, LAST_DAY);

/** More and more is reported as time goes on, between eight in the morning and eight at night, before the clock's last hour. */
const reportedAt = (dice: Dice): string => {
  const day = addDays(WENLING.xinhe.from, Math.floor(DAYS * dice.next() ** 0.8));
  const at = atMinute(day, dice.between(8 * 60, 20 * 60 - 1));
  return Date.parse(at) < Date.parse(addMinutes(NOW, -60))
    ? at
    : atMinute(addDays(LAST_DAY, -1), dice.between(480, 900));
};

/** Disputes of the last weeks are moved back, since a mediation takes its time. */
const SETTLING_MINUTES = 30 * 24 * 60;
const SETTLED_BEFORE = addMinutes(NOW, -SETTLING_MINUTES);

const RATINGS = ['SATISFIED', 'SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'UNSATISFIED'] as const;
const endingOf = (dice: Dice): EventEnding =>
  dice.chance(0.4) ? { kind: 'RATED', rating: dice.pick(RATINGS) } : { kind: 'LAPSED' };

type Sort = 'ALERT' | 'DISPUTE' | 'REFUSED' | 'OTHER';
const ALERT_THEMES = THEMES.filter(([category]) => ['0101', '0102', '0105', '0106'].includes(category));
const DISPUTE: Theme = ['0401', '邻里纠纷', '两户因排水沟发生争执，请调解。', 1];

const themeOf = (dice: Dice, sort: Sort): Theme => {
  if (sort === 'DISPUTE') return DISPUTE;
  return pickWeighted(dice, sort === 'ALERT' ? ALERT_THEMES : THEMES, ([, , , weight]) => weight);
};
const sourceOf = (dice: Dice, sort: Sort): EventSource =>
  sort === 'ALERT' ? 'CAMERA' : pickWeighted(dice, SOURCES, ([, weight]) => weight)[0];
const ENDINGS: Readonly<Partial<Record<Sort, EventEnding>>> = {
  ALERT: { kind: 'LAPSED' },
  DISPUTE: { kind: 'MEDIATED' },
  REFUSED: { kind: 'REFUSED' },
};

const placeIn = (dice: Dice, town: Town): { place: string; placeText: string } => {
  if (town !== XINHE) return { place: town.code, placeText: town.name };
  const [place, name] = XINHE_VILLAGES[Math.floor(XINHE_VILLAGES.length * dice.next() ** 1.6)] ?? [XINHE.code, ''];
  return { place, placeText: `${town.name}${name.replace(/委会$/, '')}` };
};

const planOf = (town: Town, serial: number, sort: Sort): EventPlan => {
  const dice = createDice(`wenling event ${serial}`);
  const [category, title, text] = themeOf(dice, sort);
  const at = reportedAt(dice);
  // A dispute is old enough to have been settled.
  const reported = sort === 'DISPUTE' && at > SETTLED_BEFORE ? addMinutes(at, -SETTLING_MINUTES) : at;
  const isTowns = town.mode === 'EMPOWERED' && reported.slice(0, 10) >= EMPOWERMENT.effectiveOn;
  return {
    ...{ jurisdiction: JURISDICTION, now: NOW, serial, category, title, text, reportedAt: reported },
    number: `样例-SJ-${reported.slice(0, 4)}-${String(serial).padStart(6, '0')}`,
    source: sourceOf(dice, sort),
    ...placeIn(dice, town),
    ...{ bodyCode: isTowns ? townBody(town) : BUREAU, teamCode: townTeam(town), officer: pairOf(town, serial)[0] },
    ending: ENDINGS[sort] ?? endingOf(dice),
    isAutomatic: dice.chance(0.55),
  };
};

/** Accepted events of 新河 in the small sample, and those of them that a camera brought. */
const known = smallEvents(0).filter(
  ({ record, actions }) =>
    record.placeCode?.startsWith('331081104') && actions.some(({ action }) => action === 'ACCEPT'),
);
const ALERTS = WENLING.xinhe.alerts - known.filter(({ record }) => record.source === 'CAMERA').length;
const DISPUTES = WENLING.xinhe.disputesResolved;
const REFUSED = 150;

const sortOf = (nth: number): Sort => {
  if (nth < ALERTS) return 'ALERT';
  return nth < ALERTS + DISPUTES ? 'DISPUTE' : 'OTHER';
};

/** The plans of 新河's accepted events since the year before, of some that were not accepted, and of every other town's. */
export const eventPlans = function* (): Generator<EventPlan> {
  let serial = 1_000;
  const next = (town: Town, sort: Sort): EventPlan => {
    serial += 1;
    return planOf(town, serial, sort);
  };
  for (let nth = 0; nth < WENLING.xinhe.events - known.length; nth++) yield next(XINHE, sortOf(nth));
  for (let nth = 0; nth < REFUSED; nth++) yield next(XINHE, 'REFUSED');
  for (const town of OTHERS) for (let nth = 0; nth < OTHERS_EVENTS; nth++) yield next(town, 'OTHER');
};

/** What cameras saw in 新河 and somebody confirmed: those of the small sample, and the first of the plans. */
export const confirmedAlerts = (): Pick<EventPlan, 'number' | 'title' | 'reportedAt' | 'category' | 'place'>[] => {
  const old = known
    .filter(({ record }) => record.source === 'CAMERA')
    .map(({ record: { number, title, reportedAt, categoryCode, placeCode } }) => ({
      ...{ number, title, reportedAt, category: categoryCode ?? '0102', place: placeCode ?? XINHE.code },
    }));
  return [...old, ...[...eventPlans()].slice(0, ALERTS)];
};
