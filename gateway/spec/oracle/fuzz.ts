import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openOurs } from './engines/ours.ts';
import { createFixtureNetwork, createRealNetwork } from './networks.ts';
import { minimise } from './operations/minimise.ts';
import { compareBoth, type Failure, type Trial, trySeed } from './trial.ts';

/** Tries many seeds over both networks. Run it with `npm run fuzz -- --seeds 10000 [--from 1] [--network fixture|real]`. */
const NETWORKS = { fixture: createFixtureNetwork, real: createRealNetwork } as const;
/** Failures that are minimised and told in full; more are counted. */
const TOLD = 20;
const EACH = 500;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tell = async (trial: Trial, { seed, operation }: Failure): Promise<void> => {
  const { schemas, name } = trial.network;
  const smallest = await minimise(operation, {
    schema: schemas.api,
    stillFails: async (candidate) => (await compareBoth(trial, candidate, seed)) !== undefined,
  });
  const difference = await compareBoth(trial, smallest, seed);
  say(`\n✗ ${name} ${seed}, ${difference?.kind}\n${smallest.text}\nvariables ${JSON.stringify(smallest.variables)}`);
  say(`expected ${difference?.expected}\nfound    ${difference?.found}`);
};

const commitOf = (): string => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd, encoding: 'utf8' }).trim();
};

const runNetwork = async (trial: Trial, { from, to }: { from: number; to: number }): Promise<number> => {
  let failures = 0;
  for (let seed = from; seed < to; seed += 1) {
    const failure = await trySeed(trial, seed);
    if (failure !== undefined) {
      failures += 1;
      if (failures <= TOLD) await tell(trial, failure);
    }
    if ((seed - from + 1) % EACH === 0) say(`· ${trial.network.name}: ${seed - from + 1} seeds, ${failures} failures`);
  }
  return failures;
};

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10000' },
    from: { type: 'string', default: '1' },
    network: { type: 'string' },
  },
});
const [from, seeds] = [Number(values.from), Number(values.seeds)];
const chosen = Object.entries(NETWORKS).filter(([name]) => values.network === undefined || values.network === name);
const shares = chosen.length;
let failures = 0;
for (const [, create] of chosen) {
  const network = create();
  const engine = await openOurs(network);
  failures += await runNetwork({ network, engine }, { from, to: from + Math.ceil(seeds / shares) });
  await engine.close();
}
const last = from + Math.ceil(seeds / shares) - 1;
say(
  `\n${failures === 0 ? '✓' : '✗'} seeds ${from} to ${last} over ${chosen.map(([name]) => name).join(' and ')}: ${failures} failures, ${new Date().toISOString().slice(0, 10)}, ${commitOf()}`,
);
process.exitCode = failures === 0 ? 0 : 1;
