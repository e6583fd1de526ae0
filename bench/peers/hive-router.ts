// A process of its own: `@graphql-hive/gateway-runtime` with the planner in Rust and the executor that goes with it.
import { serveHive } from './hive.ts';
import { serveTask } from './task.ts';

// Named only when it runs: its types bring those of a browser with them.
const ROUTER: string = '@graphql-hive/router-runtime';

serveTask(async (task) => {
  const { unifiedGraphHandler } = (await import(ROUTER)) as { unifiedGraphHandler: object };
  return serveHive(task, unifiedGraphHandler);
});
