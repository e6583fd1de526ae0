import { deadlinesOf, nextDeadlineOf } from '../domain/deadlines.ts';
import type { CaseResolvers } from '../schema.generated.ts';
import type { CaseParent, Complete } from './parents.ts';

type CaseReference = { id?: string; jurisdiction?: string; number?: string };

export const Case = {
  __resolveReference: ({ id, jurisdiction, number }: CaseReference, { loaders }) =>
    number === undefined
      ? loaders.caseById.load(id ?? '')
      : loaders.caseByNumber.load({ jurisdiction: jurisdiction ?? '', key: number }),
  decision: ({ decidedOn, decisionKinds, fine, decisionText }) =>
    decidedOn === null && decisionKinds.length === 0 ? null : { kinds: decisionKinds, fine, text: decisionText },
  place: ({ place }) => (place === null ? null : { code: place }),
  item: ({ jurisdiction, itemCode }) => (itemCode === null ? null : { jurisdiction, code: itemCode }),
  discretionTier: ({ jurisdiction, itemCode, discretionOrdinal }) =>
    itemCode === null || discretionOrdinal === null ? null : { jurisdiction, itemCode, ordinal: discretionOrdinal },
  officers: ({ jurisdiction, officerNumbers }) =>
    officerNumbers.map((certificateNumber) => ({ jurisdiction, certificateNumber })),
  issuingBody: ({ jurisdiction, bodyCode }) => (bodyCode === null ? null : { jurisdiction, code: bodyCode }),
  team: ({ jurisdiction, teamCode }) => (teamCode === null ? null : { jurisdiction, code: teamCode }),
  party: ({ id }, _, { loaders }) => loaders.partyOfCase.load(id),
  event: ({ jurisdiction, eventNumber }) => (eventNumber === null ? null : { jurisdiction, number: eventNumber }),
  nextDeadline: async (facts, _, { surroundings }) => nextDeadlineOf(facts, await surroundings(facts.jurisdiction)),
  deadlines: async (facts, _, { surroundings }) => deadlinesOf(facts, await surroundings(facts.jurisdiction)),
  actions: ({ id }, _, { loaders }) => loaders.actionsOfCase.load(id),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('case').load(id),
} satisfies Complete<CaseResolvers, CaseParent>;
