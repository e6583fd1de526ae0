import { BEATS as BEIHAI, NOW as BEIHAI_NOW } from '../beihai/organisation.ts';
import { BEATS as JIANGYIN, NOW as JIANGYIN_NOW } from '../jiangyin/organisation.ts';
import type { Beat } from '../makers/beats.ts';
import { BEATS as NANPING, NOW as NANPING_NOW } from '../nanping/organisation.ts';
import { BEATS as SHENGSI, NOW as SHENGSI_NOW } from '../shengsi/organisation.ts';
import type { Size } from '../size.ts';
import { EMPOWERMENT } from '../wenling/items.ts';
import { OFFICERS } from '../wenling/organisation.ts';
import { staff } from '../wenling/people.ts';
import { BUREAU, JURISDICTION, NOW, TOWNS, townBody, townTeam } from '../wenling/places.ts';
import { XINHE_VILLAGES } from '../wenling/villages.ts';
import { createCalendar } from './calendar.ts';

/** A place, who handles what is reported there, and in whose name on a day. */
export type ScaleBeat = Pick<Beat, 'place' | 'placeText' | 'teamCode' | 'officers'> & {
  readonly bodyOn: (day: string) => string;
};

/** A class of events with what is reported under it, and how often of a hundred. */
export type ScaleTheme = readonly [category: string, title: string, text: string, weight: number];

/** A government into which events are added in bulk: the busiest places first. */
export type ScaleGovernment = {
  readonly jurisdiction: string;
  readonly now: string;
  /** Its part of all events, of a hundred. */
  readonly share: number;
  readonly beats: readonly ScaleBeat[];
  readonly themes: readonly ScaleTheme[];
  /** The day by which a share, 0 to 1, of its events has been reported. */
  readonly dayOf: (share: number) => string;
};

const WENLING_THEMES: readonly ScaleTheme[] = [
  ['0101', '占道经营影响通行', '摊贩占用人行道经营，行人绕行。', 27],
  ['0102', '垃圾堆放无人清理', '路边垃圾堆放多日，请清理。', 24],
  ['0104', '工地扬尘', '工地未设围挡，晴天扬尘。', 17],
  ['0103', '家禽散养扰民', '散养鸡鸭，异味扰民，请核实。', 13],
  ['0201', '燃气软管老化', '餐饮店燃气软管老化。', 9],
  ['0401', '邻里纠纷', '两户因排水沟发生争执，请调解。', 6],
  ['0301', '线路保护区内作业', '电力线路保护区内有吊车作业。', 4],
];
/** Two classes are in every government's list. */
const THEMES: readonly ScaleTheme[] = [
  ['01', '占道经营', '人行道上摆摊，影响通行。', 44],
  ['01', '乱倒垃圾', '绿化带里有建筑垃圾。', 33],
  ['02', '噪声扰民', '夜间施工，居民难以休息。', 23],
];

/** 新河 and its villages first: of them the sample tells most. */
const wenlingBeats = (size: Size): ScaleBeat[] => {
  const small = new Set(staff().map(({ number }) => number));
  const certified = OFFICERS.filter(({ number, validTo }) => validTo > NOW && (size === 'full' || small.has(number)));
  const officers = Map.groupBy(certified, ({ team }) => team);
  const governed = TOWNS.filter(({ mode }) => mode !== null);
  const ordered = [...governed].sort((one, other) => Number(other.name === '新河镇') - Number(one.name === '新河镇'));
  return ordered.flatMap((town) => {
    const teamCode = townTeam(town);
    const beat = {
      teamCode,
      officers: (officers.get(teamCode) ?? []).map(({ number }) => number),
      bodyOn: (day: string) => (town.mode === 'EMPOWERED' && day >= EMPOWERMENT.effectiveOn ? townBody(town) : BUREAU),
    };
    const villages = town.name === '新河镇' ? XINHE_VILLAGES : [];
    return [
      { place: town.code, placeText: town.name, ...beat },
      ...villages.map(([place, name]) => ({ place, placeText: `${town.name}${name.replace(/委会$/, '')}`, ...beat })),
    ];
  });
};

const beatsOf = (beats: readonly Beat[]): ScaleBeat[] =>
  beats.map(({ bodyCode, ...beat }) => ({ ...beat, bodyOn: () => bodyCode }));

const governmentOf = (told: Omit<ScaleGovernment, 'dayOf'>): ScaleGovernment => ({
  ...told,
  dayOf: createCalendar(told.now.slice(0, 10)),
});

/** The governments of a sample, each with its part. */
export const scaleGovernments = (size: Size): readonly ScaleGovernment[] => {
  const wenling = { jurisdiction: JURISDICTION, now: NOW, beats: wenlingBeats(size), themes: WENLING_THEMES };
  if (size === 'small') return [governmentOf({ ...wenling, share: 100 })];
  return [
    { ...wenling, share: 60 },
    { jurisdiction: '320281', now: JIANGYIN_NOW, share: 16, beats: beatsOf(JIANGYIN), themes: THEMES },
    { jurisdiction: '450500', now: BEIHAI_NOW, share: 12, beats: beatsOf(BEIHAI), themes: THEMES },
    { jurisdiction: '350700', now: NANPING_NOW, share: 9, beats: beatsOf(NANPING), themes: THEMES },
    { jurisdiction: '330922', now: SHENGSI_NOW, share: 3, beats: beatsOf(SHENGSI), themes: THEMES },
  ].map(governmentOf);
};
