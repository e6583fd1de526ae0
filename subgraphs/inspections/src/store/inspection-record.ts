import { createId } from '@network/kit/ids';
import type { RowKey } from '@network/kit/store/rows';
import {
  type Channel,
  type FindingResult,
  type InspectionKind,
  PROBLEMS,
  type RectificationResult,
} from '../domain/inspection.ts';
import { type InspectionState, isOpen } from '../domain/lifecycle.ts';
import type { findings, ratings, rectifications } from './tables/findings.ts';
import type { inspections } from './tables.ts';
import { inspectionWords } from './words.ts';

/** The correction of what was found: when it was ordered and by when it is due; how it stood when it was looked at again. */
export type RectificationFacts = {
  readonly orderedOn: string;
  readonly dueOn: string;
  readonly recheckedOn: string | null;
  readonly result: RectificationResult | null;
};

/** What was found on one matter; its place on the checklist is its place in the list. */
export type FindingFacts = {
  readonly result: FindingResult;
  readonly description: string | null;
  /** Told by the rectification where there is one. */
  readonly isRectified?: boolean | null;
  readonly rectifiedOn?: string | null;
  readonly itemCode: string | null;
  readonly caseNumber: string | null;
  readonly rectification?: RectificationFacts | null;
};

/** What the enterprise thought of it, 1 to 5. */
export type RatingFacts = { readonly stars: number; readonly ratedOn: string; readonly comment?: string | null };

/** What an inspection is, apart from where it stands. */
export type InspectionFacts = {
  readonly number: string;
  readonly kind: InspectionKind;
  readonly channel: Channel | null;
  readonly plannedFor: string;
  readonly inspectedOn: string | null;
  readonly rectifyBy: string | null;
  readonly creditCode: string;
  /** The body in charge first. */
  readonly bodyCodes: readonly string[];
  readonly teamCode: string | null;
  readonly officerNumbers: readonly string[];
  readonly itemCodes: readonly string[];
  readonly place: string | null;
  readonly planNumber?: string | null;
  readonly taskNumber?: string | null;
  readonly operationNumber?: string | null;
  readonly eventNumber?: string | null;
  /** Visits that merging spared the enterprise; none unless told. */
  readonly savedVisits?: number | null;
  readonly isCodeScanned?: boolean | null;
  /** What its source tells beside, in its own words. */
  readonly bodyTexts?: readonly string[] | null;
  readonly objectName?: string | null;
  readonly address?: string | null;
  readonly method?: string | null;
  readonly inspectorNames?: readonly string[] | null;
  readonly leaderName?: string | null;
  readonly expertNames?: readonly string[] | null;
  readonly progressText?: string | null;
  readonly recordedBy?: string | null;
  readonly recordedText?: string | null;
  readonly reviewedBy?: string | null;
  readonly findings: readonly FindingFacts[];
  readonly rating?: RatingFacts | null;
};

/** An inspection in the state that its log tells. */
export type Placed = RowKey & {
  readonly record: InspectionFacts;
  readonly state: InspectionState;
  readonly publishedOn: string | null;
};

const isProblem = ({ result }: FindingFacts): boolean => PROBLEMS.includes(result);

export const inspectionRowOf = ({ jurisdiction, id, record, state, publishedOn }: Placed) => {
  const { findings: found, rating, ...facts } = record;
  return {
    ...facts,
    jurisdiction,
    id,
    state,
    isOpen: isOpen(state),
    publishedOn,
    bodyCodes: [...facts.bodyCodes],
    // One officer who is named twice is one (行政处罚法 art. 42).
    officerNumbers: [...new Set(facts.officerNumbers)],
    itemCodes: [...facts.itemCodes],
    bodyTexts: [...(facts.bodyTexts ?? [])],
    inspectorNames: [...(facts.inspectorNames ?? [])],
    expertNames: [...(facts.expertNames ?? [])],
    savedVisits: facts.savedVisits ?? 0,
    isOverCap: false,
    hasProblem: found.some(isProblem),
    rating: rating?.stars ?? null,
    ...inspectionWords(record),
  } satisfies typeof inspections.$inferInsert;
};

const childOf = ({ jurisdiction, id, record: { number, place } }: Placed) => ({
  jurisdiction,
  inspectionNumber: number,
  inspectionId: id,
  place,
  isApart: false,
});

const correctionOf = ({ rectification, isRectified = null, rectifiedOn = null }: FindingFacts) => {
  if (rectification == null) return { isRectified, rectifiedOn };
  const isPassed = rectification.result === 'PASSED';
  return { isRectified: isPassed, rectifiedOn: isPassed ? rectification.recheckedOn : null };
};

export const findingRowsOf = (placed: Placed): (typeof findings.$inferInsert)[] =>
  placed.record.findings.map((finding, index) => ({
    ...childOf(placed),
    ...correctionOf(finding),
    id: createId('Finding', { jurisdiction: placed.jurisdiction, source: placed.id, sourceId: String(index + 1) }),
    ordinal: index + 1,
    result: finding.result,
    description: finding.description,
    itemCode: finding.itemCode,
    caseNumber: finding.caseNumber,
    listedOn: placed.record.inspectedOn ?? placed.record.plannedFor,
  }));

export const rectificationRowsOf = (placed: Placed): (typeof rectifications.$inferInsert)[] =>
  placed.record.findings.flatMap(({ rectification }, index) =>
    rectification == null
      ? []
      : {
          ...childOf(placed),
          ...rectification,
          id: createId('Rectification', {
            ...{ jurisdiction: placed.jurisdiction, source: placed.id, sourceId: String(index + 1) },
          }),
          findingOrdinal: index + 1,
        },
  );

export const ratingRowsOf = (placed: Placed): (typeof ratings.$inferInsert)[] => {
  const { jurisdiction, id, record } = placed;
  if (record.rating == null) return [];
  const ratingId = createId('EnterpriseRating', { jurisdiction, source: id, sourceId: '1' });
  return [{ ...childOf(placed), ...record.rating, comment: record.rating.comment ?? null, id: ratingId }];
};
