import { chmod, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ANONYMOUS } from '@network/schema/viewer';
import { expect, it, onTestFinished } from 'vitest';
import { openSpool, type Slip } from './spool.ts';

const openFolder = async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'spool-')), 'spool');
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }));
  return { folder, spool: await openSpool(folder) };
};
async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
const slip = (number: number): Slip => ({
  ...{ number, system: 's', file: 'f.csv', jurisdiction: null, viewer: ANONYMOUS, sha256: 'x' },
});

it('a pushed file lies in a folder and under names that only this account reads', async () => {
  const { folder, spool } = await openFolder();
  await spool.keep(await spool.receive(pieces('a'), 9), slip(1));
  const modes = await Promise.all(
    [folder, ...(await readdir(folder)).map((name) => join(folder, name))].map((path) => stat(path)),
  );
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600', '600']);
});

it('a folder that was open to others is closed when it becomes the spool', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spool-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  await openSpool(folder);
  expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('700');
});

it('a pushed file is what came, with its hash, and waits in the order of its batch', async () => {
  const { spool } = await openFolder();
  const parcel = await spool.receive(pieces('街', '道'), 9);
  expect(parcel).toMatchObject({
    bytes: 6,
    sha256: 'ee10a1a0c79d762719629989a0e5992563c4cecee0b0e94048a5a7184f6b0747',
  });
  await spool.keep(parcel, slip(10));
  await spool.keep(await spool.receive(pieces('b'), 9), slip(9));
  expect((await spool.list()).map(({ number }) => number)).toEqual([9, 10]);
  expect((await buffer(spool.read(10))).toString()).toBe('街道');
  expect(await spool.find(10)).toEqual(slip(10));
  await spool.drop(10);
  expect(await spool.find(10)).toBeNull();
});

it('S-06w a pushed file that is too large MUST be refused while it comes, and leave nothing', async () => {
  const { folder, spool } = await openFolder();
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      sent += 1;
      yield Buffer.alloc(1000);
    }
  }
  await expect(spool.receive(endless(), 10_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect(sent).toBe(11);
  expect(await readdir(folder)).toEqual([]);
});

it('what a process only began to receive is deleted by a later one, when it can no longer be coming', async () => {
  const { folder } = await openFolder();
  const [old, fresh] = [join(folder, 'arriving-old'), join(folder, 'arriving-new')];
  await Promise.all([old, fresh].map((path) => writeFile(path, 'x')));
  const before = new Date(Date.now() - 3 * 3_600_000);
  await utimes(old, before, before);
  await openSpool(folder);
  expect(await readdir(folder)).toEqual(['arriving-new']);
});
