import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import type { DataKey } from '@network/kit/secret';
import { coordinateMistake, degreesOf, type GridOriginKind, originListMistake } from '#domain/town.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import * as tables from '../tables/grids.ts';
import { type RecordOf, refusing, sealPhone, VALIDITY } from './record.ts';

const GRID = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  placeCode: { kind: 'place', required: true },
  teamCode: { kind: 'text' },
  originKinds: { kind: 'list' },
  originCodes: { kind: 'list' },
  originNames: { kind: 'list' },
  longitude: { kind: 'text' },
  latitude: { kind: 'text' },
  households: { kind: 'integer' },
  householdsText: { kind: 'text' },
  ...VALIDITY,
} as const;

export const grid = refusing(
  (record) => originListMistake(record) ?? coordinateMistake(record) ?? endsBeforeItBegins(record),
  factKind({
    name: 'grid',
    type: 'Grid',
    fields: GRID,
    table: tables.grids,
    tables: { actions: tables.gridActions, sources: tables.gridSources },
    naturalKey: ({ code }: RecordOf<typeof GRID>) => code,
    toRow: (record) => ({
      ...record,
      ...searchable(record.code, record.name, ...(record.originCodes ?? []), ...(record.originNames ?? [])),
      originKinds: (record.originKinds ?? []) as GridOriginKind[],
      originCodes: record.originCodes ?? [],
      originNames: record.originNames ?? [],
      longitude: degreesOf(record.longitude),
      latitude: degreesOf(record.latitude),
    }),
  }),
);

const GRID_MEMBER = {
  number: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  phone: { kind: 'phone' },
  gridCode: { kind: 'text', required: true },
  placeCode: { kind: 'place' },
  teamCode: { kind: 'text' },
  ...VALIDITY,
} as const;

export const gridMember = (dataKey: DataKey) =>
  refusing(
    endsBeforeItBegins,
    factKind({
      name: 'gridMember',
      type: 'GridMember',
      fields: GRID_MEMBER,
      table: tables.gridMembers,
      tables: { actions: tables.gridMemberActions, sources: tables.gridMemberSources },
      naturalKey: ({ number }: RecordOf<typeof GRID_MEMBER>) => number,
      toRow: (record) => ({ ...record, ...sealPhone(dataKey, record.phone) }),
    }),
  );
