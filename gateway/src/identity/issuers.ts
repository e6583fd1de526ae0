import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Viewer } from '@network/schema/viewer';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { parseClaims } from './claims.ts';

/** Whom a token is about, and until when (epoch seconds) it says so. */
export type Identity = { readonly viewer: Viewer; readonly until: number };
/** One that gives out tokens. `verify` throws jose's errors, or a Fault for claims that cannot be read. */
export type Issuer = { readonly verify: (token: string, now: Date) => Promise<Identity> };

export const OPERATOR_ISSUER = 'one-network/operator';
export const DEVELOPMENT_ISSUER = 'one-network/development';
/** The `aud` that an identity provider must name: a token meant for another service opens nothing here. */
export const NETWORK_AUDIENCE = 'one-network';
const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** The local operator who takes files in: sees no business row, whatever the token claims. */
const OPERATOR: Viewer = {
  subject: 'operator',
  roles: ['OPERATOR'],
  scopes: ['sources:write'],
  grants: [],
  body: null,
  officer: null,
  clearance: [],
  purpose: null,
};

export const hmacKey = (key: Uint8Array): KeyObject => createSecretKey(key);

const untilOf = (payload: JWTPayload): number => payload.exp ?? 0;

/** Tokens that the operator's own tools sign with the operator key of this network. */
export const createOperatorIssuer = (key: Uint8Array): Issuer => ({
  verify: async (token, now) => {
    const { payload } = await jwtVerify(token, hmacKey(key), {
      issuer: OPERATOR_ISSUER,
      audience: 'gateway',
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
      currentDate: now,
    });
    return { viewer: OPERATOR, until: untilOf(payload) };
  },
});

/** Tokens of an identity provider whose keys stand at `url`. Nobody becomes OPERATOR there: that is the operator key's. */
export const createJwksIssuer = (url: URL): Issuer => {
  const keys = createRemoteJWKSet(url);
  return {
    verify: async (token, now) => {
      const { payload } = await jwtVerify(token, keys, {
        audience: NETWORK_AUDIENCE,
        algorithms: ASYMMETRIC,
        requiredClaims: ['exp', 'sub'],
        currentDate: now,
      });
      const viewer = parseClaims(payload);
      return {
        viewer: { ...viewer, roles: viewer.roles.filter((role) => role !== 'OPERATOR') },
        until: untilOf(payload),
      };
    },
  };
};
