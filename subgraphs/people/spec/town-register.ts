import type { TrialPeople } from './trial-people.ts';

export const [XINHE, QIANCAI] = ['331081104000', '331081104248'];
const COUNTY = '331081000000';
const ZEGUO = '331081100000';

/** A county with two towns and one record at least of every register. */
export const fillTownRegister = async ({ take }: TrialPeople): Promise<void> => {
  await take('place', [
    { code: COUNTY, name: '温岭市' },
    { code: XINHE, name: '新河镇' },
    { code: ZEGUO, name: '泽国镇' },
    { code: QIANCAI, name: '前蔡村委会' },
  ]);
  await take('body', [
    { code: 'ZHZF', name: '温岭市综合行政执法局', kind: 'COUNTY_BUREAU', creditCode: '11331081002655186X' },
    { code: 'QX', name: '温岭市气象局', kind: 'DEPARTMENT' },
    { code: 'XH', name: '新河镇人民政府', kind: 'TOWN_GOVERNMENT', placeCode: XINHE },
    { code: 'POWER', name: '国网温岭市供电公司', kind: 'PARTNER' },
  ]);
  await take('team', [
    { code: 'ZD-104', name: '新河镇综合行政执法队', kind: 'TOWN', bodyCode: 'XH', placeCode: XINHE },
    { code: 'ZD-DL', name: '电力联合执法专班', kind: 'JOINT', bodyCode: 'ZHZF', placeCode: XINHE },
  ]);
  await take('officer', [{ certificateNumber: 'A-1', name: '甲（样例）', teamCode: 'ZD-104' }]);
  await take('certificate', [
    {
      ...{ number: 'A-1', officerNumber: 'A-1', issuer: '省', fields: '电力', status: 'VALID' },
      ...{ validFrom: '2021-06-01', validTo: '2026-05-31' },
    },
  ]);
  const post = { teamCode: 'ZD-104', placeCode: XINHE, nature: 'ADMINISTRATIVE', level: 'TOWN', title: 'MEMBER' };
  await take('post', [
    { ...post, number: 'P-1', title: 'HEAD', origin: 'OWN', officerNumber: 'A-1' },
    { ...post, number: 'P-2', origin: 'SENT_DOWN', movedOn: '2022-03-01', movedFrom: '市执法大队' },
    { ...post, number: 'P-3', nature: 'INSTITUTION', origin: 'STATIONED', officeKind: 'FORESTRY' },
    { ...post, number: 'P-4', teamCode: 'ZD-ZH', placeCode: COUNTY, level: 'COUNTY', origin: 'OWN' },
  ]);
  const leader = { teamCode: 'ZD-104', validFrom: '2022-03-31' };
  await take('leadership', [
    { ...leader, role: 'DEPUTY', name: '丙（样例）', position: '派出所所长' },
    { ...leader, role: 'EXECUTIVE_DEPUTY', name: '乙（样例）', position: '党委副书记' },
    { ...leader, role: 'CAPTAIN', name: '甲（样例）', position: '镇长', validTo: '2022-10-31' },
    { ...leader, role: 'CAPTAIN', name: '丁（样例）', position: '镇长', validFrom: '2022-11-01', officerNumber: 'A-1' },
  ]);
  await take('subjectRegistration', [
    { number: 'S-1', placeCode: XINHE, bodyCode: 'XH', kind: 'TOWN', validFrom: '2022-04-01' },
    { number: 'S-2', placeCode: XINHE, bodyCode: 'ZHZF', kind: 'STATIONED_SQUAD', validFrom: '2022-04-01' },
  ]);
  await take('mark', [
    { placeCode: XINHE, kind: 'MODEL_TOWN', validFrom: '2022-09-01', document: '温综执〔2022〕9号' },
    { placeCode: XINHE, kind: 'PROVINCIAL_MODEL', validFrom: '2022-10-01' },
    { placeCode: ZEGUO, kind: 'MODEL_TOWN', validFrom: '2022-09-01', validTo: '2022-10-31' },
  ]);
  await take('station', [
    {
      ...{ code: 'L-1', name: '新河联勤警务站', placeCode: QIANCAI, address: '中心大道1号', teamCode: 'ZD-104' },
      ...{ isSharingPremises: '是', isSharingTasks: '是', policeCount: '4' },
    },
  ]);
  await take('commandCentre', [
    {
      code: 'C-1',
      name: '市指挥中心',
      level: 'COUNTY',
      placeCode: COUNTY,
      bodyCode: 'ZHZF',
      dutyPhone: '0576-00000000',
    },
    { code: 'C-104', name: '新河智治中心', level: 'TOWN', parentCode: 'C-1', placeCode: XINHE, bodyCode: 'XH' },
    { code: 'C-248', name: '前蔡工作站', level: 'VILLAGE', parentCode: 'C-104', placeCode: QIANCAI },
  ]);
  await take('grid', [
    {
      ...{ code: '33108110424800000001', name: '前蔡第一网格', placeCode: QIANCAI, teamCode: 'ZD-104' },
      ...{ originKinds: 'PARTY、URBAN', originCodes: 'DJ-1、CG-7', originNames: '前蔡党建、前蔡城管' },
      ...{ longitude: '121.4412', latitude: '28.4503' },
    },
    { code: '33108110424800000002', name: '前蔡第二网格', placeCode: QIANCAI, validTo: '2022-01-31' },
  ]);
  await fillPersons({ take });
};

const fillPersons = async ({ take }: Pick<TrialPeople, 'take'>): Promise<void> => {
  const phone = '19900000001';
  const grid = { gridCode: '33108110424800000001', placeCode: QIANCAI };
  await take('gridMember', [{ ...grid, number: 'G-1', name: '戊（样例）', phone, teamCode: 'ZD-104' }]);
  await take('warden', [
    { number: 'W-1', name: '己（样例）', phone, placeCode: XINHE, street: '中心大道', teamCode: 'ZD-104' },
  ]);
  await take('auxiliary', [
    { number: 'X-1', name: '庚（样例）', phone, teamCode: 'ZD-104', placeCode: XINHE, supervisorNumber: 'A-1' },
  ]);
  await take('teamMember', [
    { number: 'M-1', teamCode: 'ZD-DL', bodyCode: 'ZHZF', name: '甲（样例）', duty: '执法', officerNumber: 'A-1' },
    { number: 'M-2', teamCode: 'ZD-DL', bodyCode: 'POWER', name: '辛（样例）', duty: '巡线' },
  ]);
  await take('publicAccount', [
    { number: 'U-1', registeredOn: '2021-01-01', placeCode: XINHE },
    { number: 'U-2', registeredOn: '2022-06-01', placeCode: XINHE, closedOn: '2022-07-01' },
    { number: 'U-3', registeredOn: '2022-12-01' },
  ]);
  await take('equipment', [
    { number: 'E-1', kind: 'TERMINAL', officerNumber: 'A-1', teamCode: 'ZD-104' },
    { number: 'E-2', kind: 'BODY_CAMERA', officerNumber: 'A-1', validTo: '2022-06-30' },
    { number: 'E-3', kind: 'VEHICLE', teamCode: 'ZD-104' },
  ]);
  const training = { officerNumber: 'A-1', topic: '裁量', startsOn: '2022-05-09', endsOn: '2022-05-13', hours: '40' };
  await take('training', [
    { ...training, number: 'T-1', field: '市容', isCrossPost: '是' },
    { ...training, number: 'T-2', field: '电力', isCrossPost: '否', startsOn: '2022-05-10' },
  ]);
  await take('cooperationAgreement', [
    {
      ...{ number: 'H-1', title: '气象执法事项交接协议', departmentCode: 'QX', bureauCode: 'ZHZF' },
      ...{ itemCodes: '330254001000、330254002000', departmentDuties: '技术支持', bureauDuties: '立案查处' },
      signedOn: '2022-03-15',
    },
  ]);
};
