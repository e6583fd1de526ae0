import { describeMachine } from './measuring/machine.ts';

type Measure = (...args: readonly string[]) => Promise<string>;
type Measurement = {
  readonly measures: string;
  /** What may be told of how much, as the help says it. */
  readonly scale?: string;
  /** Whether it takes long, and is only measured when it is named. */
  readonly isLong?: true;
  /** Loads it; it answers the text that it prints. */
  readonly load: () => Promise<Measure>;
};

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  'town-page': {
    measures: 'the page of a town, beside an endpoint by hand',
    load: async () => (await import('./town-page.ts')).measureTownPage,
  },
  start: {
    measures: 'npm start to the first page',
    load: async () => (await import('./start.ts')).measureStart,
  },
  full: {
    measures: 'the full sample to the first page',
    load: async () => (await import('./full-sample.ts')).measureFullSample,
  },
  import: {
    measures: 'rows a second of files, beside COPY',
    scale: '1M',
    load: async () => (await import('./import.ts')).measureImport,
  },
  formats: {
    measures: 'the reader of files alone',
    isLong: true,
    load: async () => (await import('./formats.ts')).measureFormats,
  },
  gateways: {
    measures: 'gateways over the same subgraphs',
    scale: '--quick',
    isLong: true,
    load: async () => (await import('./gateways.ts')).measureGateways,
  },
  growth: {
    measures: 'trusted documents with very many events',
    scale: '1M',
    isLong: true,
    load: async () => (await import('./growth.ts')).measureGrowth,
  },
  bounds: {
    measures: 'what the caches of plans keep',
    scale: '1000000',
    isLong: true,
    load: async () => (await import('./bounds.ts')).measureBounds,
  },
};

const HELP = `npm run bench                  the first four, one after the other
npm run bench -- NAME [SCALE]  one of

${Object.entries(MEASUREMENTS)
  .map(
    ([name, { measures, scale }]) => `  ${`${name}${scale === undefined ? '' : ` [${scale}]`}`.padEnd(22)}${measures}`,
  )
  .join('\n')}

What each needs and what its lines mean: bench/README.md
`;

const [asked, ...rest] = process.argv.slice(2);
if (asked === '--help' || asked === '-h') {
  process.stdout.write(HELP);
  process.exit(0);
}
const names = Object.keys(MEASUREMENTS);
const isKnown = asked === undefined || names.includes(asked);
if (!isKnown || rest.length > (MEASUREMENTS[asked ?? '']?.scale === undefined ? 0 : 1)) {
  const found = [asked, ...rest].join(' ');
  process.stderr.write(
    `Expected one of ${names.join(', ')}, or nothing for the first four, found "${found}". See --help.\n`,
  );
  process.exit(1);
}
const chosen = asked === undefined ? names.filter((name) => MEASUREMENTS[name]?.isLong === undefined) : [asked];
for (const name of chosen) {
  process.stdout.write(`\nnpm run bench -- ${name} · ${describeMachine()}\n`);
  const measure = await MEASUREMENTS[name]?.load();
  process.stdout.write(`${await measure?.(...rest)}\n`);
}
