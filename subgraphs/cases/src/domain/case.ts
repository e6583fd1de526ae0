/** 简易 decides on the spot (APL 51), 普通 files, investigates and notifies (APL 54). */
export const PROCEDURES = ['SIMPLE', 'ORDINARY'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** What a party is in law. 个体工商户 stands by itself: whether it counts as a citizen is configuration. DOMAIN.md §8.8. */
export const PARTY_KINDS = ['CITIZEN', 'ORGANISATION', 'INDIVIDUAL_BUSINESS', 'OTHER'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Kinds of penalty. APL 9, R-201. */
export const PENALTY_KINDS = [
  'WARNING',
  'PUBLIC_CRITICISM',
  'FINE',
  'CONFISCATION_OF_GAINS',
  'CONFISCATION_OF_PROPERTY',
  'PERMIT_SUSPENSION',
  'QUALIFICATION_DOWNGRADE',
  'PERMIT_REVOCATION',
  'BUSINESS_RESTRICTION',
  'BUSINESS_SUSPENSION',
  'CLOSURE',
  'OCCUPATION_RESTRICTION',
  'DETENTION',
  'OTHER',
] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/** In whose name a case is decided. A town acts in its own name where it was empowered. 行政处罚法 art. 24. */
export const ISSUING_SUBJECTS = ['TOWN', 'COUNTY', 'DEPARTMENT'] as const;
export type IssuingSubject = (typeof ISSUING_SUBJECTS)[number];

/** How a case left the procedure. 行政处罚法 art. 33, 57. */
export const CASE_EXITS = [
  'PENALTY',
  'NO_PENALTY',
  'FIRST_VIOLATION',
  'SLIGHT',
  'COMMITMENT',
  'NO_FAULT',
  'NOT_ESTABLISHED',
  'TRANSFERRED',
  'NOT_FILED',
  'ENDED',
] as const;
export type CaseExit = (typeof CASE_EXITS)[number];
