import { anyOf, equals, overlaps } from '@network/kit/list/fields';
import type { Store } from '@network/kit/store';
import { decisions, discussions, hearings, legalReviews, notices } from '../tables/decision.ts';
import { createFileStore } from './file-store.ts';

export const createDecisionStores = (store: Store) => ({
  notices: createFileStore(store, {
    name: 'notices',
    table: notices,
    parents: {},
    filters: {
      kinds: overlaps(notices.kinds),
    },
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
      isPenalty: equals(decisions.isPenalty, 'boolean'),
    },
  }),
});
