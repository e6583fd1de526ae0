import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readApiSchema } from './api-schema.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
const SCALARS = { Date: 'string', DateTime: 'string', Money: 'string' };

/** A project of a frontend team: this folder's sources, the graph's schema, and its packages. */
const openProject = async (sources: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'toolchain-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(HERE, sources), join(folder, 'src'), { recursive: true });
  await symlink(join(HERE, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'schema.graphql'), readApiSchema());
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'project', type: 'module' }));
  return folder;
};

const compileRelay = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'made'));
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './made',
    customScalarTypes: SCALARS,
  };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await run(join(HERE, 'node_modules/.bin/relay-compiler'), ['relay.config.json'], { cwd: folder });
};

describe('a frontend team’s compilers', () => {
  it('B-11b MUST compile with relay-compiler: a page, a fragment to refetch, a record by its id', async () => {
    const folder = await openProject('relay');
    await compileRelay(folder);
    const page = await readFile(join(folder, 'made/TownEventsPageQuery.graphql.ts'), 'utf8');
    expect(page).toContain('"name": "node"');
    expect(await readFile(join(folder, 'made/TownEvents_event.graphql.ts'), 'utf8')).toContain('title: string');
  });

  it('fails with relay-compiler where a document asks what the graph does not have', async () => {
    const folder = await openProject('relay');
    const file = join(folder, 'src/TownEvents.ts');
    await writeFile(file, (await readFile(file, 'utf8')).replace('    title\n', '    headline\n'));
    await expect(compileRelay(folder)).rejects.toThrow('headline');
  });

  it('B-11c MUST compile with a typed client: every trusted document, and a function over an answer', async () => {
    const folder = await openProject('typed');
    await generate(
      {
        schema: join(folder, 'schema.graphql'),
        documents: fileURLToPath(new URL('../../schema/operations/*.graphql', import.meta.url)),
        cwd: folder,
        silent: true,
        generates: {
          [`${join(folder, 'src/graph')}/`]: { preset: 'client', config: { scalars: SCALARS, useTypeImports: true } },
        },
      },
      true,
    );
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--allowImportingTsExtensions'];
    const tsc = (file: string) =>
      run(join(HERE, 'node_modules/.bin/tsc'), [...options, '--types', '', join('src', file)], { cwd: folder });
    await tsc('town.ts');
    await writeFile(
      join(folder, 'src/wrong.ts'),
      "import { variables } from './town.ts';\nexport const wrong: number = variables('1').code;\n",
    );
    await expect(tsc('wrong.ts')).rejects.toMatchObject({ stdout: expect.stringContaining('wrong.ts') });
  });
});
