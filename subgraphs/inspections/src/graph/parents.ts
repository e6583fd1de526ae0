import type { Connection } from '@network/kit/connection';
import type { Found } from '@network/kit/search/loaders';
import type { CapRow } from '../store/entities/cap-store.ts';
import type { EntityRow } from '../store/entities/entity-store.ts';
import type { FindingRow, RatingRow, RectificationRow } from '../store/findings/finding-store.ts';
import type { CreditRatingRow, InspectorRow, LibraryEntryRow, LicenceRow } from '../store/library/library-stores.ts';
import type { OperationRow } from '../store/operations/operation-store.ts';
import type { DrawRow, PlanRow, TaskRow } from '../store/plans/plan-store.ts';
import type { InspectionActionRow, InspectionRow } from '../store/visits/inspection-store.ts';

/** What the resolvers of each type are given: its row, the connection over its rows, or the key of another house's entity. */
export type EntityParent = EntityRow;
export type CapParent = CapRow;
export type PlanParent = PlanRow;
export type TaskParent = TaskRow;
export type DrawParent = DrawRow;
export type InspectionParent = InspectionRow;
export type InspectionActionParent = InspectionActionRow;
export type FindingParent = FindingRow;
export type RectificationParent = RectificationRow;
export type RatingParent = RatingRow;
export type OperationParent = OperationRow;
export type ForceParent = {
  readonly body: ByCode;
  readonly duty: string;
  readonly people: number;
  readonly vehicles: number;
};
export type FoundParent = Found<{
  RegulatedEntity: EntityRow;
  Inspection: InspectionRow;
  InspectionPlan: PlanRow;
  InspectionTask: TaskRow;
  JointOperation: OperationRow;
}>;
export type EntityConnectionParent = Connection<EntityRow>;
export type PlanConnectionParent = Connection<PlanRow>;
export type TaskConnectionParent = Connection<TaskRow>;
export type DrawConnectionParent = Connection<DrawRow>;
export type InspectionConnectionParent = Connection<InspectionRow>;
export type FindingConnectionParent = Connection<FindingRow>;
export type RectificationConnectionParent = Connection<RectificationRow>;
export type RatingConnectionParent = Connection<RatingRow>;
export type OperationConnectionParent = Connection<OperationRow>;
export type FoundConnectionParent = Connection<FoundParent>;
export type LicenceParent = LicenceRow;
export type LicenceConnectionParent = Connection<LicenceRow>;
export type CreditRatingParent = CreditRatingRow;
export type CreditRatingConnectionParent = Connection<CreditRatingRow>;
export type InspectorParent = InspectorRow;
export type InspectorConnectionParent = Connection<InspectorRow>;
export type LibraryEntryParent = LibraryEntryRow;
export type LibraryEntryConnectionParent = Connection<LibraryEntryRow>;
export type PlaceParent = { readonly code: string };
export type ByCode = { readonly jurisdiction: string; readonly code: string };
export type ByNumber = { readonly jurisdiction: string; readonly number: string };
export type OfficerParent = { readonly jurisdiction: string; readonly certificateNumber: string };

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
