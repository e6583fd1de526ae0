import type { WrittenAnswer } from '../compare.ts';
import type { GeneratedOperation } from '../operations/generate.ts';
import type { World } from '../world/world.ts';

/** An engine over the mocks of one network. */
export type EngineOverMocks = {
  answer(operation: GeneratedOperation, world: World): Promise<WrittenAnswer>;
  close(): Promise<void>;
};
