import { Fault } from '@network/schema/errors';
import { ANONYMOUS, type Viewer } from '@network/schema/viewer';
import { decodeJwt, errors } from 'jose';
import { DEVELOPMENT_ISSUER, type Identity, type Issuer, OPERATOR_ISSUER } from './issuers.ts';

/** The issuers that this gateway believes. `development` is null in production. */
export type Issuers = { readonly operator: Issuer; readonly development: Issuer | null; readonly jwks: Issuer | null };
/** Tells who calls, from an Authorization header. @throws {Fault} UNAUTHENTICATED, SOURCE_UNAVAILABLE. */
export type Who = (authorization: string | undefined) => Promise<Viewer>;

/** How long a verified token is believed without looking again; a key that was taken back works no longer than this. */
const BELIEVED_MS = 30_000;
const KEPT = 1_000;

const refuse = (found: string): Fault =>
  new Fault('UNAUTHENTICATED', `Expected a valid bearer token or none, found ${found}. Sign in again.`);

const issuerOf = (token: string, issuers: Issuers): Issuer => {
  let name: string | undefined;
  try {
    name = decodeJwt(token).iss;
  } catch {
    throw refuse('one that is no JWT');
  }
  const byName = name === DEVELOPMENT_ISSUER ? issuers.development : issuers.jwks;
  const issuer = name === OPERATOR_ISSUER ? issuers.operator : byName;
  if (issuer === null) throw refuse('one of an issuer that this network does not know');
  return issuer;
};

const isAboutKeys = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;

const explain = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  if (error instanceof errors.JWTExpired) return refuse('one that has expired');
  if (error instanceof errors.JWTClaimValidationFailed)
    return refuse(`one whose "${error.claim}" is not for this network`);
  const isProviderDown =
    !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  if (isProviderDown || (error.code === 'ERR_JOSE_GENERIC' && !isAboutKeys(error)))
    return new Fault(
      'SOURCE_UNAVAILABLE',
      'Expected the identity provider to answer with its keys, found no answer. Try again.',
    );
  return refuse('one whose signature does not match');
};

/** Makes the first step of every request: the caller. No Authorization header is nobody, which is a caller too. */
export const createWho = (issuers: Issuers, now: () => Date): Who => {
  const believed = new Map<string, Identity & { readonly at: number }>();

  const verify = async (token: string, at: Date): Promise<Viewer> => {
    const identity = await issuerOf(token, issuers)
      .verify(token, at)
      .catch((error: unknown) => {
        throw explain(error);
      });
    believed.set(token, { ...identity, at: at.getTime() });
    if (believed.size > KEPT) believed.delete(believed.keys().next().value ?? '');
    return identity.viewer;
  };

  return async (authorization) => {
    if (authorization === undefined) return ANONYMOUS;
    const token = /^Bearer +([^ ]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw refuse('an Authorization header of another kind');
    const at = now();
    const known = believed.get(token);
    const isFresh = known !== undefined && at.getTime() - known.at < BELIEVED_MS && at.getTime() < known.until * 1000;
    if (known !== undefined && isFresh) return known.viewer;
    believed.delete(token);
    return verify(token, at);
  };
};
