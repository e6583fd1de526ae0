import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OPERATOR_KEY, SECRET, send, startTiny } from './tiny-network.ts';

const WHO = '{ whoAmI }';
const viewerIn = (json: { data?: Record<string, unknown> | null }): unknown =>
  JSON.parse(String(json.data?.['whoAmI']));

const sign = (key: Uint8Array, issuer: string, claims: Record<string, unknown> = {}) =>
  new SignJWT({ sub: 'x', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience('gateway')
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(key);

/** An identity provider with one key, on a port of its own. */
const startProvider = async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const server = createServer((_, response) => void response.end(JSON.stringify({ keys: [key] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const token = (claims: Record<string, unknown>, { audience = 'one-network', expires = '5 minutes' } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer('https://sso.wenling.invalid')
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(privateKey);
  return { jwks: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`), token };
};

describe('the caller', () => {
  it('is nobody without an Authorization header', async () => {
    const { ask } = await startTiny();
    expect(viewerIn((await ask(WHO)).json)).toMatchObject({
      subject: 'anonymous',
      roles: [],
      grants: [],
      clearance: [],
    });
  });

  it.each([
    ['is no JWT', async () => 'abc', 'found one that is no JWT'],
    [
      'is of an issuer nobody knows',
      () => sign(SECRET, 'https://elsewhere.invalid'),
      'that this network does not know',
    ],
    [
      'claims the operator with another key',
      () => sign(SECRET, 'one-network/operator'),
      'whose signature does not match',
    ],
    [
      'claims the development issuer with another key',
      () => sign(SECRET, 'one-network/development'),
      'signature does not match',
    ],
  ])('is refused with 401 and one sentence when the token %s', async (_, make, found) => {
    const { ask, events } = await startTiny();
    const { status, json } = await ask(WHO, { token: await make() });
    expect(status).toBe(401);
    expect(json).toEqual({
      errors: [{ message: expect.stringContaining(found), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(events.asked).toEqual([]);
  });

  it('is refused when the header is of another kind', async () => {
    const { url } = await startTiny();
    const { status } = await send(`${url}/graphql?query={whoAmI}`, { headers: { authorization: 'Basic eDp5' } });
    expect(status).toBe(401);
  });

  it('is the operator with a token of the operator key, who sees no government', async () => {
    const { ask } = await startTiny({ production: true });
    const token = await sign(OPERATOR_KEY, 'one-network/operator', {
      roles: ['COMMANDER'],
      grants: [{ jurisdiction: '331081' }],
    });
    expect(viewerIn((await ask(WHO, { token })).json)).toEqual({
      subject: 'operator',
      roles: ['OPERATOR'],
      scopes: ['sources:write'],
      grants: [],
      body: null,
      officer: null,
      clearance: [],
      purpose: null,
    });
  });
});

describe('the identity provider', () => {
  const CLAIMS = {
    sub: 'u-7',
    roles: ['OFFICER', 'HEAD'],
    scope: 'sources:write cases:write',
    grants: [{ jurisdiction: '331081', place: '331081104000' }, { jurisdiction: '331081' }],
    officer: '33108110401',
    clearance: ['PHONE'],
  };

  it('is believed by its published keys; claims become the viewer', async () => {
    const { jwks, token } = await startProvider();
    const { ask } = await startTiny({ jwks, production: true });
    expect(viewerIn((await ask(WHO, { token: await token(CLAIMS) })).json)).toEqual({
      subject: 'u-7',
      roles: ['OFFICER', 'HEAD'],
      scopes: ['sources:write', 'cases:write'],
      grants: [
        { jurisdiction: '331081', place: '331081104000' },
        { jurisdiction: '331081', place: null },
      ],
      body: null,
      officer: '33108110401',
      clearance: ['PHONE'],
      purpose: null,
    });
  });

  it('makes nobody the operator', async () => {
    const { jwks, token } = await startProvider();
    const { ask } = await startTiny({ jwks });
    const asked = await ask(WHO, { token: await token({ sub: 'u', roles: ['OPERATOR', 'ANALYST'] }) });
    expect(viewerIn(asked.json)).toMatchObject({ roles: ['ANALYST'] });
  });

  it.each([
    ['has expired', {}, { expires: '1 minute ago' }, 'found one that has expired'],
    ['is meant for another service', {}, { audience: 'payroll' }, 'found one whose "aud" is not for this network'],
    ['has a role that does not exist', { roles: ['KING'] }, {}, 'found "roles.0" unreadable'],
    [
      'has a place that is none',
      { grants: [{ jurisdiction: '331081', place: '12' }] },
      {},
      'found "grants.0.place" unreadable (twelve digits)',
    ],
    ['has no subject', { sub: undefined }, {}, 'found one whose "sub" is not for this network'],
  ])('is refused when its token %s', async (_, claims, options, found) => {
    const { jwks, token } = await startProvider();
    const { ask } = await startTiny({ jwks });
    const { status, json } = await ask(WHO, { token: await token({ ...CLAIMS, ...claims }, options) });
    expect([status, json.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
    expect(json.errors?.[0]?.message).toContain(found);
  });

  it('is said to be away when its keys cannot be had', async () => {
    const { token } = await startProvider();
    const { ask } = await startTiny({ jwks: new URL('http://127.0.0.1:1/keys') });
    const { status, json } = await ask(WHO, { token: await token(CLAIMS) });
    expect([status, json.errors?.[0]?.extensions['code']]).toEqual([503, 'SOURCE_UNAVAILABLE']);
  });
});

describe('the development issuer', () => {
  it('lists its callers in English and Chinese with what each may see', async () => {
    const { url } = await startTiny();
    const { json } = await send(`${url}/dev/callers`);
    const callers = json['callers'] as { caller: string }[];
    expect(callers.map(({ caller }) => caller)).toEqual([
      'command-centre',
      'town-captain',
      'officer-xinhe',
      'officer-zeguo',
      'legal-reviewer',
      'justice-supervisor',
      'power-utility',
      'hotline-machine',
      'power-machine',
      'open311-machine',
      'analyst',
      'command-centre-nanping',
      'command-centre-jiangyin',
      'officer-jiangyin',
      'command-centre-beihai',
      'command-centre-shengsi',
      'citizen',
      'anonymous',
    ]);
    expect(callers[2]).toEqual({
      caller: 'officer-xinhe',
      name: { en: 'Officer in Xinhe', zh: '新河镇执法人员' },
      maySee: { en: expect.any(String), zh: expect.any(String) },
    });
  });

  it.each([
    ['command-centre', { roles: ['COMMANDER'], grants: [{ jurisdiction: '331081', place: null }], clearance: [] }],
    ['town-captain', { roles: ['HEAD', 'OFFICER'], grants: [{ jurisdiction: '331081', place: '331081104000' }] }],
    ['officer-zeguo', { roles: ['OFFICER'], grants: [{ jurisdiction: '331081', place: '331081100000' }] }],
    ['legal-reviewer', { roles: ['LEGAL_REVIEWER'], clearance: ['ID_NUMBER', 'PHONE'] }],
    ['power-utility', { roles: ['PARTNER'], body: 'POWER-331081', grants: [] }],
    ['hotline-machine', { roles: [], scopes: ['sources:write:hotline-12345', 'sources:write:citizen-messages'] }],
    ['power-machine', { roles: [], grants: [{ jurisdiction: '331081', place: '331081104000' }] }],
    ['open311-machine', { roles: ['CITIZEN'], scopes: ['sources:write:open311-requests'] }],
    ['command-centre-nanping', { roles: ['COMMANDER'], grants: [{ jurisdiction: '350700', place: null }] }],
    ['command-centre-jiangyin', { roles: ['COMMANDER'], grants: [{ jurisdiction: '320281', place: null }] }],
    ['officer-jiangyin', { roles: ['OFFICER'], grants: [{ jurisdiction: '320281', place: '320281104000' }] }],
    ['command-centre-beihai', { roles: ['COMMANDER'], grants: [{ jurisdiction: '450500', place: null }] }],
    ['command-centre-shengsi', { roles: ['COMMANDER'], grants: [{ jurisdiction: '330922', place: null }] }],
    ['citizen', { subject: 'citizen-1', roles: ['CITIZEN'], grants: [] }],
  ])('makes a developer the %s', async (caller, viewer) => {
    const { ask, tokenOf } = await startTiny();
    expect(viewerIn((await ask(WHO, { token: await tokenOf(caller) })).json)).toMatchObject(viewer);
  });

  it('gives nobody no token', async () => {
    const { tokenOf } = await startTiny();
    expect(await tokenOf('anonymous')).toBeNull();
  });

  it('names the callers when asked for one that it does not know', async () => {
    const { url } = await startTiny();
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"caller":"mayor"}' };
    const { status, json } = await send(`${url}/dev/token`, init);
    expect(status).toBe(400);
    expect(json.errors?.[0]?.message).toMatch(/^Expected \{"caller": one of command-centre, .*\}, found "mayor"\.$/);
  });

  it('does not exist in production: neither its paths nor its tokens', async () => {
    const development = await startTiny();
    const token = await development.tokenOf('command-centre');
    const { url, ask } = await startTiny({ production: true });
    expect((await send(`${url}/dev/callers`)).status).toBe(404);
    expect((await send(`${url}/dev/token`, { method: 'POST' })).status).toBe(404);
    const { status, json } = await ask(WHO, { token });
    expect(status).toBe(401);
    expect(json.errors?.[0]?.message).toContain('an issuer that this network does not know');
  });
});
