import { reads } from '@network/kit/connection/reads';
import type { ChainStepResolvers, ResponsibilityChainResolvers } from '#schema.generated.ts';
import { bodyOf, documentOf, type Reference, recordOf } from '../borrowed.ts';
import type { ChainStepParent, Complete, ResponsibilityChainParent } from '../parents.ts';

export const ResponsibilityChain = {
  __resolveReference: (reference: Reference, { loaders }, info) => recordOf(loaders.chains, reference, info),
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode)),
  steps: reads(['steps'], ({ jurisdiction, steps }, { phase }) =>
    steps.filter((step) => phase == null || step.phase === phase).map((step) => ({ ...step, jurisdiction })),
  ),
  document: reads(['documentNumber'], ({ jurisdiction, documentNumber }, _, { loaders }, info) =>
    documentOf(loaders, { jurisdiction, number: documentNumber }, info),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('responsibilityChain').load(id)),
} satisfies Complete<ResponsibilityChainResolvers, ResponsibilityChainParent>;

export const ChainStep = {
  leadBody: reads(['leadBodyCode'], ({ jurisdiction, leadBodyCode }) => bodyOf(jurisdiction, leadBodyCode)),
} satisfies Complete<ChainStepResolvers, ChainStepParent>;
