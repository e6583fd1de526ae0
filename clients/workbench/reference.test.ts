import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference, splitLabel, splitWords } from './reference.ts';
import { bareName, findTypes, listTypes, shortTitle } from './src/reference-data.ts';

const reference = readReference(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'));
const find = (name: string) => reference.find((type) => type.name === name);

describe('the reference', () => {
  it.each([
    ['The day it was decided. 决定日期', { en: 'The day it was decided.', zh: '决定日期' }],
    ['区划名称', { en: '', zh: '区划名称' }],
    [
      'Opaque; `node` finds it by it. As 新河镇 is. 标识',
      { en: 'Opaque; `node` finds it by it. As 新河镇 is.', zh: '标识' },
    ],
    ['Nothing said.', { en: 'Nothing said.', zh: '' }],
    [
      'How enforcement reaches a place. 执法模式 (浙江省综合行政执法条例 art. 9)',
      { en: 'How enforcement reaches a place.', zh: '执法模式 (浙江省综合行政执法条例 art. 9)' },
    ],
  ])('splits "%s" into its two languages', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it('splits the description of an enum value behind its label', () => {
    expect(splitLabel('赋权: the town acts in its own name')).toEqual({
      en: 'the town acts in its own name',
      zh: '赋权',
    });
  });

  it('gives each type to the subgraph that finds it by its id, and shows nothing of federation', () => {
    expect(find('Case')?.owner).toBe('cases');
    expect(find('Officer')?.owner).toBe('people');
    expect(find('PageInfo')?.owner).toBe('all');
    expect(reference.filter(({ name }) => name.includes('__'))).toEqual([]);
  });

  it('shows what can be asked from the start, by subgraph', () => {
    expect(find('Query.people')?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['place', 'officer']));
  });

  it('describes every type and every field in Chinese', () => {
    const mute = reference.flatMap(({ name, words, fields, kind }) => [
      ...(words.zh === '' ? [name] : []),
      ...fields.filter((field) => field.words.zh === '' && kind !== 'union').map((field) => `${name}.${field.name}`),
    ]);
    expect(mute).toEqual([]);
  });

  it('leads from every field to a type that it has, or to a scalar of GraphQL', () => {
    const known = new Set([...reference.map(({ name }) => name), 'String', 'Int', 'Float', 'Boolean', 'ID']);
    const lost = reference
      .filter(({ kind }) => kind !== 'enum')
      .flatMap(({ fields }) => fields.map(({ type }) => bareName(type)))
      .filter((type) => !known.has(type));
    expect(lost).toEqual([]);
  });

  it('lists the questions of a part first, then its records, and no page or row of a page', () => {
    const [first, second, ...others] = listTypes(reference, 'people').map(({ kind }) => kind);
    expect([first, second]).toEqual(['entrance', 'object']);
    expect(others).toEqual(expect.arrayContaining(['enum', 'input']));
    expect(listTypes(reference, 'people').filter(({ name }) => /Connection|Edge/.test(name))).toEqual([]);
    expect(shortTitle('执法模式 (浙江省综合行政执法条例 art. 9)')).toBe('执法模式');
  });

  it('finds types by words of either language, those with the word in their title first', () => {
    expect(findTypes(reference, '案件')[0]?.words.zh).toContain('案件');
    expect(findTypes(reference, 'officer certificate').map(({ name }) => name)).toContain('Officer');
    expect(findTypes(reference, 'officer')[0]?.name.toLowerCase()).toContain('officer');
    expect(findTypes(reference, '没有这样的词')).toEqual([]);
    expect(findTypes(reference, ' ')).toEqual(reference);
  });
});
