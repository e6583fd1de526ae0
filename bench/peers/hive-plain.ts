// A process of its own: `@graphql-hive/gateway-runtime` with its own planner and executor.
import { serveHive } from './hive.ts';
import { serveTask } from './task.ts';

serveTask((task) => serveHive(task));
