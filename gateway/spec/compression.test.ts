import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startTiny } from './tiny-network.ts';

type Raw = { readonly headers: Readonly<Record<string, unknown>>; readonly body: Buffer };

/** Asks without a client that unpacks what comes. */
const askRaw = (url: string, acceptEncoding: string | undefined): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const headers = acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding };
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};
const LARGE = '/graphql?query={__schema{types{name description fields{name}}}}'.replaceAll(' ', '%20');
const SMALL = '/graphql?query={whoAmI}';

const WISHES: readonly (readonly [accept: string | undefined, encoding: string | undefined])[] = [
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['zstd', 'zstd'],
  ['gzip, deflate, br, zstd', 'zstd'],
  ['gzip, br', 'br'],
  ['zstd;q=0.5, br;q=0.8, gzip', 'gzip'],
  ['zstd;q=0, *', 'br'],
  ['deflate', undefined],
  ['identity, gzip;q=0.5', undefined],
  ['gzip;q=0', undefined],
  ['', undefined],
  [undefined, undefined],
];

describe('compression', () => {
  it('goes by what a caller accepts, and by what costs least where it accepts several alike', async () => {
    const { url } = await startTiny();
    const plain = await askRaw(`${url}${LARGE}`, undefined);
    for (const [accept, expected] of WISHES) {
      const { headers, body } = await askRaw(`${url}${LARGE}`, accept);
      expect([accept, headers['content-encoding']]).toEqual([accept, expected]);
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers['vary']).toBe('accept, accept-encoding');
      const unpacked = expected === undefined ? body : UNPACK[expected]!(body);
      expect(unpacked.equals(plain.body)).toBe(true);
      if (expected !== undefined) expect(body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  it('leaves what fits a packet as it is', async () => {
    const { url } = await startTiny();
    const { headers, body } = await askRaw(`${url}${SMALL}`, 'gzip, br, zstd');
    expect([headers['content-encoding'], headers['vary']]).toEqual([undefined, 'accept']);
    expect(JSON.parse(body.toString())).toHaveProperty('data');
  });

  it('of a very large answer happens beside the loop, and gives the same', async () => {
    const { url } = await startTiny();
    const query = `{${Array.from({ length: 300 }, (_, at) => `a${at}:__schema{types{name description}}`).join(' ')}}`;
    const ask = async (encoding: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: JSON.stringify({ query }),
      });
      return { encoding: response.headers.get('content-encoding'), text: await response.text() };
    };
    const plain = await ask('identity');
    expect(plain.text.length).toBeGreaterThan(256 * 1_024);
    for (const encoding of ['gzip', 'br']) expect(await ask(encoding)).toEqual({ encoding, text: plain.text });
  });
});
