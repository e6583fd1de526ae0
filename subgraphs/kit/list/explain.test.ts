import { encodeOrderedCursor } from '@network/schema/page';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientOptions } from '../store/store.ts';
import { openPlanner, type Plan, type Planner, planOffers, planTogether } from './explain.ts';
import { listLoader } from './loaders.ts';
import { createThingList, openThings, seeing, thingId } from './trial-list.ts';

const HERE = '331081';
const ROWS = 50_000;

/** As a government has them: nearly all of it its own, one item in most rows, a rare one in few. */
const FILL = `
  insert into things (jurisdiction, id, code, colour, is_open, filed_on, decided_on, rank, tags, item_code, place)
  select case when n % 10 = 0 then '331082' else '${HERE}' end, gen_random_uuid(), 'c' || n,
    case when n % 5000 = 0 then 'BLUE' else 'RED' end, n % 3 = 0, date '2022-01-01' + n % 1000,
    case when n % 2 = 0 then date '2022-01-01' + n % 1000 end, n % 100,
    case when n % 5000 = 0 then array['rare'] else array['plain'] end,
    case when n % 1000 = 0 then 'rare' else 'plain' end, '331081' || lpad((100 + n % 16)::text, 3, '0') || '200'
  from generate_series(1, ${ROWS}) n`;
const LINKS = `
  insert into keepers (jurisdiction, thing_id, name, filed_on)
  select jurisdiction, id, case when row_number() over () % 5000 = 0 then 'rare' else 'k' || row_number() over () % 20 end, filed_on from things where jurisdiction = '${HERE}'`;
const INDEXES = [
  'create index keepers_name_idx on keepers (jurisdiction, name, filed_on, thing_id)',
  'create index keepers_only_name_idx on keepers (name)',
  'create index things_jurisdiction_idx on things (jurisdiction, filed_on, id)',
  'create index things_decided_on_idx on things (jurisdiction, decided_on, id)',
  'create index things_colour_idx on things (jurisdiction, colour, filed_on, id)',
  'create index things_item_idx on things (jurisdiction, item_code, filed_on, id)',
  'create index things_town_idx on things (town, filed_on, id)',
  'create index things_tags_idx on things using gin (tags)',
  'create index things_county_idx on things (county, filed_on, id)',
  'create index things_county_decided_on_idx on things (county, decided_on, id)',
];

let opened: Awaited<ReturnType<typeof openThings>>;
let planner: Planner;
beforeAll(async () => {
  opened = await openThings();
  const owner = postgres({ ...clientOptions(opened.trial.owner), max: 1 });
  for (const statement of [FILL, LINKS, ...INDEXES, 'analyze things', 'analyze keepers']) await owner.unsafe(statement);
  await owner.end();
  planner = openPlanner(opened.store, opened.trial.app);
});
afterAll(async () => {
  await planner.close();
  await opened.close();
});

const open = () => listLoader(createThingList(planner.store), seeing(HERE));
type Asked = Parameters<ReturnType<typeof open>>;

const plansOf = async (parent: Asked[0], key: string, args: Asked[2] = {}): Promise<Plan[]> => {
  await open()(parent, { jurisdiction: HERE, key }, args).nodes();
  return planner.takePlans();
};
const DECIDED = { orderBy: { field: 'DECIDED_ON', direction: 'DESC' } } as const;
/** A cursor of a row without a decision: what follows are rows without one. */
const AFTER_NULL = encodeOrderedCursor('DECIDED_ON DESC', [null, thingId(HERE, 1)]);

it('tells how a statement runs with its values known and for any values', async () => {
  const plans = await plansOf('ITEM', 'rare');
  expect(plans.map(({ name, mode }) => [name, mode])).toEqual([
    ['things_by_item', 'custom'],
    ['things_by_item', 'generic'],
  ]);
  for (const plan of plans) expect(plan).toMatchObject({ scanned: [], indexes: ['things_item_idx'], discarded: 0 });
});

it.each<[string, Asked[0], string, Asked[2]]>([
  ['the first rows of a government', 'JURISDICTION', HERE, {}],
  ['the first rows of a town', 'PLACE', '331081104000', {}],
  ['a filter with an index', 'JURISDICTION', HERE, { filter: { colours: ['BLUE'] } }],
  ['rows by what may be null, the latest first', 'JURISDICTION', HERE, DECIDED],
  ['the same the other way', 'JURISDICTION', HERE, { orderBy: { field: 'DECIDED_ON', direction: 'ASC' } }],
  ['rows without a value after one of them', 'JURISDICTION', HERE, { ...DECIDED, after: AFTER_NULL }],
])(
  'reads %s by an index in either mode, and with its values known little more than it shows',
  async (_, parent, key, args) => {
    const [custom, generic] = await plansOf(parent, key, args);
    expect([custom?.scanned, generic?.scanned]).toEqual([[], []]);
    expect(custom?.discarded, custom?.text).toBeLessThan(1_000);
  },
);

it('reads the rows that links lead to in the order of an index of the links', async () => {
  const [custom] = await plansOf('KEEPER', 'k1');
  expect(custom?.indexes, custom?.text).toContain('keepers_name_idx');
  expect(custom?.text).not.toContain('"Sort"');
});

it('finds elements of an array by its index', async () => {
  const [plan] = await plansOf('JURISDICTION', HERE, { filter: { tags: ['rare'] } });
  expect(plan?.indexes).toContain('things_tags_idx');
});

it('tells how a statement would run without running it', async () => {
  const idle = openPlanner(opened.store, opened.trial.app, { isRunning: false });
  await listLoader(createThingList(idle.store), seeing(HERE))('ITEM', { jurisdiction: HERE, key: 'rare' }, {}).nodes();
  const plans = idle.takePlans();
  await idle.close();
  for (const plan of plans) expect(plan).toMatchObject({ scanned: [], indexes: ['things_item_idx'], discarded: 0 });
  expect(plans.map(({ text }) => text.includes('Actual'))).toEqual([false, false]);
});

/** A value for each filter of things. */
const SAMPLES = {
  keptBy: ['rare'],
  colours: ['BLUE'],
  isOpen: true,
  filedFrom: '2022-01-01',
  filedBefore: '2022-01-01',
  tags: ['rare'],
  isDecided: true,
  isRed: true,
  codesLike: ['c1'],
  ranks: [1],
} as const;

it('plans every filter and every order in either direction, and misses no sample', async () => {
  const list = createThingList(planner.store);
  const asked = { viewer: seeing(HERE), parent: 'ITEM', of: { jurisdiction: HERE, key: 'rare' } } as const;
  const offers = await planOffers(list, planner, { ...asked, samples: SAMPLES });
  expect(offers.map(({ offer }) => offer)).toEqual([
    ...list.offers.filters.map((name) => `the filter ${name}`),
    ...list.offers.orders.flatMap((order) => [`the order ${order} ASC`, `the order ${order} DESC`]),
  ]);
  expect(offers.flatMap(({ plans }) => plans).filter(({ indexes }) => indexes.length === 0)).toEqual([]);
  const { ranks: _, ...fewer } = SAMPLES;
  await expect(planOffers(list, planner, { ...asked, samples: fewer as typeof SAMPLES })).rejects.toThrow(
    'invariant: there is a sample for the filter ranks',
  );
});

it.each<[Asked[0], string]>([
  ['ITEM', 'rare'],
  ['PLACE', '331000000000'],
  ['KEEPER', 'k1'],
  ['TAG', 'rare'],
])('reads a page together with its total as it reads either, whatever is asked below %s %s', async (parent, key) => {
  const list = createThingList(planner.store);
  const filters = Object.entries(SAMPLES).map(([name, value]) => ({ filter: { [name]: value } }));
  const orders = list.offers.orders.map((field) => ({ orderBy: { field } }));
  for (const args of [...filters, ...orders, { ...DECIDED, after: AFTER_NULL }]) {
    const asked = { viewer: seeing(HERE, '331082'), parent, of: { jurisdiction: HERE, key }, args };
    const plans = await planTogether(list, planner, asked);
    expect(plans.map(({ mode }) => mode)).toEqual(['custom', 'generic']);
  }
});

/** The ids of a page of things, the latest first, as a plain query finds them. */
const latest = async (condition: string, order = 'filed_on desc, id desc'): Promise<string[]> => {
  const rows = await opened.store.db.execute<{ id: string }>(
    `select id from things where ${condition} order by ${order} limit 20`,
  );
  return rows.map(({ id }) => id);
};

it.each<[string, Asked[0], string, Asked[2], string]>([
  ['a region, by its counties', 'PLACE', '331000000000', {}, 'true'],
  ['a region in another order', 'PLACE', '330000000000', { filter: { isDecided: true } }, 'decided_on is not null'],
  [
    'what a filter finds near',
    'JURISDICTION',
    HERE,
    { filter: { keptBy: ['k1'] } },
    "id in (select thing_id from keepers where name = 'k1')",
  ],
  [
    'what it finds by its keys',
    'JURISDICTION',
    HERE,
    { filter: { keptBy: ['rare'] } },
    "id in (select thing_id from keepers where name = 'rare')",
  ],
  [
    'the same of a region',
    'PLACE',
    '331000000000',
    { filter: { keptBy: ['rare'] } },
    "id in (select thing_id from keepers where name = 'rare')",
  ],
])('reads %s as a plain query does, and few rows beside them', async (_, parent, key, args, condition) => {
  const wide = { ...seeing(HERE), grants: ['331081', '331082'].map((jurisdiction) => ({ jurisdiction, place: null })) };
  const of = { jurisdiction: HERE, key };
  const shown = await listLoader(createThingList(opened.store), wide)(parent, of, args).nodes();
  expect(shown.map(({ id }) => id)).toEqual(await latest(condition));
  await listLoader(createThingList(planner.store), wide)(parent, of, args).nodes();
  for (const plan of planner.takePlans()) {
    expect(plan.touched, plan.text).toBeLessThan(6_000);
    expect(plan.scanned).not.toContain('things');
  }
});

const BY_DECISION = { field: 'DECIDED_ON' } as const;
it.each<[string, string, 'ASC' | 'DESC']>([
  ['near', 'k1', 'DESC'],
  ['by its keys', 'rare', 'DESC'],
  ['by its keys, upwards', 'rare', 'ASC'],
  ['nowhere', 'nobody', 'DESC'],
])('finds what a filter goes through %s in an order that not all rows have a value of', async (_, name, direction) => {
  const args: Asked[2] = { filter: { keptBy: [name] }, orderBy: { ...BY_DECISION, direction } };
  const shown = await listLoader(createThingList(opened.store), seeing(HERE))('JURISDICTION', HERE, args).nodes();
  const kept = `jurisdiction = '${HERE}' and id in (select thing_id from keepers where name = '${name}')`;
  expect(shown.map(({ id }) => id)).toEqual(await latest(kept, `decided_on ${direction} nulls last, id ${direction}`));
  await listLoader(createThingList(planner.store), seeing(HERE))('JURISDICTION', HERE, args).nodes();
  for (const plan of planner.takePlans()) {
    expect(plan.touched, plan.text).toBeLessThan(9_000);
    expect(plan.scanned).not.toContain('things');
  }
});

it('names a table that is read from end to end', async () => {
  const [plan] = await plansOf('JURISDICTION', HERE, { orderBy: { field: 'CODE', direction: 'ASC' } });
  expect(plan?.scanned).toEqual(['things']);
});

it('counts the rows that a filter without an index throws away', async () => {
  const plans = await plansOf('JURISDICTION', HERE, { filter: { ranks: [-1] } });
  for (const { discarded } of plans) expect(discarded).toBeGreaterThan(ROWS / 2);
});
