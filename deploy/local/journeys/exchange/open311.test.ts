import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallerName } from '../networks/asking.ts';
import { openWholeNetwork, type WholeNetwork } from '../networks/whole-network.ts';

const WENLING = { jurisdiction_id: '331081' };
const PHONE = '13800000311';

let network: WholeNetwork;
const tokens = new Map<CallerName, string>();

beforeAll(async () => {
  network = await openWholeNetwork();
});
afterAll(() => network.close());

const tokenOf = async (caller: CallerName): Promise<string> => {
  const known = tokens.get(caller);
  if (known !== undefined) return known;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${network.url}/dev/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ caller }),
  });
  const { token } = (await response.json()) as { token: string };
  tokens.set(caller, token);
  return token;
};

type Query = Readonly<Record<string, string>>;
// What comes back is whatever was asked for; a test says what it expects of it.
type Told = ReturnType<typeof JSON.parse>;
type Heard = { readonly status: number; readonly type: string | null; readonly text: string; readonly json: Told };

const hear = async (response: Response): Promise<Heard> => {
  const [text, type] = [await response.text(), response.headers.get('content-type')];
  return { status: response.status, type, text, json: type?.includes('json') ? JSON.parse(text) : null };
};
const keyed = async (caller: CallerName, query: Query): Promise<URLSearchParams> =>
  new URLSearchParams(caller === 'anonymous' ? query : { ...query, api_key: await tokenOf(caller) });
const get = async (path: string, query: Query = WENLING, caller: CallerName = 'anonymous'): Promise<Heard> =>
  hear(await fetch(`${network.url}/open311/v2/${path}?${await keyed(caller, query)}`));
const post = async (form: Query, caller: CallerName = 'open311-machine', path = 'requests.json'): Promise<Heard> =>
  hear(await fetch(`${network.url}/open311/v2/${path}`, { method: 'POST', body: await keyed(caller, form) }));

/** What a client of XML reads, once the text is found well-formed. */
const xmlOf = ({ text }: Heard): Told => {
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ parseTagValue: false }).parse(text);
};

const REPORT = {
  ...WENLING,
  service_code: '0101',
  lat: '28.3718',
  long: '121.3855',
  address_string: '新河镇前蔡村 12 号门口',
  description: '路灯不亮 <b>&"\'\n第二行',
  first_name: '样',
  last_name: '例',
  phone: PHONE,
  email: 'yangli@example.org',
  media_url: 'https://example.org/lamp.jpg?a=1&b=2',
};
const report = (description: string, more: Query = {}): Query => ({ ...REPORT, description, ...more });
const idOf = ({ status, json, text }: Heard): string => {
  expect(status, text).toBe(200);
  return json[0].service_request_id;
};

describe('what an Open311 client finds out', () => {
  it('is told where the endpoint is, in both formats', async () => {
    const { json, type } = await get('discovery.json', {});
    expect(type).toBe('application/json; charset=utf-8');
    expect(json.endpoints[0]).toMatchObject({
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: `${network.url}/open311/v2`,
      formats: ['text/xml', 'application/json'],
    });
    const { discovery } = xmlOf(await get('discovery.xml', {}));
    expect(discovery.endpoints.endpoint).toMatchObject({
      url: json.endpoints[0].url,
      formats: { format: json.endpoints[0].formats },
    });
  });

  it('lists the classes of a government, by its digits as by its domain, and defines each', async () => {
    const { json } = await get('services.json');
    const { data } = await network.ask(
      '{ eventCategories(jurisdiction: "331081", first: 200) { totalCount } }',
      'anonymous',
    );
    expect(json).toHaveLength(data.eventCategories.totalCount);
    expect(json.find(({ service_code }: Told) => service_code === '0101')).toMatchObject({
      ...{ service_name: expect.any(String), metadata: false, type: 'realtime', group: expect.any(String) },
    });
    expect((await get('services.json', { jurisdiction_id: 'www.wl.gov.cn' })).json).toEqual(json);
    const { services } = xmlOf(await get('services.xml'));
    expect(services.service.map(({ service_code }: Told) => service_code)).toEqual(
      json.map(({ service_code }: Told) => service_code),
    );
    expect((await get('services/0101.json')).json).toEqual({ service_code: '0101', attributes: [] });
    expect(xmlOf(await get('services/0101.xml')).service_definition).toMatchObject({ service_code: '0101' });
  });

  it('speaks XML unless JSON is asked for', async () => {
    const accepting = (accept: string) =>
      fetch(`${network.url}/open311/v2/discovery`, { headers: { accept } }).then(hear);
    expect([(await accepting('*/*')).type, (await accepting('application/json')).type]).toEqual([
      'text/xml; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });
});

describe('a request that is posted', () => {
  it('is an event that its client follows by its id, in both formats', async () => {
    const id = idOf(await post(REPORT));
    const [found] = (await get(`requests/${id}.json`, WENLING, 'open311-machine')).json;
    expect(found).toMatchObject({
      ...{ service_request_id: id, status: 'open', service_code: '0101', lat: 28.3718, long: 121.3855 },
      ...{
        requested_datetime: '2022-11-30T17:00:00+08:00',
        address: REPORT.address_string,
        address_id: '331081104248',
      },
      description: `${REPORT.description}\n${REPORT.media_url}`,
    });
    const { service_requests } = xmlOf(await get(`requests/${id}.xml`, WENLING, 'open311-machine'));
    expect(service_requests.request).toMatchObject({
      service_request_id: id,
      status: 'open',
      description: found.description,
    });
    expect((await get(`tokens/${id}.json`, WENLING, 'open311-machine')).json).toEqual([
      { service_request_id: id, token: id },
    ]);
    const listed = await get('requests.json', { ...WENLING, service_request_id: `x,${id}` }, 'open311-machine');
    expect(listed.json).toEqual([found]);
  });

  it('is kept with provenance, its reporter’s telephone sealed', async () => {
    const id = idOf(await post(report('井盖缺失')));
    const QUERY = `{ event(jurisdiction: "331081", number: "${id}") { source state provenance { source sourceId }
      reports { nodes { reporterName reporterPhone channel } } } }`;
    const { data } = await network.ask(QUERY, 'command-centre');
    expect(data.event).toMatchObject({
      ...{
        source: 'PUBLIC_APP',
        state: 'AWAITING_ACCEPTANCE',
        provenance: [{ source: 'open311-requests', sourceId: id }],
      },
      reports: { nodes: [{ reporterName: '例样', reporterPhone: '***' }] },
    });
    const open = await network.ask(QUERY, 'legal-reviewer');
    expect(open.data.event.reports.nodes[0].reporterPhone).toBe(PHONE);
    const stored = await network.inspect((sql) => sql`select * from events.reports where tracking_code = ${id}`);
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${PHONE}|${REPORT.email}`));
  });

  it('is one request, however often its client sends it, and another with other words', async () => {
    const [first, again] = await Promise.all([post(report('垃圾堆积')), post(report('垃圾堆积'))]);
    expect(idOf(again)).toBe(idOf(first));
    expect(idOf(await post(report('垃圾堆积')))).toBe(idOf(first));
    expect(idOf(await post(report('垃圾堆积，再报')))).not.toBe(idOf(first));
    const stored = await network.inspect(
      (sql) => sql`select count(*)::int as n from events.events where number = ${idOf(first)}`,
    );
    expect(stored[0]).toEqual({ n: 1 });
  });

  it('lies where address_id says, twelve digits', async () => {
    const { lat, long, address_string, ...rest } = REPORT;
    expect([lat, long, address_string]).not.toContain(undefined);
    const id = idOf(await post({ ...rest, address_id: '331081104248' }));
    const [found] = (await get(`requests/${id}.json`, WENLING, 'open311-machine')).json;
    expect(found).toMatchObject({ address_id: '331081104248', lat: null, long: null });
  });

  it('may come as multipart, and asks for its answer as XML', async () => {
    const body = new FormData();
    for (const [name, value] of await keyed('open311-machine', report('多部分表单'))) body.set(name, value);
    const heard = await hear(await fetch(`${network.url}/open311/v2/requests.xml`, { method: 'POST', body }));
    expect(heard.status).toBe(200);
    expect(xmlOf(heard).service_requests.request.service_request_id).toMatch(/^open311-[0-9a-f]{20}$/);
  });
});

describe('who may see a request', () => {
  it.each(['anonymous', 'citizen', 'officer-zeguo', 'hotline-machine'] as const)('is not %s', async (caller) => {
    const id = idOf(await post(report('只给有权的人看')));
    expect((await get(`requests/${id}.json`, WENLING, caller)).status).toBe(404);
    expect((await get(`tokens/${id}.json`, WENLING, caller)).status).toBe(404);
    const list = await get('requests.json', WENLING, caller);
    expect(list.text).not.toContain(id);
    expect((await get('requests.json', { ...WENLING, service_request_id: id }, caller)).json).toEqual([]);
  });

  it('is its town, and the government, and nobody is told of its reporter', async () => {
    const id = idOf(await post(report('新河的事')));
    for (const caller of ['officer-xinhe', 'command-centre', 'legal-reviewer'] as const) {
      const heard = await get(`requests/${id}.json`, WENLING, caller);
      expect(heard.status, caller).toBe(200);
      expect(heard.text).not.toMatch(new RegExp(`${PHONE}|例样|${REPORT.email}`));
    }
  });

  it('lets the client see what it posted and nothing else', async () => {
    const all = (await get('requests.json', WENLING, 'open311-machine')).json as Told[];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ service_request_id }) => String(service_request_id).startsWith('open311-'))).toBe(true);
    expect((await get('requests.json', WENLING, 'anonymous')).json).toEqual([]);
  });
});

describe('a list of requests', () => {
  const asCentre = (query: Query) => get('requests.json', { ...WENLING, ...query }, 'command-centre');
  const countOf = async (filter: string): Promise<number> => {
    const query = `{ events(jurisdiction: "331081", filter: ${filter}) { totalCount } }`;
    return (await network.ask(query, 'command-centre')).data.events.totalCount;
  };

  it('is of the last ninety days by the government’s clock, the latest first', async () => {
    const { json } = await asCentre({});
    const expected = await countOf('{ reportedFrom: "2022-09-01T17:00:00+08:00" }');
    expect(json).toHaveLength(expected);
    const times = json.map(({ requested_datetime }: Told) => Date.parse(requested_datetime));
    expect(times).toEqual(times.toSorted((one: number, other: number) => other - one));
  });

  it('is narrowed by status, service and dates, and turned in pages', async () => {
    const open = await asCentre({ status: 'open' });
    expect(open.json).toHaveLength(await countOf('{ isOpen: true, reportedFrom: "2022-09-01T17:00:00+08:00" }'));
    expect(new Set(open.json.map(({ status }: Told) => status))).toEqual(new Set(['open']));
    const days = { start_date: '2022-11-01T00:00:00+08:00', end_date: '2022-11-10T00:00:00+08:00' };
    const some = await asCentre({ ...days, service_code: '01' });
    expect(some.json).toHaveLength(
      await countOf(`{ categories: ["01"], reportedFrom: "${days.start_date}", reportedBefore: "${days.end_date}" }`),
    );
    expect(some.json.every(({ service_code }: Told) => service_code.startsWith('01'))).toBe(true);
    const all = (await asCentre({})).json;
    const pages = await Promise.all(['1', '2'].map((page) => asCentre({ page, page_size: '3' })));
    expect(pages.flatMap(({ json }) => json)).toEqual(all.slice(0, 6));
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'services.json', {}],
    [404, 'services.json', { jurisdiction_id: '999999' }],
    [404, 'services.json', { jurisdiction_id: 'constructor' }],
    [404, 'services/999999.json', WENLING],
    [404, 'requests/none.json', WENLING],
    [404, 'tokens/none.json', WENLING],
    [404, 'nothing.json', WENLING],
    [404, '../v9/services.json', WENLING],
    [400, 'requests.json', { ...WENLING, status: 'half' }],
    [400, 'requests.json', { ...WENLING, start_date: 'gestern' }],
    [400, 'requests.json', { ...WENLING, start_date: '2022-01-01T00:00:00Z', end_date: '2022-06-01T00:00:00Z' }],
    [400, 'requests.json', { ...WENLING, page: '0' }],
    [400, 'requests.json', { ...WENLING, page: '11' }],
    [403, 'requests.json', { ...WENLING, api_key: 'no-token' }],
  ])('is %i for %s?%o', async (status, path, query) => {
    const heard = await get(path, query);
    expect([heard.status, heard.json]).toEqual([
      status,
      [{ code: status, description: expect.stringMatching(/^Expected .*\.$/) }],
    ]);
    const { errors } = xmlOf(await get(path.replace(/json$/, 'xml'), query));
    expect(errors.error).toMatchObject({ code: String(status) });
  });

  it.each([
    [403, 'anonymous', {}],
    [403, 'command-centre', {}],
    [404, 'open311-machine', { jurisdiction_id: '331000' }],
    [404, 'open311-machine', { service_code: '999999' }],
    [400, 'open311-machine', { service_code: '' }],
    [400, 'open311-machine', { lat: '91' }],
    [400, 'open311-machine', { long: '' }],
    [400, 'open311-machine', { lat: '', long: '', address_string: '' }],
    [400, 'open311-machine', { address_id: '320281104000' }],
    [400, 'open311-machine', { media_url: 'javascript:alert(1)' }],
    [400, 'open311-machine', { description: '长'.repeat(4_001) }],
    [413, 'open311-machine', { description: '长'.repeat(40_000) }],
    [400, 'open311-machine', { jurisdiction_id: '' }],
  ] as const)('is %i for what %s posts with %o, and nothing is kept', async (status, caller, change) => {
    const heard = await post(report('不该留下', change), caller);
    expect([heard.status, heard.json]).toEqual([
      status,
      [{ code: status, description: expect.stringMatching(/^Expected /) }],
    ]);
    const kept = await network.inspect((sql) => sql`select 1 from events.events where description like '不该留下%'`);
    expect(kept).toHaveLength(0);
  });

  it('is told for what is no form, and for a file', async () => {
    const send = async (body: string | FormData, headers: Query = {}) =>
      hear(await fetch(`${network.url}/open311/v2/requests.json`, { method: 'POST', body, headers }));
    expect((await send('{}', { 'content-type': 'application/json' })).status).toBe(400);
    const body = new FormData();
    body.set('media', new Blob(['x']), 'a.jpg');
    expect((await send(body)).json[0].description).toMatch(/media_url/);
    expect((await hear(await fetch(`${network.url}/open311/v2/requests.json`, { method: 'DELETE' }))).status).toBe(405);
  });
});
