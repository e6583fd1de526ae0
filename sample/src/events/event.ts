import type { EventEntry, EventStep } from '@network/events/store/filing';
import { createId } from '@network/kit/ids';
import { addMinutes } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { personOf } from '../makers/persons.ts';

const SOURCE = 'sample-events';

export type EventSource = EventEntry['record']['source'];

/** How an event goes on after it was reported. */
export type EventEnding =
  /** Handled, verified and rated by its reporter. */
  | { readonly kind: 'RATED'; readonly rating: 'SATISFIED' | 'BASICALLY_SATISFIED' | 'UNSATISFIED' }
  /** Handled and verified; nobody rated it. */
  | { readonly kind: 'LAPSED' }
  /** A dispute that was mediated and resolved. */
  | { readonly kind: 'MEDIATED' }
  | { readonly kind: 'REFUSED' }
  /** As far as so many steps take it. */
  | { readonly kind: 'OPEN'; readonly steps: number };

export type EventPlan = {
  readonly jurisdiction: string;
  /** What would come after it has not happened. */
  readonly now: string;
  readonly number: string;
  readonly serial: number;
  readonly category: string;
  readonly title: string;
  readonly text: string;
  readonly source: EventSource;
  readonly reportedAt: string;
  readonly place: string;
  readonly placeText: string;
  readonly bodyCode: string;
  readonly teamCode: string;
  readonly officer: string;
  readonly ending: EventEnding;
  readonly isAutomatic: boolean;
  /** The case that it became, and when that was filed: within a day and a half of the report. */
  readonly opened?: { readonly caseNumber: string; readonly at: string };
  /** By which the handler is reminded, once each; nobody is unless told. */
  readonly reminders?: readonly NonNullable<EventStep['channel']>[];
};

type Planned = readonly [action: EventStep['action'], after: number, actor: string, facts?: Partial<EventStep>];

const DAY = 24 * 60;
const minutesTo = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** Most are accepted and sent out within the hour; some wait, go back once, or fail verification. */
const handled = (plan: EventPlan, dice: Dice): Planned[] => {
  const accepted = dice.between(2, 28);
  const sent = accepted + dice.between(3, 14);
  const acknowledged = sent + dice.between(4, 45);
  const arrived = acknowledged + dice.between(5, 40);
  const drawn = arrived + dice.between(30, 2 * DAY);
  const openedAfter = plan.opened === undefined ? null : minutesTo(plan.reportedAt, plan.opened.at);
  const fedBack = openedAfter === null ? drawn : openedAfter + 20;
  const closureKind = openedAfter === null ? 'RESOLVED' : 'TURNED_INTO_CASE';
  const verified = fedBack + dice.between(40, DAY);
  const confirmedBy = plan.source === 'CAMERA' ? { confirmedBy: '坐席' } : {};
  const returned = dice.chance(0.03);
  const receiver = { isAutomatic: plan.isAutomatic, bodyCode: plan.bodyCode, teamCode: plan.teamCode };
  const back: Planned[] = returned
    ? [
        ['RETURN', sent + 2, '执法队员', { reason: '不属于本队区域' }],
        ['DISPATCH', sent + 3, '指挥员', { ...receiver, isAutomatic: false }],
      ]
    : [];
  const reworked: Planned[] = dice.chance(0.04)
    ? [
        ['FAIL_VERIFICATION', verified, '网格员', { reason: '现场仍有堆放' }],
        ['FEED_BACK', verified + 300, '执法队员', { closureKind }],
      ]
    : [];
  const reminded = (plan.reminders ?? []).map(
    (channel, nth): Planned => [
      'REMIND',
      acknowledged + 1 + nth,
      '系统',
      { channel, template: '办理时限提醒', delivery: 'DELIVERED' },
    ],
  );
  const opened: Planned[] =
    openedAfter === null
      ? []
      : [['OPEN_CASE', openedAfter, '执法队员', { caseNumber: plan.opened?.caseNumber ?? null }]];
  const mediated: Planned[] =
    plan.ending.kind === 'MEDIATED' ? [['MEDIATE', arrived + 20, '调解员', { outcome: 'RESOLVED' }]] : [];
  return [
    ['REPORT', 0, '上报人'],
    ['ACCEPT', accepted, '坐席', confirmedBy],
    ['ASSESS', accepted + 2, '坐席'],
    ['DISPATCH', sent, plan.isAutomatic ? '系统' : '指挥员', receiver],
    ...back,
    ['ACKNOWLEDGE', acknowledged, '执法队员'],
    ...reminded,
    ['RECORD_PROGRESS', arrived, '执法队员'],
    ...mediated,
    ...opened,
    ['FEED_BACK', fedBack, '执法队员', { closureKind }],
    ...reworked,
    ['PASS_VERIFICATION', verified + (reworked.length > 0 ? 600 : 0), '网格员'],
  ];
};

const endingOf = ({ ending }: EventPlan, dice: Dice): Planned[] => {
  const after = 4 * DAY + dice.between(0, DAY);
  if (ending.kind === 'RATED') return [['RATE', after, '上报人', { rating: ending.rating }]];
  return [['LAPSE', after + 7 * DAY, '系统']];
};

const planned = (plan: EventPlan, dice: Dice): Planned[] => {
  const { ending } = plan;
  if (ending.kind === 'REFUSED')
    return [
      ['REPORT', 0, '上报人'],
      ['REFUSE', 15, '坐席', { reason: '不属于政府职责' }],
    ];
  const steps = handled(plan, dice);
  return ending.kind === 'OPEN' ? steps.slice(0, ending.steps) : [...steps, ...endingOf(plan, dice)];
};

const stepsOf = (plan: EventPlan): EventStep[] => {
  const dice = createDice(`${plan.jurisdiction} event ${plan.serial}`);
  const latest = Date.parse(plan.now);
  const start = Date.parse(plan.reportedAt);
  return planned(plan, dice)
    .filter(([, after]) => start + after * 60_000 <= latest)
    .map(([action, after, actor, facts]) => ({ action, at: addMinutes(plan.reportedAt, after), actor, ...facts }));
};

/** A camera is nobody. */
const reporterOf = ({ source, serial }: EventPlan) =>
  source === 'CAMERA'
    ? { reporterName: null, reporterPhone: null }
    : { reporterName: personOf(serial * 3), reporterPhone: `198${String(serial).padStart(8, '0')}` };

/** From dispatch to the day by which an event is to be closed, rated or not: fifteen days, three where it is urgent. Assumed. */
const serviceMinutes = (serial: number): number => (serial % 8 === 5 ? 3 : 15) * DAY;

/** An event with its one report and its log, as far as its government's clock lets it have come. */
export const eventOf = (plan: EventPlan, batch: number): EventEntry => {
  const actions = stepsOf(plan);
  const did = (action: EventStep['action']): EventStep | undefined => actions.find((step) => step.action === action);
  const sent = did('DISPATCH');
  const rating = did('RATE')?.rating ?? null;
  const { jurisdiction, number, source, place, reportedAt } = plan;
  const isAssessed = did('ASSESS') !== undefined;
  return {
    jurisdiction,
    id: createId('Event', { jurisdiction, source: SOURCE, sourceId: number }),
    record: {
      ...{ number, title: plan.title, description: plan.text, source, reportedAt },
      level: isAssessed ? 'ORDINARY' : null,
      categoryCode: isAssessed ? plan.category : null,
      dueAt: sent === undefined ? null : addMinutes(sent.at, serviceMinutes(plan.serial)),
      ...{ placeCode: place, placeText: plan.placeText, address: null, reply: null, repliedAt: null, owner: null },
      handlerBodyCode: sent === undefined ? null : plan.bodyCode,
      handlerTeamCode: sent === undefined ? null : plan.teamCode,
      handlerOfficerNumber: did('ACKNOWLEDGE') === undefined ? null : plan.officer,
    },
    reports: [
      {
        ...reporterOf(plan),
        ...{ isAnonymous: source === 'CAMERA', channel: source, text: plan.text, reportedAt, rating },
        reporterPlaceCode: source === 'CAMERA' ? null : place,
      },
    ],
    actions,
    provenance: [{ source: SOURCE, sourceId: number, batch }],
  };
};
