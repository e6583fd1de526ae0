import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { Fault } from './errors.ts';
import type { SubgraphName } from './network.ts';

/** What a caller is to this network. One caller may have several roles. DOMAIN.md §5.0 has who may do what. */
export const ROLES = [
  'ADMINISTRATOR',
  'ANALYST',
  'CITIZEN',
  'COMMANDER',
  'HEAD',
  'LEGAL_REVIEWER',
  'OFFICER',
  'OPERATOR',
  'PARTNER',
  'SUPERVISOR',
] as const;
export type Role = (typeof ROLES)[number];

/** The classes of personal information that a caller may be cleared to read in the open. */
export const CLEARANCES = ['ID_NUMBER', 'PHONE'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/** A government, and a part of it: rows at or below `place` (12 digits); `null` is the whole jurisdiction, with the rows that have no place. */
export type PlaceGrant = { readonly jurisdiction: string; readonly place: string | null };

/** The person or machine on whose behalf a request runs, as the gateway signs it to the subgraphs. */
export type Viewer = {
  /** Stable id of the caller at its identity provider; `anonymous` for nobody. */
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  readonly grants: readonly PlaceGrant[];
  /** Code of the body or partner agency that the caller acts for. */
  readonly body: string | null;
  /** Certificate number of an officer. */
  readonly officer: string | null;
  readonly clearance: readonly Clearance[];
  /** Why the caller reads: recorded by the read audit. */
  readonly purpose: string | null;
};

export const ANONYMOUS: Viewer = {
  subject: 'anonymous',
  roles: [],
  scopes: [],
  grants: [],
  body: null,
  officer: null,
  clearance: [],
  purpose: null,
};

/** The operator, who answers for all that comes in. */
export const isOperator = ({ roles }: Pick<Viewer, 'roles'>): boolean => roles.includes('OPERATOR');

/** The scope of a machine that sends the files of one system. There is none for every system: that is the operator. */
export const scopeOfSource = (system: string): string => `sources:write:${system}`;

/** Whether a caller may take in files of a system; of some system, where none is named. */
export const mayImport = (viewer: Pick<Viewer, 'roles' | 'scopes'>, system: string | null): boolean =>
  isOperator(viewer) ||
  (system === null
    ? viewer.scopes.some((scope) => scope.startsWith(scopeOfSource('')))
    : viewer.scopes.includes(scopeOfSource(system)));

const refuseCaller = ({ subject }: Viewer, wish: string): Fault =>
  subject === 'anonymous'
    ? new Fault('UNAUTHENTICATED', `Expected ${wish}, found no identity. Send a bearer token.`)
    : new Fault('FORBIDDEN', `Expected ${wish}, found ${subject}. Ask the operator.`);

/** @throws {Fault} FORBIDDEN unless the viewer is an operator, UNAUTHENTICATED where it is nobody. */
export const requireOperator = (viewer: Viewer): void => {
  if (!isOperator(viewer)) throw refuseCaller(viewer, 'an operator');
};

/** @throws {Fault} FORBIDDEN unless the viewer may import, UNAUTHENTICATED where it is nobody. See `mayImport`. */
export const requireImporter = (viewer: Viewer, system: string | null = null): void => {
  if (mayImport(viewer, system)) return;
  throw refuseCaller(viewer, `an operator or a machine with the scope "${scopeOfSource(system ?? '<system>')}"`);
};

/** The scope of a machine that fetches what is published by the layout of one system. */
export const scopeOfExport = (system: string): string => `exports:read:${system}`;

/** Whether a caller may fetch what is published by the layout of a system; of some system, where none is named. */
export const mayExport = (viewer: Pick<Viewer, 'roles' | 'scopes'>, system: string | null): boolean =>
  isOperator(viewer) ||
  viewer.scopes.some((scope) =>
    system === null ? scope.startsWith(scopeOfExport('')) : scope === scopeOfExport(system),
  );

/** @throws {Fault} FORBIDDEN unless the viewer may export, UNAUTHENTICATED where it is nobody. See `mayExport`. */
export const requireExporter = (viewer: Viewer, system: string | null = null): void => {
  if (mayExport(viewer, system)) return;
  throw refuseCaller(viewer, `an operator or a machine with the scope "${scopeOfExport(system ?? '<system>')}"`);
};

/** How long a signed viewer is good for. */
export const VIEWER_SECONDS = 60;
const ISSUER = 'one-network/gateway';

/** The key for one audience: a token that leaks from one subgraph opens no other. */
const keyFor = (secret: Uint8Array, audience: SubgraphName): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'one-network', `viewer:${audience}`, 32)));

/** Signs viewers for one subgraph. `secret` is the network's own key, at least 32 bytes. */
export const createViewerSigner = (secret: Uint8Array, audience: SubgraphName) => {
  const key = keyFor(secret, audience);
  return (viewer: Viewer, now: Date = new Date()): Promise<string> => {
    const issued = Math.floor(now.getTime() / 1000);
    return new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(issued)
      .setExpirationTime(issued + VIEWER_SECONDS)
      .sign(key);
  };
};

const refusal = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'found one that has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `found one whose ${error.claim} is not for this subgraph`;
  return 'found one that the gateway did not sign for it';
};

/**
 * Reads the viewer that the gateway signed for this subgraph from an Authorization header.
 * @throws {Fault} UNAUTHENTICATED when there is none, it has expired, or it is meant for another subgraph.
 */
export const createViewerVerifier = (secret: Uint8Array, audience: SubgraphName) => {
  const key = keyFor(secret, audience);
  return async (authorization: string | undefined): Promise<Viewer> => {
    const expected = `Expected a viewer signed by the gateway for "${audience}", `;
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined)
      throw new Fault('UNAUTHENTICATED', `${expected}found none. Call the gateway, not the subgraph.`);
    try {
      const { payload } = await jwtVerify<{ viewer: Viewer }>(token, key, {
        issuer: ISSUER,
        audience,
        algorithms: ['HS256'],
      });
      return payload.viewer;
    } catch (error) {
      throw new Fault('UNAUTHENTICATED', `${expected}${refusal(error)}. Call the gateway, not the subgraph.`);
    }
  };
};
