import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop } from '../trial/trial-toys.ts';

let shop: ToyShop;
let intake: Intake;
let batch: string;

beforeAll(async () => {
  shop = await openToyShop();
  intake = await shop.open({ 'toy-shop.yaml': toySource() });
  const body = bytesOf(csvOf(toyRow('1', { bought: '昨天' })));
  const whence = { system: 'toy-shop', file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR };
  ({ batch } = await intake.take({ ...whence, body }));
});
afterAll(() => shop.close());

const ask = (method: string, path: string, body = '') =>
  intake.answer({ method, path, headers: {}, body: bytesOf(body) }, OPERATOR);
const REFUSED = { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^Expected .* found .*\.$/) };

describe('the desk refuses what no database holds', () => {
  it.each([
    ['a row beyond all numbers', { rows: [99_999_999_999] }],
    ['a reason with NUL', { reason: 'a\0' }],
  ])('in a body: %s', async (_, choice) => {
    for (const [word, more] of [
      ['replay', {}],
      ['correct', { cells: { 名称: 'x' } }],
    ] as const)
      await expect(
        ask('POST', `/sources/batches/${batch}/${word}`, JSON.stringify({ ...choice, ...more })),
      ).rejects.toMatchObject(REFUSED);
  });

  it.each(['after=1.5', 'after=99999999999', 'after=-1', 'after=x', 'reason=%00'])(
    'in what is asked of a batch: %s',
    async (query) => {
      await expect(ask('GET', `/sources/batches/${batch}?${query}`)).rejects.toMatchObject(REFUSED);
    },
  );

  it.each(['system=%00', 'state=%00', 'before=%00'])('in what is asked of all batches: %s', async (query) => {
    await expect(ask('GET', `/sources/batches?${query}`)).rejects.toMatchObject(REFUSED);
  });

  it('and goes on after a row', async () => {
    const told = async (after: number) =>
      JSON.parse(String((await ask('GET', `/sources/batches/${batch}?after=${after}`)).body)).quarantine.length;
    expect([await told(0), await told(1)]).toEqual([1, 0]);
  });
});
