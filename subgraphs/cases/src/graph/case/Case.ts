import { reads } from '@network/kit/connection/reads';
import type { CaseFacts } from '#domain/deadline-rules.ts';
import { deadlinesOf, nextDeadlineOf } from '#domain/deadlines.ts';
import { codeOf } from '#graph/file.ts';
import type { CaseParent, Complete } from '#graph/parents.ts';
import type { CaseResolvers } from '#schema.generated.ts';

type CaseReference = { id?: string; jurisdiction?: string; number?: string };

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
  __resolveReference: ({ id, jurisdiction, number }: CaseReference, { loaders }) =>
    number === undefined
      ? loaders.case.byId.load(id ?? '')
      : loaders.case.byKey.load({ jurisdiction: jurisdiction ?? '', key: number }),
  decision: reads([], async ({ id }, _, { loaders }) => (await loaders.file.decisions.ofCase.load(id)).at(-1) ?? null),
  evidence: ({ id }, _, { loaders }) => loaders.file.evidence.ofCase.load(id),
  documents: ({ id }, _, { loaders }) => loaders.file.caseDocuments.ofCase.load(id),
  preservations: ({ id }, _, { loaders }) => loaders.file.preservations.ofCase.load(id),
  coerciveMeasures: ({ id }, _, { loaders }) => loaders.file.coerciveMeasures.ofCase.load(id),
  correctionOrders: ({ id }, _, { loaders }) => loaders.file.correctionOrders.ofCase.load(id),
  notices: ({ id }, _, { loaders }) => loaders.file.notices.ofCase.load(id),
  hearings: ({ id }, _, { loaders }) => loaders.file.hearings.ofCase.load(id),
  legalReviews: ({ id }, _, { loaders }) => loaders.file.legalReviews.ofCase.load(id),
  discussions: ({ id }, _, { loaders }) => loaders.file.discussions.ofCase.load(id),
  services: ({ id }, _, { loaders }) => loaders.file.services.ofCase.load(id),
  payments: ({ id }, _, { loaders }) => loaders.file.payments.ofCase.load(id),
  executions: ({ id }, _, { loaders }) => loaders.file.executions.ofCase.load(id),
  commitments: ({ id }, _, { loaders }) => loaders.file.commitments.ofCase.load(id),
  publications: ({ id }, _, { loaders }) => loaders.file.publications.ofCase.load(id),
  reconsiderations: ({ id }, _, { loaders }) => loaders.file.reconsiderations.ofCase.load(id),
  litigations: ({ id }, _, { loaders }) => loaders.file.litigations.ofCase.load(id),
  template: reads(['templateCode'], ({ jurisdiction, templateCode }) => codeOf(jurisdiction, templateCode)),
  transfer: ({ jurisdiction, number }, _, { loaders }) =>
    loaders.transfers.ofFiledCase.load({ jurisdiction, key: number }),
  transfers: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.transfers.list('CASE', { jurisdiction, key: number }, args),
  supervisionRecords: ({ jurisdiction, number }, args, { loaders }) =>
    loaders.supervision.list('CASE', { jurisdiction, key: number }, args),
  priorActs: ({ id }, _, { loaders }) => loaders.priorActs.load(id),
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
  party: reads([], async ({ id }, _, { loaders }) => (await loaders.partiesOfCase.load(id))[0] ?? null),
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
