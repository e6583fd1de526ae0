// A process of its own: the endpoint that somebody would write by hand for this one page, on `node:http` and postgres.js,
// over the statements that the network runs. It knows one caller, plans nothing, and cannot answer another question.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Connection } from '@network/kit/store';
import { nextDeadlineOf } from '../subgraphs/cases/src/domain/deadlines.ts';
import { readCases } from './by-hand/cases.ts';
import { readEvents } from './by-hand/events.ts';
import { readInspections } from './by-hand/inspections.ts';
import { createKept, type Page } from './by-hand/kept.ts';
import { readPlace } from './by-hand/place.ts';
import { openStatements, type Run } from './by-hand/statements.ts';
import { COMMANDER } from './running/commander.ts';

const answer = async (run: Run, town: Page): Promise<string> => {
  const [place, events, cases, inspections] = await Promise.all([
    readPlace(run, town),
    readEvents(run, town),
    readCases(run, town, nextDeadlineOf),
    readInspections(run, town),
  ]);
  return JSON.stringify({ data: { place: place && { ...place, events, cases, inspections } } });
};

const serve = async ({ connection }: { connection: Connection }): Promise<void> => {
  const { run } = await openStatements(connection, COMMANDER);
  const kept = createKept(run);
  const server = createServer(async (request, response) => {
    const { variables } = JSON.parse(await text(request));
    const body = await answer(run, { ...variables, kept });
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      .end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
};

process.once('message', (message) => void serve(message as { connection: Connection }));
process.once('disconnect', () => process.exit());
