import { createId } from '@network/kit/ids';
import { createDataKey } from '@network/kit/secret';
import { openStore } from '@network/kit/store';
import { createTrialDatabase } from '@network/kit/store/trial';
import { createLog } from '@network/schema/log';
import { asc, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createCatalogueSubgraph } from '../src/server.ts';
import { itemKind } from '../src/store/item-kinds.ts';
import { items } from '../src/store/tables.ts';

const log = createLog('catalogue', 'silent');
const record = (code: string) => ({
  ...{
    code,
    name: `擅自占用（${code}）道路`,
    kind: 'PENALTY' as const,
    field: '城市管理',
    list: 'COMPREHENSIVE' as const,
  },
  ...{ enforcingBodyCode: null, supervisingBodyCode: null, validTo: null },
});

it('a start over an older store tells its items what they are found by, as their writer tells it', async () => {
  const database = await createTrialDatabase('catalogue', null);
  const options = {
    database,
    secret: Buffer.alloc(32, 1),
    dataKey: createDataKey(Buffer.alloc(32, 2)),
    feeds: () => async () => ({ facts: [], position: '1:1', more: false }),
    sources: [],
    log,
  };
  const first = await createCatalogueSubgraph(options);
  const store = openStore({ name: 'catalogue', connection: database.app, log });
  const rows = ['330217013000', '330217004000'].map((code) => ({
    ...{ record: record(code), jurisdiction: '331081', isNew: true },
    id: createId('EnforcementItem', { jurisdiction: '331081', source: 'trial', sourceId: code }),
  }));
  await store.db.transaction((tx) => itemKind.write(tx, rows));
  const read = () => store.db.select().from(items).orderBy(asc(items.id));
  const written = await read();
  expect(written.map(({ grams }) => grams.length > 0)).toEqual([true, true]);
  await store.db.execute(sql`update ${items} set search_text = '', grams = '{}'`);
  await first.close();

  const second = await createCatalogueSubgraph(options);
  expect(await read()).toEqual(written);
  await second.close();
  await store.close();
  await database.drop();
});
