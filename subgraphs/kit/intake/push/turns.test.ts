import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

it('jobs of one name run one after another, those of others at most so many at once', async () => {
  const turns = createTurns(2);
  const [ended, releases]: [string[], Map<string, () => void>] = [[], new Map()];
  let [running, most] = [0, 0];
  const add = (name: string, word: string): void =>
    turns.add(name, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => releases.set(word, resolve));
      running -= 1;
      ended.push(word);
    });
  add('a', 'a1');
  add('a', 'a2');
  add('b', 'b1');
  add('c', 'c1');
  for (const word of ['b1', 'c1', 'a1', 'a2']) {
    while (!releases.has(word)) await new Promise(setImmediate);
    releases.get(word)?.();
  }
  await turns.settled();
  expect(ended).toEqual(['b1', 'c1', 'a1', 'a2']);
  expect(most).toBe(2);
});
