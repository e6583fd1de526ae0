import { type Measure, withGovernment } from '@network/kit/metrics/measures';
import { checkLists, supervisionItems, supervisionScenes, supervisionThemes } from './tables/checks.ts';
import { governanceMatters, responsibilityChains } from './tables/duties.ts';
import { empowermentLists, exemptionEntries, grants } from './tables/lists.ts';
import { caseTemplates, documentForms, guidelines } from './tables/practice.ts';
import { dutyItems, items } from './tables.ts';

/** From the first to the last day on which a row holds; both count. */
const HELD = { from: 'r.valid_from', to: 'r.valid_to' };
const CLAIMED = { from: 'r.claimed_on', to: 'r.valid_to' };
/** What a government has for the whole of itself. */
const GOVERNMENT = 'null';
/** A list may be granted to a whole county or city. */
const IS_BELOW_COUNTY = "right(r.place, 6) <> '000000'";

/** What the catalogue's counters count. */
export const CATALOGUE_MEASURES: readonly Measure[] = [
  {
    name: 'items',
    table: items,
    day: HELD,
    place: GOVERNMENT,
    dimensions: { LIST: 'r.list', KIND: 'r.kind', FIELD: 'r.field' },
  },
  { name: 'lists', table: empowermentLists, day: HELD, place: GOVERNMENT, dimensions: { KIND: 'r.kind' } },
  {
    name: 'grants',
    table: grants,
    day: HELD,
    dimensions: { ITEM: 'r.item_code', AT: 'r.place', LIST_CODE: 'r.list_code', IS_BELOW_COUNTY },
  },
  {
    name: 'grants_recalled',
    table: grants,
    day: 'r.recalled_on',
    dimensions: { LIST_CODE: 'r.list_code' },
  },
  {
    name: 'exemptions',
    table: exemptionEntries,
    day: HELD,
    place: GOVERNMENT,
    dimensions: { LIST: 'r.list', BODY: withGovernment('r.body_code') },
  },
  { name: 'templates', table: caseTemplates, day: HELD, place: GOVERNMENT },
  { name: 'forms', table: documentForms, day: HELD, place: GOVERNMENT },
  { name: 'guidelines', table: guidelines, day: HELD, place: GOVERNMENT },
  {
    name: 'duties',
    table: dutyItems,
    day: HELD,
    place: 'r.place_code',
    // One without a number is known by its category and its area.
    dimensions: { NUMBER: "coalesce(r.number::text, r.category_code || ':' || r.place_prefix)" },
  },
  { name: 'governance_matters', table: governanceMatters, day: HELD, place: GOVERNMENT },
  { name: 'responsibility_chains', table: responsibilityChains, day: HELD, place: GOVERNMENT },
  {
    name: 'themes_claimed',
    table: supervisionThemes,
    where: 'r.claimed_on is not null',
    day: CLAIMED,
    place: GOVERNMENT,
  },
  { name: 'scenes', table: supervisionScenes, day: HELD, place: GOVERNMENT },
  { name: 'scenes_used', table: supervisionScenes, day: 'r.used_online_on', place: GOVERNMENT },
  {
    name: 'supervision_claimed',
    table: supervisionItems,
    where: 'r.claimed_on is not null',
    day: CLAIMED,
    place: GOVERNMENT,
    dimensions: { BODY: withGovernment('r.claimed_by_body_code') },
  },
  { name: 'check_lists', table: checkLists, day: HELD, place: GOVERNMENT, dimensions: { LEVEL: 'r.level' } },
];
