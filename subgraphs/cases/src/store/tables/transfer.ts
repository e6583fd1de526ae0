import { sourceTable } from '@network/kit/intake/tables';
import { actionTable } from '@network/kit/log/tables';
import { placeLevelColumns } from '@network/kit/scope/places';
import { instant, jurisdictionColumn, keyText } from '@network/kit/store/columns';
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { TRANSFER_ANSWERS, TRANSFER_DIRECTIONS, TRANSFER_REASONS } from '#domain/file.ts';
import { schema } from '../tables.ts';

/** 案件移送: a record of its own, for a case may follow it, or it may follow a case. */
export const transfers = schema.table(
  'transfers',
  {
    jurisdiction: jurisdictionColumn(),
    id: uuid().notNull(),
    number: keyText('number').notNull(),
    direction: text({ enum: TRANSFER_DIRECTIONS }).notNull(),
    reason: text({ enum: TRANSFER_REASONS }),
    /** The reason as the source wrote it. */
    reasonText: text('reason_text'),
    fromBodyCode: keyText('from_body_code'),
    toBodyCode: keyText('to_body_code'),
    /** Who receives it, where no body of the network does. */
    toText: text('to_text'),
    description: text(),
    place: keyText('place'),
    /** The case that is handed over; null where a department hands over what is no case yet. */
    caseNumber: keyText('case_number'),
    itemCode: keyText('item_code'),
    agreementNumber: keyText('agreement_number'),
    sentOn: date('sent_on').notNull(),
    isOnline: boolean('is_online').notNull(),
    mandatoryEvidenceCount: integer('mandatory_evidence_count'),
    electronicEvidenceCount: integer('electronic_evidence_count'),
    isFullyElectronic: boolean('is_fully_electronic').generatedAlwaysAs(
      sql`electronic_evidence_count >= mandatory_evidence_count`,
    ),
    acceptedOn: date('accepted_on'),
    answeredOn: date('answered_on'),
    answer: text({ enum: TRANSFER_ANSWERS }),
    answerReason: text('answer_reason'),
    filedCaseNumber: keyText('filed_case_number'),
    teamFormedOn: date('team_formed_on'),
    reportedOn: date('reported_on'),
    approvedAt: instant('approved_at'),
    sentAt: instant('sent_at'),
    receiptSignedAt: instant('receipt_signed_at'),
    forwardedOn: date('forwarded_on'),
    materialsHandedOn: date('materials_handed_on'),
    objectedOn: date('objected_on'),
    objectionDecidedOn: date('objection_decided_on'),
    supervisionAskedOn: date('supervision_asked_on'),
    supervisionResult: text('supervision_result'),
    ...placeLevelColumns(),
  },
  (table) => {
    const { jurisdiction, sentOn, id } = table;
    return [
      primaryKey({ name: 'transfers_pkey', columns: [jurisdiction, id] }),
      unique('transfers_number_key').on(jurisdiction, table.number),
      index('transfers_jurisdiction_idx').on(jurisdiction, sentOn, id),
      index('transfers_answered_on_idx').on(jurisdiction, table.answeredOn, id),
      index('transfers_direction_idx').on(jurisdiction, table.direction, sentOn, id),
      index('transfers_reason_idx').on(jurisdiction, table.reason, sentOn, id),
      index('transfers_answer_idx').on(jurisdiction, table.answer, sentOn, id),
      index('transfers_on_paper_idx').on(jurisdiction, sentOn, id).where(sql`not is_online`),
      index('transfers_partly_on_paper_idx').on(jurisdiction, sentOn, id).where(sql`not is_fully_electronic`),
      index('transfers_county_idx').on(table.county, sentOn, id),
      index('transfers_town_idx').on(table.town, sentOn, id),
      index('transfers_place_idx').on(table.place, sentOn, id),
      index('transfers_from_body_idx').on(jurisdiction, table.fromBodyCode, sentOn, id),
      index('transfers_to_body_idx').on(jurisdiction, table.toBodyCode, sentOn, id),
      index('transfers_case_number_idx').on(jurisdiction, table.caseNumber, sentOn, id),
      index('transfers_filed_case_number_idx').on(jurisdiction, table.filedCaseNumber),
      index('transfers_item_code_idx').on(jurisdiction, table.itemCode, sentOn, id),
      index('transfers_agreement_number_idx').on(jurisdiction, table.agreementNumber, sentOn, id),
    ];
  },
);

export const transferActions = actionTable(schema, 'transfer');
export const transferSources = sourceTable(schema, 'transfer');
