import { POWER_NAMES, THING_ACTS, WORK_ACTS } from './acts.ts';
import { PROFESSIONAL_VOCABULARY } from './professional.ts';
import { COMPREHENSIVE_VOCABULARY, type Vocabulary } from './vocabulary.ts';

export type ItemKind = 'PENALTY' | 'COERCION' | 'INSPECTION' | 'OTHER';

/** A power of a field: what it is called, what it threatens. */
export type Power = {
  readonly kind: ItemKind;
  readonly name: string;
  readonly sanctions: string;
  readonly fine: readonly [min: number | null, max: number] | null;
  readonly isCorrectFirst: boolean;
};

const VOCABULARY: Readonly<Record<string, Vocabulary>> = { ...COMPREHENSIVE_VOCABULARY, ...PROFESSIONAL_VOCABULARY };

/** The words of a field. @throws {Error} for a field that has none. */
export const vocabularyOf = (field: string): Vocabulary => {
  const found = VOCABULARY[field];
  if (found === undefined) throw new Error(`invariant: the field ${field} has words`);
  return found;
};

const wordsOf = (field: string): { works: readonly string[]; things: readonly string[] } => {
  const { works, things } = vocabularyOf(field);
  return { works: works.split(' '), things: things.split(' ') };
};

/** Each word with each act once, so that the first few already differ in both. */
const penalty = (words: readonly string[], acts: typeof WORK_ACTS, nth: number): Power => {
  const word = nth % words.length;
  const act = acts[(Math.floor(nth / words.length) + word) % acts.length];
  if (act === undefined || nth >= words.length * acts.length)
    throw new Error(`invariant: at most ${words.length * acts.length} acts about ${words.join(', ')}`);
  const { name, sanctions, fine, isCorrectFirst = false } = act;
  return { kind: 'PENALTY', name: name(words[word] ?? ''), sanctions, fine, isCorrectFirst };
};

/** The nth penalty of a field, from 0; no two of its 196 share a name. */
export const penaltyOf = (field: string, nth: number): Power => {
  const { works, things } = wordsOf(field);
  const half = Math.floor(nth / 2);
  return nth % 2 === 0 ? penalty(works, WORK_ACTS, half) : penalty(things, THING_ACTS, half);
};

/** The nth power of a field that is no penalty, from 0. */
export const powerOf = (field: string, kind: Exclude<ItemKind, 'PENALTY'>, nth: number): Power => {
  const { works, things } = wordsOf(field);
  const word = [...works, ...things][nth];
  if (word === undefined) throw new Error(`invariant: at most 14 powers of the kind ${kind} in ${field}`);
  return { kind, name: POWER_NAMES[kind](word), sanctions: '', fine: null, isCorrectFirst: false };
};

const NUMERALS = '零一二三四五六七八九';
const under100 = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return NUMERALS[ones] ?? '';
  return `${tens === 1 ? '' : NUMERALS[tens]}十${ones === 0 ? '' : NUMERALS[ones]}`;
};
const numeral = (number: number): string => {
  if (number < 100) return under100(number);
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (rest === 0) return `${NUMERALS[hundreds]}百`;
  const tail = rest < 10 ? `零${NUMERALS[rest]}` : `${rest < 20 ? '一' : ''}${under100(rest)}`;
  return `${NUMERALS[hundreds]}百${tail}`;
};

/** The article that founds the nth power of a field, in the version of the law that was in force on a day. */
export const basisOf = (field: string, nth: number, day: string): string => {
  const { law, versions, articles } = vocabularyOf(field);
  const version = versions.findLast((passed) => passed <= day) ?? versions[0];
  const article = articles[0] + (nth % (articles[1] - articles[0] + 1));
  return `《${law}》（${version}）第${numeral(article)}条`;
};
