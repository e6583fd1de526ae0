/** What a body is in the network. Partners are outside it: they act through their machines and punish nobody. */
export const BODY_KINDS = [
  'CITY_GOVERNMENT',
  'COUNTY_GOVERNMENT',
  'COORDINATION',
  'COUNTY_BUREAU',
  'DEPARTMENT',
  'POLICE',
  'TOWN_GOVERNMENT',
  'PARTNER',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * 综合 acts over many fields, 专业 in one; a town's team is comprehensive, a joint one has
 * members of several bodies. "1+8+1" is data: its last team differs by county.
 */
export const TEAM_KINDS = ['COMPREHENSIVE', 'PROFESSIONAL', 'TOWN', 'JOINT'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

export const CERTIFICATE_STATUSES = ['VALID', 'SUSPENDED', 'REVOKED'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** Whether a certificate lets its holder act on a day: in force on it, and neither suspended nor revoked.. */
export const isValidOn = (
  certificate: { status: CertificateStatus; validFrom: string; validTo: string },
  day: string,
): boolean => certificate.status === 'VALID' && certificate.validFrom <= day && day <= certificate.validTo;

type Held = { status: CertificateStatus; validFrom: string; validTo: string; fields: readonly string[] };

/** Whether one of somebody's certificates is valid on a day, and names a field where one is given. R-114. */
export const isCertifiedOn = (
  certificates: readonly Held[],
  { day, field }: { day: string; field?: string | null | undefined },
): boolean =>
  certificates.some(
    (certificate) => isValidOn(certificate, day) && (field == null || certificate.fields.includes(field)),
  );
