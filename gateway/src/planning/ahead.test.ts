import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '@network/schema/log';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { Engine, Operation } from '#engine/executor.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { openAhead } from './ahead.ts';

const FILE = 'ad-hoc-operations.json';
const TRUSTED = 'query T { a } query U { b(c: 1) }';

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ahead-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** One run of a gateway with this state folder: what its engine was made to plan, and a way to ask. */
const run = async (folder: string, planned: () => void = () => undefined) => {
  const clock = createTrialClock();
  const lines: string[] = [];
  const log: Logger = pino<string>({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const compiled: string[] = [];
  const engine = {
    schema: buildSchema('type Query { a: Int b(c: Int): Int s(t: String): Int }'),
    execute: async () => ({ data: '{}', errors: [] }),
    compile: async ({ text, name }: Operation) => {
      planned();
      compiled.push(name === null ? text : `${name} of ${text}`);
    },
  } as unknown as Engine;
  const ahead = await openAhead({ folder, documents: [{ text: TRUSTED }], log, clock });
  const opened = await ahead.open(engine);
  const ask = (text: string, variables = {}) =>
    opened.execute({ text, hash: text, name: null, variables } as unknown as Operation, {} as never);
  return { compiled, ask, ahead, lines, clock, engine };
};

const ALL_TRUSTED = [`T of ${TRUSTED}`, `U of ${TRUSTED}`];

it('plans each operation of trusted documents before an engine is served', async () => {
  expect((await run(temporaryFolder())).compiled).toEqual(ALL_TRUSTED);
});

it('plans what was asked for most in the last run, and at a swap in this one, and keeps no value', async () => {
  const folder = temporaryFolder();
  const first = await run(folder);
  const telling = ['{ s(t: "王") }', '{ a } # for 王', '{ b(c: 33108) }'];
  for (const text of ['{ a }', '{ b(c: 7) }', '{ b(c: 7) }', ...telling, '{ gone }'])
    await first.ask(text, { t: 'secret' });
  first.compiled.length = 0;
  await first.ahead.open(first.engine);
  expect(first.compiled).toEqual([...ALL_TRUSTED, '{ b(c: 7) }', '{ a }']);
  await first.ahead.close();
  expect(readFileSync(join(folder, FILE), 'utf8')).not.toMatch(/secret|王/);
  const second = await run(folder);
  expect(second.compiled).toEqual([...ALL_TRUSTED, '{ b(c: 7) }', '{ a }']);
});

it('begins anew with a warning where the file is broken', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, FILE), '{"operations": [');
  const { compiled, lines } = await run(folder);
  expect(compiled).toEqual(ALL_TRUSTED);
  expect(lines.join('')).toContain('the operations of the last run cannot be read');
});

it('writes now and then', async () => {
  const folder = temporaryFolder();
  const { ask, clock } = await run(folder);
  await ask('{ a }');
  clock.pass(10 * 60_000);
  await expect.poll(() => readFileSync(join(folder, FILE), 'utf8')).toContain('{ a }');
});
