import { permitted } from '@network/kit/lifecycle';
import { verifyChain } from '@network/kit/log';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROCEDURES, type Procedure } from '#domain/case.ts';
import { FIRST_STATE, foldSteps, parseStep } from '#domain/lifecycle.ts';
import { ORDINARY } from '#domain/ordinary.ts';
import { SIMPLE } from '#domain/simple.ts';
import { type CaseState, isOpenState } from '#domain/states.ts';
import { caseActions, caseOfficers, cases } from '#store/tables.ts';
import { caseEntry } from '../trial/case-fixtures.ts';
import { startTrial, type Trial } from '../trial/trial-network.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.end());

const TABLES = { SIMPLE, ORDINARY } as const;

/** Actions that a procedure permits, chosen by a seed: the same seed, the same walk. */
const walk = (procedure: Procedure, seed: number, length: number): string[] => {
  const table = TABLES[procedure] as Parameters<typeof permitted>[0];
  let state: string = FIRST_STATE[procedure];
  let choice = seed;
  const actions: string[] = [];
  for (let step = 0; step < length; step += 1) {
    const known = permitted(table, state);
    choice = (choice * 1103515245 + 12345) % 2147483648;
    const action = known[(choice >> 8) % Math.max(known.length, 1)];
    if (action === undefined) return actions;
    actions.push(action);
    state = table[state]?.[action] ?? state;
  }
  return actions;
};

it('holds for every case the state that its log folds to, in one whole chain', async () => {
  const entries = PROCEDURES.flatMap((procedure) =>
    Array.from({ length: 60 }, (_, seed) =>
      caseEntry(`${procedure}-${seed}`, { procedure }, walk(procedure, seed + 1, seed % 25)),
    ),
  );
  await trial.file(entries);
  const rows = await trial.store.db.select().from(cases);
  const log = await trial.store.db.select().from(caseActions);
  expect(rows).toHaveLength(120);
  expect(verifyChain(log)).toEqual({
    kind: 'whole',
    entries: entries.reduce((sum, { actions }) => sum + actions.length, 0),
  });
  const chains = Map.groupBy(log, ({ recordId }) => recordId);
  const states = new Set<CaseState>();
  for (const { id, procedure, state, isOpen } of rows) {
    const chain = (chains.get(id) ?? []).sort((one, other) => one.sequence - other.sequence);
    expect(foldSteps(procedure, FIRST_STATE[procedure], chain.map(parseStep))).toBe(state);
    expect(isOpen).toBe(isOpenState(state));
    states.add(state);
  }
  expect(states.size).toBeGreaterThan(15);
});

it('tells with the link of an officer whether his case is open', async () => {
  const link = and(eq(caseOfficers.jurisdiction, cases.jurisdiction), eq(caseOfficers.caseId, cases.id));
  const told = { told: caseOfficers.isOpen, isOpen: cases.isOpen };
  const links = await trial.store.db.select(told).from(caseOfficers).innerJoin(cases, link);
  expect(new Set(links.map(({ isOpen }) => isOpen))).toEqual(new Set([true, false]));
  for (const { told: isOpen, isOpen: expected } of links) expect(isOpen).toBe(expected);
});

it('files nothing of a batch in which one log is refused', async () => {
  const before = await trial.store.db.$count(cases);
  const bad = caseEntry('BAD', {}, ['REGISTER', 'SERVE']);
  await expect(trial.file([caseEntry('GOOD'), bad])).rejects.toThrow(
    'case BAD, action 2 (SERVE): step 1: Expected one of REGISTER, VERIFY in state CLUE, found SERVE.',
  );
  expect(await trial.store.db.$count(cases)).toBe(before);
});
