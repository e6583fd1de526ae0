import { inScope, read } from '@network/kit/scope';
import type { Store } from '@network/kit/store';
import { idPairsOf, isAnyId, isAnyPair, type NaturalKey, pairsOf } from '@network/kit/store/parents';
import type { Page } from '@network/schema/page';
import type { Viewer } from '@network/schema/viewer';
import { and, asc, eq } from 'drizzle-orm';
import type { InspectionKind } from '../domain/inspection.ts';
import type { InspectionState } from '../domain/lifecycle.ts';
import { type InspectionList, prepareLists } from './inspection-lists.ts';
import { inspectionActions, inspections } from './tables.ts';

export type InspectionRow = typeof inspections.$inferSelect;
export type InspectionActionRow = Omit<
  typeof inspectionActions.$inferSelect,
  'jurisdiction' | 'payload' | 'batch' | 'previousHash' | 'recordedAt'
>;

/** Which list, which of its inspections and which page of them; the cursor is (listedOn, id). */
export type InspectionListArguments = {
  readonly list: InspectionList;
  readonly isOpen: boolean | null;
  readonly states: readonly InspectionState[] | null;
  readonly kinds: readonly InspectionKind[] | null;
  readonly page: Page;
};
export type InspectionTotalArguments = Omit<InspectionListArguments, 'page'>;

const prepareStatements = ({ db, prepare }: Store) => {
  const byId = and(isAnyId(inspections.jurisdiction, inspections.id), inScope(inspections));
  const byNumber = and(isAnyPair(inspections.jurisdiction, inspections.number), inScope(inspections));
  const actions = db
    .select({
      recordId: inspectionActions.recordId,
      sequence: inspectionActions.sequence,
      action: inspectionActions.action,
      state: inspectionActions.state,
      at: inspectionActions.at,
      actor: inspectionActions.actor,
      hash: inspectionActions.hash,
    })
    .from(inspectionActions)
    .innerJoin(
      inspections,
      and(eq(inspections.jurisdiction, inspectionActions.jurisdiction), eq(inspections.id, inspectionActions.recordId)),
    )
    .where(and(isAnyId(inspectionActions.jurisdiction, inspectionActions.recordId), inScope(inspections)))
    .orderBy(asc(inspectionActions.recordId), asc(inspectionActions.sequence));
  return {
    byId: prepare('inspections_by_id', db.select().from(inspections).where(byId)),
    byNumber: prepare('inspections_by_number', db.select().from(inspections).where(byNumber)),
    actions: prepare('actions_by_inspection', actions),
  };
};

/** Reads inspections and their logs, at the places that the viewer was granted. */
export const createInspectionStore = (store: Store) => {
  const statements = prepareStatements(store);
  const lists = prepareLists(store);
  const filter = ({ isOpen, states, kinds }: InspectionTotalArguments) => ({ isOpen, states, kinds });
  return {
    findById: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.byId, idPairsOf(ids)),
    findByNumber: (viewer: Viewer, keys: readonly NaturalKey[]) => read(viewer, statements.byNumber, pairsOf(keys)),
    listActions: (viewer: Viewer, ids: readonly string[]) => read(viewer, statements.actions, idPairsOf(ids)),
    list: (viewer: Viewer, keys: readonly NaturalKey[], { page, ...args }: InspectionListArguments) => {
      const [afterDay, afterId] = page.after ?? [null, null];
      const window = { afterDay, afterId, limit: page.limit + 1 };
      return read(viewer, lists[args.list].page, { ...pairsOf(keys), ...filter(args), ...window });
    },
    count: (viewer: Viewer, keys: readonly NaturalKey[], args: InspectionTotalArguments) =>
      read(viewer, lists[args.list].total, { ...pairsOf(keys), ...filter(args) }),
  };
};
export type InspectionStore = ReturnType<typeof createInspectionStore>;
