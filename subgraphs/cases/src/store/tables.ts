import { clockTable } from '@network/kit/clock';
import { intakeTables, sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeTable } from '@network/kit/reference/places';
import { positionTable } from '@network/kit/reference/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { searchColumns } from '@network/kit/search/columns';
import { instant, jurisdictionColumn, keyText, sealed } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { CASE_EXITS, ISSUING_SUBJECTS, PARTY_KINDS, PENALTY_KINDS, PROCEDURES } from '../domain/case.ts';
import { CASE_STATES } from '../domain/states.ts';

export const schema = pgSchema('cases');

export const cases = schema.table(
  'cases',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    cause: text().notNull(),
    procedure: text({ enum: PROCEDURES }).notNull(),
    state: text({ enum: CASE_STATES }).notNull(),
    isOpen: boolean('is_open').notNull(),
    source: text(),
    filedOn: date('filed_on'),
    actOn: date('act_on'),
    discoveredOn: date('discovered_on'),
    noticeServedOn: date('notice_served_on'),
    hasHearingRight: boolean('has_hearing_right').notNull(),
    preservedOn: date('preserved_on'),
    preservationDecidedOn: date('preservation_decided_on'),
    correctBy: date('correct_by'),
    decidedOn: date('decided_on'),
    servedOn: date('served_on'),
    publishedOn: date('published_on'),
    performedOn: date('performed_on'),
    deferredUntil: date('deferred_until'),
    urgedOn: date('urged_on'),
    contestedOn: date('contested_on'),
    closedOn: date('closed_on'),
    paidOn: date('paid_on'),
    /** The last day on which the law lets an ordinary case be decided. 行政处罚法 art. 60, R-502. */
    dueOn: date('due_on').generatedAlwaysAs(
      sql`case when procedure = 'ORDINARY' and filed_on >= date '2021-07-15' then filed_on + 90 end`,
    ),
    /** The last days for service, publication and payment, as domain/limits.ts counts them by the calendar that is copied. */
    serveBy: date('serve_by'),
    publishBy: date('publish_by'),
    payBy: date('pay_by'),
    /** Whether the item was granted to the case's town or government on its day, by the copy of grants. */
    isItemGranted: boolean('is_item_granted'),
    issuingSubject: text('issuing_subject', { enum: ISSUING_SUBJECTS }),
    exitKind: text('exit_kind', { enum: CASE_EXITS }),
    templateCode: keyText('template_code'),
    isHearingRequired: boolean('is_hearing_required'),
    isHearingTold: boolean('is_hearing_told'),
    isReviewRequired: boolean('is_review_required'),
    isReviewPassed: boolean('is_review_passed'),
    approvalSubmittedAt: instant('approval_submitted_at'),
    approvedAt: instant('approved_at'),
    fileStartedAt: instant('file_started_at'),
    fileCompletedAt: instant('file_completed_at'),
    decisionNumber: keyText('decision_number'),
    decisionKinds: text('decision_kinds', { enum: PENALTY_KINDS }).array().notNull(),
    fine: numeric({ precision: 17, scale: 2 }),
    decisionText: text('decision_text'),
    decisionBasis: text('decision_basis'),
    place: keyText('place'),
    placeText: text('place_text'),
    itemCode: keyText('item_code'),
    itemVersion: integer('item_version'),
    discretionOrdinal: integer('discretion_ordinal'),
    officerNumbers: text('officer_numbers').array().notNull(),
    bodyCode: keyText('body_code'),
    teamCode: keyText('team_code'),
    /** What a source tells beside, in its own words: the case's title, who handles it, who enforced, whether it was heard. */
    title: text(),
    handlerText: text('handler_text'),
    officerNames: text('officer_names').array().notNull().default([]),
    hearingText: text('hearing_text'),
    /** The item and its tier, by which the cases of a tier are found. */
    tier: keyText('tier').generatedAlwaysAs(sql`item_code || ':' || discretion_ordinal::text`),
    eventNumber: keyText('event_number'),
    /** What the case's party is known by within the government, so that its other cases are found. */
    partyIdentity: keyText('party_identity'),
    partyKind: text('party_kind', { enum: PARTY_KINDS }),
    partyCreditCode: keyText('party_credit_code'),
    ...placeLevelColumns(),
    ...searchColumns(),
    /** The day by which lists are ordered: filed, else discovered, else decided. */
    listedOn: date('listed_on')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(filed_on, discovered_on, decided_on, date '1949-10-01')`),
  },
  (table) => [
    primaryKey({ name: 'cases_pkey', columns: [table.jurisdiction, table.id] }),
    unique('cases_number_key').on(table.jurisdiction, table.number),
    index('cases_jurisdiction_idx').on(table.jurisdiction, table.listedOn, table.id),
    index('cases_county_idx').on(table.county, table.listedOn, table.id),
    // The last two let a count of a town's read this alone.
    index('cases_town_idx').on(table.town, table.listedOn, table.id, table.jurisdiction, table.place),
    index('cases_place_idx').on(table.place, table.listedOn, table.id),
    index('cases_item_code_idx').on(table.jurisdiction, table.itemCode, table.listedOn, table.id),
    index('cases_team_code_idx').on(table.jurisdiction, table.teamCode, table.listedOn, table.id),
    index('cases_body_code_idx').on(table.jurisdiction, table.bodyCode, table.listedOn, table.id),
    index('cases_tier_idx').on(table.jurisdiction, table.tier, table.listedOn, table.id),
    index('cases_event_number_idx').on(table.jurisdiction, table.eventNumber, table.listedOn, table.id),
    index('cases_party_identity_idx').on(table.jurisdiction, table.partyIdentity, table.listedOn, table.id),
    index('cases_credit_code_idx').on(table.jurisdiction, table.partyCreditCode, table.listedOn, table.id),
    index('cases_template_code_idx').on(table.jurisdiction, table.templateCode, table.listedOn, table.id),
    index('cases_state_idx').on(table.jurisdiction, table.state, table.listedOn, table.id),
    index('cases_decided_on_idx').on(table.jurisdiction, table.decidedOn, table.id),
    index('cases_closed_on_idx').on(table.jurisdiction, table.closedOn, table.id),
    index('cases_issuing_subject_idx').on(table.jurisdiction, table.issuingSubject, table.listedOn, table.id),
    index('cases_party_kind_idx').on(table.jurisdiction, table.partyKind, table.listedOn, table.id),
    index('cases_decision_kinds_idx').using('gin', table.decisionKinds),
    index('cases_exit_kind_idx').on(table.jurisdiction, table.exitKind, table.listedOn, table.id),
    index('cases_due_on_idx').on(table.jurisdiction, table.dueOn, table.id).where(sql`is_open`),
    index('cases_town_decided_on_idx').on(table.town, table.decidedOn, table.id),
    index('cases_town_closed_on_idx').on(table.town, table.closedOn, table.id),
    index('cases_county_decided_on_idx').on(table.county, table.decidedOn, table.id),
    index('cases_county_closed_on_idx').on(table.county, table.closedOn, table.id),
    index('cases_grams_idx').using('gin', table.grams),
  ],
);

/** The officers of each case, with the columns that order an officer's list and tell what of it is open. */
export const caseOfficers = schema.table(
  'case_officers',
  {
    jurisdiction: jurisdictionColumn(),
    caseId: uuid('case_id').notNull(),
    certificateNumber: keyText('certificate_number').notNull(),
    listedOn: date('listed_on').notNull(),
    isOpen: boolean('is_open').notNull(),
  },
  (table) => [
    primaryKey({ name: 'case_officers_pkey', columns: [table.jurisdiction, table.caseId, table.certificateNumber] }),
    index('case_officers_certificate_number_idx').on(
      table.jurisdiction,
      table.certificateNumber,
      table.listedOn,
      table.caseId,
    ),
    index('case_officers_open_idx')
      .on(table.jurisdiction, table.certificateNumber, table.listedOn, table.caseId)
      .where(sql`${table.isOpen}`),
  ],
);

export const parties = schema.table(
  'parties',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    caseId: uuid('case_id').notNull(),
    /** The place of the case: it decides who may see the party. */
    place: keyText('place'),
    kind: text({ enum: PARTY_KINDS }).notNull(),
    name: text().notNull(),
    creditCode: keyText('credit_code'),
    idNumber: sealed('id_number'),
    idNumberIndex: keyText('id_number_index'),
    phone: sealed('phone'),
    phoneIndex: keyText('phone_index'),
    address: text(),
    representative: text(),
    representativeIdNumber: sealed('representative_id_number'),
    /** Which papers the numbers are of, as a source writes it. */
    idKind: text('id_kind'),
    representativeIdKind: text('representative_id_kind'),
    /** Numbers of registers older than the credit code. */
    businessNumber: keyText('business_number'),
    organisationCode: keyText('organisation_code'),
    taxNumber: keyText('tax_number'),
    institutionNumber: keyText('institution_number'),
    associationNumber: keyText('association_number'),
    identity: keyText('identity').notNull(),
    /** The day of the case, by which parties are listed. */
    listedOn: date('listed_on').notNull().default('1949-10-01'),
    ...searchColumns(),
  },
  (table) => [
    primaryKey({ name: 'parties_pkey', columns: [table.jurisdiction, table.id] }),
    unique('parties_case_id_key').on(table.jurisdiction, table.caseId),
    index('parties_listed_on_idx').on(table.jurisdiction, table.listedOn, table.id),
    index('parties_credit_code_idx').on(table.jurisdiction, table.creditCode, table.listedOn, table.id),
    index('parties_grams_idx').using('gin', table.grams),
    index('parties_id_number_index_idx').on(table.jurisdiction, table.idNumberIndex),
    index('parties_phone_index_idx').on(table.jurisdiction, table.phoneIndex),
  ],
);

export const referenceClocks = clockTable(schema, 'reference_clocks');

export const referencePositions = positionTable(schema);

export const referencePlaces = placeTable(schema);

export const caseActions = actionTable(schema, 'case');
export const caseSources = sourceTable(schema, 'case');
/** What hangs on a case's file is of one shape: its kinds share a log and a table of where they come from. */
export const fileActions = actionTable(schema, 'file');
export const fileSources = sourceTable(schema, 'file');
export const { batches, quarantine, pulls } = intakeTables(schema);
