import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCheckout } from '#src/checkout.ts';
import { crowdOf } from '../crowds/crowded-drafts.ts';
import { writeCrowdedRecords } from '../crowds/crowded-records.ts';
import type { CallerName } from '../networks/asking.ts';
import { openWatchedNetwork } from '../networks/watched-network.ts';
import { PINNED } from './document-statements.ts';

const SIZES = [1, 20] as const;
const jurisdiction = '331081';

type Variables = Readonly<Record<string, unknown>>;
// What comes back is whatever was asked for.
type Data = ReturnType<typeof JSON.parse>;
type Asked = {
  /** Who asks; the command centre unless told. */
  readonly as?: CallerName;
  readonly variables: (size: number) => Variables;
  readonly counts: (data: Data) => readonly number[];
};

const lengthsOf = (...lists: readonly (readonly unknown[])[]): number[] => lists.map(({ length }) => length);

/** What each document is asked, and how many of its records came, list by list: as many as there are. */
const ASKED: Readonly<Record<string, Asked>> = {
  CommandCentre: {
    variables: (size) => ({
      ...{ code: crowdOf(size).county, first: size },
      window: { from: '2022-01-01', to: '2022-12-01' },
    }),
    counts: ({ place: { towns, alerts, commandCentres, eventsByState } }) => [
      ...lengthsOf(towns.nodes, alerts.nodes, commandCentres.nodes),
      ...[towns.totalCount, alerts.totalCount, towns.nodes[0].open.totalCount, towns.nodes[0].overdue.totalCount],
      eventsByState[0].value,
    ],
  },
  MyTasks: {
    variables: (size) => {
      const { officer: certificateNumber, town } = crowdOf(size);
      return { jurisdiction, certificateNumber, place: town(0), first: size };
    },
    counts: ({ officer: { dispatches, inspections, cases } }) =>
      [dispatches, inspections, cases].flatMap(({ totalCount, nodes }) => [totalCount, nodes.length]),
  },
  CaseFile: {
    variables: (size) => ({ jurisdiction, number: crowdOf(size).case }),
    counts: ({ case: file }) =>
      lengthsOf(
        ...[file.evidence, file.documents, file.preservations, file.coerciveMeasures, file.correctionOrders],
        ...[file.notices, file.hearings, file.legalReviews, file.discussions, file.services, file.payments],
        ...[file.executions, file.commitments, file.publications, file.reconsiderations, file.litigations],
        ...[file.findings, file.transfers.nodes],
      ),
  },
  EntityView: {
    variables: (size) => ({ jurisdiction, creditCode: crowdOf(size).entity, yearFrom: '2022-01-01', first: size }),
    counts: ({ regulatedEntity: { inspections, cases, draws, thisYear, importantPowerUsers } }) => [
      ...[thisYear.totalCount, inspections.totalCount, cases.totalCount, draws.totalCount],
      ...lengthsOf(inspections.nodes, cases.nodes, draws.nodes, importantPowerUsers.nodes[0].hazards.nodes),
    ],
  },
  PartnerFeed: {
    as: 'power-utility',
    variables: (size) => ({ jurisdiction, first: size }),
    counts: ({ hazards, damageEvents, jointOperations }) =>
      lengthsOf(hazards.nodes, damageEvents.nodes, jointOperations.nodes),
  },
  ItemAsOf: {
    variables: (size) => ({ jurisdiction, code: crowdOf(size).item, asOf: '2022-06-01', first: size }),
    counts: ({ enforcementItem: { versions, discretionTiers, grants, guidelines, templates } }) => [
      grants.totalCount,
      ...lengthsOf(versions, discretionTiers, grants.nodes, guidelines.nodes, templates.nodes),
    ],
  },
};

const readDocument = (name: string): Promise<string> =>
  readFile(inCheckout(`schema/operations/${name}.graphql`), 'utf8');

let watched: Awaited<ReturnType<typeof openWatchedNetwork>>;
beforeAll(async () => {
  watched = await openWatchedNetwork();
});
afterAll(() => watched.network.close());

const NAMES = globSync('*.graphql', { cwd: inCheckout('schema/operations') }).map((file) => basename(file, '.graphql'));

describe('every trusted document', () => {
  it('is asked here or by the statement rule of TownPage and its deferred form', () => {
    expect(NAMES.filter((name) => !name.startsWith('TownPage')).toSorted()).toEqual(Object.keys(ASKED).toSorted());
    expect(Object.keys(PINNED).toSorted()).toEqual(Object.keys(ASKED).toSorted());
  });

  it.each(NAMES)(
    'B-07aa MUST answer %s with the variables beside it and nothing but records of the sample',
    async (name) => {
      const variables = JSON.parse(await readFile(inCheckout(`schema/operations/${name}.variables.json`), 'utf8'));
      const { data, errors } = await watched.network.ask(await readDocument(name), 'command-centre', variables);
      expect(errors).toEqual([]);
      for (const record of Object.values(data)) expect(record).not.toBeNull();
    },
  );
});

describe.each(Object.keys(ASKED))('%s', (name) => {
  it('names no statement twice for one fetch', () => {
    for (const [fetch, ...statements] of PINNED[name] ?? []) {
      expect([fetch, new Set(statements).size]).toEqual([fetch, statements.length]);
    }
  });
});

describe('with records of every kind', () => {
  beforeAll(() => writeCrowdedRecords(watched.network, SIZES), 120_000);

  it.each(Object.keys(ASKED).flatMap((name) => SIZES.map((size) => [name, size] as const)))(
    'B-07ab MUST run each pinned statement of %s once and no other, over %i records below each parent',
    async (name, size) => {
      const { variables, counts, as = 'command-centre' } = ASKED[name] as Asked;
      const document = await readDocument(name);
      watched.take();
      const { data, errors } = await watched.network.ask(document, as, variables(size));
      const fetches = watched.take();
      expect(errors).toEqual([]);
      expect([name, ...counts(data)]).toEqual([name, ...counts(data).map(() => size)]);
      const told = fetches.map(({ asked, statements }) => [
        asked,
        ...statements.map((statement) => statement.slice(statement.indexOf('.') + 1)).sort(),
      ]);
      const byText = (one: readonly string[], other: readonly string[]): number =>
        JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
      expect(told.sort(byText)).toEqual([...(PINNED[name] ?? [])].sort(byText));
    },
  );
});
