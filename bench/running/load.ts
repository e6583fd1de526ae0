// A process of its own: sends a bounded number of requests from a number of callers, each with one at a time, and tells
// how long each took.
import { Agent, request } from 'node:http';

/** `bodies` are sent in turn, `requests` of them in all. */
export type Load = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly requests: number;
  readonly callers: number;
};
/** Seconds for all, milliseconds of each, bytes of an answer on average, and how many answers were none, or named an error. */
export type Loaded = {
  readonly seconds: number;
  readonly waits: readonly number[];
  readonly bytes: number;
  readonly failed: number;
};

const send = (target: URL, { agent, headers, body }: { agent: Agent; headers: Load['headers']; body: string }) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(target, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      let bytes = 0;
      let isWhole = answer.statusCode === 200;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (chunk.includes('"errors":[')) isWhole = false;
      });
      answer.once('end', () => (isWhole ? resolve(bytes) : reject(new Error('found no whole answer'))));
    });
    sent.end(body);
  });

const run = async ({ url, headers, bodies, requests, callers }: Load): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const target = new URL('/graphql', url);
  const waits: number[] = [];
  let [next, bytes, failed] = [0, 0, 0];
  const call = async (): Promise<void> => {
    while (next < requests) {
      const body = bodies[next++ % bodies.length] ?? '';
      const began = performance.now();
      const received = await send(target, { agent, headers, body }).catch(() => null);
      if (received === null) failed++;
      else bytes += received;
      waits.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { seconds, waits, bytes: bytes / requests, failed };
};

process.on('message', (load) => void run(load as Load).then((loaded) => process.send?.(loaded)));
process.once('disconnect', () => process.exit());
