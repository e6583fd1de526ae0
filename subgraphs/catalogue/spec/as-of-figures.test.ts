import { createDice } from '@network/kit/metrics/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemKind } from '../src/store/item-kinds.ts';
import { empowermentListKind, exemptionEntryKind, grantKind } from '../src/store/kinds/lists.ts';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const [COUNTY, XINHE, DAXI] = ['331081000000', '331081104000', '331081101000'];
const dice = createDice(20_221_130);
const anyDay = (): string => dice.day('2022-01-01', 120);
/** A first and a last day in this order, either of which may be open. */
const held = () => {
  const [validFrom = '', validTo = ''] = [anyDay(), anyDay()].toSorted();
  return { validFrom: dice.isHit(0.3) ? null : validFrom, validTo: dice.isHit(0.3) ? null : validTo };
};
const many = <Row>(count: number, row: (at: number) => Row): Row[] => Array.from({ length: count }, (_, at) => row(at));

let catalogue: TrialCatalogue;
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  await catalogue.write({
    kind: itemKind,
    records: many(30, (at) => ({
      ...{ code: `I-${at}`, name: '事项', kind: 'PENALTY' as const, field: '城市管理', list: 'COMPREHENSIVE' as const },
      ...{ enforcingBodyCode: null, supervisingBodyCode: null },
      // Those that are granted are in force all the time: a grant of an item that is not any more waits for its recall.
      ...(at < 10 ? { validTo: null } : held()),
    })),
  });
  await catalogue.write({
    kind: empowermentListKind,
    records: many(12, (at) => ({
      ...{ code: `L-${at}`, name: '清单', kind: 'EMPOWERED' as const, ordinal: at, documentNumber: null },
      ...{ publishedOn: anyDay(), effectiveOn: dice.isHit(0.5) ? anyDay() : null, placeCodes: [] },
      validTo: dice.isHit(0.5) ? anyDay() : null,
    })),
  });
  await catalogue.write({
    kind: grantKind,
    records: many(30, (at) => ({
      ...{ listCode: `L-${at % 2}`, itemCode: `I-${at % 10}`, placeCode: [COUNTY, XINHE, DAXI][at % 3] ?? '' },
      ...{ publishedOn: anyDay(), effectiveOn: anyDay(), recalledOn: dice.isHit(0.6) ? anyDay() : null },
      recallReason: null,
    })),
  });
  await catalogue.write({
    kind: exemptionEntryKind,
    records: many(20, (at) => ({
      ...{ list: 'COMMITMENT' as const, number: at, itemCode: `I-${at}`, bodyCode: null, conditions: '轻微' },
      ...{ correctionDays: null, documentNumber: null, ...held() },
    })),
  });
});
afterAll(() => catalogue.close());

const after = (on: string): string => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await catalogue.ask(query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};
type Counted = { totalCount: number };
const countsOf = (lists: Readonly<Record<string, Counted>>): Record<string, number> =>
  Object.fromEntries(Object.entries(lists).map(([key, { totalCount }]) => [key, totalCount]));

/** The figures of a place on a day. */
const figures = async (place: string, { keys, on }: { keys: string; on: string }) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    catalogueMetrics(keys: [${keys}], window: { from: "${on}", to: "${after(on)}" }) { key numerator } } } }`;
  const { _entities } = await ask(query, { of: [{ __typename: 'Place', code: place }] });
  const told: { key: string; numerator: number }[] = _entities[0].catalogueMetrics;
  return Object.fromEntries(told.map(({ key, numerator }) => [key, numerator]));
};

it('counts on any day what the lists of the government have on it', async () => {
  for (let time = 0; time < 20; time += 1) {
    const on = anyDay();
    const within = `(jurisdiction: "331081", asOf: "${on}", first: 0) { totalCount }`;
    const lists = await ask(`{ ITEMS: enforcementItems${within} LISTS: empowermentLists${within}
      GRANTS: grants${within} COMMITMENT_ITEMS: exemptionEntries${within} }`);
    const keys = 'ITEMS, LISTS, GRANTS, COMMITMENT_ITEMS';
    expect(await figures(COUNTY, { keys, on }), on).toEqual(countsOf(lists));
  }
});

it.each([COUNTY, XINHE, DAXI, '331000000000'])('counts on any day what is granted at %s and in it', async (place) => {
  for (let time = 0; time < 10; time += 1) {
    const on = anyDay();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
      GRANTS: grants(asOf: "${on}", first: 0) { totalCount }
      EMPOWERED_ITEMS: enforcementItems(asOf: "${on}", first: 0) { totalCount } } } }`;
    const { _entities } = await ask(query, { of: [{ __typename: 'Place', code: place }] });
    expect(await figures(place, { keys: 'GRANTS, EMPOWERED_ITEMS', on }), on).toEqual(countsOf(_entities[0]));
  }
});
