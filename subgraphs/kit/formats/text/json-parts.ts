import { type JsonTypes, Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { unreadable } from '../unreadable.ts';

/** An element of the list, or a member of the root by its name. */
export type Part = { readonly name: string | null; readonly value: unknown };

type Wanted = {
  /** The path of the list in the document, as `data.rows`; null where the root is the list. */
  readonly at: string | null;
  readonly context: readonly string[];
  /** The document is itself one element. */
  readonly isElement?: boolean;
};

const LARGEST_ELEMENT = 16 * 1024 * 1024;
const DEEPEST = 100;

/** Keeps the digits of a number that a double cannot hold. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    const value = Number(text);
    const isExact = Number.isSafeInteger(value) || !/^-?\d+$/.test(text);
    // The value goes through as it came; what reads it takes any value.
    return isExact ? value : (text as unknown as number);
  }
}

const depthChange = (token: TokenType): number => {
  if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) return 1;
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET ? -1 : 0;
};

const pathsOf = ({ at, context, isElement = false }: Wanted): string[] => {
  if (isElement) return ['$'];
  const list = at === null ? '$' : `$.${at}`;
  return [`${list}.*`, list, ...context.map((name) => `$.${name}`)];
};

/** Reads a document piece by piece. What it throws besides faults says that the text is no JSON. */
export const createJsonReader = (wanted: Wanted) => {
  const found: Part[] = [];
  const tokenizer = new ExactTokenizer();
  const parser = new TokenParser({ paths: pathsOf(wanted), keepStack: false });
  const listDepth = wanted.at === null ? 0 : wanted.at.split('.').length;
  const listKey = wanted.at?.split('.').at(-1);
  let [depth, open, hasList] = [0, 0, false];
  parser.onValue = ({
    value,
    key,
    stack,
  }: {
    value?: JsonTypes.JsonPrimitive | JsonTypes.JsonStruct | undefined;
    key?: unknown;
    stack: readonly unknown[];
  }) => {
    if (wanted.isElement === true || stack.length > listDepth) found.push({ name: null, value });
    else if (stack.length === listDepth && key === listKey) hasList = Array.isArray(value);
    else found.push({ name: String(key), value });
  };
  tokenizer.onToken = (token) => {
    depth += depthChange(token.token);
    if (depth > DEEPEST)
      throw unreadable(
        `Expected JSON of at most ${DEEPEST} levels, found more. Send the list without what surrounds it.`,
      );
    parser.write(token);
  };
  return {
    write: (piece: string): Part[] => {
      tokenizer.write(piece);
      open = found.length > 0 ? 0 : open + piece.length;
      if (open > LARGEST_ELEMENT)
        throw unreadable('Expected JSON, found an element that does not end. Correct it and send the file again.');
      return found.splice(0);
    },
    end: (): Part[] => {
      if (!tokenizer.isEnded) tokenizer.end();
      if (!parser.isEnded) parser.end();
      return found.splice(0);
    },
    hasList: (): boolean => hasList,
  };
};
