import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Door } from '../src/doors/door.ts';
import { startServing } from '../src/supergraph/serving.ts';
import { composeTiny, createKeptLog, EVENTS_SDL, PEOPLE_SDL, replaceFile, temporaryFolder } from './tiny-network.ts';

const PATIENCE = { timeout: 20_000 };
const FIRST = composeTiny(['people', PEOPLE_SDL], ['events', EVENTS_SDL]);

/** Serves a file that another process writes while the first door is opened. */
const start = async (written: string) => {
  const path = join(temporaryFolder(), 'supergraph.graphql');
  replaceFile(path, FIRST);
  const opened: string[] = [];
  const serving = await startServing({
    path,
    production: false,
    open: async ({ text }) => {
      opened.push(text);
      if (opened.length === 1) replaceFile(path, written);
      return { close: async () => undefined } as Door;
    },
    log: createKeptLog().log,
    now: () => new Date(0),
  });
  onTestFinished(() => serving.close());
  return { opened, serving };
};

it('serves what was written while the first supergraph was opened', async () => {
  const next = FIRST.replace('places(', 'placesOfNow(');
  const { opened } = await start(next);
  await vi.waitFor(() => expect(opened).toEqual([FIRST, next]), PATIENCE);
});

it('refuses what was written meanwhile and cannot be served', async () => {
  const { opened, serving } = await start('type Query {');
  await vi.waitFor(() => expect(serving.refused()?.since).toBe('1970-01-01T00:00:00.000Z'), PATIENCE);
  expect(opened).toEqual([FIRST]);
});
