/** What a government's document is. */
export const DOCUMENT_KINDS = [
  'PLAN',
  'OPINION',
  'NOTICE',
  'MEASURES',
  'LIST',
  'STANDARD',
  'AGREEMENT',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** 公开方式 (政府信息公开条例). */
export const OPENNESS = ['PROACTIVE', 'ON_REQUEST', 'NOT_OPEN'] as const;
export type Openness = (typeof OPENNESS)[number];

/** 有效性, as a government prints it beside its document. */
export const DOCUMENT_VALIDITY = ['VALID', 'AMENDED', 'EXPIRED', 'REPEALED'] as const;
export type DocumentValidity = (typeof DOCUMENT_VALIDITY)[number];

/** What a named list of items is.. */
export const EMPOWERMENT_LIST_KINDS = [
  'TOTAL',
  'COMPREHENSIVE',
  'PROFESSIONAL',
  'EMPOWERED',
  'SENT_DOWN',
  'CITY_POWER',
  'POWER',
] as const;
export type EmpowermentListKind = (typeof EMPOWERMENT_LIST_KINDS)[number];

/** 首违不罚目录清单 and 告知承诺执法事项清单. */
export const EXEMPTION_LISTS = ['FIRST_VIOLATION', 'COMMITMENT'] as const;
export type ExemptionList = (typeof EXEMPTION_LISTS)[number];
