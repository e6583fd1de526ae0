import type { CaseEntry } from '@network/cases/store/case-writer';
import { fineWithin, limitsOn } from '../items/fit.ts';
import type { Item } from '../items/items.ts';
import { creditCodeIn, idNumber } from '../makers/numbers.ts';
import { personOf } from '../makers/persons.ts';
import type { CasePlan } from './plan.ts';

/** Whether the case of a serial is an organisation's, where nobody comes again. */
export const hasOrganisation = (serial: number): boolean => serial % 3 === 0;

const TRADES = [
  '小吃店',
  '建材经营部',
  '便利店',
  '汽修店',
  '装饰工程有限公司',
  '食品有限公司',
  '五金加工厂',
  '物业服务有限公司',
];

/** Every third party is an organisation or a business; who comes again is a citizen. */
export const isOrganisation = ({ serial, sameCitizenAs, entity }: CasePlan): boolean =>
  entity !== undefined || (sameCitizenAs === undefined && hasOrganisation(serial));

export const partyOf = (plan: CasePlan): NonNullable<CaseEntry['record']['party']> => {
  const { jurisdiction, serial, placeText, entity } = plan;
  if (entity !== undefined) return { ...entity, address: `${placeText}（样例地址）` };
  if (!isOrganisation(plan)) {
    const person = plan.sameCitizenAs ?? serial;
    const phone = `199${String(30_000_000 + person)}`;
    return { kind: 'CITIZEN', name: personOf(person * 7), idNumber: idNumber(person), phone, address: placeText };
  }
  const trade = TRADES[serial % TRADES.length] ?? '';
  const name = `${placeText}${personOf(serial).slice(0, 2)}记${trade}（样例）`;
  return {
    kind: 'ORGANISATION',
    name,
    creditCode: creditCodeIn(jurisdiction, 1, 100_000 + serial),
    address: placeText,
  };
};

/** The tier that fits: on the spot the lightest, else the first or the second. */
export const ordinalOf = ({ kind, serial }: Pick<CasePlan, 'kind' | 'serial'>): number =>
  kind === 'ORDINARY' ? 1 + (serial % 2) : 1;

const mostOf = (plan: CasePlan): number => {
  if (plan.kind !== 'SIMPLE') return Number.POSITIVE_INFINITY;
  const { citizen, organisation } = limitsOn(plan.on);
  return isOrganisation(plan) ? organisation : citizen;
};

/** A fine within the item's range, its tier and, on the spot, the limit of the day.. */
export const fineOf = (plan: CasePlan): string => plan.fine ?? fineWithin(plan.item, ordinalOf(plan), mostOf(plan));

/** Whether the fine is large enough that a hearing has to be offered: the thresholds are local, this one is assumed.. */
export const needsHearing = (plan: CasePlan): boolean => Number(fineOf(plan)) >= 5_000;

/** What the item threatens beside a fine is not imposed: the fine alone, or with a warning. */
export const penaltiesOf = ({ sanctions }: Item): ('WARNING' | 'FINE')[] =>
  sanctions.startsWith('WARNING') ? ['WARNING', 'FINE'] : ['FINE'];
