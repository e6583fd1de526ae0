import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { expect } from 'vitest';
import { COMMANDER, openTrialEvents, type TrialEvents, type TrialPlace } from './trial-events.ts';

/** Which of the files of a system, in the order in which they were written, each by another hand. */
type Which = 'first' | 'second' | 'third' | 'fourth' | 'fifth';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SAMPLE_SOURCES = here('../../../../sample/sources');

/** 温岭's towns beside those that each trial has, a village of one, and no 东部新区: it is none. */
const TOWNS = [
  ['331081001', '太平街道'],
  ['331081002', '城东街道'],
  ['331081003', '城西街道'],
  ['331081004', '城北街道'],
  ['331081005', '横峰街道'],
  ['331081100', '泽国镇'],
  ['331081101', '大溪镇'],
  ['331081103', '箬横镇'],
  ['331081105', '石塘镇'],
  ['331081106', '滨海镇'],
  ['331081107', '温峤镇'],
  ['331081108', '城南镇'],
  ['331081109', '石桥头镇'],
  ['331081110', '坞根镇'],
] as const;
const PLACES = [
  ...TOWNS.map(([code, name]) => [`${code}000`, name, 'TOWN', '331081000000'] as const),
  ['331081104273', '上方村委会', 'VILLAGE', '331081104000'] as const,
  ['331081102001', '中城居委会', 'VILLAGE', '331081102000'] as const,
];

/** A trial with the towns of 温岭, which also reads what the sample reads. */
export const openSystems = (): Promise<TrialEvents> => openTrialEvents([SAMPLE_SOURCES], PLACES);

/** A town, or a village, by its name and code. */
const placeOf = ([name, code]: readonly [string, string]): TrialPlace =>
  code.endsWith('000')
    ? [code, name, 'TOWN', `${code.slice(0, 6)}000000`]
    : [code, name, 'VILLAGE', `${code.slice(0, 9)}000`];

type Strange<System extends string> = {
  readonly which: Which;
  /** The government of each system's file. */
  readonly systems: Readonly<Record<System, string>>;
  readonly counties: readonly TrialPlace[];
  /** Towns and villages: codes by names. */
  readonly places: Readonly<Record<string, string>>;
  /** What is taken in before, by the source files of the sample too. */
  readonly before?: (trial: TrialEvents) => Promise<void>;
};

/** Opens a trial that knows some places, and takes in one file of each system. */
export const takeStrangersFiles = async <System extends string>(strange: Strange<System>) => {
  const { which, systems, counties, places, before } = strange;
  const sources = before === undefined ? [] : [SAMPLE_SOURCES];
  const trial = await openTrialEvents(sources, [...counties, ...Object.entries(places).map(placeOf)]);
  await before?.(trial);
  const files = new Map<System, Awaited<ReturnType<typeof takeFileFor>>>();
  for (const [system, jurisdiction] of Object.entries<string>(systems))
    files.set(system as System, await takeFileFor(trial, { system, which, jurisdiction }));
  return {
    fileOf: (system: System) => files.get(system),
    /** The record of a number, of the government whose file brought it. */
    one: async (system: System, word: string, { number, fields }: { number: string; fields: string }) => {
      const jurisdiction = systems[system];
      const viewer = { ...COMMANDER, grants: [{ jurisdiction, place: null }] };
      const { data, errors } = await trial.ask(
        `{ ${word}(jurisdiction: "${jurisdiction}", number: "${number}") { ${fields} } }`,
        viewer,
      );
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data))[word];
    },
    close: trial.close,
  };
};

/** Takes the first or the second file of a system in, for 温岭: what became of its rows, and why. */
export const takeFile = (trial: TrialEvents, system: string, which: 'first' | 'second') =>
  takeFileFor(trial, { system, which, jurisdiction: '331081' });

/** The same of any file and government. */
const takeFileFor = async (
  trial: TrialEvents,
  { system, which, jurisdiction }: { system: string; which: Which; jurisdiction: string },
) => {
  const folder = here(`../systems/${system}`);
  const file = (await readdir(folder)).find((name) => name.startsWith(`${which}.`));
  const { name, bytes } = await readTrialFile(`${folder}/${file}`);
  const { batch } = await trial.takeFor(jurisdiction, { system, name, bytes });
  const { read, taken, unchanged, skipped, quarantined, warningsBy, quarantine } = await trial.readBatch(batch);
  expect(read).toBe(taken + unchanged + skipped + quarantined);
  return {
    counts: { taken, unchanged, skipped, quarantined },
    warnings: warningsBy.map(({ count, reason }) => `${count} ${reason}`).toSorted(),
    /** Row by row: the first column with a problem, and the reason. */
    quarantine: quarantine.map(({ row, problems }) => [row, problems[0]?.column ?? null, problems[0]?.reason]),
    raw: quarantine.map(({ raw }) => raw),
  };
};

/** What a query answers, without errors. */
export const answerOf = async (trial: TrialEvents, query: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await trial.ask(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

/** Fields of an event by its number. */
export const eventOf = async (trial: TrialEvents, number: string, fields: string): Promise<unknown> =>
  (await answerOf(trial, `{ event(jurisdiction: "331081", number: "${number}") { ${fields} } }`))['event'];
