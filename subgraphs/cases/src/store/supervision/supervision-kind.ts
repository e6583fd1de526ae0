import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { SUPERVISION_WAYS, type SupervisionWay } from '#domain/file.ts';
import { supervisionActions, supervisionRecords, supervisionSources } from '../tables/supervision.ts';

/** A supervision of enforcement as one row of a source tells it. Days are YYYY-MM-DD. */
export type SupervisionRecordRecord = {
  readonly number: string;
  readonly way: SupervisionWay;
  readonly subjectText: string;
  readonly bodyCode: string | null;
  readonly caseNumbers: readonly string[] | null;
  readonly content: string | null;
  readonly problem: string | null;
  readonly supervisedOn: string;
  readonly authorityText: string | null;
  readonly opinion: string | null;
  readonly correctBy: string | null;
  readonly correction: string | null;
  readonly closedOn: string | null;
  readonly placeCode: string | null;
};

export const supervisionKind: RecordKind<SupervisionRecordRecord> = factKind({
  name: 'supervisionRecord',
  type: 'SupervisionRecord',
  fields: {
    number: { kind: 'text', required: true },
    way: { kind: { enum: SUPERVISION_WAYS }, required: true },
    subjectText: { kind: 'text', required: true },
    bodyCode: { kind: 'text' },
    caseNumbers: { kind: 'list' },
    content: { kind: 'text' },
    problem: { kind: 'text' },
    supervisedOn: { kind: 'date', required: true },
    authorityText: { kind: 'text' },
    opinion: { kind: 'text' },
    correctBy: { kind: 'date' },
    correction: { kind: 'text' },
    closedOn: { kind: 'date' },
    placeCode: { kind: 'place' },
  },
  naturalKey: ({ number }: SupervisionRecordRecord) => number,
  tables: { actions: supervisionActions, sources: supervisionSources },
  table: supervisionRecords,
  toRow: ({ placeCode, caseNumbers, ...record }) => ({
    ...record,
    caseNumbers: [...(caseNumbers ?? [])],
    place: placeCode,
  }),
});
