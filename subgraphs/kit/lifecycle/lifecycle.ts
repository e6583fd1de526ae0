/** What may follow what: state × action → state. An action that a state does not name is refused there. */
export type Transitions<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** The table does not know this action in this state; `permitted` are those that it knows. */
export type MoveRefused<State extends string, Action extends string> = {
  readonly kind: 'refused';
  readonly from: State;
  readonly action: Action;
  readonly permitted: readonly Action[];
  /** One sentence: what was expected, what was found. */
  readonly because: string;
};

/** The answer to one action. A refusal is data; it is never thrown. */
export type Move<State extends string, Action extends string> =
  | { readonly kind: 'moved'; readonly to: State }
  | MoveRefused<State, Action>;

/** The answer to a whole log: the state after it, or the first refusal with its place in the log, from 0. */
export type Fold<State extends string, Action extends string> =
  | { readonly kind: 'folded'; readonly state: State }
  | (MoveRefused<State, Action> & { readonly index: number });

/** The actions that a state permits, in the order of the table; none for a final state. */
export const permitted = <State extends string, Action extends string>(
  table: Transitions<State, Action>,
  state: NoInfer<State>,
): readonly Action[] => {
  if (!Object.hasOwn(table, state)) return [];
  return Object.keys(table[state]) as Action[];
};

const refuse = <State extends string, Action extends string>(
  from: State,
  action: Action,
  actions: readonly Action[],
): MoveRefused<State, Action> => {
  const expected = actions.length === 0 ? 'Expected no further action' : `Expected one of ${actions.join(', ')}`;
  return {
    kind: 'refused',
    from,
    action,
    permitted: actions,
    because: `${expected} in state ${from}, found ${action}.`,
  };
};

/** Reads the table once: where the action leads from here, or why it does not. */
export const move = <State extends string, Action extends string>(
  table: Transitions<State, Action>,
  from: NoInfer<State>,
  action: NoInfer<Action>,
): Move<State, Action> => {
  const actions = permitted(table, from);
  const to = actions.includes(action) ? table[from][action] : undefined;
  return to === undefined ? refuse(from, action, actions) : { kind: 'moved', to };
};

/** Applies a log of actions from a first state. Stops at the first that is refused. */
export const fold = <State extends string, Action extends string>(
  table: Transitions<State, Action>,
  start: NoInfer<State>,
  actions: Iterable<NoInfer<Action>>,
): Fold<State, Action> => {
  let state: State = start;
  let index = 0;
  for (const action of actions) {
    const answer = move(table, state, action);
    if (answer.kind === 'refused') return { ...answer, index };
    state = answer.to;
    index += 1;
  }
  return { kind: 'folded', state };
};
