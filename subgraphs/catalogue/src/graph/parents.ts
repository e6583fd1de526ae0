import type { Connection } from '@network/kit/connection';
import type { Loaders } from '#loaders.ts';
import type {
  CheckListRow,
  SupervisionItemRow,
  SupervisionSceneRow,
  SupervisionThemeRow,
} from '#store/readers/checks.ts';
import type { GovernanceMatterRow, ResponsibilityChainRow } from '#store/readers/duties.ts';
import type { ReportedFigureRow, TargetRow } from '#store/readers/figures.ts';
import type { EmpowermentListRow, ExemptionEntryRow, GrantRow, PolicyDocumentRow } from '#store/readers/lists.ts';
import type { CaseTemplateRow, DocumentFormRow, GuidelineRow } from '#store/readers/practice.ts';
import type { ListedLine } from '../domain/check.ts';
import type { ChainStep } from '../domain/duty.ts';
import type { DayStatus, WorkingDays } from '../domain/working-days.ts';
import type { CalendarDayRow } from '../store/calendar-store.ts';
import type { DutyItemRow, EventCategoryRow } from '../store/category-store.ts';
import type { ExtentRow } from '../store/extent-store.ts';
import type { DiscretionTierRow, ItemRow, ItemVersionRow } from '../store/item-store.ts';
import type { CheckLineRow } from '../store/line-store.ts';
import type { PenaltyClauseRow } from '../store/readers/clauses.ts';

/** What the resolvers of each type are given: its row, or the connection over its rows. */
export type EnforcementItemParent = ItemRow;
export type EnforcementItemConnectionParent = Connection<ItemRow>;
export type ItemVersionParent = ItemVersionRow;
export type DiscretionTierParent = DiscretionTierRow;
export type EventCategoryParent = EventCategoryRow;
export type EventCategoryConnectionParent = Connection<EventCategoryRow>;
export type DutyItemParent = DutyItemRow;
export type DutyItemConnectionParent = Connection<DutyItemRow>;
export type PolicyDocumentParent = PolicyDocumentRow;
export type PolicyDocumentConnectionParent = Connection<PolicyDocumentRow>;
export type EmpowermentListParent = EmpowermentListRow;
export type EmpowermentListConnectionParent = Connection<EmpowermentListRow>;
export type GrantParent = GrantRow;
export type GrantConnectionParent = Connection<GrantRow>;
export type ExemptionEntryParent = ExemptionEntryRow;
export type ExemptionEntryConnectionParent = Connection<ExemptionEntryRow>;
export type ResponsibilityChainParent = ResponsibilityChainRow;
export type ResponsibilityChainConnectionParent = Connection<ResponsibilityChainRow>;
export type GovernanceMatterParent = GovernanceMatterRow;
export type GovernanceMatterConnectionParent = Connection<GovernanceMatterRow>;
export type SupervisionItemParent = SupervisionItemRow;
export type SupervisionItemConnectionParent = Connection<SupervisionItemRow>;
export type SupervisionThemeParent = SupervisionThemeRow;
export type SupervisionThemeConnectionParent = Connection<SupervisionThemeRow>;
export type SupervisionSceneParent = SupervisionSceneRow;
export type SupervisionSceneConnectionParent = Connection<SupervisionSceneRow>;
export type CheckListParent = CheckListRow;
export type CheckListConnectionParent = Connection<CheckListRow>;
export type CaseTemplateParent = CaseTemplateRow;
export type CaseTemplateConnectionParent = Connection<CaseTemplateRow>;
export type DocumentFormParent = DocumentFormRow;
export type DocumentFormConnectionParent = Connection<DocumentFormRow>;
export type GuidelineParent = GuidelineRow;
export type GuidelineConnectionParent = Connection<GuidelineRow>;
export type ReportedFigureParent = ReportedFigureRow;
export type ReportedFigureConnectionParent = Connection<ReportedFigureRow>;
export type TargetParent = TargetRow;
export type TargetConnectionParent = Connection<TargetRow>;
/** What the items of a list belong to, with the government whose codes it names. */
export type ListExtentParent = Omit<ExtentRow, 'code' | 'day'>;
/** A step or a line with the government whose codes it names. */
export type ChainStepParent = ChainStep & { readonly jurisdiction: string };
export type CheckLineParent = ListedLine & { readonly jurisdiction: string; readonly row: CheckLineRow | null };
export type CheckRowParent = CheckLineRow;
export type PenaltyClauseParent = PenaltyClauseRow;
export type PenaltyClauseConnectionParent = Connection<PenaltyClauseRow>;
export type CalendarParent = WorkingDays<CalendarDayRow>;
export type DayStatusParent = DayStatus<CalendarDayRow>;
export type CalendarDayParent = CalendarDayRow;

/** What a search finds: a row of any of its types, with the type's name. */
export type CatalogueSearchConnectionParent = ReturnType<Loaders['search']>;
export type CatalogueSearchResultParent = Awaited<ReturnType<CatalogueSearchConnectionParent['nodes']>>[number];

/** A body by its code. */
export type BodyParent = { readonly jurisdiction: string; readonly code: string };

/** A place by its code. */
export type PlaceParent = { readonly code: string };
/** A team by its code. */
export type TeamParent = BodyParent;

/** An event as the events subgraph gives it, for the fields that we add. */
export type EventParent = {
  readonly id: string;
  readonly jurisdiction?: string;
  readonly categoryCode?: string | null;
  readonly placeCode?: string | null;
};

/** Every field that the row does not itself carry needs a resolver. STYLE.md §5. */
export type Complete<Resolvers, Row> = Required<Omit<Resolvers, keyof Row | '__isTypeOf' | '__resolveReference'>> &
  Partial<Resolvers>;
