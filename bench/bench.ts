import { describeMachine } from './machine.ts';

/** Loaded when asked for. Each answers the text that it prints. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<() => Promise<string>>>> = {
  'town-page': async () => (await import('./town-page.ts')).measureTownPage,
  start: async () => (await import('./start.ts')).measureStart,
  full: async () => (await import('./full-sample.ts')).measureFullSample,
  import: async () => (await import('./import.ts')).measureImport,
};

const [asked, ...rest] = process.argv.slice(2);
const names = Object.keys(MEASUREMENTS);
if ((asked !== undefined && !names.includes(asked)) || rest.length > 0) {
  const found = [asked, ...rest].join(' ');
  process.stderr.write(`Expected one of ${names.join(', ')}, or nothing for all of them, found "${found}".\n`);
  process.exit(1);
}
for (const name of asked === undefined ? names : [asked]) {
  process.stdout.write(`\nnpm run bench -- ${name} · ${describeMachine()}\n`);
  const measure = await MEASUREMENTS[name]?.();
  process.stdout.write(`${await measure?.()}\n`);
}
