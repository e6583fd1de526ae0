/** A value in its slot, under the name it was given. */
type Held<Value> = { readonly name: string; readonly value: Value };

const slotOf = (name: string): number => Number.parseInt(name, 10);

/**
 * Values under names of its own making, which come and go by the thousand. In a `Map` that is kept, whatever was in it at
 * any time would live until the next full collection: V8 chains each table of a `Map` to the one that takes its place,
 * and the first that grows old keeps all that follow.
 */
export class Slots<Value extends {}> {
  readonly #held: (Held<Value> | undefined)[] = [];
  readonly #free: number[] = [];
  #given = 0;

  /** Holds a value, and gives its name, which no other is given again. */
  put(value: Value): string {
    const slot = this.#free.pop() ?? this.#held.length;
    this.#given += 1;
    const name = `${slot}-${this.#given.toString(36)}`;
    this.#held[slot] = { name, value };
    return name;
  }

  /** The value of a name; undefined where the name is of none. */
  get(name: string): Value | undefined {
    const held = this.#held[slotOf(name)];
    return held?.name === name ? held.value : undefined;
  }

  /** Gives a value back, which is no longer held; undefined where the name is of none. */
  take(name: string): Value | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    const slot = slotOf(name);
    this.#held[slot] = undefined;
    this.#free.push(slot);
    return value;
  }

  /** All that is held, by name. */
  entries(): (readonly [name: string, value: Value])[] {
    return this.#held.flatMap((held) => (held === undefined ? [] : [[held.name, held.value] as const]));
  }

  /** Gives back all that is held. */
  takeAll(): Value[] {
    const all = this.entries().map(([, value]) => value);
    this.#held.length = 0;
    this.#free.length = 0;
    return all;
  }
}
