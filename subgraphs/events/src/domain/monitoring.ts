/** 公共安全, 行政执法: what a camera may be used for. */
export const DEVICE_PURPOSES = ['PUBLIC_SECURITY', 'ENFORCEMENT'] as const;
export type DevicePurpose = (typeof DEVICE_PURPOSES)[number];

/** 待人工确认, 已确认, 已排除. */
export const ALERT_STATES = ['UNCONFIRMED', 'CONFIRMED', 'DISMISSED'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export type ReviewedDevice = {
  readonly purpose: string | null;
  readonly legalReviewedOn: string | null;
  readonly technicalReviewedOn: string | null;
  readonly publishedOn: string | null;
};

/**
 * Whether what a device records on a day may be evidence: it was reviewed in law and in technique, and its location was
 * published, all on an earlier day (R-303, 行政处罚法 art. 41), and it is not there for public security alone, which images
 * may then serve and nothing else (R-304, 个人信息保护法 art. 26). Days are YYYY-MM-DD.
 */
export const isFitForEvidence = (
  { purpose, legalReviewedOn, technicalReviewedOn, publishedOn }: ReviewedDevice,
  day: string,
): boolean =>
  purpose !== 'PUBLIC_SECURITY' &&
  [legalReviewedOn, technicalReviewedOn, publishedOn].every((done) => done !== null && done < day);
