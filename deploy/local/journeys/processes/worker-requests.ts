import { Agent, type ClientRequest, request } from 'node:http';
import { connect as connectTo } from 'node:net';
import { text } from 'node:stream/consumers';
import { invariant } from '@network/schema/errors';

export type Reply = {
  readonly status: number;
  readonly text: string;
  /** For how many seconds it was kept; undefined where it is new. */
  readonly age: string | undefined;
};
export type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
/** Sends over one connection: a worker that has accepted it answers whatever comes by it. */
export type Send = (path: string, sending?: Sending) => Promise<Reply>;

const answerTo = (sent: ClientRequest): Promise<Reply> =>
  new Promise((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      text(response).then((body) => resolve({ status, text: body, age: headers.age }), reject);
    });
  });

/** An upload that is under way. */
export type Upload = { write(part: string): void; end(): void; readonly reply: Promise<Reply>; abort(): void };

/** Speaks with workers that share a port, one by one. */
export const createWorkerRequests = (url: string) => {
  const open = (agent: Agent, path: string, { method = 'GET', headers = {} }: Sending = {}): ClientRequest =>
    request(new URL(path, url), { agent, method, headers });
  const sendBy =
    (agent: Agent): Send =>
    (path, sending = {}) => {
      const sent = open(agent, path, sending);
      sent.end(sending.body);
      return answerTo(sent);
    };
  const workerBehind = async (agent: Agent): Promise<number> => {
    const { text: body } = await sendBy(agent)('/health/live');
    const { worker } = JSON.parse(body) as { worker?: number };
    invariant(worker !== undefined, 'a worker says which it is');
    return worker;
  };
  /** A connection that a worker has accepted. */
  const connect = async (worker: number): Promise<Agent> => {
    for (;;) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      if ((await workerBehind(agent)) === worker) return agent;
      agent.destroy();
    }
  };
  return {
    /** Sends something to one worker, over one connection. */
    at: async <Answer>(worker: number, work: (send: Send) => Promise<Answer>): Promise<Answer> => {
      const agent = await connect(worker);
      try {
        return await work(sendBy(agent));
      } finally {
        agent.destroy();
      }
    },
    /** Sends something over a connection of its own, to whichever worker takes it. */
    once: async (path: string, sending?: Sending): Promise<Reply> => {
      const agent = new Agent();
      try {
        return await sendBy(agent)(path, sending);
      } finally {
        agent.destroy();
      }
    },
    /** Whether anybody listens at the port. */
    isListening: (): Promise<boolean> =>
      new Promise((resolve) => {
        const { hostname, port } = new URL(url);
        const socket = connectTo(Number(port), hostname, () => resolve(true));
        socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
      }),
    /** Begins to send something to one worker. */
    upload: async (worker: number, path: string, headers: Readonly<Record<string, string>>): Promise<Upload> => {
      const sent = open(await connect(worker), path, { method: 'POST', headers });
      const reply = answerTo(sent);
      reply.catch(() => undefined);
      return {
        reply,
        write: (part) => void sent.write(part),
        end: () => void sent.end(),
        abort: () => void sent.destroy(),
      };
    },
  };
};
export type WorkerRequests = ReturnType<typeof createWorkerRequests>;
