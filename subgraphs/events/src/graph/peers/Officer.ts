import type { OfficerResolvers } from '#schema.generated.ts';
import type { Complete, OfficerParent } from '../parents.ts';

export const Officer = {
  events: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.events('HANDLER_OFFICER', { jurisdiction, key: certificateNumber }, args),
  dispatches: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.dispatches('OFFICER', { jurisdiction, key: certificateNumber }, args),
  footage: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.footages('OFFICER', { jurisdiction, key: certificateNumber }, args),
  escorts: ({ jurisdiction, certificateNumber }, args, { loaders }) =>
    loaders.escorts('OFFICER', { jurisdiction, key: certificateNumber }, args),
} satisfies Complete<OfficerResolvers, OfficerParent>;
