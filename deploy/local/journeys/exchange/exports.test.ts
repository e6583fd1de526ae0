import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subgraph } from '@network/schema/subgraph';
import { ANONYMOUS, createViewerSigner, scopeOfExport } from '@network/schema/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchExport as fetchFile } from '#src/export/fetch.ts';
import { readExportWish } from '#src/export/wish.ts';
import { signOperatorToken } from '#src/operator.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

const SYSTEM = 'credit-penalties-2018';
const PERIOD = 'for=331081&from=2022-01-01&to=2022-11-30';
const FORMULA = "=cmd|'/c calc'!A1";
const BOM = '\uFEFF';

let network: WholeNetwork;
let empty: WholeNetwork;
let cases: Subgraph;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
  const watch = (subgraph: Subgraph): Subgraph => {
    if (subgraph.name === 'cases') cases = subgraph;
    return subgraph;
  };
  [network, empty] = await Promise.all([openWholeNetwork({ watch }), openWholeNetwork({ isEmpty: true })]);
  await network.inspect((sql) => sql`update cases.decisions set note = ${FORMULA}, permit_text = ${"'-1"}`);
});
afterAll(async () => {
  await network.close();
  await empty.close();
  await rm(folder, { recursive: true });
});

const nothing = async function* (): AsyncGenerator<Uint8Array> {};
const operator = async (): Promise<string> => `Bearer ${await signOperatorToken(network.keys.operatorKey)}`;
const fetchExport = async (query = PERIOD, authorization?: string): Promise<Response> =>
  fetch(`${network.url}/exports/${SYSTEM}?${query}`, {
    headers: { authorization: authorization ?? (await operator()) },
  });
const countsOf = ({ headers }: Response) =>
  ['rows', 'masked', 'left-out'].map((name) => Number(headers.get(`x-export-${name}`)));

type Row = Readonly<Record<string, string>>;
/** The rows of what was written, cell by cell, by a reader that knows quotation marks alone. */
const rowsOf = (text: string): Row[] => {
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  const [header = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at]!, cell])));
};
const exported = async (): Promise<{ text: string; rows: Row[] }> => {
  const text = Buffer.from(await (await fetchExport()).arrayBuffer()).toString();
  return { text, rows: rowsOf(text) };
};

const DECISIONS = `select coalesce(d.number_text, d.number) as number, d.kinds::text, d.fine::text, d.confiscated::text, d.text, d.basis, d.facts, d.permit_text,
  d.decided_on::text, d.valid_until::text, coalesce(d.public_until, (select max(shown_until) from cases.publications s
    where s.case_id = c.id))::text as public_until, coalesce(d.issuer_text, (select name from cases.reference_bodies b
    where b.jurisdiction = d.jurisdiction and b.code = coalesce(d.body_code, c.body_code))) as issuer_text, d.body_code, d.source_text, d.source_code, d.note,
  c.cause, p.kind, p.name, p.credit_code, p.representative, p.business_number, p.organisation_code
  from cases.decisions d join cases.cases c on c.id = d.case_id join cases.parties p on p.case_id = c.id`;
const PUBLISHED = `d.kinds <> '{}' and d.decided_on between '2022-01-01' and '2022-11-30' and exists (select from cases.publications s
  where s.case_id = c.id and s.published_on is not null and s.withdrawn_on is null)`;

const stored = (from: WholeNetwork, where: string) =>
  from.inspect(async (sql) => [...(await sql.unsafe(`${DECISIONS} where ${where} order by 1`))]);

describe('双公示 行政处罚, out', () => {
  it('holds what was decided and published in the period, in the layout of 2018, amounts in 万元', async () => {
    const { text, rows } = await exported();
    expect(text.startsWith(`${BOM}CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,`)).toBe(true);
    const decided = await stored(network, PUBLISHED);
    expect(decided.length).toBeGreaterThan(10);
    expect(rows.map((row) => row['CF_WSH']).toSorted()).toEqual(decided.map(({ number }) => number).toSorted());
    for (const { number, fine, decided_on } of decided) {
      const row = rows.find((one) => one['CF_WSH'] === number);
      expect([Number(row?.['CF_NR_FK']) * 10_000, row?.['CF_JDRQ']]).toEqual([
        expect.closeTo(Number(fine), 6),
        decided_on,
      ]);
    }
    // Who decided is named whether or not the source told it.
    expect(rows.filter((row) => row['CF_CFJG'] === '')).toEqual([]);
    const response = await fetchExport();
    const persons = decided.filter(({ kind }) => kind === 'CITIZEN').length;
    const [all] = await network.inspect((sql) =>
      sql.unsafe(`select count(*)::int as n from cases.decisions where is_penalty and jurisdiction = '331081'
        and case_id is not null and decided_on between '2022-01-01' and '2022-11-30'`),
    );
    expect(countsOf(response)).toEqual([decided.length, persons, all!['n'] - decided.length]);
    expect(persons).toBeGreaterThan(0);
  });

  it('shows no natural person: names masked, no number, no representative, nothing of it in what was written', async () => {
    const { text, rows } = await exported();
    const persons = (await stored(network, PUBLISHED)).filter(({ kind }) => kind === 'CITIZEN');
    for (const { name } of persons) expect(text).not.toContain(String(name).replace('（样例）', ''));
    for (const row of rows) {
      expect([row['CF_FR_ZJLX'], row['CF_FR_ZJHM'], row['CF_XDR_ZJLX'], row['CF_XDR_ZJHM']]).toEqual(['', '', '', '']);
      if (row['CF_XDR_LB'] !== '自然人') continue;
      expect(row['CF_XDR_MC']).toMatch(/^.\*+/u);
      expect([row['CF_XDR_SHXYM'], row['CF_FRDB']]).toEqual(['', '']);
    }
  });

  it('takes for a person whoever has a number of identity and is called nothing known', async () => {
    const [person] = await stored(network, `${PUBLISHED} and p.kind = 'CITIZEN' and p.id_number_index is not null`);
    const name = String(person?.['name']).replace('（样例）', '');
    const call = (kind: string, was: string) =>
      network.inspect((sql) =>
        sql.unsafe(`update cases.parties p set kind = '${kind}' from cases.decisions d
          where d.case_id = p.case_id and d.number = '${person?.['number']}' and p.kind = '${was}'`),
      );
    const before = countsOf(await fetchExport());
    await call('OTHER', 'CITIZEN');
    expect((await exported()).text).not.toContain(name);
    expect(countsOf(await fetchExport())).toEqual(before);
    await call('CITIZEN', 'OTHER');
  });

  it('leaves out what was withdrawn, what is shown no longer, and persons and simple procedures on credit channels', async () => {
    const before = (await exported()).rows;
    const [person, firm] = await network.inspect((sql) =>
      Promise.all(
        [`p.kind = 'CITIZEN'`, `p.kind <> 'CITIZEN' and c.procedure = 'ORDINARY'`].map(async (which) => {
          const [row] =
            await sql.unsafe(`select d.number, c.id from cases.decisions d join cases.cases c on c.id = d.case_id
            join cases.parties p on p.case_id = c.id where ${PUBLISHED} and ${which} order by 1 limit 1`);
          return { number: String(row?.['number']), id: String(row?.['id']) };
        }),
      ),
    );
    const shown = async () => {
      const numbers = new Set((await exported()).rows.map((row) => row['CF_WSH']));
      return [numbers.has(person!.number), numbers.has(firm!.number)];
    };
    const change = (table: string, set: string, { id }: { readonly id: string }) => {
      const key = table === 'cases' ? 'id' : 'case_id';
      return network.inspect((sql) => sql.unsafe(`update cases.${table} set ${set} where ${key} = '${id}'`));
    };
    expect(await shown()).toEqual([true, true]);
    for (const one of [person!, firm!]) await change('publications', `channel = 'CREDIT_SITE'`, one);
    expect(await shown()).toEqual([false, true]);
    await change('cases', `procedure = 'SIMPLE'`, firm!);
    expect(await shown()).toEqual([false, false]);
    await change('cases', `procedure = 'ORDINARY'`, firm!);
    await change('publications', `channel = 'ENFORCEMENT_SITE', withdrawn_on = '2022-11-29'`, firm!);
    expect(await shown()).toEqual([false, false]);
    await change('publications', `withdrawn_on = null, shown_until = '2022-11-29'`, firm!);
    expect(await shown()).toEqual([false, false]);
    await change('publications', `shown_until = '2025-01-01'`, firm!);
    await change('publications', `channel = 'ENFORCEMENT_SITE'`, person!);
    expect((await exported()).rows).toHaveLength(before.length);
  });

  it('S-06a MUST keep a formula a text', async () => {
    const { rows, text } = await exported();
    expect(text).toContain(FORMULA);
    for (const row of rows) {
      expect([row['BZ'], row['CF_NR_ZKDX']]).toEqual([`'${FORMULA}`, "''-1"]);
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it.each(['csv', 'xlsx'])('S-07a MUST be equal to themselves when imported again as %s', async (format) => {
    const file = Buffer.from(await (await fetchExport(`${PERIOD}&format=${format}`)).arrayBuffer());
    const sent = await fetch(`${empty.url}/sources/${SYSTEM}?for=331081&file=out.${format}`, {
      method: 'POST',
      headers: { authorization: await operator(), 'content-type': 'application/octet-stream' },
      body: file,
    });
    const mine = await stored(network, PUBLISHED);
    const told = (await sent.json()) as Record<string, unknown>;
    expect(told).toMatchObject({ read: mine.length, quarantined: 0, skipped: 0 });
    expect(Number(told['taken']) + Number(told['unchanged'])).toBe(mine.length);
    const again = await stored(empty, 'true');
    const shown = (row: Readonly<Record<string, unknown>>) => row['kind'] !== 'CITIZEN';
    expect(again.filter(shown)).toEqual(mine.filter(shown));
    expect(again.filter((row) => !shown(row))).toHaveLength(mine.filter((row) => !shown(row)).length);
  });
});

describe('who may fetch it', () => {
  it('is the operator, and refuses everybody else, with a sentence', async () => {
    expect((await fetchExport()).status).toBe(200);
    expect((await fetch(`${network.url}/exports/${SYSTEM}?${PERIOD}`)).status).toBe(401);
    for (const caller of ['command-centre', 'open311-machine', 'citizen']) {
      const { token } = (await (
        await fetch(`${network.url}/dev/token`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ caller }),
        })
      ).json()) as { token: string };
      expect((await fetchExport(PERIOD, `Bearer ${token}`)).status, caller).toBe(403);
    }
    const list = await fetch(`${network.url}/exports`, { headers: { authorization: await operator() } });
    expect(await list.json()).toMatchObject({ exports: [{ name: SYSTEM, subgraph: 'cases' }] });
  });

  it('is a machine with the scope of the system, within its grants', async () => {
    const machine = async (system: string, jurisdiction: string): Promise<Response> => {
      const viewer = { ...ANONYMOUS, subject: 'credit-machine', scopes: [scopeOfExport(system)] };
      const signed = await createViewerSigner(
        network.keys.secret,
        'cases',
      )({
        ...viewer,
        grants: [{ jurisdiction, place: null }],
      });
      const request = {
        method: 'GET',
        path: `/exports/${SYSTEM}?${PERIOD}`,
        headers: { authorization: `Bearer ${signed}` },
      };
      const { status, headers } = await cases.answer({ ...request, body: nothing() });
      return new Response(null, { status, headers });
    };
    expect(countsOf(await machine(SYSTEM, '331081'))).toEqual(countsOf(await fetchExport()));
    expect(countsOf(await machine(SYSTEM, '320281'))).toEqual([0, 0, 0]);
    expect((await machine('other', '331081')).status).toBe(403);
  });

  it.each([
    [404, 'no-such', PERIOD],
    [400, SYSTEM, 'for=331081&from=2022-01-01'],
    [400, SYSTEM, 'for=33108&from=2022-01-01&to=2022-02-01'],
    [400, SYSTEM, 'for=331081&from=2022-02-30&to=2022-03-01'],
    [400, SYSTEM, 'for=331081&from=2022-03-01&to=2022-02-01'],
    [400, SYSTEM, `${PERIOD}&format=pdf`],
  ])('is answered %i for %s?%s', async (status, system, query) => {
    const response = await fetch(`${network.url}/exports/${system}?${query}`, {
      headers: { authorization: await operator() },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Expected .* found /) }],
    });
  });

  it('is of one government: another’s has none of it', async () => {
    expect(countsOf(await fetchExport('for=320281&from=2022-01-01&to=2022-11-30'))).toEqual([0, 0, 0]);
  });
});

describe('npm run export', () => {
  const wish = (given: { readonly out?: string; readonly format?: string; readonly force?: boolean } = {}) =>
    readExportWish(
      { for: '331081', from: '2022-01-01', to: '2022-11-30', force: false, out: join(folder, 'out.csv'), ...given },
      [SYSTEM],
    );
  const run = async (given: Parameters<typeof wish>[0] = {}, url = network.url) =>
    fetchFile(wish(given), { url, token: await signOperatorToken(network.keys.operatorKey), onBytes: () => undefined });

  it('writes the file whole, and never over another unless it is forced to', async () => {
    const told = await run();
    const file = await readFile(join(folder, 'out.csv'), 'utf8');
    expect(file).toBe((await exported()).text);
    expect(told).toContain(`${rowsOf(file).length} rows`);
    await writeFile(join(folder, 'out.csv'), 'mine');
    await expect(run()).rejects.toThrow(/--force/);
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe('mine');
    await run({ force: true });
    expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe(file);
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('leaves nothing of an export that breaks off, or is refused', async () => {
    const broken = createServer((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const { port } = broken.address() as AddressInfo;
    const out = join(folder, 'never.xlsx');
    await expect(run({ out }, `http://127.0.0.1:${port}`)).rejects.toThrow(/Nothing was left/);
    broken.close();
    await expect(run({ out }, `http://127.0.0.1:${port}`)).rejects.toThrow(/Expected the network to answer/);
    const bad = { ...wish({ out }), path: '/exports/none?for=331081&from=2022-01-01&to=2022-01-02' };
    const from = {
      url: network.url,
      token: await signOperatorToken(network.keys.operatorKey),
      onBytes: () => undefined,
    };
    await expect(fetchFile(bad, from)).rejects.toThrow(/Expected a system whose layout is published/);
    expect(await readdir(folder)).not.toContain('never.xlsx');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says what is missing, with an example', () => {
    expect(() => readExportWish({ force: false }, [])).toThrow(/Expected one system/);
    expect(() => readExportWish({ force: false }, [SYSTEM])).toThrow(/Expected --for/);
    expect(() => wish({ out: 'a.pdf' })).toThrow(/\.csv or \.xlsx/);
    expect(wish({ out: 'a.pdf', format: 'xlsx' }).path).toContain('format=xlsx');
  });
});
