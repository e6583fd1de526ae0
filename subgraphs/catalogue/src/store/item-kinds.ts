import { factKind } from '@network/kit/intake/fact-kind';
import { settling } from '@network/kit/intake/settling';
import { searchable } from '@network/kit/search';
import { parseCitation } from '../domain/citation.ts';
import { ITEM_KINDS, ITEM_LISTS, type ItemKind, type ItemList, toSanctions } from '../domain/item.ts';
import { publishItems, publishVersions } from './facts.ts';
import * as tables from './tables.ts';
import { FIRST_DAYS, VERSION_ENDS } from './version-ends.ts';

/**
 * `enforcingTeamCode` is the professional team that keeps the item; `boundary` says who supervises and who takes over when.
 * Without `validFrom` it always was in force, without `validTo` it still is.
 */
export type ItemRecord = {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly kind: ItemKind;
  readonly list: ItemList;
  readonly enforcingBodyCode: string | null;
  readonly enforcingTeamCode?: string | null;
  readonly supervisingBodyCode: string | null;
  readonly supervisionItemCode?: string | null;
  readonly boundary?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
};

/** `sanctions` are our words; `bases` are citations as catalogues print them (domain/citation.ts). Fines are in yuan. */
export type ItemVersionRecord = {
  readonly itemCode: string;
  readonly number: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly name: string;
  readonly sanctions: readonly string[] | null;
  readonly fineMin: string | null;
  readonly fineMax: string | null;
  readonly isCorrectionPrerequisite: boolean | null;
  readonly bases: readonly string[] | null;
};

export type DiscretionTierRecord = {
  readonly itemCode: string;
  readonly ordinal: number;
  readonly name: string;
  readonly condition: string;
  readonly fineMin: string | null;
  readonly fineMax: string | null;
  readonly source: string | null;
};

/** What an item is found by. */
export const itemWords = ({ code, name }: Pick<ItemRecord, 'code' | 'name'>) => searchable(code, name);

const itemRecord = factKind({
  name: 'item',
  type: 'EnforcementItem',
  fields: {
    code: { kind: 'text', required: true },
    name: { kind: 'text', required: true },
    field: { kind: 'text', required: true },
    kind: { kind: { enum: ITEM_KINDS }, required: true },
    list: { kind: { enum: ITEM_LISTS }, required: true },
    enforcingBodyCode: { kind: 'text' },
    enforcingTeamCode: { kind: 'text' },
    supervisingBodyCode: { kind: 'text' },
    supervisionItemCode: { kind: 'text' },
    boundary: { kind: 'text' },
    validFrom: { kind: 'date' },
    validTo: { kind: 'date' },
  },
  naturalKey: ({ code }: ItemRecord) => code,
  tables: { actions: tables.itemActions, sources: tables.itemSources },
  table: tables.items,
  publish: publishItems,
  toRow: (record) => ({ ...record, toldFrom: record.validFrom ?? null, ...itemWords(record) }),
});

/** An entry of a government's catalogue of items; it counts from the first day of its first version on. */
export const itemKind = settling(itemRecord, FIRST_DAYS);

/** A version's number; where a list tells none, its first day as a number: 20230301. */
const versionNumber = ({ number, validFrom }: Pick<ItemVersionRecord, 'number' | 'validFrom'>): number =>
  number ?? Number(validFrom.replaceAll('-', ''));

const versionRecord = factKind({
  name: 'itemVersion',
  type: 'ItemVersion',
  fields: {
    itemCode: { kind: 'text', required: true },
    number: { kind: 'integer' },
    validFrom: { kind: 'date', required: true },
    validTo: { kind: 'date' },
    name: { kind: 'text', required: true },
    sanctions: { kind: 'list' },
    fineMin: { kind: 'money' },
    fineMax: { kind: 'money' },
    isCorrectionPrerequisite: { kind: 'boolean' },
    bases: { kind: 'list' },
  },
  naturalKey: (record: ItemVersionRecord) => `${record.itemCode}:${versionNumber(record)}`,
  tables: { actions: tables.itemVersionActions, sources: tables.itemVersionSources },
  table: tables.itemVersions,
  publish: publishVersions,
  toRow: ({ sanctions, bases, isCorrectionPrerequisite, ...columns }) => ({
    ...columns,
    number: versionNumber(columns),
    endsOn: columns.validTo,
    sanctions: toSanctions(sanctions ?? []),
    bases: (bases ?? []).map(parseCitation),
    isCorrectionPrerequisite: isCorrectionPrerequisite ?? false,
  }),
});

/** An item as it reads from one day to another: a list sends one row per version, and the next one ends the one before. */
export const itemVersionKind = settling(versionRecord, VERSION_ENDS);

/** A step of an item's discretion standard. */
export const discretionTierKind = factKind({
  name: 'discretionTier',
  type: 'DiscretionTier',
  fields: {
    itemCode: { kind: 'text', required: true },
    ordinal: { kind: 'integer', required: true },
    name: { kind: 'text', required: true },
    condition: { kind: 'text', required: true },
    fineMin: { kind: 'money' },
    fineMax: { kind: 'money' },
    source: { kind: 'text' },
  },
  naturalKey: ({ itemCode, ordinal }: DiscretionTierRecord) => `${itemCode}:${ordinal}`,
  tables: { actions: tables.discretionTierActions, sources: tables.discretionTierSources },
  table: tables.discretionTiers,
  toRow: (record) => record,
});
