// A process of its own: our gateway alone, over a WebSocket to each subgraph in place of requests.
import { startOurs } from './our-gateway.ts';
import { serveTask } from './task.ts';

serveTask((task) => startOurs(task, { transports: 'transports-websocket.yaml' }));
