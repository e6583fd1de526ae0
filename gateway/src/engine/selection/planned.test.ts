import { describe, expect, it } from 'vitest';
import { plannedVariable } from './planned.ts';

describe("a caller's variable as it is planned", () => {
  const names = ['representations', '_representations', '__representations', 'representations0', '_representations0'];

  it('is never called as the engine calls its own', () => {
    for (const name of names) expect(plannedVariable(name)).not.toMatch(/^representations\d*$/);
  });

  it('is called as it was, or otherwise than every other', () => {
    const all = [...names, 'code', 'representation', '_representations_'];
    expect(new Set(all.map(plannedVariable)).size).toBe(all.length);
    expect(['code', 'representation'].map(plannedVariable)).toEqual(['code', 'representation']);
  });
});
