import { WENLING } from '#figures.ts';
import type { List, Row } from '../government.ts';
import { addDays } from '../makers/days.ts';
import { apportion, createDice } from '../makers/dice.ts';
import { creditCodeIn } from '../makers/numbers.ts';
import { certificateNumber } from '../makers/officers.ts';
import { personOf } from '../makers/persons.ts';
import { linkedPlans } from './linked.ts';
import { BUREAU, JOINT_TEAM, JURISDICTION, POWER_UTILITY, TOWNS } from './places.ts';

const ACTUAL = TOWNS.filter(({ mode }) => mode !== null);
const townAt = (index: number) => ACTUAL[index % ACTUAL.length] as (typeof ACTUAL)[number];
const three = (number: number): string => String(number).padStart(3, '0');

/** 实体化专班: the utility's people and the bureau's; only the bureau's are certified. */
const memberRows = (): Row[] =>
  Array.from({ length: 12 }, (_, index) => {
    const isOfficer = index < 6;
    return {
      ...{ number: `DLZB-${three(index + 1)}`, teamCode: JOINT_TEAM, bodyCode: isOfficer ? BUREAU : POWER_UTILITY },
      ...{ name: personOf(8_600 + index), duty: isOfficer ? '执法' : '巡线、技术支持', validFrom: '2022-04-01' },
      officerNumber: isOfficer ? certificateNumber('ZD-ZH', index + 1) : null,
    };
  });

const users = Array.from({ length: 36 }, (_, index) => ({
  ...{ number: `ZYYH-${three(index + 1)}`, placeCode: townAt(index).code, bodyCode: POWER_UTILITY },
  ...{
    name: `${townAt(index).name}重要用户${index + 1}（样例）`,
    creditCode: creditCodeIn(JURISDICTION, 1, 90_000 + index),
  },
  ...{ grade: ['FIRST', 'SECOND', 'SECOND'][index % 3] ?? '', address: `${townAt(index).name}（样例地址）` },
}));

const FROM = '2022-01-10';
const lineOf = (index: number): string => `${['新河', '泽国', '大溪', '松门'][index % 4]}${100 + (index % 40)}线`;

/** Out of this many hazards and as many events of damage a case grew. */
const [CASES_OF_HAZARDS, CASES_OF_DAMAGE] = [4, 4];
type Grown = ReturnType<typeof linkedPlans>['power'];

/** The case that grew out of a hazard or of damage, as its row tells it: its place and the day before it was looked into. */
const grownFrom = (one: Grown[number] | undefined, day: string): Row =>
  one === undefined ? {} : { placeCode: one.plan.place, [day]: addDays(one.foundOn, -1), caseNumber: one.plan.number };

const { notPunished } = WENLING.power;
const [HAZARDS, OVER] = [120, 100];
type HazardEnd = { readonly exit: string; readonly grown?: Grown[number] };

/** How a hazard ended whose days are over: 31 without a penalty, then some in a case, all others put right. */
const endOf = (index: number): HazardEnd => {
  if (index < notPunished) return { exit: index % 2 === 0 ? 'FIRST_VIOLATION' : 'SLIGHT' };
  const grown = linkedPlans().power.slice(0, CASES_OF_HAZARDS)[index - notPunished];
  return grown === undefined ? { exit: 'RECTIFIED' } : { exit: 'CASE', grown };
};

const hazardOf = (index: number, foundOn: string): Row => ({
  ...{ number: `YH-2022-${three(index + 1)}`, placeCode: townAt(index).code, bodyCode: POWER_UTILITY },
  ...{ userNumber: users[index % users.length]?.number ?? null, kind: '线路保护区内施工', line: lineOf(index) },
  ...{ pole: `${(index % 60) + 1}号杆`, voltageKv: '10', distanceMetres: String(1 + (index % 4)), foundOn },
  description: '吊车在保护区内作业',
});

const closedHazard = (index: number): Row => {
  const { exit, grown } = endOf(index);
  const foundOn = grown === undefined ? addDays(FROM, index * 3) : addDays(grown.foundOn, -1);
  return {
    ...{ ...hazardOf(index, foundOn), state: 'CLOSED', dueOn: addDays(foundOn, 10), exit },
    ...{ rectifiedOn: addDays(foundOn, 6), verifiedOn: addDays(foundOn, 8) },
    ...(grown === undefined ? {} : { ...grownFrom(grown, 'foundOn'), userNumber: null }),
  };
};

const openHazard = (index: number): Row => {
  const foundOn = addDays(FROM, 3 * OVER + index);
  return { ...hazardOf(index, foundOn), state: 'AWAITING_RECTIFICATION', dueOn: addDays(foundOn, 25) };
};

/** Every hazard whose day for putting it right has come was put right, some are still due. */
const hazardRows = (): Row[] =>
  Array.from({ length: HAZARDS }, (_, index) => (index < OVER ? closedHazard(index) : openHazard(index)));

const CAUSES = ['CONSTRUCTION_MACHINE', 'CONSTRUCTION_MACHINE', 'VEHICLE', 'TREE_FELLING', 'FOREIGN_OBJECT', 'OTHER'];
const damagesOf = (year: string, count: number): Row[] => {
  const dice = createDice(`wenling damage ${year}`);
  return Array.from({ length: count }, (_, index) => ({
    ...{ number: `WP-${year}-${three(index + 1)}`, placeCode: dice.pick(ACTUAL).code, bodyCode: POWER_UTILITY },
    ...{ occurredOn: addDays(`${year}-01-02`, dice.between(0, 330)), line: lineOf(index), cause: dice.pick(CAUSES) },
    ...{ description: '外力破坏致线路跳闸', isAssumed: true },
  }));
};
const thisYear = (): Row[] => {
  const grown = linkedPlans().power.slice(CASES_OF_HAZARDS, CASES_OF_HAZARDS + CASES_OF_DAMAGE);
  return damagesOf('2022', WENLING.power.damageAfter).map((row, index) => ({
    ...row,
    ...grownFrom(grown[index], 'occurredOn'),
  }));
};

const escortRows = (): Row[] =>
  Array.from({ length: WENLING.power.escorts }, (_, index) => ({
    ...{ number: `BZ-2022-${three(index + 1)}`, placeCode: townAt(index).code, bodyCode: POWER_UTILITY },
    ...{ escortedOn: addDays(FROM, index * 5), description: '抢修现场秩序保障' },
    officerNumbers: [certificateNumber('ZD-ZH', 1 + (index % 6)), certificateNumber('ZD-ZH', 7 + (index % 6))],
  }));

const RECOVERIES = 40;
/** Forty payments that add up to what the report says, to the cent. */
const recoveryRows = (): Row[] => {
  const total = Number(WENLING.power.recovered);
  const shares = apportion(
    total,
    Array.from({ length: RECOVERIES }, (_, index) => 3 + (index % 7)),
  );
  const damages = thisYear();
  return shares.map((amount, index) => ({
    ...{
      number: `ZC-2022-${three(index + 1)}`,
      placeCode: String(damages[index]?.['placeCode']),
      bodyCode: POWER_UTILITY,
    },
    ...{
      damageNumber: String(damages[index]?.['number']),
      amount: `${amount}.00`,
      confirmedOn: addDays(FROM, 20 + index * 7),
    },
  }));
};

export const powerLists: readonly List[] = [
  { subgraph: 'people', system: 'sample-team-members', rows: memberRows },
  { subgraph: 'events', system: 'sample-power-users', rows: () => users },
  { subgraph: 'events', system: 'sample-hazards', rows: hazardRows },
  {
    ...{ subgraph: 'events', system: 'sample-damages' },
    rows: () => [...damagesOf('2021', WENLING.power.damageBefore), ...thisYear()],
  },
  { subgraph: 'events', system: 'sample-escorts', rows: escortRows },
  { subgraph: 'events', system: 'sample-recoveries', rows: recoveryRows },
];
