import { ofFile } from '#graph/file.ts';
import type { CoerciveMeasureParent, Complete } from '#graph/parents.ts';
import type { CoerciveMeasureResolvers } from '#schema.generated.ts';

export const CoerciveMeasure = {
  ...ofFile('coerciveMeasures'),
} satisfies Complete<CoerciveMeasureResolvers, CoerciveMeasureParent>;
