import { anyOf, either, overlaps } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { decisions, discussions, hearings, legalReviews, notices } from '../tables/decision.ts';
import { createFileStore } from './file-store.ts';

export const createDecisionStores = (store: Store) => ({
  notices: createFileStore(store, {
    name: 'notices',
    table: notices,
    parents: {},
    filters: {},
  }),
  hearings: createFileStore(store, {
    name: 'hearings',
    table: hearings,
    parents: {
      OFFICER: hearings.hostNumber,
    },
    filters: {
      results: anyOf(hearings.result),
    },
  }),
  legalReviews: createFileStore(store, {
    name: 'legal_reviews',
    table: legalReviews,
    parents: {
      OFFICER: legalReviews.reviewerNumber,
    },
    filters: {
      results: anyOf(legalReviews.result),
    },
  }),
  discussions: createFileStore(store, {
    name: 'discussions',
    table: discussions,
    parents: {},
    filters: {},
  }),
  decisions: createFileStore(store, {
    name: 'decisions',
    table: decisions,
    parents: {
      BODY: decisions.bodyCode,
    },
    filters: {
      kinds: overlaps(decisions.kinds),
      isPenalty: either(sql`${decisions.isPenalty}`, sql`not ${decisions.isPenalty}`),
    },
  }),
});
