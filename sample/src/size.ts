export const SIZES = ['small', 'full'] as const;
/** `small` is 温岭 with some five hundred records, `full` five governments with every record of the reports' figures. */
export type Size = (typeof SIZES)[number];
