import { readEnumLabels } from '@network/schema/sdl/labels';
import type { QueryResolvers } from '#schema.generated.ts';

let known: ReturnType<typeof readEnumLabels> | null = null;

/** Labels are words of the schema, which does not change while it is served: they are read once. */
export const enumLabels = ((_, { names }) => {
  known ??= readEnumLabels();
  return names == null ? known : known.filter(({ name }) => names.includes(name));
}) satisfies QueryResolvers['enumLabels'];
