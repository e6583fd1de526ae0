import { Fault } from '@network/schema/errors';
import { Refused } from './refused.ts';
import { USAGE } from './usage.ts';

/** Loaded when asked for: one command does not wait for what the others need. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  start: async () => (await import('./start.ts')).start,
  import: async () => (await import('./import.ts')).importFile,
  export: async () => (await import('./export.ts')).exportFile,
  subgraph: async () => (await import('./subgraph.ts')).runSubgraph,
  database: async () => (await import('./database.ts')).describeDatabase,
};

const isSentence = (error: unknown): error is Error => error instanceof Refused || error instanceof Fault;

const run = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  const load = COMMANDS[name];
  if (load === undefined) throw new Refused(`Expected one of ${Object.keys(COMMANDS).join(', ')}, found "${name}".`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE[name] ?? '');
    return 0;
  }
  const command = await load();
  return command(args);
};

// Whoever read what we say may be gone; that is no reason not to stop in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(isSentence(error) ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
