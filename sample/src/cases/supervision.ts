import type { List, Row } from '../government.ts';
import { addDays } from '../makers/days.ts';
import { createDice, type Dice } from '../makers/dice.ts';
import { addWorkingDays } from '../makers/holidays.ts';
import { courseOf } from './case.ts';
import type { CasePlan } from './plan.ts';

export type SupervisionWish = {
  readonly jurisdiction: string;
  readonly now: string;
  /** Made when the rows are asked for. */
  readonly cases: () => readonly CasePlan[];
  readonly count: number;
  readonly authority: string;
  readonly bodyName: (plan: CasePlan) => string;
};

type Finding = { readonly problem: string; readonly correction: string } | null;

/** How cases are looked at afterwards, and what is found; nothing of it contradicts the file of any. */
const WAYS: readonly (readonly [way: string, content: string, finding: Finding])[] = [
  ['FILE_REVIEW', '行政处罚案卷评查', { problem: '询问笔录未逐页编号', correction: '已补正并重新装订案卷' }],
  ['RANDOM_DRAW', '随机抽取办结案件检查', null],
  ['SPECIAL', '裁量说理专项监督', { problem: '裁量理由说明过于简单', correction: '已组织培训并统一说理模板' }],
  ['COMPLAINT', '当事人反映执法人员态度生硬', null],
  ['FILE_REVIEW', '行政处罚案卷评查', null],
  ['ALARM', '电子案卷完整性预警', { problem: '个别附件扫描不清晰', correction: '已重新扫描上传' }],
  ['DAILY', '日常监督走访', null],
];

/** Cases that were looked at together. */
const MOST_CASES = 3;
/** Working days from the close of the last of them. */
const [LEAST_AFTER, MOST_AFTER] = [4, 10];
/** Days within which such a day has come, with a week of holidays among them. */
const REACHED = 25;
/** Days within which what was found is to be put right; the working days that it takes. */
const TO_CORRECT = 30;
const [LEAST_TAKEN, MOST_TAKEN] = [4, 10];

type Closed = { readonly plan: CasePlan; readonly closedOn: string };

/** The first closed cases, each so many of one body, as far as a supervision after them is past. */
const groupsOf = ({ now, cases, count }: SupervisionWish): Closed[][] => {
  const latest = addDays(now.slice(0, 10), -REACHED);
  const closed = cases().flatMap((plan) => {
    const closedOn = plan.kind === 'ORDINARY' && plan.on <= latest ? courseOf(plan).course.on('CLOSE') : null;
    return closedOn === null || closedOn > latest ? [] : [{ plan, closedOn }];
  });
  const groups = [...Map.groupBy(closed, ({ plan }) => `${plan.bodyCode} ${plan.place}`).values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / MOST_CASES) }, (_, nth) =>
      all.slice(nth * MOST_CASES, nth * MOST_CASES + 1 + (nth % MOST_CASES)),
    ),
  );
  const step = Math.max(1, Math.floor(groups.length / count));
  return groups.filter((_, index) => index % step === 0).slice(0, count);
};

/** What was found and put right by a day; none of it where all was well. */
const outcomeOf = (finding: Finding, supervisedOn: string, isDone: boolean): Row => {
  if (finding === null) return { opinion: isDone ? '经核查未发现问题，予以办结' : null };
  return {
    ...{ problem: finding.problem, opinion: '责令限期改正', correctBy: addDays(supervisedOn, TO_CORRECT) },
    correction: isDone ? finding.correction : null,
  };
};

type Supervision = {
  readonly group: readonly Closed[];
  readonly plan: CasePlan;
  readonly dice: Dice;
  readonly supervisedOn: string;
};

const supervisionsOf = (wish: SupervisionWish): Supervision[] => {
  const made = groupsOf(wish).map((group, index) => {
    const dice = createDice(`${wish.jurisdiction} supervision ${index}`);
    const [first, ...others] = group.toSorted((one, other) => (one.closedOn > other.closedOn ? -1 : 1)) as [Closed];
    return {
      group: [first, ...others],
      plan: first.plan,
      dice,
      supervisedOn: addWorkingDays(first.closedOn, dice.between(LEAST_AFTER, MOST_AFTER)),
    };
  });
  return made.toSorted((one, other) => (one.supervisedOn < other.supervisedOn ? -1 : 1));
};

/** Supervisions of closed cases, each after the last of them was closed; what may still be put right is in hand. 行政执法监督条例, R-1011. */
const supervisionRows = (wish: SupervisionWish): Row[] =>
  supervisionsOf(wish).map(({ group, plan, dice, supervisedOn }, index) => {
    const [way, content, finding] = WAYS[index % WAYS.length] as (typeof WAYS)[number];
    const doneOn = addWorkingDays(supervisedOn, dice.between(LEAST_TAKEN, MOST_TAKEN));
    const isDone = addDays(supervisedOn, TO_CORRECT) <= wish.now.slice(0, 10);
    return {
      ...{
        number: `样例执法监督〔${supervisedOn.slice(0, 4)}〕第${String(index + 1).padStart(3, '0')}号`,
        way,
        content,
      },
      ...{ subjectText: wish.bodyName(plan), bodyCode: plan.bodyCode, placeCode: plan.place },
      caseNumbers: group.map((one) => one.plan.number),
      ...{ supervisedOn, authorityText: wish.authority, ...outcomeOf(finding, supervisedOn, isDone) },
      closedOn: isDone ? doneOn : null,
    };
  });

export const supervisionList = (wish: SupervisionWish): List => ({
  ...{ subgraph: 'cases', system: 'sample-supervision' },
  rows: () => supervisionRows(wish),
});
