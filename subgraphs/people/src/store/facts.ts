import type { Publish } from '@network/kit/intake/fact-kind';
import { publish } from '@network/kit/reference';
import type { Transaction } from '@network/kit/store';
import { inArray } from 'drizzle-orm';
import { bodies, certificates, officers, outbox, placeModes, places, teams } from './tables.ts';

type Told<Row> = {
  readonly topic: string;
  readonly keyOf: (row: Row) => string;
  readonly factOf: (row: Row) => unknown;
};

const publishRows =
  <Row>(find: (tx: Transaction, ids: string[]) => Promise<Row[]>, { topic, keyOf, factOf }: Told<Row>): Publish =>
  async (tx, ids, what) => {
    const rows = await find(tx, [...ids]);
    const facts = rows.map((row) => ({ topic, key: keyOf(row), payload: what === 'written' ? factOf(row) : null }));
    await publish(tx, outbox, facts);
  };

/** Topic `place`: code → name, kind, parent. */
export const publishPlaces = publishRows((tx, ids) => tx.select().from(places).where(inArray(places.id, ids)), {
  topic: 'place',
  keyOf: ({ code }) => code,
  factOf: ({ code, name, kind, parentCode, formerCodes }) => ({ code, name, kind, parentCode, formerCodes }),
});

/** Topic `mode`: jurisdiction, place and first day → mode and the last day on which it counts. */
export const publishModes = publishRows((tx, ids) => tx.select().from(placeModes).where(inArray(placeModes.id, ids)), {
  topic: 'mode',
  keyOf: ({ jurisdiction, placeCode, validFrom }) => `${jurisdiction}:${placeCode}:${validFrom}`,
  factOf: ({ jurisdiction, placeCode, mode, validFrom, endsOn }) => ({
    jurisdiction,
    placeCode,
    mode,
    validFrom,
    validTo: endsOn,
  }),
});

type Unit = {
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
  readonly placeCode: string | null;
  readonly validTo: string | null;
};

const unitFact = {
  keyOf: ({ jurisdiction, code }: Unit) => `${jurisdiction}:${code}`,
  factOf: ({ jurisdiction, code, name, placeCode, validTo }: Unit) => ({
    jurisdiction,
    code,
    name,
    placeCode,
    validTo,
  }),
};

/** Topics `body` and `team`: jurisdiction and code → name, place, last day, by which sources' names find them. */
export const publishBodies = publishRows((tx, ids) => tx.select().from(bodies).where(inArray(bodies.id, ids)), {
  topic: 'body',
  ...unitFact,
});
export const publishTeams = publishRows((tx, ids) => tx.select().from(teams).where(inArray(teams.id, ids)), {
  topic: 'team',
  ...unitFact,
});

/** Topic `officer`: jurisdiction and certificate number → the team that the officer serves in. */
export const publishOfficers = publishRows((tx, ids) => tx.select().from(officers).where(inArray(officers.id, ids)), {
  topic: 'officer',
  keyOf: ({ jurisdiction, certificateNumber }) => `${jurisdiction}:${certificateNumber}`,
  factOf: ({ jurisdiction, certificateNumber, teamCode }) => ({ jurisdiction, number: certificateNumber, teamCode }),
});

/** Topic `certificate`: jurisdiction and number → whose it is, from when to when, and whether it holds. */
export const publishCertificates = publishRows(
  (tx, ids) => tx.select().from(certificates).where(inArray(certificates.id, ids)),
  {
    topic: 'certificate',
    keyOf: ({ jurisdiction, number }) => `${jurisdiction}:${number}`,
    factOf: ({ jurisdiction, number, officerNumber, status, validFrom, validTo }) => ({
      jurisdiction,
      number,
      officerNumber,
      status,
      validFrom,
      validTo,
    }),
  },
);
