import { createSearch } from '@network/kit/search';
import { filling } from '@network/kit/search/fill';
import type { Store } from '@network/kit/store';
import { itemWords } from './item-kinds.ts';
import { supervisionThemes } from './tables/checks.ts';
import { governanceMatters } from './tables/duties.ts';
import { empowermentLists, policyDocuments } from './tables/lists.ts';
import { caseTemplates, documentForms, guidelines } from './tables/practice.ts';
import { items } from './tables.ts';

/** Tables that are older than their search. */
export const CATALOGUE_FILLINGS = [filling(items, (_, rows) => rows.map(itemWords))] as const;

/** What the catalogue is searched for: all of it is open to anybody. */
export const createCatalogueSearch = (store: Store) =>
  createSearch(store, {
    name: 'catalogue',
    types: {
      EnforcementItem: { table: items, scope: null },
      PolicyDocument: { table: policyDocuments, scope: null },
      EmpowermentList: { table: empowermentLists, scope: null },
      Guideline: { table: guidelines, scope: null },
      SupervisionTheme: { table: supervisionThemes, scope: null },
      GovernanceMatter: { table: governanceMatters, scope: null },
      CaseTemplate: { table: caseTemplates, scope: null },
      DocumentForm: { table: documentForms, scope: null },
    },
  });
