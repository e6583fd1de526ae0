import { isObjectType, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openOurs } from './oracle/engines/ours.ts';
import { FAULTS, openPerfect } from './oracle/engines/perfect.ts';
import { createFixtureNetwork, createRealNetwork, type MockNetwork } from './oracle/networks.ts';
import { generateOperation } from './oracle/operations/generate.ts';
import { minimise } from './oracle/operations/minimise.ts';
import { compareBoth, type Failure, type Trial, trySeed } from './oracle/trial.ts';
import { compareInParts, trySeedInParts } from './oracle/trial-in-parts.ts';
import { trySeedOfMessages } from './oracle/trial-of-messages.ts';

/** The engine that has to answer as graphql-js does. */
const openEngineOver = openOurs;
const SEEDS = 150;
const FIRST = 1;

const fixture = createFixtureNetwork();

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => FIRST + index);

const describeFailure = async (trial: Trial, { seed, operation }: Failure): Promise<string> => {
  const stillFails = async (candidate: typeof operation) => (await compareBoth(trial, candidate, seed)) !== undefined;
  const smallest = await minimise(operation, { schema: trial.network.schemas.api, stillFails });
  const difference = await compareBoth(trial, smallest, seed);
  return `seed ${seed}\n${smallest.text}\n${JSON.stringify(smallest.variables)}\nexpected ${difference?.expected}\nfound ${difference?.found}`;
};

/** Tries the fixed seeds; of what fails, the first three in the smallest form that still fails. */
const tryAll = async (network: MockNetwork): Promise<readonly string[]> => {
  const trial = { network, engine: await openEngineOver(network) };
  const failures: Failure[] = [];
  for (const seed of seeds(SEEDS)) {
    const failure = await trySeed(trial, seed);
    if (failure !== undefined) failures.push(failure);
  }
  const told = await Promise.all(failures.slice(0, 3).map((failure) => describeFailure(trial, failure)));
  await trial.engine.close();
  return [...told, ...failures.slice(3).map(({ seed }) => `seed ${seed}`)];
};

describe('the engine beside graphql-js over one merged schema', () => {
  it('E-01a MUST answer the same for 150 seeds of operations over our supergraph', async () => {
    expect(await tryAll(createRealNetwork())).toEqual([]);
  });

  it('E-01b MUST answer the same for 150 seeds over a supergraph that uses every plan node and directive', async () => {
    expect(await tryAll(fixture)).toEqual([]);
  });
});

describe('subscriptions', () => {
  it('E-01h MUST answer each message of 100 seeds of subscriptions as graphql-js does', async () => {
    const trial = { network: fixture, engine: await openEngineOver(fixture) };
    const failures = [];
    for (const seed of seeds(100)) failures.push(await trySeedOfMessages(trial, seed));
    await trial.engine.close();
    expect(failures.filter((each) => each !== undefined)).toEqual([]);
  });
});

describe('answers in parts', () => {
  it('say together what one answer says, and tell no error that there is not', async () => {
    const trial = { network: fixture, engine: await openEngineOver(fixture) };
    const failures = [];
    for (const seed of seeds(SEEDS / 2)) failures.push(await trySeedInParts(trial, seed));
    await trial.engine.close();
    expect(failures.filter((each) => each !== undefined)).toEqual([]);
  });

  it.each([
    [
      'nothing of a fragment on a type that never stands there',
      '{ author { ... on Found { ... on Book { ... on Found @defer { __typename } } } name } }',
    ],
    [
      'one error where a deferred root is lost',
      '{ ... on Query @defer { latestReviews { id } b: latestReviews(first: 1) { text } } }',
    ],
  ])('say %s', async (_, text) => {
    const trial = { network: fixture, engine: await openEngineOver(fixture) };
    const operation = { document: parse(text), text, name: null, variables: {} };
    const differences = [];
    for (const seed of seeds(SEEDS)) differences.push(await compareInParts(trial, operation, seed));
    await trial.engine.close();
    expect(differences.filter((each) => each !== undefined)).toEqual([]);
  });
});

describe('the oracle', () => {
  it('finds nothing to say of an engine that is right', async () => {
    const trial = { network: fixture, engine: openPerfect(fixture) };
    for (const seed of seeds(SEEDS)) expect(await trySeed(trial, seed)).toBeUndefined();
  });

  it.each(Object.entries(FAULTS))('catches an engine that %s, wherever it does', async (_, spoil) => {
    const engine = openPerfect(fixture, spoil);
    let caught = 0;
    for (const seed of seeds(SEEDS)) if (await trySeed({ network: fixture, engine }, seed)) caught += 1;
    expect(engine.spoilt()).toBeGreaterThan(3);
    expect(caught).toBe(engine.spoilt());
  });

  it('catches entities that come back in another order than they were asked in', async () => {
    const [name, shelves] = [...fixture.subgraphs].find(([each]) => each === 'works')!;
    let turned = 0;
    const turning: typeof shelves = async (asking, world) => {
      const answer = await shelves(asking, world);
      const entities = answer.data?.['_entities'] as unknown[] | undefined;
      if (entities === undefined || JSON.stringify(entities.toReversed()) === JSON.stringify(entities)) return answer;
      turned += 1;
      return { ...answer, data: { ...answer.data, _entities: entities.toReversed() } };
    };
    const network = { ...fixture, subgraphs: new Map([...fixture.subgraphs, [name, turning]]) };
    const trial = { network, engine: await openEngineOver(network) };
    let caught = 0;
    for (const seed of seeds(60)) if (await trySeed(trial, seed)) caught += 1;
    await trial.engine.close();
    expect(turned).toBeGreaterThan(0);
    expect(caught).toBeGreaterThan(0);
  });

  it('shrinks an operation to what makes it fail', async () => {
    const engine = openPerfect(fixture, (data, errors) => ('today' in data ? { data: '{}', errors } : undefined));
    const trial = { network: fixture, engine };
    const failures = await Promise.all(seeds(SEEDS).map((seed) => trySeed(trial, seed)));
    const failure = failures.find((each) => each !== undefined)!;
    const stillFails = async (candidate: typeof failure.operation) =>
      (await compareBoth(trial, candidate, failure.seed)) !== undefined;
    const { text } = await minimise(failure.operation, { schema: fixture.schemas.api, stillFails });
    expect(text.replace(/\s+/g, ' ')).toMatch(/^(query \w* ?)?\{ (today: __typename|today) \}$/);
  });

  it('makes the same operation of the same seed, and asks in every way that a caller may', () => {
    const ground = { schema: fixture.schemas.api, hubs: fixture.hubs };
    const texts = seeds(SEEDS).map((seed) => generateOperation(ground, seed).text);
    expect(generateOperation(ground, FIRST).text).toBe(texts[0]);
    for (const part of [
      'mutation',
      '@skip(if: $',
      '@include(if: true)',
      '... on Work',
      '... on Found',
      '__isNode: __typename',
      '__proto__: ',
      'constructor: ',
      'id: name',
      '__schema',
      '= ',
    ])
      expect(
        texts.some((text) => text.includes(part)),
        part,
      ).toBe(true);
  });

  it('asks every field of the fixture that a query or a mutation can ask', () => {
    const asked = new Set<string>();
    const ground = { schema: fixture.schemas.api, hubs: fixture.hubs };
    for (const seed of seeds(SEEDS * 2))
      visit(parse(generateOperation(ground, seed).text), { Field: ({ name }) => void asked.add(name.value) });
    const types = Object.values(fixture.schemas.api.getTypeMap()).filter(isObjectType);
    const fields = types
      .filter(({ name }) => !name.startsWith('__') && name !== 'Subscription')
      .flatMap((type) => Object.keys(type.getFields()));
    expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  });
});
