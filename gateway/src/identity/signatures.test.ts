import { ANONYMOUS, createViewerVerifier, type Viewer } from '@network/schema/viewer';
import { describe, expect, it } from 'vitest';
import { createSign } from './signatures.ts';

const SECRET = new Uint8Array(32).fill(3);
const OFFICER: Viewer = { ...ANONYMOUS, subject: 'officer-1', roles: ['OFFICER'] };

const clock = (start = Date.now()) => {
  const state = { ms: start };
  return { now: () => new Date(state.ms), pass: (seconds: number) => (state.ms += seconds * 1000) };
};

describe('createSign', () => {
  it('signs a viewer for one subgraph and no other', async () => {
    const sign = createSign(SECRET, clock().now);
    const authorization = await sign(OFFICER, 'cases');
    expect(await createViewerVerifier(SECRET, 'cases')(authorization)).toEqual(OFFICER);
    await expect(createViewerVerifier(SECRET, 'events')(authorization)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('gives a signature out again for 30 seconds, then signs anew', async () => {
    const { now, pass } = clock();
    const sign = createSign(SECRET, now);
    const first = await sign(OFFICER, 'cases');
    pass(29);
    expect(await sign({ ...OFFICER }, 'cases')).toBe(first);
    pass(1);
    expect(await sign(OFFICER, 'cases')).not.toBe(first);
  });

  it.each([
    ['another viewer', { ...OFFICER, subject: 'officer-2' }, 'cases'],
    ['the same person with a clearance', { ...OFFICER, clearance: ['PHONE'] }, 'cases'],
    ['the same person with another purpose', { ...OFFICER, purpose: 'case 7' }, 'cases'],
    ['another subgraph', OFFICER, 'people'],
  ] as const)('never gives it to %s', async (_, viewer, audience) => {
    const sign = createSign(SECRET, clock().now);
    const first = await sign(OFFICER, 'cases');
    expect(await sign(viewer, audience)).not.toBe(first);
  });

  it('keeps no more than a thousand', async () => {
    const sign = createSign(SECRET, clock().now);
    const first = sign({ ...OFFICER }, 'cases');
    for (let at = 0; at < 1000; at += 1) await sign({ ...OFFICER, subject: `s${at}` }, 'cases');
    expect(sign({ ...OFFICER }, 'cases')).not.toBe(first);
  });
});
