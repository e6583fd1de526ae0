import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partyIdOf } from '#store/case-record.ts';
import { caseEntry } from '../trial/case-fixtures.ts';
import { COMMANDER, DAXI, OFFICER_OF_XINHE, startTrial, type Trial, WENLING, XINHE } from '../trial/trial-network.ts';

const OURS = caseEntry('XINHE-1');
const THEIRS = caseEntry('DAXI-1', { place: DAXI });
const NOWHERE = caseEntry('NOWHERE-1', { place: null, party: null });

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
  await trial.file([OURS, THEIRS, NOWHERE]);
});
afterAll(() => trial.end());

const LIST = 'cases(first: 200) { totalCount nodes { number party { name } } }';
const representation = (type: string, key: Record<string, string | number>) => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { found: ${LIST} } } }`,
  variables: { of: [{ __typename: type, ...key }] },
  read: (data: { _entities: { found: unknown }[] }) => data._entities[0]?.found,
});
/** Every way on which a case can be come to as one of a list. */
const LISTS = {
  'the government': {
    query: `{ found: cases(jurisdiction: "${WENLING}", first: 200) { totalCount nodes { number party { name } } } }`,
    variables: {},
    read: (data: { found: unknown }) => data.found,
  },
  'the county': representation('Place', { code: '331081000000' }),
  'the other town': representation('Place', { code: DAXI }),
  'the prefecture': representation('Place', { code: '331000000000' }),
  'the province': representation('Place', { code: '330000000000' }),
  'the item': representation('EnforcementItem', { jurisdiction: WENLING, code: '330217199000' }),
  'the officer': representation('Officer', { jurisdiction: WENLING, certificateNumber: 'Z001' }),
  'the team': representation('Team', { jurisdiction: WENLING, code: 'xinhe' }),
  'the body': representation('Body', { jurisdiction: WENLING, code: 'bureau' }),
  'the tier': representation('DiscretionTier', { jurisdiction: WENLING, itemCode: '330217199000', ordinal: 1 }),
  'the event': representation('Event', { jurisdiction: WENLING, number: 'E-1' }),
  'the party': representation('Party', { id: partyIdOf(OURS) }),
};

type Found = { totalCount: number; nodes: { number: string }[] };
const list = async (path: keyof typeof LISTS, viewer: typeof COMMANDER): Promise<string[]> => {
  const { query, variables, read } = LISTS[path];
  const result = await trial.ask(query, viewer, variables);
  const found = read(result.data) as Found;
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ number }) => number).sort();
};

describe('an officer of one town', () => {
  it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])(
    "N-11k MUST give an officer of one town nothing of another town's cases by the list of %s",
    async (path) => {
      expect(await list(path, OFFICER_OF_XINHE)).toEqual(path === 'the other town' ? [] : ['XINHE-1']);
    },
  );

  it.each([
    ['by number', `{ found: case(jurisdiction: "${WENLING}", number: "DAXI-1") { cause } }`, {}, { found: null }],
    [
      'by its id',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case { cause } } }',
      { of: [{ __typename: 'Case', id: THEIRS.id }] },
      { _entities: [null] },
    ],
    [
      'by the id of its party',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Party { name } } }',
      { of: [{ __typename: 'Party', id: partyIdOf(THEIRS) }] },
      { _entities: [null] },
    ],
    [
      'without a place',
      `{ found: case(jurisdiction: "${WENLING}", number: "NOWHERE-1") { cause } }`,
      {},
      { found: null },
    ],
  ])(
    "N-11l MUST give an officer of one town nothing of another town's case %s",
    async (_path, query, variables, data) => {
      expect(await trial.ask(query, OFFICER_OF_XINHE, variables)).toEqual({ data });
    },
  );
});

it('gives the whole county every case by every list that has it', async () => {
  expect(await list('the government', COMMANDER)).toEqual(['DAXI-1', 'NOWHERE-1', 'XINHE-1']);
  expect(await list('the officer', COMMANDER)).toEqual(['DAXI-1', 'NOWHERE-1', 'XINHE-1']);
  expect(await list('the county', COMMANDER)).toEqual(['DAXI-1', 'XINHE-1']);
  expect(await list('the other town', COMMANDER)).toEqual(['DAXI-1']);
  expect(await list('the party', COMMANDER)).toEqual(['DAXI-1', 'XINHE-1']);
});

it('gives nobody anything without a grant', async () => {
  expect(await list('the government', { ...COMMANDER, grants: [] })).toEqual([]);
  const elsewhere = { ...COMMANDER, grants: [{ jurisdiction: '350700', place: null }] };
  expect(await list('the government', elsewhere)).toEqual([]);
});

it('lets the role that runs neither change nor erase the log', async () => {
  const change = trial.store.db.execute("update case_actions set actor = 'nobody'");
  await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  const erase = trial.store.db.execute('delete from case_actions');
  await expect(erase).rejects.toMatchObject({ cause: { code: '42501' } });
});

it('keeps a case of 新河镇 in sight of its officer by its own place', async () => {
  const result = await trial.ask(
    `{ case(jurisdiction: "${WENLING}", number: "XINHE-1") { place { code } party { name } actions { action } } }`,
    OFFICER_OF_XINHE,
  );
  expect(result.data.case).toMatchObject({ place: { code: XINHE }, party: { name: '张三（样例）' } });
  expect(result.data.case.actions).toHaveLength(3);
});
