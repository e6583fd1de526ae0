// The one file that runs under whatever Node the machine has (18 or newer). It installs what is missing and then runs
// a command of the project on the pinned Node. `node boot.mjs <command> [arguments]`; package.json names the commands.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { env } = process;
const ROOT = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(ROOT, ...parts);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const say = (line) => process.stderr.write(`${line}\n`);

const MANIFEST = readJson(at('package.json'));
const PNPM = MANIFEST.packageManager;
const PINNED = MANIFEST.devDependencies.node;
const NODE = at('deploy/local/node_modules/node/bin/node');

/** The program of a tool that the root manifest pins: a script for the pinned Node. */
const tool = (name, program = name.split('/').at(-1)) => {
  const folder = at('node_modules', name);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
};

/** Biome colours what nobody sees in colour. */
const PLAIN = process.stdout.isTTY ? [] : ['--colors=off'];
const step = (name, run) => ({ name, run });
const CHECKS = [
  step('format, lint and boundaries', () => [tool('@biomejs/biome'), 'ci', ...PLAIN, '.']),
  step('types', () => [tool('typescript', 'tsc'), '-p', '.']),
  step('types of the workbench', () => [tool('typescript', 'tsc'), '-p', 'clients/workbench']),
  step('generated types', () => [tool('@graphql-codegen/cli', 'graphql-codegen'), '--check']),
  step('composition', () => [at('schema/compose.ts'), '--check']),
  step('unused code', () => [tool('knip')]),
];
const vitest = (name, args) => step(name, () => [tool('vitest'), 'run', ...args]);

/** What runs the network, and needs no more installed than that. */
const NETWORK = ['start', 'import', 'export', 'subgraph', 'database'];
/** What works on the project, and needs everything. */
const WORKSHOP = {
  test: (args) => [...CHECKS, vitest('tests', args)],
  'test:browser': (args) => [vitest('tests in the browser', ['--config', 'vitest.browser.config.ts', ...args])],
  check: () => CHECKS,
  generate: () => [
    step('generated types', () => [tool('@graphql-codegen/cli', 'graphql-codegen')]),
    step('composition', () => [at('schema/compose.ts')]),
  ],
  bench: (args) => [step('bench', () => [at('bench/bench.ts'), ...args])],
  fuzz: (args) => [step('fuzz', () => [at('gateway/spec/oracle/fuzz.ts'), ...args])],
};

class Refused extends Error {}

const MODULES = at('node_modules');
const STAMP = join(MODULES, '.one-network.json');

/** Every file that decides what an installation holds: lockfile, workspace, and the manifests that the lockfile lists. */
const fingerprint = () => {
  const lockfile = readFileSync(at('pnpm-lock.yaml'), 'utf8');
  const importers = lockfile.slice(lockfile.indexOf('\nimporters:'), lockfile.indexOf('\npackages:'));
  const manifests = [...importers.matchAll(/^ {2}(\S+):$/gm)].map(([, folder]) => join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${PNPM} ${lockfile}`);
  for (const file of ['pnpm-workspace.yaml', ...manifests]) hash.update(file).update(readFileSync(at(file)));
  return hash.digest('hex');
};

/** What stands in node_modules: `hash` of the files above, and whether everything is there. */
const findInstalled = () => {
  if (existsSync(STAMP)) return readJson(STAMP);
  const modules = join(MODULES, '.modules.yaml');
  const isWhole = existsSync(modules) && /"?devDependencies"?: true/.test(readFileSync(modules, 'utf8'));
  return { hash: null, isWhole };
};

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|META_FETCH_FAIL|ERR_SOCKET/;

const explain = (output, seconds) => {
  if (UNREACHABLE.test(output)) {
    return 'Expected to reach the package registry, found no connection. Connect to the network, or name a registry or a proxy with "npm config set registry" or "npm config set proxy", and try again.';
  }
  const lines = output.trim().split('\n').slice(-15).join('\n');
  return `Expected to install the packages, found that ${PNPM} failed after ${seconds} s and said:\n${lines}`;
};

const install = async (isWhole) => {
  const hash = fingerprint();
  const installed = findInstalled();
  if (installed.hash === hash && (installed.isWhole || !isWhole)) return;
  // npm keeps its packages where pnpm would keep its own; neither can use the other's.
  if (existsSync(join(MODULES, '.package-lock.json'))) rmSync(MODULES, { recursive: true, force: true });
  const takesAll = isWhole || installed.isWhole;
  const began = Date.now();
  say(`· Installing ${takesAll ? 'everything' : 'what runs the network'}; the first time takes a minute or two …`);
  rmSync(STAMP, { force: true });
  const filter = takesAll ? [] : ['--prod', '--filter', '@network/local...'];
  const args = [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--config.confirm-modules-purge=false',
  ];
  const { code, output } = await execute('npx', [...args, ...filter], { isHeard: true });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (code !== 0) throw new Refused(explain(output, seconds));
  writeFileSync(STAMP, JSON.stringify({ hash, isWhole: takesAll }));
  say(`✓ Installed in ${seconds} s`);
};

/** Where a package's script is not approved, pnpm silently leaves the machine's own Node in the pinned one's place. */
const assertPinned = () => {
  const { stdout } = spawnSync(NODE, ['-p', 'process.version'], { encoding: 'utf8' });
  if (stdout?.trim() === `v${PINNED}`) return;
  rmSync(STAMP, { force: true });
  throw new Refused(
    `Expected Node ${PINNED} in ${NODE}, found ${stdout?.trim() || 'none that runs'}. Delete node_modules and try again.`,
  );
};

let running = null;
const locks = [];
let ending = null;
let lastSignal = 0;

/** Ctrl-C reaches us from the terminal and again from npm: what comes within half a second is one wish. */
const SAME_WISH_MS = 500;

const end = (signal) => {
  const now = Date.now();
  if (ending !== null && now - lastSignal < SAME_WISH_MS) return;
  lastSignal = now;
  ending = signal;
  running?.kill(signal);
};

const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGKILL: 137, SIGTERM: 143 };

/** A registry that cannot be reached is said within seconds. */
const HASTE = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '4000' };

/** Runs a program to its end. `isHeard` keeps its output; `isNetwork` gives it a session and a channel of its own. */
const execute = (command, args, { isHeard = false, isNetwork = false } = {}) =>
  new Promise((resolve) => {
    const output = isHeard ? 'pipe' : 'inherit';
    const stdio = [isNetwork ? 'ignore' : 'inherit', output, output, ...(isNetwork ? ['ipc'] : [])];
    const variables = isHeard ? HASTE : { PATH: [dirname(NODE), at('node_modules/.bin'), env.PATH].join(':') };
    const child = spawn(command, args, { cwd: ROOT, stdio, detached: isNetwork, env: { ...env, ...variables } });
    running = child;
    const heard = [];
    child.stdout?.on('data', (text) => heard.push(text));
    child.stderr?.on('data', (text) => heard.push(text));
    child.on('message', (message) => {
      if (typeof message?.lock === 'string') locks.push(message.lock);
    });
    child.once('error', (error) => heard.push(error.message));
    child.once('close', (code, signal) => {
      running = null;
      // A network that was killed cannot take its locks away.
      for (const lock of locks) if (existsSync(lock) && readJson(lock).pid === child.pid) rmSync(lock, { force: true });
      resolve({
        code: code ?? SIGNAL_CODES[signal] ?? 1,
        signal,
        output: Buffer.concat(heard.map((part) => Buffer.from(part))).toString(),
      });
    });
  });

const parentOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, name] = /\((.*)\)/s.exec(stat);
    return { name, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    return null;
  }
};

/** From our parent up to npm, through the shells between. Only the parent where there is no npm, or no /proc. */
const findCallers = () => {
  const callers = [];
  for (let pid = process.ppid; callers.length < 6; ) {
    const found = parentOf(pid);
    if (found === null) break;
    callers.push({ pid, parent: found.parent });
    if (/^(npm|pnpm|yarn|bun)/.test(found.name)) return callers;
    pid = found.parent;
  }
  return callers.slice(0, 1);
};

/** npm, and the shells that it may have put between, can be killed without a word to us. */
const watchNpm = () => {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const between = findCallers().slice(0, -1);
  const isAlone = () => process.ppid !== parent || between.some((one) => parentOf(one.pid)?.parent !== one.parent);
  setInterval(() => {
    if (ending === null && isAlone()) end('SIGTERM');
  }, 250).unref();
};

const runStep = async ({ name, run }, isNetwork) => {
  const { code, signal } = await execute(NODE, run(), { isNetwork });
  if (ending === null && isNetwork && signal !== null)
    say(
      `Expected "${name}" to run to its end, found that ${signal} ended it. Start it again: what was committed is kept.`,
    );
  return code;
};

const runSteps = async (steps, isNetwork) => {
  for (const [index, step] of steps.entries()) {
    if (steps.length > 1) say(`· ${step.name} (${index + 1} of ${steps.length})`);
    const code = await runStep(step, isNetwork);
    if (code !== 0 && steps.length > 1) say(`✗ ${step.name}: failed; what it found stands above`);
    if (code !== 0 || ending !== null) return code;
  }
  if (steps.length > 1) say(`✓ ${steps.map(({ name }) => name).join(', ')}`);
  return 0;
};

const main = async ([name = '', ...args]) => {
  const isNetwork = NETWORK.includes(name);
  if (!isNetwork && !Object.hasOwn(WORKSHOP, name)) {
    const names = [...NETWORK, ...Object.keys(WORKSHOP)].join(', ');
    throw new Refused(`Expected a command, one of ${names}; found "${name}".`);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  watchNpm();
  await install(!isNetwork);
  if (ending !== null) return SIGNAL_CODES[ending];
  assertPinned();
  const network = step(name, () => [at('deploy/local/src/main.ts'), name, ...args]);
  return runSteps(isNetwork ? [network] : WORKSHOP[name](args), isNetwork);
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  if (ending === null) say(error.message);
  process.exitCode = ending === null ? 1 : SIGNAL_CODES[ending];
}
