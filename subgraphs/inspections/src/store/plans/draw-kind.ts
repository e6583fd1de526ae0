import { factKind } from '@network/kit/intake/fact-kind';
import { drawActions, drawSources, draws } from '../tables/plans.ts';

/** A draw of objects and officers for a task, as one row of a source tells it: with what is needed to make it again. */
export type DrawRecord = {
  readonly number: string;
  readonly taskNumber: string;
  readonly seed: string;
  readonly seedPublishedOn: string;
  readonly drawnAt: string;
  readonly libraryTotal: number;
  /** Credit codes and numbers of certificates, in the order drawn. */
  readonly objectCodes: readonly string[] | null;
  readonly officerNumbers: readonly string[] | null;
  /** What was taken out by hand, and at the same place in the other list why. */
  readonly excludedCodes: readonly string[] | null;
  readonly exclusionReasons: readonly string[] | null;
  readonly placeCode: string | null;
};

const lengthsOf = ({ excludedCodes, exclusionReasons }: DrawRecord) =>
  [excludedCodes?.length ?? 0, exclusionReasons?.length ?? 0] as const;

export const drawKind = {
  ...factKind({
    name: 'draw',
    type: 'Draw',
    fields: {
      number: { kind: 'text', required: true },
      taskNumber: { kind: 'text', required: true },
      seed: { kind: 'text', required: true },
      seedPublishedOn: { kind: 'date', required: true },
      drawnAt: { kind: 'dateTime', required: true },
      libraryTotal: { kind: 'integer', required: true },
      objectCodes: { kind: 'list' },
      officerNumbers: { kind: 'list' },
      excludedCodes: { kind: 'list' },
      exclusionReasons: { kind: 'list' },
      placeCode: { kind: 'place' },
    },
    naturalKey: ({ number }: DrawRecord) => number,
    tables: { actions: drawActions, sources: drawSources },
    table: draws,
    toRow: ({ placeCode, objectCodes, officerNumbers, excludedCodes, exclusionReasons, ...record }) => ({
      ...record,
      objectCodes: [...(objectCodes ?? [])],
      officerNumbers: [...(officerNumbers ?? [])],
      excludedCodes: [...(excludedCodes ?? [])],
      exclusionReasons: [...(exclusionReasons ?? [])],
      place: placeCode,
    }),
  }),
  /** Nobody is taken out of a draw without a reason that stands in the record. DOMAIN.md §5.5. */
  faultOf: (record: DrawRecord) => {
    const [excluded, reasons] = lengthsOf(record);
    if (excluded === reasons) return null;
    return {
      field: 'exclusionReasons',
      expected: `Expected a reason for each of ${excluded} excluded objects.`,
      found: `${reasons} reasons`,
    };
  },
};
