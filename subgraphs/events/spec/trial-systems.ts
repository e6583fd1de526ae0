import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTrialFile } from '@network/kit/formats/trial';
import { expect } from 'vitest';
import { openTrialEvents, type TrialEvents } from './trial-events.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

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
export const openSystems = (): Promise<TrialEvents> => openTrialEvents([here('../../../sample/sources')], PLACES);

/** Takes the first or the second file of a system in, for 温岭: what became of its rows, and why. */
export const takeFile = (trial: TrialEvents, system: string, which: 'first' | 'second') =>
  takeFileFor(trial, { system, which, jurisdiction: '331081' });

/** The same of any file and government. */
export const takeFileFor = async (
  trial: TrialEvents,
  {
    system,
    which,
    jurisdiction,
  }: { system: string; which: 'first' | 'second' | 'third' | 'fourth' | 'fifth'; jurisdiction: string },
) => {
  const folder = here(`./systems/${system}`);
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
