import { createList } from '@network/kit/list';
import { anyOf, beforeValue, either, fromValue, matching, matchingThrough, overlaps } from '@network/kit/list/fields';
import { inScope } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { referenceItems, referenceModes, referenceOfficers } from './tables/copies.ts';
import { caseOfficers, cases } from './tables.ts';

/** A table of copies: by what its rows are known, and the column that tells what is asked for. */
type Copied = { readonly table: PgTable } & Readonly<Record<'jurisdiction' | 'key' | 'tells', AnyPgColumn>>;

/** The item that a case applies, in the version that it relies on, as catalogue tells it. */
const hasItem = (condition: SQL): SQL => sql`exists (
  select 1 from ${referenceItems} where ${referenceItems.jurisdiction} = ${cases.jurisdiction}
    and ${referenceItems.code} = ${cases.itemCode}
    and ${referenceItems.version} = coalesce(${cases.itemVersion}, ${referenceItems.version}) and ${condition} offset 0)`;

/**
 * The keys of copies that tell one of these values, value by value: of a list of values PostgreSQL cannot know how rare they
 * are, and would rather read the whole table than its index.
 */
const keysTelling = (copy: Copied, values: SQL): SQL => sql`
  select distinct told.jurisdiction, told.key from unnest(${values}) asked(value) cross join lateral (
    select ${copy.jurisdiction} as jurisdiction, ${copy.key} as key from ${copy.table} where ${copy.tells} = asked.value offset 0) told`;

/** Cases by what catalogue tells of their items. */
const byItem = (tells: AnyPgColumn) =>
  matchingThrough('text[]', {
    condition: (values) => hasItem(sql`${tells} = any(${values})`),
    column: cases.itemCode,
    keys: (values) =>
      keysTelling(
        { table: referenceItems, jurisdiction: referenceItems.jurisdiction, key: referenceItems.code, tells },
        values,
      ),
  });

/** The mode of the case's town on the day by which the case is listed, as people tells it. */
const hasMode = (values: SQL): SQL => sql`exists (
  select 1 from ${referenceModes} where ${referenceModes.jurisdiction} = ${cases.jurisdiction}
    and ${referenceModes.placeCode} = ${cases.town} and ${referenceModes.mode} = any(${values})
    and ${referenceModes.validFrom} <= ${cases.listedOn}
    and coalesce(${referenceModes.validTo}, 'infinity') >= ${cases.listedOn} offset 0)`;

/** One of the officers belongs to one of these teams, as people tells it. */
const hasOfficerOf = (teams: SQL): SQL => sql`exists (
  select from unnest(${cases.officerNumbers}) as held(number) where ${cases.jurisdiction} || ' ' || held.number = any(array(
    select ${referenceOfficers.jurisdiction} || ' ' || ${referenceOfficers.number} from ${referenceOfficers}
    where ${referenceOfficers.teamCode} = any(${teams}))))`;

/** The cases of the officers of these teams. */
const casesOf = (teams: SQL): SQL => sql`
  select distinct ${caseOfficers.jurisdiction}, ${caseOfficers.caseId} from ${caseOfficers}
  join ${referenceOfficers} on ${referenceOfficers.jurisdiction} = ${caseOfficers.jurisdiction}
    and ${referenceOfficers.number} = ${caseOfficers.certificateNumber} where ${referenceOfficers.teamCode} = any(${teams})`;

/** The towns that ever had one of these modes. */
const townsOf = (modes: SQL): SQL => {
  const { jurisdiction, placeCode: key, mode: tells } = referenceModes;
  return keysTelling({ table: referenceModes, jurisdiction, key, tells }, modes);
};

/** Who was filed stands in lists at the day of filing, so that the index of the list serves. */
const isFiled = (compared: '>=' | '<') =>
  matching('date', (day) => sql`${cases.filedOn} is not null and ${cases.listedOn} ${sql.raw(compared)} ${day}`);

const FILTERS = {
  isOpen: either(sql`${cases.isOpen}`, sql`not ${cases.isOpen}`),
  states: anyOf(cases.state),
  procedures: anyOf(cases.procedure),
  issuingSubjects: anyOf(cases.issuingSubject),
  exitKinds: anyOf(cases.exitKind),
  partyKinds: anyOf(cases.partyKind),
  penaltyKinds: overlaps(cases.decisionKinds),
  bodyCodes: anyOf(cases.bodyCode),
  teamCodes: anyOf(cases.teamCode),
  templateCodes: anyOf(cases.templateCode),
  filedFrom: isFiled('>='),
  filedBefore: isFiled('<'),
  decidedFrom: fromValue(cases.decidedOn),
  decidedBefore: beforeValue(cases.decidedOn),
  closedFrom: fromValue(cases.closedOn),
  closedBefore: beforeValue(cases.closedOn),
  dueBefore: matching('date', (day) => sql`${cases.isOpen} and ${cases.decidedOn} is null and ${cases.dueOn} < ${day}`),
  itemFields: byItem(referenceItems.field),
  itemLists: byItem(referenceItems.list),
  officerTeamCodes: matchingThrough('text[]', { condition: hasOfficerOf, column: cases.id, keys: casesOf }),
  townModes: matchingThrough('text[]', { condition: hasMode, column: cases.town, keys: townsOf }),
};

/** Every list of cases: by government and place, by what a case refers to, by its officers and its party. */
export const createCaseList = (store: Pick<Store, 'db' | 'prepare'>) =>
  createList(store, {
    name: 'cases',
    table: cases,
    scope: inScope(cases),
    parents: {
      JURISDICTION: 'jurisdiction',
      PLACE: 'place',
      ITEM: cases.itemCode,
      TIER: cases.tier,
      BODY: cases.bodyCode,
      TEAM: cases.teamCode,
      EVENT: cases.eventNumber,
      PARTY: cases.partyIdentity,
      ENTITY: cases.partyCreditCode,
      TEMPLATE: cases.templateCode,
      OFFICER: {
        joined: {
          table: caseOfficers,
          on: and(eq(cases.jurisdiction, caseOfficers.jurisdiction), eq(cases.id, caseOfficers.caseId)) as SQL,
          column: caseOfficers.certificateNumber,
          orders: { LISTED_ON: [caseOfficers.listedOn, caseOfficers.caseId] },
          filters: { isOpen: either(sql`${caseOfficers.isOpen}`, sql`not ${caseOfficers.isOpen}`) },
        },
      },
    },
    filters: FILTERS,
    orders: {
      LISTED_ON: [cases.listedOn, cases.id],
      DECIDED_ON: [cases.decidedOn, cases.id],
      CLOSED_ON: [cases.closedOn, cases.id],
    },
  });
