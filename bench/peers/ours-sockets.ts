// A process of its own: our gateway alone, over the sockets of the subgraphs in place of their ports.
import { startOurs } from './our-gateway.ts';
import { serveTask } from './task.ts';

serveTask((task) => startOurs(task, (name) => new URL(`unix:${task.sockets[name] ?? ''}`)));
