import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrialCatalogue, type TrialCatalogue } from './trial-catalogue.ts';

const HEADER = '序号,事项代码,事项名称,划出部门,法律依据,划转范围,具体职责边界,执法领域,事项类型,实施层级,生效日期';
const catalogueOf = (name: string, validFrom: string): string =>
  `${HEADER}\n1,330217002000,${name},建设,《办法》第一条,全部,,市容环卫,行政处罚,县级,${validFrom}\n`;

let catalogue: TrialCatalogue;
const take = async (name: string, validFrom: string): Promise<unknown> => {
  const path = `${validFrom}.csv`;
  const sent = { text: catalogueOf(name, validFrom), jurisdiction: '331081' };
  return (await catalogue.take('provincial-item-catalogue', path, sent))['batch'];
};
beforeAll(async () => {
  catalogue = await openTrialCatalogue();
});
afterAll(() => catalogue?.close());

const ask = async (fields: string) => {
  const query = `{ enforcementItem(jurisdiction: "331081", code: "330217002000") { ${fields} } }`;
  const { data, errors } = await catalogue.ask(query);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).enforcementItem;
};
const versions = async (): Promise<string[]> =>
  (await ask('versions { name validFrom validTo }')).versions.map(
    (version: Record<string, string>) => `${version['name']} ${version['validFrom']}–${version['validTo'] ?? ''}`,
  );
const nameOn = async (day: string): Promise<string | null> =>
  (await ask(`version(asOf: "${day}") { name }`)).version?.name ?? null;

describe('the next version of an item', () => {
  it('R-211 ends the one before it, so that one counts on each day, in whatever order catalogues come', async () => {
    await take('旧名', '2021-12-01');
    expect(await versions()).toEqual(['旧名 2021-12-01–']);
    await take('再名', '2024-03-01');
    await take('新名', '2023-01-01');
    expect(await versions()).toEqual(['旧名 2021-12-01–2022-12-31', '新名 2023-01-01–2024-02-29', '再名 2024-03-01–']);
    const days = ['2021-11-30', '2021-12-01', '2022-12-31', '2023-01-01', '2024-02-29', '2024-03-01'];
    expect(await Promise.all(days.map(nameOn))).toEqual([null, '旧名', '旧名', '新名', '新名', '再名']);
    expect(await ask('validFrom inForce(asOf: "2022-06-01")')).toEqual({ validFrom: '2021-12-01', inForce: true });
  });

  it('R-211 gives back what it ended when its batch is revoked', async () => {
    await catalogue.revoke(await take('终名', '2025-07-01'));
    expect(await versions()).toContain('再名 2024-03-01–');
    expect(await nameOn('2026-01-01')).toBe('再名');
  });

  it('R-211 tells peers when the older one ends', async () => {
    const facts = await catalogue.store.db.execute<{ key: string; payload: { validTo: string | null } }>(
      `select distinct on (key) key, payload from catalogue.outbox where topic = 'item' order by key, version desc`,
    );
    expect(facts.filter(({ payload }) => payload !== null).map(({ key, payload }) => [key, payload.validTo])).toEqual([
      ['331081:330217002000:20211201', '2022-12-31'],
      ['331081:330217002000:20230101', '2024-02-29'],
      ['331081:330217002000:20240301', null],
    ]);
  });
});
