/** How far down a place lies: its lists read another column of an event for each. */
export type PlaceLevel = 'REGION' | 'COUNTY' | 'TOWN' | 'PLACE';

/** The level that a 12-digit code tells. Provinces and cities are regions; villages and whatever is no code are places. DOMAIN.md §3.3. */
export const levelOfCode = (code: string): PlaceLevel => {
  if (!/^\d{9}000$/.test(code)) return 'PLACE';
  if (!code.endsWith('000000')) return 'TOWN';
  return code.endsWith('00000000') ? 'REGION' : 'COUNTY';
};
