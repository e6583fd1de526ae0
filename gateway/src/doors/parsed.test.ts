import { describe, expect, it } from 'vitest';
import { createParsed } from './parsed.ts';

describe('documents that are kept parsed', () => {
  it('are those asked last, and however long their texts are take no more than 32 MB as it is estimated', () => {
    const parsed = createParsed<{ readonly text: string }>(({ text }) => text);
    for (let at = 0; at < 300; at++) parsed.set(String(at), { text: `${at}${'x'.repeat(10_000)}` });
    expect(parsed.calculatedSize).toBeLessThanOrEqual(32 * 2 ** 20);
    expect([parsed.has('0'), parsed.has('299'), parsed.size]).toEqual([false, true, 74]);
  });

  it('are none that would alone take more', () => {
    const parsed = createParsed<{ readonly text: string }>(({ text }) => text);
    parsed.set('long', { text: 'x'.repeat(1_000_000) });
    expect(parsed.size).toBe(0);
  });
});
