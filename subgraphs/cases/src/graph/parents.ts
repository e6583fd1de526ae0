import type { Connection } from '@network/kit/connection';
import type { Found } from '@network/kit/search/loaders';
import type { Deadline } from '../domain/deadlines.ts';
import type { CaseActionRow, CaseRow, PartyRow } from '../store/case-store.ts';
import type { FileRow } from '../store/file/declarations.ts';
import type { SupervisionRecordRow } from '../store/supervision/supervision-store.ts';
import type { TransferRow } from '../store/transfer/transfer-store.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's record. */
export type CaseParent = CaseRow;
export type CaseActionParent = CaseActionRow;
export type CaseConnectionParent = Connection<CaseRow>;
export type DeadlineParent = Deadline;
export type PartyParent = PartyRow;
export type PlaceParent = { readonly code: string };
export type ByCode = { readonly jurisdiction: string; readonly code: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };
export type ByNumber = { readonly jurisdiction: string; readonly number: string };
export type RegulatedEntityParent = { readonly jurisdiction: string; readonly creditCode: string };
export type DiscretionTierParent = {
  readonly jurisdiction: string;
  readonly itemCode: string;
  readonly ordinal: number;
};

export type PartyConnectionParent = Connection<PartyRow>;
export type CaseSearchConnectionParent = Connection<Found<{ Case: CaseRow; Party: PartyRow }>>;
export type SupervisionRecordParent = SupervisionRecordRow;
export type SupervisionRecordConnectionParent = Connection<SupervisionRecordRow>;
export type TransferParent = TransferRow;
export type TransferConnectionParent = Connection<TransferRow>;

export type EvidenceParent = FileRow<'evidence'>;
export type CaseDocumentParent = FileRow<'caseDocuments'>;
export type PreservationParent = FileRow<'preservations'>;
export type CoerciveMeasureParent = FileRow<'coerciveMeasures'>;
export type CorrectionOrderParent = FileRow<'correctionOrders'>;
export type NoticeParent = FileRow<'notices'>;
export type HearingParent = FileRow<'hearings'>;
export type LegalReviewParent = FileRow<'legalReviews'>;
export type DiscussionParent = FileRow<'discussions'>;
export type DecisionParent = FileRow<'decisions'>;
export type ServiceParent = FileRow<'services'>;
export type PaymentParent = FileRow<'payments'>;
export type ExecutionParent = FileRow<'executions'>;
export type CommitmentParent = FileRow<'commitments'>;
export type PublicationParent = FileRow<'publications'>;
export type ReconsiderationParent = FileRow<'reconsiderations'>;
export type LitigationParent = FileRow<'litigations'>;

export type EvidenceConnectionParent = Connection<FileRow<'evidence'>>;
export type CaseDocumentConnectionParent = Connection<FileRow<'caseDocuments'>>;
export type PreservationConnectionParent = Connection<FileRow<'preservations'>>;
export type CoerciveMeasureConnectionParent = Connection<FileRow<'coerciveMeasures'>>;
export type CorrectionOrderConnectionParent = Connection<FileRow<'correctionOrders'>>;
export type NoticeConnectionParent = Connection<FileRow<'notices'>>;
export type HearingConnectionParent = Connection<FileRow<'hearings'>>;
export type LegalReviewConnectionParent = Connection<FileRow<'legalReviews'>>;
export type DiscussionConnectionParent = Connection<FileRow<'discussions'>>;
export type DecisionConnectionParent = Connection<FileRow<'decisions'>>;
export type ServiceConnectionParent = Connection<FileRow<'services'>>;
export type PaymentConnectionParent = Connection<FileRow<'payments'>>;
export type ExecutionConnectionParent = Connection<FileRow<'executions'>>;
export type CommitmentConnectionParent = Connection<FileRow<'commitments'>>;
export type PublicationConnectionParent = Connection<FileRow<'publications'>>;
export type ReconsiderationConnectionParent = Connection<FileRow<'reconsiderations'>>;
export type LitigationConnectionParent = Connection<FileRow<'litigations'>>;

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
