/** A claim that a report prints, kept as it stands, with why no record makes it true. */
export type Claim = {
  readonly jurisdiction: string;
  readonly code: string;
  /** What is claimed, in the report's words. */
  readonly claim: string;
  /** As printed. */
  readonly printed: string;
  /** The printed number as a decimal; null where the base is unknown. */
  readonly value: string | null;
  readonly source: string;
  /** The metric that computes the like of it; null where nothing does. */
  readonly metricKey: string | null;
  readonly isBaseKnown: boolean;
  /** The place that it is claimed of, twelve digits; the whole government where it does not say. */
  readonly placeCode?: string;
  readonly reason: string;
  /** The days that the claim covers, where it says so. */
  readonly from?: string;
  readonly to?: string;
};

const WENLING = {
  jurisdiction: '331081',
  source: '浙江在线台州频道：温岭“大综合一体化”行政执法改革（截至2022年11月底）',
} as const;
const YEAR = { from: '2022-01-01', to: '2022-11-30' } as const;
const BEIHAI = { jurisdiction: '450500', source: '北海市综合行政执法改革（2022年1月30日转载）' } as const;

/** What the reports print and cannot be right, or says nothing of its base. DOMAIN.md §1.6, §8.12. */
export const CLAIMS: readonly Claim[] = [
  {
    ...{ ...WENLING, code: 'A1', claim: '综合执法事项占全部事项的比例', printed: '30.09%', value: '0.3009' },
    ...{ metricKey: 'COMPREHENSIVE_SHARE', isBaseKnown: true },
    reason: '1536 of 5113 are 30.04 %; 30.09 % would need a total of about 5105.',
  },
  {
    ...{ ...WENLING, ...YEAR, code: 'A4', claim: '以镇街名义办理案件', printed: '2100件', value: '2100' },
    ...{ metricKey: 'TOWN_SUBJECT_CASES', isBaseKnown: true },
    reason: '444 by the ordinary and 1659 by the simple procedure are 2103.',
  },
  {
    ...{ ...WENLING, ...YEAR, code: 'A5', claim: '案件移送电子化率', printed: '97.5%', value: null },
    ...{ metricKey: 'ELECTRONIC_TRANSFER_RATE', isBaseKnown: false },
    reason:
      'No whole number of 226 transfers is 97.5 %: 220 are 97.35 %, 221 are 97.79 %. The two figures have other bases.',
  },
  {
    ...{ ...WENLING, ...YEAR, code: 'A6', claim: '“综合查一次”占全部检查的比例', printed: '31.3%', value: '0.313' },
    ...{ metricKey: 'COMBINED_SHARE', isBaseKnown: false },
    reason: 'The number of all inspections is not printed; 1489 of 4757 is assumed.',
  },
  {
    ...{ ...WENLING, code: 'A9-teams', claim: '执法队伍精简', printed: '60%', value: null },
    ...{ metricKey: null, isBaseKnown: false },
    reason: 'The number of teams before is not printed; ten teams after would mean twenty-five before.',
  },
  {
    ...{ ...WENLING, code: 'A9-efficiency', claim: '执法效率提升', printed: '64.7%', value: null },
    ...{ metricKey: null, isBaseKnown: false },
    reason: 'Neither what efficiency is nor the period that it is compared with is printed.',
  },
  {
    ...{ ...WENLING, ...YEAR, code: 'A9-damage', claim: '电力外破数量同比', printed: '-28.5%', value: '-0.285' },
    ...{ metricKey: 'DAMAGE_GROWTH', isBaseKnown: false },
    reason: 'The two counts are not printed; 200 and 143 are assumed.',
  },
  {
    ...{ ...WENLING, code: 'smooth-running', claim: '镇街执法队运行顺畅完成率', printed: '100%', value: null },
    ...{ metricKey: null, isBaseKnown: false },
    reason: 'The checklist of the prefecture behind it is not published.',
  },
  {
    ...{ ...WENLING, code: 'xinhe-events', placeCode: '331081104000', claim: '新河镇线上受理案件' },
    ...{ printed: '近1.7万件', value: '17000' },
    ...{ metricKey: 'ACCEPTED', isBaseKnown: true, from: '2021-01-01', to: '2022-11-30' },
    reason: '"Nearly 17 000" is a bound, and what it counts are events, not penalty cases: the records hold 16 980.',
  },
  {
    ...{ ...BEIHAI, code: 'A18', claim: '2020年行政处罚决定同比增长', printed: '154.5%', value: '1.545' },
    ...{ metricKey: 'PENALTY_DECISION_GROWTH', isBaseKnown: false, from: '2020-01-01', to: '2020-12-31' },
    reason: 'The count of 2019 is not printed; 2028 after +154.5 % implies 797.',
  },
  {
    ...{ ...BEIHAI, code: 'users', claim: '“人民e眼”注册用户', printed: '3万余', value: '30000' },
    ...{ metricKey: 'PUBLIC_ACCOUNTS', isBaseKnown: true },
    reason: '"More than 30 000" is a bound: the records hold 30 050.',
  },
  {
    ...{ jurisdiction: '350700', source: '南平市乡镇综合执法改革（2021年4月23日）' },
    ...{ code: 'A15', claim: '公示案源信息', printed: '公示', value: null, metricKey: null, isBaseKnown: false },
    reason: 'Sources of cases are confidential before a decision (行政处罚法 art. 50): no such list is published here.',
  },
  {
    ...{ jurisdiction: '320281', source: '江阴市集成改革“五个一”', code: 'places', claim: '镇、街道综合执法机构' },
    ...{ printed: '17个', value: '17', metricKey: 'EMPOWERED_TOWNS', isBaseKnown: false },
    reason: 'The list of places has 16 towns and streets; the seventeenth is taken to be the high-tech zone.',
  },
];
