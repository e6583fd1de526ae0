import { anyOf, either } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { caseDocuments, coerciveMeasures, correctionOrders, evidence, preservations } from '../tables/investigation.ts';
import { createFileStore } from './file-store.ts';

export const createInvestigationStores = (store: Store) => ({
  evidence: createFileStore(store, {
    name: 'evidence',
    table: evidence,
    parents: {
      BODY: evidence.originBodyCode,
    },
    filters: {
      kinds: anyOf(evidence.kind),
    },
  }),
  caseDocuments: createFileStore(store, {
    name: 'case_documents',
    table: caseDocuments,
    parents: {
      FORM: caseDocuments.formCode,
      BODY: caseDocuments.bodyCode,
    },
    filters: {
      formCodes: anyOf(caseDocuments.formCode),
      isComplete: either(sql`${caseDocuments.isComplete}`, sql`not ${caseDocuments.isComplete}`),
    },
  }),
  preservations: createFileStore(store, {
    name: 'preservations',
    table: preservations,
    parents: {},
    filters: {},
  }),
  coerciveMeasures: createFileStore(store, {
    name: 'coercive_measures',
    table: coerciveMeasures,
    parents: {},
    filters: {
      kinds: anyOf(coerciveMeasures.kind),
    },
  }),
  correctionOrders: createFileStore(store, {
    name: 'correction_orders',
    table: correctionOrders,
    parents: {},
    filters: {
      results: anyOf(correctionOrders.result),
    },
  }),
});
