import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../../deploy/local/src/main.ts', import.meta.url));
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** What keeps Chromium itself from calling home; a page's own requests are not touched by them. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let data: string;
let network: ChildProcess;
let url: string;
let browser: Browser;

/** Starts the network as `npm start` does and resolves with its address, which it prints when it answers. */
const startNetwork = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The network ended with ${code} and said:\n${said}`)));
  });

beforeAll(async () => {
  const executablePath = CHROMIUM.find(existsSync);
  if (executablePath === undefined) {
    throw new Error(`Expected Chromium at one of ${CHROMIUM.join(', ')}, found none: apt-get install chromium.`);
  }
  data = await mkdtemp(join(tmpdir(), 'workbench-'));
  network = spawn(process.execPath, [MAIN, 'start', '--port', '0', '--data', join(data, 'network')]);
  [url, browser] = await Promise.all([startNetwork(network), chromium.launch({ executablePath, args: QUIET })]);
});

afterAll(async () => {
  await browser?.close();
  if (network?.exitCode === null) {
    network.kill('SIGTERM');
    await once(network, 'exit');
  }
  if (data !== undefined) await rm(data, { recursive: true, force: true });
});

type Visit = { readonly page: Page; readonly elsewhere: readonly string[]; readonly faults: readonly string[] };

/** Opens the workbench as a first-time visitor, and writes down what it asks of other hosts and complains of. */
const visit = async (): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const note = (address: string): void => {
    if (!address.startsWith('data:') && new URL(address).host !== new URL(url).host) elsewhere.push(address);
  };
  context.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  await page.goto(url);
  return { page, elsewhere, faults };
};

const isTownPage = (answer: Response): boolean =>
  answer.url() === `${url}/graphql` && (answer.request().postData() ?? '').includes('"operationName":"TownPage"');

const runDocument = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('button', { name: /^Run/ })
    .click();

/** By how many pixels what an element holds is wider than what is seen of it. */
const cutOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => {
    const { scrollWidth, clientWidth } = element as unknown as Readonly<Record<'scrollWidth' | 'clientWidth', number>>;
    return scrollWidth - clientWidth;
  });

/** What the last lines of the answer's pane say, however they are broken. */
const endOfAnswer = async (page: Page): Promise<string> => {
  await page.locator('.graphiql-response .result-window').click();
  await page.keyboard.press('Control+End');
  return (await page.locator('.graphiql-response .view-lines').innerText()).replace(/\s+/g, ' ');
};

/** Runs `TownPage` from the list of documents and resolves with the request's headers and what was answered. */
const runTownPage = async (page: Page) => {
  const answered = page.waitForResponse(isTownPage);
  await runDocument(page, 'TownPage');
  const answer = await answered;
  return { headers: await answer.request().allHeaders(), body: await answer.json() };
};

describe('the workbench', () => {
  it('N-14 MUST load the workbench, pick a caller and run `TownPage` in headless Chromium without a single request to another host.', async () => {
    const { page, elsewhere, faults } = await visit();
    expect(await page.title()).toBe('One Network 一张网');
    const token = page.waitForResponse((answer) => answer.request().postData() === '{"caller":"town-captain"}');
    await page.getByLabel('Caller').selectOption('town-captain');
    await token;
    const { headers, body } = await runTownPage(page);
    expect(headers['authorization']).toMatch(/^Bearer /);
    expect(body.errors).toBeUndefined();
    expect(body.data.place.name).toBe('新河镇');
    await page.locator('.graphiql-response').getByText('新河镇').first().waitFor();
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  it('tells whose answer is shown once another caller is picked', async () => {
    const { page } = await visit();
    await page.getByText('asks as Command centre of Wenling').waitFor();
    await runTownPage(page);
    await page.getByRole('status').getByText('Answered for Command centre of Wenling').waitFor();
    await page.getByLabel('Caller').selectOption('citizen');
    await page.getByRole('status').getByText('This is what Command centre of Wenling').waitFor();
    const { body } = await runTownPage(page);
    expect(body.data.place.team.officers.totalCount).toBe(0);
    await page.getByRole('status').getByText('Answered for Citizen').waitFor();
  });

  it('puts together what comes part by part, and tells how many there were', async () => {
    const { page, faults } = await visit();
    await runDocument(page, 'TownPageDeferred');
    await page
      .getByRole('status')
      .getByText(/^Answered for .* characters in [2-9] parts, the first after \d/)
      .waitFor();
    // Whichever of the two parts below the town came last stands there.
    await expect.poll(() => endOfAnswer(page)).toMatch(/"(nextDeadline|findings)": .*\}$/);
    expect(faults).toEqual([]);
  });

  it('tells that an answer broke off, and keeps what had come of it', async () => {
    const { page } = await visit();
    const first =
      '\r\n---\r\ncontent-type: application/json\r\n\r\n{"data":{"place":{"name":"新河镇"}},"hasNext":true}';
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('TownPageDeferred')
        ? route.fulfill({ contentType: 'multipart/mixed; boundary="-"', body: `${first}\r\n---\r\n` })
        : route.fallback(),
    );
    await runDocument(page, 'TownPageDeferred');
    await page.getByRole('status').getByText('1 error').waitFor();
    const shown = await endOfAnswer(page);
    expect(shown).toContain('"place": { "name": "新河镇" }');
    expect(shown).toContain('"message": "The answer broke off before its last part. Run it again.');
  });

  it('fits a narrow window, which moves nothing sideways', async () => {
    const { page } = await visit();
    await runDocument(page, 'TownPage');
    await page.getByRole('status').getByText('Answered for').waitFor();
    for (const width of [800, 390]) {
      await page.setViewportSize({ width, height: 860 });
      for (const pane of ['.workbench > main', '.graphiql-main', '.graphiql-sessions'])
        expect([width, pane, await cutOf(page, pane)]).toEqual([width, pane, 0]);
      const answer = page.locator('.graphiql-response');
      await answer.scrollIntoViewIfNeeded();
      const { height = 0 } = (await answer.boundingBox()) ?? {};
      expect(height).toBeGreaterThan(200);
    }
    await page.getByRole('link', { name: /^Reference/ }).click();
    expect(await cutOf(page, '.reference > article')).toBe(0);
  });

  it('shows the number of a case as it is written, and whole what the caller may see', async () => {
    const { page } = await visit();
    await runDocument(page, 'CaseFile');
    await page.locator('.graphiql-response').getByText('〔2022〕').first().waitFor();
    await page.getByRole('status').getByText('Answered for').waitFor();
    expect(await page.locator('.unicode-highlight').count()).toBe(0);
    for (const width of [1400, 1000, 800, 390]) {
      await page.setViewportSize({ width, height: 860 });
      const box = await page.locator('.may-see').boundingBox();
      expect([width, (box?.x ?? width) + (box?.width ?? 0) <= width]).toEqual([width, true]);
      expect([width, await cutOf(page, '.may-see')]).toEqual([width, 0]);
    }
  });

  it('tells that the gateway does not answer, and asks again when told to', async () => {
    const { page } = await visit();
    await page.getByLabel('Caller').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /^Run/ }).first().click();
    await page.locator('.unreachable').getByText('The gateway does not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: /^Try again/ }).click();
    await page.getByRole('button', { name: /^Try again/ }).waitFor({ state: 'detached' });
  });

  it('shows the whole graph in both languages, found by words of either, and leads from type to type', async () => {
    const { page, faults, elsewhere } = await visit();
    await page.getByRole('link', { name: /^Reference/ }).click();
    await page.getByRole('searchbox').fill('执法证');
    await page.getByRole('link', { name: /^Certificate / }).click();
    await page.getByRole('heading', { name: /^Certificate 行政执法证/ }).waitFor();
    await page.getByRole('searchbox').fill('qzx');
    await page.getByText('没有匹配的类型或字段').waitFor();
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('row', { name: /^status/ })
      .getByRole('link', { name: 'CertificateStatus' })
      .click();
    await page.getByRole('heading', { name: /^CertificateStatus / }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /^Certificate / }).waitFor();
    await page.getByRole('searchbox').fill('PageInfo');
    await page.getByRole('link', { name: /^PageInfo / }).click();
    await page.getByRole('heading', { name: /^PageInfo / }).waitFor();
    // Many types have it: their names stand one below the other, and nothing is cut off.
    expect(await cutOf(page, '.reference > article')).toBe(0);
    await page.getByRole('link', { name: /^Ask/ }).click();
    await page.getByRole('button', { name: /^Run/ }).first().waitFor();
    expect([...faults, ...elsewhere]).toEqual([]);
  });

  it('takes a token of its own where the network has no sample callers', async () => {
    const { page } = await visit();
    await page.route('**/dev/callers', (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.reload();
    await page.getByLabel('Token').fill('of-my-own');
    const { headers } = await runTownPage(page);
    expect(headers['authorization']).toBe('Bearer of-my-own');
  });

  it('asks as nobody once the sample callers are gone, not as the one who was picked', async () => {
    const { page } = await visit();
    await page.getByText('asks as Command centre of Wenling').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: /^Run/ }).first().click();
    await page.unroute('**/graphql');
    await page.route('**/dev/callers', (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.getByRole('button', { name: /^Try again/ }).click();
    await page.getByLabel('Token').waitFor();
    const { headers } = await runTownPage(page);
    expect(headers['authorization']).toBeUndefined();
  });
});
