import { fieldsRead, reads } from '@network/kit/connection/reads';
import { byIdOrNumber, type NumberedReference } from '@network/kit/list/named';
import type { CaseFacts } from '#domain/deadline-rules.ts';
import { deadlinesOf, nextDeadlineOf } from '#domain/deadlines.ts';
import { codeOf } from '#graph/file.ts';
import type { CaseParent, Complete } from '#graph/parents.ts';
import type { CaseResolvers } from '#schema.generated.ts';

/** What deadlines are counted from. */
const CASE_FACTS = [
  'procedure',
  'state',
  'filedOn',
  'noticeServedOn',
  'hasHearingRight',
  'preservedOn',
  'preservationDecidedOn',
  'correctBy',
  'decidedOn',
  'servedOn',
  'publishedOn',
  'performedOn',
  'deferredUntil',
  'urgedOn',
  'contestedOn',
  'fine',
] as const satisfies readonly (keyof CaseFacts)[];

export const Case = {
  __resolveReference: (reference: NumberedReference, { loaders }, info) => byIdOrNumber(loaders.case, reference, info),
  decision: reads(
    [],
    async ({ id }, _, { loaders }, info) =>
      (await loaders.file.decisions.ofCase.load(id, fieldsRead(info))).at(-1) ?? null,
  ),
  evidence: reads([], ({ id }, _, { loaders }, info) => loaders.file.evidence.ofCase.load(id, fieldsRead(info))),
  documents: reads([], ({ id }, _, { loaders }, info) => loaders.file.caseDocuments.ofCase.load(id, fieldsRead(info))),
  preservations: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.preservations.ofCase.load(id, fieldsRead(info)),
  ),
  coerciveMeasures: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.coerciveMeasures.ofCase.load(id, fieldsRead(info)),
  ),
  correctionOrders: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.correctionOrders.ofCase.load(id, fieldsRead(info)),
  ),
  notices: reads([], ({ id }, _, { loaders }, info) => loaders.file.notices.ofCase.load(id, fieldsRead(info))),
  hearings: reads([], ({ id }, _, { loaders }, info) => loaders.file.hearings.ofCase.load(id, fieldsRead(info))),
  legalReviews: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.legalReviews.ofCase.load(id, fieldsRead(info)),
  ),
  discussions: reads([], ({ id }, _, { loaders }, info) => loaders.file.discussions.ofCase.load(id, fieldsRead(info))),
  services: reads([], ({ id }, _, { loaders }, info) => loaders.file.services.ofCase.load(id, fieldsRead(info))),
  payments: reads([], ({ id }, _, { loaders }, info) => loaders.file.payments.ofCase.load(id, fieldsRead(info))),
  executions: reads([], ({ id }, _, { loaders }, info) => loaders.file.executions.ofCase.load(id, fieldsRead(info))),
  commitments: reads([], ({ id }, _, { loaders }, info) => loaders.file.commitments.ofCase.load(id, fieldsRead(info))),
  publications: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.publications.ofCase.load(id, fieldsRead(info)),
  ),
  reconsiderations: reads([], ({ id }, _, { loaders }, info) =>
    loaders.file.reconsiderations.ofCase.load(id, fieldsRead(info)),
  ),
  litigations: reads([], ({ id }, _, { loaders }, info) => loaders.file.litigations.ofCase.load(id, fieldsRead(info))),
  template: reads(['templateCode'], ({ jurisdiction, templateCode }) => codeOf(jurisdiction, templateCode)),
  transfer: reads(['number'], ({ jurisdiction, number }, _, { loaders }, info) =>
    loaders.transfers.ofFiledCase.load({ jurisdiction, key: number }, fieldsRead(info)),
  ),
  transfers: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.transfers.list('CASE', { jurisdiction, key: number }, args),
  ),
  supervisionRecords: reads(['number'], ({ jurisdiction, number }, args, { loaders }) =>
    loaders.supervision.list('CASE', { jurisdiction, key: number }, args),
  ),
  priorActs: reads([], ({ id }, _, { loaders }, info) => loaders.priorActs.load(id, fieldsRead(info))),
  place: reads(['place'], ({ place }) => (place === null ? null : { code: place })),
  item: reads(['itemCode'], ({ jurisdiction, itemCode }) =>
    itemCode === null ? null : { jurisdiction, code: itemCode },
  ),
  discretionTier: reads(['itemCode', 'discretionOrdinal'], ({ jurisdiction, itemCode, discretionOrdinal }) =>
    itemCode === null || discretionOrdinal === null ? null : { jurisdiction, itemCode, ordinal: discretionOrdinal },
  ),
  officers: reads(['officerNumbers'], ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  ),
  issuingBody: reads(['bodyCode'], ({ jurisdiction, bodyCode }) =>
    bodyCode === null ? null : { jurisdiction, code: bodyCode },
  ),
  team: reads(['teamCode'], ({ jurisdiction, teamCode }) =>
    teamCode === null ? null : { jurisdiction, code: teamCode },
  ),
  party: reads(
    [],
    async ({ id }, _, { loaders }, info) => (await loaders.partiesOfCase.load(id, fieldsRead(info)))[0] ?? null,
  ),
  regulatedEntity: reads(['partyCreditCode'], ({ jurisdiction, partyCreditCode }) =>
    partyCreditCode === null ? null : { jurisdiction, creditCode: partyCreditCode },
  ),
  event: reads(['eventNumber'], ({ jurisdiction, eventNumber }) =>
    eventNumber === null ? null : { jurisdiction, number: eventNumber },
  ),
  nextDeadline: reads(CASE_FACTS, async (facts, _, { surroundings }) =>
    nextDeadlineOf(facts, await surroundings(facts.jurisdiction)),
  ),
  deadlines: reads(CASE_FACTS, async (facts, _, { surroundings }) =>
    deadlinesOf(facts, await surroundings(facts.jurisdiction)),
  ),
  actions: reads([], ({ id }, _, { loaders }) => loaders.actionsOfCase.load(id)),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('case').load(id)),
} satisfies Complete<CaseResolvers, CaseParent>;
