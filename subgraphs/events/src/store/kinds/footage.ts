import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { footage, footageActions, footageSources } from '../tables/footage.ts';

export type FootageRecord = {
  readonly eventNumber: string;
  readonly name: string;
  /** SHA-256 of the file in hexadecimal digits; null where the recorder's list has none. */
  readonly hash: string | null;
  readonly takenAt: string;
  readonly seconds: number | null;
  readonly endedAt: string | null;
  /** What it is and how large, as the recorder writes both. */
  readonly mediaText: string | null;
  readonly sizeText: string | null;
  readonly deviceCode: string | null;
  readonly officerNumber: string | null;
};

/** A film, a picture or a sound of the handling of an event, as a body-worn recorder made it. */
export const footageKind: RecordKind<FootageRecord> = {
  ...factKind({
    name: 'footage',
    type: 'Footage',
    fields: {
      eventNumber: { kind: 'text', required: true },
      name: { kind: 'text', required: true },
      hash: { kind: 'text' },
      takenAt: { kind: 'dateTime', required: true },
      seconds: { kind: 'integer' },
      endedAt: { kind: 'dateTime' },
      mediaText: { kind: 'text' },
      sizeText: { kind: 'text' },
      deviceCode: { kind: 'text' },
      officerNumber: { kind: 'text' },
    },
    naturalKey: ({ eventNumber, name, takenAt, hash }: FootageRecord) =>
      `${eventNumber}|${hash?.toLowerCase() ?? `${takenAt} ${name}`}`,
    tables: { actions: footageActions, sources: footageSources },
    table: footage,
    toRow: (record) => ({ ...record, hash: record.hash?.toLowerCase() ?? null }),
  }),
  faultOf: ({ hash, seconds }) => {
    if (hash !== null && !/^[0-9a-f]{64}$/i.test(hash))
      return { field: 'hash', expected: 'Expected a SHA-256 of 64 hexadecimal digits', found: hash };
    if (seconds === null || seconds >= 0) return null;
    return { field: 'seconds', expected: 'Expected a length of 0 or more', found: `${seconds}` };
  },
};
