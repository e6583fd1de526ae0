import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnforcementItemParent, EnforcementItemConnectionParent, ItemVersionParent, DiscretionTierParent, EventCategoryParent, EventCategoryConnectionParent, DutyItemParent, CalendarDayParent, PenaltyClauseParent, PenaltyClauseConnectionParent, CalendarParent, DayStatusParent, BodyParent, EventParent, PolicyDocumentParent, PolicyDocumentConnectionParent, EmpowermentListParent, EmpowermentListConnectionParent, GrantParent, GrantConnectionParent, ExemptionEntryParent, ExemptionEntryConnectionParent, ResponsibilityChainParent, ResponsibilityChainConnectionParent, GovernanceMatterParent, GovernanceMatterConnectionParent, SupervisionItemParent, SupervisionItemConnectionParent, SupervisionThemeParent, SupervisionThemeConnectionParent, SupervisionSceneParent, SupervisionSceneConnectionParent, CheckListParent, CheckListConnectionParent, CaseTemplateParent, CaseTemplateConnectionParent, DocumentFormParent, DocumentFormConnectionParent, GuidelineParent, GuidelineConnectionParent, ReportedFigureParent, ReportedFigureConnectionParent, TargetParent, TargetConnectionParent, DutyItemConnectionParent, ChainStepParent, CheckRowParent, CheckLineParent, PlaceParent, TeamParent, CatalogueSearchConnectionParent, CatalogueSearchResultParent, ListExtentParent } from './graph/parents.ts';
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

/** A file, a push or a pull of an existing system: read = taken + unchanged + skipped + quarantined. 接入批次 */
export type Batch = {
  __typename?: 'Batch';
  /** 文件字节数 */
  bytes: Maybe<Scalars['Float']['output']>;
  /** What its sender decided about dates that read two ways; null where the source file decides. 日期顺序 */
  dates: Maybe<DateOrder>;
  /** Why it failed. 失败原因 */
  fault: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  file: Scalars['String']['output'];
  /** When it was taken or had failed. 完成时间 */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The batch's own name, as events-12. 批次号 */
  id: Scalars['String']['output'];
  /** The government that the import named; null where each row names its own. 所属政府 */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** The rows that could not be taken, as they came, in the order of the file. 隔离行 */
  quarantine: QuarantinedRowPage;
  /** 隔离行数 */
  quarantined: Scalars['Int']['output'];
  /** 读取行数 */
  read: Scalars['Int']['output'];
  /** Why rows were quarantined, the most frequent first. 隔离原因 */
  reasons: Array<BatchReason>;
  /** The kind of record that it brings. 记录类别 */
  records: Scalars['String']['output'];
  /** The batch whose quarantined rows this one takes up. 重放批次 */
  replays: Maybe<Scalars['String']['output']>;
  /** When it was taken back. 撤销时间 */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** 撤销人 */
  revokedBy: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file as it came, in hex; null where it was none. 文件哈希 */
  sha256: Maybe<Scalars['String']['output']>;
  /** Rows that the source file leaves out. 跳过行数 */
  skipped: Scalars['Int']['output'];
  /** 批次状态 */
  state: BatchState;
  /** 来源系统 */
  system: Scalars['String']['output'];
  /** Rows that made or changed a record. 接入行数 */
  taken: Scalars['Int']['output'];
  /** When it came. 接入时间 */
  takenAt: Scalars['DateTime']['output'];
  /** Who took it in. 接入人 */
  takenBy: Scalars['String']['output'];
  /** Rows that said what is known. 未变行数 */
  unchanged: Scalars['Int']['output'];
  /** What was merely odd. 警告原因 */
  warningReasons: Array<BatchReason>;
  /** Rows that were taken with a warning. 警告行数 */
  warnings: Scalars['Int']['output'];
  /** 接入方式 */
  way: BatchWay;
};


/** A file, a push or a pull of an existing system: read = taken + unchanged + skipped + quarantined. 接入批次 */
export type BatchQuarantineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  isOpen: InputMaybe<Scalars['Boolean']['input']>;
  reason: InputMaybe<Scalars['String']['input']>;
};

/** Only batches that fit all of this. 批次筛选 */
export type BatchFilter = {
  /** 批次状态 */
  state?: InputMaybe<BatchState>;
  /** 来源系统 */
  system?: InputMaybe<Scalars['String']['input']>;
  /** 接入方式 */
  way?: InputMaybe<BatchWay>;
};

/** A page of batches, which are no records and have no edges. 批次分页 */
export type BatchPage = {
  __typename?: 'BatchPage';
  /** The rows of this page. 本页记录 */
  nodes: Array<Batch>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** A reason for which rows of a batch were quarantined, or taken with a warning. 隔离原因 */
export type BatchReason = {
  __typename?: 'BatchReason';
  /** The column; null where the whole row is meant. 列名 */
  column: Maybe<Scalars['String']['output']>;
  /** How many rows; 0 where the file is meant, as by a column that is not read. 行数 */
  count: Scalars['Int']['output'];
  /** What stood in the first of them, `***` where it is personal. 示例 */
  example: Maybe<Scalars['String']['output']>;
  /** In plain words: what was expected, what was found. 原因 */
  reason: Scalars['String']['output'];
  /** The first of them, 1 being the first row under the header. 行号 */
  rows: Array<Scalars['Int']['output']>;
};

/** The batch is not there, was not taken, or does not stand any more. 批次操作被拒 */
export type BatchRefused = Refusal & {
  __typename?: 'BatchRefused';
  /** The batch as it is; null where there is none. 批次 */
  found: Maybe<Batch>;
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

/** How far a batch has come. 批次状态 */
export type BatchState =
  /** 接入失败: nothing of it was taken; `fault` says why, and its file is kept */
  | 'FAILED'
  /** 待接入: its file waits for its turn */
  | 'RECEIVED'
  /** 接入中: it is being taken in; a process that ends leaves it to the next one */
  | 'RUNNING'
  /** 已接入: what it brought is in the graph */
  | 'TAKEN';

/** How a batch came. 接入方式 */
export type BatchWay =
  /** 人工导入: an operator took a file in */
  | 'COMMAND'
  /** 定时抓取: the network fetched it */
  | 'PULL'
  /** 系统推送: a machine sent a file */
  | 'PUSH'
  /** 隔离重放: rows of another batch's quarantine, corrected */
  | 'REPLAY';

export type Body = {
  __typename?: 'Body';
  /** The checklists in which it takes part. 综合查一次清单 */
  checkLists: CheckListConnection;
  code: Scalars['String']['output'];
  /** The duties in which it cooperates. 配合的属地管理事项 */
  cooperatingDutyItems: DutyItemConnection;
  /** The duties that it leads. 主管的属地管理事项 */
  dutyItems: DutyItemConnection;
  /** The items that it exercises. 实施事项 */
  enforcementItems: EnforcementItemConnection;
  /** What it does not punish under conditions. 免罚事项 */
  exemptions: ExemptionEntryConnection;
  /** The matters of local governance that it leads. 基层治理“一件事” */
  governanceMatters: GovernanceMatterConnection;
  jurisdiction: Scalars['String']['output'];
  /** The chains of which it leads the whole or a step. 监管责任链 */
  responsibilityChains: ResponsibilityChainConnection;
  /** The items whose other duties of supervision it keeps. 监管事项 */
  supervisedItems: EnforcementItemConnection;
  /** The supervision items that it claimed. 认领的监管事项 */
  supervisionItems: SupervisionItemConnection;
  /** The scenes in which it takes part. 监管场景 */
  supervisionScenes: SupervisionSceneConnection;
  /** The themes of supervision that it leads. 监管主题 */
  supervisionThemes: SupervisionThemeConnection;
};


export type BodyCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CheckListOrder>;
};


export type BodyCooperatingDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyItemOrder>;
};


export type BodyDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyItemOrder>;
};


export type BodyEnforcementItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};


export type BodyExemptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ExemptionEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ExemptionEntryOrder>;
};


export type BodyGovernanceMattersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GovernanceMatterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GovernanceMatterOrder>;
};


export type BodyResponsibilityChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ResponsibilityChainFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ResponsibilityChainOrder>;
};


export type BodySupervisedItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};


export type BodySupervisionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionItemOrder>;
};


export type BodySupervisionScenesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionSceneFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionSceneOrder>;
};


export type BodySupervisionThemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionThemeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionThemeOrder>;
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
export type CalendarDay = {
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

/** What a frequent kind of case starts from: its elements, its wording, its documents. 办案模板 */
export type CaseTemplate = {
  __typename?: 'CaseTemplate';
  /** 模板编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** What must be established. 要素 */
  elements: Array<Scalars['String']['output']>;
  /** The wording of the facts that a case starts with. 违法事实模板 */
  facts: Maybe<Scalars['String']['output']>;
  /** The forms that a case is given at the start. 默认文书 */
  forms: Array<DocumentForm>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The items that it serves. 事项 */
  items: Array<EnforcementItem>;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 模板名称 */
  name: Scalars['String']['output'];
  /** The procedure in which such cases run as a rule. 适用程序 */
  procedure: Maybe<TemplateProcedure>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of templates. 办案模板分页 */
export type CaseTemplateConnection = {
  __typename?: 'CaseTemplateConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CaseTemplateEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CaseTemplate>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CaseTemplateEdge = {
  __typename?: 'CaseTemplateEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CaseTemplate;
};

/** Narrows a list of templates. 办案模板筛选 */
export type CaseTemplateFilter = {
  /** Only templates for one of these items. 事项编码 */
  itemCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 适用程序 */
  procedure?: InputMaybe<TemplateProcedure>;
};

/** The order of a list of templates. 办案模板排序 */
export type CaseTemplateOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: CaseTemplateOrderField;
};

/** By what a list of templates is ordered. 办案模板排序字段 */
export type CaseTemplateOrderField =
  /** 编码 */
  | 'CODE';

/** By what a figure may be told apart; a figure that is not kept by it refuses. 分项维度 */
export type CatalogueMetricDimension =
  /** 部门: its code */
  | 'BODY'
  /** 执法领域: by its name */
  | 'FIELD'
  /** 种类: of an item, or of a named list */
  | 'KIND'
  /** 清单层级: of the county or of towns */
  | 'LEVEL'
  /** 清单: comprehensive or professional */
  | 'LIST'
  /** 清单编号: the code of a named list */
  | 'LIST_CODE'
  /** 月: YYYY-MM */
  | 'MONTH'
  /** 区划: the code of the place that something was granted to, or the town itself */
  | 'PLACE'
  /** 镇（街道）: the town's code */
  | 'TOWN';

/** Figures that are counted here; each value's formula stands behind its name. 指标 */
export type CatalogueMetricKey =
  /** 标准化办案模板数: case templates */
  | 'CASE_TEMPLATES'
  /** 综合查一次清单数: combined check lists of county and towns */
  | 'CHECK_LISTS'
  /** 轻微违法告知承诺部门数: departments with entries of the commitment list */
  | 'COMMITMENT_DEPARTMENTS'
  /** 轻微违法告知承诺事项数: entries of the commitment list */
  | 'COMMITMENT_ITEMS'
  /** 综合执法事项占比: items of the comprehensive list / items of both lists */
  | 'COMPREHENSIVE_SHARE'
  /** 综合查一次任务清单数: combined check tasks of the county */
  | 'COUNTY_CHECK_TASKS'
  /** 执法文书格式数: forms of documents */
  | 'DOCUMENT_FORMS'
  /** 属地管理事项数: different entries of the territorial duty list */
  | 'DUTY_ITEMS'
  /** 赋权事项数: different items granted to the place, or to places in it */
  | 'EMPOWERED_ITEMS'
  /** 赋权镇（街道）数: towns to which items are granted */
  | 'EMPOWERED_TOWNS'
  /** 执法领域数: fields that have items */
  | 'FIELDS'
  /** 覆盖执法领域比例: fields that have comprehensive items / fields that have items */
  | 'FIELD_COVERAGE'
  /** 首违不罚事项数: entries of the first-violation list */
  | 'FIRST_VIOLATION_ITEMS'
  /** 基层治理一件事数: matters of grassroots governance */
  | 'GOVERNANCE_MATTERS'
  /** 赋权项次数: items granted to the place and to places in it, once for each place and list */
  | 'GRANTS'
  /** 赋权收回项次数: grants that were recalled */
  | 'GRANTS_RECALLED'
  /** 办案指引条数: articles of guidelines */
  | 'GUIDELINES'
  /** 执法事项数: items */
  | 'ITEMS'
  /** 事项清单数: named lists of items */
  | 'LISTS'
  /** 监管责任链条数: chains of responsibility */
  | 'RESPONSIBILITY_CHAINS'
  /** 监管场景数: supervision scenes */
  | 'SCENES'
  /** 应用场景线上应用率: scenes last used online in the window / scenes in force */
  | 'SCENES_ONLINE_RATE'
  /** 监管事项认领数: supervision items that were claimed */
  | 'SUPERVISION_ITEMS_CLAIMED'
  /** 监管一件事主题认领数: supervision themes that were claimed */
  | 'THEMES_CLAIMED';

/** A page of hits. 目录检索分页 */
export type CatalogueSearchConnection = {
  __typename?: 'CatalogueSearchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CatalogueSearchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CatalogueSearchResult>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CatalogueSearchEdge = {
  __typename?: 'CatalogueSearchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CatalogueSearchResult;
};

/** What a search of the catalogue finds. 目录检索结果 */
export type CatalogueSearchResult = CaseTemplate | DocumentForm | EmpowermentList | EnforcementItem | GovernanceMatter | Guideline | PolicyDocument | SupervisionTheme;

/** What the catalogue is searched for. 检索类型 */
export type CatalogueSearchType =
  /** 办案模板 */
  | 'CASE_TEMPLATE'
  /** 文书格式 */
  | 'DOCUMENT_FORM'
  /** 事项清单 */
  | 'EMPOWERMENT_LIST'
  /** 执法事项 */
  | 'ENFORCEMENT_ITEM'
  /** 基层治理“一件事” */
  | 'GOVERNANCE_MATTER'
  /** 执法指引 */
  | 'GUIDELINE'
  /** 政策文件 */
  | 'POLICY_DOCUMENT'
  /** 监管主题 */
  | 'SUPERVISION_THEME';

/** What shall stand in a column, whatever stands there. 单元格更正 */
export type CellCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** 更正后 */
  text: Scalars['String']['input'];
};

/** When in the supervision of a matter a step falls. 环节阶段 */
export type ChainPhase =
  /** 事后 */
  | 'AFTER'
  /** 事前 */
  | 'BEFORE'
  /** 事中 */
  | 'DURING';

/** One step of a chain. 责任环节 */
export type ChainStep = {
  __typename?: 'ChainStep';
  /** The department that leads it. 牵头部门 */
  leadBody: Maybe<Body>;
  /** 环节阶段 */
  phase: ChainPhase;
  /** What is done. 职责内容 */
  what: Scalars['String']['output'];
};

/** One question that is asked on a visit. 检查项 */
export type CheckLine = {
  __typename?: 'CheckLine';
  /** The body that asks it. 检查主体 */
  body: Maybe<Body>;
  /** The bodies that take part in it. 联合部门 */
  cooperatingBodies: Array<Maybe<Body>>;
  /** The item that it may lead to. 关联事项 */
  item: Maybe<EnforcementItem>;
  /** As 现场检查. 检查方式 */
  method: Maybe<Scalars['String']['output']>;
  /** 检查内容 */
  question: Scalars['String']['output'];
  /** The row that brought it; null where it came with its list, or its item, in one row. 清单条目 */
  row: Maybe<CheckRow>;
  /** What it is about; null where a list does not tell it apart from the question. 检查事项 */
  topic: Maybe<Scalars['String']['output']>;
};

/** What several bodies look at on one visit, question by question. 综合查一次清单 */
export type CheckList = {
  __typename?: 'CheckList';
  /** The bodies that take part. 参与部门 */
  bodies: Array<Maybe<Body>>;
  /** 清单编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The items of its lines. 事项 */
  items: Array<EnforcementItem>;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 牵头部门 */
  leadBody: Maybe<Body>;
  /** 清单层级 */
  level: CheckListLevel;
  /** 检查项 */
  lines: Array<CheckLine>;
  /** 清单名称 */
  name: Scalars['String']['output'];
  /** As 九小场所, 建筑工地, 工业企业. 检查对象 */
  objectKind: Maybe<Scalars['String']['output']>;
  /** The towns whose list it is; none where it holds in the whole county. 适用区划 */
  places: Array<Maybe<Place>>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The scene that it serves. 监管场景 */
  scene: Maybe<SupervisionScene>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of checklists. 综合查一次清单分页 */
export type CheckListConnection = {
  __typename?: 'CheckListConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CheckListEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CheckList>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CheckListEdge = {
  __typename?: 'CheckListEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CheckList;
};

/** Narrows a list of checklists. 综合查一次清单筛选 */
export type CheckListFilter = {
  /** 清单层级 */
  level?: InputMaybe<CheckListLevel>;
  /** As 九小场所. 检查对象 */
  objectKind?: InputMaybe<Scalars['String']['input']>;
};

/** Whose checklist it is. 清单层级 */
export type CheckListLevel =
  /** 综合查一次任务清单: of a county */
  | 'COUNTY_TASK'
  /** 镇街特色综合查一次清单: of towns */
  | 'TOWN_LIST';

/** The order of a list of checklists. 综合查一次清单排序 */
export type CheckListOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: CheckListOrderField;
};

/** By what a list of checklists is ordered. 综合查一次清单排序字段 */
export type CheckListOrderField =
  /** 编码 */
  | 'CODE';

/** A line of a checklist that came as a row of its own. 清单条目 */
export type CheckRow = {
  __typename?: 'CheckRow';
  /** The list that it belongs to; null while the catalogue does not know it. 综合查一次清单 */
  checkList: Maybe<CheckList>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 检查项 */
  line: CheckLine;
  /** 清单编码 */
  listCode: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};

/** Which quarantined rows are corrected, and how; the rows stay as they came. Either `cells` or `values`. 隔离行更正 */
export type CorrectRowsInput = {
  /** The batch's name, as events-12. 批次号 */
  batch: Scalars['String']['input'];
  /** 单元格更正 */
  cells?: InputMaybe<Array<CellCorrection>>;
  /** All open rows with this reason. 隔离原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Their numbers; without these and a reason all open rows. 行号 */
  rows?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 取值更正 */
  values?: InputMaybe<Array<ValueCorrection>>;
};

/** 更正结果 */
export type CorrectRowsResult = BatchRefused | CorrectRowsSuccess;

/** The correction is noted; a replay takes the rows up with it. 更正成功 */
export type CorrectRowsSuccess = {
  __typename?: 'CorrectRowsSuccess';
  /** 批次 */
  batch: Batch;
  /** Rows that it fits. 更正行数 */
  corrected: Scalars['Int']['output'];
};

/** How dates that read two ways, as 03/04/2022, are read in a file. 日期顺序 */
export type DateOrder =
  /** 日在前: 3 April */
  | 'DAY_FIRST'
  /** 月在前: 4 March */
  | 'MONTH_FIRST';

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

/** One step of an item's discretion standard. 裁量阶次 (行政处罚法 art. 34) */
export type DiscretionTier = {
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

/** The form of a document: what it must contain. 文书格式 */
export type DocumentForm = {
  __typename?: 'DocumentForm';
  /** The templates that start with it. 办案模板 */
  caseTemplates: CaseTemplateConnection;
  /** 文书编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 文书名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** What must be filled in. 必填要素 */
  requiredFields: Array<Scalars['String']['output']>;
  /** Where in a procedure it is used, as 立案. 适用环节 */
  stage: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** The form of a document: what it must contain. 文书格式 */
export type DocumentFormCaseTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CaseTemplateFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseTemplateOrder>;
};

/** A page of forms. 文书格式分页 */
export type DocumentFormConnection = {
  __typename?: 'DocumentFormConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DocumentFormEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<DocumentForm>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DocumentFormEdge = {
  __typename?: 'DocumentFormEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: DocumentForm;
};

/** Narrows a list of forms. 文书格式筛选 */
export type DocumentFormFilter = {
  /** As 立案. 适用环节 */
  stage?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of forms. 文书格式排序 */
export type DocumentFormOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: DocumentFormOrderField;
};

/** By what a list of forms is ordered. 文书格式排序字段 */
export type DocumentFormOrderField =
  /** 编码 */
  | 'CODE';

/** Whether a document is in force. 有效性 */
export type DocumentValidity =
  /** 已修改 */
  | 'AMENDED'
  /** 失效 */
  | 'EXPIRED'
  /** 废止 */
  | 'REPEALED'
  /** 有效 */
  | 'VALID';

/** Who has the duty for a matter in an area, who leads and who cooperates: one entry of the territorial duty list. 属地管理事项 */
export type DutyItem = {
  __typename?: 'DutyItem';
  /** What it rests on. 依据 */
  basis: Maybe<Scalars['String']['output']>;
  /** The body that leads. 主管主体 */
  body: Maybe<Body>;
  /** The class of events that it is about. 事件分类 */
  category: Maybe<EventCategory>;
  /** The bodies that cooperate. 配合主体 */
  cooperatingBodies: Array<Maybe<Body>>;
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose duty list it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The matter, where the list names one beside the class. 事项名称 */
  name: Maybe<Scalars['String']['output']>;
  /** Its number in the duty list. 序号 */
  number: Maybe<Scalars['Int']['output']>;
  /** The area; null for the whole jurisdiction. 适用区划 */
  place: Maybe<Place>;
  /** 12 digits of the area; null for the whole jurisdiction. 适用区划 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of duty items. 属地管理事项分页 */
export type DutyItemConnection = {
  __typename?: 'DutyItemConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DutyItemEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<DutyItem>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DutyItemEdge = {
  __typename?: 'DutyItemEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: DutyItem;
};

/** Narrows a list of duty items. 属地管理事项筛选 */
export type DutyItemFilter = {
  /** Only what this body leads. 主管主体编码 */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only duties for this class of events. 事件分类代码 */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** Only entries for this very area, 12 digits. 适用区划 */
  placeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of duty items. 属地管理事项排序 */
export type DutyItemOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: DutyItemOrderField;
};

/** By what a list of duty items is ordered. 属地管理事项排序字段 */
export type DutyItemOrderField =
  /** 序号 */
  | 'NUMBER';

/** A named list of items that a government publishes: its catalogue, what it hands to its towns. 事项清单 */
export type EmpowermentList = {
  __typename?: 'EmpowermentList';
  /** Its code within the government. 清单编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** 施行日期 */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** To which fields, departments and teams its items belong on a day. 清单构成 */
  extent: ListExtent;
  /** The items that it hands to places, place by place. 赋权记录 */
  grants: GrantConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /**
   * Its items that are in force on a day. The three catalogues are read from the items themselves, all others from their
   * grants; an item granted to many places counts once. 清单事项
   */
  items: EnforcementItemConnection;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 清单类别 */
  kind: EmpowermentListKind;
  /** 清单名称 */
  name: Scalars['String']['output'];
  /** Which of its kind it is: 1 for 第一批. 批次 */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** The places for which it is made; none where it is one for the whole government. 适用区划 */
  places: Array<Maybe<Place>>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Nothing in it may be used before this day. 公布日期 (浙江省综合行政执法条例 art. 9) */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** The later of publication and effect: the first day on which it may be used. 可用日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A named list of items that a government publishes: its catalogue, what it hands to its towns. 事项清单 */
export type EmpowermentListExtentArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A named list of items that a government publishes: its catalogue, what it hands to its towns. 事项清单 */
export type EmpowermentListGrantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GrantFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GrantOrder>;
};


/** A named list of items that a government publishes: its catalogue, what it hands to its towns. 事项清单 */
export type EmpowermentListItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};

/** A page of lists. 事项清单分页 */
export type EmpowermentListConnection = {
  __typename?: 'EmpowermentListConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EmpowermentListEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<EmpowermentList>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EmpowermentListEdge = {
  __typename?: 'EmpowermentListEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: EmpowermentList;
};

/** Narrows a list of lists. 事项清单筛选 */
export type EmpowermentListFilter = {
  /** 清单类别 */
  kind?: InputMaybe<EmpowermentListKind>;
};

/** What a list of items is. 清单类别 (行政处罚法 art. 24, 浙江省综合行政执法条例 arts. 7, 9) */
export type EmpowermentListKind =
  /** 相对集中行政处罚权事项清单: of a whole county or city */
  | 'CITY_POWER'
  /** 综合执法清单: exercised by the comprehensive enforcement body and the towns */
  | 'COMPREHENSIVE'
  /** 赋权事项清单: handed to towns, which act in their own name */
  | 'EMPOWERED'
  /** 权力清单 */
  | 'POWER'
  /** 专业执法清单: kept by professional teams */
  | 'PROFESSIONAL'
  /** 下放事项清单: sent down to the teams of towns */
  | 'SENT_DOWN'
  /** 执法目录总清单: all items of a government */
  | 'TOTAL';

/** The order of a list of lists. 事项清单排序 */
export type EmpowermentListOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: EmpowermentListOrderField;
};

/** By what a list of lists is ordered. 事项清单排序字段 */
export type EmpowermentListOrderField =
  /** 编码 */
  | 'CODE'
  /** 施行日期 */
  | 'EFFECTIVE_ON';

/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  /** Who supervises, who takes complaints, who takes over when. 具体职责边界 */
  boundary: Maybe<Scalars['String']['output']>;
  /** The checklists that ask about it. 综合查一次清单 */
  checkLists: CheckListConnection;
  /** Twelve digits in Zhejiang: province, kind of power, department, serial, sub-item. 事项编码 */
  code: Scalars['String']['output'];
  /** The discretion standard, lightest tier first. 裁量基准 */
  discretionTiers: Array<DiscretionTier>;
  /** The body that exercises the power. 实施主体 */
  enforcingBody: Maybe<Body>;
  /** The professional team that keeps the power; null where it is a comprehensive one. 专业执法队伍 */
  enforcingTeam: Maybe<Team>;
  /** When its violation is not punished. 免罚情形 */
  exemptions: ExemptionEntryConnection;
  /** Field of enforcement, as 城市管理. 执法领域 */
  field: Scalars['String']['output'];
  /** How it was handed to places. 赋权记录 */
  grants: GrantConnection;
  /** The articles of guides about it. 执法指引 */
  guidelines: GuidelineConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it stands in the catalogue on a day. 是否有效 */
  inForce: Scalars['Boolean']['output'];
  /** The government whose catalogue it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 权力类型 */
  kind: ItemKind;
  /** 清单类别 */
  list: ItemList;
  /** The lists in which it stands: the catalogues by itself, the others by a grant that holds. 所属清单 */
  lists: EmpowermentListConnection;
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /**
   * The department that keeps the other duties of supervision after a transfer; where it is another than the enforcing body,
   * it no longer punishes (浙江省综合行政执法条例 art. 16). 监管部门
   */
  supervisingBody: Maybe<Body>;
  /** The item of the supervision catalogue under which it stands. 监管事项 */
  supervisionItem: Maybe<SupervisionItem>;
  /** The scenes in which it is looked at. 监管场景 */
  supervisionScenes: SupervisionSceneConnection;
  /** The templates from which its cases start. 办案模板 */
  templates: CaseTemplateConnection;
  /** First day on which it stands in the catalogue; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it stands in the catalogue; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The version in force on a day; the government's today where none is given. 有效版本 */
  version: Maybe<ItemVersion>;
  /** Every version that it has had, oldest first. 历次版本 */
  versions: Array<ItemVersion>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CheckListOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemExemptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ExemptionEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ExemptionEntryOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemGrantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GrantFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GrantOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemGuidelinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GuidelineFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GuidelineOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemInForceArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<EmpowermentListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EmpowermentListOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemSupervisionScenesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionSceneFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionSceneOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CaseTemplateFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseTemplateOrder>;
};


/** A power that a government's bodies may exercise: one entry of its enforcement catalogue. 执法事项 */
export type EnforcementItemVersionArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of items. 事项分页 */
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

/** The order of a list of items. 执法事项排序 */
export type EnforcementItemOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: EnforcementItemOrderField;
};

/** By what a list of items is ordered. 执法事项排序字段 */
export type EnforcementItemOrderField =
  /** 编码 */
  | 'CODE'
  /** 生效日期: the first day on which it is in force */
  | 'VALID_FROM';

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

export type Event = {
  __typename?: 'Event';
  categoryCode: Maybe<Scalars['String']['output']>;
  /**
   * The body that has the duty for it, by its class and place: the entry for the smallest area around the place, else
   * the entries of the parent class; on the government's today unless another day is told. 主管主体
   */
  dutyBody: Maybe<Body>;
  id: Scalars['ID']['output'];
  jurisdiction: Scalars['String']['output'];
  placeCode: Maybe<Scalars['String']['output']>;
};


export type EventDutyBodyArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A class of reported events: a government's own, or one of a standard such as DB44/T 2479 that belongs to no government
 * (jurisdiction 000000). A lookup by a government's six digits finds its own class first, then the standard's. 事件分类
 */
export type EventCategory = {
  __typename?: 'EventCategory';
  /** The classes that lie directly in it. 下级分类 */
  children: EventCategoryConnection;
  /** 分类代码 */
  code: Scalars['String']['output'];
  /**
   * The body that has the duty for events of this class at a place (12 digits): by the entry for the smallest area around
   * the place, else by the entries of the parent class. A standard's class is looked up in the list of `jurisdiction`, or
   * of the county around the place; on the government's today unless another day is told. 主管主体
   */
  dutyBody: Maybe<Body>;
  /** The entries of the duty list about it. 属地管理事项 */
  dutyItems: DutyItemConnection;
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
export type EventCategoryChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventCategoryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventCategoryOrder>;
};


/**
 * A class of reported events: a government's own, or one of a standard such as DB44/T 2479 that belongs to no government
 * (jurisdiction 000000). A lookup by a government's six digits finds its own class first, then the standard's. 事件分类
 */
export type EventCategoryDutyBodyArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  place: Scalars['ID']['input'];
};


/**
 * A class of reported events: a government's own, or one of a standard such as DB44/T 2479 that belongs to no government
 * (jurisdiction 000000). A lookup by a government's six digits finds its own class first, then the standard's. 事件分类
 */
export type EventCategoryDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyItemOrder>;
};

/** A page of classes. 事件分类分页 */
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

/** Narrows a list of classes. 事件分类筛选 */
export type EventCategoryFilter = {
  /** Only classes of this level, 1 for the main ones. 级别 */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of classes. 事件分类排序 */
export type EventCategoryOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: EventCategoryOrderField;
};

/** By what a list of classes is ordered. 事件分类排序字段 */
export type EventCategoryOrderField =
  /** 代码 */
  | 'CODE';

/** An item whose violation is not punished under conditions: an entry of one of two lists. 免罚事项 */
export type ExemptionEntry = {
  __typename?: 'ExemptionEntry';
  /** When a violation is not punished. 适用条件 */
  conditions: Scalars['String']['output'];
  /** Days within which it must be put right; null where the entry tells none. 改正期限 */
  correctionDays: Maybe<Scalars['Int']['output']>;
  /** The department that set it. 主管部门 */
  department: Maybe<Body>;
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 事项 */
  item: Maybe<EnforcementItem>;
  /** Code of the item. 事项编码 */
  itemCode: Scalars['String']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 所属清单 */
  list: ExemptionList;
  /** 序号 */
  number: Maybe<Scalars['Int']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of exemptions. 免罚事项分页 */
export type ExemptionEntryConnection = {
  __typename?: 'ExemptionEntryConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ExemptionEntryEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<ExemptionEntry>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ExemptionEntryEdge = {
  __typename?: 'ExemptionEntryEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ExemptionEntry;
};

/** Narrows a list of exemptions. 免罚事项筛选 */
export type ExemptionEntryFilter = {
  /** Only entries of the department with this code. 主管部门编码 */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only entries of this item. 事项编码 */
  itemCode?: InputMaybe<Scalars['String']['input']>;
  /** 所属清单 */
  list?: InputMaybe<ExemptionList>;
};

/** The order of a list of exemptions. 免罚事项排序 */
export type ExemptionEntryOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: ExemptionEntryOrderField;
};

/** By what a list of exemptions is ordered. 免罚事项排序字段 */
export type ExemptionEntryOrderField =
  /** 序号 */
  | 'NUMBER';

/** Which list an exemption stands in. 免罚清单 (行政处罚法 art. 33) */
export type ExemptionList =
  /** 告知承诺: slight, explained, and a commitment signed */
  | 'COMMITMENT'
  /** 首违不罚: the first violation, slight in its harm and put right in time */
  | 'FIRST_VIOLATION';

/** A matter of local governance that is handled as one: one process, one scene. 基层治理“一件事” */
export type GovernanceMatter = {
  __typename?: 'GovernanceMatter';
  /** 编码 */
  code: Scalars['String']['output'];
  /** 配合部门 */
  cooperatingBodies: Array<Maybe<Body>>;
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 牵头部门 */
  leadBody: Maybe<Body>;
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** 上线日期 */
  onlineSince: Maybe<Scalars['Date']['output']>;
  /** The steps of its process, in their order. 流程 */
  process: Array<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The application in which it runs. 场景 */
  scene: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of matters. 基层治理“一件事”分页 */
export type GovernanceMatterConnection = {
  __typename?: 'GovernanceMatterConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<GovernanceMatterEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<GovernanceMatter>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type GovernanceMatterEdge = {
  __typename?: 'GovernanceMatterEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: GovernanceMatter;
};

/** Narrows a list of matters. 基层治理“一件事”筛选 */
export type GovernanceMatterFilter = {
  /** Only matters that this body leads. 牵头部门编码 */
  leadBodyCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of matters. 基层治理“一件事”排序 */
export type GovernanceMatterOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: GovernanceMatterOrderField;
};

/** By what a list of matters is ordered. 基层治理“一件事”排序字段 */
export type GovernanceMatterOrderField =
  /** 编码 */
  | 'CODE';

/** An item that a list hands to a place, from one day to another. 赋权记录 */
export type Grant = {
  __typename?: 'Grant';
  /** 施行日期 */
  effectiveOn: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it holds on a day. 是否有效 */
  inForce: Scalars['Boolean']['output'];
  /** 事项 */
  item: Maybe<EnforcementItem>;
  /** Code of the item. 事项编码 */
  itemCode: Scalars['String']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 清单 */
  list: Maybe<EmpowermentList>;
  /** Code of the list. 清单编码 */
  listCode: Scalars['String']['output'];
  /** 区划 */
  place: Maybe<Place>;
  /** 12 digits of the place; of the county or city where the list is one for the whole government. 区划代码 */
  placeCode: Scalars['ID']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 公布日期 */
  publishedOn: Scalars['Date']['output'];
  /** 收回原因 */
  recallReason: Maybe<Scalars['String']['output']>;
  /** The first day on which it no longer holds; null while it does. 收回日期 */
  recalledOn: Maybe<Scalars['Date']['output']>;
  /** The later of publication and effect: the first day on which the item may be used there. 可用日期 */
  validFrom: Scalars['Date']['output'];
};


/** An item that a list hands to a place, from one day to another. 赋权记录 */
export type GrantInForceArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of grants. 赋权记录分页 */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<GrantEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Grant>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Grant;
};

/** Narrows a list of grants. 赋权记录筛选 */
export type GrantFilter = {
  /** Only grants of this item. 事项编码 */
  itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Only grants of this list. 清单编码 */
  listCode?: InputMaybe<Scalars['String']['input']>;
  /** Only grants at this place itself, 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of grants. 赋权记录排序 */
export type GrantOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: GrantOrderField;
};

/** By what a list of grants is ordered. 赋权记录排序字段 */
export type GrantOrderField =
  /** 施行日期 */
  | 'EFFECTIVE_ON';

/** One article of a guide to enforcement, tied to the items that it is about. 执法指引条文 */
export type Guideline = {
  __typename?: 'Guideline';
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** The guide that it belongs to, as 电力执法指引. 指引名称 */
  guide: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The items that it is about. 事项 */
  items: Array<EnforcementItem>;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Counts from 1 within the guide. 条文序号 */
  number: Scalars['Int']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 条文 */
  text: Scalars['String']['output'];
  /** 标题 */
  title: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of articles. 执法指引分页 */
export type GuidelineConnection = {
  __typename?: 'GuidelineConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<GuidelineEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Guideline>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type GuidelineEdge = {
  __typename?: 'GuidelineEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Guideline;
};

/** Narrows a list of articles. 执法指引筛选 */
export type GuidelineFilter = {
  /** Only articles of this guide, as 电力执法指引. 指引名称 */
  guide?: InputMaybe<Scalars['String']['input']>;
  /** Only articles about one of these items. 事项编码 */
  itemCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only the article with this number. 条文序号 */
  number?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of a list of articles. 执法指引排序 */
export type GuidelineOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: GuidelineOrderField;
};

/** By what a list of articles is ordered. 执法指引排序字段 */
export type GuidelineOrderField =
  /** 条文序号: by guide, then by number */
  | 'NUMBER';

/** Narrows a list of items. 事项筛选 */
export type ItemFilter = {
  /** Only items that the body with this code exercises. 实施主体编码 */
  enforcingBodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only items that the professional team with this code keeps. 专业执法队伍编码 */
  enforcingTeamCode?: InputMaybe<Scalars['String']['input']>;
  /** Only items of this field, as 城市管理. 执法领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only powers of this kind. 权力类型 */
  kind?: InputMaybe<ItemKind>;
  /** Only items of this list. 清单类别 */
  list?: InputMaybe<ItemList>;
  /** Only items whose other duties of supervision this department keeps. 监管部门编码 */
  supervisingBodyCode?: InputMaybe<Scalars['String']['input']>;
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
export type ItemVersion = {
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
  /** Counts from 1 within the item; the first day as a number where its list tells none. 版本号 */
  number: Scalars['Int']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 处罚种类 */
  sanctions: Array<Sanction>;
  /** First day on which it counts. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it counts, its own or the day before the item's next version; null while it is in force. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
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

/** To which fields, departments and teams the items of a list belong. 清单构成 */
export type ListExtent = {
  __typename?: 'ListExtent';
  /** The departments that keep the other duties of supervision: those from which the items come. 划出部门 */
  departments: Array<Maybe<Body>>;
  /** The bodies that exercise them. 实施主体 */
  enforcingBodies: Array<Maybe<Body>>;
  /** As 城市管理, each once. 执法领域 */
  fields: Array<Scalars['String']['output']>;
  /** The professional teams that keep them. 专业执法队伍 */
  teams: Array<Maybe<Team>>;
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
  /** The body of this value, by BODY; null by any other dimension, and where the records say none. 执法主体 */
  body: Maybe<Body>;
  /** 分母 */
  denominator: Maybe<Scalars['Float']['output']>;
  /** 分子 */
  numerator: Scalars['Float']['output'];
  /** The place of this value, by TOWN and PLACE; null by any other dimension. 区划 */
  place: Maybe<Place>;
  /** null where the denominator is zero. 指标值 */
  ratio: Maybe<Scalars['Float']['output']>;
  /** The value, as an enum's, a place's or a body's code; empty where the records say none. 维度值 */
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

/** What changes something: what is done with batches that came in. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Notes what shall stand in open quarantined rows of a batch of the catalogue when they are replayed: operators of any, a machine
   * of those that it sent. 更正事项目录隔离行
   */
  correctCatalogueRows: Maybe<CorrectRowsResult>;
  /**
   * Takes open quarantined rows of a batch of the catalogue up again: operators of any, a machine of those that it sent, within its
   * grant. 重放事项目录隔离行
   */
  replayCatalogueRows: Maybe<ReplayRowsResult>;
  /**
   * Takes a batch of the catalogue back: operators any, a machine those that it sent. What was changed since is kept and listed.
   * 撤销事项目录批次
   */
  revokeCatalogueBatch: Maybe<RevokeBatchResult>;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationCorrectCatalogueRowsArgs = {
  input: CorrectRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationReplayCatalogueRowsArgs = {
  input: ReplayRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationRevokeCatalogueBatchArgs = {
  input: RevokeBatchInput;
};

/** Whether a document is published. 公开方式 (政府信息公开条例) */
export type Openness =
  /** 不予公开 */
  | 'NOT_OPEN'
  /** 依申请公开 */
  | 'ON_REQUEST'
  /** 主动公开 */
  | 'PROACTIVE';

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

/** An article of a law that threatens penalties. 罚则条款 */
export type PenaltyClause = {
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

/** A page of clauses: by law, then version, then article. 罚则分页 */
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

/** The order of a list of clauses. 罚则排序 */
export type PenaltyClauseOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: PenaltyClauseOrderField;
};

/** By what a list of clauses is ordered. 罚则排序字段 */
export type PenaltyClauseOrderField =
  /** 法律、版本、条: by law, then version, then article */
  | 'LAW';

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

export type Place = {
  __typename?: 'Place';
  /** Figures of the government's catalogue, and of what is granted to the place and below it. Numbers only, open to everybody. 事项指标 */
  catalogueMetrics: Array<Metric>;
  /** The checklists of the place; those that hold in the whole county are not among them. 镇街特色综合查一次清单 */
  checkLists: CheckListConnection;
  code: Scalars['ID']['output'];
  /** Whose duty what is at the place: the entries for every area around it. 属地管理事项 */
  dutyItems: DutyItemConnection;
  /** The lists made for the place. 赋权清单 */
  empowermentLists: EmpowermentListConnection;
  /** The items handed to the place, or to places in it, that hold on a day; each once. 赋权事项 */
  enforcementItems: EnforcementItemConnection;
  /** How items were handed to the place, and to places in it. 赋权记录 */
  grants: GrantConnection;
  /** The figures that reports print about the place itself. 公布数据 */
  reportedFigures: ReportedFigureConnection;
  /** The targets set for the place itself. 目标 */
  targets: TargetConnection;
};


export type PlaceCatalogueMetricsArgs = {
  by: InputMaybe<CatalogueMetricDimension>;
  keys: Array<CatalogueMetricKey>;
  window: InputMaybe<Window>;
};


export type PlaceCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CheckListOrder>;
};


export type PlaceDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyItemOrder>;
};


export type PlaceEmpowermentListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<EmpowermentListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EmpowermentListOrder>;
};


export type PlaceEnforcementItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};


export type PlaceGrantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GrantFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GrantOrder>;
};


export type PlaceReportedFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReportedFigureFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ReportedFigureOrder>;
};


export type PlaceTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TargetOrder>;
};

/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  /** The templates of cases that it founds. 办案模板 */
  caseTemplates: CaseTemplateConnection;
  /** The checklists that it founds. 综合查一次清单 */
  checkLists: CheckListConnection;
  /** The forms of documents that it sets. 文书格式 */
  documentForms: DocumentFormConnection;
  /** The duties that it shares out. 属地管理事项 */
  dutyItems: DutyItemConnection;
  /** 施行日期 */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** What it exempts from punishment. 免罚事项 */
  exemptions: ExemptionEntryConnection;
  /** 成文日期 */
  formedOn: Maybe<Scalars['Date']['output']>;
  /** The matters of local governance that it founds. 基层治理“一件事” */
  governanceMatters: GovernanceMatterConnection;
  /** The articles of guidance that it consists of. 执法指引 */
  guidelines: GuidelineConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** As 001008009004/2021-28405. 索引号 */
  indexNumber: Maybe<Scalars['String']['output']>;
  /** Who issued it, as printed. 发文机关 */
  issuer: Maybe<Scalars['String']['output']>;
  /** The issuing body, where it is one of the network's. 发文主体 */
  issuingBody: Maybe<Body>;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 文件类别 */
  kind: PolicyDocumentKind;
  /** The lists of items that it founds. 清单 */
  lists: EmpowermentListConnection;
  /** As printed: 嵊政发〔2021〕11号. 文号 */
  number: Scalars['String']['output'];
  /** 公开方式 */
  openness: Maybe<Openness>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 发布日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** As LSSD00-2021-0003. 文件登记号 */
  registrationNumber: Maybe<Scalars['String']['output']>;
  /** The figures that it prints. 公布数据 */
  reportedFigures: ReportedFigureConnection;
  /** The chains of responsibility that it founds. 监管责任链 */
  responsibilityChains: ResponsibilityChainConnection;
  /** The themes of supervision that it sets. 监管主题 */
  supervisionThemes: SupervisionThemeConnection;
  /** The targets that it sets. 目标 */
  targets: TargetConnection;
  /** 标题 */
  title: Scalars['String']['output'];
  /** As the government prints it beside the document. 有效性 */
  validity: DocumentValidity;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentCaseTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseTemplateFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseTemplateOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CheckListOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentDocumentFormsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DocumentFormFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DocumentFormOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyItemOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentExemptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExemptionEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ExemptionEntryOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentGovernanceMattersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GovernanceMatterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GovernanceMatterOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentGuidelinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GuidelineFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GuidelineOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EmpowermentListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EmpowermentListOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentReportedFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReportedFigureFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ReportedFigureOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentResponsibilityChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ResponsibilityChainFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ResponsibilityChainOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentSupervisionThemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SupervisionThemeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionThemeOrder>;
};


/** A document by which a government rules its enforcement: a plan, an opinion, a list. 政策文件 */
export type PolicyDocumentTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TargetOrder>;
};

/** A page of documents. 政策文件分页 */
export type PolicyDocumentConnection = {
  __typename?: 'PolicyDocumentConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PolicyDocumentEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<PolicyDocument>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PolicyDocumentEdge = {
  __typename?: 'PolicyDocumentEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: PolicyDocument;
};

/** Narrows a list of documents. 政策文件筛选 */
export type PolicyDocumentFilter = {
  /** 文件类别 */
  kind?: InputMaybe<PolicyDocumentKind>;
  /** Published before this day. 发布日期止 */
  publishedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day or later. 发布日期起 */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 有效性 */
  validity?: InputMaybe<DocumentValidity>;
};

/** What a document is. 文件类别 */
export type PolicyDocumentKind =
  /** 协议 */
  | 'AGREEMENT'
  /** 清单、目录 */
  | 'LIST'
  /** 办法: rules of work, as 管理办法 */
  | 'MEASURES'
  /** 通知 */
  | 'NOTICE'
  /** 意见: as 实施意见 */
  | 'OPINION'
  /** 其他 */
  | 'OTHER'
  /** 方案 */
  | 'PLAN'
  /** 标准、规范 */
  | 'STANDARD';

/** The order of a list of documents. 政策文件排序 */
export type PolicyDocumentOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: PolicyDocumentOrderField;
};

/** By what a list of documents is ordered. 政策文件排序字段 */
export type PolicyDocumentOrderField =
  /** 文号 */
  | 'NUMBER'
  /** 发布日期 */
  | 'PUBLISHED_ON';

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

/** A column of a quarantined row and what stood in it. 单元格 */
export type QuarantinedCell = {
  __typename?: 'QuarantinedCell';
  /** 列名 */
  column: Scalars['String']['output'];
  /** `***` where it is personal and the caller is not cleared. 原文 */
  text: Scalars['String']['output'];
};

/** A row that could not be taken, as it came. 隔离行 */
export type QuarantinedRow = {
  __typename?: 'QuarantinedRow';
  /** Null where the row does not stand in its columns. 单元格 */
  cells: Maybe<Array<QuarantinedCell>>;
  /** 问题 */
  problems: Array<RowProblem>;
  /** The bare row where it does not stand in its columns. 原始行 */
  raw: Maybe<Scalars['String']['output']>;
  /** The batch that took it up; null while it is open. 重放批次 */
  replayedBy: Maybe<Scalars['String']['output']>;
  /** 1 is the first row under the header. 行号 */
  row: Scalars['Int']['output'];
  /** 工作表 */
  sheet: Maybe<Scalars['String']['output']>;
};

/** A page of quarantined rows. 隔离行分页 */
export type QuarantinedRowPage = {
  __typename?: 'QuarantinedRowPage';
  /** The rows of this page. 本页记录 */
  nodes: Array<QuarantinedRow>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** 工作日历 */
  calendar: Calendar;
  /** The template with a code. 按编码查办案模板 */
  caseTemplate: Maybe<CaseTemplate>;
  /** The templates from which cases of a government start. 办案模板 */
  caseTemplates: CaseTemplateConnection;
  /** One of them; refused where it is another's. 事项目录接入批次 */
  catalogueBatch: Maybe<Batch>;
  /**
   * The batches that brought records of the catalogue, the newest first. Operators read all of them, a machine those that it sent; anybody
   * else is refused with FORBIDDEN. 事项目录接入批次
   */
  catalogueBatches: Maybe<BatchPage>;
  /** The existing systems that send records of the catalogue; a machine sees its own. 事项目录来源系统 */
  catalogueSystems: Maybe<Array<SourceSystem>>;
  /** The checklist with a code. 按编码查综合查一次清单 */
  checkList: Maybe<CheckList>;
  /** The checklists of a government and its towns. 综合查一次清单 */
  checkLists: CheckListConnection;
  /** A government's own now, from which open, due and today are told. 当前时间 */
  clock: Scalars['DateTime']['output'];
  /** The form with a code. 按编码查文书格式 */
  documentForm: Maybe<DocumentForm>;
  /** The forms of documents of a government. 文书格式 */
  documentForms: DocumentFormConnection;
  /** The territorial duty list of a government. 属地管理事项 */
  dutyItems: DutyItemConnection;
  /** The list with a code. 按编码查清单 */
  empowermentList: Maybe<EmpowermentList>;
  /** The lists of items of a government. 事项清单 */
  empowermentLists: EmpowermentListConnection;
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
  /** The items of a government whose violation is not punished under conditions. 免罚事项 */
  exemptionEntries: ExemptionEntryConnection;
  /** The matter with a code. 按编码查基层治理事项 */
  governanceMatter: Maybe<GovernanceMatter>;
  /** The matters of local governance of a government. 基层治理“一件事” */
  governanceMatters: GovernanceMatterConnection;
  /** The items that a government has handed to places. 赋权记录 */
  grants: GrantConnection;
  /** The article of a guide with a number. 按序号查指引条文 */
  guideline: Maybe<Guideline>;
  /** The articles of all guides of a government. 执法指引 */
  guidelines: GuidelineConnection;
  /** Clauses that threaten penalties. 罚则条款 */
  penaltyClauses: PenaltyClauseConnection;
  /** The document with a number, as 嵊政发〔2021〕11号. 按文号查文件 */
  policyDocument: Maybe<PolicyDocument>;
  /** The documents of a government, newest first. 政策文件 */
  policyDocuments: PolicyDocumentConnection;
  /** The figure with a code. 按编码查公布数据 */
  reportedFigure: Maybe<ReportedFigure>;
  /** The figures that reports about a government print. 公布数据 */
  reportedFigures: ReportedFigureConnection;
  /** The chain with a code. 按编码查监管责任链 */
  responsibilityChain: Maybe<ResponsibilityChain>;
  /** The chains of responsibility of a government. 监管责任链 */
  responsibilityChains: ResponsibilityChainConnection;
  /**
   * Items by code and name, documents by number and title, lists, articles, themes, matters, templates and forms by name:
   * any part of it, brackets in any form. 目录检索
   */
  searchCatalogue: CatalogueSearchConnection;
  /** The supervision item with a code. 按编码查监管事项 */
  supervisionItem: Maybe<SupervisionItem>;
  /** The supervision catalogue of a government. 监管事项目录 */
  supervisionItems: SupervisionItemConnection;
  /** The scene with a code. 按编码查监管场景 */
  supervisionScene: Maybe<SupervisionScene>;
  /** The scenes of all themes of a government. 监管场景 */
  supervisionScenes: SupervisionSceneConnection;
  /** The theme with a code. 按编码查监管主题 */
  supervisionTheme: Maybe<SupervisionTheme>;
  /** The themes of supervision that a government claimed. 监管主题 */
  supervisionThemes: SupervisionThemeConnection;
  /** The target with a code. 按编码查目标 */
  target: Maybe<Target>;
  /** The targets that plans of a government set. 目标 */
  targets: TargetConnection;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCaseTemplateArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCaseTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CaseTemplateFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CaseTemplateOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCatalogueBatchArgs = {
  id: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCatalogueBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCheckListArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CheckListOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryClockArgs = {
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryDocumentFormArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryDocumentFormsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DocumentFormFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DocumentFormOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryDutyItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<DutyItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DutyItemOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEmpowermentListArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEmpowermentListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<EmpowermentListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EmpowermentListOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEnforcementItemArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEnforcementItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EnforcementItemOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEnumLabelsArgs = {
  names: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEventCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventCategoryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EventCategoryOrder>;
  parent: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryEventCategoryArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryExemptionEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ExemptionEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ExemptionEntryOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryGovernanceMatterArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryGovernanceMattersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GovernanceMatterFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<GovernanceMatterOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryGrantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GrantFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<GrantOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryGuidelineArgs = {
  guide: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryGuidelinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GuidelineFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<GuidelineOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryPenaltyClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PenaltyClauseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PenaltyClauseOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryPolicyDocumentArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryPolicyDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyDocumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PolicyDocumentOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryReportedFigureArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryReportedFiguresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReportedFigureFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ReportedFigureOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryResponsibilityChainArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryResponsibilityChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ResponsibilityChainFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ResponsibilityChainOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySearchCatalogueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<CatalogueSearchType>>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionItemArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<SupervisionItemOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionSceneArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionScenesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionSceneFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<SupervisionSceneOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionThemeArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QuerySupervisionThemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionThemeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<SupervisionThemeOrder>;
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryTargetArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


/** What can be asked from the start: a record by what it is known by, lists of a government, a search, any record by its id. 查询入口 */
export type QueryTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<TargetOrder>;
};

/** A wish that was understood and is refused: nothing was changed. 拒绝 */
export type Refusal = {
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

/** Which quarantined rows are taken up again, as corrected. 隔离行重放 */
export type ReplayRowsInput = {
  /** The batch's name, as events-12. 批次号 */
  batch: Scalars['String']['input'];
  /** All open rows with this reason. 隔离原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Their numbers; without these and a reason all open rows. 行号 */
  rows?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** 重放结果 */
export type ReplayRowsResult = BatchRefused | ReplayRowsSuccess;

/** The rows were taken up; those that failed again stay open, with their new reasons. 重放成功 */
export type ReplayRowsSuccess = {
  __typename?: 'ReplayRowsSuccess';
  /** The new batch, of way REPLAY. 重放批次 */
  batch: Batch;
};

/** A figure that a report prints, kept as printed beside the metric that computes the like of it. 公布数据 */
export type ReportedFigure = {
  __typename?: 'ReportedFigure';
  /** What is claimed, in the words of the report. 指标表述 */
  claim: Scalars['String']['output'];
  /** 编码 */
  code: Scalars['String']['output'];
  /** The document that prints it, where it is one of the catalogue. 出处文件 */
  document: Maybe<PolicyDocument>;
  /** First day of what it tells of. 首日 */
  from: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether the report leaves out what the figure is measured against. 基数不明 */
  isBaseUnknown: Scalars['Boolean']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The key of the metric that computes the like of it; null where nothing does. 对应指标 */
  metricKey: Maybe<Scalars['String']['output']>;
  /** The place that it is about; null for the whole government. 区划 */
  place: Maybe<Place>;
  /** As printed, as 30.09%. 公布值 */
  printed: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Why records do not yield what is printed. 说明 */
  reason: Maybe<Scalars['String']['output']>;
  /** The report that prints it. 出处 */
  source: Scalars['String']['output'];
  /** The day after the last one, or after the day as of which it holds. 末日之次日 */
  to: Maybe<Scalars['Date']['output']>;
  /**
   * The printed value as a number, a share as 0.3009; null where its base is unknown, so that nothing can be set against
   * it. 数值
   */
  value: Maybe<Scalars['Float']['output']>;
};

/** A page of figures. 公布数据分页 */
export type ReportedFigureConnection = {
  __typename?: 'ReportedFigureConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ReportedFigureEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<ReportedFigure>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ReportedFigureEdge = {
  __typename?: 'ReportedFigureEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ReportedFigure;
};

/** Narrows a list of figures. 公布数据筛选 */
export type ReportedFigureFilter = {
  /** Only figures whose base is unknown, or known. 基数不明 */
  isBaseUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only figures beside this metric. 对应指标 */
  metricKey?: InputMaybe<Scalars['String']['input']>;
  /** Only figures about this very place, 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of figures. 公布数据排序 */
export type ReportedFigureOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: ReportedFigureOrderField;
};

/** By what a list of figures is ordered. 公布数据排序字段 */
export type ReportedFigureOrderField =
  /** 编码 */
  | 'CODE';

/** A cross-cutting matter whose supervision is shared out among departments, step by step. 事前事中事后监管责任链 */
export type ResponsibilityChain = {
  __typename?: 'ResponsibilityChain';
  /** 编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** As 城市管理. 领域 */
  field: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The department that leads the whole. 牵头部门 */
  leadBody: Maybe<Body>;
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Its steps in their order; of one phase where it is given. 责任环节 */
  steps: Array<ChainStep>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A cross-cutting matter whose supervision is shared out among departments, step by step. 事前事中事后监管责任链 */
export type ResponsibilityChainStepsArgs = {
  phase: InputMaybe<ChainPhase>;
};

/** A page of chains. 监管责任链分页 */
export type ResponsibilityChainConnection = {
  __typename?: 'ResponsibilityChainConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ResponsibilityChainEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<ResponsibilityChain>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ResponsibilityChainEdge = {
  __typename?: 'ResponsibilityChainEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ResponsibilityChain;
};

/** Narrows a list of chains. 监管责任链筛选 */
export type ResponsibilityChainFilter = {
  /** As 城市管理. 领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only chains that this body leads. 牵头部门编码 */
  leadBodyCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of chains. 监管责任链排序 */
export type ResponsibilityChainOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: ResponsibilityChainOrderField;
};

/** By what a list of chains is ordered. 监管责任链排序字段 */
export type ResponsibilityChainOrderField =
  /** 编码 */
  | 'CODE';

/** Which batch goes. 撤销批次 */
export type RevokeBatchInput = {
  /** The batch's name, as events-12. 批次号 */
  batch: Scalars['String']['input'];
};

/** 撤销结果 */
export type RevokeBatchResult = BatchRefused | RevokeBatchSuccess;

/** The batch is revoked. 撤销成功 */
export type RevokeBatchSuccess = {
  __typename?: 'RevokeBatchSuccess';
  /** 批次 */
  batch: Batch;
  /** Records that stay, since later batches changed them or somebody worked on them. 保留记录数 */
  kept: Scalars['Int']['output'];
  /** The first hundred of them, as `nodes` answers them. 保留的记录 */
  keptRecords: Array<Scalars['ID']['output']>;
  /** Records that only it brought, which went. 撤除记录数 */
  removed: Scalars['Int']['output'];
  /** Records that got back what an older batch said. 恢复记录数 */
  restored: Scalars['Int']['output'];
};

/** What was wrong with a row. 问题 */
export type RowProblem = {
  __typename?: 'RowProblem';
  /** 列名 */
  column: Maybe<Scalars['String']['output']>;
  /** What stood there, `***` where it is personal. 原文 */
  found: Maybe<Scalars['String']['output']>;
  /** 原因 */
  reason: Scalars['String']['output'];
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
  /** 行政拘留: the police, and other organs that a law names, may impose it (art. 18) */
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

/** How the fetching of a system goes. 抓取情况 */
export type SourcePull = {
  __typename?: 'SourcePull';
  /** How often, as `15 minutes`. 间隔 */
  every: Scalars['String']['output'];
  /** Failures in a row. 连续失败次数 */
  failures: Scalars['Int']['output'];
  /** 上次尝试 */
  lastAttempt: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed; null where it did not. 上次失败原因 */
  lastFault: Maybe<Scalars['String']['output']>;
  /** 上次成功 */
  lastSuccess: Maybe<Scalars['DateTime']['output']>;
  /** 下次抓取 */
  nextAt: Maybe<Scalars['DateTime']['output']>;
  /** How far the system has been fetched. 水位 */
  watermark: Maybe<Scalars['String']['output']>;
};

/** An existing system that sends records to the network. 来源系统 */
export type SourceSystem = {
  __typename?: 'SourceSystem';
  /** What is assumed of its layout; null where that is known. 假定的格式 */
  assumed: Maybe<Scalars['String']['output']>;
  /** 批次数 */
  batches: Scalars['Int']['output'];
  /** What its newest batch failed by; null where that was taken. 上次失败原因 */
  lastFault: Maybe<Scalars['String']['output']>;
  /** When its newest batch was taken. 上次接入 */
  lastSuccess: Maybe<Scalars['DateTime']['output']>;
  /** 名称代码 */
  name: Scalars['String']['output'];
  /** What is known to be odd in its files, and what becomes of it. 已知问题 */
  oddities: Array<Scalars['String']['output']>;
  /** Null where nothing is fetched from it. 抓取 */
  pull: Maybe<SourcePull>;
  /** Rows in quarantine that no later batch took up. 待处理隔离行数 */
  quarantined: Scalars['Int']['output'];
  /** Rows read so far of a file of it that is being taken in; null where none is. 正在读取行数 */
  reading: Maybe<Scalars['Int']['output']>;
  /** The kind of record that it brings. 记录类别 */
  records: Scalars['String']['output'];
  /** Rows read of its files. 读取行数 */
  rows: Scalars['Float']['output'];
  /** What it is called, in English and Chinese. 名称 */
  title: Scalars['String']['output'];
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

/** An item of the supervision catalogue: what is watched, over whom, and how. 监管事项 (浙江省综合行政执法条例 art. 6) */
export type SupervisionItem = {
  __typename?: 'SupervisionItem';
  /** 法律依据 */
  bases: Array<LegalBasis>;
  /** The department to which the catalogue gives it. 监管主体 */
  body: Maybe<Body>;
  /** The body that claimed it; null while nobody has. 认领主体 */
  claimedBy: Maybe<Body>;
  /** 认领日期 */
  claimedOn: Maybe<Scalars['Date']['output']>;
  /** 监管事项编码 */
  code: Scalars['String']['output'];
  /** As 市场监管. 领域 */
  field: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The enforcement items that stand under it. 执法事项 */
  items: EnforcementItemConnection;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 检查实施清单 */
  lines: Array<CheckLine>;
  /** As 现场检查. 监管措施 */
  measures: Array<Scalars['String']['output']>;
  /** 监管事项名称 */
  name: Scalars['String']['output'];
  /** As 餐饮单位. 监管对象 */
  objects: Array<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** An item of the supervision catalogue: what is watched, over whom, and how. 监管事项 (浙江省综合行政执法条例 art. 6) */
export type SupervisionItemItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};

/** A page of supervision items. 监管事项分页 */
export type SupervisionItemConnection = {
  __typename?: 'SupervisionItemConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<SupervisionItemEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<SupervisionItem>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type SupervisionItemEdge = {
  __typename?: 'SupervisionItemEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SupervisionItem;
};

/** Narrows a list of supervision items. 监管事项筛选 */
export type SupervisionItemFilter = {
  /** Only items that this body claimed. 认领主体编码 */
  claimedByBodyCode?: InputMaybe<Scalars['String']['input']>;
  /** As 市场监管. 领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only items that a body has claimed, or that none has. 是否已认领 */
  isClaimed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a list of supervision items. 监管事项排序 */
export type SupervisionItemOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: SupervisionItemOrderField;
};

/** By what a list of supervision items is ordered. 监管事项排序字段 */
export type SupervisionItemOrderField =
  /** 认领日期 */
  | 'CLAIMED_ON'
  /** 编码 */
  | 'CODE';

/** A scene of a theme: which bodies look at which items together. 监管场景 */
export type SupervisionScene = {
  __typename?: 'SupervisionScene';
  /** The bodies that take part. 参与部门 */
  bodies: Array<Maybe<Body>>;
  /** The checklists of its visits. 综合查一次清单 */
  checkLists: CheckListConnection;
  /** 场景编码 */
  code: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The items that are looked at. 事项 */
  items: Array<EnforcementItem>;
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 场景名称 */
  name: Scalars['String']['output'];
  /** The day on which it was configured. 上线日期 */
  onlineSince: Maybe<Scalars['Date']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 主题 */
  theme: Maybe<SupervisionTheme>;
  /** Code of its theme. 主题编码 */
  themeCode: Scalars['String']['output'];
  /** The day on which it was first used online; null until then. 线上应用日期 */
  usedOnlineOn: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A scene of a theme: which bodies look at which items together. 监管场景 */
export type SupervisionSceneCheckListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<CheckListFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CheckListOrder>;
};

/** A page of scenes. 监管场景分页 */
export type SupervisionSceneConnection = {
  __typename?: 'SupervisionSceneConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<SupervisionSceneEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<SupervisionScene>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type SupervisionSceneEdge = {
  __typename?: 'SupervisionSceneEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SupervisionScene;
};

/** Narrows a list of scenes. 监管场景筛选 */
export type SupervisionSceneFilter = {
  /** Only scenes that were used online, or that never were. 是否线上应用 */
  isUsedOnline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only scenes of this theme. 主题编码 */
  themeCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of scenes. 监管场景排序 */
export type SupervisionSceneOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: SupervisionSceneOrderField;
};

/** By what a list of scenes is ordered. 监管场景排序字段 */
export type SupervisionSceneOrderField =
  /** 编码 */
  | 'CODE'
  /** 线上应用日期 */
  | 'USED_ONLINE_ON';

/** A theme of cross-department supervision that the province sets and a government claims. 监管“一件事”主题 */
export type SupervisionTheme = {
  __typename?: 'SupervisionTheme';
  /** 认领日期 */
  claimedOn: Maybe<Scalars['Date']['output']>;
  /** 主题编码 */
  code: Scalars['String']['output'];
  /** The document that founds it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 牵头部门 */
  leadBody: Maybe<Body>;
  /** 主题名称 */
  name: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Its scenes. 场景 */
  scenes: SupervisionSceneConnection;
  /** First day on which it holds; null where that is not told. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it does. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A theme of cross-department supervision that the province sets and a government claims. 监管“一件事”主题 */
export type SupervisionThemeScenesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<SupervisionSceneFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionSceneOrder>;
};

/** A page of themes. 监管主题分页 */
export type SupervisionThemeConnection = {
  __typename?: 'SupervisionThemeConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<SupervisionThemeEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<SupervisionTheme>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type SupervisionThemeEdge = {
  __typename?: 'SupervisionThemeEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SupervisionTheme;
};

/** Narrows a list of themes. 监管主题筛选 */
export type SupervisionThemeFilter = {
  /** Only themes that this body leads. 牵头部门编码 */
  leadBodyCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of themes. 监管主题排序 */
export type SupervisionThemeOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: SupervisionThemeOrderField;
};

/** By what a list of themes is ordered. 监管主题排序字段 */
export type SupervisionThemeOrderField =
  /** 认领日期 */
  | 'CLAIMED_ON'
  /** 编码 */
  | 'CODE';

/** What a plan wants a figure to be; the metric beside it tells what it is. 目标 */
export type Target = {
  __typename?: 'Target';
  /** 目标方向 */
  bound: TargetBound;
  /** 编码 */
  code: Scalars['String']['output'];
  /** The plan that sets it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** The day by which it is to be reached. 完成期限 */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose record it is, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The key of the metric that tells the actual value. 对应指标 */
  metricKey: Maybe<Scalars['String']['output']>;
  /** 目标名称 */
  name: Scalars['String']['output'];
  /** The place that it is set for; null for the whole government. 区划 */
  place: Maybe<Place>;
  /** As the plan prints it. 原文 */
  printed: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** A share as 0.2. 目标值 */
  value: Scalars['Float']['output'];
};

/** How a target is meant. 目标方向 */
export type TargetBound =
  /** 不低于 */
  | 'AT_LEAST'
  /** 不高于 */
  | 'AT_MOST'
  /** 等于 */
  | 'EXACTLY';

/** A page of targets. 目标分页 */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<TargetEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Target>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Target;
};

/** Narrows a list of targets. 目标筛选 */
export type TargetFilter = {
  /** Only targets for this metric. 对应指标 */
  metricKey?: InputMaybe<Scalars['String']['input']>;
  /** Only targets for this very place, 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of targets. 目标排序 */
export type TargetOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序字段 */
  field: TargetOrderField;
};

/** By what a list of targets is ordered. 目标排序字段 */
export type TargetOrderField =
  /** 编码 */
  | 'CODE'
  /** 完成期限 */
  | 'DUE_ON';

export type Team = {
  __typename?: 'Team';
  code: Scalars['String']['output'];
  /** The items that it keeps as a professional team. 专业执法事项 */
  enforcementItems: EnforcementItemConnection;
  jurisdiction: Scalars['String']['output'];
};


export type TeamEnforcementItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<ItemFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EnforcementItemOrder>;
};

/** In which procedure the cases of a template run. 适用程序 */
export type TemplateProcedure =
  /** 普通程序 */
  | 'ORDINARY'
  /** 简易程序 */
  | 'SIMPLE';

/** What shall stand in a column instead of a text. 取值更正 */
export type ValueCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** The whole text of the cell as it came; empty for an empty cell. 原文 */
  from: Scalars['String']['input'];
  /** 更正后 */
  to: Scalars['String']['input'];
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

/** Days from `from` to `to`, the last one not among them; a day is one in the business zone. 统计期间 */
export type Window = {
  /** 首日 */
  from: Scalars['Date']['input'];
  /** The day after the last one. 末日之次日 */
  to: Scalars['Date']['input'];
};

/** Who may be given an answer that was kept. 缓存范围 */
export type CacheControl__Scope =
  /** 专用: the viewer who asked first */
  | 'PRIVATE'
  /** 公开: everybody */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T | import('@network/kit/connection/reads').Told<T>;

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
  Body: Body;
  CalendarDay: CalendarDay;
  CaseTemplate: CaseTemplate;
  CheckList: CheckList;
  CheckRow: CheckRow;
  DiscretionTier: DiscretionTier;
  DocumentForm: DocumentForm;
  DutyItem: DutyItem;
  EmpowermentList: EmpowermentList;
  EnforcementItem: EnforcementItem;
  Event: Event;
  EventCategory: EventCategory;
  ExemptionEntry: ExemptionEntry;
  GovernanceMatter: GovernanceMatter;
  Grant: Grant;
  Guideline: Guideline;
  ItemVersion: ItemVersion;
  PenaltyClause: PenaltyClause;
  Place: Place;
  PolicyDocument: PolicyDocument;
  ReportedFigure: ReportedFigure;
  ResponsibilityChain: ResponsibilityChain;
  SupervisionItem: SupervisionItem;
  SupervisionScene: SupervisionScene;
  SupervisionTheme: SupervisionTheme;
  Target: Target;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> );
  CalendarDay:
    ( { __typename: 'CalendarDay' }
    & GraphQLRecursivePick<FederationTypes['CalendarDay'], {"id":true}> );
  CaseTemplate:
    ( { __typename: 'CaseTemplate' }
    & ( GraphQLRecursivePick<FederationTypes['CaseTemplate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CaseTemplate'], {"jurisdiction":true,"code":true}> ) );
  CheckList:
    ( { __typename: 'CheckList' }
    & ( GraphQLRecursivePick<FederationTypes['CheckList'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CheckList'], {"jurisdiction":true,"code":true}> ) );
  CheckRow:
    ( { __typename: 'CheckRow' }
    & GraphQLRecursivePick<FederationTypes['CheckRow'], {"id":true}> );
  DiscretionTier:
    ( { __typename: 'DiscretionTier' }
    & ( GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"jurisdiction":true,"itemCode":true,"ordinal":true}> ) );
  DocumentForm:
    ( { __typename: 'DocumentForm' }
    & ( GraphQLRecursivePick<FederationTypes['DocumentForm'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['DocumentForm'], {"jurisdiction":true,"code":true}> ) );
  DutyItem:
    ( { __typename: 'DutyItem' }
    & GraphQLRecursivePick<FederationTypes['DutyItem'], {"id":true}> );
  EmpowermentList:
    ( { __typename: 'EmpowermentList' }
    & ( GraphQLRecursivePick<FederationTypes['EmpowermentList'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['EmpowermentList'], {"jurisdiction":true,"code":true}> ) );
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
  ExemptionEntry:
    ( { __typename: 'ExemptionEntry' }
    & GraphQLRecursivePick<FederationTypes['ExemptionEntry'], {"id":true}> );
  GovernanceMatter:
    ( { __typename: 'GovernanceMatter' }
    & ( GraphQLRecursivePick<FederationTypes['GovernanceMatter'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['GovernanceMatter'], {"jurisdiction":true,"code":true}> ) );
  Grant:
    ( { __typename: 'Grant' }
    & GraphQLRecursivePick<FederationTypes['Grant'], {"id":true}> );
  Guideline:
    ( { __typename: 'Guideline' }
    & GraphQLRecursivePick<FederationTypes['Guideline'], {"id":true}> );
  ItemVersion:
    ( { __typename: 'ItemVersion' }
    & GraphQLRecursivePick<FederationTypes['ItemVersion'], {"id":true}> );
  PenaltyClause:
    ( { __typename: 'PenaltyClause' }
    & GraphQLRecursivePick<FederationTypes['PenaltyClause'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  PolicyDocument:
    ( { __typename: 'PolicyDocument' }
    & ( GraphQLRecursivePick<FederationTypes['PolicyDocument'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PolicyDocument'], {"jurisdiction":true,"number":true}> ) );
  ReportedFigure:
    ( { __typename: 'ReportedFigure' }
    & ( GraphQLRecursivePick<FederationTypes['ReportedFigure'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ReportedFigure'], {"jurisdiction":true,"code":true}> ) );
  ResponsibilityChain:
    ( { __typename: 'ResponsibilityChain' }
    & ( GraphQLRecursivePick<FederationTypes['ResponsibilityChain'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ResponsibilityChain'], {"jurisdiction":true,"code":true}> ) );
  SupervisionItem:
    ( { __typename: 'SupervisionItem' }
    & ( GraphQLRecursivePick<FederationTypes['SupervisionItem'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SupervisionItem'], {"jurisdiction":true,"code":true}> ) );
  SupervisionScene:
    ( { __typename: 'SupervisionScene' }
    & ( GraphQLRecursivePick<FederationTypes['SupervisionScene'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SupervisionScene'], {"jurisdiction":true,"code":true}> ) );
  SupervisionTheme:
    ( { __typename: 'SupervisionTheme' }
    & ( GraphQLRecursivePick<FederationTypes['SupervisionTheme'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SupervisionTheme'], {"jurisdiction":true,"code":true}> ) );
  Target:
    ( { __typename: 'Target' }
    & ( GraphQLRecursivePick<FederationTypes['Target'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Target'], {"jurisdiction":true,"code":true}> ) );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CatalogueSearchResult:
    | ( CaseTemplateParent & { __typename: 'CaseTemplate' } )
    | ( DocumentFormParent & { __typename: 'DocumentForm' } )
    | ( EmpowermentListParent & { __typename: 'EmpowermentList' } )
    | ( EnforcementItemParent & { __typename: 'EnforcementItem' } )
    | ( GovernanceMatterParent & { __typename: 'GovernanceMatter' } )
    | ( GuidelineParent & { __typename: 'Guideline' } )
    | ( PolicyDocumentParent & { __typename: 'PolicyDocument' } )
    | ( SupervisionThemeParent & { __typename: 'SupervisionTheme' } )
  ;
  CorrectRowsResult:
    | ( BatchRefused & { __typename: 'BatchRefused' } )
    | ( CorrectRowsSuccess & { __typename: 'CorrectRowsSuccess' } )
  ;
  ReplayRowsResult:
    | ( BatchRefused & { __typename: 'BatchRefused' } )
    | ( ReplayRowsSuccess & { __typename: 'ReplayRowsSuccess' } )
  ;
  RevokeBatchResult:
    | ( BatchRefused & { __typename: 'BatchRefused' } )
    | ( RevokeBatchSuccess & { __typename: 'RevokeBatchSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal: ( BatchRefused & { __typename: 'BatchRefused' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Batch: ResolverTypeWrapper<Batch>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BatchFilter: BatchFilter;
  BatchPage: ResolverTypeWrapper<BatchPage>;
  BatchReason: ResolverTypeWrapper<BatchReason>;
  BatchRefused: ResolverTypeWrapper<BatchRefused>;
  BatchState: BatchState;
  BatchWay: BatchWay;
  Body: ResolverTypeWrapper<BodyParent>;
  Calendar: ResolverTypeWrapper<CalendarParent>;
  CalendarDay: ResolverTypeWrapper<CalendarDayParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseTemplate: ResolverTypeWrapper<CaseTemplateParent>;
  CaseTemplateConnection: ResolverTypeWrapper<CaseTemplateConnectionParent>;
  CaseTemplateEdge: ResolverTypeWrapper<Omit<CaseTemplateEdge, 'node'> & { node: ResolversTypes['CaseTemplate'] }>;
  CaseTemplateFilter: CaseTemplateFilter;
  CaseTemplateOrder: CaseTemplateOrder;
  CaseTemplateOrderField: CaseTemplateOrderField;
  CatalogueMetricDimension: CatalogueMetricDimension;
  CatalogueMetricKey: CatalogueMetricKey;
  CatalogueSearchConnection: ResolverTypeWrapper<CatalogueSearchConnectionParent>;
  CatalogueSearchEdge: ResolverTypeWrapper<Omit<CatalogueSearchEdge, 'node'> & { node: ResolversTypes['CatalogueSearchResult'] }>;
  CatalogueSearchResult: ResolverTypeWrapper<CatalogueSearchResultParent>;
  CatalogueSearchType: CatalogueSearchType;
  CellCorrection: CellCorrection;
  ChainPhase: ChainPhase;
  ChainStep: ResolverTypeWrapper<ChainStepParent>;
  CheckLine: ResolverTypeWrapper<CheckLineParent>;
  CheckList: ResolverTypeWrapper<CheckListParent>;
  CheckListConnection: ResolverTypeWrapper<CheckListConnectionParent>;
  CheckListEdge: ResolverTypeWrapper<Omit<CheckListEdge, 'node'> & { node: ResolversTypes['CheckList'] }>;
  CheckListFilter: CheckListFilter;
  CheckListLevel: CheckListLevel;
  CheckListOrder: CheckListOrder;
  CheckListOrderField: CheckListOrderField;
  CheckRow: ResolverTypeWrapper<CheckRowParent>;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRowsResult']>;
  CorrectRowsSuccess: ResolverTypeWrapper<CorrectRowsSuccess>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCount: ResolverTypeWrapper<DayCount>;
  DayStatus: ResolverTypeWrapper<DayStatusParent>;
  DiscretionTier: ResolverTypeWrapper<DiscretionTierParent>;
  DocumentForm: ResolverTypeWrapper<DocumentFormParent>;
  DocumentFormConnection: ResolverTypeWrapper<DocumentFormConnectionParent>;
  DocumentFormEdge: ResolverTypeWrapper<Omit<DocumentFormEdge, 'node'> & { node: ResolversTypes['DocumentForm'] }>;
  DocumentFormFilter: DocumentFormFilter;
  DocumentFormOrder: DocumentFormOrder;
  DocumentFormOrderField: DocumentFormOrderField;
  DocumentValidity: DocumentValidity;
  DutyItem: ResolverTypeWrapper<DutyItemParent>;
  DutyItemConnection: ResolverTypeWrapper<DutyItemConnectionParent>;
  DutyItemEdge: ResolverTypeWrapper<Omit<DutyItemEdge, 'node'> & { node: ResolversTypes['DutyItem'] }>;
  DutyItemFilter: DutyItemFilter;
  DutyItemOrder: DutyItemOrder;
  DutyItemOrderField: DutyItemOrderField;
  EmpowermentList: ResolverTypeWrapper<EmpowermentListParent>;
  EmpowermentListConnection: ResolverTypeWrapper<EmpowermentListConnectionParent>;
  EmpowermentListEdge: ResolverTypeWrapper<Omit<EmpowermentListEdge, 'node'> & { node: ResolversTypes['EmpowermentList'] }>;
  EmpowermentListFilter: EmpowermentListFilter;
  EmpowermentListKind: EmpowermentListKind;
  EmpowermentListOrder: EmpowermentListOrder;
  EmpowermentListOrderField: EmpowermentListOrderField;
  EnforcementItem: ResolverTypeWrapper<EnforcementItemParent>;
  EnforcementItemConnection: ResolverTypeWrapper<EnforcementItemConnectionParent>;
  EnforcementItemEdge: ResolverTypeWrapper<Omit<EnforcementItemEdge, 'node'> & { node: ResolversTypes['EnforcementItem'] }>;
  EnforcementItemOrder: EnforcementItemOrder;
  EnforcementItemOrderField: EnforcementItemOrderField;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  Event: ResolverTypeWrapper<EventParent>;
  EventCategory: ResolverTypeWrapper<EventCategoryParent>;
  EventCategoryConnection: ResolverTypeWrapper<EventCategoryConnectionParent>;
  EventCategoryEdge: ResolverTypeWrapper<Omit<EventCategoryEdge, 'node'> & { node: ResolversTypes['EventCategory'] }>;
  EventCategoryFilter: EventCategoryFilter;
  EventCategoryOrder: EventCategoryOrder;
  EventCategoryOrderField: EventCategoryOrderField;
  ExemptionEntry: ResolverTypeWrapper<ExemptionEntryParent>;
  ExemptionEntryConnection: ResolverTypeWrapper<ExemptionEntryConnectionParent>;
  ExemptionEntryEdge: ResolverTypeWrapper<Omit<ExemptionEntryEdge, 'node'> & { node: ResolversTypes['ExemptionEntry'] }>;
  ExemptionEntryFilter: ExemptionEntryFilter;
  ExemptionEntryOrder: ExemptionEntryOrder;
  ExemptionEntryOrderField: ExemptionEntryOrderField;
  ExemptionList: ExemptionList;
  GovernanceMatter: ResolverTypeWrapper<GovernanceMatterParent>;
  GovernanceMatterConnection: ResolverTypeWrapper<GovernanceMatterConnectionParent>;
  GovernanceMatterEdge: ResolverTypeWrapper<Omit<GovernanceMatterEdge, 'node'> & { node: ResolversTypes['GovernanceMatter'] }>;
  GovernanceMatterFilter: GovernanceMatterFilter;
  GovernanceMatterOrder: GovernanceMatterOrder;
  GovernanceMatterOrderField: GovernanceMatterOrderField;
  Grant: ResolverTypeWrapper<GrantParent>;
  GrantConnection: ResolverTypeWrapper<GrantConnectionParent>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantFilter: GrantFilter;
  GrantOrder: GrantOrder;
  GrantOrderField: GrantOrderField;
  Guideline: ResolverTypeWrapper<GuidelineParent>;
  GuidelineConnection: ResolverTypeWrapper<GuidelineConnectionParent>;
  GuidelineEdge: ResolverTypeWrapper<Omit<GuidelineEdge, 'node'> & { node: ResolversTypes['Guideline'] }>;
  GuidelineFilter: GuidelineFilter;
  GuidelineOrder: GuidelineOrder;
  GuidelineOrderField: GuidelineOrderField;
  ItemFilter: ItemFilter;
  ItemKind: ItemKind;
  ItemList: ItemList;
  ItemVersion: ResolverTypeWrapper<ItemVersionParent>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  ListExtent: ResolverTypeWrapper<ListExtentParent>;
  Metric: ResolverTypeWrapper<Omit<Metric, 'parts'> & { parts: Array<ResolversTypes['MetricPart']> }>;
  MetricPart: ResolverTypeWrapper<Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversTypes['Body']>, place?: Maybe<ResolversTypes['Place']> }>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Openness: Openness;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PenaltyClause: ResolverTypeWrapper<PenaltyClauseParent>;
  PenaltyClauseConnection: ResolverTypeWrapper<PenaltyClauseConnectionParent>;
  PenaltyClauseEdge: ResolverTypeWrapper<Omit<PenaltyClauseEdge, 'node'> & { node: ResolversTypes['PenaltyClause'] }>;
  PenaltyClauseFilter: PenaltyClauseFilter;
  PenaltyClauseOrder: PenaltyClauseOrder;
  PenaltyClauseOrderField: PenaltyClauseOrderField;
  PeriodUnit: PeriodUnit;
  Place: ResolverTypeWrapper<PlaceParent>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentParent>;
  PolicyDocumentConnection: ResolverTypeWrapper<PolicyDocumentConnectionParent>;
  PolicyDocumentEdge: ResolverTypeWrapper<Omit<PolicyDocumentEdge, 'node'> & { node: ResolversTypes['PolicyDocument'] }>;
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentKind: PolicyDocumentKind;
  PolicyDocumentOrder: PolicyDocumentOrder;
  PolicyDocumentOrderField: PolicyDocumentOrderField;
  Provenance: ResolverTypeWrapper<Provenance>;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedRowPage: ResolverTypeWrapper<QuarantinedRowPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayRowsResult']>;
  ReplayRowsSuccess: ResolverTypeWrapper<ReplayRowsSuccess>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureParent>;
  ReportedFigureConnection: ResolverTypeWrapper<ReportedFigureConnectionParent>;
  ReportedFigureEdge: ResolverTypeWrapper<Omit<ReportedFigureEdge, 'node'> & { node: ResolversTypes['ReportedFigure'] }>;
  ReportedFigureFilter: ReportedFigureFilter;
  ReportedFigureOrder: ReportedFigureOrder;
  ReportedFigureOrderField: ReportedFigureOrderField;
  ResponsibilityChain: ResolverTypeWrapper<ResponsibilityChainParent>;
  ResponsibilityChainConnection: ResolverTypeWrapper<ResponsibilityChainConnectionParent>;
  ResponsibilityChainEdge: ResolverTypeWrapper<Omit<ResponsibilityChainEdge, 'node'> & { node: ResolversTypes['ResponsibilityChain'] }>;
  ResponsibilityChainFilter: ResponsibilityChainFilter;
  ResponsibilityChainOrder: ResponsibilityChainOrder;
  ResponsibilityChainOrderField: ResponsibilityChainOrderField;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeBatchResult']>;
  RevokeBatchSuccess: ResolverTypeWrapper<RevokeBatchSuccess>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  Sanction: Sanction;
  SourcePull: ResolverTypeWrapper<SourcePull>;
  SourceSystem: ResolverTypeWrapper<SourceSystem>;
  Statute: Statute;
  SupervisionItem: ResolverTypeWrapper<SupervisionItemParent>;
  SupervisionItemConnection: ResolverTypeWrapper<SupervisionItemConnectionParent>;
  SupervisionItemEdge: ResolverTypeWrapper<Omit<SupervisionItemEdge, 'node'> & { node: ResolversTypes['SupervisionItem'] }>;
  SupervisionItemFilter: SupervisionItemFilter;
  SupervisionItemOrder: SupervisionItemOrder;
  SupervisionItemOrderField: SupervisionItemOrderField;
  SupervisionScene: ResolverTypeWrapper<SupervisionSceneParent>;
  SupervisionSceneConnection: ResolverTypeWrapper<SupervisionSceneConnectionParent>;
  SupervisionSceneEdge: ResolverTypeWrapper<Omit<SupervisionSceneEdge, 'node'> & { node: ResolversTypes['SupervisionScene'] }>;
  SupervisionSceneFilter: SupervisionSceneFilter;
  SupervisionSceneOrder: SupervisionSceneOrder;
  SupervisionSceneOrderField: SupervisionSceneOrderField;
  SupervisionTheme: ResolverTypeWrapper<SupervisionThemeParent>;
  SupervisionThemeConnection: ResolverTypeWrapper<SupervisionThemeConnectionParent>;
  SupervisionThemeEdge: ResolverTypeWrapper<Omit<SupervisionThemeEdge, 'node'> & { node: ResolversTypes['SupervisionTheme'] }>;
  SupervisionThemeFilter: SupervisionThemeFilter;
  SupervisionThemeOrder: SupervisionThemeOrder;
  SupervisionThemeOrderField: SupervisionThemeOrderField;
  Target: ResolverTypeWrapper<TargetParent>;
  TargetBound: TargetBound;
  TargetConnection: ResolverTypeWrapper<TargetConnectionParent>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  TargetOrderField: TargetOrderField;
  Team: ResolverTypeWrapper<TeamParent>;
  TemplateProcedure: TemplateProcedure;
  ValueCorrection: ValueCorrection;
  ValueLabel: ResolverTypeWrapper<ValueLabel>;
  Window: Window;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Batch: Batch;
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
  BatchFilter: BatchFilter;
  BatchPage: BatchPage;
  BatchReason: BatchReason;
  BatchRefused: BatchRefused;
  Body: BodyParent;
  Calendar: CalendarParent;
  CalendarDay: CalendarDayParent;
  ID: Scalars['ID']['output'];
  CaseTemplate: CaseTemplateParent;
  CaseTemplateConnection: CaseTemplateConnectionParent;
  CaseTemplateEdge: Omit<CaseTemplateEdge, 'node'> & { node: ResolversParentTypes['CaseTemplate'] };
  CaseTemplateFilter: CaseTemplateFilter;
  CaseTemplateOrder: CaseTemplateOrder;
  CatalogueSearchConnection: CatalogueSearchConnectionParent;
  CatalogueSearchEdge: Omit<CatalogueSearchEdge, 'node'> & { node: ResolversParentTypes['CatalogueSearchResult'] };
  CatalogueSearchResult: CatalogueSearchResultParent;
  CellCorrection: CellCorrection;
  ChainStep: ChainStepParent;
  CheckLine: CheckLineParent;
  CheckList: CheckListParent;
  CheckListConnection: CheckListConnectionParent;
  CheckListEdge: Omit<CheckListEdge, 'node'> & { node: ResolversParentTypes['CheckList'] };
  CheckListFilter: CheckListFilter;
  CheckListOrder: CheckListOrder;
  CheckRow: CheckRowParent;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolversUnionTypes<ResolversParentTypes>['CorrectRowsResult'];
  CorrectRowsSuccess: CorrectRowsSuccess;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayCount: DayCount;
  DayStatus: DayStatusParent;
  DiscretionTier: DiscretionTierParent;
  DocumentForm: DocumentFormParent;
  DocumentFormConnection: DocumentFormConnectionParent;
  DocumentFormEdge: Omit<DocumentFormEdge, 'node'> & { node: ResolversParentTypes['DocumentForm'] };
  DocumentFormFilter: DocumentFormFilter;
  DocumentFormOrder: DocumentFormOrder;
  DutyItem: DutyItemParent;
  DutyItemConnection: DutyItemConnectionParent;
  DutyItemEdge: Omit<DutyItemEdge, 'node'> & { node: ResolversParentTypes['DutyItem'] };
  DutyItemFilter: DutyItemFilter;
  DutyItemOrder: DutyItemOrder;
  EmpowermentList: EmpowermentListParent;
  EmpowermentListConnection: EmpowermentListConnectionParent;
  EmpowermentListEdge: Omit<EmpowermentListEdge, 'node'> & { node: ResolversParentTypes['EmpowermentList'] };
  EmpowermentListFilter: EmpowermentListFilter;
  EmpowermentListOrder: EmpowermentListOrder;
  EnforcementItem: EnforcementItemParent;
  EnforcementItemConnection: EnforcementItemConnectionParent;
  EnforcementItemEdge: Omit<EnforcementItemEdge, 'node'> & { node: ResolversParentTypes['EnforcementItem'] };
  EnforcementItemOrder: EnforcementItemOrder;
  EnumLabels: EnumLabels;
  Event: EventParent;
  EventCategory: EventCategoryParent;
  EventCategoryConnection: EventCategoryConnectionParent;
  EventCategoryEdge: Omit<EventCategoryEdge, 'node'> & { node: ResolversParentTypes['EventCategory'] };
  EventCategoryFilter: EventCategoryFilter;
  EventCategoryOrder: EventCategoryOrder;
  ExemptionEntry: ExemptionEntryParent;
  ExemptionEntryConnection: ExemptionEntryConnectionParent;
  ExemptionEntryEdge: Omit<ExemptionEntryEdge, 'node'> & { node: ResolversParentTypes['ExemptionEntry'] };
  ExemptionEntryFilter: ExemptionEntryFilter;
  ExemptionEntryOrder: ExemptionEntryOrder;
  GovernanceMatter: GovernanceMatterParent;
  GovernanceMatterConnection: GovernanceMatterConnectionParent;
  GovernanceMatterEdge: Omit<GovernanceMatterEdge, 'node'> & { node: ResolversParentTypes['GovernanceMatter'] };
  GovernanceMatterFilter: GovernanceMatterFilter;
  GovernanceMatterOrder: GovernanceMatterOrder;
  Grant: GrantParent;
  GrantConnection: GrantConnectionParent;
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantFilter: GrantFilter;
  GrantOrder: GrantOrder;
  Guideline: GuidelineParent;
  GuidelineConnection: GuidelineConnectionParent;
  GuidelineEdge: Omit<GuidelineEdge, 'node'> & { node: ResolversParentTypes['Guideline'] };
  GuidelineFilter: GuidelineFilter;
  GuidelineOrder: GuidelineOrder;
  ItemFilter: ItemFilter;
  ItemVersion: ItemVersionParent;
  LegalBasis: LegalBasis;
  ListExtent: ListExtentParent;
  Metric: Omit<Metric, 'parts'> & { parts: Array<ResolversParentTypes['MetricPart']> };
  MetricPart: Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversParentTypes['Body']>, place?: Maybe<ResolversParentTypes['Place']> };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PenaltyClause: PenaltyClauseParent;
  PenaltyClauseConnection: PenaltyClauseConnectionParent;
  PenaltyClauseEdge: Omit<PenaltyClauseEdge, 'node'> & { node: ResolversParentTypes['PenaltyClause'] };
  PenaltyClauseFilter: PenaltyClauseFilter;
  PenaltyClauseOrder: PenaltyClauseOrder;
  Place: PlaceParent;
  PolicyDocument: PolicyDocumentParent;
  PolicyDocumentConnection: PolicyDocumentConnectionParent;
  PolicyDocumentEdge: Omit<PolicyDocumentEdge, 'node'> & { node: ResolversParentTypes['PolicyDocument'] };
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentOrder: PolicyDocumentOrder;
  Provenance: Provenance;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRow: QuarantinedRow;
  QuarantinedRowPage: QuarantinedRowPage;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRowsResult'];
  ReplayRowsSuccess: ReplayRowsSuccess;
  ReportedFigure: ReportedFigureParent;
  ReportedFigureConnection: ReportedFigureConnectionParent;
  ReportedFigureEdge: Omit<ReportedFigureEdge, 'node'> & { node: ResolversParentTypes['ReportedFigure'] };
  ReportedFigureFilter: ReportedFigureFilter;
  ReportedFigureOrder: ReportedFigureOrder;
  ResponsibilityChain: ResponsibilityChainParent;
  ResponsibilityChainConnection: ResponsibilityChainConnectionParent;
  ResponsibilityChainEdge: Omit<ResponsibilityChainEdge, 'node'> & { node: ResolversParentTypes['ResponsibilityChain'] };
  ResponsibilityChainFilter: ResponsibilityChainFilter;
  ResponsibilityChainOrder: ResponsibilityChainOrder;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeBatchResult'];
  RevokeBatchSuccess: RevokeBatchSuccess;
  RowProblem: RowProblem;
  SourcePull: SourcePull;
  SourceSystem: SourceSystem;
  SupervisionItem: SupervisionItemParent;
  SupervisionItemConnection: SupervisionItemConnectionParent;
  SupervisionItemEdge: Omit<SupervisionItemEdge, 'node'> & { node: ResolversParentTypes['SupervisionItem'] };
  SupervisionItemFilter: SupervisionItemFilter;
  SupervisionItemOrder: SupervisionItemOrder;
  SupervisionScene: SupervisionSceneParent;
  SupervisionSceneConnection: SupervisionSceneConnectionParent;
  SupervisionSceneEdge: Omit<SupervisionSceneEdge, 'node'> & { node: ResolversParentTypes['SupervisionScene'] };
  SupervisionSceneFilter: SupervisionSceneFilter;
  SupervisionSceneOrder: SupervisionSceneOrder;
  SupervisionTheme: SupervisionThemeParent;
  SupervisionThemeConnection: SupervisionThemeConnectionParent;
  SupervisionThemeEdge: Omit<SupervisionThemeEdge, 'node'> & { node: ResolversParentTypes['SupervisionTheme'] };
  SupervisionThemeFilter: SupervisionThemeFilter;
  SupervisionThemeOrder: SupervisionThemeOrder;
  Target: TargetParent;
  TargetConnection: TargetConnectionParent;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  Team: TeamParent;
  ValueCorrection: ValueCorrection;
  ValueLabel: ValueLabel;
  Window: Window;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
  maxAge: Maybe<Scalars['Int']['input']>;
  scope: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['DateOrder']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarantine?: Resolver<ResolversTypes['QuarantinedRowPage'], ParentType, ContextType, Partial<BatchQuarantineArgs>>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['BatchReason']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warningReasons?: Resolver<Array<ResolversTypes['BatchReason']>, ParentType, ContextType>;
  warnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['BatchWay'], ParentType, ContextType>;
};

export type BatchPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchPage'] = ResolversParentTypes['BatchPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchReason'] = ResolversParentTypes['BatchReason']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BatchRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchRefused'] = ResolversParentTypes['BatchRefused']> = {
  found?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, Partial<BodyCheckListsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperatingDutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, Partial<BodyCooperatingDutyItemsArgs>>;
  dutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, Partial<BodyDutyItemsArgs>>;
  enforcementItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<BodyEnforcementItemsArgs>>;
  exemptions?: Resolver<ResolversTypes['ExemptionEntryConnection'], ParentType, ContextType, Partial<BodyExemptionsArgs>>;
  governanceMatters?: Resolver<ResolversTypes['GovernanceMatterConnection'], ParentType, ContextType, Partial<BodyGovernanceMattersArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibilityChains?: Resolver<ResolversTypes['ResponsibilityChainConnection'], ParentType, ContextType, Partial<BodyResponsibilityChainsArgs>>;
  supervisedItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<BodySupervisedItemsArgs>>;
  supervisionItems?: Resolver<ResolversTypes['SupervisionItemConnection'], ParentType, ContextType, Partial<BodySupervisionItemsArgs>>;
  supervisionScenes?: Resolver<ResolversTypes['SupervisionSceneConnection'], ParentType, ContextType, Partial<BodySupervisionScenesArgs>>;
  supervisionThemes?: Resolver<ResolversTypes['SupervisionThemeConnection'], ParentType, ContextType, Partial<BodySupervisionThemesArgs>>;
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
};

export type CaseTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTemplate'] = ResolversParentTypes['CaseTemplate'], FederationReferenceType extends FederationReferenceTypes['CaseTemplate'] = FederationReferenceTypes['CaseTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['DocumentForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['TemplateProcedure']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTemplateConnection'] = ResolversParentTypes['CaseTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTemplateEdge'] = ResolversParentTypes['CaseTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseTemplate'], ParentType, ContextType>;
};

export type CatalogueSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueSearchConnection'] = ResolversParentTypes['CatalogueSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogueSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogueSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueSearchEdge'] = ResolversParentTypes['CatalogueSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueSearchResult'], ParentType, ContextType>;
};

export type CatalogueSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueSearchResult'] = ResolversParentTypes['CatalogueSearchResult']> = {
  __resolveType?: TypeResolveFn<'CaseTemplate' | 'DocumentForm' | 'EmpowermentList' | 'EnforcementItem' | 'GovernanceMatter' | 'Guideline' | 'PolicyDocument' | 'SupervisionTheme', ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ChainPhase'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckLine'] = ResolversParentTypes['CheckLine']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  cooperatingBodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['CheckRow']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckList'] = ResolversParentTypes['CheckList'], FederationReferenceType extends FederationReferenceTypes['CheckList'] = FederationReferenceTypes['CheckList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CheckListLevel'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CheckLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['SupervisionScene']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CheckListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckListConnection'] = ResolversParentTypes['CheckListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CheckList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckListEdge'] = ResolversParentTypes['CheckListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CheckList'], ParentType, ContextType>;
};

export type CheckRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckRow'] = ResolversParentTypes['CheckRow'], FederationReferenceType extends FederationReferenceTypes['CheckRow'] = FederationReferenceTypes['CheckRow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckRow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkList?: Resolver<Maybe<ResolversTypes['CheckList']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CheckLine'], ParentType, ContextType>;
  listCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type CorrectRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsResult'] = ResolversParentTypes['CorrectRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'CorrectRowsSuccess', ParentType, ContextType>;
};

export type CorrectRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsSuccess'] = ResolversParentTypes['CorrectRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type DocumentFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentForm'] = ResolversParentTypes['DocumentForm'], FederationReferenceType extends FederationReferenceTypes['DocumentForm'] = FederationReferenceTypes['DocumentForm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentForm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseTemplates?: Resolver<ResolversTypes['CaseTemplateConnection'], ParentType, ContextType, Partial<DocumentFormCaseTemplatesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  requiredFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentFormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFormConnection'] = ResolversParentTypes['DocumentFormConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentFormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentForm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentFormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentFormEdge'] = ResolversParentTypes['DocumentFormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentForm'], ParentType, ContextType>;
};

export type DutyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItem'] = ResolversParentTypes['DutyItem'], FederationReferenceType extends FederationReferenceTypes['DutyItem'] = FederationReferenceTypes['DutyItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  cooperatingBodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DutyItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItemConnection'] = ResolversParentTypes['DutyItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyItemEdge'] = ResolversParentTypes['DutyItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyItem'], ParentType, ContextType>;
};

export type EmpowermentListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentList'] = ResolversParentTypes['EmpowermentList'], FederationReferenceType extends FederationReferenceTypes['EmpowermentList'] = FederationReferenceTypes['EmpowermentList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmpowermentList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['ListExtent'], ParentType, ContextType, Partial<EmpowermentListExtentArgs>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<EmpowermentListGrantsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<EmpowermentListItemsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmpowermentListKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<Array<Maybe<ResolversTypes['Place']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmpowermentListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentListConnection'] = ResolversParentTypes['EmpowermentListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmpowermentListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmpowermentList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmpowermentListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmpowermentListEdge'] = ResolversParentTypes['EmpowermentListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmpowermentList'], ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, Partial<EnforcementItemCheckListsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discretionTiers?: Resolver<Array<ResolversTypes['DiscretionTier']>, ParentType, ContextType>;
  enforcingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  enforcingTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  exemptions?: Resolver<ResolversTypes['ExemptionEntryConnection'], ParentType, ContextType, Partial<EnforcementItemExemptionsArgs>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<EnforcementItemGrantsArgs>>;
  guidelines?: Resolver<ResolversTypes['GuidelineConnection'], ParentType, ContextType, Partial<EnforcementItemGuidelinesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<EnforcementItemInForceArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ItemList'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['EmpowermentListConnection'], ParentType, ContextType, Partial<EnforcementItemListsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  supervisingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  supervisionItem?: Resolver<Maybe<ResolversTypes['SupervisionItem']>, ParentType, ContextType>;
  supervisionScenes?: Resolver<ResolversTypes['SupervisionSceneConnection'], ParentType, ContextType, Partial<EnforcementItemSupervisionScenesArgs>>;
  templates?: Resolver<ResolversTypes['CaseTemplateConnection'], ParentType, ContextType, Partial<EnforcementItemTemplatesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ValueLabel']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dutyBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, Partial<EventDutyBodyArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategory'] = ResolversParentTypes['EventCategory'], FederationReferenceType extends FederationReferenceTypes['EventCategory'] = FederationReferenceTypes['EventCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['EventCategoryConnection'], ParentType, ContextType, Partial<EventCategoryChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<EventCategoryDutyBodyArgs, 'place'>>;
  dutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, Partial<EventCategoryDutyItemsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
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

export type ExemptionEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExemptionEntry'] = ResolversParentTypes['ExemptionEntry'], FederationReferenceType extends FederationReferenceTypes['ExemptionEntry'] = FederationReferenceTypes['ExemptionEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExemptionEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  conditions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ExemptionList'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExemptionEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExemptionEntryConnection'] = ResolversParentTypes['ExemptionEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExemptionEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExemptionEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExemptionEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExemptionEntryEdge'] = ResolversParentTypes['ExemptionEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExemptionEntry'], ParentType, ContextType>;
};

export type GovernanceMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceMatter'] = ResolversParentTypes['GovernanceMatter'], FederationReferenceType extends FederationReferenceTypes['GovernanceMatter'] = FederationReferenceTypes['GovernanceMatter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernanceMatter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperatingBodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  process?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceMatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceMatterConnection'] = ResolversParentTypes['GovernanceMatterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernanceMatterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GovernanceMatter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceMatterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceMatterEdge'] = ResolversParentTypes['GovernanceMatterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceMatter'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant'], FederationReferenceType extends FederationReferenceTypes['Grant'] = FederationReferenceTypes['Grant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<GrantInForceArgs>>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['EmpowermentList']>, ParentType, ContextType>;
  listCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recalledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline'], FederationReferenceType extends FederationReferenceTypes['Guideline'] = FederationReferenceTypes['Guideline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Guideline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidelineConnection'] = ResolversParentTypes['GuidelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuidelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Guideline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuidelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidelineEdge'] = ResolversParentTypes['GuidelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guideline'], ParentType, ContextType>;
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
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListExtentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListExtent'] = ResolversParentTypes['ListExtent']> = {
  departments?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  enforcingBodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Array<Maybe<ResolversTypes['Team']>>, ParentType, ContextType>;
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
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctCatalogueRows?: Resolver<Maybe<ResolversTypes['CorrectRowsResult']>, ParentType, ContextType, RequireFields<MutationCorrectCatalogueRowsArgs, 'input'>>;
  replayCatalogueRows?: Resolver<Maybe<ResolversTypes['ReplayRowsResult']>, ParentType, ContextType, RequireFields<MutationReplayCatalogueRowsArgs, 'input'>>;
  revokeCatalogueBatch?: Resolver<Maybe<ResolversTypes['RevokeBatchResult']>, ParentType, ContextType, RequireFields<MutationRevokeCatalogueBatchArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  catalogueMetrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<PlaceCatalogueMetricsArgs, 'keys'>>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, Partial<PlaceCheckListsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, Partial<PlaceDutyItemsArgs>>;
  empowermentLists?: Resolver<ResolversTypes['EmpowermentListConnection'], ParentType, ContextType, Partial<PlaceEmpowermentListsArgs>>;
  enforcementItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<PlaceEnforcementItemsArgs>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<PlaceGrantsArgs>>;
  reportedFigures?: Resolver<ResolversTypes['ReportedFigureConnection'], ParentType, ContextType, Partial<PlaceReportedFiguresArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<PlaceTargetsArgs>>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument'], FederationReferenceType extends FederationReferenceTypes['PolicyDocument'] = FederationReferenceTypes['PolicyDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseTemplates?: Resolver<ResolversTypes['CaseTemplateConnection'], ParentType, ContextType, Partial<PolicyDocumentCaseTemplatesArgs>>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, Partial<PolicyDocumentCheckListsArgs>>;
  documentForms?: Resolver<ResolversTypes['DocumentFormConnection'], ParentType, ContextType, Partial<PolicyDocumentDocumentFormsArgs>>;
  dutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, Partial<PolicyDocumentDutyItemsArgs>>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exemptions?: Resolver<ResolversTypes['ExemptionEntryConnection'], ParentType, ContextType, Partial<PolicyDocumentExemptionsArgs>>;
  formedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  governanceMatters?: Resolver<ResolversTypes['GovernanceMatterConnection'], ParentType, ContextType, Partial<PolicyDocumentGovernanceMattersArgs>>;
  guidelines?: Resolver<ResolversTypes['GuidelineConnection'], ParentType, ContextType, Partial<PolicyDocumentGuidelinesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyDocumentKind'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['EmpowermentListConnection'], ParentType, ContextType, Partial<PolicyDocumentListsArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openness?: Resolver<Maybe<ResolversTypes['Openness']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ResolversTypes['ReportedFigureConnection'], ParentType, ContextType, Partial<PolicyDocumentReportedFiguresArgs>>;
  responsibilityChains?: Resolver<ResolversTypes['ResponsibilityChainConnection'], ParentType, ContextType, Partial<PolicyDocumentResponsibilityChainsArgs>>;
  supervisionThemes?: Resolver<ResolversTypes['SupervisionThemeConnection'], ParentType, ContextType, Partial<PolicyDocumentSupervisionThemesArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<PolicyDocumentTargetsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['DocumentValidity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentEdge'] = ResolversParentTypes['PolicyDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuarantinedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedCell'] = ResolversParentTypes['QuarantinedCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  cells?: Resolver<Maybe<Array<ResolversTypes['QuarantinedCell']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RowProblem']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarantinedRowPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRowPage'] = ResolversParentTypes['QuarantinedRowPage']> = {
  nodes?: Resolver<Array<ResolversTypes['QuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  caseTemplate?: Resolver<Maybe<ResolversTypes['CaseTemplate']>, ParentType, ContextType, RequireFields<QueryCaseTemplateArgs, 'code' | 'jurisdiction'>>;
  caseTemplates?: Resolver<ResolversTypes['CaseTemplateConnection'], ParentType, ContextType, RequireFields<QueryCaseTemplatesArgs, 'jurisdiction'>>;
  catalogueBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryCatalogueBatchArgs, 'id'>>;
  catalogueBatches?: Resolver<Maybe<ResolversTypes['BatchPage']>, ParentType, ContextType, Partial<QueryCatalogueBatchesArgs>>;
  catalogueSystems?: Resolver<Maybe<Array<ResolversTypes['SourceSystem']>>, ParentType, ContextType>;
  checkList?: Resolver<Maybe<ResolversTypes['CheckList']>, ParentType, ContextType, RequireFields<QueryCheckListArgs, 'code' | 'jurisdiction'>>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, RequireFields<QueryCheckListsArgs, 'jurisdiction'>>;
  clock?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType, RequireFields<QueryClockArgs, 'jurisdiction'>>;
  documentForm?: Resolver<Maybe<ResolversTypes['DocumentForm']>, ParentType, ContextType, RequireFields<QueryDocumentFormArgs, 'code' | 'jurisdiction'>>;
  documentForms?: Resolver<ResolversTypes['DocumentFormConnection'], ParentType, ContextType, RequireFields<QueryDocumentFormsArgs, 'jurisdiction'>>;
  dutyItems?: Resolver<ResolversTypes['DutyItemConnection'], ParentType, ContextType, RequireFields<QueryDutyItemsArgs, 'jurisdiction'>>;
  empowermentList?: Resolver<Maybe<ResolversTypes['EmpowermentList']>, ParentType, ContextType, RequireFields<QueryEmpowermentListArgs, 'code' | 'jurisdiction'>>;
  empowermentLists?: Resolver<ResolversTypes['EmpowermentListConnection'], ParentType, ContextType, RequireFields<QueryEmpowermentListsArgs, 'jurisdiction'>>;
  enforcementItem?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType, RequireFields<QueryEnforcementItemArgs, 'code' | 'jurisdiction'>>;
  enforcementItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, RequireFields<QueryEnforcementItemsArgs, 'jurisdiction'>>;
  enumLabels?: Resolver<Array<ResolversTypes['EnumLabels']>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  eventCategories?: Resolver<ResolversTypes['EventCategoryConnection'], ParentType, ContextType, RequireFields<QueryEventCategoriesArgs, 'jurisdiction'>>;
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType, RequireFields<QueryEventCategoryArgs, 'code' | 'jurisdiction'>>;
  exemptionEntries?: Resolver<ResolversTypes['ExemptionEntryConnection'], ParentType, ContextType, RequireFields<QueryExemptionEntriesArgs, 'jurisdiction'>>;
  governanceMatter?: Resolver<Maybe<ResolversTypes['GovernanceMatter']>, ParentType, ContextType, RequireFields<QueryGovernanceMatterArgs, 'code' | 'jurisdiction'>>;
  governanceMatters?: Resolver<ResolversTypes['GovernanceMatterConnection'], ParentType, ContextType, RequireFields<QueryGovernanceMattersArgs, 'jurisdiction'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'jurisdiction'>>;
  guideline?: Resolver<Maybe<ResolversTypes['Guideline']>, ParentType, ContextType, RequireFields<QueryGuidelineArgs, 'guide' | 'jurisdiction' | 'number'>>;
  guidelines?: Resolver<ResolversTypes['GuidelineConnection'], ParentType, ContextType, RequireFields<QueryGuidelinesArgs, 'jurisdiction'>>;
  penaltyClauses?: Resolver<ResolversTypes['PenaltyClauseConnection'], ParentType, ContextType, Partial<QueryPenaltyClausesArgs>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'jurisdiction' | 'number'>>;
  policyDocuments?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, RequireFields<QueryPolicyDocumentsArgs, 'jurisdiction'>>;
  reportedFigure?: Resolver<Maybe<ResolversTypes['ReportedFigure']>, ParentType, ContextType, RequireFields<QueryReportedFigureArgs, 'code' | 'jurisdiction'>>;
  reportedFigures?: Resolver<ResolversTypes['ReportedFigureConnection'], ParentType, ContextType, RequireFields<QueryReportedFiguresArgs, 'jurisdiction'>>;
  responsibilityChain?: Resolver<Maybe<ResolversTypes['ResponsibilityChain']>, ParentType, ContextType, RequireFields<QueryResponsibilityChainArgs, 'code' | 'jurisdiction'>>;
  responsibilityChains?: Resolver<ResolversTypes['ResponsibilityChainConnection'], ParentType, ContextType, RequireFields<QueryResponsibilityChainsArgs, 'jurisdiction'>>;
  searchCatalogue?: Resolver<ResolversTypes['CatalogueSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchCatalogueArgs, 'text'>>;
  supervisionItem?: Resolver<Maybe<ResolversTypes['SupervisionItem']>, ParentType, ContextType, RequireFields<QuerySupervisionItemArgs, 'code' | 'jurisdiction'>>;
  supervisionItems?: Resolver<ResolversTypes['SupervisionItemConnection'], ParentType, ContextType, RequireFields<QuerySupervisionItemsArgs, 'jurisdiction'>>;
  supervisionScene?: Resolver<Maybe<ResolversTypes['SupervisionScene']>, ParentType, ContextType, RequireFields<QuerySupervisionSceneArgs, 'code' | 'jurisdiction'>>;
  supervisionScenes?: Resolver<ResolversTypes['SupervisionSceneConnection'], ParentType, ContextType, RequireFields<QuerySupervisionScenesArgs, 'jurisdiction'>>;
  supervisionTheme?: Resolver<Maybe<ResolversTypes['SupervisionTheme']>, ParentType, ContextType, RequireFields<QuerySupervisionThemeArgs, 'code' | 'jurisdiction'>>;
  supervisionThemes?: Resolver<ResolversTypes['SupervisionThemeConnection'], ParentType, ContextType, RequireFields<QuerySupervisionThemesArgs, 'jurisdiction'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'code' | 'jurisdiction'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'jurisdiction'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'BatchRefused', ParentType, ContextType>;
};

export type ReplayRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsResult'] = ResolversParentTypes['ReplayRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'ReplayRowsSuccess', ParentType, ContextType>;
};

export type ReplayRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsSuccess'] = ResolversParentTypes['ReplayRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure'], FederationReferenceType extends FederationReferenceTypes['ReportedFigure'] = FederationReferenceTypes['ReportedFigure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportedFigure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBaseUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigureConnection'] = ResolversParentTypes['ReportedFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigureEdge'] = ResolversParentTypes['ReportedFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportedFigure'], ParentType, ContextType>;
};

export type ResponsibilityChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityChain'] = ResolversParentTypes['ResponsibilityChain'], FederationReferenceType extends FederationReferenceTypes['ResponsibilityChain'] = FederationReferenceTypes['ResponsibilityChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponsibilityChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ChainStep']>, ParentType, ContextType, Partial<ResponsibilityChainStepsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResponsibilityChainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityChainConnection'] = ResolversParentTypes['ResponsibilityChainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResponsibilityChain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityChainEdge'] = ResolversParentTypes['ResponsibilityChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibilityChain'], ParentType, ContextType>;
};

export type RevokeBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeBatchResult'] = ResolversParentTypes['RevokeBatchResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'RevokeBatchSuccess', ParentType, ContextType>;
};

export type RevokeBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeBatchSuccess'] = ResolversParentTypes['RevokeBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptRecords?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourcePullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcePull'] = ResolversParentTypes['SourcePull']> = {
  every?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAttempt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSuccess?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  watermark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceSystem'] = ResolversParentTypes['SourceSystem']> = {
  assumed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSuccess?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oddities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pull?: Resolver<Maybe<ResolversTypes['SourcePull']>, ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionItem'] = ResolversParentTypes['SupervisionItem'], FederationReferenceType extends FederationReferenceTypes['SupervisionItem'] = FederationReferenceTypes['SupervisionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<SupervisionItemItemsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CheckLine']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupervisionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionItemConnection'] = ResolversParentTypes['SupervisionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionItemEdge'] = ResolversParentTypes['SupervisionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionItem'], ParentType, ContextType>;
};

export type SupervisionSceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionScene'] = ResolversParentTypes['SupervisionScene'], FederationReferenceType extends FederationReferenceTypes['SupervisionScene'] = FederationReferenceTypes['SupervisionScene']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionScene']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  checkLists?: Resolver<ResolversTypes['CheckListConnection'], ParentType, ContextType, Partial<SupervisionSceneCheckListsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['SupervisionTheme']>, ParentType, ContextType>;
  themeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedOnlineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupervisionSceneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionSceneConnection'] = ResolversParentTypes['SupervisionSceneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionSceneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionScene']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionSceneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionSceneEdge'] = ResolversParentTypes['SupervisionSceneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionScene'], ParentType, ContextType>;
};

export type SupervisionThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionTheme'] = ResolversParentTypes['SupervisionTheme'], FederationReferenceType extends FederationReferenceTypes['SupervisionTheme'] = FederationReferenceTypes['SupervisionTheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionTheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  scenes?: Resolver<ResolversTypes['SupervisionSceneConnection'], ParentType, ContextType, Partial<SupervisionThemeScenesArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionThemeConnection'] = ResolversParentTypes['SupervisionThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionTheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionThemeEdge'] = ResolversParentTypes['SupervisionThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionTheme'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bound?: Resolver<ResolversTypes['TargetBound'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enforcementItems?: Resolver<ResolversTypes['EnforcementItemConnection'], ParentType, ContextType, Partial<TeamEnforcementItemsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueLabel'] = ResolversParentTypes['ValueLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Batch?: BatchResolvers<ContextType>;
  BatchPage?: BatchPageResolvers<ContextType>;
  BatchReason?: BatchReasonResolvers<ContextType>;
  BatchRefused?: BatchRefusedResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CaseTemplate?: CaseTemplateResolvers<ContextType>;
  CaseTemplateConnection?: CaseTemplateConnectionResolvers<ContextType>;
  CaseTemplateEdge?: CaseTemplateEdgeResolvers<ContextType>;
  CatalogueSearchConnection?: CatalogueSearchConnectionResolvers<ContextType>;
  CatalogueSearchEdge?: CatalogueSearchEdgeResolvers<ContextType>;
  CatalogueSearchResult?: CatalogueSearchResultResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  CheckLine?: CheckLineResolvers<ContextType>;
  CheckList?: CheckListResolvers<ContextType>;
  CheckListConnection?: CheckListConnectionResolvers<ContextType>;
  CheckListEdge?: CheckListEdgeResolvers<ContextType>;
  CheckRow?: CheckRowResolvers<ContextType>;
  CorrectRowsResult?: CorrectRowsResultResolvers<ContextType>;
  CorrectRowsSuccess?: CorrectRowsSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayCount?: DayCountResolvers<ContextType>;
  DayStatus?: DayStatusResolvers<ContextType>;
  DiscretionTier?: DiscretionTierResolvers<ContextType>;
  DocumentForm?: DocumentFormResolvers<ContextType>;
  DocumentFormConnection?: DocumentFormConnectionResolvers<ContextType>;
  DocumentFormEdge?: DocumentFormEdgeResolvers<ContextType>;
  DutyItem?: DutyItemResolvers<ContextType>;
  DutyItemConnection?: DutyItemConnectionResolvers<ContextType>;
  DutyItemEdge?: DutyItemEdgeResolvers<ContextType>;
  EmpowermentList?: EmpowermentListResolvers<ContextType>;
  EmpowermentListConnection?: EmpowermentListConnectionResolvers<ContextType>;
  EmpowermentListEdge?: EmpowermentListEdgeResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  EnforcementItemConnection?: EnforcementItemConnectionResolvers<ContextType>;
  EnforcementItemEdge?: EnforcementItemEdgeResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventCategoryConnection?: EventCategoryConnectionResolvers<ContextType>;
  EventCategoryEdge?: EventCategoryEdgeResolvers<ContextType>;
  ExemptionEntry?: ExemptionEntryResolvers<ContextType>;
  ExemptionEntryConnection?: ExemptionEntryConnectionResolvers<ContextType>;
  ExemptionEntryEdge?: ExemptionEntryEdgeResolvers<ContextType>;
  GovernanceMatter?: GovernanceMatterResolvers<ContextType>;
  GovernanceMatterConnection?: GovernanceMatterConnectionResolvers<ContextType>;
  GovernanceMatterEdge?: GovernanceMatterEdgeResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  GuidelineConnection?: GuidelineConnectionResolvers<ContextType>;
  GuidelineEdge?: GuidelineEdgeResolvers<ContextType>;
  ItemVersion?: ItemVersionResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  ListExtent?: ListExtentResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PenaltyClause?: PenaltyClauseResolvers<ContextType>;
  PenaltyClauseConnection?: PenaltyClauseConnectionResolvers<ContextType>;
  PenaltyClauseEdge?: PenaltyClauseEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PolicyDocumentEdge?: PolicyDocumentEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedRowPage?: QuarantinedRowPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReplayRowsResult?: ReplayRowsResultResolvers<ContextType>;
  ReplayRowsSuccess?: ReplayRowsSuccessResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReportedFigureConnection?: ReportedFigureConnectionResolvers<ContextType>;
  ReportedFigureEdge?: ReportedFigureEdgeResolvers<ContextType>;
  ResponsibilityChain?: ResponsibilityChainResolvers<ContextType>;
  ResponsibilityChainConnection?: ResponsibilityChainConnectionResolvers<ContextType>;
  ResponsibilityChainEdge?: ResponsibilityChainEdgeResolvers<ContextType>;
  RevokeBatchResult?: RevokeBatchResultResolvers<ContextType>;
  RevokeBatchSuccess?: RevokeBatchSuccessResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  SourcePull?: SourcePullResolvers<ContextType>;
  SourceSystem?: SourceSystemResolvers<ContextType>;
  SupervisionItem?: SupervisionItemResolvers<ContextType>;
  SupervisionItemConnection?: SupervisionItemConnectionResolvers<ContextType>;
  SupervisionItemEdge?: SupervisionItemEdgeResolvers<ContextType>;
  SupervisionScene?: SupervisionSceneResolvers<ContextType>;
  SupervisionSceneConnection?: SupervisionSceneConnectionResolvers<ContextType>;
  SupervisionSceneEdge?: SupervisionSceneEdgeResolvers<ContextType>;
  SupervisionTheme?: SupervisionThemeResolvers<ContextType>;
  SupervisionThemeConnection?: SupervisionThemeConnectionResolvers<ContextType>;
  SupervisionThemeEdge?: SupervisionThemeEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  ValueLabel?: ValueLabelResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
