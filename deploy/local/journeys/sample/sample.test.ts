import * as caseTables from '@network/cases/store/tables';
import * as eventTables from '@network/events/store/tables';
import * as inspectionTables from '@network/inspections/store/tables';
import { verifyChain } from '@network/kit/log';
import type { ActionRow, ActionTable } from '@network/kit/log/tables';
import type { Store } from '@network/kit/store';
import { type EntityType, SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';
import { FILE_AGAIN, idAgain, type Logged } from './filed-again.ts';

/** The clock of 温岭 in the sample. */
const NOW = Date.parse('2022-11-30T17:00:00+08:00');

/** Lists that are published, and come by the systems of the real files. */
const PUBLISHED = ['division-towns', 'division-villages', 'holiday-cn'];
/** Kinds of which the sample surely has some. */
const TAKEN = ['catalogue.item', 'people.officer', 'events.event', 'cases.case', 'inspections.entity'];

// What comes back is whatever was asked for.
type Data = ReturnType<typeof JSON.parse>;

let network: WholeNetwork;
beforeAll(async () => {
  network = await openWholeNetwork();
});
afterAll(() => network.close());

describe('where the records of the sample come from', () => {
  it('says of every record that it is the sample’s own or which published list has it', async () => {
    const tables = await network.inspect(
      (sql) =>
        sql`select schemaname || '.' || left(tablename, -8) as kind from pg_tables where tablename like '%\\_sources' order by 1`,
    );
    const kinds = tables.map(({ kind }) => String(kind));
    expect(kinds).toEqual(expect.arrayContaining(TAKEN));
    for (const kind of kinds) {
      const rows = await network.inspect((sql) => sql.unsafe(`select distinct source from ${kind}_sources`));
      const strangers = rows.filter(
        ({ source }) => !String(source).startsWith('sample-') && !PUBLISHED.includes(source),
      );
      expect([kind, strangers]).toEqual([kind, []]);
    }
    for (const kind of TAKEN) {
      const table = kind.endsWith('entity') ? 'inspections.entities' : `${kind}s`;
      const homeless = await network.inspect((sql) =>
        sql.unsafe(`select from ${table} one where not exists (select from ${kind}_sources s where s.record = one.id)`),
      );
      expect([kind, homeless.length]).toEqual([kind, 0]);
    }
  });

  it('shows it in the graph', async () => {
    // What has a course is filed after the lists of its subgraph, each of which is a batch.
    const batches = { events: 'events-6', cases: 'cases-1', inspections: 'inspections-3' };
    const lists = ['events', 'cases', 'inspections'] as const;
    const query = lists.map(
      (list) => `${list}(jurisdiction: "331081", first: 200) { nodes { number provenance { source sourceId batch } } }`,
    );
    const { data, errors } = await network.ask(`{ ${query.join(' ')} }`, 'command-centre');
    expect(errors).toEqual([]);
    for (const list of lists) {
      for (const { number, provenance } of data[list].nodes) {
        expect(provenance).toEqual([{ source: `sample-${list}`, sourceId: number, batch: batches[list] }]);
      }
    }
  });
});

it('names the bodies and the towns by which figures are split, whoever keeps the figure', async () => {
  const parts = 'parts { value place { name } body { name } }';
  const { data, errors } = await network.ask(
    `{ place(code: "331081000000") {
      eventMetrics(keys: [ACCEPTED], by: BODY) { ${parts} } caseMetrics(keys: [CASES], by: BODY) { ${parts} }
      inspectionMetrics(keys: [INSPECTIONS], by: TOWN) { ${parts} } peopleMetrics(keys: [TEAMS], by: TOWN) { ${parts} } } }`,
    'anonymous',
  );
  expect(errors).toEqual([]);
  for (const [field, [metric]] of Object.entries<Data>(data.place)) {
    const named = metric.parts.filter(({ value }: Data) => value !== '');
    expect([field, named.length > 0]).toEqual([field, true]);
    for (const { value, place, body } of named)
      expect([field, value, (place ?? body)?.name]).toEqual([field, value, expect.any(String)]);
  }
});

/** Of the hour in which it was made, or of the server's own counting. */
const OF_THE_HOUR = ['recorded_at', 'taken_at', 'finished_at', 'published_at', 'xid', 'polled_at'];
/** What is sealed differs each time; its blind index does not. */
const SEALED = /v1\.[0-9a-f]{8}\.[\w-]+/g;
/** What is counted is added up now and then; the view `counted` tells the same whenever it is asked. */
const OF_THE_SERVER = ['reference_positions', 'counters'];

/** An import happens in the hour in which it happens, and its log's hashes hold that. */
const withoutHour = (row: Record<string, unknown>): string => {
  const { at, hash, previous_hash: previous, ...rest } = row;
  return JSON.stringify(row['action'] === 'IMPORT' ? rest : row).replaceAll(SEALED, 'sealed');
};

const contentsOf = async ({ inspect }: WholeNetwork): Promise<Record<string, string[]>> =>
  inspect(async (sql) => {
    const tables = await sql`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ${sql(SUBGRAPHS)} and tablename not in ${sql(OF_THE_SERVER)} and tablename not like '%migrations'
        and tablename not like 'changes\\_of\\_%' order by 1`;
    const contents: Record<string, string[]> = {};
    for (const { name } of tables) {
      const rows = await sql.unsafe(
        `select to_jsonb(one) - array['${OF_THE_HOUR.join("','")}'] as row from ${name} one`,
      );
      contents[name] = rows.map(({ row }) => withoutHour(row)).sort();
    }
    for (const name of SUBGRAPHS) {
      const rows = await sql.unsafe(`
        select measure, kept, place, day, dimensions, sum(amount) as amount from ${name}.counted
        group by measure, kept, place, day, dimensions having sum(amount) <> 0`);
      contents[`${name}.counted`] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return contents;
  });

it('makes the same sample twice, id by id and column by column', async () => {
  const other = await openWholeNetwork();
  const [one, two] = [await contentsOf(network), await contentsOf(other)];
  await other.close();
  expect(Object.values(one).flat().length).toBeGreaterThan(1000);
  for (const name of Object.keys(one)) expect([name, two[name]]).toEqual([name, one[name]]);
});

it('goes on where its making was cut short, takes nothing twice, and leaves a whole one alone', async () => {
  const other = await openWholeNetwork({ isEmpty: true });
  const stopAt = (last: string) => (what: string) => {
    if (what === last) throw new Error(`stopped at ${last}`);
  };
  await expect(other.fill(stopAt('division-towns'))).rejects.toThrow('stopped at division-towns');
  await expect(other.fill(stopAt('sample-officers'))).rejects.toThrow('stopped at sample-officers');
  expect([await other.fill(), await other.fill()]).toEqual(['make', 'keep']);
  const sizes = (contents: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(contents).map(([name, rows]) => [name, rows.length]));
  const [one, two] = [await contentsOf(network), await contentsOf(other)];
  await other.close();
  expect(sizes(two)).toEqual(sizes(one));
});

const LOGS = [
  ['events', 'Event', eventTables.eventActions],
  ['cases', 'Case', caseTables.caseActions],
  ['inspections', 'Inspection', inspectionTables.inspectionActions],
] as const satisfies readonly (readonly [SubgraphName, EntityType, ActionTable])[];

describe.each(LOGS)('the logs of the %s', (name, type, table) => {
  let store: Store;
  let rows: readonly ActionRow[];
  let records: readonly Logged[];
  beforeAll(async () => {
    store = openHouse(network, name);
    rows = await store.db.select().from(table);
    const logs = Map.groupBy(rows, ({ recordId }) => recordId);
    const found = await network.inspect((sql) => sql.unsafe<Logged[]>(`select * from ${name}.${name}`));
    records = found.map((record) => ({
      ...record,
      log: (logs.get(record.id) ?? []).toSorted((one, other) => one.sequence - other.sequence),
    }));
  });
  afterAll(() => store.close());

  it('are whole, one for each record and no other', () => {
    expect(verifyChain(rows)).toEqual({ kind: 'whole', entries: rows.length });
    expect(new Set(rows.map(({ recordId }) => recordId))).toEqual(new Set(records.map(({ id }) => id)));
  });

  it('happen in order and not after the clock', () => {
    for (const { number, log } of records) {
      const times = log.map(({ at }) => Date.parse(at));
      expect([number, times]).toEqual([number, times.toSorted((one, other) => one - other)]);
      expect(times.at(-1), number).toBeLessThanOrEqual(NOW);
    }
  });

  it('fold to the states that the records are in', async () => {
    const again = new Error('nothing of this stays');
    const folded: Record<string, unknown>[] = [];
    const filing = store.db.transaction(async (tx) => {
      await FILE_AGAIN[name](tx, records, network.keys.dataKey);
      const read = await tx.execute(`select id, state from ${name} where number like '% again'`);
      folded.push(...read);
      throw again;
    });
    await expect(filing).rejects.toBe(again);
    const states = new Map(folded.map(({ id, state }) => [id, state]));
    expect(records.map((record) => [record.number, states.get(idAgain(type, record))])).toEqual(
      records.map(({ number, state }) => [number, state]),
    );
  });
});

type Certificate = { validFrom: string; validTo: string; status: string };
type Held = { officers: { certificateNumber: string; certificates: Certificate[] }[] };
const OFFICERS = 'officers { certificateNumber certificates { validFrom validTo status } }';

/** Two officers at least, each with a certificate that holds on the day. 行政处罚法 art. 42. */
const expectCertified = ({ officers }: Held, day: string): void => {
  expect(officers.length).toBeGreaterThanOrEqual(2);
  for (const { certificateNumber, certificates } of officers) {
    const held = certificates.filter(
      ({ status, validFrom, validTo }) => status === 'VALID' && validFrom <= day && day <= validTo,
    );
    expect([certificateNumber, held.length]).toEqual([certificateNumber, 1]);
  }
};

type Version = { validFrom: string; validTo: string | null };
const isInForce = ({ validFrom, validTo }: Version, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);
const isOnTheSpot = ({ procedure }: { procedure: string }): boolean => procedure === 'SIMPLE';

describe('what the sample does in the name of the law', () => {
  it('decides and inspects by officers whose certificates hold on the day', async () => {
    const { data, errors } = await network.ask(
      `{ cases(jurisdiction: "331081", first: 200) { nodes { discoveredOn filedOn decidedOn servedOn closedOn ${OFFICERS} } }
         inspections(jurisdiction: "331081", first: 200) { nodes { inspectedOn ${OFFICERS} } } }`,
      'command-centre',
    );
    expect(errors).toEqual([]);
    const days = data.cases.nodes.flatMap((one: Held & Record<string, string>) =>
      ['discoveredOn', 'filedOn', 'decidedOn', 'servedOn', 'closedOn'].flatMap((day) =>
        one[day] ? [[one, one[day]]] : [],
      ),
    );
    const visits = data.inspections.nodes.flatMap((one: Held & { inspectedOn: string | null }) =>
      one.inspectedOn ? [[one, one.inspectedOn]] : [],
    );
    expect(data.cases.nodes.filter(({ decidedOn }: { decidedOn: string | null }) => decidedOn).length).toBeGreaterThan(
      10,
    );
    expect(visits.length).toBeGreaterThan(10);
    for (const [one, day] of [...days, ...visits]) expectCertified(one, day);
  });

  it('fines within the item’s range and the tier’s, and on the spot within 行政处罚法 art. 51 (R-401)', async () => {
    const { data, errors } = await network.ask(
      `{ cases(jurisdiction: "331081", first: 200) { nodes {
        number procedure actOn decision { kinds fine } party { kind } discretionTier { fineMin fineMax }
        item { versions { validFrom validTo fineMin fineMax } } itemVersion
      } } }`,
      'command-centre',
    );
    expect(errors).toEqual([]);
    const fined = data.cases.nodes.filter(({ decision }: { decision: unknown }) => decision !== null);
    expect(new Set(fined.map(({ procedure }: { procedure: string }) => procedure))).toEqual(
      new Set(['SIMPLE', 'ORDINARY']),
    );
    for (const { number, actOn, decision, discretionTier, item } of fined) {
      const fine = Number(decision.fine);
      const versions = item.versions.filter((version: Version) => isInForce(version, actOn));
      expect([number, decision.kinds, versions.length]).toEqual([number, ['FINE'], 1]);
      for (const { fineMin, fineMax } of [discretionTier, ...versions]) {
        expect(fine, number).toBeGreaterThanOrEqual(Number(fineMin ?? 0));
        expect(fine, number).toBeLessThanOrEqual(Number(fineMax));
      }
    }
    for (const { number, decision, party } of fined.filter(isOnTheSpot)) {
      expect(Number(decision.fine), number).toBeLessThanOrEqual(party.kind === 'CITIZEN' ? 200 : 3000);
    }
  });
});
