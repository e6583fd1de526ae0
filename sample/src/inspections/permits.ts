import type { Row } from '../government.ts';
import { addDays, addYears, daysBetween, toWeekday } from '../makers/days.ts';
import { createDice } from '../makers/dice.ts';
import type { Entity } from './entities.ts';

/** What a department lets objects do, in which special library it keeps them, and for how long it does so. */
type Permit = {
  readonly department: 'MARKET' | 'SAFETY' | 'ENVIRONMENT';
  readonly letters: string;
  readonly certificate: string;
  readonly content: string;
  readonly trades: readonly string[];
  /** The first day of the rules by which it is given. */
  readonly since: string;
  readonly yearsOn: (day: string) => number;
  /** Null where there is none for such objects. */
  readonly library: {
    readonly name: string;
    readonly labels: readonly string[];
    readonly isProfessional: boolean;
  } | null;
};

const PERMITS: readonly Permit[] = [
  {
    ...{
      department: 'MARKET',
      letters: '食许',
      certificate: '食品经营许可证',
      content: '预包装食品销售、热食类食品制售',
    },
    // 食品经营许可管理办法, five years.
    ...{ trades: ['H6291', 'F5219'], since: '2015-10-01', yearsOn: () => 5 },
    library: { name: '食品经营单位专项库', labels: ['食品安全'], isProfessional: false },
  },
  {
    ...{ department: 'SAFETY', letters: '危许', certificate: '危险化学品经营许可证', content: '汽油、柴油零售' },
    // 危险化学品经营许可证管理办法, three years.
    ...{ trades: ['F5265'], since: '2012-09-01', yearsOn: () => 3 },
    library: { name: '危险化学品经营单位专项库', labels: ['危险化学品', '加油站'], isProfessional: true },
  },
  {
    ...{ department: 'ENVIRONMENT', letters: '排许', certificate: '排污许可证', content: '废气、废水排放' },
    // 排污许可管理办法（试行）, three years; 排污许可管理条例, five.
    ...{ trades: ['C3441', 'C1952'], since: '2018-01-10', yearsOn: (day) => (day < '2021-03-01' ? 3 : 5) },
    library: null,
  },
];

export type PermitWish = {
  readonly jurisdiction: string;
  readonly now: string;
  readonly entities: readonly Entity[];
  readonly count: number;
  readonly issuers: Readonly<Record<Permit['department'], { readonly code: string; readonly name: string }>>;
};

/** Every so many have run out, where the rules are old enough. */
const LAPSED = 4;
/** What is in force was decided upon within so many years, the shortest for which any is given. */
const SHORTEST = 3;

type Licensed = { readonly permit: Permit; readonly entity: Entity; readonly row: Row; readonly isInForce: boolean };

const decidedBetween = (permit: Permit, today: string, isLapsed: boolean): readonly [from: string, to: string] => {
  const lapsedTo = addDays(addYears(today, -permit.yearsOn(permit.since)), -1);
  if (isLapsed && permit.since < lapsedTo) return [permit.since, lapsedTo];
  const from = addDays(addYears(today, -SHORTEST), 30);
  return [from < permit.since ? permit.since : from, addDays(today, -10)];
};

/** Licences of so many of a government's objects, most of them in force on its day. */
const licensed = ({ jurisdiction, now, entities, count, issuers }: PermitWish): Licensed[] => {
  const today = now.slice(0, 10);
  const candidates = entities.flatMap((entity) => {
    const permit = PERMITS.find(({ trades }) => trades.includes(String(entity.row['tradeCode'])));
    return permit === undefined ? [] : [{ permit, entity }];
  });
  const step = Math.floor(candidates.length / count);
  const chosen = candidates.filter((_, index) => index % step === 0).slice(0, count);
  return chosen.map(({ permit, entity }, index) => {
    const dice = createDice(`${jurisdiction} licence ${index}`);
    const [from, to] = decidedBetween(permit, today, index % LAPSED === LAPSED - 1);
    const decidedOn = toWeekday(addDays(from, dice.between(0, daysBetween(from, to))));
    const validTo = addDays(addYears(decidedOn, permit.yearsOn(decidedOn)), -1);
    const serial = String(index + 1).padStart(5, '0');
    const issuer = issuers[permit.department];
    const isInForce = validTo >= today;
    const row = {
      ...{ number: `样例${permit.letters}〔${decidedOn.slice(0, 4)}〕第${serial}号`, kind: 'ORDINARY' },
      ...{ title: `准予${permit.certificate}决定书`, certificateName: permit.certificate, content: permit.content },
      ...{ certificateNumber: `样例-${jurisdiction}-${serial}`, creditCode: entity.creditCode },
      holderName: entity.row['name'] ?? null,
      holderKind: entity.row['kind'] === 'ENTERPRISE' ? 'ORGANISATION' : 'INDIVIDUAL_BUSINESS',
      ...{ decidedOn, validFrom: decidedOn, validTo, issuerCode: issuer.code, issuerText: issuer.name },
      statusText: isInForce ? '有效' : '已届满',
    };
    return { permit, entity, row, isInForce };
  });
};

export const licenceRows = (wish: PermitWish): Row[] => licensed(wish).map(({ row }) => row);

/** Whose licence is in force stands in the special library of its kind. */
export const libraryEntryRows = (wish: PermitWish): Row[] =>
  licensed(wish).flatMap(({ permit: { library }, entity: { creditCode }, row, isInForce }) =>
    library === null || !isInForce
      ? []
      : [
          {
            ...{ creditCode, library: library.name, labels: library.labels, isProfessional: library.isProfessional },
            licenceNumber: row['number'] ?? null,
          },
        ],
  );
