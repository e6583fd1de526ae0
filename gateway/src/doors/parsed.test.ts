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

  it('are weighed by what is parsed of them, of which a long comment is little and many short ones are much', () => {
    const sizeOf = (text: string): number => {
      const parsed = createParsed<{ readonly text: string }>((one) => one.text);
      parsed.set('a', { text });
      return parsed.calculatedSize;
    };
    expect(sizeOf(`{ a } #${'x'.repeat(100_000)}`)).toBeLessThan(110_000);
    expect(sizeOf(`{ a } ${'#\n'.repeat(50_000)}`)).toBeGreaterThan(5_000_000);
  });
});
