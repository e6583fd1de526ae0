// A process of its own: our gateway alone, over the subgraphs that the others are given, too.
import { startOurs } from './our-gateway.ts';
import { serveTask } from './task.ts';

serveTask((task) => startOurs(task));
