import { factKind } from '@network/kit/intake/fact-kind';
import { DISPUTE_STATES, type DisputeState } from '#domain/dispute.ts';
import * as tables from '../tables/disputes.ts';

export type DutyDisputeRecord = {
  readonly number: string;
  readonly title: string;
  readonly raisedOn: string;
  readonly raisedByCode: string | null;
  readonly bodyCodes: readonly string[] | null;
  readonly interimBodyCode: string | null;
  readonly categoryCode: string | null;
  readonly itemCode: string | null;
  readonly placeCode: string | null;
  readonly eventNumber: string | null;
  readonly state: DisputeState;
  readonly outcomeBodyCode: string | null;
  readonly settledOn: string | null;
  readonly minutes: string | null;
  readonly dutyNumber: string | null;
};

/** Two bodies or more that dispute whose duty something is. */
export const dutyDisputeKind = factKind({
  name: 'dutyDispute',
  type: 'DutyDispute',
  fields: {
    number: { kind: 'text', required: true },
    title: { kind: 'text', required: true },
    raisedOn: { kind: 'date', required: true },
    raisedByCode: { kind: 'text' },
    bodyCodes: { kind: 'list' },
    interimBodyCode: { kind: 'text' },
    categoryCode: { kind: 'text' },
    itemCode: { kind: 'text' },
    placeCode: { kind: 'place' },
    eventNumber: { kind: 'text' },
    state: { kind: { enum: DISPUTE_STATES }, required: true },
    outcomeBodyCode: { kind: 'text' },
    settledOn: { kind: 'date' },
    minutes: { kind: 'text' },
    dutyNumber: { kind: 'text' },
  },
  naturalKey: ({ number }: DutyDisputeRecord) => number,
  tables: { actions: tables.dutyDisputeActions, sources: tables.dutyDisputeSources },
  table: tables.dutyDisputes,
  toRow: (record) => ({ ...record, bodyCodes: [...(record.bodyCodes ?? [])] }),
});
