import { Fault } from '@network/schema/errors';
import { Kind, type SelectionNode } from 'graphql';

/** The most fields and fragments that an operation may come to when its fragments are written out: a few lines can name millions. */
export const MAX_SELECTIONS = 20_000;
/** How deep selections may lie within each other; the flagship has six levels. What is deeper could end the planner's stack. */
export const MAX_LEVELS = 300;
/** The most characters of arguments, each as often as its field is written out: all of them are in the text that is planned. */
export const MAX_ARGUMENTS = 2_000_000;

const tooMuch = (most: string, found: string): Fault =>
  new Fault('BAD_USER_INPUT', `Expected an operation of at most ${most}, found ${found}. Ask in smaller parts.`);

export const TOO_DEEP = tooMuch(`${MAX_LEVELS} levels`, 'a deeper one');
const TOO_MANY = tooMuch(`${MAX_SELECTIONS} fields and fragments`, 'more once its fragments are written out');
const TOO_LONG = tooMuch(`${MAX_ARGUMENTS} characters of arguments`, 'more once its fragments are written out');

/** Counts what an operation comes to while it is written out; what is left out in the end has been gone through, too. */
export const createBounds = () => {
  let [selections, characters, level] = [0, 0, 0];
  return {
    /** @throws {Fault} BAD_USER_INPUT when that is one too many. */
    note: (node: SelectionNode): void => {
      selections += 1;
      if (selections > MAX_SELECTIONS) throw TOO_MANY;
      if (node.kind !== Kind.FIELD) return;
      for (const { loc } of node.arguments ?? []) characters += loc === undefined ? 0 : loc.end - loc.start;
      if (characters > MAX_ARGUMENTS) throw TOO_LONG;
    },
    /** @throws {Fault} BAD_USER_INPUT when it is too deep. */
    enter: (): void => {
      level += 1;
      if (level > MAX_LEVELS) throw TOO_DEEP;
    },
    leave: (): void => {
      level -= 1;
    },
  };
};
