import { describe, expect, it } from 'vitest';
import { ANONYMOUS, createViewerSigner, createViewerVerifier, type Viewer } from './viewer.ts';

const SECRET = new Uint8Array(32).fill(7);
const OFFICER: Viewer = {
  subject: 'officer-1',
  roles: ['OFFICER'],
  scopes: ['sources:write'],
  grants: [{ jurisdiction: '331081', place: '331081104000' }],
  body: null,
  officer: '33108100123',
  clearance: ['PHONE'],
  purpose: 'case 7',
};
const verify = createViewerVerifier(SECRET, 'cases');
const refusal = (found: string) => ({
  code: 'UNAUTHENTICATED',
  message: `Expected a viewer signed by the gateway for "cases", ${found}. Call the gateway, not the subgraph.`,
});

describe('signed viewers', () => {
  it.each([OFFICER, ANONYMOUS])('arrive as they were signed: $subject', async (viewer) => {
    const token = await createViewerSigner(SECRET, 'cases')(viewer);
    expect(await verify(`Bearer ${token}`)).toEqual(viewer);
  });

  it.each([
    [undefined, 'found none'],
    ['', 'found none'],
    ['Basic abc', 'found none'],
    ['Bearer abc', 'found one that the gateway did not sign for it'],
  ])('N-11a MUST refuse a subgraph request without a valid gateway signature: %s', async (authorization, found) => {
    await expect(verify(authorization)).rejects.toMatchObject(refusal(found));
  });

  it('N-11b MUST refuse a subgraph request with an expired one', async () => {
    const token = await createViewerSigner(SECRET, 'cases')(OFFICER, new Date(Date.now() - 61_000));
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject(refusal('found one that has expired'));
  });

  it('N-11c MUST refuse a subgraph request with one meant for another subgraph', async () => {
    const token = await createViewerSigner(SECRET, 'events')(OFFICER);
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject(
      refusal('found one that the gateway did not sign for it'),
    );
  });

  it('N-11d MUST refuse a subgraph request signed with the key of another network', async () => {
    const token = await createViewerSigner(new Uint8Array(32).fill(8), 'cases')(OFFICER);
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('N-11e MUST refuse a subgraph request whose viewer was changed after signing', async () => {
    const [head, , signature] = (await createViewerSigner(SECRET, 'cases')(OFFICER)).split('.');
    const [, payload] = (await createViewerSigner(SECRET, 'cases')({ ...OFFICER, roles: ['COMMANDER'] })).split('.');
    await expect(verify(`Bearer ${head}.${payload}.${signature}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('N-11f MUST refuse a subgraph request with a token that names no algorithm', async () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none' })}.${part({ aud: 'cases', iss: 'one-network/gateway', viewer: OFFICER })}.`;
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
