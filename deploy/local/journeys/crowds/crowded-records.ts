import { createCasesStores } from '@network/cases/store/stores';
import { CATALOGUE_KINDS } from '@network/catalogue/store/kinds';
import { createFiling, type EventEntry } from '@network/events/store/filing';
import { createKinds as createEventKinds } from '@network/events/store/kinds';
import { createKinds as createInspectionKinds } from '@network/inspections/store/stores';
import { createId } from '@network/kit/ids';
import type { RecordKind } from '@network/kit/intake';
import type { FieldDeclaration } from '@network/kit/mapping';
import { createDataKey, type DataKey } from '@network/kit/secret';
import type { Store, Transaction } from '@network/kit/store';
import { createKinds as createPeopleKinds } from '@network/people/store/kinds';
import { SUBGRAPHS, type SubgraphName } from '@network/schema/network';
import { openHouse, type WholeNetwork } from '../networks/whole-network.ts';
import { type Draft, draftsOf, eventsOf } from './crowded-drafts.ts';

const NATIONAL_KINDS = ['place', 'placeMode'];
const JURISDICTION = '331081';

const kindsOf = (dataKey: DataKey, cases: Store): Readonly<Record<SubgraphName, readonly RecordKind[]>> =>
  ({
    catalogue: CATALOGUE_KINDS,
    people: createPeopleKinds(dataKey),
    events: createEventKinds(dataKey),
    cases: createCasesStores(cases, dataKey).kinds,
    inspections: createInspectionKinds(dataKey),
  }) as unknown as Readonly<Record<SubgraphName, readonly RecordKind[]>>;

const DEFAULTS: Readonly<Record<string, unknown>> = {
  text: '众',
  integer: 1,
  boolean: true,
  date: '2022-11-20',
  dateTime: '2022-11-20T10:00:00+08:00',
  money: '100.00',
  list: [],
};

const madeUp = ({ kind, required }: FieldDeclaration): unknown => {
  if (required !== true) return null;
  return typeof kind === 'string' ? DEFAULTS[kind] : kind.enum[0];
};

/** A record of a kind with whatever it must have, and what the draft tells. */
const complete = ({ fields }: RecordKind, draft: Draft): Readonly<Record<string, unknown>> => {
  for (const name of Object.keys(draft)) if (!(name in fields)) throw new Error(`Expected a field, found ${name}.`);
  return { ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, madeUp(field)])), ...draft };
};

const writeDrafts = async (tx: Transaction, kind: RecordKind, drafts: readonly Draft[]): Promise<void> => {
  const jurisdiction = NATIONAL_KINDS.includes(kind.name) ? '000000' : JURISDICTION;
  const rows = drafts.map((draft) => {
    const record = complete(kind, draft);
    const sourceId = JSON.stringify(draft);
    return { id: createId(kind.type, { jurisdiction, source: 'crowd', sourceId }), jurisdiction, record, isNew: true };
  });
  if (rows.length > 0) await kind.write(tx, rows);
};

/** Events with what happened to them, and by kind of record what is told of each. */
export type Lot = {
  readonly events: readonly EventEntry[];
  readonly drafts: Readonly<Record<string, readonly Draft[]>>;
};

/** Writes lots one after the other through the kinds' own doors. */
export const writeLots = async (network: WholeNetwork, lots: readonly Lot[]): Promise<void> => {
  const dataKey = createDataKey(network.keys.dataKey);
  const stores = Object.fromEntries(SUBGRAPHS.map((name) => [name, openHouse(network, name)])) as Record<
    SubgraphName,
    Store
  >;
  const kinds = kindsOf(dataKey, stores.cases);
  for (const { events, drafts } of lots) {
    for (const name of SUBGRAPHS) {
      await stores[name].db.transaction(async (tx) => {
        if (name === 'events') await createFiling(dataKey).file(tx, events);
        for (const kind of kinds[name]) await writeDrafts(tx, kind, drafts[kind.name] ?? []);
      });
    }
  }
  for (const store of Object.values(stores)) await store.close();
};

/** Writes whatever a trusted document asks for, `size` of each under each parent. */
export const writeCrowdedRecords = (network: WholeNetwork, sizes: readonly number[]): Promise<void> =>
  writeLots(
    network,
    sizes.map((size) => ({ events: eventsOf(size), drafts: draftsOf(size) })),
  );
