import { inScope, read } from '@network/kit/scope';
import { levelOfCode, type PlaceLevel } from '@network/kit/scope/places';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '@network/kit/store/parents';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq } from 'drizzle-orm';
import { type CaseListArguments, type CaseNarrowing, prepareCaseLists } from './case-lists.ts';
import { caseActions, cases, parties } from './tables.ts';

export type CaseRow = typeof cases.$inferSelect;
export type PartyRow = typeof parties.$inferSelect;
export type CaseActionRow = Pick<
  typeof caseActions.$inferSelect,
  'recordId' | 'sequence' | 'action' | 'state' | 'at' | 'actor' | 'hash'
>;
/** What a case can be listed by, beside its place. */
export type CaseParent = 'jurisdiction' | 'item' | 'tier' | 'body' | 'team' | 'event' | 'party' | 'officer';

const prepareStatements = ({ db, prepare }: Store) => ({
  byId: prepare(
    'cases_by_id',
    db
      .select()
      .from(cases)
      .where(and(isAnyId(cases.jurisdiction, cases.id), inScope(cases))),
  ),
  byNumber: prepare(
    'cases_by_number',
    db
      .select()
      .from(cases)
      .where(and(isAnyPair(cases.jurisdiction, cases.number), inScope(cases))),
  ),
  parties: prepare(
    'parties_by_id',
    db
      .select()
      .from(parties)
      .where(and(isAnyId(parties.jurisdiction, parties.id), inScope(parties))),
  ),
  partiesByCase: prepare(
    'parties_by_case',
    db
      .select()
      .from(parties)
      .where(and(isAnyId(parties.jurisdiction, parties.caseId), inScope(parties))),
  ),
  actions: prepare(
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
  ),
});

const window = ({ narrowing, page }: CaseListArguments) => ({
  ...narrowing,
  afterOn: page.after?.[0] ?? null,
  afterId: page.after?.[1] ?? null,
  limit: page.limit + 1,
});

/** Reads cases, their parties and their logs, each within the viewer's scope. */
export const createCaseStore = (store: Store) => {
  const statements = prepareStatements(store);
  const lists = prepareCaseLists(store);

  /** One statement per level of the places asked; places that stand side by side are of one. */
  const atLevels = async <Row>(
    codes: readonly string[],
    ask: (level: PlaceLevel, parents: string[]) => Promise<Row[]>,
  ) => (await Promise.all([...Map.groupBy(codes, levelOfCode)].map(([level, parents]) => ask(level, parents)))).flat();

  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    findByNumber: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.byNumber, pairsOf(keys)),
    findParties: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.parties, idPairsOf(ids)),
    findPartiesOfCases: (viewer: Viewer, ids: readonly string[]) =>
      read(viewer, statements.partiesByCase, idPairsOf(ids)),
    listActions: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.actions, idPairsOf(ids)),
    listOf: (
      viewer: Viewer,
      parent: CaseParent,
      { keys, args }: { keys: readonly NaturalKey[]; args: CaseListArguments },
    ) => read(viewer, lists[parent].page, { ...pairsOf(keys), ...window(args) }),
    countOf: (
      viewer: Viewer,
      parent: CaseParent,
      { keys, narrowing }: { keys: readonly NaturalKey[]; narrowing: CaseNarrowing },
    ) => read(viewer, lists[parent].total, { ...pairsOf(keys), ...narrowing }),
    listOfPlaces: (viewer: Viewer, codes: readonly string[], args: CaseListArguments) =>
      atLevels(codes, (level, parents) => read(viewer, lists.places[level].page, { parents, ...window(args) })),
    countOfPlaces: (viewer: Viewer, codes: readonly string[], narrowing: CaseNarrowing) =>
      atLevels(codes, (level, parents) => read(viewer, lists.places[level].total, { parents, ...narrowing })),
  };
};
export type CaseStore = ReturnType<typeof createCaseStore>;
