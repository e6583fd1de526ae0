import { fileURLToPath } from 'node:url';
import { createId } from '@network/kit/ids';
import { type Course, createDice, type Dice, openCourse, PLACES, type Told } from '@network/kit/metrics/trial';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CASE_EXITS, ISSUING_SUBJECTS, PENALTY_KINDS, PROCEDURES, type Procedure } from '#domain/case.ts';
import { COMMITMENT_LISTS, CORRECTION_RESULTS, PRESERVATION_RESULTS, REMEDY_RESULTS } from '#domain/file.ts';
import { FIRST_STATE, importedStates } from '#domain/lifecycle.ts';
import { ORDINARY } from '#domain/ordinary.ts';
import { SIMPLE } from '#domain/simple.ts';
import type { CaseState } from '#domain/states.ts';
import { type CaseEntry, type CaseSteps, createCaseWriter } from '#store/case-writer.ts';
import { applyFacts } from '#store/copied/apply.ts';
import type { FileRecords } from '#store/file/declarations.ts';
import { createFileKinds } from '#store/file/kinds.ts';
import { createCaseKind } from '#store/kinds.ts';
import { CASES_MEASURES } from '#store/measures.ts';
import { batches, pulls, quarantine } from '#store/tables.ts';
import { transferKind } from '#store/transfer/transfer-kind.ts';
import { tallyCases } from '../trial/trial-tally.ts';

const WENLING = '331081';
let course: Course;
beforeAll(async () => {
  course = await openCourse({
    name: 'cases',
    migrations: fileURLToPath(new URL('../../migrations', import.meta.url)),
    measures: CASES_MEASURES,
    kinds: (dataKey) => [createCaseKind(createCaseWriter(dataKey)), ...createFileKinds(), transferKind],
    tables: { batches, quarantine, pulls },
  });
});
afterAll(() => course.close());

const maybe = <Value>(dice: Dice, value: Value, share = 0.8): Value | null => (dice.isHit(share) ? value : null);
const instant = (dice: Dice): string => `${dice.day('2022-01-01', 90)}T${dice.minute()}:00+08:00`;

/** What happens to be known of a case, now or later. */
const facts = (dice: Dice) => ({
  filedOn: maybe(dice, dice.day('2022-01-01', 30)),
  decidedOn: maybe(dice, dice.day('2022-01-15', 200)),
  closedOn: maybe(dice, dice.day('2022-02-01', 200), 0.3),
  publishedOn: maybe(dice, dice.day('2022-02-01', 60)),
  issuingSubject: maybe(dice, dice.pick(ISSUING_SUBJECTS)),
  exitKind: maybe(dice, dice.pick(CASE_EXITS)),
  templateCode: maybe(dice, 'M-1'),
  decisionKinds: dice.pick([[], [dice.pick(PENALTY_KINDS)]]),
  isHearingRequired: maybe(dice, dice.isHit(0.5)),
  isHearingTold: maybe(dice, dice.isHit(0.5)),
  isReviewRequired: maybe(dice, dice.isHit(0.5)),
  isReviewPassed: maybe(dice, dice.isHit(0.5)),
  approvalSubmittedAt: maybe(dice, instant(dice)),
  approvedAt: maybe(dice, instant(dice)),
  fileStartedAt: maybe(dice, instant(dice)),
  fileCompletedAt: maybe(dice, instant(dice)),
  bodyCode: maybe(dice, `B${dice.below(3)}`),
  servedOn: maybe(dice, dice.day('2022-01-20', 200)),
  performedOn: maybe(dice, dice.day('2022-02-01', 220)),
  paidOn: maybe(dice, dice.day('2022-02-01', 220), 0.3),
  deferredUntil: maybe(dice, dice.day('2022-06-01', 100), 0.1),
  fine: maybe(dice, dice.pick(['0.00', '500.00'])),
  itemCode: maybe(dice, `w${dice.below(6)}`),
});

const children = (dice: Dice): FileRecords => ({
  commitments: [
    {
      number: '1',
      list: dice.pick(COMMITMENT_LISTS),
      signedOn: maybe(dice, dice.day('2022-01-01', 30)),
      correctBy: maybe(dice, dice.day('2022-02-01', 30)),
      correctedOn: maybe(dice, dice.day('2022-02-01', 40)),
      result: dice.pick(CORRECTION_RESULTS),
    },
  ],
  coerciveMeasures: [
    {
      number: '1',
      kind: 'SEAL',
      until: maybe(dice, dice.day('2022-02-01', 30)),
      extendedUntil: maybe(dice, dice.day('2022-03-01', 30), 0.3),
      releasedOn: maybe(dice, dice.day('2022-02-01', 60)),
    },
  ],
  caseDocuments: [
    {
      number: '1',
      title: 'T',
      issuedOn: maybe(dice, dice.day('2022-02-01', 30)),
      isComplete: maybe(dice, dice.isHit(0.7)),
    },
  ],
  preservations: [
    {
      number: '1',
      preservedOn: maybe(dice, dice.day('2022-01-10', 60)),
      decidedOn: maybe(dice, dice.day('2022-01-20', 60), 0.6),
      result: maybe(dice, dice.pick(PRESERVATION_RESULTS), 0.6),
    },
  ],
  publications: [
    {
      number: '1',
      channel: 'ENFORCEMENT_SITE',
      publishedOn: maybe(dice, dice.day('2022-01-20', 60)),
      withdrawnOn: maybe(dice, dice.day('2022-03-01', 40), 0.5),
    },
  ],
  reconsiderations: dice.isHit(0.5)
    ? []
    : [
        {
          number: '1',
          filedOn: maybe(dice, dice.day('2022-02-01', 30)),
          acceptedOn: maybe(dice, dice.day('2022-02-01', 30)),
          concludedOn: maybe(dice, dice.day('2022-03-01', 30)),
          result: maybe(dice, dice.pick(REMEDY_RESULTS)),
        },
      ],
  litigations: dice.isHit(0.5)
    ? []
    : [
        {
          number: '1',
          concludedOn: maybe(dice, dice.day('2022-03-01', 30)),
          result: maybe(dice, dice.pick(REMEDY_RESULTS)),
        },
      ],
});

type Standing = { readonly procedure: Procedure; readonly state: CaseState };
const keyOf = (number: string) => ({
  jurisdiction: WENLING,
  id: createId('Case', { jurisdiction: WENLING, source: 'course', sourceId: number }),
});

const newCase = (number: string, dice: Dice): CaseEntry => ({
  ...keyOf(number),
  record: {
    ...{ ...facts(dice), number, cause: '占道经营', procedure: dice.pick(PROCEDURES) },
    place: maybe(dice, dice.pick(PLACES)),
    officerNumbers: dice.pick([['1'], ['1', '2']]),
  },
  actions: [{ action: 'REGISTER', at: instant(dice), actor: 'course' }],
  provenance: [],
  children: children(dice),
});

/** One action that the procedure permits, with what it brings; null where the case is at its end. */
const nextStep = (
  number: string,
  { procedure, state }: Standing,
  dice: Dice,
): { step: CaseSteps; to: CaseState } | null => {
  const table: Readonly<Partial<Record<CaseState, Readonly<Record<string, CaseState>>>>> =
    procedure === 'SIMPLE' ? SIMPLE : ORDINARY;
  const permitted = Object.entries(table[state] ?? {});
  if (permitted.length === 0 || dice.isHit(0.3)) return null;
  const [action, to] = dice.pick(permitted);
  const actions = [{ action, at: instant(dice), actor: 'course' }];
  return { step: { ...keyOf(number), actions, ...(dice.isHit(0.5) ? { changes: facts(dice) } : {}) }, to };
};

/** Cases that are filed and moved on at random, so many actions in all. */
const walk = async (dice: Dice, { prefix, actions }: { prefix: string; actions: number }): Promise<number> => {
  const writer = createCaseWriter(course.dataKey);
  const standing = new Map<string, Standing>();
  let taken = 0;
  while (taken < actions) {
    const steps = [...standing].flatMap(([number, before]) => {
      const next = nextStep(number, before, dice);
      if (next === null) return [];
      standing.set(number, { ...before, state: next.to });
      return [next.step];
    });
    const filed = Array.from({ length: 20 }, (_, index) => newCase(`${prefix}-${standing.size + index}`, dice));
    for (const { record } of filed) {
      standing.set(record.number, { procedure: record.procedure, state: FIRST_STATE[record.procedure] });
    }
    await course.store.db.transaction(async (tx) => {
      await writer.append(tx, steps);
      await writer.file(tx, filed);
    });
    taken += steps.length + filed.length;
  }
  return taken;
};

/** What chance would tell wrongly of records that come in files: they hang on cases that were filed, or on none. */
const onFile = (_: string, dice: Dice) => ({
  caseNumber: `${dice.pick(['A', 'case', 'NONE'])}-${dice.below(40)}`,
  kinds: '',
  penaltyKinds: '',
});
const TOLD: Told = {
  ...Object.fromEntries(createFileKinds().map(({ name }) => [name, onFile])),
  decision: (key, dice) => ({ ...onFile(key, dice), kinds: dice.pick(['', 'FINE', 'WARNING|FINE']) }),
  case: (_, dice) => {
    const procedure = dice.pick(PROCEDURES);
    return { procedure, state: dice.pick(importedStates(procedure)), decisionKinds: dice.pick(['', 'FINE']) };
  },
  transfer: (_, dice) => ({ direction: dice.pick(['TO_POLICE', 'FROM_DEPARTMENT']) }),
};

const fact = (topic: string, key: string, payload: unknown) => ({ topic, key, version: 1, payload });
const dayFact = (date: string, isOff: boolean, year = date.slice(0, 4)) =>
  fact('calendar_day', date, { date, isOff, announcedFor: Number(year) });
const grantFact = (key: string, itemCode: string, place: string, validTo: string | null = null) =>
  fact('grant', `${WENLING}:${key}`, { jurisdiction: WENLING, key, itemCode, place, validFrom: '2022-01-10', validTo });
const itemFact = (code: string, validTo: string | null) =>
  fact('item', `${WENLING}:${code}:1`, {
    ...{
      jurisdiction: WENLING,
      code,
      version: 1,
      name: code,
      field: null,
      list: null,
      validFrom: '2022-01-01',
      validTo,
    },
  });
const tell = (facts: readonly ReturnType<typeof fact>[]) => course.store.db.transaction((tx) => applyFacts(tx, facts));

/** What catalogue says before most records come, and what it says when they are there. */
const FIRST = [
  ...[dayFact('2022-02-01', true), dayFact('2022-02-02', true), dayFact('2022-01-29', false)],
  ...[grantFact('g1', 'w0', PLACES[1]), grantFact('g2', 'w1', PLACES[0]), grantFact('g3', 'w2', PLACES[3])],
  ...[itemFact('w0', null), itemFact('w1', '2022-06-30')],
];
const LATER = [
  ...[dayFact('2022-03-07', true), dayFact('2022-02-02', false), fact('calendar_day', '2022-02-01', null)],
  ...[dayFact('2021-12-31', true), dayFact('2023-01-02', true)],
  ...[
    grantFact('g1', 'w0', PLACES[1], '2022-01-20'),
    fact('grant', `${WENLING}:g2`, null),
    grantFact('g3', 'w3', PLACES[3]),
  ],
  ...[itemFact('w1', null), itemFact('w2', '2022-12-31')],
];

it('B-05b MUST keep counters of cases equal to a count over records after random actions, imports and revocations', async () => {
  const dice = createDice(20_221_130);
  const taken =
    (await walk(dice, { prefix: 'Z', actions: 300 })) +
    (await tell(FIRST).then(() => walk(dice, { prefix: 'A', actions: 1_200 }))) +
    (await course.sendAndRevoke(dice, { told: TOLD, times: 4 })) +
    (await tell(LATER).then(() => walk(dice, { prefix: 'B', actions: 500 })));
  expect(taken).toBeGreaterThan(3_000);
  await course.expectCounters(await tallyCases(course.store));
});
