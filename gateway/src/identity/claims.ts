import { Fault } from '@network/schema/errors';
import { CLEARANCES, ROLES, type Viewer } from '@network/schema/viewer';
import { z } from 'zod';

/** What a token must say of its caller. `scope` is one text with spaces, RFC 8693 §4.2. */
const Claims = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(z.enum(ROLES)).default([]),
  scope: z.string().default(''),
  grants: z
    .array(
      z.object({
        jurisdiction: z.string().regex(/^\d{6}$/, 'six digits'),
        place: z
          .string()
          .regex(/^\d{12}$/, 'twelve digits')
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  body: z.string().min(1).nullable().default(null),
  officer: z.string().min(1).nullable().default(null),
  clearance: z.array(z.enum(CLEARANCES)).default([]),
  purpose: z.string().max(500).nullable().default(null),
});

/** The claims of a viewer, as an issuer writes them. */
export const claimsOf = ({ subject, scopes, ...rest }: Viewer): Record<string, unknown> => ({
  sub: subject,
  scope: scopes.join(' '),
  ...rest,
});

/**
 * Reads a verified token's claims.
 * @throws {Fault} UNAUTHENTICATED naming the first claim that cannot be read.
 */
export const parseClaims = (payload: unknown): Viewer => {
  const parsed = Claims.safeParse(payload);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'nothing readable' };
    throw new Fault(
      'UNAUTHENTICATED',
      `Expected a token whose claims tell the caller, found "${path.join('.')}" unreadable (${message}). Have its issuer correct it.`,
    );
  }
  const { sub, scope, ...viewer } = parsed.data;
  return { ...viewer, subject: sub, scopes: scope.split(' ').filter((word) => word !== '') };
};
