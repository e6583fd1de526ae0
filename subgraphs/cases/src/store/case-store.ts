import { createFinder } from '@network/kit/list/finder';
import { createChildren, createRecords } from '@network/kit/list/records';
import type { Shown } from '@network/kit/list/shown';
import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { createCaseList } from './case-list.ts';
import { createPartyList } from './party-list.ts';
import { caseActions, cases, parties } from './tables.ts';

export type CaseRow = Shown<typeof cases>;
export type PartyRow = Shown<typeof parties>;
export type CaseActionRow = Pick<
  typeof caseActions.$inferSelect,
  'recordId' | 'sequence' | 'action' | 'state' | 'at' | 'actor' | 'hash'
>;

/** How many earlier acts of a party are shown. */
const PRIOR_ACTS = 50;

/** Earlier cases of the same party, the last first. */
const findPriorActs = (store: Store) =>
  createFinder<string, CaseRow & { readonly laterId: string }>(store, {
    name: 'prior_acts_by_case',
    table: cases,
    build: (columns) => {
      const later = alias(cases, 'later');
      const prior = store.db
        .select(columns)
        .from(cases)
        .where(
          and(
            eq(cases.jurisdiction, later.jurisdiction),
            eq(cases.partyIdentity, later.partyIdentity),
            sql`(${cases.listedOn}, ${cases.id}) < (${later.listedOn}, ${later.id})`,
            inScope(cases),
          ),
        )
        .orderBy(desc(cases.listedOn), desc(cases.id))
        .limit(PRIOR_ACTS)
        .as('prior');
      return store.db
        .select({ laterId: sql<string>`${later.id}`.as('later_id'), ...prior._.selectedFields })
        .from(later)
        .innerJoinLateral(prior, sql`true`)
        .where(and(isAnyId(later.jurisdiction, later.id), inScope(later)));
    },
    valuesOf: idPairsOf,
    keyOf: ({ laterId }) => laterId,
  });

const prepareActions = ({ db, prepare }: Store) =>
  prepare(
    'actions_by_case',
    db
      .select({
        recordId: caseActions.recordId,
        sequence: caseActions.sequence,
        action: caseActions.action,
        state: caseActions.state,
        at: caseActions.at,
        actor: caseActions.actor,
        hash: caseActions.hash,
      })
      .from(caseActions)
      .innerJoin(cases, and(eq(cases.jurisdiction, caseActions.jurisdiction), eq(cases.id, caseActions.recordId)))
      .where(and(isAnyId(caseActions.jurisdiction, caseActions.recordId), inScope(cases)))
      .orderBy(asc(caseActions.sequence)),
  );

/** Reads cases, their parties and their logs, each within the viewer's scope. */
export const createCaseStore = (store: Store) => {
  const actions = prepareActions(store);
  return {
    cases: createRecords(store, { name: 'cases', table: cases, scope: inScope(cases), key: cases.number }),
    parties: createRecords(store, { name: 'parties', table: parties, scope: inScope(parties), key: null }),
    partiesOfCases: createChildren(store, {
      name: 'parties',
      table: parties,
      scope: inScope(parties),
      parent: parties.caseId,
      orderBy: [parties.id],
    }),
    list: createCaseList(store),
    partyList: createPartyList(store),
    listActions: (viewer: Viewer, ids: readonly string[]) => read(viewer, actions, idPairsOf(ids)),
    priorActs: findPriorActs(store),
  };
};
export type CaseStore = ReturnType<typeof createCaseStore>;
