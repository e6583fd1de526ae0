import { factKind } from '@network/kit/intake/fact-kind';
import { settling } from '@network/kit/intake/settling';
import { coverMistake, kindOfCode, PLACE_KINDS, PLACE_MODES, parentOfCode } from '#domain/place.ts';
import { endsBeforeItBegins } from '#domain/validity.ts';
import { publishModes, publishPlaces } from '../facts.ts';
import { MODE_ENDS } from '../mode-ends.ts';
import * as tables from '../tables.ts';
import { placeWords } from '../words.ts';
import { type RecordOf, refusing } from './record.ts';

const PLACE = {
  code: { kind: 'text', required: true },
  name: { kind: 'text', required: true },
  kind: { kind: { enum: PLACE_KINDS } },
  urbanRuralCode: { kind: 'text' },
  formerCodes: { kind: 'list' },
  inUseFrom: { kind: 'date' },
} as const;

export const place = factKind({
  name: 'place',
  type: 'Place',
  fields: PLACE,
  isNational: true,
  table: tables.places,
  tables: { actions: tables.placeActions, sources: tables.placeSources },
  naturalKey: ({ code }: RecordOf<typeof PLACE>) => code,
  toRow: (record) => ({
    ...record,
    kind: record.kind ?? kindOfCode(record.code),
    parentCode: parentOfCode(record.code),
    formerCodes: record.formerCodes ?? [],
    ...placeWords(record),
  }),
  publish: publishPlaces,
});

const PLACE_MODE = {
  placeCode: { kind: 'place', required: true },
  mode: { kind: { enum: PLACE_MODES }, required: true },
  validFrom: { kind: 'date', required: true },
  validTo: { kind: 'date' },
  basis: { kind: 'text' },
  coveredByCode: { kind: 'place' },
} as const;

const modes = refusing(
  (record) => coverMistake(record) ?? endsBeforeItBegins(record),
  factKind({
    name: 'placeMode',
    type: 'PlaceMode',
    fields: PLACE_MODE,
    table: tables.placeModes,
    tables: { actions: tables.placeModeActions, sources: tables.placeModeSources },
    naturalKey: ({ placeCode, validFrom }: RecordOf<typeof PLACE_MODE>) => `${placeCode}:${validFrom}`,
    toRow: (record) => ({ ...record, endsOn: record.validTo }),
    publish: publishModes,
  }),
);

export const placeMode = settling(modes, MODE_ENDS);
