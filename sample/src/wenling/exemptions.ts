import { invariant } from '@network/schema/errors';
import { WENLING } from '#figures.ts';
import type { Row } from '../government.ts';
import type { Item } from '../items/items.ts';
import { apportion } from '../makers/dice.ts';
import { COMPREHENSIVE_ITEMS } from './items.ts';
import { FOUNDING } from './lists.ts';

/** Slight acts that can be put right and whose fine waits for no order to correct: what a commitment may take the place of. */
const isSlight = ({ name, fine, isCorrectFirst }: Item): boolean =>
  !isCorrectFirst && fine !== null && fine[1] <= 10_000 && !/^(?:拒绝|提供虚假)/.test(name);

const slight = COMPREHENSIVE_ITEMS.filter(isSlight);

const byDepartment = [...Map.groupBy(slight, ({ supervisingBody }) => supervisingBody).values()]
  .sort((one, other) => other.length - one.length)
  .slice(0, WENLING.commitment.departments);

const counts = apportion(
  WENLING.commitment.items,
  byDepartment.map(({ length }) => length),
);

/** 轻微违法告知承诺: 312 items of 15 departments. */
export const COMMITMENT_ITEMS: readonly Item[] = byDepartment.flatMap((items, index) => items.slice(0, counts[index]));

/** 首违不罚: a list of its own, which the report does not count. */
export const FIRST_VIOLATION_ITEMS: readonly Item[] = slight.slice(0, 118);

const numbers = new Map(FIRST_VIOLATION_ITEMS.map(({ code }, index) => [code, index + 1]));
/** The number of an item in the list of first violations. @throws {Error} for one that does not stand in it. */
export const firstViolationOf = ({ code }: Item): number => {
  const number = numbers.get(code);
  invariant(number !== undefined, `${code} stands in the list of first violations`);
  return number;
};

/** 《实施意见》 is in force since 1 May 2022. */
const FROM = '2022-05-01';

export const exemptionRows = (): Row[] => [
  ...COMMITMENT_ITEMS.map((item, index) => ({
    ...{ list: 'COMMITMENT', number: index + 1, itemCode: item.code, bodyCode: item.supervisingBody, validFrom: FROM },
    conditions: '首次发生，影响较小，当场改正或者承诺限期改正',
    ...{ correctionDays: 15, documentNumber: FOUNDING.commitment },
  })),
  ...FIRST_VIOLATION_ITEMS.map((item, index) => ({
    ...{ list: 'FIRST_VIOLATION', number: index + 1, itemCode: item.code, bodyCode: item.supervisingBody },
    ...{ validFrom: FROM, conditions: '初次违法，危害后果轻微，及时改正', documentNumber: FOUNDING.firstViolation },
  })),
];
