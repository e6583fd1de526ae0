import { type FieldsRead, together } from './reads.ts';

/** Which fields several callers need of what is read once for all of them. */
export class Gathering {
  #fields: FieldsRead = [];
  #isOver = false;

  get fields(): FieldsRead {
    return this.#fields;
  }

  /** Takes more fields until they are read; then tells whether they were. */
  takes(more: FieldsRead): boolean {
    const all = together(this.#fields, more);
    if (this.#isOver) return all === this.#fields;
    this.#fields = all;
    return true;
  }

  /** What is to be read for all of them. `readFor` tells what is read for fields, if more than these. */
  end(readFor: (fields: FieldsRead) => FieldsRead = (fields) => fields): FieldsRead {
    this.#isOver = true;
    this.#fields = readFor(this.#fields);
    return this.#fields;
  }
}
