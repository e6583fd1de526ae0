import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { articleOrder } from '../domain/citation.ts';
import { toSanctions } from '../domain/item.ts';
import { publishCalendarDays, publishCategories } from './facts.ts';
import { discretionTierKind, itemKind, itemVersionKind } from './item-kinds.ts';
import {
  checkLineKind,
  checkListKind,
  supervisionItemKind,
  supervisionSceneKind,
  supervisionThemeKind,
} from './kinds/checks.ts';
import { dutyItemKind, governanceMatterKind, responsibilityChainKind } from './kinds/duties.ts';
import { reportedFigureKind, targetKind } from './kinds/figures.ts';
import { empowermentListKind, exemptionEntryKind, grantKind, policyDocumentKind } from './kinds/lists.ts';
import { caseTemplateKind, documentFormKind, guidelineKind } from './kinds/practice.ts';
import * as tables from './tables.ts';

export type EventCategoryRecord = {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parentCode: string | null;
};

export type CalendarDayRecord = {
  readonly date: string;
  readonly name: string;
  readonly isOff: boolean;
  readonly announcedFor: number;
};

export type PenaltyClauseRecord = {
  readonly law: string;
  readonly versionDate: string | null;
  readonly article: string;
  readonly chapter: string | null;
  readonly authority: string | null;
  readonly sanctions: readonly string[] | null;
  readonly fineMin: string | null;
  readonly fineMax: string | null;
  readonly isMultipleBased: boolean | null;
  readonly text: string;
};

/** A class of events: a government's own, or a standard's (000000). */
export const eventCategoryKind = factKind({
  name: 'eventCategory',
  type: 'EventCategory',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    level: { kind: 'integer', required: true },
    parentCode: { kind: 'text' },
  },
  isNational: true,
  naturalKey: ({ code }: EventCategoryRecord) => code,
  tables: { actions: tables.eventCategoryActions, sources: tables.eventCategorySources },
  table: tables.eventCategories,
  publish: publishCategories,
  toRow: (record) => record,
});

/** A day that a notice lists. Its jurisdiction is 000000. */
export const calendarDayKind = factKind({
  name: 'calendarDay',
  type: 'CalendarDay',
  fields: {
    date: { kind: 'date', required: true },
    name: { kind: 'text', required: true },
    isOff: { kind: 'boolean', required: true },
    announcedFor: { kind: 'integer', required: true },
  },
  isNational: true,
  naturalKey: ({ date }: CalendarDayRecord) => date,
  tables: { actions: tables.calendarDayActions, sources: tables.calendarDaySources },
  table: tables.calendarDays,
  publish: publishCalendarDays,
  toRow: (record) => record,
});

/** An article that threatens penalties. Its jurisdiction is 000000. */
export const penaltyClauseKind = factKind({
  name: 'penaltyClause',
  type: 'PenaltyClause',
  fields: {
    law: { kind: 'text', required: true },
    versionDate: { kind: 'date' },
    article: { kind: 'text', required: true },
    chapter: { kind: 'text' },
    authority: { kind: 'text' },
    sanctions: { kind: 'list' },
    fineMin: { kind: 'money' },
    fineMax: { kind: 'money' },
    isMultipleBased: { kind: 'boolean' },
    text: { kind: 'text', required: true },
  },
  isNational: true,
  naturalKey: ({ law, versionDate, article }: PenaltyClauseRecord) => `${law}|${versionDate ?? ''}|${article}`,
  tables: { actions: tables.penaltyClauseActions, sources: tables.penaltyClauseSources },
  table: tables.penaltyClauses,
  toRow: ({ sanctions, isMultipleBased, ...columns }) => ({
    ...columns,
    articleOrder: articleOrder(columns.article),
    sanctions: toSanctions(sanctions ?? []),
    isMultipleBased: isMultipleBased ?? false,
  }),
});

/** Every kind of record that this subgraph takes in. */
export const CATALOGUE_KINDS: readonly RecordKind[] = [
  itemKind,
  itemVersionKind,
  discretionTierKind,
  eventCategoryKind,
  dutyItemKind,
  calendarDayKind,
  penaltyClauseKind,
  policyDocumentKind,
  empowermentListKind,
  grantKind,
  exemptionEntryKind,
  responsibilityChainKind,
  governanceMatterKind,
  supervisionItemKind,
  supervisionThemeKind,
  supervisionSceneKind,
  checkListKind,
  checkLineKind,
  caseTemplateKind,
  documentFormKind,
  guidelineKind,
  reportedFigureKind,
  targetKind,
];
