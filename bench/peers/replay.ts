import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { SUBGRAPHS } from '@network/schema/network';
import { Pool, request } from 'undici';
import { listen } from './listen.ts';
import { startOurs } from './our-gateway.ts';
import { openSignatures } from './signatures.ts';
import type { Task } from './task.ts';

/** A request to a subgraph, and how many answers had come before it was sent. */
type Sent = { readonly subgraph: string; readonly body: string; readonly after: number };
type Page = { readonly sent: readonly Sent[]; readonly answer: string };

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Our gateway over servers that write down what it sends; one page after the other. */
const openRecorder = async (task: Task) => {
  let [sent, answered]: [Sent[], number] = [[], 0];
  const record = (subgraph: string): Promise<string> =>
    listen(async (incoming, response) => {
      const body = await text(incoming);
      sent.push({ subgraph, body, after: answered });
      const headers = { ...JSON_HEADERS, authorization: incoming.headers.authorization ?? '' };
      const told = await request(task.subgraphs[subgraph] ?? '', { method: 'POST', headers, body });
      const answer = await told.body.text();
      answered += 1;
      response.writeHead(told.statusCode, JSON_HEADERS).end(answer);
    });
  const recorders = new Map<string, string>();
  for (const name of SUBGRAPHS) recorders.set(name, await record(name));
  const url = await startOurs(task, { addressOf: (name) => new URL(recorders.get(name) ?? '') });
  const ask = async (body: string, { authorization = '' }: IncomingHttpHeaders): Promise<Page> => {
    [sent, answered] = [[], 0];
    const told = await request(`${url}/graphql`, { method: 'POST', headers: { ...JSON_HEADERS, authorization }, body });
    return { answer: await told.body.text(), sent };
  };
  let last: Promise<unknown> = Promise.resolve();
  return (body: string, headers: IncomingHttpHeaders): Promise<Page> => {
    const page = last.then(() => ask(body, headers));
    last = page;
    return page;
  };
};

type Send = (sent: Sent) => Promise<void>;

const openSend = async (task: Task): Promise<Send> => {
  const signatureFor = await openSignatures(task);
  const pools = new Map(
    SUBGRAPHS.map((name) => [name as string, new Pool(new URL(task.subgraphs[name] ?? '').origin)]),
  );
  return ({ subgraph, body }) =>
    new Promise((resolve, reject) => {
      const headers = { ...JSON_HEADERS, authorization: signatureFor(subgraph) };
      pools.get(subgraph)?.dispatch(
        { path: '/graphql', method: 'POST', headers, body },
        {
          onRequestStart: () => {},
          onResponseStart: () => {},
          onResponseData: () => {},
          onResponseEnd: () => resolve(),
          onResponseError: (_, error) => reject(error),
        },
      );
    });
};

const replay = ({ sent, answer }: Page, send: Send): Promise<string> =>
  new Promise((resolve, reject) => {
    let [begun, answered] = [0, 0];
    const hear = (): void => {
      answered += 1;
      go();
    };
    const go = (): void => {
      if (answered === sent.length) resolve(answer);
      for (let next = sent[begun]; next !== undefined && next.after <= answered; next = sent[begun]) {
        begun += 1;
        send(next).then(hear, reject);
      }
    };
    go();
  });

/**
 * The least that a gateway can do for a page. It sends to the subgraphs what our engine sends them for it, each request
 * after as many answers as there, looks at no answer, and gives what was answered the first time.
 */
export const serveReplay = async (task: Task): Promise<string> => {
  const [record, send] = [await openRecorder(task), await openSend(task)];
  const pages = new Map<string, Page>();
  return listen(async (incoming, response) => {
    const body = await text(incoming);
    const page = pages.get(body) ?? (await record(body, incoming.headers));
    pages.set(body, page);
    const answer = await replay(page, send);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(answer);
  });
};
