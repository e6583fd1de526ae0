import type { Procedure } from './case.ts';
import { importedStates } from './lifecycle.ts';
import type { CaseState } from './states.ts';

/** What another system tells of how far a case has come. */
export type Told = {
  readonly procedure: Procedure;
  readonly state: CaseState | null;
  readonly filedOn: string | null;
  readonly decidedOn: string | null;
  readonly servedOn: string | null;
  readonly performedOn: string | null;
  readonly closedOn: string | null;
};

const stateByDays = ({ procedure, filedOn, decidedOn, servedOn, performedOn, closedOn }: Told): CaseState => {
  if (closedOn !== null) return 'CLOSED';
  if (performedOn !== null) return 'PERFORMED';
  if (servedOn !== null) return 'SERVED';
  if (decidedOn !== null || procedure === 'SIMPLE') return 'DECIDED';
  return filedOn === null ? 'CLUE' : 'INVESTIGATING';
};

/** The state that another system has a case in: the one that it tells, else the one that its days tell. */
export const broughtState = (told: Told): CaseState => told.state ?? stateByDays(told);

/** Whether another system can have a case of this procedure in that state. */
export const mayBring = (told: Told): boolean => importedStates(told.procedure).includes(broughtState(told));
