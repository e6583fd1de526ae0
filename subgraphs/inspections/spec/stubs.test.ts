import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entities } from '../src/store/tables.ts';
import { centre, type OpenedInspections, openInspections } from './trial.ts';

const VISITS = `system: county-visits
title: Visits of a county 县级检查
records: inspection
format: table
jurisdiction: from the import
key: [编号]
master: source
fields:
  number: 编号
  kind: { fixed: SPECIAL }
  state: { fixed: CLOSED }
  plannedFor: { column: 日期, date: yyyy-MM-dd }
  creditCode: { column: 信用代码, lookup: entity, missing: stub }
oddities:
  - Visits may come before the register of their objects.
`;
const CODE = '91331081MA2K0PWT3C';

let opened: OpenedInspections;
beforeAll(async () => {
  opened = await openInspections({}, { 'county-visits': VISITS });
});
afterAll(() => opened.close());

const known = () => opened.store.db.select().from(entities).orderBy(asc(entities.creditCode));
const seen = async () =>
  (
    await opened.ask(
      `{ regulatedEntity(jurisdiction: "331081", creditCode: "${CODE}") { name kind inspections { totalCount } provenance { source } } }`,
      centre,
    )
  ).regulatedEntity;

it('an inspection brings a stub of its object, which becomes the object when that comes, with its id', async () => {
  const first = await opened.sendText(
    'county-visits',
    `编号,日期,信用代码\n1,2022-11-01,${CODE}\n2,2022-11-02,${CODE}\n`,
  );
  expect(first).toMatchObject({ read: 2, taken: 2, quarantined: 0 });
  const [stub, ...others] = await known();
  expect(others).toEqual([]);
  expect(await seen()).toMatchObject({ name: CODE, kind: 'OTHER', provenance: [{ source: 'stub' }] });

  const register = await opened.send('entity', [{ creditCode: CODE, name: '温岭市鞋厂', kind: 'ENTERPRISE' }]);
  expect(register).toMatchObject({ taken: 1, quarantined: 0 });
  expect(await known()).toMatchObject([{ id: stub?.id, name: '温岭市鞋厂' }]);
  expect(await seen()).toMatchObject({ name: '温岭市鞋厂', kind: 'ENTERPRISE' });

  const again = await opened.sendText('county-visits', `编号,日期,信用代码\n3,2022-11-03,${CODE}\n`);
  expect(again).toMatchObject({ taken: 1 });
  expect(await known()).toHaveLength(1);
  await opened.revoke(register.batch);
  expect(await known()).toMatchObject([{ id: stub?.id, name: CODE }]);
  await opened.revoke(first.batch);
  expect(await known()).toMatchObject([{ id: stub?.id, name: CODE }]);
  await opened.revoke(again.batch);
  expect(await known()).toEqual([]);
});
