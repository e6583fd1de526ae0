import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { CREDIT_GRADES, type CreditGrade, ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import { CHANNELS, FINDING_RESULTS, type FindingResult, INSPECTION_KINDS } from '../domain/inspection.ts';
import { IMPORTED_STATES, type InspectionState } from '../domain/lifecycle.ts';
import type { InspectionFacts } from './inspection-record.ts';
import { placeInspections, removeInspections } from './inspection-writer.ts';
import { entities, entityActions, entitySources, inspectionActions, inspectionSources } from './tables.ts';
import { entityWords } from './words.ts';

/** An object of inspection as one row of a source tells it; what it does not tell is null. */
export type EntityRecord = {
  readonly creditCode: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly tradeCode: string | null;
  readonly address: string | null;
  readonly placeCode: string | null;
  readonly supervisorCode?: string | null;
  readonly creditGrade?: CreditGrade | null;
  readonly vesselNumber?: string | null;
  readonly seaArea?: string | null;
  readonly vesselKind?: string | null;
  readonly homePort?: string | null;
  readonly ownerName?: string | null;
  readonly ownerCode?: string | null;
  /** With two decimals. */
  readonly lengthMetres?: string | null;
  readonly powerKilowatts?: string | null;
  readonly fishingMethods?: readonly string[] | null;
  readonly licences?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
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
    supervisorCode: { kind: 'text' },
    creditGrade: { kind: { enum: CREDIT_GRADES } },
    vesselNumber: { kind: 'text' },
    seaArea: { kind: 'text' },
    vesselKind: { kind: 'text' },
    homePort: { kind: 'text' },
    ownerName: { kind: 'text' },
    ownerCode: { kind: 'text' },
    lengthMetres: { kind: 'money' },
    powerKilowatts: { kind: 'money' },
    fishingMethods: { kind: 'list' },
    licences: { kind: 'list' },
    labels: { kind: 'list' },
  },
  naturalKey: ({ creditCode }: EntityRecord) => creditCode,
  // An inspection may come before the register that its object stands in.
  stubOf: (creditCode) => ({ creditCode, name: creditCode, kind: 'OTHER' }),
  tables: { actions: entityActions, sources: entitySources },
  table: entities,
  toRow: ({ placeCode, licences, labels, fishingMethods, ...record }) => ({
    ...record,
    licences: [...(licences ?? [])],
    labels: [...(labels ?? [])],
    fishingMethods: [...(fishingMethods ?? [])],
    place: placeCode,
    ...entityWords(record),
  }),
});

/** An inspection as one row of a source tells it: one matter, one finding. More findings come by a file of their own. */
export type InspectionRecord = Omit<InspectionFacts, 'findings' | 'place' | 'rating'> & {
  readonly state: InspectionState;
  readonly placeCode: string | null;
  readonly publishedOn: string | null;
  readonly result: FindingResult | null;
  readonly description: string | null;
};

const factsOf = (told: InspectionRecord): InspectionFacts => {
  const { placeCode, result, description, state: _, publishedOn: __, ...record } = told;
  const found = { result, description, itemCode: record.itemCodes?.[0] ?? null, caseNumber: null };
  return {
    ...record,
    bodyCodes: record.bodyCodes ?? [],
    itemCodes: record.itemCodes ?? [],
    officerNumbers: record.officerNumbers ?? [],
    place: placeCode,
    findings: result === null ? [] : [{ ...found, result }],
  };
};

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
    publishedOn: { kind: 'date' },
    creditCode: { kind: 'text', required: true },
    bodyCodes: { kind: 'list' },
    teamCode: { kind: 'text' },
    officerNumbers: { kind: 'list' },
    itemCodes: { kind: 'list' },
    placeCode: { kind: 'place' },
    planNumber: { kind: 'text' },
    taskNumber: { kind: 'text' },
    operationNumber: { kind: 'text' },
    eventNumber: { kind: 'text' },
    savedVisits: { kind: 'integer' },
    isCodeScanned: { kind: 'boolean' },
    bodyTexts: { kind: 'list' },
    objectName: { kind: 'text' },
    address: { kind: 'text' },
    method: { kind: 'text' },
    inspectorNames: { kind: 'list' },
    leaderName: { kind: 'text' },
    expertNames: { kind: 'list' },
    progressText: { kind: 'text' },
    recordedBy: { kind: 'text' },
    recordedText: { kind: 'text' },
    reviewedBy: { kind: 'text' },
    result: { kind: { enum: FINDING_RESULTS } },
    description: { kind: 'text' },
  },
  names: ['body', 'team'],
  naturalKey: ({ number }) => number,
  stateOf: ({ state }) => state,
  tables: { actions: inspectionActions, sources: inspectionSources },
  write: (tx, rows) =>
    placeInspections(
      tx,
      rows.map(({ jurisdiction, id, record }) => {
        const { state, publishedOn } = record;
        return { jurisdiction, id, state, publishedOn, record: factsOf(record) };
      }),
    ),
  remove: removeInspections,
};
