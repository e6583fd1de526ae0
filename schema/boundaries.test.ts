import { execFile } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OWN_FILES = { cwd: ROOT, exclude: ['**/node_modules', '**/dist', '.data'] };
const SUBGRAPHS = ['catalogue', 'people', 'events', 'cases', 'inspections'];
const MANIFESTS = [
  '.',
  'schema',
  'gateway',
  'clients/workbench',
  'subgraphs/kit',
  ...SUBGRAPHS.map((name) => `subgraphs/${name}`),
];

const importing = (...modules: readonly string[]): string =>
  `${modules.map((module, at) => `import { a${at} } from '${module}';\n`).join('')}export const all = [${modules.map((_, at) => `a${at}`).join(', ')}];\n`;
const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `export const a${at} = ${at};\n`).join('');
const branches = (count: number): string =>
  `export const choose = (n: number): number => {\n${Array.from({ length: count }, (_, at) => `  if (n === ${at}) return ${at + 1};\n`).join('')}  return 0;\n};\n`;

const DOMAIN = 'The domain is pure';
const GRAPH = 'A resolver reads through';
const STORE = 'A store knows the domain';
const SOURCE = 'A source knows the domain';
const SUBGRAPH = 'Subgraphs meet in the graph';
const GATEWAY = 'The gateway knows';
const JOURNEY = 'A journey starts the whole network';
const SCHEMA = 'The agreements import no part';
const CLIENT = 'A client knows the graph';
const CLIMB = 'climbs at most one level';

/** Where a forbidden import stands, what it names, and the sentence that must refuse it. */
const FORBIDDEN_IMPORTS: readonly (readonly [folder: string, module: string, sentence: string])[] = [
  ['subgraphs/cases/src/domain', '@network/kit/log', DOMAIN],
  ['subgraphs/cases/src/domain', '@network/kit/calendar/tables', DOMAIN],
  ['subgraphs/cases/src/domain', '@network/schema/errors', DOMAIN],
  ['subgraphs/cases/src/domain', 'zod', DOMAIN],
  ['subgraphs/cases/src/domain', 'drizzle-orm/pg-core', DOMAIN],
  ['subgraphs/cases/src/domain', 'node:fs', DOMAIN],
  ['subgraphs/cases/src/domain', '../store/case-store.ts', DOMAIN],
  ['subgraphs/cases/src/domain', '../graph/Case.ts', DOMAIN],
  ['subgraphs/cases/src/domain', '../sources/court.ts', DOMAIN],
  ['subgraphs/cases/src/domain', '#store/case-store.ts', DOMAIN],
  ['subgraphs/cases/src/graph', '../store/tables.ts', GRAPH],
  ['subgraphs/cases/src/graph', '#store/tables.ts', GRAPH],
  ['subgraphs/cases/src/graph', '#store/tables/evidence.ts', GRAPH],
  ['subgraphs/cases/src/graph', '../sources/court.ts', GRAPH],
  ['subgraphs/cases/src/graph', 'drizzle-orm', GRAPH],
  ['subgraphs/cases/src/graph', 'drizzle-orm/pg-core', GRAPH],
  ['subgraphs/cases/src/graph', 'postgres', GRAPH],
  ['subgraphs/cases/src/graph', '@network/events/store', SUBGRAPH],
  ['subgraphs/cases/src/graph', '../../../events/src/server.ts', CLIMB],
  ['subgraphs/cases/src/store', '../graph/Case.ts', STORE],
  ['subgraphs/cases/src/store', '#graph/Case.ts', STORE],
  ['subgraphs/cases/src/store', '../sources/court.ts', STORE],
  ['subgraphs/cases/src/store', '@apollo/subgraph', STORE],
  ['subgraphs/cases/src/store', 'dataloader', STORE],
  ['subgraphs/cases/src/store', '@network/people/store', SUBGRAPH],
  ['subgraphs/cases/src/store', '../../../people/src/store/tables.ts', CLIMB],
  ['subgraphs/cases/src/sources/court', '../credit/client.ts', SOURCE],
  ['subgraphs/cases/src/sources/court', '../../store/tables.ts', SOURCE],
  ['subgraphs/cases/src/sources/court', '../../graph/Case.ts', SOURCE],
  ['subgraphs/cases/src/sources/court', 'postgres', SOURCE],
  ['subgraphs/cases/src/sources/court', 'drizzle-orm', SOURCE],
  ['subgraphs/cases/src/sources/court', 'drizzle-orm/pg-core', SOURCE],
  ['subgraphs/cases/src/sources/court', '@apollo/subgraph', SOURCE],
  ['subgraphs/cases/src/sources/court', '@network/people/store', SUBGRAPH],
  ['subgraphs/cases/src', '@network/events/server', SUBGRAPH],
  ['subgraphs/cases/src', '@network/gateway/server', SUBGRAPH],
  ['subgraphs/cases/src', '@network/local/postgres', SUBGRAPH],
  ['subgraphs/cases/src', '../../events/src/server.ts', CLIMB],
  ['subgraphs/cases/src', '../../../gateway/src/server.ts', CLIMB],
  ['subgraphs/cases/spec', '@network/people/server', SUBGRAPH],
  ...['catalogue', 'people', 'events', 'inspections'].map(
    (peer) => ['subgraphs/cases', `../${peer}/src/server.ts`, SUBGRAPH] as const,
  ),
  ['subgraphs/kit/log', '@network/cases/store', SUBGRAPH],
  ['subgraphs/kit/log', '../../cases/src/store/tables.ts', CLIMB],
  ['subgraphs/kit', '../cases/src/store/tables.ts', SUBGRAPH],
  ['gateway/src', '@network/cases/server', GATEWAY],
  ['gateway/src', '@network/kit/log', GATEWAY],
  ['gateway/src', '../../subgraphs/cases/src/server.ts', CLIMB],
  ...['bench', 'clients', 'deploy', 'sample', 'subgraphs'].map(
    (part) => ['gateway', `../${part}/cases/src/server.ts`, GATEWAY] as const,
  ),
  ['gateway/spec', '@network/cases/server', JOURNEY],
  ['gateway/spec', '../../subgraphs/cases/src/server.ts', CLIMB],
  ['schema/src', '@network/kit/ids', SCHEMA],
  ['schema/src', '@network/gateway/server', SCHEMA],
  ['schema/src', '../../subgraphs/cases/src/server.ts', CLIMB],
  ...['bench', 'clients', 'deploy', 'gateway', 'sample', 'subgraphs'].map(
    (part) => ['schema', `../${part}/cases/src/server.ts`, SCHEMA] as const,
  ),
  ['clients/workbench/src', '@network/schema/errors', CLIENT],
  ['clients/workbench/src', '../../../gateway/src/server.ts', CLIMB],
  ['deploy/local/src', '../../../gateway/src/server.ts', CLIMB],
];

/** A file that breaks one rule of the house, and the rule. */
const BROKEN_HABITS: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['complexity/noExcessiveCognitiveComplexity', 'gateway/src/habit-complexity.ts', branches(13)],
  ['correctness/noUndeclaredDependencies', 'gateway/src/habit-undeclared.ts', importing('drizzle-orm')],
  ['correctness/noUnresolvedImports', 'gateway/src/habit-unresolved.ts', importing('./nowhere.ts')],
  ['correctness/useImportExtensions', 'gateway/src/habit-extension.ts', importing('./clean')],
  [
    'nursery/noFloatingPromises',
    'gateway/src/habit-floating.ts',
    'const late = async () => 1;\nexport const run = () => {\n  late();\n};\n',
  ],
  [
    'nursery/noMisusedPromises',
    'gateway/src/habit-misused.ts',
    'const late = async () => true;\nexport const run = () => {\n  if (late()) return 1;\n  return 2;\n};\n',
  ],
  [
    'nursery/useExhaustiveSwitchCases',
    'gateway/src/habit-switch.ts',
    "export const run = (word: 'a' | 'b'): number => {\n  switch (word) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
  ],
  ['performance/noBarrelFile', 'gateway/src/habit-barrel.ts', "export { a } from './clean.ts';\n"],
  ['performance/noReExportAll', 'gateway/src/habit-all.ts', "export * from './clean.ts';\n"],
  ['style/noDefaultExport', 'gateway/src/habit-default.ts', 'export default 1;\n'],
  ['style/noEnum', 'gateway/src/habit-enum.ts', 'export enum Word {\n  A = 1,\n}\n'],
  ['style/noNonNullAssertion', 'gateway/src/habit-bang.ts', 'export const run = (a?: string) => a!.length;\n'],
  [
    'style/noParameterProperties',
    'gateway/src/habit-property.ts',
    'export class A {\n  constructor(readonly a: string) {}\n}\n',
  ],
  [
    'style/noProcessEnv',
    'gateway/src/habit-env.ts',
    "import process from 'node:process';\nexport const a = process.env;\n",
  ],
  [
    'style/noNestedTernary',
    'gateway/src/habit-ternary.ts',
    'export const a = (n: number) => (n > 1 ? 1 : n > 0 ? 2 : 3);\n',
  ],
  [
    'style/useNodejsImportProtocol',
    'gateway/src/habit-protocol.ts',
    "import { join } from 'path';\nexport const a = join('a');\n",
  ],
  ['style/noExcessiveLinesPerFile', 'gateway/src/habit-lines.ts', lines(251)],
  ['style/noExcessiveLinesPerFile', 'gateway/src/habit-lines.test.ts', lines(501)],
  ['suspicious/noConsole', 'gateway/src/habit-console.ts', "console.log('a');\n"],
  ['suspicious/noExplicitAny', 'gateway/src/habit-any.ts', 'export const a = (b: any): string => String(b);\n'],
  [
    'suspicious/noImportCycles',
    'gateway/src/habit-cycle.ts',
    "import { b } from './cycle.ts';\nexport const a = () => b;\n",
  ],
  [
    'suspicious/noFocusedTests',
    'gateway/src/habit-only.test.ts',
    "import { it } from 'vitest';\nit.only('is alone', () => {});\n",
  ],
  [
    'suspicious/noSkippedTests',
    'gateway/src/habit-skip.test.ts',
    "import { it } from 'vitest';\nit.skip('is skipped', () => {});\n",
  ],
];

/** Files that keep every rule, beside the ones that do not. */
const CLEAN: readonly (readonly [path: string, text: string])[] = [
  ['gateway/src/clean.ts', importing('@network/schema/errors', '@network/schema/page', 'jose', './cycle.ts')],
  ['gateway/src/cycle.ts', "import { a } from './habit-cycle.ts';\nexport const b = () => a;\n"],
  ['gateway/src/environment.ts', "import process from 'node:process';\nexport const a = process.env;\n"],
  ['gateway/src/lines.test.ts', lines(499)],
  ['gateway/spec/journey.test.ts', importing('@network/local/start', '@network/schema/network', '../src/clean.ts')],
  ['gateway/vitest.config.ts', 'export default {};\n'],
  ['subgraphs/cases/src/domain/pure.ts', importing('@network/kit/calendar', '@network/kit/lifecycle', './case.ts')],
  ['subgraphs/cases/src/domain/pure.test.ts', importing('vitest', 'fast-check', './pure.ts')],
  [
    'subgraphs/cases/src/graph/clean.ts',
    importing('../domain/case.ts', '../context.ts', '@network/kit/ids', '@network/schema/page'),
  ],
  [
    'subgraphs/cases/src/store/clean.ts',
    importing('../domain/case.ts', 'drizzle-orm/pg-core', '@network/kit/scope', '@network/schema/page'),
  ],
  [
    'subgraphs/cases/src/sources/court/clean.ts',
    importing('../../domain/case.ts', 'zod', '@network/kit/intake', '@network/schema/errors', './rows.ts'),
  ],
  ['subgraphs/cases/src/sources/clean.test.ts', importing('../domain/case.ts', 'vitest')],
  ['subgraphs/cases/src/clean.ts', importing('@network/kit/serve', '@network/schema/subgraph', './context.ts')],
  ['subgraphs/kit/log/clean.ts', importing('../ids/ids.ts', 'pino', '@network/schema/errors')],
  ['schema/src/clean.ts', importing('./errors.ts', '@network/schema/page', 'graphql')],
];

type Diagnostic = { readonly category: string; readonly message: string; readonly location: { readonly path: string } };

const plantedPath = (folder: string, at: number): string => `${folder}/planted-${at}.ts`;
const found = new Map<string, readonly Diagnostic[]>();
const diagnosticsOf = (path: string): readonly Diagnostic[] => found.get(path) ?? [];
/** That an import is not in the copy, or not in a manifest, is expected; what else is said of it is not. */
const beyondResolving = (path: string): readonly string[] =>
  diagnosticsOf(path)
    .map(({ category }) => category)
    .filter((category) => !/noUnresolvedImports|noUndeclaredDependencies/.test(category));

const runBiome = (folder: string): Promise<string> =>
  new Promise((done) => {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--config-path', folder, '.'];
    execFile(process.execPath, [biome, ...options], { cwd: folder, maxBuffer: 1e8 }, (_failed, stdout) => done(stdout));
  });

const plant = async (folder: string): Promise<void> => {
  for (const name of ['biome.json', '.gitignore']) await cp(join(ROOT, name), join(folder, name));
  for (const part of MANIFESTS) await cp(join(ROOT, part, 'package.json'), join(folder, part, 'package.json'));
  const files: (readonly [string, string])[] = [
    ...FORBIDDEN_IMPORTS.map(([where, module], at) => [plantedPath(where, at), importing(module)] as const),
    ...BROKEN_HABITS.map(([, path, text]) => [path, text] as const),
    ...CLEAN,
  ];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  try {
    await plant(folder);
    const { diagnostics } = JSON.parse(await runBiome(folder)) as { diagnostics: readonly Diagnostic[] };
    for (const diagnostic of diagnostics) {
      found.set(diagnostic.location.path, [...diagnosticsOf(diagnostic.location.path), diagnostic]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('boundaries', () => {
  it.each(FORBIDDEN_IMPORTS.map((row, at) => [...row, at] as const))(
    '%s may not import %s',
    (folder, _module, sentence, at) => {
      const restricted = diagnosticsOf(plantedPath(folder, at)).filter(
        ({ category }) => category === 'lint/style/noRestrictedImports',
      );
      expect(restricted).toHaveLength(1);
      expect(restricted[0]!.message).toContain(sentence);
    },
  );

  it.each(BROKEN_HABITS)('%s is refused in %s', (rule, path) => {
    expect(diagnosticsOf(path).map(({ category }) => category)).toContain(`lint/${rule}`);
  });

  it.each(CLEAN.filter(([path]) => path !== 'gateway/src/cycle.ts'))('%s is clean', (path) => {
    expect(beyondResolving(path)).toEqual([]);
  });

  it('plants a violation of every rule that biome.json names', async () => {
    const { linter } = JSON.parse(await readFile(join(ROOT, 'biome.json'), 'utf8')) as {
      linter: { rules: Record<string, Record<string, unknown> | string> };
    };
    const named = Object.entries(linter.rules).flatMap(([group, rules]) =>
      typeof rules === 'string'
        ? []
        : Object.keys(rules)
            .filter((rule) => rules[rule] !== 'off')
            .map((rule) => `${group}/${rule}`),
    );
    const planted = new Set([...BROKEN_HABITS.map(([rule]) => rule), 'style/noRestrictedImports']);
    expect(named.filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('has no file and no folder whose name says nothing', async () => {
    const refused = /^(common|constants|core|helpers|index|lib|shared|types|utils?)(\.test)?(\.tsx?)?$/;
    const nameless: string[] = [];
    for await (const path of glob('**/*.{ts,tsx}', OWN_FILES))
      if (path.split(sep).some((part) => refused.test(part))) nameless.push(path);
    expect(nameless).toEqual([]);
  });

  it('replaces a module only in test files that have modules of their own', async () => {
    const replacing: string[] = [];
    for await (const path of glob('**/*.test.ts', OWN_FILES)) {
      if (/\bvi\.(mock|doMock)\(/.test(await readFile(join(ROOT, path), 'utf8'))) replacing.push(path);
    }
    expect(replacing.filter((path) => !path.endsWith('.isolated.test.ts'))).toEqual([]);
  });
});
