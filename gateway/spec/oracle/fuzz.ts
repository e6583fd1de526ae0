import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EngineOfOurs, openOurs } from './engines/ours.ts';
import { createFixtureNetwork, createRealNetwork, type MockNetwork } from './networks.ts';
import { minimise } from './operations/minimise.ts';
import { compareBoth, type Failure, trySeed } from './trial.ts';
import { compareInParts, trySeedInParts, withDefer } from './trial-in-parts.ts';
import { compareMessages, trySeedOfMessages } from './trial-of-messages.ts';

/** Tries many seeds over both networks, or those that can be subscribed to. */
const HELP = `npm run fuzz -- [--seeds 10000] [--from 1] [--network fixture|real] [--defer | --subscribe] [--keep]

  --seeds N      how many generated operations are tried, in all
  --from N       the first of them: each number is one operation and one world
  --network NAME only one of the two: fixture has every node and directive of plans, real is the network's own
  --defer        operations with @defer
  --subscribe    subscriptions
  --keep         keeps the last line in bench/fuzz.txt
`;
const NETWORKS = { fixture: createFixtureNetwork, real: createRealNetwork } as const;
/** Failures that are minimised and told in full; more are counted. */
const TOLD = 20;
const EACH = 500;

type Fuzzed = { readonly network: MockNetwork; readonly engine: EngineOfOurs };
const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    network: { type: 'string' },
    defer: { type: 'boolean', default: false },
    subscribe: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const waysOf = () => {
  if (options.subscribe) return [compareMessages, trySeedOfMessages, ' with subscriptions'] as const;
  return options.defer
    ? ([compareInParts, trySeedInParts, ' with @defer'] as const)
    : ([compareBoth, trySeed, ''] as const);
};
const [compare, tryOne, way] = waysOf();

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tell = async (trial: Fuzzed, { seed, operation }: Failure): Promise<void> => {
  const { schemas, name } = trial.network;
  const smallest = await minimise(operation, {
    schema: withDefer(schemas.api),
    stillFails: async (candidate) => (await compare(trial, candidate, seed)) !== undefined,
  });
  const difference = await compare(trial, smallest, seed);
  say(`\n✗ ${name} ${seed}, ${difference?.kind}\n${smallest.text}\nvariables ${JSON.stringify(smallest.variables)}`);
  say(`expected ${difference?.expected}\nfound    ${difference?.found}`);
};

const commitOf = (): string => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd, encoding: 'utf8' }).trim();
};

const runNetwork = async (trial: Fuzzed, { from, to }: { from: number; to: number }): Promise<number> => {
  let failures = 0;
  for (let seed = from; seed < to; seed += 1) {
    const failure = await tryOne(trial, seed);
    if (failure !== undefined) {
      failures += 1;
      if (failures <= TOLD) await tell(trial, failure);
    }
    if ((seed - from + 1) % EACH === 0) say(`· ${trial.network.name}: ${seed - from + 1} seeds, ${failures} failures`);
  }
  return failures;
};

const chosen = Object.entries(NETWORKS)
  .filter(([name]) => options.network === undefined || options.network === name)
  .map(([name, create]) => ({ name, network: create() }))
  .filter(({ network }) => !options.subscribe || network.schemas.api.getSubscriptionType() != null);
const from = Number(options.from);
const to = from + Math.ceil(Number(options.seeds) / chosen.length);
let failures = 0;
for (const { network } of chosen) {
  const engine = await openOurs(network);
  failures += await runNetwork({ network, engine }, { from, to });
  await engine.close();
}
const over = `${chosen.map(({ name }) => name).join(' and ')}${way}`;
const [mark, day] = [failures === 0 ? '✓' : '✗', new Date().toISOString().slice(0, 10)];
const last = `${mark} seeds ${from} to ${to - 1} over ${over}: ${failures} failures, ${day}, ${commitOf()}`;
say(`\n${last}`);
if (options.keep) writeFileSync(fileURLToPath(new URL('../../../bench/fuzz.txt', import.meta.url)), `${last}\n`);
process.exitCode = failures === 0 ? 0 : 1;
