import { Fault } from '@network/schema/errors';

/** The longest text that a search takes, in characters. */
const LONGEST = 100;

/** What does not count: blanks, control characters, and brackets, which every office writes in another form. */
const IGNORED = /[\s\p{Cc}\p{Cf}〔〕【】[\]()]/gu;

/** Text as it is compared: full-width forms as plain ones, lower case, without brackets and blanks. */
export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replace(IGNORED, '');

/** The pieces of one and of two characters of a text, each once. */
export const piecesOf = (text: string): { readonly ones: string[]; readonly twos: string[] } => {
  const ones = [...text];
  return { ones, twos: ones.slice(1).map((character, at) => `${ones[at]}${character}`) };
};

/**
 * What a query looks for: the grams that a row must have, and the text that it must contain.
 * @throws {Fault} BAD_USER_INPUT when the text is longer than 100 characters or nothing of it counts.
 */
export const queryOf = (text: string): { readonly text: string; readonly grams: readonly string[] } => {
  const length = [...text].length;
  if (length > LONGEST) {
    throw new Fault(
      'BAD_USER_INPUT',
      `Expected \`text\` of at most ${LONGEST} characters, found ${length}. Search for a part of it.`,
    );
  }
  const wanted = normalise(text);
  if (wanted === '') {
    throw new Fault(
      'BAD_USER_INPUT',
      'Expected `text` with at least one character beside blanks and brackets, found none. Give a part of a name, a number or an address.',
    );
  }
  const { ones, twos } = piecesOf(wanted);
  return { text: wanted, grams: [...new Set(twos.length === 0 ? ones : twos)] };
};
