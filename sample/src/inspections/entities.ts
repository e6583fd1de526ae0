import type { Row } from '../government.ts';
import { createDice } from '../makers/dice.ts';
import { creditCodeIn } from '../makers/numbers.ts';
import { personOf } from '../makers/persons.ts';

/** An object of inspection. */
export type Entity = { readonly creditCode: string; readonly place: string; readonly row: Row };

/** Trades by GB/T 4754-2017. */
const TRADES: readonly (readonly [word: string, trade: string, kind: 'ENTERPRISE' | 'INDIVIDUAL_BUSINESS'])[] = [
  ['小吃店', 'H6291', 'INDIVIDUAL_BUSINESS'],
  ['便利店', 'F5219', 'INDIVIDUAL_BUSINESS'],
  ['汽修店', 'O8111', 'INDIVIDUAL_BUSINESS'],
  ['机械有限公司', 'C3441', 'ENTERPRISE'],
  ['鞋业有限公司', 'C1952', 'ENTERPRISE'],
  ['建材有限公司', 'F5165', 'ENTERPRISE'],
  ['物业服务有限公司', 'K7020', 'ENTERPRISE'],
  ['加油站', 'F5265', 'ENTERPRISE'],
];
const GRADES = ['A', 'A', 'B', 'B', 'B', 'C', 'D'] as const;

export type EntityWish = {
  readonly jurisdiction: string;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly perPlace: number;
  /** The department that supervises an object of this trade (谁审批谁监管). */
  readonly supervisorOf: (trade: string) => string;
};

/** The library of a government: as many objects in each place. */
export const entitiesOf = ({ jurisdiction, places, perPlace, supervisorOf }: EntityWish): Entity[] =>
  places.flatMap(({ code, name }, at) =>
    Array.from({ length: perPlace }, (_, nth) => {
      const serial = 1_000 + at * perPlace + nth;
      const dice = createDice(`${jurisdiction} entity ${serial}`);
      const [word, trade, kind] = dice.pick(TRADES);
      const creditCode = creditCodeIn(jurisdiction, kind === 'ENTERPRISE' ? 1 : 2, serial);
      const row = {
        ...{ creditCode, name: `${name}${personOf(serial * 11).slice(0, 3)}${word}${serial}号（样例）`, kind },
        ...{ tradeCode: trade, address: `${name}（样例地址）`, placeCode: code, supervisorCode: supervisorOf(trade) },
        creditGrade: dice.pick(GRADES),
      };
      return { creditCode, place: code, row };
    }),
  );
