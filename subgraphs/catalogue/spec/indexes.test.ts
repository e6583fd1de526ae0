import { fileURLToPath } from 'node:url';
import { type OfferPlans, openPlanner, type Planner, planOffers } from '@network/kit/list/explain';
import { openStore, type Store } from '@network/kit/store';
import { createTrialDatabase, type TrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { ANONYMOUS } from '@network/schema/viewer';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueStores, createCatalogueStores } from '../src/store/stores.ts';

const HERE = '331081';
const COUNTY = '331081000000';
const TOWN = '331081104000';
const ITEM = 'I00007';
const DAY = '2022-11-30';

const id = 'gen_random_uuid()';
/** Four fifths are of one government; what is asked for is rare. */
const head = (n: number, table: string, columns: string, values: string): string =>
  `insert into ${table} (jurisdiction, id, ${columns})
   select case when n % 5 = 0 then '331082' else '${HERE}' end, ${id}, ${values} from generate_series(1, ${n}) n`;
const RARE = 'n % 503 = 1';
const code = (letter: string) => `'${letter}' || lpad(n::text, 5, '0')`;
const day = "date '2010-01-01' + n % 4000";
const rare = (text: string, otherwise: string): string => `case when ${RARE} then ${text} else ${otherwise} end`;
const body = rare("'B1'", "'B' || 2 + n % 40");
const place = `'331081' || lpad((100 + n % 400)::text, 3, '0') || '000'`;

const FILL = [
  head(
    20_000,
    'items',
    'code, name, field, kind, list, enforcing_body_code, enforcing_team_code, supervising_body_code, supervision_item_code, valid_from',
    `${code('I')}, '事项' || n, ${rare("'电力'", "'市容'")}, ${rare("'COERCION'", "'PENALTY'")}, ${rare("'COMPREHENSIVE'", "'PROFESSIONAL'")}, ${body}, ${body}, ${body}, 'S' || n % 900, ${day}`,
  ),
  head(
    20_000,
    'event_categories',
    'code, name, level, parent_code',
    `${code('C')}, '分类', ${rare('1', '3')}, 'C' || n % 900`,
  ),
  head(
    20_000,
    'policy_documents',
    'number, title, kind, validity, published_on',
    `${code('D')}, '文件', ${rare("'PLAN'", "'NOTICE'")}, ${rare("'REPEALED'", "'VALID'")}, ${day}`,
  ),
  head(
    1_000,
    'empowerment_lists',
    'code, name, kind, document_number, published_on, effective_on, place_codes',
    `${code('L')}, '清单', ${rare("'TOTAL'", "'EMPOWERED'")}, 'D' || n % 900, ${day}, ${day}, array[${place}]`,
  ),
  head(
    60_000,
    'grants',
    'list_code, item_code, place, published_on, effective_on, recalled_on',
    `'L' || n % 300, 'I' || lpad((n % 700)::text, 5, '0'), '331081' || lpad((100 + n / 700)::text, 3, '0') || '000', ${day}, ${day}, case when n % 9 = 0 then date '2022-01-01' end`,
  ),
  head(
    20_000,
    'exemption_entries',
    'list, number, item_code, body_code, conditions, document_number',
    `${rare("'FIRST_VIOLATION'", "'COMMITMENT'")}, n, ${code('I')}, ${body}, '初次', 'D' || n % 900`,
  ),
  head(
    20_000,
    'duty_items',
    'number, category_code, place_code, place_prefix, body_code, cooperating_body_codes, document_number',
    `n, 'C' || n % 900, ${place}, left(${place}, 9), ${body}, array[${body}], 'D' || n % 900`,
  ),
  head(
    20_000,
    'responsibility_chains',
    'code, name, field, lead_body_code, steps, body_codes, document_number',
    `${code('R')}, '责任链', ${rare("'电力'", "'市容'")}, ${body}, '[]', array[${body}], 'D' || n % 900`,
  ),
  head(
    20_000,
    'governance_matters',
    'code, name, lead_body_code, cooperating_body_codes, process, document_number',
    `${code('M')}, '一件事', ${body}, '{}', '{}', 'D' || n % 900`,
  ),
  head(
    20_000,
    'supervision_items',
    'code, name, field, claimed_by_body_code, claimed_on, objects, measures, lines, bases',
    `${code('S')}, '监管事项', ${rare("'电力'", "'市容'")}, ${body}, ${rare(day, 'null')}, '{}', '{}', '[]', '[]'`,
  ),
  head(
    20_000,
    'supervision_themes',
    'code, name, lead_body_code, claimed_on, document_number',
    `${code('T')}, '主题', ${body}, ${day}, 'D' || n % 900`,
  ),
  head(
    20_000,
    'supervision_scenes',
    'code, theme_code, name, item_codes, body_codes, used_online_on',
    `${code('S')}, 'T' || n % 900, '场景', array[${code('I')}], array[${body}], ${rare(day, 'null')}`,
  ),
  head(
    20_000,
    'check_lists',
    'code, name, level, object_kind, lines, body_codes, item_codes, place_codes, scene_code, document_number',
    `${code('K')}, '清单', ${rare("'TOWN_LIST'", "'COUNTY_TASK'")}, ${rare("'九小场所'", "'工地'")}, '[]', array[${body}], array[${code('I')}], array[${place}], 'S' || n % 900, 'D' || n % 900`,
  ),
  head(
    20_000,
    'case_templates',
    'code, name, procedure, item_codes, elements, form_codes, document_number',
    `${code('P')}, '模板', ${rare("'SIMPLE'", "'ORDINARY'")}, array[${code('I')}], '{}', array['F' || n % 900], 'D' || n % 900`,
  ),
  head(
    20_000,
    'document_forms',
    'code, name, stage, required_fields, document_number',
    `${code('F')}, '文书', ${rare("'立案'", "'送达'")}, '{}', 'D' || n % 900`,
  ),
  head(
    20_000,
    'guidelines',
    'guide, number, text, item_codes, document_number',
    `'指引' || n % 90, n, '条文', array[${code('I')}], 'D' || n % 900`,
  ),
  head(
    20_000,
    'reported_figures',
    'code, claim, printed, is_base_unknown, metric_key, place, source, document_number',
    `${code('Z')}, '占比', '30%', ${RARE}, 'M' || n % 900, ${place}, '报告', 'D' || n % 900`,
  ),
  head(
    20_000,
    'targets',
    'code, name, metric_key, bound, value, due_on, place, document_number',
    `${code('Z')}, '目标', 'M' || n % 900, 'AT_LEAST', 0.2, ${day}, ${place}, 'D' || n % 900`,
  ),
  `insert into penalty_clauses (jurisdiction, id, law, version_date, article, article_order, sanctions, is_multiple_based, text)
   select '000000', ${id}, 'L' || n % 300, date '2010-01-01' + n % 40, n::text, n, '{}', false, '条文' from generate_series(1, 20000) n`,
  'vacuum analyze',
];

let trial: TrialDatabase;
let store: Store;
let planner: Planner;
let readers: CatalogueStores['readers'];
let categoryList: CatalogueStores['categoryList'];
beforeAll(async () => {
  trial = await createTrialDatabase('catalogue', fileURLToPath(new URL('../migrations', import.meta.url)));
  const log = createLog('catalogue', 'silent');
  store = openStore({ name: 'catalogue', connection: trial.owner, log, patience: 300_000 });
  for (const statement of FILL) await store.db.execute(sql.raw(statement));
  planner = openPlanner(store, trial.app);
  ({ readers, categoryList } = createCatalogueStores(planner.store, { provenance: async () => new Map() }));
}, 180_000);
afterAll(async () => {
  await planner?.close();
  await store?.close();
  await trial?.drop();
});

/** No table is read from end to end, and with the values known little more is read than shown. */
const expectIndexed = (offers: readonly OfferPlans[]): void => {
  for (const { offer, plans } of offers) {
    for (const { mode, scanned, discarded, text } of plans) {
      expect([offer, mode, scanned], text).toEqual([offer, mode, []]);
      if (mode === 'custom') expect(discarded, `${offer} ${text}`).toBeLessThan(2_000);
    }
  }
};

const viewer = ANONYMOUS;
const below = { viewer, parent: 'JURISDICTION', of: HERE } as const;
const of = (key: string) => ({ jurisdiction: HERE, key });

describe('lists at 20 000 records and 60 000 grants', () => {
  const itemSamples = {
    asOf: DAY,
    field: '电力',
    list: 'COMPREHENSIVE',
    ofCatalogue: 'COMPREHENSIVE',
    kind: 'COERCION',
    enforcingBodyCode: 'B1',
    enforcingTeamCode: 'B1',
    supervisingBodyCode: 'B1',
    grantedByListOn: DAY,
    grantedAtPlaceOn: DAY,
  } as const;

  it('B-07w MUST run every filter and order of items by an index, below each parent', async () => {
    const { list } = readers.items;
    for (const [parent, key] of [
      ['BODY', 'B1'],
      ['SUPERVISOR', 'B1'],
      ['TEAM', 'B1'],
      ['SUPERVISION_ITEM', 'S7'],
    ] as const) {
      expectIndexed(await planOffers(list, planner, { viewer, parent, of: of(key), samples: itemSamples }));
    }
    const offers = await planOffers(list, planner, { ...below, samples: itemSamples });
    // Asked of a place alone: what is granted in a whole government is read whole.
    expectIndexed(offers.filter(({ offer }) => offer !== 'the filter grantedAtPlaceOn'));
  });

  it('B-07x MUST find the items of a place and of a list by their grants', async () => {
    const samples = itemSamples;
    expectIndexed(await planOffers(readers.items.list, planner, { viewer, parent: 'PLACE', of: TOWN, samples }));
    expectIndexed(await planOffers(readers.items.list, planner, { viewer, parent: 'LIST', of: of('L7'), samples }));
  });

  it('B-07y MUST run every filter and order of lists, grants, documents and exemptions by an index', async () => {
    const documents = {
      kind: 'PLAN',
      validity: 'REPEALED',
      publishedFrom: '2020-01-01',
      publishedBefore: '2010-02-01',
    } as const;
    expectIndexed(await planOffers(readers.documents.list, planner, { ...below, samples: documents }));
    const lists = { asOf: DAY, kind: 'TOTAL', holdsItemOn: DAY } as const;
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['PLACE', TOWN],
      ['ITEM', ITEM],
    ] as const) {
      const { list } = readers.empowermentLists;
      expectIndexed(await planOffers(list, planner, { viewer, parent, of: of(key), samples: lists }));
    }
    const grants = { asOf: DAY, listCode: 'L7', itemCode: ITEM, placeCode: TOWN };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['LIST', 'L7'],
      ['ITEM', ITEM],
      ['PLACE', TOWN],
      ['PLACE', COUNTY],
    ] as const) {
      expectIndexed(await planOffers(readers.grants.list, planner, { viewer, parent, of: of(key), samples: grants }));
    }
    const samples = { asOf: DAY, list: 'FIRST_VIOLATION', itemCode: ITEM, bodyCode: 'B1' } as const;
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['ITEM', ITEM],
      ['BODY', 'B1'],
    ] as const) {
      expectIndexed(await planOffers(readers.exemptions.list, planner, { viewer, parent, of: of(key), samples }));
    }
  });

  it('B-07ac MUST run every filter and order of penalty clauses by an index', async () => {
    const of = { viewer, parent: 'JURISDICTION', of: '000000' } as const;
    expectIndexed(await planOffers(readers.clauses.list, planner, { ...of, samples: { law: 'L7' } }));
  });

  it('B-07z MUST run every filter and order of duties, classes, chains and matters by an index', async () => {
    const duties = { asOf: DAY, bodyCode: 'B1', categoryCode: 'C7', placeCode: TOWN };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['BODY', 'B1'],
      ['COOPERATING', 'B1'],
      ['CATEGORY', 'C7'],
      ['PLACE', TOWN],
    ] as const) {
      expectIndexed(
        await planOffers(readers.dutyItems.list, planner, { viewer, parent, of: of(key), samples: duties }),
      );
    }
    const categories = { level: 1, parentCode: 'C7' };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['PARENT', 'C7'],
    ] as const) {
      expectIndexed(await planOffers(categoryList, planner, { viewer, parent, of: of(key), samples: categories }));
    }
    const chains = { asOf: DAY, field: '电力', leadBodyCode: 'B1' };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['BODY', 'B1'],
    ] as const) {
      const matters = { asOf: DAY, leadBodyCode: 'B1' };
      expectIndexed(await planOffers(readers.chains.list, planner, { viewer, parent, of: of(key), samples: chains }));
      expectIndexed(await planOffers(readers.matters.list, planner, { viewer, parent, of: of(key), samples: matters }));
    }
  });

  it('B-07g MUST run every filter and order of themes, scenes, checklists and supervision items by an index', async () => {
    const items = { asOf: DAY, field: '电力', claimedByBodyCode: 'B1', isClaimed: true };
    const scenes = { asOf: DAY, themeCode: 'T7', isUsedOnline: true };
    const lists = { asOf: DAY, level: 'TOWN_LIST', objectKind: '九小场所' } as const;
    const themes = { asOf: DAY, leadBodyCode: 'B1' };
    expectIndexed(await planOffers(readers.supervisionItems.list, planner, { ...below, samples: items }));
    expectIndexed(await planOffers(readers.themes.list, planner, { ...below, samples: themes }));
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['THEME', 'T7'],
      ['ITEM', ITEM],
      ['BODY', 'B1'],
    ] as const) {
      expectIndexed(await planOffers(readers.scenes.list, planner, { viewer, parent, of: of(key), samples: scenes }));
    }
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['SCENE', 'S7'],
      ['ITEM', ITEM],
      ['BODY', 'B1'],
      ['PLACE', TOWN],
    ] as const) {
      expectIndexed(
        await planOffers(readers.checkLists.list, planner, { viewer, parent, of: of(key), samples: lists }),
      );
    }
  });

  it('B-07f MUST run every filter and order of templates, forms and guidelines by an index', async () => {
    const templates = { asOf: DAY, procedure: 'SIMPLE', itemCodes: [ITEM] } as const;
    const forms = { asOf: DAY, stage: '立案' };
    const guidelines = { asOf: DAY, guide: '指引7', number: 97, itemCodes: [ITEM] };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['ITEM', ITEM],
    ] as const) {
      const asked = { viewer, parent, of: of(key) };
      expectIndexed(await planOffers(readers.templates.list, planner, { ...asked, samples: templates }));
      expectIndexed(await planOffers(readers.guidelines.list, planner, { ...asked, samples: guidelines }));
    }
    expectIndexed(await planOffers(readers.forms.list, planner, { ...below, samples: forms }));
  });

  it('B-07e MUST run every filter and order of figures and targets by an index', async () => {
    const figures = { metricKey: 'M7', isBaseUnknown: true, placeCode: TOWN };
    for (const [parent, key] of [
      ['JURISDICTION', HERE],
      ['DOCUMENT', 'D7'],
      ['PLACE', TOWN],
    ] as const) {
      const samples = { metricKey: 'M7', placeCode: TOWN };
      expectIndexed(await planOffers(readers.figures.list, planner, { viewer, parent, of: of(key), samples: figures }));
      expectIndexed(await planOffers(readers.targets.list, planner, { viewer, parent, of: of(key), samples }));
    }
  });
});
