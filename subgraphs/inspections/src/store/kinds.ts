import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import {
  CHANNELS,
  ENTITY_KINDS,
  type EntityKind,
  FINDING_RESULTS,
  type FindingResult,
  INSPECTION_KINDS,
} from '../domain/inspection.ts';
import { IMPORTED_STATES, type InspectionState } from '../domain/lifecycle.ts';
import { type InspectionFacts, placeInspections, removeInspections } from './inspection-writer.ts';
import { entities, entityActions, entitySources, inspectionActions, inspectionSources } from './tables.ts';

export type EntityRecord = {
  readonly creditCode: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly tradeCode: string | null;
  readonly address: string | null;
  readonly placeCode: string | null;
};

export const entityKind = factKind({
  name: 'entity',
  type: 'RegulatedEntity',
  fields: {
    creditCode: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    kind: { kind: { enum: ENTITY_KINDS }, required: true },
    tradeCode: { kind: 'text' },
    address: { kind: 'text' },
    placeCode: { kind: 'place' },
  },
  naturalKey: ({ creditCode }: EntityRecord) => creditCode,
  tables: { actions: entityActions, sources: entitySources },
  table: entities,
  toRow: ({ placeCode, ...record }) => ({ ...record, place: placeCode }),
});

/** An inspection as one row of a source tells it: one matter, one finding. */
export type InspectionRecord = Omit<InspectionFacts, 'findings' | 'place'> & {
  readonly state: InspectionState;
  readonly placeCode: string | null;
  readonly result: FindingResult | null;
  readonly description: string | null;
};

const factsOf = ({ placeCode, result, description, state: _, ...record }: InspectionRecord): InspectionFacts => ({
  ...record,
  bodyCodes: record.bodyCodes ?? [],
  itemCodes: record.itemCodes ?? [],
  officerNumbers: record.officerNumbers ?? [],
  place: placeCode,
  findings:
    result === null
      ? []
      : [
          {
            result,
            description,
            isRectified: null,
            rectifiedOn: null,
            itemCode: record.itemCodes?.[0] ?? null,
            caseNumber: null,
          },
        ],
});

export const inspectionKind: RecordKind<InspectionRecord> = {
  name: 'inspection',
  type: 'Inspection',
  fields: {
    number: { kind: 'text', required: true },
    kind: { kind: { enum: INSPECTION_KINDS }, required: true },
    channel: { kind: { enum: CHANNELS } },
    state: { kind: { enum: IMPORTED_STATES }, required: true },
    plannedFor: { kind: 'date', required: true },
    inspectedOn: { kind: 'date' },
    rectifyBy: { kind: 'date' },
    creditCode: { kind: 'text', required: true },
    bodyCodes: { kind: 'list' },
    teamCode: { kind: 'text' },
    officerNumbers: { kind: 'list' },
    itemCodes: { kind: 'list' },
    placeCode: { kind: 'place' },
    result: { kind: { enum: FINDING_RESULTS } },
    description: { kind: 'text' },
  },
  naturalKey: ({ number }) => number,
  stateOf: ({ state }) => state,
  tables: { actions: inspectionActions, sources: inspectionSources },
  write: (tx, rows) =>
    placeInspections(
      tx,
      rows.map(({ jurisdiction, id, record }) => ({ jurisdiction, id, state: record.state, record: factsOf(record) })),
    ),
  remove: removeInspections,
};
