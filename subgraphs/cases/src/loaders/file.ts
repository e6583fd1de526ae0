import type { Filters } from '@network/kit/list/definition';
import type { Finder } from '@network/kit/list/finder';
import { childrenLoader, type Reader, readerLoaders } from '@network/kit/list/loaders';
import type { Viewer } from '@network/schema/viewer';
import type { FileStores } from '#store/file/file-stores.ts';

type FileStore<Row, Parent extends string, Offered extends Filters, Order extends string> = Reader<
  Row,
  Parent,
  Offered,
  Order
> & { readonly ofCases: Finder<string, Row> };

const fileMaker =
  <Row, Parent extends string, Offered extends Filters, Order extends string>(
    store: FileStore<Row, Parent, Offered, Order>,
  ) =>
  (viewer: Viewer) => ({ ...readerLoaders(store, viewer), ofCase: childrenLoader(store.ofCases, viewer) });

/** Loads what hangs on cases, by the names of the declarations. */
export const fileMakers = (stores: FileStores) => ({
  evidence: fileMaker(stores.evidence),
  caseDocuments: fileMaker(stores.caseDocuments),
  preservations: fileMaker(stores.preservations),
  coerciveMeasures: fileMaker(stores.coerciveMeasures),
  correctionOrders: fileMaker(stores.correctionOrders),
  notices: fileMaker(stores.notices),
  hearings: fileMaker(stores.hearings),
  legalReviews: fileMaker(stores.legalReviews),
  discussions: fileMaker(stores.discussions),
  decisions: fileMaker(stores.decisions),
  services: fileMaker(stores.services),
  payments: fileMaker(stores.payments),
  executions: fileMaker(stores.executions),
  commitments: fileMaker(stores.commitments),
  publications: fileMaker(stores.publications),
  reconsiderations: fileMaker(stores.reconsiderations),
  litigations: fileMaker(stores.litigations),
});
