import { isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { footage } from '#store/tables/footage.ts';
import type { TrialEvents } from '../trial/trial-events.ts';
import { answerOf, eventOf, openSystems, takeFile } from '../trial/trial-systems.ts';

const UNREAL = 'Expected a day and time that exist';
const TWICE = 'Expected one row of this key, found another in the file with another content';
const NO_DEVICE = 'Expected a monitoringDevice that is known';
const NO_SEER = 'Expected the device that saw it';
const LATER = '1 A later content of the record is known; the row changes nothing';
const NO_LATITUDE = (count: number): string =>
  `${count} Expected degrees of latitude in China, from 3 to 54; left empty`;
const NO_LONGITUDE = (count: number): string =>
  `${count} Expected degrees of longitude in China, from 73 to 136; left empty`;

/** Cameras: reviewed and published, for public security alone, never reviewed in law. */
const DEVICES = `code,name,placeCode,address,longitude,latitude,purpose,bodyCode,legalReviewedOn,technicalReviewedOn,publishedOn,publishedIn
CAM-XH-001,新河镇人民路,331081104000,,,,ENFORCEMENT,,2022-01-02,2022-01-03,2022-02-01,网站
CAM-SM-009,松门镇渔港路,331081102000,,,,PUBLIC_SECURITY,,,,,
33108110401310000012,城西路口,331081104000,,,,ENFORCEMENT,,2025-01-02,2025-01-03,2025-02-01,网站
33108110401310000013,中学旁,331081104000,,,,ENFORCEMENT,,,2025-01-03,2025-02-01,网站
33108110201310000031,海滨路,331081102000,,,,ENFORCEMENT,,,,,
`;

const SYSTEMS = [
  ...['hotline-12345', 'police-110', 'citizen-snapshots', 'complaints-platform', 'town-governance'],
  ...['smart-city-management', 'video-alerts', 'body-terminals', 'power-hazards', 'power-damages'],
];

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openSystems();
});
afterAll(() => trial.close());

const of = (number: string, fields: string) => eventOf(trial, number, fields);
const one = async (word: string, number: string, fields: string) =>
  (await answerOf(trial, `{ ${word}(jurisdiction: "331081", number: "${number}") { ${fields} } }`))[word];

describe('events of the towns’ four platforms', () => {
  it('are taken in the state that they tell, the latest row of each', async () => {
    const first = await takeFile(trial, 'town-governance', 'first');
    expect(first.counts).toEqual({ taken: 8, unchanged: 0, skipped: 2, quarantined: 1 });
    expect(first.quarantine).toEqual([[7, '办结时间', 'Expected the time at which an ended event ended']]);
    const fields = 'state closedAt fedBackAt rating staffRating placeCode longitude latitude handlerText categoryText';
    expect(await of('SJ2022090100007', fields)).toEqual({
      ...{ state: 'CLOSED', closedAt: '2022-09-03T17:00:00+08:00', fedBackAt: '2022-09-03T17:00:00+08:00' },
      ...{ rating: null, staffRating: 'SATISFIED', placeCode: '331081104248', longitude: 121.4499, latitude: 28.469 },
      ...{ handlerText: '综合执法', categoryText: '生态环境/养殖污染' },
    });
    expect(await of('SJ2022090300001', 'state mediationOutcome closedAt placeCode')).toEqual({
      ...{ state: 'AWAITING_RATING', mediationOutcome: 'RESOLVED', closedAt: null, placeCode: '331081102000' },
    });
    expect(await of('SJ2022090500002', 'placeCode placeText')).toEqual({
      ...{ placeCode: '331081104000', placeText: '新河镇后蔡村' },
    });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'town-governance', 'second');
    expect(second.counts).toEqual({ taken: 6, unchanged: 1, skipped: 2, quarantined: 1 });
    expect(second.quarantine).toEqual([[5, '上报时间', UNREAL]]);
    expect(second.warnings).toEqual(expect.arrayContaining([LATER, NO_LATITUDE(1)]));
    expect(await of('ZJ33108120260419006', 'longitude latitude coordinatesText')).toEqual({
      ...{ longitude: null, latitude: null, coordinatesText: '28.36 121.29' },
    });
    expect(await of('ZJ33108120260419002', 'state placeCode staffRating')).toEqual({
      ...{ state: 'CLOSED', placeCode: '331081104273', staffRating: 'SATISFIED' },
    });
    expect(await of('ZJ33108120260419004', 'rating staffRating placeText')).toEqual({
      ...{ rating: 'SATISFIED', staffRating: null, placeText: '东部新区' },
    });
  });
});

describe('matters of smart city management', () => {
  it('are taken with their classes, and coordinates where they are degrees', async () => {
    const first = await takeFile(trial, 'smart-city-management', 'first');
    expect(first.counts).toEqual({ taken: 7, unchanged: 1, skipped: 1, quarantined: 1 });
    expect(first.quarantine).toEqual([[10, 'infobcname+infoscname', 'Expected a value']]);
    expect(first.warnings).toEqual([LATER, '1 closedAt before dispatchedAt', NO_LATITUDE(2), NO_LONGITUDE(2)]);
    const fields = 'state title categoryText placeCode longitude closedAt foundAt';
    expect(await of('smart-city-management-2022090100341', fields)).toEqual({
      ...{ state: 'CLOSED', title: '街面秩序/店外经营', categoryText: '事件/街面秩序/店外经营' },
      ...{ placeCode: '331081104000', longitude: null, closedAt: '2022-09-01T10:12:00+08:00' },
      foundAt: '2022-09-01T08:01:02+08:00',
    });
    expect(await of('smart-city-management-2022090100342', 'state longitude latitude')).toEqual({
      ...{ state: 'IN_HANDLING', longitude: 121.4452, latitude: 28.4701 },
    });
    expect(await of('smart-city-management-2022090100348', 'state fedBackAt closedAt')).toEqual({
      ...{ state: 'AWAITING_VERIFICATION', fedBackAt: '2022-09-02T11:00:00+08:00', closedAt: null },
    });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'smart-city-management', 'second');
    expect(second.counts).toEqual({ taken: 6, unchanged: 1, skipped: 1, quarantined: 1 });
    expect(second.quarantine).toEqual([[8, 'taskid', 'Expected a key']]);
    expect(await of('smart-city-management-202604200116', 'reportedAt placeCode')).toEqual({
      ...{ reportedAt: '2026-04-20T08:10:00+08:00', placeCode: '331081005000' },
    });
  });
});

describe('what cameras recognised', () => {
  it('is taken for cameras that are registered, confirmed only by a person who is named (R-303)', async () => {
    expect((await trial.take('sample-devices', 'devices.csv', Buffer.from(DEVICES))).taken).toBe(5);
    const first = await takeFile(trial, 'video-alerts', 'first');
    expect(first.counts).toEqual({ taken: 6, unchanged: 1, skipped: 0, quarantined: 2 });
    expect(first.quarantine).toEqual([
      [4, 'deviceCode', NO_DEVICE],
      [7, null, NO_SEER],
    ]);
    expect(first.warnings).toEqual([
      '1 Expected the code of a known place; left empty',
      '1 confirmedAt before raisedAt',
    ]);
    const fields =
      'state confirmedBy placeCode device { code purpose isFitForEvidence(asOf: "2022-09-01") legalReviewedOn }';
    expect(await one('alert', 'AL2022090100001', fields)).toEqual({
      ...{ state: 'CONFIRMED', confirmedBy: '值班员甲', placeCode: '331081104000' },
      device: {
        ...{ code: 'CAM-XH-001', purpose: 'ENFORCEMENT', isFitForEvidence: true, legalReviewedOn: '2022-01-02' },
      },
    });
    expect(await one('alert', 'AL2022090100003', fields)).toMatchObject({
      state: 'DISMISSED',
      device: { purpose: 'PUBLIC_SECURITY', isFitForEvidence: false },
    });
    expect(await one('alert', 'AL2022090100002', 'state')).toEqual({ state: 'UNCONFIRMED' });
    expect(await one('alert', 'AL2022090100005', 'state behaviour')).toEqual({
      ...{ state: 'UNCONFIRMED', behaviour: 'unknown_algo_7' },
    });
    expect(await one('alert', 'AL2022090100006', 'raisedAt')).toEqual({ raisedAt: '2022-09-01T08:00:00+08:00' });
  });

  it('is kept out where it is confirmed and nobody is named, or no time (R-303)', async () => {
    const alert = {
      deviceCode: 'CAM-XH-001',
      algorithm: 'garbage',
      alarmTime: '2022-09-02 08:00:00',
      location: '',
      orgCode: '',
    };
    const lines = [
      { ...alert, alarmId: 'N-1', confirmed: true, confirmTime: '2022-09-02 08:01:00', confirmUser: '' },
      { ...alert, alarmId: 'N-2', confirmed: true, confirmTime: null, confirmUser: '值班员甲' },
      { ...alert, alarmId: 'N-3', confirmed: false, confirmTime: null, confirmUser: '' },
    ].map((line) => JSON.stringify(line));
    const { batch, taken } = await trial.take('video-alerts', 'late.ndjson', Buffer.from(lines.join('\n')));
    const { quarantine } = await trial.readBatch(batch);
    expect([taken, quarantine.map(({ row, problems }) => [row, problems[0]?.reason])]).toEqual([
      1,
      [1, 2].map((row) => [row, 'Expected who confirmed it, and when']),
    ]);
  });

  it('of a file that others wrote is taken by the same mapping, as far as the line that breaks off', async () => {
    const second = await takeFile(trial, 'video-alerts', 'second');
    expect(second.counts).toEqual({ taken: 3, unchanged: 1, skipped: 0, quarantined: 5 });
    expect(second.quarantine).toEqual([
      [3, 'deviceCode', NO_DEVICE],
      [4, 'deviceCode', NO_DEVICE],
      [7, null, NO_SEER],
      [8, 'deviceCode', NO_DEVICE],
      [9, null, 'Expected one cell under each column'],
    ]);
    const fields = 'state device { isFitForEvidence(asOf: "2026-04-17") }';
    expect(await one('alert', 'ALM-20260417-000101', fields)).toEqual({
      ...{ state: 'CONFIRMED', device: { isFitForEvidence: true } },
    });
    expect(await one('alert', 'ALM-20260417-000102', fields)).toEqual({
      ...{ state: 'DISMISSED', device: { isFitForEvidence: false } },
    });
  });
});

describe('footage of body-worn terminals', () => {
  it('is taken for events alone, once each, by hashes that prove something', async () => {
    const first = await takeFile(trial, 'body-terminals', 'first');
    expect(first.counts).toEqual({ taken: 3, unchanged: 0, skipped: 0, quarantined: 6 });
    expect(first.quarantine).toEqual([
      [4, '时长(秒)', 'Expected a whole number'],
      [5, '关联事件编号', 'Expected a value'],
      [6, '哈希', 'Expected a SHA-256 of 64 hexadecimal digits'],
      [7, null, 'Expected one row for this footage, found another in the file'],
      [8, null, 'Expected one row for this footage, found another in the file'],
      [9, '开始时间', 'Expected a value'],
    ]);
    const kept = await trial.store.db.select().from(footage).orderBy(footage.takenAt);
    expect(kept).toMatchObject([
      { name: '20220901_073500_0001.mp4', hash: 'a1'.repeat(32), seconds: 1030, deviceCode: 'DSJ-0001' },
      { name: '20220901_074000_0002.jpg', hash: 'b2'.repeat(32), seconds: null, officerNumber: '33108100123' },
      { seconds: 600, deviceCode: 'DSJ-0002', officerNumber: '33108100124' },
    ]);
  });

  it('of a file that others wrote is taken by the same mapping, and stands with its event once that is there', async () => {
    const second = await takeFile(trial, 'body-terminals', 'second');
    expect(second.counts).toEqual({ taken: 5, unchanged: 1, skipped: 0, quarantined: 2 });
    expect(second.quarantine).toEqual([
      [3, '关联事件编号', 'Expected a value'],
      [7, '关联事件编号', 'Expected a value'],
    ]);
    const withoutHash = await trial.store.db.select().from(footage).where(isNull(footage.hash));
    expect(withoutHash).toMatchObject([{ name: 'DSJ00501_20260418091500.mp4', sizeText: '88.5MB', hash: null }]);
    await takeFile(trial, 'citizen-snapshots', 'second');
    await takeFile(trial, 'police-110', 'second');
    expect(await of('SP2604160001', 'footage { nodes { name } }')).toEqual({
      footage: { nodes: [{ name: 'DSJ00417_20260418084600.jpg' }, { name: 'DSJ00417_20260418083000.mp4' }] },
    });
    expect(await of('33108120260412000012', 'footage { totalCount }')).toEqual({ footage: { totalCount: 1 } });
  });
});

describe('hazards that the power utility lists', () => {
  it('are taken with voltages in kilovolts and days of every form', async () => {
    const first = await takeFile(trial, 'power-hazards', 'first');
    expect(first.counts).toEqual({ taken: 8, unchanged: 0, skipped: 0, quarantined: 1 });
    expect(first.quarantine).toEqual([[8, '发现日期', 'Expected a value']]);
    expect(first.warnings).toEqual([
      '1 Expected the name of a known place; left empty',
      '1 rectifiedOn before foundOn',
    ]);
    const fields = 'state voltageKv pole foundOn dueOn rectifiedOn exit placeCode';
    expect(await one('hazard', 'YH-2022-0102', fields)).toEqual({
      ...{ state: 'AWAITING_RECTIFICATION', voltageKv: 110, pole: '#45', foundOn: '2022-09-02', dueOn: '2022-09-30' },
      ...{ rectifiedOn: null, exit: null, placeCode: '331081102000' },
    });
    expect(await one('hazard', 'YH-2022-0105', fields)).toMatchObject({
      ...{ state: 'IN_CASE', exit: 'CASE', voltageKv: 220, foundOn: '2022-09-02', dueOn: null },
    });
    expect(await one('hazard', 'YH-2022-0107', 'voltageKv')).toEqual({ voltageKv: null });
    expect(await one('hazard', 'YH-2022-0109', fields)).toMatchObject({ exit: 'RECTIFIED', voltageKv: 0.4 });
  });

  it('of a file that others wrote are taken by the same mapping', async () => {
    const second = await takeFile(trial, 'power-hazards', 'second');
    expect(second.counts).toEqual({ taken: 6, unchanged: 1, skipped: 1, quarantined: 1 });
    expect(second.quarantine).toEqual([[8, '发现日期', 'Expected a value']]);
    expect(await one('hazard', 'WLYH-2026-041', 'state voltageKv rectifiedOn placeCode')).toEqual({
      ...{ state: 'AWAITING_VERIFICATION', voltageKv: 110, rectifiedOn: '2026-04-22', placeCode: '331081100000' },
    });
  });
});

describe('damage to power facilities', () => {
  it('is taken with a cause out of what is told of it; numbers of papers are not kept', async () => {
    const first = await takeFile(trial, 'power-damages', 'first');
    expect(first.counts).toEqual({ taken: 5, unchanged: 0, skipped: 0, quarantined: 3 });
    expect(first.quarantine).toEqual([
      [1, '外破编号', TWICE],
      [6, '发生时间', UNREAL],
      [8, '外破编号', TWICE],
    ]);
    const causes = ['032', '033', '034', '035', '037'].map((number) =>
      one('damageEvent', `WP-2022-${number}`, 'cause occurredOn'),
    );
    expect(await Promise.all(causes)).toEqual([
      { cause: 'CONSTRUCTION_MACHINE', occurredOn: '2022-09-02' },
      { cause: 'FOREIGN_OBJECT', occurredOn: '2022-09-03' },
      { cause: 'TREE_FELLING', occurredOn: '2022-09-04' },
      { cause: 'OTHER', occurredOn: '2022-09-05' },
      { cause: 'THEFT', occurredOn: '2022-09-07' },
    ]);
  });

  it('S-09f MUST show no number of papers in quarantine', async () => {
    const { raw } = await takeFile(trial, 'power-damages', 'first');
    expect(raw).toHaveLength(3);
    expect(JSON.stringify(raw)).not.toContain('91110000600037341L');
  });

  it('of a file that others wrote is taken by the same mapping', async () => {
    const second = await takeFile(trial, 'power-damages', 'second');
    expect(second.counts).toEqual({ taken: 6, unchanged: 1, skipped: 0, quarantined: 1 });
    expect(second.quarantine).toEqual([[5, '发生时间', UNREAL]]);
    expect(await one('damageEvent', 'WLWP-2026-012', 'cause placeCode')).toEqual({
      ...{ cause: 'CONSTRUCTION_MACHINE', placeCode: '331081104000' },
    });
    expect(await one('damageEvent', 'WLWP-2026-011', 'cause')).toEqual({ cause: 'OTHER' });
  });
});

it('S-02c MUST take nothing a second time, of any system and either file', async () => {
  for (const system of SYSTEMS) {
    const files = ['first', 'second'] as const;
    for (const which of files) await takeFile(trial, system, which);
    for (const which of files) {
      const { counts } = await takeFile(trial, system, which);
      expect([system, which, counts.taken]).toEqual([system, which, 0]);
      expect(counts.unchanged).toBeGreaterThan(0);
    }
  }
});
