import type { List, Row } from '../government.ts';
import { creditCode } from '../makers/numbers.ts';
import { officerOf } from '../wenling/people.ts';
import { BUREAU, POWER_UTILITY, type Town, townNamed, XINHE } from '../wenling/places.ts';
import { xinheCase } from './cases.ts';
import { objectCode } from './inspections.ts';

const [ZEGUO, SONGMEN] = [townNamed('泽国镇'), townNamed('松门镇')];
/** In a town, and the utility's. */
const utilityIn = ({ code }: Town): Row => ({ placeCode: code, bodyCode: POWER_UTILITY });
const IN_BOTH = '新河镇长屿石雕加工厂（样例）';

/** One of them is inspected, too. */
const userRows = (): Row[] => [
  {
    ...{ ...utilityIn(XINHE), number: 'ZYYH-901', name: IN_BOTH, grade: 'SECOND' },
    ...{ creditCode: objectCode(IN_BOTH), address: '新河镇（样例地址）' },
  },
  {
    ...{ ...utilityIn(SONGMEN), number: 'ZYYH-902', name: '松门镇冷冻厂（样例）', grade: 'FIRST' },
    ...{ creditCode: creditCode(1, 902), address: '松门镇（样例地址）' },
  },
];

/** Put right; let off as a first one; three still due, one of them for a week too long by the sample's day. */
const hazardRows = (): Row[] => [
  {
    ...{ ...utilityIn(XINHE), number: 'YH-2022-901', kind: '线路保护区内施工', description: '吊车在保护区内作业' },
    ...{ line: '新河101线', pole: '12号杆', voltageKv: '10', distanceMetres: '2', state: 'CLOSED', exit: 'RECTIFIED' },
    ...{ foundOn: '2022-09-05', dueOn: '2022-09-15', rectifiedOn: '2022-09-11', verifiedOn: '2022-09-13' },
  },
  {
    ...{ ...utilityIn(ZEGUO), number: 'YH-2022-902', kind: '线路下堆物', description: '线路下方堆放钢管' },
    ...{ line: '泽国117线', pole: '31号杆', voltageKv: '10', distanceMetres: '3' },
    ...{ state: 'CLOSED', exit: 'FIRST_VIOLATION', foundOn: '2022-10-10', dueOn: '2022-10-20' },
    ...{ rectifiedOn: '2022-10-14', verifiedOn: '2022-10-17' },
  },
  {
    ...{ ...utilityIn(ZEGUO), number: 'YH-2022-903', kind: '线路保护区内植树', description: '杨树距导线不足' },
    ...{ line: '泽国121线', pole: '8号杆', voltageKv: '10', distanceMetres: '1' },
    ...{ state: 'AWAITING_RECTIFICATION', foundOn: '2022-10-29', dueOn: '2022-11-23' },
  },
  {
    ...{ ...utilityIn(XINHE), number: 'YH-2022-904', kind: '用户侧设备缺陷', description: '配电房漏水' },
    ...{ userNumber: 'ZYYH-901', line: '新河104线', voltageKv: '10' },
    ...{ state: 'AWAITING_RECTIFICATION', foundOn: '2022-11-16', dueOn: '2022-12-11' },
  },
  {
    ...{ ...utilityIn(SONGMEN), number: 'YH-2022-905', kind: '用户侧设备缺陷', description: '自备电源未试验' },
    ...{ userNumber: 'ZYYH-902', line: '松门109线', voltageKv: '10' },
    ...{ state: 'AWAITING_RECTIFICATION', foundOn: '2022-11-24', dueOn: '2022-12-19' },
  },
];

const PAID = 'WP-2022-901';
/** One by a building site without a fence, against which there is a case, and paid since; one by a lorry. */
const damageRows = (): Row[] => [
  {
    ...{ ...utilityIn(XINHE), number: PAID, line: '新河101线', pole: '14号杆', cause: 'CONSTRUCTION_MACHINE' },
    ...{ description: '未设围挡的工地挖掘机碰线，线路跳闸', occurredOn: '2022-09-29', isAssumed: false },
    caseNumber: xinheCase('ORDINARY', 60),
  },
  {
    ...{ ...utilityIn(ZEGUO), number: 'WP-2022-902', line: '泽国117线', cause: 'VEHICLE', occurredOn: '2022-11-08' },
    ...{ description: '货车撞断电杆', isAssumed: true },
  },
];
const recoveryRows = (): Row[] => [
  {
    ...{ ...utilityIn(XINHE), number: 'ZC-2022-901', damageNumber: PAID, amount: '18600.00' },
    confirmedOn: '2022-11-08',
  },
];

const escortRows = (): Row[] => [
  {
    ...{ ...utilityIn(ZEGUO), number: 'BZ-2022-901', escortedOn: '2022-11-08', description: '抢修现场秩序保障' },
    officerNumbers: [officerOf(ZEGUO, 0), officerOf(ZEGUO, 1)],
  },
];

/** The bureau with the utility along building sites, out of which grew a case. */
const operationRows = (): Row[] => [
  {
    ...{ number: '样例-LH-2022-901', name: '“闪电”联合行动（样例）', initiatorCode: BUREAU, placeCode: XINHE.code },
    ...{ planText: '在建工地和电力设施保护联合执法', fromOn: '2022-11-18', toOn: '2022-11-19' },
    ...{ bodyCodes: [BUREAU, POWER_UTILITY], duties: ['牵头执法', '电力线路现场指认'] },
    ...{ people: ['6', '3'], vehicles: ['2', '1'], targets: '在建工地、电力线路保护区内作业' },
    ...{ result: '检查工地5处，立案1件', caseNumbers: [xinheCase('ORDINARY', 10)] },
  },
];

/** What the power utility finds and what is done together with it, so that a partner's page is not empty. */
export const powerLists: readonly List[] = [
  { subgraph: 'events', system: 'sample-power-users', rows: userRows },
  { subgraph: 'events', system: 'sample-hazards', rows: hazardRows },
  { subgraph: 'events', system: 'sample-damages', rows: damageRows },
  { subgraph: 'events', system: 'sample-escorts', rows: escortRows },
  { subgraph: 'events', system: 'sample-recoveries', rows: recoveryRows },
  { subgraph: 'inspections', system: 'sample-operations', rows: operationRows },
];
