import { describe, expect, it } from 'vitest';
import { articleOrder, parseCitation } from './citation.ts';

describe('parseCitation', () => {
  it('reads law, version, article and wording', () => {
    expect(
      parseCitation('《浙江省城市市容和环境卫生管理条例》（2021-09-30）第三十三条第一款：城市建成区内禁止饲养家禽。'),
    ).toEqual({
      law: '浙江省城市市容和环境卫生管理条例',
      versionDate: '2021-09-30',
      article: '第三十三条第一款',
      text: '城市建成区内禁止饲养家禽。',
    });
  });

  it.each([
    ['《电力设施保护条例》第二十七条', { article: '第二十七条', versionDate: null, text: null }],
    ['《电力设施保护条例》(2011-01-08)', { article: null, versionDate: '2011-01-08', text: null }],
    ['《电力设施保护条例》:\n由电力管理部门责令改正。', { article: null, text: '由电力管理部门责令改正。' }],
  ])('reads %j without what is missing', (citation, basis) => {
    expect(parseCitation(citation)).toMatchObject({ law: '电力设施保护条例', ...basis });
  });

  it('keeps a text that is no citation as the law', () => {
    expect(parseCitation(' 城市市容条例第33条 ')).toEqual({
      law: '城市市容条例第33条',
      versionDate: null,
      article: null,
      text: null,
    });
  });
});

describe('articleOrder', () => {
  it.each([
    ['第一条', 100],
    ['第十条', 1000],
    ['第十九条', 1900],
    ['第二十条', 2000],
    ['第三十三条', 3300],
    ['第一百零五条', 10500],
    ['第一百一十条', 11000],
    ['第一千二百六十条', 126000],
    ['第33条', 3300],
    ['第三十三条之一', 3301],
    ['第三十三条第二款', 3300],
  ])('%s stands at %i', (article, order) => {
    expect(articleOrder(article)).toBe(order);
  });

  it('puts what it cannot read last', () => {
    expect(articleOrder('附则')).toBeGreaterThan(articleOrder('第九千九百九十九条'));
  });
});
