/** One bar: whose it is, and how long; the first of a group is ours. */
export type Bar = { readonly name: string; readonly value: number };
export type Group = { readonly title: string; readonly bars: readonly Bar[] };

const WIDTH = 760;
const LABEL = 170;
const [BAR, GAP, HEAD] = [18, 6, 44];

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', '');

/** Colours that can be told apart on white and on black, by eyes that see no red; text follows the reader's scheme. */
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .ours { fill: #0072b2; }
  .other { fill: #8c959f; }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .ours { fill: #56b4e9; } .other { fill: #6e7681; } }`;

const heightOf = ({ bars }: Group): number => HEAD + bars.length * (BAR + GAP) + GAP;

const drawBar = ({ name, value }: Bar, { y, longest }: { y: number; longest: number }): string => {
  const length = Math.max(1, Math.round(((WIDTH - LABEL - 80) * value) / longest));
  const middle = y + BAR - 5;
  return [
    `<text x="${LABEL - 8}" y="${middle}" text-anchor="end">${escapeXml(name)}</text>`,
    `<rect class="${name.startsWith('ours') ? 'ours' : 'other'}" x="${LABEL}" y="${y}" width="${length}" height="${BAR}" rx="2"/>`,
    `<text x="${LABEL + length + 6}" y="${middle}">${value.toPrecision(3)}</text>`,
  ].join('\n');
};

/** A picture of bars, readable in light and in dark, as the text of an SVG file. `about` is told to who cannot see it. */
export const drawGroups = (groups: readonly Group[], about: string): string => {
  const parts: string[] = [];
  let top = 0;
  for (const group of groups) {
    const longest = Math.max(...group.bars.map(({ value }) => value));
    parts.push(`<text class="title" x="8" y="${top + HEAD - 14}">${escapeXml(group.title)}</text>`);
    for (const [at, bar] of group.bars.entries())
      parts.push(drawBar(bar, { y: top + HEAD + at * (BAR + GAP), longest }));
    top += heightOf(group);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="${escapeXml(about)}">
<style>${STYLE}
</style>
${parts.join('\n')}
</svg>
`;
};
