import { hkdfSync } from 'node:crypto';
import { Fault } from '@network/schema/errors';
import type { Logger } from '@network/schema/log';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type Answer, answerJson, type Exchange, pathOf, readJson } from '#exchange.ts';
import { SAMPLE_CALLERS } from './callers.ts';
import { claimsOf, parseClaims } from './claims.ts';
import { DEVELOPMENT_ISSUER, hmacKey, type Issuer, NETWORK_AUDIENCE } from './issuers.ts';
import { isLoopback } from './own-host.ts';

const GOOD_FOR_SECONDS = 12 * 60 * 60;
const Wish = z.object({ caller: z.string() });

/** Gives anybody the token of a sample caller: for developers, never made when production. */
export type DevelopmentIssuer = Issuer & { readonly answer: (exchange: Exchange) => Promise<Answer> };

type IssuerOptions = {
  /** The network's own key; tokens are signed with a key derived from it and so outlive a restart. */
  readonly secret: Uint8Array;
  readonly host: string;
  readonly log: Logger;
  readonly now: () => Date;
};

export const createDevelopmentIssuer = ({ secret, host, log, now }: IssuerOptions): DevelopmentIssuer => {
  if (!isLoopback(host)) log.warn({ host }, 'whoever reaches this host can be any sample caller');
  const key = hmacKey(Buffer.from(hkdfSync('sha256', secret, 'one-network', 'development-issuer', 32)));

  const giveToken = async (exchange: Exchange): Promise<Answer> => {
    const wish = Wish.safeParse(await readJson(exchange));
    const found = SAMPLE_CALLERS.find(({ caller }) => caller === wish.data?.caller);
    if (found === undefined) {
      const known = SAMPLE_CALLERS.map(({ caller }) => caller).join(', ');
      throw new Fault(
        'BAD_USER_INPUT',
        `Expected {"caller": one of ${known}}, found ${wish.success ? `"${wish.data.caller}"` : 'none'}.`,
      );
    }
    // Nobody has no token: a request without one is made as nobody.
    if (found.caller === 'anonymous') return answerJson(200, { token: null });
    const issued = Math.floor(now().getTime() / 1000);
    const token = await new SignJWT(claimsOf(found.viewer))
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(DEVELOPMENT_ISSUER)
      .setAudience(NETWORK_AUDIENCE)
      .setIssuedAt(issued)
      .setExpirationTime(issued + GOOD_FOR_SECONDS)
      .sign(key);
    return answerJson(200, { token });
  };

  return {
    verify: async (token, at) => {
      const { payload } = await jwtVerify(token, key, {
        issuer: DEVELOPMENT_ISSUER,
        audience: NETWORK_AUDIENCE,
        algorithms: ['HS256'],
        requiredClaims: ['exp'],
        currentDate: at,
      });
      return { viewer: parseClaims(payload), until: payload.exp ?? 0 };
    },
    answer: async (exchange) => {
      const route = `${exchange.method} ${pathOf(exchange)}`;
      if (route === 'POST /dev/token') return giveToken(exchange);
      if (route !== 'GET /dev/callers')
        throw new Fault('BAD_USER_INPUT', `Expected GET /dev/callers or POST /dev/token, found ${route}.`);
      return answerJson(200, { callers: SAMPLE_CALLERS.map(({ caller, name, maySee }) => ({ caller, name, maySee })) });
    },
  };
};
