/** An act that an item threatens: its name around the word that it is done to, and what it costs. */
export type Act = {
  readonly name: (word: string) => string;
  readonly sanctions: string;
  /** Yuan; null where the article names no minimum. */
  readonly fine: readonly [min: number | null, max: number];
  /** The fine comes only where an order to correct was not followed. */
  readonly isCorrectFirst?: boolean;
};

/** Acts about what is done. */
export const WORK_ACTS: readonly Act[] = [
  { name: (work) => `未取得许可从事${work}`, sanctions: 'FINE|CONFISCATION_OF_GAINS', fine: [5_000, 30_000] },
  { name: (work) => `未按规定公示${work}信息`, sanctions: 'WARNING|FINE', fine: [50, 500] },
  { name: (work) => `未按标准开展${work}`, sanctions: 'FINE', fine: [500, 5_000], isCorrectFirst: true },
  { name: (work) => `未按规定办理${work}备案`, sanctions: 'FINE', fine: [200, 2_000], isCorrectFirst: true },
  { name: (work) => `${work}防护措施不符合要求`, sanctions: 'FINE', fine: [1_000, 10_000] },
  { name: (work) => `未按规定保存${work}记录`, sanctions: 'WARNING|FINE', fine: [100, 1_000] },
  { name: (work) => `超出许可范围从事${work}`, sanctions: 'FINE|CONFISCATION_OF_GAINS', fine: [2_000, 20_000] },
  { name: (work) => `提供虚假${work}材料`, sanctions: 'FINE', fine: [1_000, 10_000] },
  { name: (work) => `拒绝、阻碍对${work}的监督检查`, sanctions: 'FINE', fine: [1_000, 10_000] },
  { name: (work) => `${work}从业人员未经培训上岗`, sanctions: 'FINE', fine: [300, 3_000], isCorrectFirst: true },
  { name: (work) => `未建立${work}管理制度`, sanctions: 'WARNING|FINE', fine: [null, 3_000], isCorrectFirst: true },
  { name: (work) => `逾期未报告${work}情况`, sanctions: 'WARNING|FINE', fine: [100, 1_000] },
  {
    name: (work) => `伪造、变造、转让${work}许可证件`,
    sanctions: 'FINE|REVOCATION_OF_LICENCE',
    fine: [3_000, 30_000],
  },
  { name: (work) => `擅自变更${work}场所`, sanctions: 'FINE', fine: [500, 5_000], isCorrectFirst: true },
];

/** Acts about what stands. */
export const THING_ACTS: readonly Act[] = [
  { name: (thing) => `擅自占用${thing}`, sanctions: 'FINE', fine: [100, 500] },
  { name: (thing) => `损坏、侵占${thing}`, sanctions: 'FINE', fine: [200, 5_000] },
  { name: (thing) => `未按规定维护${thing}`, sanctions: 'FINE', fine: [500, 5_000], isCorrectFirst: true },
  { name: (thing) => `妨碍${thing}正常使用`, sanctions: 'WARNING|FINE', fine: [50, 200] },
  { name: (thing) => `擅自拆除、改动${thing}`, sanctions: 'FINE', fine: [1_000, 20_000] },
  { name: (thing) => `使用不符合标准的${thing}`, sanctions: 'FINE|CONFISCATION_OF_PROPERTY', fine: [1_000, 10_000] },
  { name: (thing) => `未按规定检测、检验${thing}`, sanctions: 'FINE', fine: [1_000, 10_000], isCorrectFirst: true },
  { name: (thing) => `未按规定设置${thing}`, sanctions: 'FINE', fine: [200, 2_000], isCorrectFirst: true },
  { name: (thing) => `${thing}未经验收投入使用`, sanctions: 'FINE', fine: [5_000, 50_000] },
  { name: (thing) => `在${thing}周边从事禁止行为`, sanctions: 'FINE', fine: [200, 2_000] },
  { name: (thing) => `未建立${thing}档案`, sanctions: 'WARNING|FINE', fine: [null, 2_000], isCorrectFirst: true },
  { name: (thing) => `未在${thing}设置警示标志`, sanctions: 'FINE', fine: [300, 3_000], isCorrectFirst: true },
  { name: (thing) => `擅自改变${thing}用途`, sanctions: 'FINE', fine: [1_000, 10_000], isCorrectFirst: true },
  { name: (thing) => `未及时修复${thing}`, sanctions: 'WARNING|FINE', fine: [100, 1_000], isCorrectFirst: true },
];

/** Powers that are no penalties, by the kind of item. They threaten nothing. */
export const POWER_NAMES: Readonly<Record<'COERCION' | 'INSPECTION' | 'OTHER', (word: string) => string>> = {
  COERCION: (word) => `查封、扣押涉嫌违法的${word}相关场所和物品`,
  INSPECTION: (word) => `对${word}的行政检查`,
  OTHER: (word) => `${word}日常监督和信息上报`,
};
