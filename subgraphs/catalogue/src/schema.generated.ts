import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeParent, EnforcementItemParent, EnforcementItemConnectionParent, ItemVersionParent, DiscretionTierParent, EventCategoryParent, EventCategoryConnectionParent, DutyItemParent, CalendarDayParent, PenaltyClauseParent, PenaltyClauseConnectionParent, CalendarParent, DayStatusParent, BodyParent, EventParent } from './graph/parents.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the business zone (Asia/Shanghai), YYYY-MM-DD. 日期 */
  Date: { input: string; output: string; }
  /** An instant with its offset, RFC 3339. 时间 */
  DateTime: { input: string; output: string; }
  /** An amount in yuan as a decimal string. 金额（元） */
  Money: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type Alert = Node & {
  __typename?: 'Alert';
  id: Scalars['ID']['output'];
};

export type Auxiliary = Node & {
  __typename?: 'Auxiliary';
  id: Scalars['ID']['output'];
};

export type Body = Node & {
  __typename?: 'Body';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  jurisdiction: Scalars['String']['output'];
};

/** The working days of the country, as the State Council announces them year by year. 工作日历 */
export type Calendar = {
  __typename?: 'Calendar';
  /** The years whose holidays are announced, ascending. 已公布年份 */
  announcedYears: Array<Scalars['Int']['output']>;
  /** What a day is. 某日 */
  day: DayStatus;
  /**
   * The last day of a period. `start` is not counted. Give a number of days with its `statute`, which decides whether they
   * are working days, or give a `unit`. `roll` moves an end that is no working day to the next one (民事诉讼法 art. 85,
   * 行政复议法 art. 88); an agency's own limits do not roll. 期间届满日
   */
  periodEnd: DayCount;
  /** The n-th working day after a day that is not counted, or before it where `days` is negative. 工作日推算 */
  workingDaysAfter: DayCount;
};


/** The working days of the country, as the State Council announces them year by year. 工作日历 */
export type CalendarDayArgs = {
  date: Scalars['Date']['input'];
};


/** The working days of the country, as the State Council announces them year by year. 工作日历 */
export type CalendarPeriodEndArgs = {
  length: Scalars['Int']['input'];
  roll?: InputMaybe<Scalars['Boolean']['input']>;
  start: Scalars['Date']['input'];
  statute: InputMaybe<Statute>;
  unit: InputMaybe<PeriodUnit>;
};


/** The working days of the country, as the State Council announces them year by year. 工作日历 */
export type CalendarWorkingDaysAfterArgs = {
  date: Scalars['Date']['input'];
  days: Scalars['Int']['input'];
};

/** A day that a notice of the State Council lists: a day off, or a weekend day that is worked. 放假安排 */
export type CalendarDay = Node & {
  __typename?: 'CalendarDay';
  /** The year whose notice lists it; the day itself may lie in the year before or after. 通知年份 */
  announcedFor: Scalars['Int']['output'];
  /** 日期 */
  date: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** False for a weekend day that is worked instead. 是否放假 */
  isOff: Scalars['Boolean']['output'];
  /** As 春节. 节假日名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};

export type Case = Node & {
  __typename?: 'Case';
  id: Scalars['ID']['output'];
};

export type CaseDocument = Node & {
  __typename?: 'CaseDocument';
  id: Scalars['ID']['output'];
};

export type CaseTemplate = Node & {
  __typename?: 'CaseTemplate';
  id: Scalars['ID']['output'];
};

export type Certificate = Node & {
  __typename?: 'Certificate';
  id: Scalars['ID']['output'];
};

export type CheckList = Node & {
  __typename?: 'CheckList';
  id: Scalars['ID']['output'];
};

export type CoerciveMeasure = Node & {
  __typename?: 'CoerciveMeasure';
  id: Scalars['ID']['output'];
};

export type CommandCentre = Node & {
  __typename?: 'CommandCentre';
  id: Scalars['ID']['output'];
};

export type Commitment = Node & {
  __typename?: 'Commitment';
  id: Scalars['ID']['output'];
};

export type CooperationAgreement = Node & {
  __typename?: 'CooperationAgreement';
  id: Scalars['ID']['output'];
};

export type CorrectionOrder = Node & {
  __typename?: 'CorrectionOrder';
  id: Scalars['ID']['output'];
};

export type DamageEvent = Node & {
  __typename?: 'DamageEvent';
  id: Scalars['ID']['output'];
};

/** A day that was counted out, or why it cannot be. 期间计算结果 */
export type DayCount = {
  __typename?: 'DayCount';
  /** The day; null where it is not computable. 届满日 */
  date: Maybe<Scalars['Date']['output']>;
  /** `not computable: calendar of YEAR not announced`, where that is so. 不可计算 */
  notComputable: Maybe<Scalars['String']['output']>;
  /** The end in calendar days, months or years, before it rolls; it needs no calendar. Null for working days. 未顺延日期 */
  rawDate: Maybe<Scalars['Date']['output']>;
};

/** Whether a day is worked. 工作日判断 */
export type DayStatus = {
  __typename?: 'DayStatus';
  /** 日期 */
  date: Scalars['Date']['output'];
  /** The entry of the notice that lists the day; null for a day that follows the week. 放假通知条目 */
  entry: Maybe<CalendarDay>;
  /** The holiday that a day off belongs to, or for which a weekend day is worked. 节假日 */
  holiday: Maybe<Scalars['String']['output']>;
  /** Null where the year is not announced. 是否工作日 */
  isWorkingDay: Maybe<Scalars['Boolean']['output']>;
  /** `not computable: calendar of YEAR not announced`, where that is so. 不可计算 */
  notComputable: Maybe<Scalars['String']['output']>;
};

export type Decision = Node & {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

/** One step of an item's discretion standard. 裁量阶次 (行政处罚法 art. 34) */
export type DiscretionTier = Node & {
  __typename?: 'DiscretionTier';
  /** When it applies. 适用条件 */
  condition: Scalars['String']['output'];
  /** 裁量上限 */
  fineMax: Maybe<Scalars['Money']['output']>;
  /** 裁量下限 */
  fineMin: Maybe<Scalars['Money']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The item that it belongs to. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** Code of the item that it belongs to. 事项编码 */
  itemCode: Scalars['String']['output'];
  /** The government whose standard it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** As 轻微, 一般, 严重. 阶次名称 */
  name: Scalars['String']['output'];
  /** 1 is the lightest. 阶次 */
  ordinal: Scalars['Int']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The document that sets the standard. 基准来源 */
  source: Maybe<Scalars['String']['output']>;
};

export type Discussion = Node & {
  __typename?: 'Discussion';
  id: Scalars['ID']['output'];
};

export type Dispatch = Node & {
  __typename?: 'Dispatch';
  id: Scalars['ID']['output'];
};

export type DocumentForm = Node & {
  __typename?: 'DocumentForm';
  id: Scalars['ID']['output'];
};

export type Draw = Node & {
  __typename?: 'Draw';
  id: Scalars['ID']['output'];
};

export type DutyDispute = Node & {
  __typename?: 'DutyDispute';
  id: Scalars['ID']['output'];
};

/** Who has the duty for a class of events in an area: one entry of the territorial duty list. 属地管理事项 */
export type DutyItem = Node & {
  __typename?: 'DutyItem';
  /** 主管主体 */
  body: Maybe<Body>;
  /** The class of events that it is about. 事件分类 */
  category: Maybe<EventCategory>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose duty list it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 12 digits of the area; null for the whole jurisdiction. 适用区划 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};

export type EmpowermentList = Node & {
  __typename?: 'EmpowermentList';
  id: Scalars['ID']['output'];
};

/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItem = Node & {
  __typename?: 'EnforcementItem';
  /** Twelve digits in Zhejiang: province, kind of power, department, serial, sub-item. 事项编码 */
  code: Scalars['String']['output'];
  /** The discretion standard, lightest tier first. 裁量基准 */
  discretionTiers: Array<DiscretionTier>;
  /** The body that exercises the power. 实施主体 */
  enforcingBody: Maybe<Body>;
  /** Field of enforcement, as 城市管理. 执法领域 */
  field: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose catalogue it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 权力类型 */
  kind: ItemKind;
  /** 清单类别 */
  list: ItemList;
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The department that keeps the other duties of supervision after a transfer (浙江省综合行政执法条例 art. 16). 监管部门 */
  supervisingBody: Maybe<Body>;
  /** The version in force on a day; the government's today where none is given. 有效版本 */
  version: Maybe<ItemVersion>;
  /** Every version that it has had, oldest first. 历次版本 */
  versions: Array<ItemVersion>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemVersionArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of items, in the order of their codes. 事项分页 */
export type EnforcementItemConnection = {
  __typename?: 'EnforcementItemConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EnforcementItemEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<EnforcementItem>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EnforcementItemEdge = {
  __typename?: 'EnforcementItemEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: EnforcementItem;
};

export type EnterpriseRating = Node & {
  __typename?: 'EnterpriseRating';
  id: Scalars['ID']['output'];
};

/** An enum of the graph with the words in which a page shows its values. 枚举及其标签 */
export type EnumLabels = {
  __typename?: 'EnumLabels';
  /** The enum's name, as PlaceModeKind. 枚举名称 */
  name: Scalars['String']['output'];
  /** What its values say of a record. 中文名称 */
  title: Scalars['String']['output'];
  /** Its values, in the order of the schema. 枚举值 */
  values: Array<ValueLabel>;
};

export type Equipment = Node & {
  __typename?: 'Equipment';
  id: Scalars['ID']['output'];
};

export type Escort = Node & {
  __typename?: 'Escort';
  id: Scalars['ID']['output'];
};

export type Event = Node & {
  __typename?: 'Event';
  categoryCode: Maybe<Scalars['String']['output']>;
  /**
   * The body that has the duty for it, by its class and place: the entry for the smallest area around the place, else
   * the entries of the parent class. 主管主体
   */
  dutyBody: Maybe<Body>;
  id: Scalars['ID']['output'];
  jurisdiction: Scalars['String']['output'];
  placeCode: Maybe<Scalars['String']['output']>;
};

/**
 * A class of reported events: a government's own, or one of a standard such as DB44/T 2479 that belongs to no government
 * (jurisdiction 000000). A lookup by a government's six digits finds its own class first, then the standard's. 事件分类
 */
export type EventCategory = Node & {
  __typename?: 'EventCategory';
  /** 分类代码 */
  code: Scalars['String']['output'];
  /**
   * The body that has the duty for events of this class at a place (12 digits): by the entry for the smallest area around
   * the place, else by the entries of the parent class. A standard's class is looked up in the list of `jurisdiction`, or
   * of the county around the place. 主管主体
   */
  dutyBody: Maybe<Body>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose class it is; 000000 for a standard's. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 1 for a main class, 2 and 3 below it. 级别 */
  level: Scalars['Int']['output'];
  /** 分类名称 */
  name: Scalars['String']['output'];
  /** The class that it lies in. 上级分类 */
  parent: Maybe<EventCategory>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};


/**
 * A class of reported events: a government's own, or one of a standard such as DB44/T 2479 that belongs to no government
 * (jurisdiction 000000). A lookup by a government's six digits finds its own class first, then the standard's. 事件分类
 */
export type EventCategoryDutyBodyArgs = {
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  place: Scalars['ID']['input'];
};

/** A page of classes, in the order of their codes. 事件分类分页 */
export type EventCategoryConnection = {
  __typename?: 'EventCategoryConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EventCategoryEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<EventCategory>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EventCategoryEdge = {
  __typename?: 'EventCategoryEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: EventCategory;
};

export type Evidence = Node & {
  __typename?: 'Evidence';
  id: Scalars['ID']['output'];
};

export type Execution = Node & {
  __typename?: 'Execution';
  id: Scalars['ID']['output'];
};

export type ExemptionEntry = Node & {
  __typename?: 'ExemptionEntry';
  id: Scalars['ID']['output'];
};

export type Finding = Node & {
  __typename?: 'Finding';
  id: Scalars['ID']['output'];
};

export type GovernanceMatter = Node & {
  __typename?: 'GovernanceMatter';
  id: Scalars['ID']['output'];
};

export type Grant = Node & {
  __typename?: 'Grant';
  id: Scalars['ID']['output'];
};

export type Grid = Node & {
  __typename?: 'Grid';
  id: Scalars['ID']['output'];
};

export type GridMember = Node & {
  __typename?: 'GridMember';
  id: Scalars['ID']['output'];
};

export type Guideline = Node & {
  __typename?: 'Guideline';
  id: Scalars['ID']['output'];
};

export type Hazard = Node & {
  __typename?: 'Hazard';
  id: Scalars['ID']['output'];
};

export type Hearing = Node & {
  __typename?: 'Hearing';
  id: Scalars['ID']['output'];
};

export type ImportantPowerUser = Node & {
  __typename?: 'ImportantPowerUser';
  id: Scalars['ID']['output'];
};

export type Inspection = Node & {
  __typename?: 'Inspection';
  id: Scalars['ID']['output'];
};

export type InspectionPlan = Node & {
  __typename?: 'InspectionPlan';
  id: Scalars['ID']['output'];
};

export type InspectionTask = Node & {
  __typename?: 'InspectionTask';
  id: Scalars['ID']['output'];
};

/** Narrows a list of items. 事项筛选 */
export type ItemFilter = {
  /** Only items that the body with this code exercises. 实施主体编码 */
  enforcingBodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only items of this field, as 城市管理. 执法领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only powers of this kind. 权力类型 */
  kind?: InputMaybe<ItemKind>;
  /** Only items of this list. 清单类别 */
  list?: InputMaybe<ItemList>;
};

/** What a power does. 权力类型 */
export type ItemKind =
  /** 行政强制 */
  | 'COERCION'
  /** 行政检查 */
  | 'INSPECTION'
  /** 其他行政权力 */
  | 'OTHER'
  /** 行政处罚 */
  | 'PENALTY';

/** Which list an item stands in. 清单类别 (浙江省综合行政执法条例 art. 7) */
export type ItemList =
  /** 综合执法清单: exercised by the comprehensive enforcement body and the towns */
  | 'COMPREHENSIVE'
  /** 专业执法清单: kept by a professional team */
  | 'PROFESSIONAL';

/** An item as it read from one day to another. 事项版本 */
export type ItemVersion = Node & {
  __typename?: 'ItemVersion';
  /** 法律依据 */
  bases: Array<LegalBasis>;
  /** The highest fine; null where there is no fine, or it is a multiple of something. 罚款上限 */
  fineMax: Maybe<Scalars['Money']['output']>;
  /** The lowest fine; null where there is no fine or no lower limit. 罚款下限 */
  fineMin: Maybe<Scalars['Money']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether a fine is open only after an order to correct was not obeyed in its time. 责令改正前置 */
  isCorrectionPrerequisite: Scalars['Boolean']['output'];
  /** The item that it is a version of. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** Counts from 1 within the item. 版本号 */
  number: Scalars['Int']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 处罚种类 */
  sanctions: Array<Sanction>;
  /** First day on which it counts. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it counts; null while it is in force. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

export type JointOperation = Node & {
  __typename?: 'JointOperation';
  id: Scalars['ID']['output'];
};

export type Leadership = Node & {
  __typename?: 'Leadership';
  id: Scalars['ID']['output'];
};

/** The article that founds a power. 法律依据 */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /** As 第三十三条. 条款 */
  article: Maybe<Scalars['String']['output']>;
  /** Name of the law, regulation or rule. 法律名称 */
  law: Scalars['String']['output'];
  /** Its wording. 条文 */
  text: Maybe<Scalars['String']['output']>;
  /** The day on which the cited version was passed or amended. 版本日期 */
  versionDate: Maybe<Scalars['Date']['output']>;
};

export type LegalReview = Node & {
  __typename?: 'LegalReview';
  id: Scalars['ID']['output'];
};

export type Litigation = Node & {
  __typename?: 'Litigation';
  id: Scalars['ID']['output'];
};

export type LossRecovery = Node & {
  __typename?: 'LossRecovery';
  id: Scalars['ID']['output'];
};

export type Mark = Node & {
  __typename?: 'Mark';
  id: Scalars['ID']['output'];
};

/**
 * A figure, computed from counters by a formula that anybody can read: the same formula for every place and window. A zero
 * denominator gives no value, never 0 or 1. 指标
 */
export type Metric = {
  __typename?: 'Metric';
  /** The government's own now when it was computed. 统计截止时间 */
  cutOff: Scalars['DateTime']['output'];
  /** What it is measured against; null for a plain count or sum. 分母 */
  denominator: Maybe<Scalars['Float']['output']>;
  /** The formula in words: numerator / denominator. 公式 */
  formula: Scalars['String']['output'];
  /** Counts up when the formula changes. 公式版本 */
  formulaVersion: Scalars['Int']['output'];
  /** First day of the window; null for what holds as of a day. 首日 */
  from: Maybe<Scalars['Date']['output']>;
  /** The formula's name, as the argument that asked for it. 指标代码 */
  key: Scalars['String']['output'];
  /** What was counted, or summed. 分子 */
  numerator: Scalars['Float']['output'];
  /** The same figure by the values of the dimension that was asked for; empty where none was. 分项 */
  parts: Array<MetricPart>;
  /** Which day of a record decides whether it counts. 时间口径 */
  timeAttribute: Scalars['String']['output'];
  /** What it is called in reports. 指标名称 */
  title: Scalars['String']['output'];
  /** The day after the window's last, or after the day as of which it holds. 末日之次日 */
  to: Scalars['Date']['output'];
  /** 计量单位 */
  unit: MetricUnit;
  /** The figure: the numerator alone, or divided by the denominator; null where that is zero. 指标值 */
  value: Maybe<Scalars['Float']['output']>;
};

/** One value of a dimension, and the figure of the records that have it. 分项 */
export type MetricPart = {
  __typename?: 'MetricPart';
  /** 分母 */
  denominator: Maybe<Scalars['Float']['output']>;
  /** 分子 */
  numerator: Scalars['Float']['output'];
  /** null where the denominator is zero. 指标值 */
  ratio: Maybe<Scalars['Float']['output']>;
  /** The value, as an enum's or a place's code; empty where the records say none. 维度值 */
  value: Scalars['String']['output'];
};

/** What a figure counts in. 计量单位 */
export type MetricUnit =
  /** 件、项、人、个 */
  | 'COUNT'
  /** 天 */
  | 'DAYS'
  /** 分钟 */
  | 'MINUTES'
  /** 比率: numerator ÷ denominator */
  | 'RATIO'
  /** 元 */
  | 'YUAN';

export type MonitoringDevice = Node & {
  __typename?: 'MonitoringDevice';
  id: Scalars['ID']['output'];
};

/** Anything that has an id. 节点 */
export type Node = {
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
};

export type Notice = Node & {
  __typename?: 'Notice';
  id: Scalars['ID']['output'];
};

export type Officer = Node & {
  __typename?: 'Officer';
  id: Scalars['ID']['output'];
};

/** Which way a list runs. 排序方向 */
export type OrderDirection =
  /** 升序 */
  | 'ASC'
  /** 降序 */
  | 'DESC';

/** Where a page stands in its list. 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row of this page; give it as `after` for the next one. 末条游标 */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. 是否有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page; known only when `after` was given. 是否有上一页 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page; null on an empty page. 首条游标 */
  startCursor: Maybe<Scalars['String']['output']>;
};

export type Party = Node & {
  __typename?: 'Party';
  id: Scalars['ID']['output'];
};

export type Payment = Node & {
  __typename?: 'Payment';
  id: Scalars['ID']['output'];
};

/** An article of a law that threatens penalties. 罚则条款 */
export type PenaltyClause = Node & {
  __typename?: 'PenaltyClause';
  /** As 第三十三条. 条 */
  article: Scalars['String']['output'];
  /** The authority that it empowers, as read out of its text by a script; null where none was found. 执法机关 */
  authority: Maybe<Scalars['String']['output']>;
  /** 章 */
  chapter: Maybe<Scalars['String']['output']>;
  /** The highest fine in the whole article. 罚款上限 */
  fineMax: Maybe<Scalars['Money']['output']>;
  /** The lowest fine in the whole article. 罚款下限 */
  fineMin: Maybe<Scalars['Money']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether a fine is counted as a multiple of a value or a gain. 按倍数计罚 */
  isMultipleBased: Scalars['Boolean']['output'];
  /** 法律名称 */
  law: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 处罚种类 */
  sanctions: Array<Sanction>;
  /** 条文 */
  text: Scalars['String']['output'];
  /** The day on which this version was passed or amended; null where the source does not tell. 版本日期 */
  versionDate: Maybe<Scalars['Date']['output']>;
};

/** A page of clauses: by law, newest version first, then by article. 罚则分页 */
export type PenaltyClauseConnection = {
  __typename?: 'PenaltyClauseConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PenaltyClauseEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<PenaltyClause>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PenaltyClauseEdge = {
  __typename?: 'PenaltyClauseEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: PenaltyClause;
};

/** Narrows a list of clauses. 罚则筛选 */
export type PenaltyClauseFilter = {
  /** Full name of a law. 法律名称 */
  law?: InputMaybe<Scalars['String']['input']>;
};

/** In what a period is counted. 期间单位 */
export type PeriodUnit =
  /** 日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 工作日 */
  | 'WORKING_DAY'
  /** 年 */
  | 'YEAR';

export type Place = Node & {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
};

export type PlaceMode = Node & {
  __typename?: 'PlaceMode';
  id: Scalars['ID']['output'];
};

export type PolicyDocument = Node & {
  __typename?: 'PolicyDocument';
  id: Scalars['ID']['output'];
};

export type Post = Node & {
  __typename?: 'Post';
  id: Scalars['ID']['output'];
};

export type Preservation = Node & {
  __typename?: 'Preservation';
  id: Scalars['ID']['output'];
};

/** Where a record comes from: one row of one batch of one source. 数据来源 */
export type Provenance = {
  __typename?: 'Provenance';
  /** The batch that brought it. 批次 */
  batch: Scalars['String']['output'];
  /** The existing system that sent it. 来源系统 */
  source: Scalars['String']['output'];
  /** The system's own key of the record. 来源主键 */
  sourceId: Scalars['String']['output'];
  /** When the batch was taken in. 接入时间 */
  takenAt: Scalars['DateTime']['output'];
};

export type PublicAccount = Node & {
  __typename?: 'PublicAccount';
  id: Scalars['ID']['output'];
};

export type Publication = Node & {
  __typename?: 'Publication';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** 工作日历 */
  calendar: Calendar;
  /** A government's own now, from which open, due and today are told. 当前时间 */
  clock: Scalars['DateTime']['output'];
  /** The item with a code in a government's catalogue. 按编码查事项 */
  enforcementItem: Maybe<EnforcementItem>;
  /** The items of a government's catalogue. 执法事项目录 */
  enforcementItems: EnforcementItemConnection;
  /** The Chinese labels of enum values: of these enums, or of all, by name. A name that is no enum's is left out. 枚举标签 */
  enumLabels: Array<EnumLabels>;
  /** The classes of a government (000000: of the standards); those below the class with the code `parent`, or all. 事件分类目录 */
  eventCategories: EventCategoryConnection;
  /** The class with a code: the government's own, else a standard's. 按代码查事件分类 */
  eventCategory: Maybe<EventCategory>;
  /**
   * The record with an id. One that is missing and one that is out of the caller's scope answer alike: with null, or, where
   * nothing but `id` and `__typename` is asked, with these two, which the id itself tells. 按标识查询
   */
  node: Maybe<Node>;
  /** The records with these ids, in their order, with null for what is missing. At most 200. 批量按标识查询 */
  nodes: Array<Maybe<Node>>;
  /** Clauses that threaten penalties. 罚则条款 */
  penaltyClauses: PenaltyClauseConnection;
};


export type QueryClockArgs = {
  jurisdiction: Scalars['String']['input'];
};


export type QueryEnforcementItemArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryEnforcementItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
};


export type QueryEnumLabelsArgs = {
  names: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryEventCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  parent: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventCategoryArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPenaltyClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PenaltyClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

export type Reconsideration = Node & {
  __typename?: 'Reconsideration';
  id: Scalars['ID']['output'];
};

export type Rectification = Node & {
  __typename?: 'Rectification';
  id: Scalars['ID']['output'];
};

export type RegulatedEntity = Node & {
  __typename?: 'RegulatedEntity';
  id: Scalars['ID']['output'];
};

export type Reminder = Node & {
  __typename?: 'Reminder';
  id: Scalars['ID']['output'];
};

export type Report = Node & {
  __typename?: 'Report';
  id: Scalars['ID']['output'];
};

export type ReportedFigure = Node & {
  __typename?: 'ReportedFigure';
  id: Scalars['ID']['output'];
};

export type ResponsibilityChain = Node & {
  __typename?: 'ResponsibilityChain';
  id: Scalars['ID']['output'];
};

/**
 * What may be imposed. 处罚种类 (行政处罚法 art. 9)
 * Orders to correct or to demolish are no penalties; they stand here because clauses name them beside the penalties (art. 28).
 */
export type Sanction =
  /** 限制从业 */
  | 'BAN_FROM_PROFESSION'
  /** 责令关闭 */
  | 'CLOSURE'
  /** 没收, where the text does not tell of what */
  | 'CONFISCATION'
  /** 没收违法所得 */
  | 'CONFISCATION_OF_GAINS'
  /** 没收非法财物 */
  | 'CONFISCATION_OF_PROPERTY'
  /** 责令改正: an order, no penalty */
  | 'CORRECTION_ORDER'
  /** 通报批评 */
  | 'CRITICISM'
  /** 限期拆除: an order, no penalty */
  | 'DEMOLITION_ORDER'
  /** 行政拘留: only the police may impose it (art. 18) */
  | 'DETENTION'
  /** 罚款 */
  | 'FINE'
  /** 降低资质等级 */
  | 'LOWERING_OF_QUALIFICATION'
  /** 法律、行政法规规定的其他行政处罚 */
  | 'OTHER'
  /** 限制开展生产经营活动 */
  | 'RESTRICTION_OF_BUSINESS'
  /** 吊销许可证件 */
  | 'REVOCATION_OF_LICENCE'
  /** 责令停产停业 */
  | 'SUSPENSION_OF_BUSINESS'
  /** 暂扣许可证件 */
  | 'SUSPENSION_OF_LICENCE'
  /** 警告 */
  | 'WARNING';

export type Service = Node & {
  __typename?: 'Service';
  id: Scalars['ID']['output'];
};

export type Station = Node & {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
};

/** A statute that counts time in its own way. 期间适用法律 (see each law's article on periods) */
export type Statute =
  /** 行政强制法: ten days or less are working days (art. 69) */
  | 'ACL'
  /** 行政处罚法: 2, 3, 5 and 7 days are working days (art. 85) */
  | 'APL'
  /** 行政复议法: 3, 5, 7 and 10 days are working days (art. 88) */
  | 'ARL'
  /** 民事诉讼法: calendar days (art. 85) */
  | 'CPL'
  /** 政府信息公开条例: working days */
  | 'FOI'
  /** 行政执法机关移送涉嫌犯罪案件的规定: calendar days */
  | 'YS'
  /** 浙江省公共信用信息管理条例: calendar days unless it says 工作日 */
  | 'ZJX';

export type SubjectRegistration = Node & {
  __typename?: 'SubjectRegistration';
  id: Scalars['ID']['output'];
};

export type SupervisionItem = Node & {
  __typename?: 'SupervisionItem';
  id: Scalars['ID']['output'];
};

export type SupervisionScene = Node & {
  __typename?: 'SupervisionScene';
  id: Scalars['ID']['output'];
};

export type SupervisionTheme = Node & {
  __typename?: 'SupervisionTheme';
  id: Scalars['ID']['output'];
};

export type Target = Node & {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
};

export type Team = Node & {
  __typename?: 'Team';
  id: Scalars['ID']['output'];
};

export type TeamMember = Node & {
  __typename?: 'TeamMember';
  id: Scalars['ID']['output'];
};

export type Training = Node & {
  __typename?: 'Training';
  id: Scalars['ID']['output'];
};

export type Transfer = Node & {
  __typename?: 'Transfer';
  id: Scalars['ID']['output'];
};

/** A value of an enum in Chinese. 枚举值标签 */
export type ValueLabel = {
  __typename?: 'ValueLabel';
  /** As a page shows it, as 赋权. 中文标签 */
  label: Scalars['String']['output'];
  /** The label with what it means. 含义 */
  meaning: Scalars['String']['output'];
  /** As it stands in an answer, as EMPOWERED. 枚举值 */
  value: Scalars['String']['output'];
};

export type Warden = Node & {
  __typename?: 'Warden';
  id: Scalars['ID']['output'];
};

/** Days from `from` to `to`, the last one not among them; a day is one in the business zone. 统计期间 */
export type Window = {
  /** 首日 */
  from: Scalars['Date']['input'];
  /** The day after the last one. 末日之次日 */
  to: Scalars['Date']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CalendarDay: CalendarDay;
  DiscretionTier: DiscretionTier;
  DutyItem: DutyItem;
  EnforcementItem: EnforcementItem;
  Event: Event;
  EventCategory: EventCategory;
  ItemVersion: ItemVersion;
  PenaltyClause: PenaltyClause;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CalendarDay:
    ( { __typename: 'CalendarDay' }
    & GraphQLRecursivePick<FederationTypes['CalendarDay'], {"id":true}> );
  DiscretionTier:
    ( { __typename: 'DiscretionTier' }
    & ( GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"jurisdiction":true,"itemCode":true,"ordinal":true}> ) );
  DutyItem:
    ( { __typename: 'DutyItem' }
    & GraphQLRecursivePick<FederationTypes['DutyItem'], {"id":true}> );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & ( GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> ) );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"categoryCode":true,"placeCode":true}> ) );
  EventCategory:
    ( { __typename: 'EventCategory' }
    & ( GraphQLRecursivePick<FederationTypes['EventCategory'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['EventCategory'], {"jurisdiction":true,"code":true}> ) );
  ItemVersion:
    ( { __typename: 'ItemVersion' }
    & GraphQLRecursivePick<FederationTypes['ItemVersion'], {"id":true}> );
  PenaltyClause:
    ( { __typename: 'PenaltyClause' }
    & GraphQLRecursivePick<FederationTypes['PenaltyClause'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alert: ResolverTypeWrapper<Alert>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Auxiliary: ResolverTypeWrapper<Auxiliary>;
  Body: ResolverTypeWrapper<BodyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Calendar: ResolverTypeWrapper<CalendarParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDay: ResolverTypeWrapper<CalendarDayParent>;
  Case: ResolverTypeWrapper<Case>;
  CaseDocument: ResolverTypeWrapper<CaseDocument>;
  CaseTemplate: ResolverTypeWrapper<CaseTemplate>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CheckList: ResolverTypeWrapper<CheckList>;
  CoerciveMeasure: ResolverTypeWrapper<CoerciveMeasure>;
  CommandCentre: ResolverTypeWrapper<CommandCentre>;
  Commitment: ResolverTypeWrapper<Commitment>;
  CooperationAgreement: ResolverTypeWrapper<CooperationAgreement>;
  CorrectionOrder: ResolverTypeWrapper<CorrectionOrder>;
  DamageEvent: ResolverTypeWrapper<DamageEvent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCount: ResolverTypeWrapper<DayCount>;
  DayStatus: ResolverTypeWrapper<DayStatusParent>;
  Decision: ResolverTypeWrapper<Decision>;
  DiscretionTier: ResolverTypeWrapper<DiscretionTierParent>;
  Discussion: ResolverTypeWrapper<Discussion>;
  Dispatch: ResolverTypeWrapper<Dispatch>;
  DocumentForm: ResolverTypeWrapper<DocumentForm>;
  Draw: ResolverTypeWrapper<Draw>;
  DutyDispute: ResolverTypeWrapper<DutyDispute>;
  DutyItem: ResolverTypeWrapper<DutyItemParent>;
  EmpowermentList: ResolverTypeWrapper<EmpowermentList>;
  EnforcementItem: ResolverTypeWrapper<EnforcementItemParent>;
  EnforcementItemConnection: ResolverTypeWrapper<EnforcementItemConnectionParent>;
  EnforcementItemEdge: ResolverTypeWrapper<Omit<EnforcementItemEdge, 'node'> & { node: ResolversTypes['EnforcementItem'] }>;
  EnterpriseRating: ResolverTypeWrapper<EnterpriseRating>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  Equipment: ResolverTypeWrapper<Equipment>;
  Escort: ResolverTypeWrapper<Escort>;
  Event: ResolverTypeWrapper<EventParent>;
  EventCategory: ResolverTypeWrapper<EventCategoryParent>;
  EventCategoryConnection: ResolverTypeWrapper<EventCategoryConnectionParent>;
  EventCategoryEdge: ResolverTypeWrapper<Omit<EventCategoryEdge, 'node'> & { node: ResolversTypes['EventCategory'] }>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Execution: ResolverTypeWrapper<Execution>;
  ExemptionEntry: ResolverTypeWrapper<ExemptionEntry>;
  Finding: ResolverTypeWrapper<Finding>;
  GovernanceMatter: ResolverTypeWrapper<GovernanceMatter>;
  Grant: ResolverTypeWrapper<Grant>;
  Grid: ResolverTypeWrapper<Grid>;
  GridMember: ResolverTypeWrapper<GridMember>;
  Guideline: ResolverTypeWrapper<Guideline>;
  Hazard: ResolverTypeWrapper<Hazard>;
  Hearing: ResolverTypeWrapper<Hearing>;
  ImportantPowerUser: ResolverTypeWrapper<ImportantPowerUser>;
  Inspection: ResolverTypeWrapper<Inspection>;
  InspectionPlan: ResolverTypeWrapper<InspectionPlan>;
  InspectionTask: ResolverTypeWrapper<InspectionTask>;
  ItemFilter: ItemFilter;
  ItemKind: ItemKind;
  ItemList: ItemList;
  ItemVersion: ResolverTypeWrapper<ItemVersionParent>;
  JointOperation: ResolverTypeWrapper<JointOperation>;
  Leadership: ResolverTypeWrapper<Leadership>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalReview: ResolverTypeWrapper<LegalReview>;
  Litigation: ResolverTypeWrapper<Litigation>;
  LossRecovery: ResolverTypeWrapper<LossRecovery>;
  Mark: ResolverTypeWrapper<Mark>;
  Metric: ResolverTypeWrapper<Metric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricPart: ResolverTypeWrapper<MetricPart>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MonitoringDevice: ResolverTypeWrapper<MonitoringDevice>;
  Node: ResolverTypeWrapper<NodeParent>;
  Notice: ResolverTypeWrapper<Notice>;
  Officer: ResolverTypeWrapper<Officer>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Party>;
  Payment: ResolverTypeWrapper<Payment>;
  PenaltyClause: ResolverTypeWrapper<PenaltyClauseParent>;
  PenaltyClauseConnection: ResolverTypeWrapper<PenaltyClauseConnectionParent>;
  PenaltyClauseEdge: ResolverTypeWrapper<Omit<PenaltyClauseEdge, 'node'> & { node: ResolversTypes['PenaltyClause'] }>;
  PenaltyClauseFilter: PenaltyClauseFilter;
  PeriodUnit: PeriodUnit;
  Place: ResolverTypeWrapper<Place>;
  PlaceMode: ResolverTypeWrapper<PlaceMode>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocument>;
  Post: ResolverTypeWrapper<Post>;
  Preservation: ResolverTypeWrapper<Preservation>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublicAccount: ResolverTypeWrapper<PublicAccount>;
  Publication: ResolverTypeWrapper<Publication>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reconsideration: ResolverTypeWrapper<Reconsideration>;
  Rectification: ResolverTypeWrapper<Rectification>;
  RegulatedEntity: ResolverTypeWrapper<RegulatedEntity>;
  Reminder: ResolverTypeWrapper<Reminder>;
  Report: ResolverTypeWrapper<Report>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  ResponsibilityChain: ResolverTypeWrapper<ResponsibilityChain>;
  Sanction: Sanction;
  Service: ResolverTypeWrapper<Service>;
  Station: ResolverTypeWrapper<Station>;
  Statute: Statute;
  SubjectRegistration: ResolverTypeWrapper<SubjectRegistration>;
  SupervisionItem: ResolverTypeWrapper<SupervisionItem>;
  SupervisionScene: ResolverTypeWrapper<SupervisionScene>;
  SupervisionTheme: ResolverTypeWrapper<SupervisionTheme>;
  Target: ResolverTypeWrapper<Target>;
  Team: ResolverTypeWrapper<Team>;
  TeamMember: ResolverTypeWrapper<TeamMember>;
  Training: ResolverTypeWrapper<Training>;
  Transfer: ResolverTypeWrapper<Transfer>;
  ValueLabel: ResolverTypeWrapper<ValueLabel>;
  Warden: ResolverTypeWrapper<Warden>;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: Alert;
  ID: Scalars['ID']['output'];
  Auxiliary: Auxiliary;
  Body: BodyParent;
  String: Scalars['String']['output'];
  Calendar: CalendarParent;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  CalendarDay: CalendarDayParent;
  Case: Case;
  CaseDocument: CaseDocument;
  CaseTemplate: CaseTemplate;
  Certificate: Certificate;
  CheckList: CheckList;
  CoerciveMeasure: CoerciveMeasure;
  CommandCentre: CommandCentre;
  Commitment: Commitment;
  CooperationAgreement: CooperationAgreement;
  CorrectionOrder: CorrectionOrder;
  DamageEvent: DamageEvent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayCount: DayCount;
  DayStatus: DayStatusParent;
  Decision: Decision;
  DiscretionTier: DiscretionTierParent;
  Discussion: Discussion;
  Dispatch: Dispatch;
  DocumentForm: DocumentForm;
  Draw: Draw;
  DutyDispute: DutyDispute;
  DutyItem: DutyItemParent;
  EmpowermentList: EmpowermentList;
  EnforcementItem: EnforcementItemParent;
  EnforcementItemConnection: EnforcementItemConnectionParent;
  EnforcementItemEdge: Omit<EnforcementItemEdge, 'node'> & { node: ResolversParentTypes['EnforcementItem'] };
  EnterpriseRating: EnterpriseRating;
  EnumLabels: EnumLabels;
  Equipment: Equipment;
  Escort: Escort;
  Event: EventParent;
  EventCategory: EventCategoryParent;
  EventCategoryConnection: EventCategoryConnectionParent;
  EventCategoryEdge: Omit<EventCategoryEdge, 'node'> & { node: ResolversParentTypes['EventCategory'] };
  Evidence: Evidence;
  Execution: Execution;
  ExemptionEntry: ExemptionEntry;
  Finding: Finding;
  GovernanceMatter: GovernanceMatter;
  Grant: Grant;
  Grid: Grid;
  GridMember: GridMember;
  Guideline: Guideline;
  Hazard: Hazard;
  Hearing: Hearing;
  ImportantPowerUser: ImportantPowerUser;
  Inspection: Inspection;
  InspectionPlan: InspectionPlan;
  InspectionTask: InspectionTask;
  ItemFilter: ItemFilter;
  ItemVersion: ItemVersionParent;
  JointOperation: JointOperation;
  Leadership: Leadership;
  LegalBasis: LegalBasis;
  LegalReview: LegalReview;
  Litigation: Litigation;
  LossRecovery: LossRecovery;
  Mark: Mark;
  Metric: Metric;
  Float: Scalars['Float']['output'];
  MetricPart: MetricPart;
  Money: Scalars['Money']['output'];
  MonitoringDevice: MonitoringDevice;
  Node: NodeParent;
  Notice: Notice;
  Officer: Officer;
  PageInfo: PageInfo;
  Party: Party;
  Payment: Payment;
  PenaltyClause: PenaltyClauseParent;
  PenaltyClauseConnection: PenaltyClauseConnectionParent;
  PenaltyClauseEdge: Omit<PenaltyClauseEdge, 'node'> & { node: ResolversParentTypes['PenaltyClause'] };
  PenaltyClauseFilter: PenaltyClauseFilter;
  Place: Place;
  PlaceMode: PlaceMode;
  PolicyDocument: PolicyDocument;
  Post: Post;
  Preservation: Preservation;
  Provenance: Provenance;
  PublicAccount: PublicAccount;
  Publication: Publication;
  Query: Record<PropertyKey, never>;
  Reconsideration: Reconsideration;
  Rectification: Rectification;
  RegulatedEntity: RegulatedEntity;
  Reminder: Reminder;
  Report: Report;
  ReportedFigure: ReportedFigure;
  ResponsibilityChain: ResponsibilityChain;
  Service: Service;
  Station: Station;
  SubjectRegistration: SubjectRegistration;
  SupervisionItem: SupervisionItem;
  SupervisionScene: SupervisionScene;
  SupervisionTheme: SupervisionTheme;
  Target: Target;
  Team: Team;
  TeamMember: TeamMember;
  Training: Training;
  Transfer: Transfer;
  ValueLabel: ValueLabel;
  Warden: Warden;
  Window: Window;
};

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuxiliaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Auxiliary'] = ResolversParentTypes['Auxiliary']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  announcedYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['DayStatus'], ParentType, ContextType, RequireFields<CalendarDayArgs, 'date'>>;
  periodEnd?: Resolver<ResolversTypes['DayCount'], ParentType, ContextType, RequireFields<CalendarPeriodEndArgs, 'length' | 'roll' | 'start'>>;
  workingDaysAfter?: Resolver<ResolversTypes['DayCount'], ParentType, ContextType, RequireFields<CalendarWorkingDaysAfterArgs, 'date' | 'days'>>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay'], FederationReferenceType extends FederationReferenceTypes['CalendarDay'] = FederationReferenceTypes['CalendarDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcedFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDocument'] = ResolversParentTypes['CaseDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTemplate'] = ResolversParentTypes['CaseTemplate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckList'] = ResolversParentTypes['CheckList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoerciveMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoerciveMeasure'] = ResolversParentTypes['CoerciveMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommandCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandCentre'] = ResolversParentTypes['CommandCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionOrder'] = ResolversParentTypes['CorrectionOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DamageEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DamageEvent'] = ResolversParentTypes['DamageEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notComputable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DayStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayStatus'] = ResolversParentTypes['DayStatus']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notComputable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscretionTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscretionTier'] = ResolversParentTypes['DiscretionTier'], FederationReferenceType extends FederationReferenceTypes['DiscretionTier'] = FederationReferenceTypes['DiscretionTier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiscretionTier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fineMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentForm'] = ResolversParentTypes['DocumentForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyDisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyDispute'] = ResolversParentTypes['DutyDispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItem'] = ResolversParentTypes['DutyItem'], FederationReferenceType extends FederationReferenceTypes['DutyItem'] = FederationReferenceTypes['DutyItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmpowermentListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentList'] = ResolversParentTypes['EmpowermentList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discretionTiers?: Resolver<Array<ResolversTypes['DiscretionTier']>, ParentType, ContextType>;
  enforcingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ItemList'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  supervisingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ItemVersion']>, ParentType, ContextType, Partial<EnforcementItemVersionArgs>>;
  versions?: Resolver<Array<ResolversTypes['ItemVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnforcementItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItemConnection'] = ResolversParentTypes['EnforcementItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnforcementItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItemEdge'] = ResolversParentTypes['EnforcementItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnforcementItem'], ParentType, ContextType>;
};

export type EnterpriseRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRating'] = ResolversParentTypes['EnterpriseRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ValueLabel']>, ParentType, ContextType>;
};

export type EquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Equipment'] = ResolversParentTypes['Equipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escort'] = ResolversParentTypes['Escort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dutyBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategory'] = ResolversParentTypes['EventCategory'], FederationReferenceType extends FederationReferenceTypes['EventCategory'] = FederationReferenceTypes['EventCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<EventCategoryDutyBodyArgs, 'place'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategoryConnection'] = ResolversParentTypes['EventCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategoryEdge'] = ResolversParentTypes['EventCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Execution'] = ResolversParentTypes['Execution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExemptionEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExemptionEntry'] = ResolversParentTypes['ExemptionEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceMatter'] = ResolversParentTypes['GovernanceMatter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMember'] = ResolversParentTypes['GridMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HazardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hazard'] = ResolversParentTypes['Hazard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportantPowerUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportantPowerUser'] = ResolversParentTypes['ImportantPowerUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersion'] = ResolversParentTypes['ItemVersion'], FederationReferenceType extends FederationReferenceTypes['ItemVersion'] = FederationReferenceTypes['ItemVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ItemVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fineMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCorrectionPrerequisite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sanctions?: Resolver<Array<ResolversTypes['Sanction']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperation'] = ResolversParentTypes['JointOperation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalReview'] = ResolversParentTypes['LegalReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LitigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Litigation'] = ResolversParentTypes['Litigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LossRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossRecovery'] = ResolversParentTypes['LossRecovery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  cutOff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['MetricPart']>, ParentType, ContextType>;
  timeAttribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MetricUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MetricPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricPart'] = ResolversParentTypes['MetricPart']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MonitoringDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringDevice'] = ResolversParentTypes['MonitoringDevice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Alert' | 'Auxiliary' | 'Body' | 'CalendarDay' | 'Case' | 'CaseDocument' | 'CaseTemplate' | 'Certificate' | 'CheckList' | 'CoerciveMeasure' | 'CommandCentre' | 'Commitment' | 'CooperationAgreement' | 'CorrectionOrder' | 'DamageEvent' | 'Decision' | 'DiscretionTier' | 'Discussion' | 'Dispatch' | 'DocumentForm' | 'Draw' | 'DutyDispute' | 'DutyItem' | 'EmpowermentList' | 'EnforcementItem' | 'EnterpriseRating' | 'Equipment' | 'Escort' | 'Event' | 'EventCategory' | 'Evidence' | 'Execution' | 'ExemptionEntry' | 'Finding' | 'GovernanceMatter' | 'Grant' | 'Grid' | 'GridMember' | 'Guideline' | 'Hazard' | 'Hearing' | 'ImportantPowerUser' | 'Inspection' | 'InspectionPlan' | 'InspectionTask' | 'ItemVersion' | 'JointOperation' | 'Leadership' | 'LegalReview' | 'Litigation' | 'LossRecovery' | 'Mark' | 'MonitoringDevice' | 'Notice' | 'Officer' | 'Party' | 'Payment' | 'PenaltyClause' | 'Place' | 'PlaceMode' | 'PolicyDocument' | 'Post' | 'Preservation' | 'PublicAccount' | 'Publication' | 'Reconsideration' | 'Rectification' | 'RegulatedEntity' | 'Reminder' | 'Report' | 'ReportedFigure' | 'ResponsibilityChain' | 'Service' | 'Station' | 'SubjectRegistration' | 'SupervisionItem' | 'SupervisionScene' | 'SupervisionTheme' | 'Target' | 'Team' | 'TeamMember' | 'Training' | 'Transfer' | 'Warden', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyClause'] = ResolversParentTypes['PenaltyClause'], FederationReferenceType extends FederationReferenceTypes['PenaltyClause'] = FederationReferenceTypes['PenaltyClause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PenaltyClause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fineMax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fineMin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMultipleBased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sanctions?: Resolver<Array<ResolversTypes['Sanction']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyClauseConnection'] = ResolversParentTypes['PenaltyClauseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PenaltyClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PenaltyClause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PenaltyClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyClauseEdge'] = ResolversParentTypes['PenaltyClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PenaltyClause'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceModeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceMode'] = ResolversParentTypes['PlaceMode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preservation'] = ResolversParentTypes['Preservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAccount'] = ResolversParentTypes['PublicAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType, RequireFields<QueryClockArgs, 'jurisdiction'>>;
  enforcementItem?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType, RequireFields<QueryEnforcementItemArgs, 'code' | 'jurisdiction'>>;
  enforcementItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, RequireFields<QueryEnforcementItemsArgs, 'jurisdiction'>>;
  enumLabels?: Resolver<Array<ResolversTypes['EnumLabels']>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  eventCategories?: Resolver<ResolversTypes['EventCategoryConnection'], ParentType, ContextType, RequireFields<QueryEventCategoriesArgs, 'jurisdiction'>>;
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType, RequireFields<QueryEventCategoryArgs, 'code' | 'jurisdiction'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  penaltyClauses?: Resolver<ResolversTypes['PenaltyClauseConnection'], ParentType, ContextType, Partial<QueryPenaltyClausesArgs>>;
};

export type ReconsiderationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconsideration'] = ResolversParentTypes['Reconsideration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntity'] = ResolversParentTypes['RegulatedEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityChain'] = ResolversParentTypes['ResponsibilityChain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRegistration'] = ResolversParentTypes['SubjectRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionItem'] = ResolversParentTypes['SupervisionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionSceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionScene'] = ResolversParentTypes['SupervisionScene']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionTheme'] = ResolversParentTypes['SupervisionTheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueLabel'] = ResolversParentTypes['ValueLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WardenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warden'] = ResolversParentTypes['Warden']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alert?: AlertResolvers<ContextType>;
  Auxiliary?: AuxiliaryResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseDocument?: CaseDocumentResolvers<ContextType>;
  CaseTemplate?: CaseTemplateResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CheckList?: CheckListResolvers<ContextType>;
  CoerciveMeasure?: CoerciveMeasureResolvers<ContextType>;
  CommandCentre?: CommandCentreResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CorrectionOrder?: CorrectionOrderResolvers<ContextType>;
  DamageEvent?: DamageEventResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayCount?: DayCountResolvers<ContextType>;
  DayStatus?: DayStatusResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DiscretionTier?: DiscretionTierResolvers<ContextType>;
  Discussion?: DiscussionResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  DocumentForm?: DocumentFormResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DutyDispute?: DutyDisputeResolvers<ContextType>;
  DutyItem?: DutyItemResolvers<ContextType>;
  EmpowermentList?: EmpowermentListResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  EnforcementItemConnection?: EnforcementItemConnectionResolvers<ContextType>;
  EnforcementItemEdge?: EnforcementItemEdgeResolvers<ContextType>;
  EnterpriseRating?: EnterpriseRatingResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  Equipment?: EquipmentResolvers<ContextType>;
  Escort?: EscortResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventCategoryConnection?: EventCategoryConnectionResolvers<ContextType>;
  EventCategoryEdge?: EventCategoryEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Execution?: ExecutionResolvers<ContextType>;
  ExemptionEntry?: ExemptionEntryResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GovernanceMatter?: GovernanceMatterResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridMember?: GridMemberResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  Hazard?: HazardResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  ImportantPowerUser?: ImportantPowerUserResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  ItemVersion?: ItemVersionResolvers<ContextType>;
  JointOperation?: JointOperationResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LegalReview?: LegalReviewResolvers<ContextType>;
  Litigation?: LitigationResolvers<ContextType>;
  LossRecovery?: LossRecoveryResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MonitoringDevice?: MonitoringDeviceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PenaltyClause?: PenaltyClauseResolvers<ContextType>;
  PenaltyClauseConnection?: PenaltyClauseConnectionResolvers<ContextType>;
  PenaltyClauseEdge?: PenaltyClauseEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceMode?: PlaceModeResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Preservation?: PreservationResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicAccount?: PublicAccountResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reconsideration?: ReconsiderationResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RegulatedEntity?: RegulatedEntityResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ResponsibilityChain?: ResponsibilityChainResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  SubjectRegistration?: SubjectRegistrationResolvers<ContextType>;
  SupervisionItem?: SupervisionItemResolvers<ContextType>;
  SupervisionScene?: SupervisionSceneResolvers<ContextType>;
  SupervisionTheme?: SupervisionThemeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  ValueLabel?: ValueLabelResolvers<ContextType>;
  Warden?: WardenResolvers<ContextType>;
};

