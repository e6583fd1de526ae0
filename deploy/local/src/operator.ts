import { createSecretKey } from 'node:crypto';
import { SignJWT } from 'jose';

/** A token for the local operator's own tools, good for five minutes: who holds the operator key may take files in. */
export const signOperatorToken = (operatorKey: Uint8Array): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('one-network/operator')
    .setAudience('gateway')
    .setSubject('operator')
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(createSecretKey(operatorKey));
