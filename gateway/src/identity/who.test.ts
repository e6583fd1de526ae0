import { ANONYMOUS } from '@network/schema/viewer';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Issuer } from './issuers.ts';
import { createWho } from './who.ts';

const token = (issuer: string): Promise<string> =>
  new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer(issuer).sign(new Uint8Array(32));

/** An issuer that counts how often it is asked, and says the same until `until` (epoch seconds). */
const counting = (subject: string, until: number) => {
  const asked: string[] = [];
  const issuer: Issuer = {
    verify: async (text) => {
      asked.push(text);
      return { viewer: { ...ANONYMOUS, subject }, until };
    },
  };
  return { issuer, asked };
};

describe('createWho', () => {
  const setUp = (until: number) => {
    const state = { ms: 1_000_000 };
    const operator = counting('operator', until);
    const provider = counting('person', until);
    const who = createWho(
      { operator: operator.issuer, development: null, jwks: provider.issuer },
      () => new Date(state.ms),
    );
    return { who, operator, provider, pass: (seconds: number) => (state.ms += seconds * 1000) };
  };

  it('asks the issuer that the token names', async () => {
    const { who, operator, provider } = setUp(2000);
    expect((await who(`Bearer ${await token('one-network/operator')}`)).subject).toBe('operator');
    expect((await who(`bearer ${await token('https://sso.invalid')}`)).subject).toBe('person');
    expect([operator.asked.length, provider.asked.length]).toEqual([1, 1]);
  });

  it('believes a verified token for 30 seconds, then looks again', async () => {
    const { who, provider, pass } = setUp(2000);
    const header = `Bearer ${await token('https://sso.invalid')}`;
    await who(header);
    pass(29);
    await who(header);
    expect(provider.asked).toHaveLength(1);
    pass(1);
    await who(header);
    expect(provider.asked).toHaveLength(2);
  });

  it('believes no token past its own end', async () => {
    const { who, provider, pass } = setUp(1010);
    const header = `Bearer ${await token('https://sso.invalid')}`;
    await who(header);
    pass(10);
    await who(header);
    expect(provider.asked).toHaveLength(2);
  });
});
