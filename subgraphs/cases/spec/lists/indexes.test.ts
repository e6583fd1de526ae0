import type { Filters, List } from '@network/kit/list/definition';
import { type OfferPlans, openPlanner, type Planner, planOffers, type Samples } from '@network/kit/list/explain';
import { listLoader } from '@network/kit/list/loaders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaseList } from '#store/case-list.ts';
import { FILE, FILE_NAMES } from '#store/file/declarations.ts';
import { createFileStores } from '#store/file/file-stores.ts';
import { createPartyList } from '#store/party-list.ts';
import { createSupervisionStore } from '#store/supervision/supervision-store.ts';
import { createTransferStore } from '#store/transfer/transfer-store.ts';
import { CASES, openFilled } from '../trial/filled-network.ts';
import { FILE_SAMPLES, KEYS, PARENTS, SAMPLES, SUPERVISION_SAMPLES, TRANSFER_SAMPLES } from '../trial/samples.ts';
import { COMMANDER, WENLING } from '../trial/trial-network.ts';

let filled: Awaited<ReturnType<typeof openFilled>>;
let planner: Planner;
beforeAll(async () => {
  filled = await openFilled();
  planner = openPlanner(filled.store, filled.trial.app);
}, 120_000);
afterAll(async () => {
  await planner.close();
  await filled.end();
});

const viewer = COMMANDER;
/** Rows that a page by copies may take: a few thousand near it, and as many again of the keys that have been told of. */
const MOST = 11_000;
const expectIndexes = (offers: readonly OfferPlans[], table: string): void => {
  for (const { offer, plans } of offers) {
    for (const { mode, scanned, text } of plans) expect(scanned, `${offer}, ${mode}: ${text}`).not.toContain(table);
  }
};

const plansBelow = (parent: (typeof PARENTS)[number][0], key: string) =>
  planOffers(createCaseList(planner.store), planner, {
    ...{ viewer, parent, samples: SAMPLES },
    of: { jurisdiction: WENLING, key },
  });
describe(`at ${CASES} cases`, () => {
  it('B-07k MUST look below everything that a list of cases stands under', () => {
    const { parents } = createCaseList(planner.store).offers;
    expect([...new Set(PARENTS.map(([parent]) => parent))].toSorted()).toEqual(parents.toSorted());
  });

  it.each(PARENTS)('B-07l MUST run every filter and every order of cases below %s %s by an index', async (...below) => {
    expectIndexes(await plansBelow(...below), 'cases');
  });

  it('B-07m MUST read few cases beside what it shows of a government', async () => {
    for (const { offer, plans } of await plansBelow('JURISDICTION', WENLING)) {
      // Of a day's filter in the order of another day nobody can tell beforehand how far it has to look; of what copies of
      // another house tell, see below.
      if (/(decided|closed)(From|Before)|item(Fields|Lists)|townModes|officerTeamCodes$/.test(offer)) continue;
      const [custom] = plans;
      expect(custom?.discarded, `${offer}: ${custom?.text}`).toBeLessThan(CASES / 20);
    }
  });

  it.each([
    ['a rare field', { itemFields: ['RARE'] }],
    ['a field that nothing has', { itemFields: ['NONE'] }],
    ['a field', { itemFields: ['F3'] }],
    ['a rare list', { itemLists: ['PROFESSIONAL'] }],
    ['the common list', { itemLists: ['COMPREHENSIVE'] }],
    ['a team', { officerTeamCodes: ['X3'] }],
    ['a team that nobody is of', { officerTeamCodes: ['NONE'] }],
    ['the mode of one town', { townModes: ['COVERED'] }],
    ['the mode of all others', { townModes: ['EMPOWERED'] }],
  ])('B-07o MUST find cases by copies, of %s, and go through few of them', async (_, filter) => {
    const everywhere = {
      ...viewer,
      grants: [WENLING, '331082'].map((jurisdiction) => ({ jurisdiction, place: null })),
    };
    const list = listLoader(createCaseList(planner.store), everywhere);
    for (const [parent, key, field] of [
      ['JURISDICTION', WENLING, 'LISTED_ON'],
      ['PLACE', '331000000000', 'LISTED_ON'],
      ['PLACE', '331081000000', 'LISTED_ON'],
      ['JURISDICTION', WENLING, 'DECIDED_ON'],
      ['PLACE', '331000000000', 'CLOSED_ON'],
    ] as const) {
      await list(parent, { jurisdiction: WENLING, key }, { filter, orderBy: { field } }).nodes();
      for (const { touched, scanned, text } of planner.takePlans()) {
        expect(touched, text).toBeLessThan(MOST);
        expect(scanned, text).not.toContain('cases');
      }
    }
  });

  it('runs the lists of parties by an index', async () => {
    const samples = { kinds: ['OTHER'], from: '2023-12-01', before: '2016-02-01' } as const;
    const list = createPartyList(planner.store);
    for (const [parent, key] of [
      ['JURISDICTION', WENLING],
      ['ENTITY', 'U7'],
    ] as const) {
      const of = { jurisdiction: WENLING, key };
      expectIndexes(await planOffers(list, planner, { viewer, parent, of, samples }), 'parties');
    }
  });

  it.each([
    ['JURISDICTION', WENLING],
    ['PLACE', '331081110000'],
    ['FROM_BODY', 'B7'],
    ['TO_BODY', 'B1'],
    ['CASE', 'C70'],
    ['ITEM', 'I7'],
    ['AGREEMENT', 'A7'],
  ] as const)('runs every filter and every order of transfers below %s by an index', async (parent, key) => {
    const of = { jurisdiction: WENLING, key };
    const { list } = createTransferStore(planner.store);
    expectIndexes(await planOffers(list, planner, { viewer, parent, of, samples: TRANSFER_SAMPLES }), 'transfers');
  });
});

it.each([
  ['JURISDICTION', WENLING],
  ['PLACE', '331081110000'],
  ['CASE', 'C70'],
] as const)('runs every filter and every order of supervision below %s %s by an index', async (parent, key) => {
  const of = { jurisdiction: WENLING, key };
  const { list } = createSupervisionStore(planner.store);
  const offers = await planOffers(list, planner, { viewer, parent, of, samples: SUPERVISION_SAMPLES });
  expectIndexes(offers, 'supervision_records');
});

describe.each(FILE_NAMES)('the lists of %s', (name) => {
  it('B-07n MUST run every filter and every order by an index, below whatever they stand under', async () => {
    const list = createFileStores(planner.store)[name].list as unknown as List<unknown, string, Filters, string>;
    const table = (FILE[name].table as unknown as Record<symbol, string>)[Symbol.for('drizzle:Name')] ?? '';
    for (const parent of list.offers.parents) {
      const of = { jurisdiction: WENLING, key: KEYS[parent] ?? 'C70' };
      const samples = FILE_SAMPLES as Samples<Filters>;
      expectIndexes(await planOffers(list, planner, { viewer, parent, of, samples }), table);
    }
    await listLoader(list, viewer)('JURISDICTION', WENLING, {}).nodes();
    for (const { discarded, text } of planner.takePlans()) expect(discarded, text).toBeLessThan(50);
  });
});
