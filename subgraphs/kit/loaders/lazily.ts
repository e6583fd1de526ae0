/** How each member is made of what a request gives, and of all members, where it stands upon others. */
type Makers = Readonly<Record<string, (given: never, all: never) => unknown>>;
type Given<Of extends Makers> = Of[keyof Of] extends (given: infer Value, all: never) => unknown ? Value : never;

/** What the makers make, by their names. */
export type Made<Of extends Makers> = {
  readonly [Name in keyof Of]: Of[Name] extends (given: never, all: never) => infer Value ? Value : never;
};

/**
 * Members of a request that are each made once, when somebody first asks for them: a request needs few of the loaders that a
 * subgraph offers, and to make all of them cost a tenth of what it allocates. They stand on a prototype: to spread them makes none.
 */
export const lazily = <const Of extends Makers>(makers: Of): ((given: Given<Of>) => Made<Of>) => {
  class Members {
    readonly given: Given<Of>;
    readonly made: unknown[] = [];
    constructor(given: Given<Of>) {
      this.given = given;
    }
  }
  for (const [at, [name, make]] of Object.entries(makers).entries()) {
    Object.defineProperty(Members.prototype, name, {
      get(this: Members): unknown {
        this.made[at] ??= make(this.given as never, this as never);
        return this.made[at];
      },
    });
  }
  return (given) => new Members(given) as unknown as Made<Of>;
};
