/** What a power does: 行政处罚, 行政强制, 行政检查, 其他行政权力. */
export const ITEM_KINDS = ['PENALTY', 'COERCION', 'INSPECTION', 'OTHER'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** 综合执法清单 and 专业执法清单. R-105. */
export const ITEM_LISTS = ['COMPREHENSIVE', 'PROFESSIONAL'] as const;
export type ItemList = (typeof ITEM_LISTS)[number];

/**
 * The kinds of penalty of R-201 (行政处罚法 art. 9). Sources often say just 没收; and CORRECTION_ORDER and
 * DEMOLITION_ORDER, which are no penalties, stand among the sanctions of a clause.
 */
export const SANCTIONS = [
  'WARNING',
  'CRITICISM',
  'FINE',
  'CONFISCATION_OF_GAINS',
  'CONFISCATION_OF_PROPERTY',
  'CONFISCATION',
  'SUSPENSION_OF_LICENCE',
  'LOWERING_OF_QUALIFICATION',
  'REVOCATION_OF_LICENCE',
  'RESTRICTION_OF_BUSINESS',
  'SUSPENSION_OF_BUSINESS',
  'CLOSURE',
  'BAN_FROM_PROFESSION',
  'DETENTION',
  'OTHER',
  'CORRECTION_ORDER',
  'DEMOLITION_ORDER',
] as const;
export type Sanction = (typeof SANCTIONS)[number];

/**
 * The version in force on a day, of versions that do not overlap: each ends on its own last day or on the day before the next
 * one begins, whichever comes first. R-211.
 */
export const versionOn = <Version extends { validFrom: string; endsOn: string | null }>(
  versions: readonly Version[],
  day: string,
): Version | null =>
  versions.find(({ validFrom, endsOn }) => validFrom <= day && (endsOn === null || day <= endsOn)) ?? null;

const isSanction = (word: string): word is Sanction => (SANCTIONS as readonly string[]).includes(word);

/** Sanctions out of a source's list; a word that is none of ours is OTHER, and the log keeps what it was. */
export const toSanctions = (words: readonly string[]): Sanction[] => [
  ...new Set(words.map((word) => (isSanction(word) ? word : 'OTHER'))),
];

/** Whether a fact holds on a day; without a first day it always did, without a last one it still does. */
export const isInForce = (
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
