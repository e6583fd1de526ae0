import type { EntityType } from '@network/schema/network';
import { decisions, discussions, hearings, legalReviews, notices } from '../tables/decision.ts';
import { caseDocuments, coerciveMeasures, correctionOrders, evidence, preservations } from '../tables/investigation.ts';
import { commitments, executions, payments, publications, services } from '../tables/performance.ts';
import { litigations, reconsiderations } from '../tables/remedy.ts';

/** Everything that hangs on a case's file: the word in a source file, the type of its id, and its table. */
export const FILE = {
  evidence: { name: 'evidence', type: 'Evidence', table: evidence },
  caseDocuments: { name: 'caseDocument', type: 'CaseDocument', table: caseDocuments },
  preservations: { name: 'preservation', type: 'Preservation', table: preservations },
  coerciveMeasures: { name: 'coerciveMeasure', type: 'CoerciveMeasure', table: coerciveMeasures },
  correctionOrders: { name: 'correctionOrder', type: 'CorrectionOrder', table: correctionOrders },
  notices: { name: 'notice', type: 'Notice', table: notices },
  hearings: { name: 'hearing', type: 'Hearing', table: hearings },
  legalReviews: { name: 'legalReview', type: 'LegalReview', table: legalReviews },
  discussions: { name: 'discussion', type: 'Discussion', table: discussions },
  decisions: { name: 'decision', type: 'Decision', table: decisions },
  services: { name: 'service', type: 'Service', table: services },
  payments: { name: 'payment', type: 'Payment', table: payments },
  executions: { name: 'execution', type: 'Execution', table: executions },
  commitments: { name: 'commitment', type: 'Commitment', table: commitments },
  publications: { name: 'publication', type: 'Publication', table: publications },
  reconsiderations: { name: 'reconsideration', type: 'Reconsideration', table: reconsiderations },
  litigations: { name: 'litigation', type: 'Litigation', table: litigations },
} as const satisfies Readonly<Record<string, { name: string; type: EntityType; table: unknown }>>;

export type FileName = keyof typeof FILE;
export const FILE_NAMES = Object.keys(FILE) as FileName[];

type Table<Name extends FileName> = (typeof FILE)[Name]['table'];
export type FileRow<Name extends FileName> = Table<Name>['$inferSelect'];

/** What a record has by hanging on a case. */
const ANCHOR = ['jurisdiction', 'id', 'caseNumber', 'caseId', 'place', 'isFromCase'] as const;
/** What is counted by the calendar. */
const LIMITS = ['decideBy', 'withdrawBy'] as const;
/** What no source tells of a record. */
export const UNTOLD = [...ANCHOR, ...LIMITS] as const;
type Told<Name extends FileName> = Omit<Table<Name>['$inferInsert'], (typeof UNTOLD)[number]>;
type Lists<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends readonly unknown[] ? Field : never;
}[keyof Fields];
/** A record as it is filed with its case; a list that is left out is empty, whatever else is left out is not known. */
export type FileRecord<Name extends FileName> = Readonly<
  Omit<Told<Name>, Lists<Told<Name>>> & Partial<Pick<Told<Name>, Lists<Told<Name>>>>
>;
/** What is filed with a case. Its decision is not among it: the case's own record tells that. */
export type FileRecords = { readonly [Name in Exclude<FileName, 'decisions'>]?: readonly FileRecord<Name>[] };
