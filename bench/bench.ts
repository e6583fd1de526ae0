import { describeMachine } from './machine.ts';

/** Loaded when asked for. Each answers the text that it prints; what stands behind its name is its own to read. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<(...args: readonly string[]) => Promise<string>>>> = {
  'town-page': async () => (await import('./town-page.ts')).measureTownPage,
  start: async () => (await import('./start.ts')).measureStart,
  full: async () => (await import('./full-sample.ts')).measureFullSample,
  import: async () => (await import('./import.ts')).measureImport,
  formats: async () => (await import('./formats.ts')).measureFormats,
  gateways: async () => (await import('./gateways.ts')).measureGateways,
  growth: async () => (await import('./growth.ts')).measureGrowth,
  bounds: async () => (await import('./bounds.ts')).measureBounds,
};
/** What takes long, and is only measured when it is named. */
const ONLY_BY_NAME = ['formats', 'gateways', 'growth', 'bounds'];
/** What may be told how much. */
const SCALED = ['import', 'gateways', 'growth', 'bounds'];

const [asked, ...rest] = process.argv.slice(2);
const names = Object.keys(MEASUREMENTS);
if (
  (asked !== undefined && !names.includes(asked)) ||
  rest.length > (asked !== undefined && SCALED.includes(asked) ? 1 : 0)
) {
  const found = [asked, ...rest].join(' ');
  process.stderr.write(`Expected one of ${names.join(', ')}, or nothing for the first four, found "${found}".\n`);
  process.exit(1);
}
for (const name of asked === undefined ? names.filter((known) => !ONLY_BY_NAME.includes(known)) : [asked]) {
  process.stdout.write(`\nnpm run bench -- ${name} · ${describeMachine()}\n`);
  const measure = await MEASUREMENTS[name]?.();
  process.stdout.write(`${await measure?.(...rest)}\n`);
}
