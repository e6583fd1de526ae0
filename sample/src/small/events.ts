import type { EventEntry, EventStep } from '@network/events/store/filing';
import { createId } from '@network/kit/ids';
import { officerOf, personName } from '../wenling/people.ts';
import { bodyOf, JURISDICTION, POWER_UTILITY, TOWNS, type Town, townTeam, XINHE } from '../wenling/places.ts';

type Source = EventEntry['record']['source'];
/** What is reported again and again: category, title, where from, what is said. */
type Theme = readonly [category: string, title: string, source: Source, text: string];

const THEMES: readonly Theme[] = [
  ['0101', '占道经营影响通行', 'GRID', '网格巡查发现摊贩占用人行道经营，行人绕行。'],
  ['0102', '路边暴露垃圾', 'CAMERA', '智能识别告警：路边垃圾堆积，已人工确认。'],
  ['0103', '鸭棚异味扰民', 'GRID', '村民反映鸭棚异味，请核实是否在建成区内。'],
  ['0104', '工地扬尘未围挡', 'HOTLINE_12345', '来电反映工地未设围挡，晴天扬尘。'],
  ['0201', '餐饮店燃气软管老化', 'PATROL', '巡查发现软管老化，已要求停用更换。'],
  ['0301', '线路保护区内吊车作业', 'POWER_PATROL', '供电巡查发现保护区内吊车作业，已劝离。'],
  ['0401', '邻里排水纠纷', 'POLICE_110', '非警情转入：两户因排水沟发生争执。'],
  ['0101', '店铺超出门窗经营', 'PUBLIC_APP', '市民随手拍：店铺把货架摆到人行道上。'],
];

/** The course of an event, each step with the minutes after its report. */
const COURSE: readonly (readonly [EventStep['action'], minutes: number, actor: string])[] = [
  ['REPORT', 0, '上报人'],
  ['ACCEPT', 12, '坐席'],
  ['ASSESS', 20, '坐席'],
  ['DISPATCH', 26, '指挥员'],
  ['ACKNOWLEDGE', 41, '执法队员'],
  ['RECORD_PROGRESS', 75, '执法队员'],
  ['FEED_BACK', 60 * 20, '执法队员'],
  ['PASS_VERIFICATION', 60 * 26, '网格员'],
  ['RATE', 60 * 40, '上报人'],
];
const OPEN_LENGTHS = [1, 2, 3, 4, 5, 6, 6, 7, 8] as const;

const at = (start: Date, minutes: number): string => {
  const moved = new Date(start.getTime() + minutes * 60_000 + 8 * 3_600_000);
  return `${moved.toISOString().slice(0, 19)}+08:00`;
};

/** Reports come by day, between eight and six, going back from the sample's last morning; none lies after its clock. */
const reportedAt = (index: number, isOpen: boolean): Date => {
  const day = Date.parse('2022-11-30T00:00:00Z') - Math.floor(index / 3) * 86_400_000 - (isOpen ? 0 : 5 * 86_400_000);
  return new Date(day + (index % 3) * 2 * 3_600_000 + (index % 7) * 11 * 60_000);
};

type Plan = {
  readonly index: number;
  readonly town: Town;
  readonly place: string;
  readonly placeText: string;
  readonly isOpen: boolean;
};

/** Steps that would lie after the sample's clock have not happened yet. */
const stepsOf = (start: Date, { index, isOpen }: Plan, source: Source): EventStep[] =>
  COURSE.slice(0, isOpen ? OPEN_LENGTHS[index % OPEN_LENGTHS.length] : COURSE.length)
    .filter(([, minutes]) => start.getTime() + minutes * 60_000 <= Date.parse('2022-11-30T09:00:00Z'))
    .map(([action, minutes, actor]) => ({
      action,
      at: at(start, minutes),
      actor,
      ...(action === 'FEED_BACK' ? { closureKind: 'RESOLVED' as const } : {}),
      ...(action === 'ACCEPT' && source === 'CAMERA' ? { confirmedBy: '坐席' } : {}),
      ...(action === 'RATE' ? { rating: 'SATISFIED' as const } : {}),
    }));

/** The sample's one citizen, who sees what was reported in that name. */
const CITIZEN = { owner: 'subject:citizen-1', name: '周美玲（样例）', phone: '19900019999' };

const ownerOf = (source: Source, index: number): string | null => {
  if (source === 'POWER_PATROL') return `body:${POWER_UTILITY}`;
  return source === 'PUBLIC_APP' && index % 2 === 1 ? CITIZEN.owner : null;
};

type Reporter = { readonly reporterName: string | null; readonly reporterPhone: string | null };

/** A camera is nobody. */
const reporterOf = (source: Source, index: number): Reporter => {
  if (source === 'CAMERA') return { reporterName: null, reporterPhone: null };
  if (ownerOf(source, index) === CITIZEN.owner) return { reporterName: CITIZEN.name, reporterPhone: CITIZEN.phone };
  return { reporterName: personName(index + 40), reporterPhone: `1990001${String(index).padStart(4, '0')}` };
};

const entryOf = (plan: Plan, batch: number): EventEntry => {
  const { index, town, place, placeText } = plan;
  const [categoryCode, title, source, text] = THEMES[index % THEMES.length] as Theme;
  const start = reportedAt(index, plan.isOpen);
  const number = `样例-SJ-2022-${String(index + 1).padStart(4, '0')}`;
  const steps = stepsOf(start, plan, source);
  const isAssessed = steps.length >= 3;
  const isDispatched = steps.length >= 4;
  return {
    jurisdiction: JURISDICTION,
    id: createId('Event', { jurisdiction: JURISDICTION, source: 'sample-events', sourceId: number }),
    record: {
      number,
      title,
      description: text,
      source,
      level: isAssessed ? 'ORDINARY' : null,
      reportedAt: at(start, 0),
      dueAt: isDispatched ? at(start, 2 * 24 * 60) : null,
      categoryCode: isAssessed ? categoryCode : null,
      placeCode: place,
      placeText,
      address: null,
      reply: null,
      repliedAt: null,
      handlerBodyCode: isDispatched ? bodyOf(town) : null,
      handlerTeamCode: isDispatched ? townTeam(town) : null,
      handlerOfficerNumber: steps.length >= 5 ? officerOf(town, index) : null,
      owner: ownerOf(source, index),
    },
    reports: [
      {
        ...reporterOf(source, index),
        isAnonymous: source === 'CAMERA',
        channel: source,
        text,
        reportedAt: at(start, 0),
        reporterPlaceCode: source === 'CAMERA' ? null : place,
        rating: steps.at(-1)?.action === 'RATE' ? 'SATISFIED' : null,
      },
    ],
    actions: steps,
    provenance: [{ source: 'sample-events', sourceId: number, batch }],
  };
};

const XINHE_PLACES: readonly (readonly [code: string, name: string])[] = [
  ['331081104248', '新河镇前蔡村'],
  ['331081104008', '新河镇港北社区'],
  ['331081104237', '新河镇长屿村'],
  ['331081104273', '新河镇上方村'],
  ['331081104000', '新河镇'],
];

/** 30 events of 新河镇, 22 of them open, and one or two of each other town and street. */
export const eventEntries = (batch: number): EventEntry[] => {
  const others = TOWNS.filter((town) => town.mode !== null && town !== XINHE);
  const plans: Omit<Plan, 'index'>[] = [
    ...Array.from({ length: 30 }, (_, index) => {
      const [place, placeText] = XINHE_PLACES[index % XINHE_PLACES.length] as (typeof XINHE_PLACES)[number];
      return { town: XINHE, place, placeText, isOpen: index < 22 };
    }),
    ...others.map((town, index) => ({ town, place: town.code, placeText: town.name, isOpen: index % 3 !== 2 })),
  ];
  return plans.map((plan, index) => entryOf({ ...plan, index }, batch));
};
