import { BEIHAI, JIANGYIN, WENLING } from '@network/sample/figures';
import { CLAIMS } from '@network/sample/reported';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FULL_NETWORK_MILLISECONDS, openFullNetwork } from '../networks/full-network.ts';
import type { WholeNetwork } from '../networks/whole-network.ts';
import { type Asker, createAsker } from './asking-all.ts';

let network: WholeNetwork;
let nobody: Asker;
beforeAll(async () => {
  network = await openFullNetwork();
  nobody = createAsker(network.ask, 'anonymous');
}, FULL_NETWORK_MILLISECONDS);
afterAll(() => network.close());

const FIGURE = `code claim printed value isBaseUnknown reason metricKey source from to
  place { code reportedFigures(first: 50) { nodes { code } } }`;

/** The printed figure, and where the network computes the like of it, in the same days and place. */
const ask = async (jurisdiction: string, { code, house }: { readonly code: string; readonly house?: string }) => {
  const { figure } = await nobody.get(
    `{ figure: reportedFigure(jurisdiction: "${jurisdiction}", code: "${code}") { ${FIGURE} } }`,
  );
  const kept = CLAIMS.find((claim) => claim.jurisdiction === jurisdiction && claim.code === code);
  expect(figure).toMatchObject({ reason: kept?.reason, source: kept?.source, claim: kept?.claim });
  if (house === undefined) return { figure, computed: null };
  const { from, to, place, metricKey } = figure;
  const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const computed = await nobody.metric({
    place: place?.code ?? jurisdiction.padEnd(12, '0'),
    key: `${house} ${metricKey}`,
    ...(from === null ? {} : { window: { from, to: dayAfter(to) } }),
  });
  return { figure, computed };
};

it('B-01.42 MUST return a printed claim with its source and “base unknown”, and no value', async () => {
  for (const [code, printed] of [
    ['A9-teams', '60%'],
    ['A9-efficiency', '64.7%'],
    ['smooth-running', '100%'],
  ] as const) {
    const { figure } = await ask('331081', { code });
    expect(figure).toMatchObject({ printed, value: null, isBaseUnknown: true, metricKey: null });
    expect(figure.source).toContain('温岭');
  }
});

it('B-03a MUST show 30.09 % comprehensive items as printed, beside 1 536 of 5 113.', async () => {
  const { figure, computed } = await ask('331081', { code: 'A1', house: 'catalogue' });
  expect(figure).toMatchObject({ printed: '30.09%', value: 0.3009, isBaseUnknown: false });
  expect(computed).toMatchObject({ numerator: WENLING.items.comprehensive, denominator: WENLING.items.all });
  expect(computed?.value).toBeCloseTo(0.3004, 4);
  expect(figure.reason).toContain('1536 of 5113');
});

it("B-03b MUST show 2 100 cases in towns' names as printed, beside 2 103.", async () => {
  const { figure, computed } = await ask('331081', { code: 'A4', house: 'cases' });
  expect(figure).toMatchObject({ printed: '2100件', value: 2100, isBaseUnknown: false });
  expect(computed?.numerator).toBe(WENLING.cases.ordinaryInTownName + WENLING.cases.simpleInTownName);
  expect(computed?.numerator).not.toBe(figure.value);
  expect(figure.reason).toContain('2103');
});

it('B-03c MUST show 97.5 % electronic transfers as printed, with no value, beside 220 of 226.', async () => {
  const { figure, computed } = await ask('331081', { code: 'A5', house: 'cases' });
  expect(figure).toMatchObject({ printed: '97.5%', value: null, isBaseUnknown: true });
  expect(computed).toMatchObject({ numerator: WENLING.transfers.electronic, denominator: WENLING.transfers.all });
  expect(figure.reason).toContain('226');
});

it('B-03d MUST show 31.3 % combined inspections as printed, its base unknown, beside 1 489 of 4 757.', async () => {
  const { figure, computed } = await ask('331081', { code: 'A6', house: 'inspections' });
  expect(figure).toMatchObject({ printed: '31.3%', value: 0.313, isBaseUnknown: true });
  expect(computed).toMatchObject({ numerator: WENLING.inspections.joint, denominator: WENLING.inspections.all });
  expect(figure.reason).toContain('assumed');
});

it('B-03e MUST show 60 % fewer teams as printed, with no value and no metric, its base unknown.', async () => {
  const { figure } = await ask('331081', { code: 'A9-teams' });
  expect(figure).toMatchObject({ printed: '60%', value: null, isBaseUnknown: true, metricKey: null });
  expect(figure.reason).toContain('teams before is not printed');
});

it('B-03f MUST show 64.7 % more efficiency as printed, with no value and no metric, its base unknown.', async () => {
  const { figure } = await ask('331081', { code: 'A9-efficiency' });
  expect(figure).toMatchObject({ printed: '64.7%', value: null, isBaseUnknown: true, metricKey: null });
  expect(figure.reason).toContain('what efficiency is');
});

it('B-03g MUST show 28.5 % less damage as printed, its base unknown, beside 57 less than 200.', async () => {
  const { damageBefore, damageAfter } = WENLING.power;
  const { figure, computed } = await ask('331081', { code: 'A9-damage', house: 'events' });
  expect(figure).toMatchObject({ printed: '-28.5%', value: -0.285, isBaseUnknown: true });
  expect(computed).toMatchObject({ numerator: damageAfter - damageBefore, denominator: damageBefore });
  expect(figure.reason).toContain('assumed');
});

it('B-03h MUST show 100 % smooth running as printed, with no value and no metric, its base unknown.', async () => {
  const { figure } = await ask('331081', { code: 'smooth-running' });
  expect(figure).toMatchObject({ printed: '100%', value: null, isBaseUnknown: true, metricKey: null });
  expect(figure.reason).toContain('not published');
});

it('B-03i MUST show nearly 17 000 events of 新河 as printed, a bound, beside 16 980.', async () => {
  const { figure, computed } = await ask('331081', { code: 'xinhe-events', house: 'events' });
  expect(figure).toMatchObject({ printed: '近1.7万件', value: 17_000, place: { code: '331081104000' } });
  expect(figure.place.reportedFigures.nodes).toEqual([{ code: 'xinhe-events' }]);
  expect(computed?.numerator).toBe(WENLING.xinhe.events);
  expect(computed?.numerator).toBeLessThan(figure.value);
  expect(figure.reason).toContain('not penalty cases');
});

it('B-03j MUST show 154.5 % more decisions of 北海 as printed, its base unknown, beside 1 231 more than 797.', async () => {
  const { in2019, in2020 } = BEIHAI.decisions;
  const { figure, computed } = await ask('450500', { code: 'A18', house: 'cases' });
  expect(figure).toMatchObject({ printed: '154.5%', value: 1.545, isBaseUnknown: true });
  expect(computed).toMatchObject({ numerator: in2020 - in2019, denominator: in2019 });
  expect(computed?.value).toBeCloseTo(1.545, 3);
  expect(figure.reason).toContain('2019 is not printed');
});

it('B-03k MUST show more than 30 000 users of 北海 as printed, a bound, beside 30 050.', async () => {
  const { figure, computed } = await ask('450500', { code: 'users', house: 'people' });
  expect(figure).toMatchObject({ printed: '3万余', value: 30_000 });
  expect(computed?.numerator).toBe(BEIHAI.users);
  expect(computed?.numerator).toBeGreaterThan(figure.value);
  expect(figure.reason).toContain('bound');
});

it('B-03l MUST show the published sources of cases of 南平 as printed, with no value and no metric.', async () => {
  const { figure } = await ask('350700', { code: 'A15' });
  expect(figure).toMatchObject({ printed: '公示', value: null, isBaseUnknown: true, metricKey: null });
  expect(figure.reason).toContain('art. 50');
});

it('B-03m MUST show 17 places of 江阴 as printed, its base unknown, beside 17 of which one is assumed.', async () => {
  const { figure, computed } = await ask('320281', { code: 'places', house: 'catalogue' });
  expect(figure).toMatchObject({ printed: '17个', value: 17, isBaseUnknown: true });
  expect(computed?.numerator).toBe(JIANGYIN.places);
  expect(figure.reason).toContain('taken to be the high-tech zone');
});

it('B-03n MUST show no other figure as reported, in any of the five governments.', async () => {
  const shown: string[] = [];
  for (const jurisdiction of ['331081', '350700', '320281', '450500', '330922']) {
    const figures = await nobody.pageToEnd(`reportedFigures(jurisdiction: "${jurisdiction}")`, 'jurisdiction code');
    shown.push(...figures.map((figure) => `${figure.jurisdiction} ${figure.code}`));
  }
  expect(shown.sort()).toEqual(CLAIMS.map(({ jurisdiction, code }) => `${jurisdiction} ${code}`).sort());
  expect(shown).toHaveLength(13);
});
