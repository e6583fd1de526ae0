import type { EventEntry, EventStep } from '@network/events/store/filing';
import type { Dice } from '../makers/dice.ts';

export type EventSource = EventEntry['record']['source'];
type Facts = Omit<Partial<EventStep>, 'action' | 'at' | 'actor'>;
export type Planned = readonly [action: EventStep['action'], after: number, actor: string, facts?: Facts];

/** What a course is made for. */
export type CourseOf = {
  readonly source: EventSource;
  readonly isDispute: boolean;
  readonly receiver: Required<Pick<EventStep, 'bodyCode' | 'teamCode'>>;
  /** The event that it repeats; null where it is the first that tells of something. */
  readonly repeats: string | null;
  /** Whether another event repeats it: then it is handled. */
  readonly isRepeated: boolean;
};

const DAY = 24 * 60;
const REPORTED: Planned = ['REPORT', 0, '上报人'];

/** People note minutes in steps: what happens to very many events takes few different times. */
const FEEDBACK = [30, 60, 90, 120, 240, 480, DAY, 2 * DAY];
const VERIFICATION = [60, 120, 240, DAY];

/** Once sent out it goes back, or is reminded of, now and then. */
const received = (dice: Dice, sent: number, { receiver }: CourseOf): Planned[] => {
  const isAutomatic = dice.chance(0.55);
  const order: Planned = ['DISPATCH', sent, isAutomatic ? '系统' : '指挥员', { ...receiver, isAutomatic }];
  if (!dice.chance(0.03)) return [order];
  return [
    order,
    ['RETURN', sent + 2, '执法队员', { reason: '不属于本队区域' }],
    ['DISPATCH', sent + 3, '指挥员', { ...receiver, isAutomatic: false }],
  ];
};

/** What is handled, to the end: rated by its reporter, or not within seven days. */
const handled = (dice: Dice, course: CourseOf): Planned[] => {
  const accepted = dice.pick([2, 5, 8, 12, 20]);
  const confirmed = course.source === 'CAMERA' ? { confirmedBy: '坐席' } : {};
  const sent = accepted + 2 + dice.pick([2, 3, 5, 10]);
  const acknowledged = sent + dice.pick([5, 10, 15, 30]);
  const arrived = acknowledged + dice.pick([10, 15, 20, 30, 45]);
  const fedBack = arrived + dice.pick(FEEDBACK);
  const isReworked = dice.chance(0.03);
  const verified = fedBack + dice.pick(VERIFICATION) + (isReworked ? DAY : 0);
  const end: Planned = dice.chance(0.35)
    ? ['RATE', verified + dice.pick([60, 240, DAY]), '上报人', { rating: dice.pick(RATINGS) }]
    : ['LAPSE', verified + 7 * DAY, '系统'];
  const closureKind = dice.chance(0.05) ? 'UNFOUNDED' : 'RESOLVED';
  return [
    REPORTED,
    ['ACCEPT', accepted, '坐席', confirmed],
    ['ASSESS', accepted + 2, '坐席'],
    ...received(dice, sent, course),
    ['ACKNOWLEDGE', acknowledged, '执法队员'],
    ...(dice.chance(0.03) ? [reminded(dice, acknowledged + 5)] : []),
    ...(course.isDispute || dice.chance(0.6) ? ([['RECORD_PROGRESS', arrived, '执法队员']] as const) : []),
    ...(course.isDispute ? ([['MEDIATE', arrived + 5, '调解员', { outcome: 'RESOLVED' }]] as const) : []),
    ['FEED_BACK', fedBack, '执法队员', { closureKind }],
    ...(isReworked ? reworked(fedBack) : []),
    ['PASS_VERIFICATION', verified, '网格员'],
    end,
  ];
};

const reminded = (dice: Dice, after: number): Planned => [
  'REMIND',
  after,
  '系统',
  { channel: dice.pick(['WECHAT', 'SMS', 'PHONE']), template: '办理时限提醒', delivery: 'DELIVERED' },
];

const reworked = (fedBack: number): Planned[] => [
  ['FAIL_VERIFICATION', fedBack + 20, '网格员', { reason: '现场仍有堆放' }],
  ['FEED_BACK', fedBack + 50, '执法队员', { closureKind: 'RESOLVED' }],
];

const RATINGS = ['SATISFIED', 'SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'UNSATISFIED'] as const;

/** Every step that would be taken, with its minutes after the report: some are refused, withdrawn, or repeat another. */
export const courseOf = (dice: Dice, course: CourseOf): Planned[] => {
  if (course.repeats !== null)
    return [
      REPORTED,
      ['ACCEPT', 10, '坐席', course.source === 'CAMERA' ? { confirmedBy: '坐席' } : {}],
      ['MERGE', 12, '坐席', { into: course.repeats }],
    ];
  if (course.isRepeated) return handled(dice, course);
  if (dice.chance(0.1)) return [REPORTED, ['REFUSE', 15, '坐席', { reason: '不属于政府职责' }]];
  if (dice.chance(0.03)) return [REPORTED, ['WITHDRAW', 30, '上报人']];
  return handled(dice, course);
};
