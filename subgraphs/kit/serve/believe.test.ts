import { ANONYMOUS, createViewerSigner, createViewerVerifier, VIEWER_SECONDS } from '@network/schema/viewer';
import { expect, it, vi } from 'vitest';
import { believe } from './believe.ts';

const SECRET = new Uint8Array(32).fill(7);
const tokenOf = async (subject: string): Promise<string> =>
  `Bearer ${await createViewerSigner(SECRET, 'cases')({ ...ANONYMOUS, subject })}`;

it('verifies a token once while it is good, and again when it has expired', async () => {
  const verify = vi.fn(createViewerVerifier(SECRET, 'cases'));
  let now = Date.now();
  const known = believe(verify, () => now);
  const token = await tokenOf('a');
  expect(await known(token)).toEqual({ ...ANONYMOUS, subject: 'a' });
  expect(await known(token)).toEqual({ ...ANONYMOUS, subject: 'a' });
  expect(verify).toHaveBeenCalledTimes(1);
  now += VIEWER_SECONDS * 1000;
  await known(token);
  expect(verify).toHaveBeenCalledTimes(2);
});

it('tells viewers apart, and believes nothing that was refused', async () => {
  const verify = vi.fn(createViewerVerifier(SECRET, 'cases'));
  const known = believe(verify);
  const token = await tokenOf('a');
  expect((await known(token)).subject).toBe('a');
  expect((await known(await tokenOf('b'))).subject).toBe('b');
  for (const forged of [`${token.slice(0, -4)}AAAA`, undefined]) {
    await expect(known(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(known(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
  expect(verify).toHaveBeenCalledTimes(6);
});
