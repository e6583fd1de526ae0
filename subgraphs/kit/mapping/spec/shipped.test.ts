import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

type Shipped = {
  readonly system: string;
  readonly title?: string;
  readonly records?: string;
  readonly oddities?: string[];
  readonly assumed?: string;
  readonly ignore?: string[];
};

/** The systems of the reports whose true layout nobody here has seen. DOMAIN.md §7. */
const ASSUMED = [
  ...['provincial-item-catalogue', 'town-empowerment-lists', 'check-once-lists', 'internet-supervision-items'],
  ...['officer-register', 'organisation-register', 'region-register', 'grid-register'],
  ...['hotline-12345', 'police-110', 'citizen-snapshots', 'video-alerts', 'body-terminals', 'town-governance'],
  ...['complaints-platform', 'power-hazards', 'power-damages'],
  ...['provincial-case-system', 'enforcement-supervision', 'evidence-sharing', 'mobile-inspections', 'credit-ratings'],
  ...['random-inspectors', 'fishery-objects'],
];
/** Those whose layout is known from files that were seen or from a printed standard. */
const KNOWN = [
  'random-tasks',
  'random-results',
  'smart-city-management',
  'credit-permits',
  'credit-penalties-2016',
  'credit-penalties-2018',
  'random-objects',
];

const shipped = async (): Promise<Shipped[]> => {
  const folders = ['catalogue', 'people', 'events', 'cases', 'inspections'].map((name) =>
    fileURLToPath(new URL(`../../../${name}/src/sources`, import.meta.url)),
  );
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder)).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name)),
    ),
  );
  return Promise.all(lists.flat().map(async (path) => parse(await readFile(path, 'utf8')) as Shipped));
};

it('every joined system says in both languages what it sends, and what is odd in it', async () => {
  for (const { system, title, records, oddities } of await shipped()) {
    expect(title, system).toMatch(/[A-Za-z].*\p{Script=Han}/u);
    expect(records, system).toMatch(/^[a-z][A-Za-z]+$/);
    expect(oddities?.length, system).toBeGreaterThan(0);
  }
});

it('a column that is left out is named among the oddities, with the reason', async () => {
  const silent = (await shipped()).flatMap(({ system, ignore = [], oddities = [] }) =>
    ignore.filter((column) => !oddities.some((said) => said.includes(column))).map((column) => `${system}: ${column}`),
  );
  expect(silent).toEqual([]);
});

it('a system whose true layout is not known says what is assumed of it', async () => {
  const silent = (await shipped()).filter(({ system, assumed }) => ASSUMED.includes(system) && assumed == null);
  expect(silent.map(({ system }) => system)).toEqual([]);
});

it('the systems of the reports are among those that are shipped', async () => {
  const names = new Set((await shipped()).map(({ system }) => system));
  expect([...ASSUMED, ...KNOWN].filter((name) => !names.has(name))).toEqual([]);
});
