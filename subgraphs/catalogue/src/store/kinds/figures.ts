import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { parseDecimal, TARGET_BOUNDS, type TargetBound } from '#domain/figure.ts';
import * as tables from '../tables/figures.ts';
import { date, requiredText, text } from './fields.ts';

/** `value` is a decimal (0.3009 for 30.09 %), left out where the base is unknown; `from` and `to` bound what it tells of. */
export type ReportedFigureRecord = {
  readonly code: string;
  readonly claim: string;
  readonly printed: string;
  readonly value: string | null;
  readonly isBaseUnknown: boolean | null;
  readonly reason: string | null;
  readonly metricKey: string | null;
  readonly placeCode: string | null;
  readonly source: string;
  readonly documentNumber: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** `value` is a decimal: 0.2 for 20 %. */
export type TargetRecord = {
  readonly code: string;
  readonly name: string;
  readonly metricKey: string | null;
  readonly bound: TargetBound | null;
  readonly value: string;
  readonly printed: string | null;
  readonly dueOn: string | null;
  readonly placeCode: string | null;
  readonly documentNumber: string | null;
};

const faultOfValue = ({ value }: { readonly value: string | null }) =>
  value === null || parseDecimal(value) !== null
    ? null
    : { field: 'value', expected: 'Expected a decimal with at most six places, such as 0.3009', found: value };

const toValue = (value: string | null): number | null => (value === null ? null : parseDecimal(value));

/** A figure that a report prints. */
export const reportedFigureKind: RecordKind<ReportedFigureRecord> = {
  ...factKind({
    name: 'reportedFigure',
    type: 'ReportedFigure',
    fields: {
      code: requiredText,
      claim: requiredText,
      printed: requiredText,
      value: text,
      isBaseUnknown: { kind: 'boolean' },
      reason: text,
      metricKey: text,
      placeCode: text,
      source: requiredText,
      documentNumber: text,
      from: date,
      to: date,
    },
    naturalKey: ({ code }: ReportedFigureRecord) => code,
    tables: { actions: tables.reportedFigureActions, sources: tables.reportedFigureSources },
    table: tables.reportedFigures,
    toRow: ({ placeCode, ...record }) => ({
      ...record,
      value: toValue(record.value),
      isBaseUnknown: record.isBaseUnknown ?? false,
      place: placeCode,
    }),
  }),
  faultOf: faultOfValue,
};

/** What a plan wants a figure to be. */
export const targetKind: RecordKind<TargetRecord> = {
  ...factKind({
    name: 'target',
    type: 'Target',
    fields: {
      code: requiredText,
      name: requiredText,
      metricKey: text,
      bound: { kind: { enum: TARGET_BOUNDS } },
      value: requiredText,
      printed: text,
      dueOn: date,
      placeCode: text,
      documentNumber: text,
    },
    naturalKey: ({ code }: TargetRecord) => code,
    tables: { actions: tables.targetActions, sources: tables.targetSources },
    table: tables.targets,
    toRow: ({ placeCode, ...record }) => ({
      ...record,
      bound: record.bound ?? 'AT_LEAST',
      value: toValue(record.value) ?? 0,
      place: placeCode,
    }),
  }),
  faultOf: faultOfValue,
};
