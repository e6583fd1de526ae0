/** A claim that a report prints, kept as it stands, with why no record can make it true. */
export type Claim = {
  readonly jurisdiction: string;
  readonly code: string;
  /** What is claimed, in the report's words. */
  readonly claim: string;
  /** The value as printed. */
  readonly value: string;
  readonly source: string;
  /** The code of the metric or list that computes the like of it; null where nothing does. */
  readonly counterpart: string | null;
  /** What the records yield instead; null where the base is unknown. */
  readonly computed: string | null;
  readonly isBaseKnown: boolean;
  readonly reason: string;
};

const WENLING = {
  jurisdiction: '331081',
  source: '浙江在线台州频道：温岭“大综合一体化”行政执法改革（截至2022年11月底）',
} as const;

/** What the reports print and cannot be right, or says nothing of its base. DOMAIN.md §1.6, §8.12. */
export const CLAIMS: readonly Claim[] = [
  {
    ...WENLING,
    code: 'A1',
    claim: '综合执法事项占全部事项的比例',
    value: '30.09%',
    counterpart: 'comprehensiveItemShare',
    computed: '30.04%',
    isBaseKnown: true,
    reason: '1536/5113 is 30.04 %; 30.09 % would need a total of about 5105.',
  },
  {
    ...WENLING,
    code: 'A4',
    claim: '以镇街名义办理案件数',
    value: '2100',
    counterpart: 'casesInTownName',
    computed: '2103',
    isBaseKnown: true,
    reason: '444 by the ordinary and 1659 by the simple procedure are 2103.',
  },
  {
    ...WENLING,
    code: 'A5',
    claim: '案件移送电子化率',
    value: '97.5%',
    counterpart: 'electronicTransferShare',
    computed: '97.3%',
    isBaseKnown: false,
    reason:
      'No whole number of 226 transfers is 97.5 %: 220 are 97.35 %, 221 are 97.79 %. The two figures have other bases.',
  },
  {
    ...WENLING,
    code: 'A6',
    claim: '“综合查一次”占全部检查的比例',
    value: '31.3%',
    counterpart: 'jointInspectionShare',
    computed: '31.3%',
    isBaseKnown: false,
    reason: 'The number of all inspections is not printed; 1489 of 4757 is assumed.',
  },
  {
    ...WENLING,
    code: 'A9-teams',
    claim: '执法队伍精简',
    value: '60%',
    counterpart: null,
    computed: null,
    isBaseKnown: false,
    reason: 'The number of teams before is not printed; ten teams after would mean twenty-five before.',
  },
  {
    ...WENLING,
    code: 'A9-efficiency',
    claim: '执法效率提升',
    value: '64.7%',
    counterpart: null,
    computed: null,
    isBaseKnown: false,
    reason: 'Neither what efficiency is nor the period that it is compared with is printed.',
  },
  {
    ...WENLING,
    code: 'A9-damage',
    claim: '电力设施外力破坏数量同比',
    value: '-28.5%',
    counterpart: 'externalDamageChange',
    computed: '-28.5%',
    isBaseKnown: false,
    reason: 'The two counts are not printed; 200 and 143 are assumed.',
  },
  {
    ...WENLING,
    code: 'smooth-running',
    claim: '镇街执法队运行顺畅完成率',
    value: '100%',
    counterpart: null,
    computed: null,
    isBaseKnown: false,
    reason: 'The prefecture’s checklist behind it is not published.',
  },
  {
    ...WENLING,
    code: 'xinhe-events',
    claim: '新河镇线上受理案件',
    value: '近1.7万件',
    counterpart: 'acceptedEvents',
    computed: '16980',
    isBaseKnown: true,
    reason: '"Nearly 17 000" is a bound, and what it counts are events, not penalty cases.',
  },
  {
    jurisdiction: '450500',
    source: '北海市综合行政执法改革（2022年1月30日转载）',
    code: 'A18',
    claim: '2020年行政处罚决定同比增长',
    value: '154.5%',
    counterpart: 'penaltyDecisionGrowth',
    computed: '154.5%',
    isBaseKnown: false,
    reason: 'The count of 2019 is not printed; 2028 after +154.5 % implies 797.',
  },
  {
    jurisdiction: '450500',
    source: '北海市综合行政执法改革（2022年1月30日转载）',
    code: 'users',
    claim: '“人民e眼”注册用户',
    value: '3万余',
    counterpart: 'activeAccounts',
    computed: '30050',
    isBaseKnown: true,
    reason: '"More than 30 000" is a bound.',
  },
  {
    jurisdiction: '350700',
    source: '南平市乡镇综合执法改革（2021年4月23日）',
    code: 'A15',
    claim: '公示案源信息',
    value: '公示',
    counterpart: null,
    computed: null,
    isBaseKnown: false,
    reason: 'Sources of cases are confidential before a decision (行政处罚法 art. 50): no such list is published here.',
  },
  {
    jurisdiction: '320281',
    source: '江阴市集成改革“五个一”',
    code: 'places',
    claim: '镇、街道综合执法机构',
    value: '17',
    counterpart: null,
    computed: '17',
    isBaseKnown: false,
    reason: 'The list of places has 16 towns and streets; the seventeenth is taken to be the high-tech zone.',
  },
];
