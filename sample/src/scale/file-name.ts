/** What a part of a scale is told by: how many events in all, and of which government it is the part that begins with a record or has a number. */
type ScalePartName = { readonly scale: number; readonly jurisdiction: string; readonly part: number | 'end' };

/** The name under which a part goes in, told again by its batch. */
export const fileOf = ({ scale, jurisdiction, part }: ScalePartName): string =>
  `scale-${scale}-${jurisdiction}-${part}.csv`;

/** The scale of which a batch's file is a part; null where it is none. */
export const scaleOf = (file: string): number | null => {
  const [, scale] = /^scale-(\d+)-/.exec(file) ?? [];
  return scale === undefined ? null : Number(scale);
};
