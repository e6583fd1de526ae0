import type { ByCode, Complete } from '#graph/parents.ts';
import type { BodyResolvers } from '#schema.generated.ts';

export const Body = {
  cases: ({ jurisdiction, code }, args, { loaders }) => loaders.cases('BODY', { jurisdiction, key: code }, args),
  decisions: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.file.decisions.list('BODY', { jurisdiction, key: code }, args),
  caseDocuments: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.file.caseDocuments.list('BODY', { jurisdiction, key: code }, args),
  sharedEvidence: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.file.evidence.list('BODY', { jurisdiction, key: code }, args),
  transfersSent: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.transfers.list('FROM_BODY', { jurisdiction, key: code }, args),
  transfersReceived: ({ jurisdiction, code }, args, { loaders }) =>
    loaders.transfers.list('TO_BODY', { jurisdiction, key: code }, args),
} satisfies Complete<BodyResolvers, ByCode>;
