import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'one-network-data-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('the data folder', () => {
  it('is refused where somebody keeps other things in it, and stays as it is', () => {
    writeFileSync(join(data, 'notes.txt'), 'mine');
    expect(() => openDataFolder(data)).toThrow(
      /^Expected .+ to be empty or to hold a network's data, found "notes\.txt" in it\. .+--data DIR\.$/,
    );
    expect(readdirSync(data)).toEqual(['notes.txt']);
  });

  it.each(['keys', 'postgres', 'spool', 'supergraph.graphql'])(
    'is taken where %s of ours lies beside other things',
    (ours) => {
      writeFileSync(join(data, 'notes.txt'), 'mine');
      mkdirSync(join(data, ours));
      expect(openDataFolder(data)).toBe(data);
    },
  );

  it.each(['.gitkeep', 'lost+found', 'probe-17'])('counts as empty where there is only %s', (name) => {
    writeFileSync(join(data, name), '');
    expect(openDataFolder(data)).toBe(data);
  });

  it('is made where there is none', () => {
    expect(openDataFolder(join(data, 'a/b'))).toBe(join(data, 'a/b'));
  });
});
