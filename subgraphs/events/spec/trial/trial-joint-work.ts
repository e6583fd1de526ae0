import type { TrialEvents } from './trial-events.ts';
import { fileEvents, writeRecords } from './trial-records.ts';

const QIANCAI = '331081104248';
const SONGMEN = '331081102000';
const UTILITY = { bodyCode: 'GWDL' };

/** Devices, alerts, the joint work on power facilities, and a dispute: each with what it hangs on. */
export const writeJointWork = async (trial: TrialEvents): Promise<void> => {
  await fileEvents(trial, [
    { number: 'J-1', record: { source: 'CAMERA', placeCode: QIANCAI } },
    { number: 'J-2', record: { source: 'POWER_PATROL', placeCode: SONGMEN, owner: 'body:GWDL' } },
  ]);
  const reviews = { legalReviewedOn: '2022-03-01', technicalReviewedOn: '2022-03-02' };
  await writeRecords(trial, 'monitoringDevice', [
    {
      ...{ code: 'CAM-1', name: '前蔡村口', purpose: 'ENFORCEMENT', placeCode: QIANCAI, bodyCode: 'ZHZF' },
      ...{ ...reviews, publishedOn: '2022-03-10', publishedIn: '市政府网站', longitude: '121.43', latitude: '28.45' },
    },
    {
      ...{ code: 'CAM-2', name: '松门码头', purpose: 'PUBLIC_SECURITY', placeCode: SONGMEN },
      ...{ ...reviews, publishedOn: '2022-03-10' },
    },
  ]);
  const filmed = { takenAt: '2022-11-20T09:40:00+08:00', officerNumber: '33108100101', deviceCode: '5G-7' };
  await writeRecords(trial, 'footage', [
    { eventNumber: 'J-1', name: '到场.mp4', hash: 'A'.repeat(64), seconds: 90, ...filmed },
    { eventNumber: 'J-2', name: '线路.jpg', hash: 'b'.repeat(64), ...filmed },
    { eventNumber: 'J-0', name: '未到.jpg', hash: 'c'.repeat(64), ...filmed },
  ]);
  const seen = { behaviour: '占道经营', categoryCode: 'SR-01' };
  await writeRecords(trial, 'alert', [
    {
      ...{ number: 'A-1', deviceCode: 'CAM-1', raisedAt: '2022-11-01T08:00:00+08:00', placeCode: QIANCAI, ...seen },
      ...{ state: 'CONFIRMED', confirmedBy: '坐席', confirmedAt: '2022-11-01T08:05:00+08:00', eventNumber: 'J-1' },
    },
    {
      ...{ number: 'A-2', deviceCode: 'CAM-1', raisedAt: '2022-11-02T08:00:00+08:00', placeCode: QIANCAI, ...seen },
      state: 'UNCONFIRMED',
    },
    {
      ...{ number: 'A-3', deviceCode: 'CAM-2', raisedAt: '2022-11-03T08:00:00+08:00', placeCode: SONGMEN, ...seen },
      state: 'DISMISSED',
    },
  ]);
  await writeRecords(trial, 'importantPowerUser', [
    {
      number: 'U-1',
      name: '人民医院',
      grade: 'FIRST',
      creditCode: '12331081472260001X',
      placeCode: QIANCAI,
      ...UTILITY,
    },
    { number: 'U-2', name: '码头冷库', grade: 'SECOND', placeCode: SONGMEN, ...UTILITY },
  ]);
  await writeRecords(trial, 'hazard', [
    {
      ...{ number: 'H-1', userNumber: 'U-1', kind: '无自备应急电源', state: 'CLOSED', exit: 'RECTIFIED', ...UTILITY },
      ...{ placeCode: QIANCAI, foundOn: '2022-05-01', dueOn: '2022-06-01', rectifiedOn: '2022-05-20' },
      verifiedOn: '2022-05-21',
    },
    {
      ...{ number: 'H-2', kind: '吊车作业', line: '松门线', pole: '12', voltageKv: '110', distanceMetres: '8.5' },
      ...{ state: 'IN_CASE', foundOn: '2022-07-01', placeCode: SONGMEN, eventNumber: 'J-2', caseNumber: 'C-1' },
      ...UTILITY,
    },
  ]);
  await writeRecords(trial, 'damageEvent', [
    {
      ...{ number: 'D-1', occurredOn: '2022-07-01', cause: 'CONSTRUCTION_MACHINE', line: '松门线', ...UTILITY },
      ...{ placeCode: SONGMEN, eventNumber: 'J-2', caseNumber: 'C-1' },
    },
    { number: 'D-2', occurredOn: '2021-07-01', cause: 'OTHER', isAssumed: true, placeCode: QIANCAI, ...UTILITY },
  ]);
  await writeRecords(trial, 'escort', [
    {
      ...{ number: 'E-1', escortedOn: '2022-07-02', placeCode: SONGMEN, eventNumber: 'J-2', ...UTILITY },
      officerNumbers: ['33108100101', '33108100102'],
    },
  ]);
  await writeRecords(trial, 'lossRecovery', [
    {
      number: 'R-1',
      damageNumber: 'D-1',
      amount: '95200.00',
      confirmedOn: '2022-09-01',
      placeCode: SONGMEN,
      ...UTILITY,
    },
    {
      number: 'R-2',
      damageNumber: 'D-1',
      amount: '4800.50',
      confirmedOn: '2022-10-01',
      placeCode: SONGMEN,
      ...UTILITY,
    },
  ]);
  await writeRecords(trial, 'dutyDispute', [
    {
      ...{ number: 'Z-1', title: '河道垃圾归属', raisedOn: '2022-06-01', raisedByCode: 'ZHZF', placeCode: QIANCAI },
      ...{ bodyCodes: ['ZHZF', 'SHUILI'], interimBodyCode: 'XINHE', categoryCode: 'SR-01', itemCode: '330217005000' },
      ...{
        state: 'CLARIFIED',
        outcomeBodyCode: 'SHUILI',
        settledOn: '2022-06-06',
        minutes: '协商一致',
        dutyNumber: '69',
      },
      eventNumber: 'J-1',
    },
    { number: 'Z-2', title: '油烟', raisedOn: '2022-11-20', bodyCodes: ['ZHZF', 'SHENGTAI'], state: 'REFERRED' },
  ]);
};
