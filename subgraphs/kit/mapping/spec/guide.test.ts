import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { conditionShape } from '../language/condition-shape.ts';
import { fieldShape } from '../language/field-shape.ts';
import { alsoShape, sourceShape } from '../language/shape.ts';

const guide = await readFile(fileURLToPath(new URL('../LANGUAGE.md', import.meta.url)), 'utf8');

it('the guide has every word of the language, with an example', () => {
  const words = [sourceShape, fieldShape, alsoShape, conditionShape.shape].flatMap((shape) => Object.keys(shape));
  expect(words.filter((word) => !guide.includes(`\`${word}\``) && !guide.includes(`\`${word}: `))).toEqual([]);
  expect(words.filter((word) => !guide.includes(`${word}: `) && !guide.includes(`${word}:\n`))).toEqual([]);
});
