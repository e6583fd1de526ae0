import type { Answered, Asked, Cancel, Done, Outcome, Send } from '../send.ts';

/** One query on its way, and who waits for it. */
type Flight = { readonly asked: Asked; readonly waiting: Set<Done>; cancel: Cancel };

/** Whether one answer serves both, whose variables are the same: so is everything else that decides it, letter by letter. */
const isSame = (one: Asked, other: Asked): boolean =>
  one.authorization === other.authorization &&
  one.view === other.view &&
  one.document.text === other.document.text &&
  one.document.name === other.document.name;

/** The first takes the answer, the others a copy each: whoever is given data may change it. */
const giveEach = (waiting: readonly Done[], outcome: Outcome): void => {
  if (outcome.kind === 'missing' || waiting.length < 2 || outcome.data === null) {
    for (const done of waiting) done(outcome);
    return;
  }
  const text = JSON.stringify(outcome.data);
  const copies = waiting.map((_, index): Answered => (index === 0 ? outcome : { ...outcome, data: JSON.parse(text) }));
  for (const [index, done] of waiting.entries()) done(copies[index] ?? outcome);
};

/**
 * Lets equal queries of the same signed viewer, under the same view, share one that is on its way. What began before a
 * mutation ended is shared with nobody who comes after it: they are to read what it wrote.
 */
export const withSharing = (send: Send): Send => {
  /** By their variables, which tell most of them apart. */
  const flights = new Map<string | null, Flight[]>();

  const forget = (flight: Flight): void => {
    const { variables } = flight.asked;
    const others = flights.get(variables);
    if (others === undefined) return;
    const place = others.indexOf(flight);
    // Emptied in place: what a `Map` once held, V8 may keep with its old tables until a full collection.
    if (place >= 0) others.splice(place, 1);
    if (others.length === 0) flights.delete(variables);
  };

  const start = (asked: Asked, done: Done): Flight => {
    const flight: Flight = { asked, waiting: new Set([done]), cancel: () => undefined };
    const others = flights.get(asked.variables);
    if (others === undefined) flights.set(asked.variables, [flight]);
    else others.push(flight);
    flight.cancel = send(asked, (outcome) => {
      forget(flight);
      const waiting = [...flight.waiting];
      flight.waiting.clear();
      giveEach(waiting, outcome);
    });
    return flight;
  };

  return (asked, done) => {
    if (asked.document.kind !== 'query')
      return send(asked, (outcome) => {
        flights.clear();
        done(outcome);
      });
    const known = flights.get(asked.variables)?.find((flight) => isSame(flight.asked, asked));
    known?.waiting.add(done);
    const flight = known ?? start(asked, done);
    return (missing) => {
      if (!flight.waiting.delete(done)) return;
      if (flight.waiting.size === 0) flight.cancel(missing);
      done(missing);
    };
  };
};
