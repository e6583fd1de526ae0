/** The article that founds a power. `versionDate` is the day on which the cited version was passed. */
export type LegalBasis = {
  readonly law: string;
  readonly versionDate: string | null;
  readonly article: string | null;
  readonly text: string | null;
};

const CITATION = /^《([^》]+)》(?:[（(](\d{4}-\d{2}-\d{2})[）)])?(第[^：:]+?)?(?:[：:](.+))?$/su;

/**
 * Reads a citation as catalogues print it: 《law》（version date）article：wording, all but the law optional.
 * A text that is none is kept whole as the law, so that nothing is lost.
 */
export const parseCitation = (citation: string): LegalBasis => {
  const [, law, versionDate, article, text] = CITATION.exec(citation.trim()) ?? [];
  if (law === undefined) return { law: citation.trim(), versionDate: null, article: null, text: null };
  return { law, versionDate: versionDate ?? null, article: article?.trim() ?? null, text: text?.trim() ?? null };
};

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const parseNumeral = (numeral: string): number => {
  let value = 0;
  let digit: number | null = null;
  for (const sign of numeral) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS[sign] ?? 0;
    else {
      value += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return value + (digit ?? 0);
};

const ARTICLE = /^第(?:([〇零一二两三四五六七八九十百千]+)|(\d+))条(?:之([一二三四五六七八九十]+))?/u;

/** Where an article stands in its law: 第三十三条 is 3300, 第三十三条之一 is 3301; what cannot be read comes last. */
export const articleOrder = (article: string): number => {
  const [, numeral, figure, added] = ARTICLE.exec(article) ?? [];
  if (numeral === undefined && figure === undefined) return 99_999_999;
  return 100 * (figure === undefined ? parseNumeral(numeral ?? '') : Number(figure)) + parseNumeral(added ?? '');
};
