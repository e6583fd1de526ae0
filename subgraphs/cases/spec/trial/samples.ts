import { WENLING } from './trial-network.ts';

/** A value for each filter, mostly a rare one: a filter that is offered and lacks here does not compile. */
export const SAMPLES = {
  isOpen: true,
  states: ['IN_REMEDY'],
  procedures: ['ORDINARY'],
  issuingSubjects: ['DEPARTMENT'],
  exitKinds: ['FIRST_VIOLATION'],
  partyKinds: ['OTHER'],
  penaltyKinds: ['CLOSURE'],
  bodyCodes: ['B1'],
  teamCodes: ['X1'],
  templateCodes: ['T7'],
  filedFrom: '2023-12-01',
  filedBefore: '2016-02-01',
  decidedFrom: '2023-12-01',
  decidedBefore: '2016-02-01',
  closedFrom: '2023-12-01',
  closedBefore: '2016-03-01',
  dueBefore: '2016-06-01',
  itemFields: ['F3'],
  itemLists: ['PROFESSIONAL'],
  officerTeamCodes: ['X3'],
  townModes: ['COVERED'],
} as const;

/** A value for each filter that a list of what hangs on cases offers. */
export const FILE_SAMPLES: Readonly<Record<string, unknown>> = {
  from: '2016-06-01',
  before: '2016-06-01',
  kinds: ['WITNESS'],
  formCodes: ['F7'],
  isComplete: false,
  isPenalty: false,
  results: ['UPHELD'],
  lists: ['COMMITMENT'],
  channels: ['CREDIT_SITE'],
};

/** A value for each filter of transfers. */
export const TRANSFER_SAMPLES = {
  from: '2020-01-01',
  before: '2016-06-01',
  answeredFrom: '2020-01-01',
  answeredBefore: '2016-06-01',
  directions: ['TO_POLICE'],
  reasons: ['OBSTRUCTION'],
  answers: ['RETURNED'],
  fromBodyCodes: ['B7'],
  toBodyCodes: ['B1'],
  isOnline: false,
  isFullyElectronic: false,
} as const;

/** A value for each filter of supervision. */
export const SUPERVISION_SAMPLES = {
  from: '2020-01-01',
  before: '2016-06-01',
  ways: ['COMPLAINT'],
  isOpen: true,
} as const;

/** Everything that a list of cases stands under, with a key that has few of them. */
export const PARENTS = [
  ['JURISDICTION', WENLING],
  ['PLACE', '331000000000'],
  ['PLACE', '331081000000'],
  ['PLACE', '331081110000'],
  ['PLACE', '331081110204'],
  ['ITEM', 'I120'],
  ['TIER', 'I120:1'],
  ['BODY', 'B7'],
  ['TEAM', 'X7'],
  ['EVENT', 'E70'],
  ['PARTY', 'P70'],
  ['ENTITY', 'U7'],
  ['TEMPLATE', 'T7'],
  ['OFFICER', 'O7'],
] as const;

/** A key of whatever else a list of the file stands under. */
export const KEYS: Readonly<Record<string, string>> = { JURISDICTION: WENLING, BODY: 'B7', FORM: 'F7', OFFICER: 'O7' };
