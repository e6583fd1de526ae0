import { readFile } from 'node:fs/promises';
import type { BatchSummary } from '@network/kit/intake';
import { findRealData } from '@network/kit/intake/real-data';
import { countsOf } from '@network/kit/intake/trial-accounts';
import type { Viewer } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, openTrialPeople, type TrialPeople, WENLING } from './trial-people.ts';

let trial: TrialPeople;
let first: Readonly<Record<'regions' | 'organisations' | 'officers' | 'grids', BatchSummary>>;
beforeAll(async () => {
  trial = await openTrialPeople();
  first = {
    regions: await trial.takeFile('region-register', 'first', 'csv'),
    organisations: await trial.takeFile('organisation-register', 'first', 'sheet.json'),
    officers: await trial.takeFile('officer-register', 'first', 'sheet.json'),
    grids: await trial.takeFile('grid-register', 'first', 'sheet.json'),
  };
});
afterAll(() => trial?.close());

const ask = (query: string, as?: Viewer) => trial.ask(`{ ${query} }`, as);
const examples = ({ reasons }: BatchSummary) => reasons.map(({ example }) => example);
const CLEARED: Viewer = { ...callerOf(WENLING), clearance: ['ID_NUMBER', 'PHONE'] };

describe('region-register', () => {
  it('accounts for each of its rows, whatever their dirt', () => {
    expect(countsOf(first.regions)).toEqual([27, 24, 1, 0, 2]);
    expect(examples(first.regions)).toContain('33108110');
  });

  it('codes of nine digits, with blanks and in full width become twelve digits', async () => {
    const data = await ask(`town: place(code: "331081104000") { name isTown }
      wide: place(code: "331081002008") { name } blank: place(code: "331081104200") { name }`);
    expect(data).toEqual({
      town: { name: '新河镇', isTown: true },
      wide: { name: '东湖社区' },
      blank: { name: '城东村委会' },
    });
  });

  it('东部新区 is no town, whatever its level says: sixteen are', async () => {
    const data = await ask(`place(code: "331081000000") { children(filter: { isTown: true }) { totalCount } }
      zone: place(code: "331081400000") { kind isTown children { nodes { name } } }`);
    expect(data.place.children.totalCount).toBe(16);
    expect(data.zone).toEqual({ kind: 'STATISTICAL_UNIT', isTown: false, children: { nodes: [{ name: '港湾社区' }] } });
  });

  it('a village whose code changed is found by the old one, and rows that name it follow', async () => {
    const present = { code: '331081002008', name: '东湖社区' };
    for (const code of ['331081002008', '331081002201', '331081002202'])
      expect((await ask(`place(code: "${code}") { code name }`)).place).toEqual(present);
    const row = { code: 'W-1', name: '旧码格', placeCode: '331081002202' };
    expect(await trial.take('grid', [row])).toMatchObject({ taken: 1, warnings: 1 });
    expect((await ask('grid(jurisdiction: "331081", code: "W-1") { place { code name } }')).grid.place).toEqual(
      present,
    );
  });
});

describe('organisation-register', () => {
  it('takes bodies and teams, skips offices and what is no more, and keeps out what names no body', () => {
    expect(countsOf(first.organisations)).toEqual([14, 9, 1, 2, 2]);
    expect(examples(first.organisations)).toEqual(['2020-02-30', '']);
  });

  it('tells what an organisation is by its name, and whose team it is', async () => {
    const data = await ask(`bodies(jurisdiction: "331081") { nodes { name kind } }
      teams(jurisdiction: "331081") { nodes { name kind body { name } place { name } } }`);
    const kinds = Object.fromEntries(
      data.bodies.nodes.map((body: { name: string; kind: string }) => [body.name, body.kind]),
    );
    expect(kinds).toEqual({
      温岭市综合行政执法局: 'COUNTY_BUREAU',
      温岭市人民政府: 'COUNTY_GOVERNMENT',
      温岭市市场监督管理局: 'DEPARTMENT',
      温岭市公安局: 'POLICE',
      新河镇人民政府: 'TOWN_GOVERNMENT',
      太平街道办事处: 'TOWN_GOVERNMENT',
    });
    const county = { name: '温岭市' };
    expect(data.teams.nodes).toHaveLength(3);
    expect(data.teams.nodes).toEqual(
      expect.arrayContaining([
        { name: '新河镇综合行政执法队', kind: 'TOWN', body: { name: '新河镇人民政府' }, place: { name: '新河镇' } },
        {
          ...{ name: '温岭市市场监管综合行政执法队', kind: 'PROFESSIONAL', place: county },
          body: { name: '温岭市市场监督管理局' },
        },
        {
          name: '温岭市综合行政执法大队',
          kind: 'COMPREHENSIVE',
          body: { name: '温岭市综合行政执法局' },
          place: county,
        },
      ]),
    );
  });
});

describe('officer-register', () => {
  const officer = (number: string, fields: string, as?: Viewer) =>
    ask(`officer(jurisdiction: "331081", certificateNumber: "${number}") { ${fields} }`, as);

  it('makes an officer and a certificate of each row, and keeps out what has no number or no such day', () => {
    expect(countsOf(first.officers)).toEqual([10, 6, 1, 0, 3]);
    expect(examples(first.officers)).toEqual(expect.arrayContaining(['2026-02-30', '不详']));
  });

  it('reads numbers in full width, merged units, several fields, and a certificate without an end', async () => {
    const data = await officer('110812002', 'name team { name } certificates { fields status validTo }');
    expect(data.officer).toEqual({
      ...{ name: '王芳', team: { name: '新河镇综合行政执法队' } },
      certificates: [{ fields: ['综合行政执法', '市场监管'], status: 'VALID', validTo: '9999-12-31' }],
    });
  });

  it('a suspended or revoked certificate lets nobody act, nor does a supervisor’s', async () => {
    const states = await Promise.all(
      ['110812001', '110812003', '110812004', '110812005'].map(
        async (number) => (await officer(number, 'isCertified certificates { status }')).officer,
      ),
    );
    expect(states).toEqual([
      { isCertified: true, certificates: [{ status: 'VALID' }] },
      { isCertified: false, certificates: [{ status: 'SUSPENDED' }] },
      { isCertified: false, certificates: [{ status: 'REVOKED' }] },
      { isCertified: false, certificates: [] },
    ]);
  });

  it('shows identity numbers and phones to nobody without clearance', async () => {
    const fields = 'idNumber phone';
    expect((await officer('110812002', fields)).officer).toEqual({ idNumber: '***', phone: '***' });
    expect((await officer('110812002', fields, CLEARED)).officer).toEqual({
      idNumber: '33260319800101002X',
      phone: '13906761002',
    });
    expect((await officer('110812004', fields, CLEARED)).officer.phone).toBe('13906761004');
  });
});

describe('grid-register', () => {
  it('keeps out a village that several towns have, with the candidates named', () => {
    expect(countsOf(first.grids)).toEqual([11, 6, 1, 0, 4]);
    expect(first.grids.reasons).toContainEqual(
      expect.objectContaining({
        reason: 'Expected the name of one place, found several',
        example: '城东村: 331081104200 新河镇城东村委会, 331081100200 泽国镇城东村委会',
      }),
    );
  });

  it('finds a village below the town of merged cells, and a grid of a site in its town', async () => {
    const data =
      await ask(`grids(jurisdiction: "331081", filter: { originKind: DEDICATED }) { nodes { name place { name } } }
      merged: grid(jurisdiction: "331081", code: "33108110420001") { place { code } origins { kind code } }
      wide: grid(jurisdiction: "331081", code: "33108110427301") { place { name } origins { kind name } }
      zone: grid(jurisdiction: "331081", code: "33108140000101") { place { name parent { name isTown } } }`);
    expect(data).toEqual({
      grids: { nodes: [{ name: '工业园专属网格', place: { name: '新河镇' } }] },
      merged: { place: { code: '331081104200' }, origins: [{ kind: 'URBAN', code: '33108110420001' }] },
      wide: { place: { name: '上方村委会' }, origins: [{ kind: 'PARTY', name: '上方村网格' }] },
      zone: { place: { name: '港湾社区', parent: { name: '东部新区', isTown: false } } },
    });
  });

  it('makes a member of the head and of each member, the phone the head’s', async () => {
    const query = 'grid(jurisdiction: "331081", code: "33108110427001") { members { nodes { number name phone } } }';
    expect((await ask(query, CLEARED)).grid.members.nodes).toEqual([
      { number: '33108110427001-蔡一', name: '蔡一', phone: '13906762001' },
      { number: '33108110427001-蔡三', name: '蔡三', phone: null },
      { number: '33108110427001-蔡二', name: '蔡二', phone: null },
    ]);
    expect((await ask(query)).grid.members.nodes[0]).toMatchObject({ phone: '***' });
  });
});

describe('the joined systems', () => {
  it('say in the graph what they send, what is assumed of it, and how it went', async () => {
    const fields = 'name records assumed oddities rows quarantined lastSuccess lastFault';
    const operator: Viewer = { ...callerOf(WENLING), roles: ['OPERATOR'] };
    const told: readonly Record<string, unknown>[] = (await ask(`peopleSystems { ${fields} }`, operator)).peopleSystems;
    for (const [system, kind, { read, quarantined }] of [
      ['region-register', 'place', first.regions],
      ['organisation-register', 'body', first.organisations],
      ['officer-register', 'officer', first.officers],
      ['grid-register', 'grid', first.grids],
    ] as const) {
      expect(told.find(({ name }) => name === system)).toMatchObject({
        ...{ records: kind, rows: read, quarantined, lastFault: null },
        lastSuccess: expect.stringContaining('T'),
        assumed: expect.stringContaining('Columns'),
        oddities: expect.arrayContaining([expect.any(String)]),
      });
    }
  });
});

describe('files of the same layouts by another hand', () => {
  it('come in unchanged', async () => {
    const second = [
      await trial.takeFile('region-register', 'second', 'csv'),
      await trial.takeFile('organisation-register', 'second', 'csv'),
      await trial.takeFile('officer-register', 'second', 'sheet.json'),
      await trial.takeFile('grid-register', 'second', 'sheet.json'),
    ];
    expect(second.map(countsOf)).toEqual([
      [11, 7, 1, 0, 3],
      [9, 5, 0, 4, 0],
      [10, 5, 0, 1, 4],
      [9, 5, 0, 0, 4],
    ]);
    const data = await ask(`place(code: "331081002001") { code }
      team(jurisdiction: "331081", code: "温岭市综合行政执法局松门中队") { body { kind } place { name } }
      officer(jurisdiction: "331081", certificateNumber: "33100820155") { certificates { validFrom validTo status } }
      grid(jurisdiction: "331081", code: "33108100200801") { place { name } members { nodes { name } } }
      head: grid(jurisdiction: "331081", code: "33108110201801") { place { name } }`);
    expect(data).toEqual({
      place: { code: '331081002008' },
      team: { body: { kind: 'COUNTY_BUREAU' }, place: { name: '松门镇' } },
      officer: { certificates: [{ validFrom: '2020-11-02', validTo: '2025-11-01', status: 'REVOKED' }] },
      grid: { place: { name: '东湖社区' }, members: { nodes: [{ name: '许云' }, { name: '金波' }] } },
      head: { place: { name: '松门镇' } },
    });
  });
});

describe('region-register with the codes of 温岭', () => {
  it('each village that kept its town and name between 2016 and 2022 is found by its old code', async () => {
    const file = findRealData('divisions/wenling_village_code_changes_2016_2022.csv');
    if (file === null) return;
    const rows = (await readFile(file, 'utf8')).trim().split('\n').slice(1);
    const cells = rows.map((line) => line.trim().split(','));
    const spoken = (name = ''): string => name.replace(/(?:社区居委会|居委会|社区)$/, '社区').replace(/村委会$/, '村');
    const added = cells.filter(([, status]) => status === 'added');
    const moved = cells
      .filter(([, status]) => status === 'removed')
      .flatMap(([old = '', , name, town]) => {
        const same = added.filter(([, , , , now, place]) => place === town && spoken(now) === spoken(name));
        return same.length === 1 ? [{ old, code: same[0]?.[0] ?? '', name: same[0]?.[4] ?? '' }] : [];
      });
    expect(moved.length).toBeGreaterThan(0);
    const lines = [...Map.groupBy(moved, ({ code }) => code)].map(
      ([code, all]) => `${code},${all[0]?.name},村级,${code.slice(0, 9)}000,,,${all.map(({ old }) => old).join('、')}`,
    );
    const csv = ['区划代码,名称,级别,上级代码,城乡分类,启用日期,原代码', ...lines, ''].join('\n');
    const batch = await trial.send('region-register', { csv, jurisdiction: WENLING });
    expect(batch).toMatchObject({ read: lines.length, quarantined: 0 });
    const asked = moved.map(({ old }, at) => `p${at}: place(code: "${old}") { code name }`).join(' ');
    const found = await ask(asked);
    expect(moved.map((_, at) => found[`p${at}`])).toEqual(moved.map(({ code, name }) => ({ code, name })));
  });
});
