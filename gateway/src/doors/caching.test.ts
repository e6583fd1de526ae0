import { describe, expect, it } from 'vitest';
import { asKept } from './caching.ts';

const keeping = { said: { control: 'private, no-cache', vary: [] }, age: undefined };
const answer = (body: string) => ({ status: 200, headers: { vary: 'accept' }, body });

describe('an answer that its caller holds already', () => {
  it.each([
    ['a large one, which comes in several encodings', 'x'.repeat(2_000), 'accept, accept-encoding'],
    ['a small one, which goes as it is', 'x', 'accept'],
  ])('names what the answer itself would vary by: %s', (_, body, vary) => {
    const first = asKept(answer(body), { ...keeping, ifNoneMatch: undefined });
    expect([first.status, first.headers['vary']]).toEqual([200, 'accept']);
    const again = asKept(answer(body), { ...keeping, ifNoneMatch: String(first.headers['etag']) });
    expect([again.status, again.body, again.headers['vary']]).toEqual([304, '', vary]);
  });
});
