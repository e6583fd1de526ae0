import type { Filters, List } from '@network/kit/list/definition';
import { childrenLoader, listLoader, recordLoaders } from '@network/kit/list/loaders';
import type { Children, Records } from '@network/kit/list/records';
import type { Viewer } from '@network/schema/viewer';
import type { FileStores } from '#store/file/file-stores.ts';

type FileStore<Row, Parent extends string, Offered extends Filters, Order extends string> = {
  readonly records: Records<Row>;
  readonly ofCases: Children<Row>;
  readonly list: List<Row, Parent, Offered, Order>;
};

const loadersOf = <
  Row extends { readonly jurisdiction: string; readonly id: string },
  Parent extends string,
  Offered extends Filters,
  Order extends string,
>(
  { records, ofCases, list }: FileStore<Row, Parent, Offered, Order>,
  viewer: Viewer,
) => ({
  ...recordLoaders(records, viewer),
  ofCase: childrenLoader(ofCases, viewer),
  list: listLoader(list, viewer),
});

/** Loads what hangs on cases, by the names of the declarations. */
export const fileLoaders = (stores: FileStores, viewer: Viewer) => ({
  evidence: loadersOf(stores.evidence, viewer),
  caseDocuments: loadersOf(stores.caseDocuments, viewer),
  preservations: loadersOf(stores.preservations, viewer),
  coerciveMeasures: loadersOf(stores.coerciveMeasures, viewer),
  correctionOrders: loadersOf(stores.correctionOrders, viewer),
  notices: loadersOf(stores.notices, viewer),
  hearings: loadersOf(stores.hearings, viewer),
  legalReviews: loadersOf(stores.legalReviews, viewer),
  discussions: loadersOf(stores.discussions, viewer),
  decisions: loadersOf(stores.decisions, viewer),
  services: loadersOf(stores.services, viewer),
  payments: loadersOf(stores.payments, viewer),
  executions: loadersOf(stores.executions, viewer),
  commitments: loadersOf(stores.commitments, viewer),
  publications: loadersOf(stores.publications, viewer),
  reconsiderations: loadersOf(stores.reconsiderations, viewer),
  litigations: loadersOf(stores.litigations, viewer),
});
export type FileLoaders = ReturnType<typeof fileLoaders>;
