import { plain } from '../readers/text.ts';
import { isPattern } from './check-words.ts';
import type { ConditionText } from './condition-shape.ts';
import type { Mistake, Path } from './lines.ts';

/** What a column of a row must hold. */
export type Condition = {
  readonly column: string;
  readonly holds: (text: string) => boolean;
  readonly line: number;
};

const holdsBy = (condition: ConditionText): Condition['holds'] => {
  if (condition.matches !== undefined) {
    const matcher = new RegExp(condition.matches, 'u');
    return (text) => matcher.test(text);
  }
  const is = new Set(condition.is ?? condition['is not']);
  const isOne = (text: string): boolean => is.has(text) || is.has(plain(text));
  return condition.is === undefined ? (text) => !isOne(text) : isOne;
};

/** Conditions as functions, or where one has no regular expression. */
export const checkConditions = (
  texts: readonly ConditionText[] | undefined,
  { path, lineAt }: { path: Path; lineAt: (path: Path) => number },
): { made: Condition[]; mistakes: Mistake[] } => {
  const made: Condition[] = [];
  const mistakes: Mistake[] = [];
  for (const [at, condition] of (texts ?? []).entries()) {
    if (condition.matches !== undefined && !isPattern(condition.matches)) {
      const found = `"${condition.matches}"`;
      mistakes.push({ path: [...path, at, 'matches'], expected: 'a regular expression', found });
    } else {
      made.push({ column: condition.column, holds: holdsBy(condition), line: lineAt([...path, at, 'column']) });
    }
  }
  return { made, mistakes };
};
