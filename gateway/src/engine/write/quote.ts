/** Beyond this many characters `JSON.stringify` is the cheaper way. */
const SHORT = 64;
const [SPACE, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c];
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];

/** Whether JSON may write a character otherwise than it is (RFC 8259 §7; halves of pairs that stand alone are escaped). */
export const isSpecial = (code: number): boolean =>
  code < SPACE || code === QUOTE || code === BACKSLASH || (code >= FIRST_SURROGATE && code <= LAST_SURROGATE);

const isPlain = (value: string): boolean => {
  for (let i = 0; i < value.length; i += 1) if (isSpecial(value.charCodeAt(i))) return false;
  return true;
};

/** The JSON text of a string. Most are short and need no escapes, and looking costs less than a call of `JSON.stringify`. */
export const quote = (value: string): string =>
  value.length < SHORT && isPlain(value) ? `"${value}"` : JSON.stringify(value);
