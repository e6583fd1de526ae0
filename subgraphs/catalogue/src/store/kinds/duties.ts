import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { placePrefix } from '@network/kit/scope';
import { searchable } from '@network/kit/search';
import { codesOf } from '#domain/check.ts';
import { parseStep } from '#domain/duty.ts';
import { publishDuties } from '../facts.ts';
import * as tables from '../tables/duties.ts';
import { dutyItemActions, dutyItemSources, dutyItems } from '../tables.ts';
import { date, integer, list, requiredText, type Texts, text, toTexts, type Validity, validity } from './fields.ts';

/**
 * `bodyCode` leads, the others cooperate; `placeCode` is 12 digits, null for the whole jurisdiction. An entry names a class
 * of events, or has a number of its own, or both.
 */
export type DutyItemRecord = Partial<Validity> & {
  readonly number?: number | null;
  readonly name?: string | null;
  readonly categoryCode: string | null;
  readonly placeCode: string | null;
  readonly bodyCode: string;
  readonly cooperatingBodyCodes?: Texts;
  readonly basis?: string | null;
  readonly documentNumber?: string | null;
};

/** `steps` as domain/duty.ts reads them: `BEFORE:A1:what`. */
export type ResponsibilityChainRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly field: string | null;
  readonly leadBodyCode: string | null;
  readonly steps: Texts;
  readonly documentNumber: string | null;
};

/** `process` are the steps of its one process in their order; `scene` is the application in which it runs. */
export type GovernanceMatterRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly leadBodyCode: string | null;
  readonly cooperatingBodyCodes: Texts;
  readonly process: Texts;
  readonly scene: string | null;
  readonly onlineSince: string | null;
  readonly documentNumber: string | null;
};

const prefixOf = (placeCode: string | null): string => (placeCode === null ? '' : placePrefix(placeCode));

/**
 * An entry of the territorial duty list. Its place is text: the catalogue knows no places, and one that is left empty
 * because it is unknown would widen the duty to the whole jurisdiction.
 */
export const dutyItemKind: RecordKind<DutyItemRecord> = {
  ...factKind({
    name: 'dutyItem',
    type: 'DutyItem',
    fields: {
      number: integer,
      name: text,
      categoryCode: text,
      placeCode: text,
      bodyCode: requiredText,
      cooperatingBodyCodes: list,
      basis: text,
      documentNumber: text,
      ...validity,
    },
    naturalKey: ({ number, categoryCode, placeCode, validFrom }: DutyItemRecord) =>
      [categoryCode, prefixOf(placeCode), number, validFrom].map((part) => part ?? '').join(':'),
    tables: { actions: dutyItemActions, sources: dutyItemSources },
    table: dutyItems,
    publish: publishDuties,
    toRow: (record) => ({
      ...record,
      placePrefix: prefixOf(record.placeCode),
      cooperatingBodyCodes: toTexts(record.cooperatingBodyCodes ?? null),
    }),
  }),
  faultOf: ({ categoryCode, number }) =>
    categoryCode === null && number == null
      ? { expected: 'Expected a class of events or a number of the duty list', found: '' }
      : null,
};

/** A matter whose supervision is shared out among departments, step by step. */
export const responsibilityChainKind: RecordKind<ResponsibilityChainRecord> = {
  ...factKind({
    name: 'responsibilityChain',
    type: 'ResponsibilityChain',
    fields: {
      code: requiredText,
      name: requiredText,
      field: text,
      leadBodyCode: text,
      steps: { kind: 'list', required: true },
      documentNumber: text,
      ...validity,
    },
    naturalKey: ({ code }: ResponsibilityChainRecord) => code,
    tables: { actions: tables.responsibilityChainActions, sources: tables.responsibilityChainSources },
    table: tables.responsibilityChains,
    toRow: (record) => {
      const steps = (record.steps ?? []).map(parseStep).filter((step) => step !== null);
      return {
        ...record,
        steps,
        bodyCodes: codesOf([record.leadBodyCode, ...steps.map(({ leadBodyCode }) => leadBodyCode)]),
      };
    },
  }),
  faultOf: ({ steps }) => {
    const found = (steps ?? []).find((step) => parseStep(step) === null);
    return found === undefined
      ? null
      : { field: 'steps', expected: 'Expected steps as BEFORE|DURING|AFTER:body:what', found };
  },
};

/** A matter of local governance with one process and one scene. */
export const governanceMatterKind = factKind({
  name: 'governanceMatter',
  type: 'GovernanceMatter',
  fields: {
    code: requiredText,
    name: requiredText,
    leadBodyCode: text,
    cooperatingBodyCodes: list,
    process: list,
    scene: text,
    onlineSince: date,
    documentNumber: text,
    ...validity,
  },
  naturalKey: ({ code }: GovernanceMatterRecord) => code,
  tables: { actions: tables.governanceMatterActions, sources: tables.governanceMatterSources },
  table: tables.governanceMatters,
  toRow: (record) => ({
    ...record,
    cooperatingBodyCodes: toTexts(record.cooperatingBodyCodes),
    process: [...(record.process ?? [])],
    ...searchable(record.name, record.scene),
  }),
});
