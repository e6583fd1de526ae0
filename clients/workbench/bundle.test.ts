import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbench } from './bundle.ts';

const parent = mkdtempSync(join(tmpdir(), 'bundle-'));
const folder = join(parent, 'workbench');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const madeAt = (): number => statSync(join(folder, 'assets/workbench.js')).mtimeMs;

beforeAll(() => buildWorkbench(folder));
afterAll(() => rmSync(parent, { recursive: true }));

describe('the bundle', () => {
  it('holds every file that the page and its editors ask for', () => {
    const asked = [...read('index.html').matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file = '']) => file);
    expect(asked.sort()).toEqual(['assets/workbench.css', 'assets/workbench.js']);
    const files = globSync('**/*.*', { cwd: folder });
    expect(files).toEqual(expect.arrayContaining(asked));
    expect(files).toEqual(
      expect.arrayContaining(['editor', 'graphql', 'json'].map((name) => `assets/workers/${name}.js`)),
    );
  });

  it('names no other host for a script, a style, a picture or a font', () => {
    expect(read('index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const remote = /url\(\s*["']?(?:https?:)?\/\/|@import\s+(?:url\()?["']?(?:https?:)?\/\//;
    expect(globSync('assets/*.css', { cwd: folder }).filter((file) => remote.test(read(file)))).toEqual([]);
  });

  it('carries the trusted documents', () => {
    const scripts = globSync('assets/*.js', { cwd: folder });
    expect(scripts.some((file) => read(file).includes('query TownPage('))).toBe(true);
  });

  it('is kept while its inputs are the same, and made anew when they are not', async () => {
    const first = madeAt();
    await buildWorkbench(folder);
    expect(madeAt()).toBe(first);
    writeFileSync(join(folder, 'inputs.sha256'), 'of something else');
    writeFileSync(join(folder, 'left-over.js'), '');
    await buildWorkbench(folder);
    expect(madeAt()).toBeGreaterThan(first);
    expect(globSync('left-over.js', { cwd: folder })).toEqual([]);
  });
});
