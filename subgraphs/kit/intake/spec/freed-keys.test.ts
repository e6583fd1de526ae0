import { toyRow, toySource } from '@network/kit/mapping/trial-toys';
import { clientOptions } from '@network/kit/store';
import { asc } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BatchSummary, Intake } from '../intake.ts';
import { bytesOf, csvOf, OPERATOR, openToyShop, type ToyShop, toys } from '../trial/trial-toys.ts';

const SOURCES = {
  'toy-shop.yaml': toySource(),
  'toy-fair.yaml': toySource(['system: toy-shop', 'system: toy-fair']),
  'own-toys.yaml': toySource(['system: toy-shop', 'system: own-toys'], ['master: source', 'master: network']),
};
let shop: ToyShop;
let intake: Intake;

beforeAll(async () => {
  shop = await openToyShop();
  const owner = postgres({ ...clientOptions(shop.database.owner), max: 1 });
  await owner.unsafe('alter table toys add constraint toys_number_key unique (jurisdiction, number)');
  await owner.end();
  intake = await shop.open(SOURCES);
});
afterAll(() => shop.close());
beforeEach(() => shop.empty());

const take = (rows: readonly string[], system = 'toy-shop'): Promise<BatchSummary> =>
  intake.take({
    ...{ system, file: 'toys.csv', jurisdiction: '331081', viewer: OPERATOR },
    body: bytesOf(csvOf(...rows), 4096),
  });
const revoke = ({ batch }: BatchSummary) => intake.revoke({ batch, viewer: OPERATOR });
const toy = (id: string, number: string): string => toyRow(id, { number, name: `熊${id}` });
const standing = async (): Promise<string[]> => {
  const rows = await shop.store.db.select().from(toys).orderBy(asc(toys.name));
  return rows.map(({ name, number }) => `${name} ${number}`);
};

describe('a natural key that no record has any more', () => {
  it.each(['toy-shop', 'toy-fair'])('is free after its record got another, for %s', async (system) => {
    await take([toy('1', 'N1')]);
    await take([toy('1', 'N2')]);
    expect(await take([toy('2', 'N1')], system)).toMatchObject({ taken: 1, quarantined: 0 });
    expect(await standing()).toEqual(['熊1 N2', '熊2 N1']);
  });

  it('is free after the batch that brought it was revoked', async () => {
    await revoke(await take([toy('1', 'N1')]));
    expect(await take([toy('2', 'N1')])).toMatchObject({ taken: 1, quarantined: 0 });
    expect(await standing()).toEqual(['熊2 N1']);
  });

  it('is free after the batch that gave it to its record was revoked', async () => {
    await take([toy('1', 'N1')]);
    await revoke(await take([toy('1', 'N2')]));
    expect(await take([toy('2', 'N2')])).toMatchObject({ taken: 1, quarantined: 0 });
    expect(await standing()).toEqual(['熊1 N1', '熊2 N2']);
  });

  it('is no claim of the record that had it, where two rows of a file claim it', async () => {
    await take([toy('1', 'N1')]);
    await take([toy('1', 'N2')]);
    expect(await take([toy('1', 'N1'), toy('2', 'N1')])).toMatchObject({ taken: 0, quarantined: 2 });
  });
});

describe('a natural key that a record has', () => {
  it('stays with it where it got it back', async () => {
    for (const number of ['N1', 'N2', 'N1']) await take([toy('1', number)]);
    expect(await take([toy('2', 'N1')])).toMatchObject({ taken: 0, quarantined: 1 });
    expect(await take([toy('2', 'N2')])).toMatchObject({ taken: 1, quarantined: 0 });
  });

  it('stays with it where a later row of its source was not followed', async () => {
    await take([toy('1', 'N1')], 'own-toys');
    expect(await take([toy('1', 'N2')], 'own-toys')).toMatchObject({ unchanged: 1, warnings: 1 });
    expect(await take([toy('2', 'N1')])).toMatchObject({ taken: 0, quarantined: 1 });
    expect(await take([toy('1', 'N3')], 'own-toys')).toMatchObject({ unchanged: 1, warnings: 1 });
    expect(await take([toy('2', 'N1')])).toMatchObject({ taken: 0, quarantined: 1 });
    expect(await take([toy('2', 'N2')])).toMatchObject({ taken: 1, quarantined: 0 });
    expect(await standing()).toEqual(['熊1 N1', '熊2 N2']);
  });

  it('is not given back to another by a revocation', async () => {
    await take([toy('1', 'N1')]);
    const change = await take([toy('1', 'N2')]);
    const second = await take([toy('2', 'N1')]);
    expect(await revoke(change)).toMatchObject({ restored: 0, kept: 1 });
    expect(await standing()).toEqual(['熊1 N2', '熊2 N1']);
    expect(await revoke(second)).toMatchObject({ removed: 1 });
  });
});
