// A process of its own: `@graphql-hive/gateway-runtime` with the planner in Rust and the executor that goes with it.
import { serveHive } from './hive.ts';
import { serveTask } from './task.ts';

serveTask(async (task) => {
  const { unifiedGraphHandler } = await import('@graphql-hive/router-runtime');
  return serveHive(task, unifiedGraphHandler);
});
