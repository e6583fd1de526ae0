import { expectDescribed } from '@network/kit/metrics/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOGUE_FORMULAS } from '../src/domain/metrics.ts';
import { itemKind } from '../src/store/item-kinds.ts';
import { exemptionEntryKind, grantKind } from '../src/store/kinds/lists.ts';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const COUNTY = '331081000000';
const XINHE = '331081104000';
const DAXI = '331081101000';
const numbered = <Row>(count: number, row: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => row(at));

let catalogue: TrialCatalogue;
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
  await catalogue.write({
    kind: itemKind,
    records: numbered(10, (at) => ({
      ...{
        code: `I-${at}`,
        name: '事项',
        kind: 'PENALTY' as const,
        enforcingBodyCode: null,
        supervisingBodyCode: null,
      },
      field: `F-${at % 5}`,
      list: at < 3 ? ('COMPREHENSIVE' as const) : ('PROFESSIONAL' as const),
      validTo: at === 9 ? '2021-12-31' : null,
    })),
  });
  const grant = { listCode: 'L-1', publishedOn: '2022-01-10', effectiveOn: '2022-01-01', recallReason: null };
  await catalogue.write({
    kind: grantKind,
    records: [
      ...[XINHE, DAXI].flatMap((placeCode) =>
        ['I-0', 'I-1'].map((itemCode) => ({ ...grant, placeCode, itemCode, recalledOn: null })),
      ),
      { ...grant, placeCode: XINHE, itemCode: 'I-2', recalledOn: '2022-06-01' },
      { ...grant, placeCode: COUNTY, itemCode: 'I-3', recalledOn: null },
    ],
  });
  await catalogue.write({
    kind: exemptionEntryKind,
    records: numbered(4, (at) => ({
      ...{ list: 'COMMITMENT' as const, number: at, itemCode: `I-${at}`, bodyCode: `B-${at % 3}`, conditions: '轻微' },
      ...{ correctionDays: null, documentNumber: null, validFrom: '2022-05-01', validTo: null },
    })),
  });
});
afterAll(() => catalogue.close());

type Told = { key: string; value: number | null; numerator: number; denominator: number | null };
/** The figures of a place by their keys, as somebody without any grant reads them. */
const figures = async (args: string, code = COUNTY) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    catalogueMetrics(${args}) { key value numerator denominator parts { value numerator } } } } }`;
  const { data, errors } = await catalogue.ask(query, { of: [{ __typename: 'Place', code }] });
  if (errors !== undefined) throw new Error(errors[0]?.message);
  const [place] = data!['_entities'] as [{ catalogueMetrics: Told[] }];
  return Object.fromEntries(place.catalogueMetrics.map(({ key, ...told }) => [key, told]));
};
const asOf = (day: string, after: string) => `window: { from: "${day}", to: "${after}" }`;

it('names every figure in the graph by its title and its formula', () => {
  expectDescribed('catalogue', 'Catalogue', CATALOGUE_FORMULAS);
});

it('tells the shares of the comprehensive list as of a day', async () => {
  const keys = 'ITEMS, COMPREHENSIVE_SHARE, FIELDS, FIELD_COVERAGE';
  expect(await figures(`keys: [${keys}], ${asOf('2022-01-01', '2022-01-02')}`)).toMatchObject({
    ITEMS: { value: 9 },
    COMPREHENSIVE_SHARE: { numerator: 3, denominator: 9 },
    FIELDS: { value: 5 },
    FIELD_COVERAGE: { numerator: 3, denominator: 5, value: 0.6 },
  });
  expect(await figures(`keys: [ITEMS], by: LIST, ${asOf('2021-12-31', '2022-01-01')}`)).toMatchObject({
    ITEMS: {
      value: 10,
      parts: [
        { value: 'COMPREHENSIVE', numerator: 3 },
        { value: 'PROFESSIONAL', numerator: 7 },
      ],
    },
  });
});

it('counts an item that was granted to many towns once, from the day that it was published to the day before its recall', async () => {
  const before = asOf('2022-01-09', '2022-01-10');
  const within = asOf('2022-05-31', '2022-06-01');
  const after = asOf('2022-06-01', '2022-06-02');
  const keys = 'keys: [EMPOWERED_ITEMS, GRANTS, EMPOWERED_TOWNS]';
  expect(await figures(`${keys}, ${before}`)).toMatchObject({ EMPOWERED_ITEMS: { value: 0 }, GRANTS: { value: 0 } });
  expect(await figures(`${keys}, ${within}`)).toMatchObject({
    ...{ EMPOWERED_ITEMS: { value: 4 }, GRANTS: { value: 6 }, EMPOWERED_TOWNS: { value: 2 } },
  });
  expect(await figures(`${keys}, by: PLACE, ${after}`.replace(', EMPOWERED_TOWNS', ''))).toMatchObject({
    EMPOWERED_ITEMS: {
      value: 3,
      parts: [
        { value: COUNTY, numerator: 1 },
        { value: DAXI, numerator: 2 },
        { value: XINHE, numerator: 2 },
      ],
    },
    GRANTS: { value: 5 },
  });
  expect(await figures(`keys: [EMPOWERED_ITEMS], ${within}`, XINHE)).toMatchObject({ EMPOWERED_ITEMS: { value: 3 } });
});

it('counts the entries and the departments of the commitment list', async () => {
  expect(
    await figures(`keys: [COMMITMENT_ITEMS, COMMITMENT_DEPARTMENTS], ${asOf('2022-05-01', '2022-05-02')}`),
  ).toMatchObject({
    COMMITMENT_ITEMS: { value: 4 },
    COMMITMENT_DEPARTMENTS: { value: 3 },
  });
});

it('is read by one statement per level of place', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Place {
    now: catalogueMetrics(keys: [ITEMS, GRANTS, EMPOWERED_ITEMS]) { value }
    then: catalogueMetrics(keys: [GRANTS], by: TOWN, ${asOf('2022-05-31', '2022-06-01')}) { value } } } }`;
  const of = [XINHE, DAXI, '331081102000'].map((code) => ({ __typename: 'Place', code }));
  const statements = await catalogue.statementsOf(query, { of });
  expect(statements.toSorted()).toEqual(['catalogue.clocks', 'catalogue.counters']);
});
