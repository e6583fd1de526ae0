import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { searchColumns } from '@network/kit/search/columns';
import { keyText } from '@network/kit/store/columns';
import { date, index, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { ChainStep } from '#domain/duty.ts';
import { catalogue } from '../tables.ts';
import { recordColumns, texts, validity } from './columns.ts';

export const responsibilityChains = catalogue.table(
  'responsibility_chains',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    field: text(),
    leadBodyCode: keyText('lead_body_code'),
    steps: jsonb().$type<readonly ChainStep[]>().notNull(),
    /** The bodies that lead the chain or one of its steps. */
    bodyCodes: texts('body_codes'),
    documentNumber: keyText('document_number'),
    ...validity(),
  },
  (table) => [
    primaryKey({ name: 'responsibility_chains_pkey', columns: [table.jurisdiction, table.id] }),
    unique('responsibility_chains_code_key').on(table.jurisdiction, table.code),
    index('responsibility_chains_code_idx').on(table.jurisdiction, table.code, table.id),
    index('responsibility_chains_field_idx').on(table.jurisdiction, table.field, table.code, table.id),
    index('responsibility_chains_lead_idx').on(table.jurisdiction, table.leadBodyCode, table.code, table.id),
    index('responsibility_chains_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('responsibility_chains_bodies_idx').using('gin', table.bodyCodes),
  ],
);

export const governanceMatters = catalogue.table(
  'governance_matters',
  {
    ...recordColumns(),
    code: keyText('code').notNull(),
    name: text().notNull(),
    leadBodyCode: keyText('lead_body_code'),
    cooperatingBodyCodes: texts('cooperating_body_codes'),
    process: texts('process'),
    scene: text(),
    onlineSince: date('online_since'),
    documentNumber: keyText('document_number'),
    ...validity(),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'governance_matters_pkey', columns: [table.jurisdiction, table.id] }),
    unique('governance_matters_code_key').on(table.jurisdiction, table.code),
    index('governance_matters_code_idx').on(table.jurisdiction, table.code, table.id),
    index('governance_matters_lead_idx').on(table.jurisdiction, table.leadBodyCode, table.code, table.id),
    index('governance_matters_document_idx').on(table.jurisdiction, table.documentNumber, table.code, table.id),
    index('governance_matters_grams_idx').using('gin', table.grams),
  ],
);

export const responsibilityChainActions = actionTable(catalogue, 'responsibility_chain');
export const governanceMatterActions = actionTable(catalogue, 'governance_matter');

export const responsibilityChainSources = sourceTable(catalogue, 'responsibility_chain');
export const governanceMatterSources = sourceTable(catalogue, 'governance_matter');
