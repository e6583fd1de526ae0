// A process of its own: the least that a gateway can do for a page, over the ports of the subgraphs.
import { serveReplay } from './replay.ts';
import { serveTask } from './task.ts';

serveTask(serveReplay);
