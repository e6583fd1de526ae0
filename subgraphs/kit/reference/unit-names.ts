/** A text without blanks, whatever their width, and with brackets of one kind. */
export const unitName = (text: string): string => text.replace(/\s/gu, '').replaceAll('(', '（').replaceAll(')', '）');

const ENDINGS: readonly (readonly [ending: RegExp, more: string])[] = [
  [/[镇乡]$/u, '人民政府'],
  [/街道$/u, '办事处'],
];

/** A name as registers write it that people shorten: 综合执法局, 新河镇. */
const written = (name: string): string[] => [
  name,
  ...(/综合执法/u.test(name) ? [name.replace('综合执法', '综合行政执法')] : []),
  ...ENDINGS.filter(([ending]) => ending.test(name)).map(([, more]) => name + more),
];

/**
 * What a register may call a unit that a source names, the closest first: as it is written, with and without the name of
 * the government before it (温岭市综合行政执法局, 市综合行政执法局, 综合行政执法局), and in full where people shorten it.
 */
export const unitNames = (text: string, government: string): readonly string[] => {
  const name = unitName(text);
  if (name === '') return [];
  if (government === '') return written(name);
  const bare = name.startsWith(government)
    ? name.slice(government.length)
    : name.replace(/^(?:[市县区]|本[市县区])/u, '');
  return [...new Set([name, ...(bare === '' ? [] : [government + bare, bare])].flatMap(written))];
};
