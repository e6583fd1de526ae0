import { bareName } from '@network/kit/formats/column-names';
import type { RowProblem } from '@network/kit/mapping';
import { CLEARANCES, type Clearance, type Viewer } from '@network/schema/viewer';
import type { QuarantinedRow } from '../intake.ts';
import type { ReasonCount } from '../tables.ts';

const HIDDEN = '***';
/** What stands behind the name of a column that is there again. */
const TURN = /\(\d+\)$/;

/** What an identity number and a mobile or fixed-line telephone number look like, wherever in a row they stand. */
const LOOKS: Readonly<Record<Clearance, RegExp>> = {
  ID_NUMBER:
    /(?<!\d)[1-9]\d{5}[-. ]?(?:(?:19|20)\d\d[-. ]?(?:0[1-9]|1[0-2])[-. ]?[0-3]\d[-. ]?\d{3}[\dXx]|\d\d[-. ]?(?:0[1-9]|1[0-2])[-. ]?[0-3]\d[-. ]?\d{3})(?![\dXx])/g,
  PHONE:
    /(?<!\d)(?:(?:(?:\+|00)?86[- ]?)?1[3-9]\d[-. ]?\d{4}[-. ]?\d{4}|\(?0(?:\d{2,3}[-–—) ]{1,2}\d{7,8}|(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}))(?!\d)/g,
};

/** Full-width digits, letters and signs as plain ones, character by character. */
const narrow = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** A text without what looks like one of the classes, however wide it is written. */
const without = (text: string, classes: readonly Clearance[]): string => {
  const plain = narrow(text);
  const found = classes.flatMap((held) =>
    [...plain.matchAll(LOOKS[held])].map(({ 0: seen, index }) => ({ seen, index })),
  );
  return found
    .toSorted((one, other) => other.index - one.index)
    .reduce((shown, { seen, index }) => shown.slice(0, index) + HIDDEN + shown.slice(index + seen.length), text);
};

/** A sentence about a file that nobody has a clearance for yet, without what looks like personal data. */
export const withoutNumbers = (sentence: string): string => without(sentence, CLEARANCES);

/** Shows what lies in quarantine to one caller. */
export type Mask = {
  readonly raw: (raw: QuarantinedRow['raw']) => QuarantinedRow['raw'];
  readonly problems: (problems: readonly RowProblem[]) => readonly RowProblem[];
  readonly reasons: (reasons: readonly ReasonCount[]) => readonly ReasonCount[];
};

/**
 * Hides personal data from a viewer who is not cleared to read it: columns that the source file declares or that fill
 * sealed fields; and, since a damaged row may hold anything anywhere, whatever looks like an identity or a telephone
 * number. A row that does not stand in its columns is hidden whole. S-09.
 */
export const createMask = (
  { clearance }: Pick<Viewer, 'clearance'>,
  personal: ReadonlyMap<string, Clearance>,
): Mask => {
  const closed = CLEARANCES.filter((held) => !clearance.includes(held));
  const hide = (text: string): string => without(text, closed);
  const classes = new Map([...personal].map(([column, held]) => [bareName(column), held]));
  const isClosed = (column: string | null): boolean => {
    const name = bareName(column ?? '');
    const held = classes.get(name) ?? classes.get(name.replace(TURN, ''));
    return held !== undefined && closed.includes(held);
  };
  const cell = (column: string | null, text: string): string => {
    if (text === '') return text;
    return isClosed(column) ? HIDDEN : hide(text);
  };
  const maybe = (column: string | null, text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : cell(column, text);
  return {
    raw: (raw) => {
      if (typeof raw === 'string') return closed.length === 0 ? raw : HIDDEN;
      return Object.fromEntries(Object.entries(raw).map(([column, text]) => [column, cell(column, text)]));
    },
    problems: (problems) => problems.map((problem) => ({ ...problem, found: maybe(problem.column, problem.found) })),
    reasons: (reasons) => reasons.map((reason) => ({ ...reason, example: maybe(reason.column, reason.example) })),
  };
};
