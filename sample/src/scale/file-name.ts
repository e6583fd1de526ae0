/** What a part of a scale is told by: how many events in all, and those of one government from a serial on. */
type ScalePartName = { readonly scale: number; readonly jurisdiction: string; readonly from: number };

/** The name under which a part goes in, told again by its batch. */
export const fileOf = ({ scale, jurisdiction, from }: ScalePartName): string =>
  `scale-${scale}-${jurisdiction}-${from}.csv`;

/** The scale of which a batch's file is a part; null where it is none. */
export const scaleOf = (file: string): number | null => {
  const [, scale] = /^scale-(\d+)-/.exec(file) ?? [];
  return scale === undefined ? null : Number(scale);
};
