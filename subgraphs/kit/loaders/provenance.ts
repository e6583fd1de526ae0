import type { Viewer } from '@network/schema/viewer';
import type { Intake } from '../intake/intake.ts';
import { mapped, perArguments } from './loaders.ts';

/** Loads where records of a kind come from, by their ids: one statement for all records of a kind in a wave. */
export const provenanceLoaders = (read: Intake['provenance'], viewer: Viewer) =>
  perArguments((kind: string) => mapped(`provenance of ${kind}`, (ids) => read(viewer, kind, ids)));
