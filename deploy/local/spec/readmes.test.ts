import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
/** Both READMEs, each of which names the other. */
const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];

/** Commands as they are typed; what a person puts in their place may be called by another word. */
const commandsOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/npm (?:start|test|run [\w:]+)/g), ([command]) => command)),
];
const optionsOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/(?<= |`)--[a-z]+/g), ([option]) => option)),
];
const linksOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => target)),
];
const isReadme = (target: string): boolean => target.startsWith('README');

it.each<[string, (text: string) => string[]]>([
  ['commands', commandsOf],
  ['options', optionsOf],
  ['links', linksOf],
])('the Chinese README has all %s of the English one', (_, partsOf) => {
  const [one, other] = [english, chinese].map((text) => partsOf(text).filter((part) => !isReadme(part)));
  expect(one).not.toEqual([]);
  expect(other).toEqual(expect.arrayContaining(one ?? []));
});
