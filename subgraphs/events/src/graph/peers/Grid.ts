import type { GridResolvers } from '#schema.generated.ts';
import type { Complete, GridParent } from '../parents.ts';

export const Grid = {
  events: ({ jurisdiction, code }, args, { loaders }) => loaders.events('GRID', { jurisdiction, key: code }, args),
} satisfies Complete<GridResolvers, GridParent>;
