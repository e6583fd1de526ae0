import { parentPort, workerData } from 'node:worker_threads';
import { createSupergraphPlanner } from './supergraph-planner.ts';
import type { Told } from './thread.ts';

// Plans one supergraph, whose text is its workerData; takes the texts of operations and answers each in turn.

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const tell = (told: Told): void => parentPort?.postMessage(told);

try {
  const { schema, plan } = createSupergraphPlanner(workerData as string);
  parentPort?.on('message', (text: string) => {
    try {
      tell({ kind: 'plan', plan: plan(text) });
    } catch (error) {
      tell({ kind: 'refused', because: asError(error) });
    }
  });
  tell({ kind: 'schema', schema });
} catch (error) {
  tell({ kind: 'refused', because: asError(error) });
}
