/**
 * A sentence for the person at the terminal: what was expected, what was found, what to do.
 * The command prints it alone, without a stack, and ends with code 1.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
}
