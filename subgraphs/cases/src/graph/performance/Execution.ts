import { ofFile } from '#graph/file.ts';
import type { Complete, ExecutionParent } from '#graph/parents.ts';
import type { ExecutionResolvers } from '#schema.generated.ts';

export const Execution = {
  ...ofFile('executions'),
} satisfies Complete<ExecutionResolvers, ExecutionParent>;
