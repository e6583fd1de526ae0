import { fileURLToPath } from 'node:url';
import { type Course, createDice, createTally, type Dice, openCourse, type Told } from '@network/kit/metrics/trial';
import type { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKinds } from '../src/store/kinds.ts';
import { PEOPLE_MEASURES } from '../src/store/measures.ts';
import { auxiliaries, publicAccounts, wardens } from '../src/store/tables/aides.ts';
import { gridMembers, grids } from '../src/store/tables/grids.ts';
import { cooperationAgreements, equipment, trainings } from '../src/store/tables/means.ts';
import { posts } from '../src/store/tables/posts.ts';
import { commandCentres, marks, stations, subjectRegistrations } from '../src/store/tables/towns.ts';
import * as tables from '../src/store/tables.ts';

let course: Course;
beforeAll(async () => {
  const { batches, quarantine, pulls } = tables;
  course = await openCourse({
    name: 'people',
    migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
    measures: PEOPLE_MEASURES,
    kinds: createKinds,
    tables: { batches, quarantine, pulls },
  });
});
afterAll(() => course.close());

/** A first and a last day in this order, or one of them left open. */
const held = (dice: Dice) => ({
  validFrom: dice.pick(['', '2021-03-01', '2022-01-15', '2022-05-01']),
  validTo: dice.pick(['', '', '2022-06-30', '2022-05-01']),
});

type Held = {
  readonly jurisdiction: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly placeCode?: string | null;
};

const tallyAll = async () => {
  const { db } = course.store;
  const tally = createTally();
  /** What holds from one day to another, by some of its values. */
  const tallyHeld = async <Row extends Held>(
    measure: string,
    table: PgTable,
    values: (row: Row) => unknown[] = () => [],
  ) => {
    tally.add(measure, (await db.select().from(table)) as unknown as Row[], (row) => ({
      from: row.validFrom,
      to: row.validTo,
      dimensions: values(row),
    }));
  };
  const kind = ({ kind: own }: Held & { kind: string }) => [own];
  await tallyHeld('bodies', tables.bodies, kind);
  await tallyHeld('teams', tables.teams, kind);
  await tallyHeld('officers', tables.officers);
  await tallyHeld('equipment', equipment, kind);
  const officers = await db.select().from(tables.officers);
  /** While both the thing and the service of its officer hold. */
  const served = (row: Held & { officerNumber: string | null }) => {
    const officer = officers.find(({ certificateNumber }) => certificateNumber === row.officerNumber);
    if (officer === undefined) return null;
    const days = [row.validFrom, officer.validFrom, '1949-10-01'].filter((day) => day !== null);
    return {
      from: days.toSorted().at(-1) ?? null,
      to: earliest([row.validTo, officer.validTo]),
      dimensions: [`${row.jurisdiction} ${row.officerNumber}`],
    };
  };
  tally.add('equipment_of_officers', await db.select().from(equipment), served);
  await tallyHeld('cooperation_agreements', cooperationAgreements);
  const modes = await db.select().from(tables.placeModes);
  tally.add('place_modes', modes, (row) => {
    const later = modes.filter(({ placeCode, validFrom }) => placeCode === row.placeCode && validFrom > row.validFrom);
    const ends = later.map(({ validFrom }) => dayBefore(validFrom));
    return { from: row.validFrom, to: earliest([row.validTo, ...ends]), dimensions: [row.mode] };
  });
  await tallyHeld('subject_registrations', subjectRegistrations, (row: Held & { kind: string }) => [
    row.placeCode,
    row.kind,
  ]);
  await tallyHeld('marks', marks, kind);
  await tallyHeld('command_centres', commandCentres, ({ level }: Held & { level: string }) => [level]);
  for (const [measure, table] of Object.entries({ stations, grids, wardens, auxiliaries }))
    await tallyHeld(measure, table);
  await tallyHeld('grid_members', gridMembers);
  await tallyHeld('posts', posts, (row: Held & Record<'origin' | 'title' | 'nature' | 'level', string>) => [
    ...[row.origin, row.title, row.nature, row.level],
  ]);
  await tallyHeld('posts_of_teams', posts, (row: Held & { teamCode: string }) => [
    `${row.jurisdiction} ${row.teamCode}`,
  ]);
  tally.add('posts_moved', await db.select().from(posts), ({ movedOn }) => ({ day: movedOn }));
  tally.add('certificates', await db.select().from(tables.certificates), (row) =>
    row.status === 'VALID' ? served(row) : null,
  );
  const trained = await db.select().from(trainings);
  tally.add('trainings', trained, (row) => ({ day: row.startsOn, dimensions: [row.field] }));
  tally.add('training_hours', trained, (row) => ({ day: row.startsOn, dimensions: [row.field], amount: row.hours }));
  const all = (await db.select().from(tables.places)).map((row) => ({ ...row, placeCode: row.code }));
  tally.add('places', all, (row) => ({ from: null, to: null, dimensions: [row.kind] }));
  tally.add('public_accounts', await db.select().from(publicAccounts), ({ registeredOn, closedOn }) => ({
    from: registeredOn,
    to: closedOn === null ? null : dayBefore(closedOn),
  }));
  return tally;
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** What chance would tell wrongly. */
const TOLD: Told = {
  ...Object.fromEntries(['body', 'team', 'officer'].map((name) => [name, (_: string, dice: Dice) => held(dice)])),
  placeMode: (key, dice) => ({
    ...held(dice),
    // Days of its own for each record, so that none claims another's, in whatever order they come.
    validFrom: `2021-${String((Number(key.split('-').at(-1)) % 12) + 1).padStart(2, '0')}-${String(Math.floor(Number(key.split('-').at(-1)) / 12) + 10)}`,
    ...{ mode: dice.pick(['EMPOWERED', 'STATIONED']), coveredByCode: '' },
  }),
  certificate: (_, dice) => ({ officerNumber: `officer-${dice.below(40)}`, status: dice.pick(['VALID', 'REVOKED']) }),
  equipment: (_, dice) => ({ ...held(dice), officerNumber: dice.pick(['', `officer-${dice.below(40)}`]) }),
  post: (_, dice) => ({ ...held(dice), origin: dice.pick(['OWN', 'SENT_DOWN']), officeKind: '' }),
  mark: (_, dice) => ({ ...held(dice), validFrom: '2021-03-01' }),
  grid: (_, dice) => ({ ...held(dice), originKinds: '', originCodes: '', originNames: '' }),
};

it('B-05d MUST keep counters of people equal to a count over records after random imports and revocations', async () => {
  const dice = createDice(20_221_130);
  const taken = await course.sendAndRevoke(dice, { told: TOLD, times: 6 });
  expect(taken).toBeGreaterThan(1_000);
  await course.expectCounters(await tallyAll());
});
