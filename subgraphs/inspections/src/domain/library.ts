/** What a licence allows in law. 行政许可法 art. 12; the words of 双公示 (XK_XKLB). */
export const LICENCE_KINDS = ['ORDINARY', 'FRANCHISE', 'RECOGNITION', 'APPROVAL', 'REGISTRATION', 'OTHER'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** What the holder of a licence is in law. */
export const HOLDER_KINDS = ['CITIZEN', 'ORGANISATION', 'INDIVIDUAL_BUSINESS', 'OTHER'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Whether a person may be drawn to inspect. */
export const INSPECTOR_STATUSES = ['LISTED', 'SUSPENDED', 'REMOVED'] as const;
export type InspectorStatus = (typeof INSPECTOR_STATUSES)[number];
