import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, CapParent, EntityConnectionParent, PlanParent, PlanConnectionParent, TaskParent, TaskConnectionParent, DrawParent, DrawConnectionParent, InspectionParent, InspectionConnectionParent, FindingParent, FindingConnectionParent, RectificationParent, RectificationConnectionParent, RatingParent, RatingConnectionParent, OperationParent, OperationConnectionParent, LicenceParent, LicenceConnectionParent, CreditRatingParent, CreditRatingConnectionParent, InspectorParent, InspectorConnectionParent, LibraryEntryParent, LibraryEntryConnectionParent, InspectionActionParent, ForceParent, FoundParent, FoundConnectionParent, PlaceParent, OfficerParent, ByCode, ByNumber } from './graph/parents.ts';
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
  code: Scalars['String']['output'];
  /** Plans in which it takes part. 检查计划 */
  inspectionPlans: InspectionPlanConnection;
  /** Tasks in which it takes part. 检查任务 */
  inspectionTasks: InspectionTaskConnection;
  /** Inspections that it takes or took part in. 参与检查 */
  inspections: InspectionConnection;
  /** Joint operations in which it takes part. 联合行动 */
  jointOperations: JointOperationConnection;
  jurisdiction: Scalars['String']['output'];
  /** Objects whose fixed supervisor it is. 固定监管对象 */
  regulatedEntities: RegulatedEntityConnection;
};


export type BodyInspectionPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionPlanFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionPlanOrder>;
};


export type BodyInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};


export type BodyInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};


export type BodyJointOperationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<JointOperationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<JointOperationOrder>;
};


export type BodyRegulatedEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegulatedEntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<RegulatedEntityOrder>;
};

export type Case = {
  __typename?: 'Case';
  /** The findings that it came from. 来源检查结果 */
  findings: Array<Finding>;
  /** Joint operations that led to it, newest first. 来源联合行动 */
  jointOperations: JointOperationConnection;
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
};


export type CaseJointOperationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<JointOperationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<JointOperationOrder>;
};

/** What shall stand in a column, whatever stands there. 单元格更正 */
export type CellCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** 更正后 */
  text: Scalars['String']['input'];
};

export type CheckList = {
  __typename?: 'CheckList';
  code: Scalars['String']['output'];
  /** Tasks that follow the list, newest first. 本清单检查任务 */
  inspectionTasks: InspectionTaskConnection;
  jurisdiction: Scalars['String']['output'];
};


export type CheckListInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
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

/** Grade of public credit: the better, the fewer visits (浙江省综合行政执法条例 art. 21). 信用等级 */
export type CreditGrade =
  /** 优秀: grade A */
  | 'A'
  /** 良好: grade B */
  | 'B'
  /** 中等: grade C */
  | 'C'
  /** 较差: grade D */
  | 'D'
  /** 差: grade E, the worst */
  | 'E';

/** What an authority of public credit found of an object in a year. 公共信用评价 */
export type CreditRating = {
  __typename?: 'CreditRating';
  /** 评价机关 */
  authority: Maybe<Scalars['String']['output']>;
  /** The object, by its code. 监管对象 */
  entity: Maybe<RegulatedEntity>;
  /** 评价等级 */
  grade: CreditGrade;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Its name in the rating. 主体名称 */
  name: Scalars['String']['output'];
  /** Code of the object, year and authority. 评价编号 */
  number: Scalars['String']['output'];
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** 评价日期 */
  ratedOn: Maybe<Scalars['Date']['output']>;
  /** 评价得分 */
  score: Maybe<Scalars['Float']['output']>;
  /** 评价年度 */
  year: Scalars['Int']['output'];
};

/** A page of credit ratings, the latest first unless told. 公共信用评价分页 */
export type CreditRatingConnection = {
  __typename?: 'CreditRatingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CreditRatingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CreditRating>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CreditRatingEdge = {
  __typename?: 'CreditRatingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: CreditRating;
};

/** Narrows a list of credit ratings. 公共信用评价筛选 */
export type CreditRatingFilter = {
  /** Only ratings of these grades. 评价等级 */
  grades?: InputMaybe<Array<CreditGrade>>;
  /** Only ratings of these years. 评价年度 */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** How a list of credit ratings is ordered. 公共信用评价排序 */
export type CreditRatingOrder = {
  /** Which way. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: CreditRatingOrderField;
};

/** What a list of credit ratings is ordered by. 公共信用评价排序字段 */
export type CreditRatingOrderField =
  /** 评价年度: the year */
  | 'YEAR';

/** How dates that read two ways, as 03/04/2022, are read in a file. 日期顺序 */
export type DateOrder =
  /** 日在前: 3 April */
  | 'DAY_FIRST'
  /** 月在前: 4 March */
  | 'MONTH_FIRST';

/** Objects and officers drawn at random for a task, with all that is needed to make the draw again (R-1201). 双随机抽取 */
export type Draw = {
  __typename?: 'Draw';
  /** When it was drawn. 抽取时间 */
  drawnAt: Scalars['DateTime']['output'];
  /** What was taken out by hand, and why. 剔除 */
  exclusions: Array<DrawExclusion>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** How many objects there were to draw from, each counted once. 抽取库总户数 */
  libraryTotal: Scalars['Int']['output'];
  /** The number that it is known by. 抽取编号 */
  number: Scalars['String']['output'];
  /** Credit codes of the objects, in the order drawn. 抽中对象信用代码 */
  objectCodes: Array<Scalars['String']['output']>;
  /** The objects drawn that stand in the library. 抽中对象 */
  objects: RegulatedEntityConnection;
  /** The officers, in the order drawn. 抽中人员 */
  officers: Array<Maybe<Officer>>;
  /** Where its task is carried out. 实施区划 */
  place: Maybe<Place>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** What the random numbers came from. 随机种子 */
  seed: Scalars['String']['output'];
  /** The day the seed was published. 种子公布日期 */
  seedPublishedOn: Scalars['Date']['output'];
  /** The task that it was made for. 所属任务 */
  task: Maybe<InspectionTask>;
};


/** Objects and officers drawn at random for a task, with all that is needed to make the draw again (R-1201). 双随机抽取 */
export type DrawObjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegulatedEntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<RegulatedEntityOrder>;
};

/** A page of draws, the latest first unless told. 抽取分页 */
export type DrawConnection = {
  __typename?: 'DrawConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DrawEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Draw>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DrawEdge = {
  __typename?: 'DrawEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Draw;
};

/** An object that was drawn and taken out by hand: never without a reason. 剔除对象 */
export type DrawExclusion = {
  __typename?: 'DrawExclusion';
  /** Its credit code. 统一社会信用代码 */
  creditCode: Scalars['String']['output'];
  /** Why it was taken out. 剔除理由 */
  reason: Scalars['String']['output'];
};

/** Narrows a list of draws. 抽取筛选 */
export type DrawFilter = {
  /** Only draws before this instant. 抽取时间止（不含） */
  drawnBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only draws at this instant or later. 抽取时间起 */
  drawnFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only draws of these tasks. 任务编号 */
  taskNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a list of draws is ordered. 抽取排序 */
export type DrawOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: DrawOrderField;
};

/** What a list of draws is ordered by. 抽取排序字段 */
export type DrawOrderField =
  /** 抽取时间: when it was drawn */
  | 'DRAWN_AT';

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  code: Scalars['String']['output'];
  /** Findings on the item, newest first. 涉及本事项的检查结果 */
  findings: FindingConnection;
  /** Tasks that inspect the item, newest first. 涉及本事项的检查任务 */
  inspectionTasks: InspectionTaskConnection;
  /** Inspections whose checklist names the item, newest first. 涉及本事项的检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EnforcementItemFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FindingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<FindingOrder>;
};


export type EnforcementItemInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};


export type EnforcementItemInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** What the enterprise thought of an inspection, given after it scanned its code (R-1209). 企业评价 */
export type EnterpriseRating = {
  __typename?: 'EnterpriseRating';
  /** What was said. 评价内容 */
  comment: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The inspection that is rated. 所属检查 */
  inspection: Inspection;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The day it was given. 评价日期 */
  ratedOn: Scalars['Date']['output'];
  /** 1 to 5, the best. 星级 */
  stars: Scalars['Int']['output'];
};

/** A page of ratings, the latest first unless told. 企业评价分页 */
export type EnterpriseRatingConnection = {
  __typename?: 'EnterpriseRatingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EnterpriseRatingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<EnterpriseRating>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EnterpriseRatingEdge = {
  __typename?: 'EnterpriseRatingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: EnterpriseRating;
};

/** Narrows a list of ratings. 企业评价筛选 */
export type EnterpriseRatingFilter = {
  /** Only ratings given before this day. 评价日期止（不含） */
  ratedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only ratings given on this day or later. 评价日期起 */
  ratedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only ratings of so many stars. 星级 */
  stars?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** How a list of ratings is ordered. 企业评价排序 */
export type EnterpriseRatingOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: EnterpriseRatingOrderField;
};

/** What a list of ratings is ordered by. 企业评价排序字段 */
export type EnterpriseRatingOrderField =
  /** 评价日期: the day it was given */
  | 'RATED_ON';

/** What an object of inspection is registered as. 对象类别 */
export type EntityKind =
  /** 企业: an enterprise */
  | 'ENTERPRISE'
  /** 农民专业合作社: a cooperative of farmers */
  | 'FARMERS_COOPERATIVE'
  /** 个体工商户: an individual business */
  | 'INDIVIDUAL_BUSINESS'
  /** 机关、事业单位、社会组织: an institution or association */
  | 'INSTITUTION'
  /** 其他: anything else */
  | 'OTHER'
  /** 船舶: a vessel, known by its number as well */
  | 'VESSEL';

export type Event = {
  __typename?: 'Event';
  /** Inspections for its cause, newest first. 有因检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
};


export type EventInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** What was found on one matter of an inspection. 检查结果 */
export type Finding = {
  __typename?: 'Finding';
  /** The case that it led to. 关联案件 */
  case: Maybe<Case>;
  /** What was seen. 问题描述 */
  description: Maybe<Scalars['String']['output']>;
  /** The day of the visit, else of the plan. 检查日期 */
  foundOn: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The inspection that found it. 所属检查 */
  inspection: Inspection;
  /** Whether what was to be corrected was; null where there was nothing to correct. 是否已整改 */
  isRectified: Maybe<Scalars['Boolean']['output']>;
  /** The matter that was checked. 检查事项 */
  item: Maybe<EnforcementItem>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Its place on the checklist, from 1. 序号 */
  ordinal: Scalars['Int']['output'];
  /** Which systems told of it: its inspection's, unless it came by a file of its own. 数据来源 */
  provenance: Array<Provenance>;
  /** The order to correct it; null where there was none. 整改 */
  rectification: Maybe<Rectification>;
  /** The day the correction was found good. 整改复查日期 */
  rectifiedOn: Maybe<Scalars['Date']['output']>;
  /** What it came to. 检查结论 */
  result: FindingResult;
};

/** A page of findings, newest first unless told. 检查结果分页 */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<FindingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Finding>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Finding;
};

/** Narrows a list of findings. 检查结果筛选 */
export type FindingFilter = {
  /** Only findings before this day. 检查日期止（不含） */
  foundBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only findings of this day or later. 检查日期起 */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only findings on these items. 检查事项 */
  items?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only findings that came to one of these. 检查结论 */
  results?: InputMaybe<Array<FindingResult>>;
};

/** How a list of findings is ordered. 检查结果排序 */
export type FindingOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: FindingOrderField;
};

/** What a list of findings is ordered by. 检查结果排序字段 */
export type FindingOrderField =
  /** 检查日期: the day of the visit, else of the plan */
  | 'FOUND_ON';

/** What one matter of the checklist came to. 检查结论 */
export type FindingResult =
  /** 未检查: left out of the visit */
  | 'NOT_CHECKED'
  /** 未发现问题: checked, and nothing found */
  | 'NO_PROBLEM'
  /** 涉嫌违法: goes on to a case or to another body */
  | 'SUSPECTED_VIOLATION'
  /** 责令改正: to be corrected by a day */
  | 'TO_BE_CORRECTED';

/** A visit to one object by at least two officers. 行政检查 */
export type Inspection = {
  __typename?: 'Inspection';
  /** What happened to it, in order. 检查日志 */
  actions: Array<InspectionAction>;
  /** 检查地点 */
  address: Maybe<Scalars['String']['output']>;
  /** The bodies that take part, the one in charge first; more than one is a joint inspection. 参与主体 */
  bodies: Array<Maybe<Body>>;
  /** The bodies as the source names them, kept whether or not they were found. 来源所述部门 */
  bodyTexts: Array<Scalars['String']['output']>;
  /** Null before the visit. 检查渠道 */
  channel: Maybe<InspectionChannel>;
  /** Whom it visits. 被检查对象 */
  entity: Maybe<RegulatedEntity>;
  /** The event that gave cause. 检查起因事件 */
  event: Maybe<Event>;
  /** 专家 */
  expertNames: Array<Scalars['String']['output']>;
  /** What was found, matter by matter, in the order of the checklist. 检查结果 */
  findings: Array<Finding>;
  /** Whether anything was found. 是否发现问题 */
  hasProblem: Scalars['Boolean']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The day of the visit. 检查日期 */
  inspectedOn: Maybe<Scalars['Date']['output']>;
  /** Who inspected, by name, where the source gives no number or beside it. 检查人员姓名 */
  inspectorNames: Array<Scalars['String']['output']>;
  /** Whether the enterprise scanned its code; null before the visit (R-1209). 是否扫码 */
  isCodeScanned: Maybe<Scalars['Boolean']['output']>;
  /** Whether more than one body takes part. 是否联合检查 */
  isJoint: Scalars['Boolean']['output'];
  /** Whether anything is left to be done. 是否未完结 */
  isOpen: Scalars['Boolean']['output'];
  /**
   * Whether it was one visit more than a body that took part had published for the enterprise and the year, visits that a clue
   * made necessary not counted (R-1207). 是否超出年度检查频次
   */
  isOverCap: Scalars['Boolean']['output'];
  /** Whether it is past its planned day, or past the day for correction, by the government's own clock. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** The matters on the checklist. 检查事项 */
  items: Array<Maybe<EnforcementItem>>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** How it comes about. 检查类型 */
  kind: InspectionKind;
  /** 组长 */
  leaderName: Maybe<Scalars['String']['output']>;
  /** By what method, in the source's words: 实地, 书面, 网络监测. 核查方式 */
  method: Maybe<Scalars['String']['output']>;
  /** The number that it is known by. 检查编号 */
  number: Scalars['String']['output'];
  /** What was inspected, as the source names it. 检查对象名称 */
  objectName: Maybe<Scalars['String']['output']>;
  /** At least two, certified (行政处罚法 art. 42). 检查人员 */
  officers: Array<Maybe<Officer>>;
  /** The joint operation that it is a part of. 所属联合行动 */
  operation: Maybe<JointOperation>;
  /** Where it takes place. 检查区划 */
  place: Maybe<Place>;
  /** The yearly plan that it belongs to. 所属计划 */
  plan: Maybe<InspectionPlan>;
  /** The day that is planned. 计划检查日期 */
  plannedFor: Scalars['Date']['output'];
  /** How far what followed has come, in the source's words. 执行情况 */
  progressText: Maybe<Scalars['String']['output']>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The day its result became public; null as long as it is not (R-1201). 公示日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** What the enterprise thought of it. 企业评价 */
  rating: Maybe<EnterpriseRating>;
  /** 录入人 */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** When it was recorded, as the source writes it. 录入时间 */
  recordedText: Maybe<Scalars['String']['output']>;
  /** By when what was found is to be corrected. 整改期限 */
  rectifyBy: Maybe<Scalars['Date']['output']>;
  /** 审核人 */
  reviewedBy: Maybe<Scalars['String']['output']>;
  /** Visits that merging plans or bodies spared the enterprise. 减少上门次数 */
  savedVisits: Scalars['Int']['output'];
  /** Where it stands. 检查状态 */
  state: InspectionState;
  /** The task that it belongs to. 所属任务 */
  task: Maybe<InspectionTask>;
  /** The team that makes it. 检查队伍 */
  team: Maybe<Team>;
};

/** One entry of an inspection's log; each is chained to the one before it by its hash. 检查动作 */
export type InspectionAction = {
  __typename?: 'InspectionAction';
  /** What was done. 动作 */
  action: Scalars['String']['output'];
  /** Who did it. 经办 */
  actor: Scalars['String']['output'];
  /** When it was done. 时间 */
  at: Scalars['DateTime']['output'];
  /** Hash over this action and the one before it, hexadecimal. 链式哈希 */
  hash: Scalars['String']['output'];
  /** Its place in the log, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** The state after it; null where a revoked import took the inspection away. 动作后状态 */
  state: Maybe<InspectionState>;
};

/** With what the officers recorded it. 检查渠道 */
export type InspectionChannel =
  /** 桌面端补录: entered at a desk afterwards */
  | 'DESK'
  /** 掌上执法: on a phone, in front of the object */
  | 'MOBILE';

/** A page of inspections, newest first by visit, else by plan, unless told. 检查分页 */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectionEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Inspection>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Inspection;
};

/** Narrows a list of inspections. 检查筛选 */
export type InspectionFilter = {
  /** Only inspections in which one of these bodies takes part. 参与主体 */
  bodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only inspections recorded in one of these ways. 检查渠道 */
  channels?: InputMaybe<Array<InspectionChannel>>;
  /** Only inspections of objects of these grades. 对象信用等级 */
  entityGrades?: InputMaybe<Array<CreditGrade>>;
  /** Only inspections that found something, or only those that did not. 是否发现问题 */
  hasProblem?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only visits before this day. 检查日期止（不含） */
  inspectedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only visits on this day or later. 检查日期起 */
  inspectedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only inspections of several bodies, or only those of one. 是否联合检查 */
  isJoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only inspections that are open, or only those that are not. 是否未结束 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only inspections whose checklist names one of these items. 检查事项 */
  items?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only inspections of one of these kinds. 检查类型 */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** Only inspections of these plans. 计划编号 */
  planNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only inspections in one of these states. 检查状态 */
  states?: InputMaybe<Array<InspectionState>>;
  /** Only inspections of these tasks. 任务编号 */
  taskNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only inspections of tasks under these themes. 监管一件事主题 */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only inspections of objects of one of these trades or of a trade below it: H finds H6210, too. 对象行业 */
  trades?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How an inspection comes about. 检查类型 (优化营商环境条例 art. 54) */
export type InspectionKind =
  /** 综合查一次: several matters or bodies in one visit (R-1204) */
  | 'COMBINED'
  /** 有因检查: after a complaint, a transfer or an alert */
  | 'FOR_CAUSE'
  /** 重点检查: full coverage of a key field */
  | 'KEY'
  /** 双随机: object and officers drawn at random (R-1201) */
  | 'RANDOM'
  /** 专项检查: for a special purpose, for a time */
  | 'SPECIAL';

/** By what a figure may be told apart; a figure that is not kept by it refuses. 分项维度 */
export type InspectionMetricDimension =
  /** 检查渠道: a mobile terminal or a desk */
  | 'CHANNEL'
  /** 检查方式: of a visit or a task */
  | 'KIND'
  /** 月: YYYY-MM */
  | 'MONTH'
  /** 区划: the code of the place, a village or the town itself */
  | 'PLACE'
  /** 镇（街道）: the town's code */
  | 'TOWN';

/** Figures that are counted here; each value's formula stands behind its name. 指标 */
export type InspectionMetricKey =
  /** 互联网+监管应用率: bodies with a visit in the window / bodies of published plans */
  | 'BODIES_INSPECTING_RATE'
  /** 亮码率: visits in which the code was scanned / visits */
  | 'CODE_RATE'
  /** 综合查一次占比: visits in which two bodies or more took part / visits */
  | 'COMBINED_SHARE'
  /** 频次超限企业数: different enterprises that were visited beyond that number */
  | 'ENTERPRISES_OVER_CAP'
  /** 受检企业数: different enterprises that were visited */
  | 'ENTERPRISES_VISITED'
  /** 检查户次: visits, one per object */
  | 'INSPECTIONS'
  /** 联合行动次数: joint operations */
  | 'JOINT_OPERATIONS'
  /** 联合执法次数: tasks completed that two bodies or two items share */
  | 'JOINT_TASKS'
  /** 掌上执法应用率: visits recorded on a mobile terminal / visits */
  | 'MOBILE_RATE'
  /** 超期未复查整改数: rectifications past their day that were not rechecked */
  | 'OVERDUE_RECTIFICATIONS'
  /** 问题检出率: visits with a problem / visits */
  | 'PROBLEM_RATE'
  /** 检查结果公示率: visits whose result was published / visits */
  | 'PUBLISHED_RATE'
  /** 双随机完成率: objects of double-random inspections that were visited / objects planned to be visited */
  | 'RANDOM_COMPLETION_RATE'
  /** 企业评价平均星级: stars of enterprises / ratings */
  | 'RATING_MEAN'
  /** 整改合格率: rectifications that passed their recheck / rectifications due */
  | 'RECTIFIED_RATE'
  /** 重复检查企业占比: enterprises visited twice or more / enterprises visited */
  | 'REPEATED_VISIT_SHARE'
  /** 减少企业干扰户次: sum of the visits that merging spared the enterprises */
  | 'SAVED_VISITS'
  /** 完成检查任务数: tasks completed */
  | 'TASKS_COMPLETED'
  /** 两人执法合规率: visits that name two certificates or more / visits */
  | 'TWO_OFFICERS_RATE'
  /** 频次超限次数: visits beyond the number that a body published for an enterprise and a year */
  | 'VISITS_OVER_CAP';

/** How a list of inspections is ordered. 检查排序 */
export type InspectionOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: InspectionOrderField;
};

/** What a list of inspections is ordered by. 检查排序字段 */
export type InspectionOrderField =
  /** 检查日期: the day of the visit; those without one come last */
  | 'INSPECTED_ON'
  /** 检查或计划日期: the day of the visit, else of the plan */
  | 'LISTED_ON';

/** What a body means to inspect in a year: published before anything is drawn (R-1201). 年度检查计划 */
export type InspectionPlan = {
  __typename?: 'InspectionPlan';
  /** All that take part, the body in charge first. 参与单位 */
  bodies: Array<Maybe<Body>>;
  /** First day. 起始日期 */
  fromOn: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Its inspections. 检查 */
  inspections: InspectionConnection;
  /** Whether several departments take part. 是否跨部门 */
  isCrossDepartment: Scalars['Boolean']['output'];
  /** The matters that are inspected. 检查事项 */
  items: Array<Maybe<EnforcementItem>>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** How its inspections come about. 检查类型 */
  kind: InspectionKind;
  /** The body in charge. 牵头单位 */
  leadBody: Maybe<Body>;
  /** Tasks into which it was merged with other plans. 合并任务 */
  mergedInto: InspectionTaskConnection;
  /** What it is called. 计划名称 */
  name: Scalars['String']['output'];
  /** The number that it is known by. 计划编号 */
  number: Scalars['String']['output'];
  /** Which objects, in words. 抽查范围 */
  objectScope: Maybe<Scalars['String']['output']>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The day it was published; null as long as it is not. 公布日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** How many of a hundred objects are drawn. 抽查比例（%） */
  ratio: Maybe<Scalars['Int']['output']>;
  /** Where it stands. 计划状态 */
  state: InspectionPlanState;
  /** The tasks that carry it out. 检查任务 */
  tasks: InspectionTaskConnection;
  /** Last day. 截止日期 */
  toOn: Scalars['Date']['output'];
  /** How often the body in charge may visit one enterprise in the year, as it published; null where it published none (国办发〔2024〕54号, R-1207). 年度检查频次上限 */
  visitCap: Maybe<Scalars['Int']['output']>;
  /** The year that it is made for. 年度 */
  year: Scalars['Int']['output'];
};


/** What a body means to inspect in a year: published before anything is drawn (R-1201). 年度检查计划 */
export type InspectionPlanInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};


/** What a body means to inspect in a year: published before anything is drawn (R-1201). 年度检查计划 */
export type InspectionPlanMergedIntoArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};


/** What a body means to inspect in a year: published before anything is drawn (R-1201). 年度检查计划 */
export type InspectionPlanTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};

/** A page of plans of inspections, the latest first unless told. 检查计划分页 */
export type InspectionPlanConnection = {
  __typename?: 'InspectionPlanConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectionPlanEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<InspectionPlan>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectionPlanEdge = {
  __typename?: 'InspectionPlanEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: InspectionPlan;
};

/** Narrows a list of plans of inspections. 检查计划筛选 */
export type InspectionPlanFilter = {
  /** Only plans in which one of these bodies takes part. 参与单位 */
  bodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only plans of several departments, or only the others. 是否跨部门 */
  isCrossDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only plans of these kinds. 检查类型 */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** Only plans in one of these states. 计划状态 */
  states?: InputMaybe<Array<InspectionPlanState>>;
  /** Only plans of these years. 年度 */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** How a list of plans of inspections is ordered. 检查计划排序 */
export type InspectionPlanOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: InspectionPlanOrderField;
};

/** What a list of plans of inspections is ordered by. 检查计划排序字段 */
export type InspectionPlanOrderField =
  /** 起始日期: the first day */
  | 'FROM_ON';

/** Where a plan of inspections stands. 检查计划状态 */
export type InspectionPlanState =
  /** 待执行: not begun */
  | 'AWAITING'
  /** 已完成: all is done */
  | 'DONE'
  /** 执行中: its tasks run */
  | 'RUNNING';

/** A page of what a search found, by type and id. 检索结果分页 */
export type InspectionSearchConnection = {
  __typename?: 'InspectionSearchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectionSearchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<InspectionSearchResult>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectionSearchEdge = {
  __typename?: 'InspectionSearchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: InspectionSearchResult;
};

/** What the search of this house finds. 检索结果 */
export type InspectionSearchResult = Inspection | InspectionPlan | InspectionTask | JointOperation | RegulatedEntity;

/** A type that the search of this house finds. 检索类型 */
export type InspectionSearchType =
  /** 行政检查: by number */
  | 'INSPECTION'
  /** 检查计划: by name and number */
  | 'INSPECTION_PLAN'
  /** 检查任务: by name and number */
  | 'INSPECTION_TASK'
  /** 联合行动: by name and number */
  | 'JOINT_OPERATION'
  /** 监管对象: by name, credit code and address */
  | 'REGULATED_ENTITY';

/** Where an inspection stands. 检查状态 */
export type InspectionState =
  /** 已审批: the head approved it (R-1208) */
  | 'APPROVED'
  /** 待复查: something is to be corrected by a date */
  | 'AWAITING_RECHECK'
  /** 待检查: the enterprise was notified, or the law allows a visit unannounced */
  | 'AWAITING_VISIT'
  /** 已闭环: the enterprise rated it, or its time to do so ran out */
  | 'CLOSED'
  /** 已移送: a suspected violation went to a case or to another body */
  | 'HANDED_OVER'
  /** 已抽对象: the object is drawn */
  | 'OBJECT_DRAWN'
  /** 已抽人员: the officers are drawn */
  | 'OFFICERS_DRAWN'
  /** 任务待抽取: nothing is drawn */
  | 'PLANNED'
  /** 已公示: its result is public */
  | 'PUBLISHED'
  /** 已检查: the visit was made */
  | 'VISITED';

/** One round of inspections that is drawn and carried out together. 检查任务 */
export type InspectionTask = {
  __typename?: 'InspectionTask';
  /** The bodies that take part, the one in charge first. 实施部门 */
  bodies: Array<Maybe<Body>>;
  /** The bodies as the source names them, kept whether or not they were found. 来源所述实施部门 */
  bodyTexts: Array<Scalars['String']['output']>;
  /** The check-once list that it follows. 综合查一次清单 */
  checkList: Maybe<CheckList>;
  /** The day it was completed. 完成日期 */
  completedOn: Maybe<Scalars['Date']['output']>;
  /** 随机日期 */
  drawDateText: Maybe<Scalars['String']['output']>;
  /** 随机模式 */
  drawModeText: Maybe<Scalars['String']['output']>;
  /** How many objects were drawn. 抽中户数 */
  drawnTotal: Maybe<Scalars['Int']['output']>;
  /** Its draws, newest first. 抽取记录 */
  draws: DrawConnection;
  /** First day. 起始日期 */
  fromOn: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Its inspections, newest first. 检查 */
  inspections: InspectionConnection;
  /** Whether it merges several plans or bodies into one visit (R-1204). 是否综合查一次 */
  isMerged: Scalars['Boolean']['output'];
  /** 事项数 */
  itemTotal: Maybe<Scalars['Int']['output']>;
  /** The matters that are inspected. 检查事项 */
  items: Array<Maybe<EnforcementItem>>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** How its inspections come about. 检查类型 */
  kind: InspectionKind;
  /** How many objects the library held, each once. 抽取库总户数 */
  libraryTotal: Maybe<Scalars['Int']['output']>;
  /** The plans that it merges. 合并的计划 */
  mergedFrom: Array<Maybe<InspectionPlan>>;
  /** 定向 or 不定向, in the source's words. 抽查方式 */
  methodText: Maybe<Scalars['String']['output']>;
  /** What it is called. 任务名称 */
  name: Scalars['String']['output'];
  /** The number that it is known by. 任务编号 */
  number: Scalars['String']['output'];
  /** By what the library of objects is narrowed, in words. 入库条件 */
  objectConditions: Maybe<Scalars['String']['output']>;
  /** Who organises it, as the source names them. 组织部门 */
  organiserText: Maybe<Scalars['String']['output']>;
  /** Whether a yearly plan foresaw it, in the source's words. 任务来源 */
  originText: Maybe<Scalars['String']['output']>;
  /** Where it is carried out; null for the whole jurisdiction. 实施区划 */
  place: Maybe<Place>;
  /** The yearly plan that it carries out; null where no plan foresaw it. 所属计划 */
  plan: Maybe<InspectionPlan>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** Whether the list of objects is public, in the source's words. 名单是否公示 */
  publicityText: Maybe<Scalars['String']['output']>;
  /** 总抽取比例 */
  ratioText: Maybe<Scalars['String']['output']>;
  /** The scene that it is done under. 监管一件事场景 */
  scene: Maybe<SupervisionScene>;
  /** Where it stands. 任务状态 */
  state: InspectionTaskState;
  /** How many objects are to be inspected. 目标户数 */
  targetTotal: Maybe<Scalars['Int']['output']>;
  /** The theme that it is done under. 监管一件事主题 */
  theme: Maybe<SupervisionTheme>;
  /** Last day. 截止日期 */
  toOn: Maybe<Scalars['Date']['output']>;
};


/** One round of inspections that is drawn and carried out together. 检查任务 */
export type InspectionTaskDrawsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DrawFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DrawOrder>;
};


/** One round of inspections that is drawn and carried out together. 检查任务 */
export type InspectionTaskInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** A page of tasks, the latest first unless told. 检查任务分页 */
export type InspectionTaskConnection = {
  __typename?: 'InspectionTaskConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectionTaskEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<InspectionTask>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectionTaskEdge = {
  __typename?: 'InspectionTaskEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: InspectionTask;
};

/** Narrows a list of tasks. 检查任务筛选 */
export type InspectionTaskFilter = {
  /** Only tasks in which one of these bodies takes part. 实施部门 */
  bodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tasks completed before this day. 完成日期止（不含） */
  completedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only tasks completed on this day or later. 完成日期起 */
  completedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only merged tasks, or only the others. 是否综合查一次 */
  isMerged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks of these kinds. 检查类型 */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** Only tasks under these scenes. 场景 */
  scenes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tasks in one of these states. 任务状态 */
  states?: InputMaybe<Array<InspectionTaskState>>;
  /** Only tasks under these themes. 主题 */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a list of tasks is ordered. 检查任务排序 */
export type InspectionTaskOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: InspectionTaskOrderField;
};

/** What a list of tasks is ordered by. 检查任务排序字段 */
export type InspectionTaskOrderField =
  /** 完成日期: the day of completion; those that are not complete come last */
  | 'COMPLETED_ON'
  /** 起始日期: the first day */
  | 'FROM_ON';

/** Where a task stands. 检查任务状态 */
export type InspectionTaskState =
  /** 待抽取: objects and officers are to be drawn */
  | 'AWAITING_DRAW'
  /** 已完成: all its objects were inspected */
  | 'DONE'
  /** 已抽取: objects and officers are drawn */
  | 'DRAWN';

/** What a body's yearly cap of visits to one enterprise leaves. 检查频次余额 */
export type InspectionsLeft = {
  __typename?: 'InspectionsLeft';
  /** Whose cap it is. 检查主体 */
  body: Maybe<Body>;
  /** The most visits that the body makes in the year, the lowest of its published plans. 频次上限 */
  cap: Scalars['Int']['output'];
  /** How many the cap still allows. 剩余次数 */
  left: Scalars['Int']['output'];
  /** The plan that published it. 依据计划 */
  plan: Maybe<InspectionPlan>;
  /** Visits of the year in which the body took part, but for those that a clue made necessary. 已检查次数 */
  visits: Scalars['Int']['output'];
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** Somebody of the library: an officer, who may be drawn to inspect (R-1201), or an expert without a certificate, who may only go along (R-1205). 检查人员 */
export type Inspector = {
  __typename?: 'Inspector';
  /** Number of the certificate; of an expert without one, unit and name. 人员编号 */
  code: Scalars['String']['output'];
  /** What the person knows. 专业领域 */
  fields: Array<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 是否专家 */
  isExpert: Scalars['Boolean']['output'];
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** The officer, by the number of the certificate. 执法人员 */
  officer: Maybe<Officer>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** 在库状态 */
  status: InspectorStatus;
  /** The unit as it was written. 单位 */
  unitText: Maybe<Scalars['String']['output']>;
};

/** A page of inspectors, in the order of their codes unless told. 检查人员分页 */
export type InspectorConnection = {
  __typename?: 'InspectorConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectorEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Inspector>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectorEdge = {
  __typename?: 'InspectorEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Inspector;
};

/** Narrows a list of inspectors. 检查人员筛选 */
export type InspectorFilter = {
  /** Only experts, or only others. 是否专家 */
  isExpert?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only people of these statuses. 在库状态 */
  statuses?: InputMaybe<Array<InspectorStatus>>;
};

/** How a list of inspectors is ordered. 检查人员排序 */
export type InspectorOrder = {
  /** Which way. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: InspectorOrderField;
};

/** What a list of inspectors is ordered by. 检查人员排序字段 */
export type InspectorOrderField =
  /** 人员编号: the code */
  | 'CODE';

/** Whether somebody may be drawn to inspect. 在库状态 */
export type InspectorStatus =
  /** 在库: may be drawn */
  | 'LISTED'
  /** 出库: is no longer in the library */
  | 'REMOVED'
  /** 暂停: may not be drawn for now */
  | 'SUSPENDED';

/** Several bodies at one time in one place, by a plan that says who does what (浙江省综合行政执法条例 arts. 13–14). 联合行动 */
export type JointOperation = {
  __typename?: 'JointOperation';
  /** The cases that it led to. 关联案件 */
  cases: Array<Maybe<Case>>;
  /** Who takes part with what: the division of work and the forces. 分工与力量 */
  forces: Array<OperationForce>;
  /** First day. 起始日期 */
  fromOn: Scalars['Date']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The body that called it. 发起单位 */
  initiator: Maybe<Body>;
  /** Its inspections, newest first. 检查 */
  inspections: InspectionConnection;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What it is called. 行动名称 */
  name: Scalars['String']['output'];
  /** The number that it is known by. 行动编号 */
  number: Scalars['String']['output'];
  /** People of all bodies together. 出动人员 */
  peopleTotal: Scalars['Int']['output'];
  /** Where it takes place. 行动区划 */
  place: Maybe<Place>;
  /** The plan in words. 行动方案 */
  planText: Maybe<Scalars['String']['output']>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** What came of it. 行动成效 */
  result: Maybe<Scalars['String']['output']>;
  /** Whom or what it is after. 行动目标 */
  targets: Maybe<Scalars['String']['output']>;
  /** Last day. 截止日期 */
  toOn: Scalars['Date']['output'];
  /** Vehicles of all bodies together. 出动车辆 */
  vehicleTotal: Scalars['Int']['output'];
};


/** Several bodies at one time in one place, by a plan that says who does what (浙江省综合行政执法条例 arts. 13–14). 联合行动 */
export type JointOperationInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** A page of joint operations, the latest first unless told. 联合行动分页 */
export type JointOperationConnection = {
  __typename?: 'JointOperationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<JointOperationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<JointOperation>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type JointOperationEdge = {
  __typename?: 'JointOperationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: JointOperation;
};

/** Narrows a list of joint operations. 联合行动筛选 */
export type JointOperationFilter = {
  /** Only operations that begin before this day. 起始日期止（不含） */
  beginsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only operations that begin on this day or later. 起始日期起 */
  beginsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only operations in which one of these bodies takes part. 参与单位 */
  bodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only operations that one of these bodies called. 发起单位 */
  initiators?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a list of joint operations is ordered. 联合行动排序 */
export type JointOperationOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: JointOperationOrderField;
};

/** What a list of joint operations is ordered by. 联合行动排序字段 */
export type JointOperationOrderField =
  /** 起始日期: the first day */
  | 'FROM_ON';

/** That an object stands in a special library of the random inspections, and under which labels. 专项库条目 */
export type LibraryEntry = {
  __typename?: 'LibraryEntry';
  /** The object, by its code. 监管对象 */
  entity: Maybe<RegulatedEntity>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether only people who know the field may inspect it. 是否专业监管 */
  isProfessional: Maybe<Scalars['Boolean']['output']>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What the library counts it among. 监管标签 */
  labels: Array<Scalars['String']['output']>;
  /** 专项库名称 */
  library: Scalars['String']['output'];
  /** The licence for which it stands there. 许可证 */
  licence: Maybe<Licence>;
  /** Library and code of the object. 条目编号 */
  number: Scalars['String']['output'];
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
};

/** A page of entries, in the order of their libraries unless told. 专项库条目分页 */
export type LibraryEntryConnection = {
  __typename?: 'LibraryEntryConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LibraryEntryEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<LibraryEntry>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LibraryEntryEdge = {
  __typename?: 'LibraryEntryEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: LibraryEntry;
};

/** Narrows a list of entries. 专项库条目筛选 */
export type LibraryEntryFilter = {
  /** Only entries of these libraries. 专项库 */
  libraries?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a list of entries is ordered. 专项库条目排序 */
export type LibraryEntryOrder = {
  /** Which way. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: LibraryEntryOrderField;
};

/** What a list of entries is ordered by. 专项库条目排序字段 */
export type LibraryEntryOrderField =
  /** 专项库名称: the library */
  | 'LIBRARY';

/** A licence that an authority granted, as it is published within seven days (双公示). 行政许可 */
export type Licence = {
  __typename?: 'Licence';
  /** 许可证书名称 */
  certificateName: Maybe<Scalars['String']['output']>;
  /** 许可编号 */
  certificateNumber: Maybe<Scalars['String']['output']>;
  /** What is allowed. 许可内容 */
  content: Maybe<Scalars['String']['output']>;
  /** 许可决定日期 */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** The object that holds it, by its code. 监管对象 */
  entity: Maybe<RegulatedEntity>;
  /** 公民身份号码; *** without clearance */
  holderIdNumber: Maybe<Scalars['String']['output']>;
  /** What the holder is in law. 行政相对人类别 */
  holderKind: Maybe<LicenceHolderKind>;
  /** Who holds it. 行政相对人名称 */
  holderName: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Who granted it. 许可机关 */
  issuer: Maybe<Body>;
  /** The authority's name as it was written. 许可机关名称 */
  issuerText: Maybe<Scalars['String']['output']>;
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 许可类别 */
  kind: LicenceKind;
  /** 备注 */
  note: Maybe<Scalars['String']['output']>;
  /** Number of the decision, 〔〕 in place of all other brackets. 许可决定书文号 */
  number: Scalars['String']['output'];
  /** The number as it was written. 文号原文 */
  numberText: Maybe<Scalars['String']['output']>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The holder's legal representative. 法定代表人 */
  representative: Maybe<Scalars['String']['output']>;
  /** 公民身份号码; *** without clearance */
  representativeIdNumber: Maybe<Scalars['String']['output']>;
  /** 数据来源单位统一社会信用代码 */
  sourceCode: Maybe<Scalars['String']['output']>;
  /** Who sent it. 数据来源单位 */
  sourceText: Maybe<Scalars['String']['output']>;
  /** Where it stands, in the words of its source. 当前状态 */
  statusText: Maybe<Scalars['String']['output']>;
  /** What the decision is called. 许可决定书名称 */
  title: Maybe<Scalars['String']['output']>;
  /** 有效期自 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Empty where it ends never, or nobody told. 有效期至 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of licences, the latest decided first unless told. 行政许可分页 */
export type LicenceConnection = {
  __typename?: 'LicenceConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LicenceEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Licence>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LicenceEdge = {
  __typename?: 'LicenceEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Licence;
};

/** Narrows a list of licences. 行政许可筛选 */
export type LicenceFilter = {
  /** Only licences decided before this day. 决定日期止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only licences that end before this day. 有效期至止（不含） */
  endsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only licences that end on this day or later. 有效期至起 */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only licences decided on this day or later. 决定日期起 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only licences of these kinds. 许可类别 */
  kinds?: InputMaybe<Array<LicenceKind>>;
};

/** What the holder of a licence is in law. 行政相对人类别 */
export type LicenceHolderKind =
  /** 自然人: a natural person */
  | 'CITIZEN'
  /** 个体工商户: an individual business */
  | 'INDIVIDUAL_BUSINESS'
  /** 法人及非法人组织: an organisation */
  | 'ORGANISATION'
  /** 其他: anything else */
  | 'OTHER';

/** What a licence allows in law (行政许可法 art. 12). 许可类别 */
export type LicenceKind =
  /** 核准: approval of things against a standard */
  | 'APPROVAL'
  /** 特许: a franchise */
  | 'FRANCHISE'
  /** 普通: an ordinary licence */
  | 'ORDINARY'
  /** 其他: anything else */
  | 'OTHER'
  /** 认可: recognition of a qualification */
  | 'RECOGNITION'
  /** 登记: registration of a subject */
  | 'REGISTRATION';

/** How a list of licences is ordered. 行政许可排序 */
export type LicenceOrder = {
  /** Which way. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: LicenceOrderField;
};

/** What a list of licences is ordered by. 行政许可排序字段 */
export type LicenceOrderField =
  /** 决定日期: the day of the decision */
  | 'DECIDED_ON'
  /** 有效期至: the last day */
  | 'VALID_TO';

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
   * Notes what shall stand in open quarantined rows of a batch of inspections when they are replayed: operators of any, a machine
   * of those that it sent. 更正检查隔离行
   */
  correctInspectionRows: Maybe<CorrectRowsResult>;
  /**
   * Takes open quarantined rows of a batch of inspections up again: operators of any, a machine of those that it sent, within its
   * grant. 重放检查隔离行
   */
  replayInspectionRows: Maybe<ReplayRowsResult>;
  /**
   * Takes a batch of inspections back: operators any, a machine those that it sent. What was changed since is kept and listed.
   * 撤销检查批次
   */
  revokeInspectionBatch: Maybe<RevokeBatchResult>;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationCorrectInspectionRowsArgs = {
  input: CorrectRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationReplayInspectionRowsArgs = {
  input: ReplayRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationRevokeInspectionBatchArgs = {
  input: RevokeBatchInput;
};

export type Officer = {
  __typename?: 'Officer';
  certificateNumber: Scalars['String']['output'];
  /** Draws by which the officer was to inspect, newest first. 抽中记录 */
  draws: DrawConnection;
  /** Inspections that the officer takes or took part in. 参与检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type OfficerDrawsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DrawFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DrawOrder>;
};


export type OfficerInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** What one body does in a joint operation, and with how many. 参与力量 */
export type OperationForce = {
  __typename?: 'OperationForce';
  /** The body. 参与单位 */
  body: Maybe<Body>;
  /** Its share of the work; empty where the plan says none. 任务分工 */
  duty: Scalars['String']['output'];
  /** Its people. 人员数 */
  people: Scalars['Int']['output'];
  /** Its vehicles. 车辆数 */
  vehicles: Scalars['Int']['output'];
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

export type Place = {
  __typename?: 'Place';
  code: Scalars['ID']['output'];
  /** Figures of the inspections of the place and below it (of a government's own place those too whose place is not known), of their tasks and of what followed. Numbers only, open to everybody; none ranks by their number. 检查指标 */
  inspectionMetrics: Array<Metric>;
  /** Tasks carried out in this place or in a place within it. 检查任务 */
  inspectionTasks: InspectionTaskConnection;
  /** Inspections in this place or in a place within it. 检查 */
  inspections: InspectionConnection;
  /** Joint operations in this place or in a place within it. 联合行动 */
  jointOperations: JointOperationConnection;
  /** Objects of inspection in this place or in a place within it. 监管对象 */
  regulatedEntities: RegulatedEntityConnection;
};


export type PlaceInspectionMetricsArgs = {
  by: InputMaybe<InspectionMetricDimension>;
  keys: Array<InspectionMetricKey>;
  window: InputMaybe<Window>;
};


export type PlaceInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};


export type PlaceInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};


export type PlaceJointOperationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<JointOperationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<JointOperationOrder>;
};


export type PlaceRegulatedEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegulatedEntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<RegulatedEntityOrder>;
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

export type Query = {
  __typename?: 'Query';
  /** One by its number within a jurisdiction. 按编号查公共信用评价 */
  creditRating: Maybe<CreditRating>;
  /** All of a jurisdiction. 公共信用评价列表 */
  creditRatings: CreditRatingConnection;
  /** The draw with a number within a jurisdiction. 按编号查抽取 */
  draw: Maybe<Draw>;
  /** The draws of a jurisdiction. 抽取列表 */
  draws: DrawConnection;
  /** What the enterprise thought of an inspection. 按检查查企业评价 */
  enterpriseRating: Maybe<EnterpriseRating>;
  /** The ratings of a jurisdiction. 企业评价列表 */
  enterpriseRatings: EnterpriseRatingConnection;
  /** What an inspection found on one matter. 按检查与序号查检查结果 */
  finding: Maybe<Finding>;
  /** The findings of a jurisdiction. 检查结果列表 */
  findings: FindingConnection;
  /** The inspection with a number within a jurisdiction. 按编号查检查 */
  inspection: Maybe<Inspection>;
  /** One of them; refused where it is another's. 检查接入批次 */
  inspectionBatch: Maybe<Batch>;
  /**
   * The batches that brought records of inspections, the newest first. Operators read all of them, a machine those that it sent; anybody
   * else is refused with FORBIDDEN. 检查接入批次
   */
  inspectionBatches: Maybe<BatchPage>;
  /** The plan with a number within a jurisdiction. 按编号查检查计划 */
  inspectionPlan: Maybe<InspectionPlan>;
  /** The plans of inspections of a jurisdiction. 检查计划列表 */
  inspectionPlans: InspectionPlanConnection;
  /** The existing systems that send records of inspections; a machine sees its own. 检查来源系统 */
  inspectionSystems: Maybe<Array<SourceSystem>>;
  /** The task with a number within a jurisdiction. 按编号查检查任务 */
  inspectionTask: Maybe<InspectionTask>;
  /** The tasks of a jurisdiction. 检查任务列表 */
  inspectionTasks: InspectionTaskConnection;
  /** The inspections of a jurisdiction. 检查列表 */
  inspections: InspectionConnection;
  /** One by its code within a jurisdiction. 按编号查检查人员 */
  inspector: Maybe<Inspector>;
  /** All of a jurisdiction. 检查人员列表 */
  inspectors: InspectorConnection;
  /** The joint operation with a number within a jurisdiction. 按编号查联合行动 */
  jointOperation: Maybe<JointOperation>;
  /** The joint operations of a jurisdiction. 联合行动列表 */
  jointOperations: JointOperationConnection;
  /** All of a jurisdiction. 专项库条目列表 */
  libraryEntries: LibraryEntryConnection;
  /** One by its number within a jurisdiction. 按编号查专项库条目 */
  libraryEntry: Maybe<LibraryEntry>;
  /** One by its number within a jurisdiction. 按编号查行政许可 */
  licence: Maybe<Licence>;
  /** All of a jurisdiction. 行政许可列表 */
  licences: LicenceConnection;
  /** The correction that an inspection ordered on one matter. 按检查与序号查整改 */
  rectification: Maybe<Rectification>;
  /** The corrections of a jurisdiction. 整改列表 */
  rectifications: RectificationConnection;
  /** The objects of inspection of a jurisdiction. 监管对象列表 */
  regulatedEntities: RegulatedEntityConnection;
  /** The object with a credit code within a jurisdiction. 按信用代码查监管对象 */
  regulatedEntity: Maybe<RegulatedEntity>;
  /** Whatever of this house has the text in a name, a number or an address, within the caller's scope. 检索检查与监管对象 */
  searchInspections: InspectionSearchConnection;
};


export type QueryCreditRatingArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryCreditRatingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CreditRatingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CreditRatingOrder>;
};


export type QueryDrawArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryDrawsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DrawFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DrawOrder>;
};


export type QueryEnterpriseRatingArgs = {
  inspectionNumber: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryEnterpriseRatingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EnterpriseRatingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EnterpriseRatingOrder>;
};


export type QueryFindingArgs = {
  inspectionNumber: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
  ordinal: Scalars['Int']['input'];
};


export type QueryFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FindingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<FindingOrder>;
};


export type QueryInspectionArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryInspectionBatchArgs = {
  id: Scalars['String']['input'];
};


export type QueryInspectionBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionPlanArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryInspectionPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionPlanFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<InspectionPlanOrder>;
};


export type QueryInspectionTaskArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<InspectionTaskOrder>;
};


export type QueryInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<InspectionOrder>;
};


export type QueryInspectorArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryInspectorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<InspectorOrder>;
};


export type QueryJointOperationArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryJointOperationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<JointOperationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<JointOperationOrder>;
};


export type QueryLibraryEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LibraryEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LibraryEntryOrder>;
};


export type QueryLibraryEntryArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryLicenceArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryLicencesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LicenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LicenceOrder>;
};


export type QueryRectificationArgs = {
  inspectionNumber: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
  ordinal: Scalars['Int']['input'];
};


export type QueryRectificationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RectificationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<RectificationOrder>;
};


export type QueryRegulatedEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegulatedEntityFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<RegulatedEntityOrder>;
};


export type QueryRegulatedEntityArgs = {
  creditCode: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QuerySearchInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<InspectionSearchType>>;
};

/** What was ordered to be corrected, and what came of it. 整改 */
export type Rectification = {
  __typename?: 'Rectification';
  /** By when it is to be done. 整改期限 */
  dueOn: Scalars['Date']['output'];
  /** What is to be corrected. 检查结果 */
  finding: Maybe<Finding>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The inspection that ordered it. 所属检查 */
  inspection: Inspection;
  /** Whether it is still to be looked at again. 是否待复查 */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is open past its day, by the government's own clock. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** The government that it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The day it was ordered. 责令日期 */
  orderedOn: Scalars['Date']['output'];
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The day it was looked at again; null before. 复查日期 */
  recheckedOn: Maybe<Scalars['Date']['output']>;
  /** What came of it; null before. 复查结果 */
  result: Maybe<RectificationResult>;
};

/** A page of corrections, the last to come due first unless told. 整改分页 */
export type RectificationConnection = {
  __typename?: 'RectificationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<RectificationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Rectification>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type RectificationEdge = {
  __typename?: 'RectificationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: Rectification;
};

/** Narrows a list of corrections. 整改筛选 */
export type RectificationFilter = {
  /** Only those due before this day. 整改期限止（不含） */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only those due on this day or later. 整改期限起 */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only those still to be looked at again, or only the others. 是否待复查 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that came to one of these. 复查结果 */
  results?: InputMaybe<Array<RectificationResult>>;
};

/** How a list of corrections is ordered. 整改排序 */
export type RectificationOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: RectificationOrderField;
};

/** What a list of corrections is ordered by. 整改排序字段 */
export type RectificationOrderField =
  /** 整改期限: the day it is due */
  | 'DUE_ON'
  /** 责令日期: the day it was ordered */
  | 'ORDERED_ON';

/** How a correction stood when it was looked at again. 整改复查结果 */
export type RectificationResult =
  /** 不合格: it is not, and goes on to a case */
  | 'FAILED'
  /** 合格: what was found is corrected */
  | 'PASSED';

/** A wish that was understood and is refused: nothing was changed. 拒绝 */
export type Refusal = {
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntity = {
  __typename?: 'RegulatedEntity';
  /** Where it lives or does business. 住所、经营场所 */
  address: Maybe<Scalars['String']['output']>;
  /**
   * 18 characters (GB 32100-2015); of an object that has none, the number that it is registered by, as 浙岭渔23456 or 330327000082876.
   * 统一社会信用代码，无码对象为其登记编号
   */
  creditCode: Scalars['String']['output'];
  /** Grade of public credit. 信用等级 */
  creditGrade: Maybe<CreditGrade>;
  /** What authorities of public credit found of it, the latest first. 公共信用评价 */
  creditRatings: CreditRatingConnection;
  /** Draws by which it was to be inspected, newest first. 抽中记录 */
  draws: DrawConnection;
  /** How a vessel fishes. 作业方式 */
  fishingMethods: Array<Scalars['String']['output']>;
  /** 船籍港 */
  homePort: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Its inspections, newest first. 检查记录 */
  inspections: InspectionConnection;
  /**
   * How many visits bodies may still make in a year, the government's own unless told: one entry for each body that published
   * a cap for it, none where nobody did (国办发〔2024〕54号, R-1207). 年度检查频次余额
   */
  inspectionsLeft: Array<InspectionsLeft>;
  /** Whether no supervisor is fixed, so that it falls to the patrols of the comprehensive body. 是否归综合执法巡查 */
  isUnderPatrol: Scalars['Boolean']['output'];
  /** The government whose library it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What it is registered as. 对象类别 */
  kind: EntityKind;
  /** What it is counted among, as 九小场所. 标签 */
  labels: Array<Scalars['String']['output']>;
  /** 船长（米） */
  lengthMetres: Maybe<Scalars['Float']['output']>;
  /** The special libraries in which it stands. 专项库条目 */
  libraryEntries: LibraryEntryConnection;
  /** Licences that it holds, as they are written. 许可证件 */
  licences: Array<Scalars['String']['output']>;
  /** What it is called. 名称 */
  name: Scalars['String']['output'];
  /** The credit code of who owns a vessel. 所有人统一社会信用代码 */
  ownerCode: Maybe<Scalars['String']['output']>;
  /** Who owns a vessel. 所有人 */
  ownerName: Maybe<Scalars['String']['output']>;
  /** Licences that were granted to it, the latest decided first. 行政许可 */
  permits: LicenceConnection;
  /** Where it lies. 所在区划 */
  place: Maybe<Place>;
  /** 主机功率（千瓦） */
  powerKilowatts: Maybe<Scalars['Float']['output']>;
  /** Which systems told of it. 数据来源 */
  provenance: Array<Provenance>;
  /** The sea area that a vessel works in. 作业海域 */
  seaArea: Maybe<Scalars['String']['output']>;
  /** Who approved it supervises it; null where nobody is fixed. 固定监管主体 */
  supervisor: Maybe<Body>;
  /** Trade by GB/T 4754-2017, as H6210. 行业代码 */
  tradeCode: Maybe<Scalars['String']['output']>;
  /** Section of its trade; null where the code names none. 行业门类 */
  tradeSection: Maybe<TradeSection>;
  /** What kind of vessel it is, as 捕捞船. 船舶类型 */
  vesselKind: Maybe<Scalars['String']['output']>;
  /** A vessel's own number. 船名号 */
  vesselNumber: Maybe<Scalars['String']['output']>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityCreditRatingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CreditRatingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CreditRatingOrder>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityDrawsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DrawFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DrawOrder>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityInspectionsLeftArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityLibraryEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LibraryEntryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LibraryEntryOrder>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityPermitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LicenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LicenceOrder>;
};

/** A page of objects of inspection, in the order of their credit codes unless told. 监管对象分页 */
export type RegulatedEntityConnection = {
  __typename?: 'RegulatedEntityConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<RegulatedEntityEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<RegulatedEntity>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type RegulatedEntityEdge = {
  __typename?: 'RegulatedEntityEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** The row itself. 记录 */
  node: RegulatedEntity;
};

/** Narrows a list of objects of inspection. 监管对象筛选 */
export type RegulatedEntityFilter = {
  /** Only objects of these grades. 信用等级 */
  creditGrades?: InputMaybe<Array<CreditGrade>>;
  /** Only objects of these kinds. 对象类别 */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** Only objects with at least one of these labels. 标签 */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only objects that one of these bodies supervises. 固定监管主体 */
  supervisors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only objects in these towns, 12 digits. 所在镇街 */
  towns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only objects of one of these trades or of a trade below it: H finds H6210, too. 行业 */
  trades?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a list of objects of inspection is ordered. 监管对象排序 */
export type RegulatedEntityOrder = {
  /** Which way; the latest first where nothing is said. 排序方向 */
  direction?: OrderDirection;
  /** By what. 排序字段 */
  field: RegulatedEntityOrderField;
};

/** What a list of objects of inspection is ordered by. 监管对象排序字段 */
export type RegulatedEntityOrderField =
  /** 统一社会信用代码: the credit code */
  | 'CREDIT_CODE'
  /** 名称: the name */
  | 'NAME';

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

export type SupervisionScene = {
  __typename?: 'SupervisionScene';
  code: Scalars['String']['output'];
  /** Tasks under the scene, newest first. 本场景检查任务 */
  inspectionTasks: InspectionTaskConnection;
  jurisdiction: Scalars['String']['output'];
};


export type SupervisionSceneInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};

export type SupervisionTheme = {
  __typename?: 'SupervisionTheme';
  code: Scalars['String']['output'];
  /** Tasks under the theme, newest first. 本主题检查任务 */
  inspectionTasks: InspectionTaskConnection;
  jurisdiction: Scalars['String']['output'];
};


export type SupervisionThemeInspectionTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionTaskFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionTaskOrder>;
};

export type Team = {
  __typename?: 'Team';
  code: Scalars['String']['output'];
  /** Inspections of the team. 队伍检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type TeamInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<InspectionOrder>;
};

/** Section of GB/T 4754-2017, the letter with which a trade's code begins. 行业门类 */
export type TradeSection =
  /** 农、林、牧、渔业: agriculture, forestry, husbandry and fishery */
  | 'A'
  /** 采矿业: mining */
  | 'B'
  /** 制造业: manufacturing */
  | 'C'
  /** 电力、热力、燃气及水生产和供应业: power, heat, gas and water */
  | 'D'
  /** 建筑业: construction */
  | 'E'
  /** 批发和零售业: wholesale and retail */
  | 'F'
  /** 交通运输、仓储和邮政业: transport, storage and post */
  | 'G'
  /** 住宿和餐饮业: hotels and catering */
  | 'H'
  /** 信息传输、软件和信息技术服务业: information services */
  | 'I'
  /** 金融业: finance */
  | 'J'
  /** 房地产业: real estate */
  | 'K'
  /** 租赁和商务服务业: leasing and business services */
  | 'L'
  /** 科学研究和技术服务业: research and technical services */
  | 'M'
  /** 水利、环境和公共设施管理业: water, environment and public facilities */
  | 'N'
  /** 居民服务、修理和其他服务业: repair and other services to residents */
  | 'O'
  /** 教育: education */
  | 'P'
  /** 卫生和社会工作: health and social work */
  | 'Q'
  /** 文化、体育和娱乐业: culture, sports and entertainment */
  | 'R'
  /** 公共管理、社会保障和社会组织: public administration and organisations */
  | 'S'
  /** 国际组织: international organisations */
  | 'T';

/** What shall stand in a column instead of a text. 取值更正 */
export type ValueCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** The whole text of the cell as it came; empty for an empty cell. 原文 */
  from: Scalars['String']['input'];
  /** 更正后 */
  to: Scalars['String']['input'];
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
  Case: Case;
  CheckList: CheckList;
  CreditRating: CreditRating;
  Draw: Draw;
  EnforcementItem: EnforcementItem;
  EnterpriseRating: EnterpriseRating;
  Event: Event;
  Finding: Finding;
  Inspection: Inspection;
  InspectionPlan: InspectionPlan;
  InspectionTask: InspectionTask;
  Inspector: Inspector;
  JointOperation: JointOperation;
  LibraryEntry: LibraryEntry;
  Licence: Licence;
  Officer: Officer;
  Place: Place;
  Rectification: Rectification;
  RegulatedEntity: RegulatedEntity;
  SupervisionScene: SupervisionScene;
  SupervisionTheme: SupervisionTheme;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> );
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"jurisdiction":true,"number":true}> );
  CheckList:
    ( { __typename: 'CheckList' }
    & GraphQLRecursivePick<FederationTypes['CheckList'], {"jurisdiction":true,"code":true}> );
  CreditRating:
    ( { __typename: 'CreditRating' }
    & ( GraphQLRecursivePick<FederationTypes['CreditRating'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CreditRating'], {"jurisdiction":true,"number":true}> ) );
  Draw:
    ( { __typename: 'Draw' }
    & ( GraphQLRecursivePick<FederationTypes['Draw'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Draw'], {"jurisdiction":true,"number":true}> ) );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  EnterpriseRating:
    ( { __typename: 'EnterpriseRating' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseRating'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"number":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & ( GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Inspection'], {"jurisdiction":true,"number":true}> ) );
  InspectionPlan:
    ( { __typename: 'InspectionPlan' }
    & ( GraphQLRecursivePick<FederationTypes['InspectionPlan'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['InspectionPlan'], {"jurisdiction":true,"number":true}> ) );
  InspectionTask:
    ( { __typename: 'InspectionTask' }
    & ( GraphQLRecursivePick<FederationTypes['InspectionTask'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['InspectionTask'], {"jurisdiction":true,"number":true}> ) );
  Inspector:
    ( { __typename: 'Inspector' }
    & ( GraphQLRecursivePick<FederationTypes['Inspector'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Inspector'], {"jurisdiction":true,"code":true}> ) );
  JointOperation:
    ( { __typename: 'JointOperation' }
    & ( GraphQLRecursivePick<FederationTypes['JointOperation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['JointOperation'], {"jurisdiction":true,"number":true}> ) );
  LibraryEntry:
    ( { __typename: 'LibraryEntry' }
    & ( GraphQLRecursivePick<FederationTypes['LibraryEntry'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LibraryEntry'], {"jurisdiction":true,"number":true}> ) );
  Licence:
    ( { __typename: 'Licence' }
    & ( GraphQLRecursivePick<FederationTypes['Licence'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Licence'], {"jurisdiction":true,"number":true}> ) );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  Rectification:
    ( { __typename: 'Rectification' }
    & GraphQLRecursivePick<FederationTypes['Rectification'], {"id":true}> );
  RegulatedEntity:
    ( { __typename: 'RegulatedEntity' }
    & ( GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"jurisdiction":true,"creditCode":true}> ) );
  SupervisionScene:
    ( { __typename: 'SupervisionScene' }
    & GraphQLRecursivePick<FederationTypes['SupervisionScene'], {"jurisdiction":true,"code":true}> );
  SupervisionTheme:
    ( { __typename: 'SupervisionTheme' }
    & GraphQLRecursivePick<FederationTypes['SupervisionTheme'], {"jurisdiction":true,"code":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CorrectRowsResult:
    | ( BatchRefused & { __typename: 'BatchRefused' } )
    | ( CorrectRowsSuccess & { __typename: 'CorrectRowsSuccess' } )
  ;
  InspectionSearchResult:
    | ( InspectionParent & { __typename: 'Inspection' } )
    | ( PlanParent & { __typename: 'InspectionPlan' } )
    | ( TaskParent & { __typename: 'InspectionTask' } )
    | ( OperationParent & { __typename: 'JointOperation' } )
    | ( EntityParent & { __typename: 'RegulatedEntity' } )
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
  Body: ResolverTypeWrapper<ByCode>;
  Case: ResolverTypeWrapper<ByNumber>;
  CellCorrection: CellCorrection;
  CheckList: ResolverTypeWrapper<ByCode>;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRowsResult']>;
  CorrectRowsSuccess: ResolverTypeWrapper<CorrectRowsSuccess>;
  CreditGrade: CreditGrade;
  CreditRating: ResolverTypeWrapper<CreditRatingParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreditRatingConnection: ResolverTypeWrapper<CreditRatingConnectionParent>;
  CreditRatingEdge: ResolverTypeWrapper<Omit<CreditRatingEdge, 'node'> & { node: ResolversTypes['CreditRating'] }>;
  CreditRatingFilter: CreditRatingFilter;
  CreditRatingOrder: CreditRatingOrder;
  CreditRatingOrderField: CreditRatingOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Draw: ResolverTypeWrapper<DrawParent>;
  DrawConnection: ResolverTypeWrapper<DrawConnectionParent>;
  DrawEdge: ResolverTypeWrapper<Omit<DrawEdge, 'node'> & { node: ResolversTypes['Draw'] }>;
  DrawExclusion: ResolverTypeWrapper<DrawExclusion>;
  DrawFilter: DrawFilter;
  DrawOrder: DrawOrder;
  DrawOrderField: DrawOrderField;
  EnforcementItem: ResolverTypeWrapper<ByCode>;
  EnterpriseRating: ResolverTypeWrapper<RatingParent>;
  EnterpriseRatingConnection: ResolverTypeWrapper<RatingConnectionParent>;
  EnterpriseRatingEdge: ResolverTypeWrapper<Omit<EnterpriseRatingEdge, 'node'> & { node: ResolversTypes['EnterpriseRating'] }>;
  EnterpriseRatingFilter: EnterpriseRatingFilter;
  EnterpriseRatingOrder: EnterpriseRatingOrder;
  EnterpriseRatingOrderField: EnterpriseRatingOrderField;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<ByNumber>;
  Finding: ResolverTypeWrapper<FindingParent>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionParent>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingResult: FindingResult;
  Inspection: ResolverTypeWrapper<InspectionParent>;
  InspectionAction: ResolverTypeWrapper<InspectionActionParent>;
  InspectionChannel: InspectionChannel;
  InspectionConnection: ResolverTypeWrapper<InspectionConnectionParent>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFilter: InspectionFilter;
  InspectionKind: InspectionKind;
  InspectionMetricDimension: InspectionMetricDimension;
  InspectionMetricKey: InspectionMetricKey;
  InspectionOrder: InspectionOrder;
  InspectionOrderField: InspectionOrderField;
  InspectionPlan: ResolverTypeWrapper<PlanParent>;
  InspectionPlanConnection: ResolverTypeWrapper<PlanConnectionParent>;
  InspectionPlanEdge: ResolverTypeWrapper<Omit<InspectionPlanEdge, 'node'> & { node: ResolversTypes['InspectionPlan'] }>;
  InspectionPlanFilter: InspectionPlanFilter;
  InspectionPlanOrder: InspectionPlanOrder;
  InspectionPlanOrderField: InspectionPlanOrderField;
  InspectionPlanState: InspectionPlanState;
  InspectionSearchConnection: ResolverTypeWrapper<FoundConnectionParent>;
  InspectionSearchEdge: ResolverTypeWrapper<Omit<InspectionSearchEdge, 'node'> & { node: ResolversTypes['InspectionSearchResult'] }>;
  InspectionSearchResult: ResolverTypeWrapper<FoundParent>;
  InspectionSearchType: InspectionSearchType;
  InspectionState: InspectionState;
  InspectionTask: ResolverTypeWrapper<TaskParent>;
  InspectionTaskConnection: ResolverTypeWrapper<TaskConnectionParent>;
  InspectionTaskEdge: ResolverTypeWrapper<Omit<InspectionTaskEdge, 'node'> & { node: ResolversTypes['InspectionTask'] }>;
  InspectionTaskFilter: InspectionTaskFilter;
  InspectionTaskOrder: InspectionTaskOrder;
  InspectionTaskOrderField: InspectionTaskOrderField;
  InspectionTaskState: InspectionTaskState;
  InspectionsLeft: ResolverTypeWrapper<CapParent>;
  Inspector: ResolverTypeWrapper<InspectorParent>;
  InspectorConnection: ResolverTypeWrapper<InspectorConnectionParent>;
  InspectorEdge: ResolverTypeWrapper<Omit<InspectorEdge, 'node'> & { node: ResolversTypes['Inspector'] }>;
  InspectorFilter: InspectorFilter;
  InspectorOrder: InspectorOrder;
  InspectorOrderField: InspectorOrderField;
  InspectorStatus: InspectorStatus;
  JointOperation: ResolverTypeWrapper<OperationParent>;
  JointOperationConnection: ResolverTypeWrapper<OperationConnectionParent>;
  JointOperationEdge: ResolverTypeWrapper<Omit<JointOperationEdge, 'node'> & { node: ResolversTypes['JointOperation'] }>;
  JointOperationFilter: JointOperationFilter;
  JointOperationOrder: JointOperationOrder;
  JointOperationOrderField: JointOperationOrderField;
  LibraryEntry: ResolverTypeWrapper<LibraryEntryParent>;
  LibraryEntryConnection: ResolverTypeWrapper<LibraryEntryConnectionParent>;
  LibraryEntryEdge: ResolverTypeWrapper<Omit<LibraryEntryEdge, 'node'> & { node: ResolversTypes['LibraryEntry'] }>;
  LibraryEntryFilter: LibraryEntryFilter;
  LibraryEntryOrder: LibraryEntryOrder;
  LibraryEntryOrderField: LibraryEntryOrderField;
  Licence: ResolverTypeWrapper<LicenceParent>;
  LicenceConnection: ResolverTypeWrapper<LicenceConnectionParent>;
  LicenceEdge: ResolverTypeWrapper<Omit<LicenceEdge, 'node'> & { node: ResolversTypes['Licence'] }>;
  LicenceFilter: LicenceFilter;
  LicenceHolderKind: LicenceHolderKind;
  LicenceKind: LicenceKind;
  LicenceOrder: LicenceOrder;
  LicenceOrderField: LicenceOrderField;
  Metric: ResolverTypeWrapper<Omit<Metric, 'parts'> & { parts: Array<ResolversTypes['MetricPart']> }>;
  MetricPart: ResolverTypeWrapper<Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversTypes['Body']>, place?: Maybe<ResolversTypes['Place']> }>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OperationForce: ResolverTypeWrapper<ForceParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  Provenance: ResolverTypeWrapper<Provenance>;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedRowPage: ResolverTypeWrapper<QuarantinedRowPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rectification: ResolverTypeWrapper<RectificationParent>;
  RectificationConnection: ResolverTypeWrapper<RectificationConnectionParent>;
  RectificationEdge: ResolverTypeWrapper<Omit<RectificationEdge, 'node'> & { node: ResolversTypes['Rectification'] }>;
  RectificationFilter: RectificationFilter;
  RectificationOrder: RectificationOrder;
  RectificationOrderField: RectificationOrderField;
  RectificationResult: RectificationResult;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegulatedEntity: ResolverTypeWrapper<EntityParent>;
  RegulatedEntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  RegulatedEntityEdge: ResolverTypeWrapper<Omit<RegulatedEntityEdge, 'node'> & { node: ResolversTypes['RegulatedEntity'] }>;
  RegulatedEntityFilter: RegulatedEntityFilter;
  RegulatedEntityOrder: RegulatedEntityOrder;
  RegulatedEntityOrderField: RegulatedEntityOrderField;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayRowsResult']>;
  ReplayRowsSuccess: ResolverTypeWrapper<ReplayRowsSuccess>;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeBatchResult']>;
  RevokeBatchSuccess: ResolverTypeWrapper<RevokeBatchSuccess>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  SourcePull: ResolverTypeWrapper<SourcePull>;
  SourceSystem: ResolverTypeWrapper<SourceSystem>;
  SupervisionScene: ResolverTypeWrapper<ByCode>;
  SupervisionTheme: ResolverTypeWrapper<ByCode>;
  Team: ResolverTypeWrapper<ByCode>;
  TradeSection: TradeSection;
  ValueCorrection: ValueCorrection;
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
  Body: ByCode;
  Case: ByNumber;
  CellCorrection: CellCorrection;
  CheckList: ByCode;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolversUnionTypes<ResolversParentTypes>['CorrectRowsResult'];
  CorrectRowsSuccess: CorrectRowsSuccess;
  CreditRating: CreditRatingParent;
  ID: Scalars['ID']['output'];
  CreditRatingConnection: CreditRatingConnectionParent;
  CreditRatingEdge: Omit<CreditRatingEdge, 'node'> & { node: ResolversParentTypes['CreditRating'] };
  CreditRatingFilter: CreditRatingFilter;
  CreditRatingOrder: CreditRatingOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Draw: DrawParent;
  DrawConnection: DrawConnectionParent;
  DrawEdge: Omit<DrawEdge, 'node'> & { node: ResolversParentTypes['Draw'] };
  DrawExclusion: DrawExclusion;
  DrawFilter: DrawFilter;
  DrawOrder: DrawOrder;
  EnforcementItem: ByCode;
  EnterpriseRating: RatingParent;
  EnterpriseRatingConnection: RatingConnectionParent;
  EnterpriseRatingEdge: Omit<EnterpriseRatingEdge, 'node'> & { node: ResolversParentTypes['EnterpriseRating'] };
  EnterpriseRatingFilter: EnterpriseRatingFilter;
  EnterpriseRatingOrder: EnterpriseRatingOrder;
  Event: ByNumber;
  Finding: FindingParent;
  FindingConnection: FindingConnectionParent;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  Inspection: InspectionParent;
  InspectionAction: InspectionActionParent;
  InspectionConnection: InspectionConnectionParent;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFilter: InspectionFilter;
  InspectionOrder: InspectionOrder;
  InspectionPlan: PlanParent;
  InspectionPlanConnection: PlanConnectionParent;
  InspectionPlanEdge: Omit<InspectionPlanEdge, 'node'> & { node: ResolversParentTypes['InspectionPlan'] };
  InspectionPlanFilter: InspectionPlanFilter;
  InspectionPlanOrder: InspectionPlanOrder;
  InspectionSearchConnection: FoundConnectionParent;
  InspectionSearchEdge: Omit<InspectionSearchEdge, 'node'> & { node: ResolversParentTypes['InspectionSearchResult'] };
  InspectionSearchResult: FoundParent;
  InspectionTask: TaskParent;
  InspectionTaskConnection: TaskConnectionParent;
  InspectionTaskEdge: Omit<InspectionTaskEdge, 'node'> & { node: ResolversParentTypes['InspectionTask'] };
  InspectionTaskFilter: InspectionTaskFilter;
  InspectionTaskOrder: InspectionTaskOrder;
  InspectionsLeft: CapParent;
  Inspector: InspectorParent;
  InspectorConnection: InspectorConnectionParent;
  InspectorEdge: Omit<InspectorEdge, 'node'> & { node: ResolversParentTypes['Inspector'] };
  InspectorFilter: InspectorFilter;
  InspectorOrder: InspectorOrder;
  JointOperation: OperationParent;
  JointOperationConnection: OperationConnectionParent;
  JointOperationEdge: Omit<JointOperationEdge, 'node'> & { node: ResolversParentTypes['JointOperation'] };
  JointOperationFilter: JointOperationFilter;
  JointOperationOrder: JointOperationOrder;
  LibraryEntry: LibraryEntryParent;
  LibraryEntryConnection: LibraryEntryConnectionParent;
  LibraryEntryEdge: Omit<LibraryEntryEdge, 'node'> & { node: ResolversParentTypes['LibraryEntry'] };
  LibraryEntryFilter: LibraryEntryFilter;
  LibraryEntryOrder: LibraryEntryOrder;
  Licence: LicenceParent;
  LicenceConnection: LicenceConnectionParent;
  LicenceEdge: Omit<LicenceEdge, 'node'> & { node: ResolversParentTypes['Licence'] };
  LicenceFilter: LicenceFilter;
  LicenceOrder: LicenceOrder;
  Metric: Omit<Metric, 'parts'> & { parts: Array<ResolversParentTypes['MetricPart']> };
  MetricPart: Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversParentTypes['Body']>, place?: Maybe<ResolversParentTypes['Place']> };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  Officer: OfficerParent;
  OperationForce: ForceParent;
  PageInfo: PageInfo;
  Place: PlaceParent;
  Provenance: Provenance;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRow: QuarantinedRow;
  QuarantinedRowPage: QuarantinedRowPage;
  Query: Record<PropertyKey, never>;
  Rectification: RectificationParent;
  RectificationConnection: RectificationConnectionParent;
  RectificationEdge: Omit<RectificationEdge, 'node'> & { node: ResolversParentTypes['Rectification'] };
  RectificationFilter: RectificationFilter;
  RectificationOrder: RectificationOrder;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegulatedEntity: EntityParent;
  RegulatedEntityConnection: EntityConnectionParent;
  RegulatedEntityEdge: Omit<RegulatedEntityEdge, 'node'> & { node: ResolversParentTypes['RegulatedEntity'] };
  RegulatedEntityFilter: RegulatedEntityFilter;
  RegulatedEntityOrder: RegulatedEntityOrder;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRowsResult'];
  ReplayRowsSuccess: ReplayRowsSuccess;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeBatchResult'];
  RevokeBatchSuccess: RevokeBatchSuccess;
  RowProblem: RowProblem;
  SourcePull: SourcePull;
  SourceSystem: SourceSystem;
  SupervisionScene: ByCode;
  SupervisionTheme: ByCode;
  Team: ByCode;
  ValueCorrection: ValueCorrection;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectionPlans?: Resolver<ResolversTypes['InspectionPlanConnection'], ParentType, ContextType, Partial<BodyInspectionPlansArgs>>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<BodyInspectionTasksArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<BodyInspectionsArgs>>;
  jointOperations?: Resolver<ResolversTypes['JointOperationConnection'], ParentType, ContextType, Partial<BodyJointOperationsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regulatedEntities?: Resolver<ResolversTypes['RegulatedEntityConnection'], ParentType, ContextType, Partial<BodyRegulatedEntitiesArgs>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  jointOperations?: Resolver<ResolversTypes['JointOperationConnection'], ParentType, ContextType, Partial<CaseJointOperationsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckList'] = ResolversParentTypes['CheckList'], FederationReferenceType extends FederationReferenceTypes['CheckList'] = FederationReferenceTypes['CheckList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<CheckListInspectionTasksArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsResult'] = ResolversParentTypes['CorrectRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'CorrectRowsSuccess', ParentType, ContextType>;
};

export type CorrectRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsSuccess'] = ResolversParentTypes['CorrectRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRating'] = ResolversParentTypes['CreditRating'], FederationReferenceType extends FederationReferenceTypes['CreditRating'] = FederationReferenceTypes['CreditRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  ratedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRatingConnection'] = ResolversParentTypes['CreditRatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRatingEdge'] = ResolversParentTypes['CreditRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditRating'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw'], FederationReferenceType extends FederationReferenceTypes['Draw'] = FederationReferenceTypes['Draw']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Draw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['DrawExclusion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  libraryTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  objects?: Resolver<ResolversTypes['RegulatedEntityConnection'], ParentType, ContextType, Partial<DrawObjectsArgs>>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seedPublishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
};

export type DrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawConnection'] = ResolversParentTypes['DrawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Draw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEdge'] = ResolversParentTypes['DrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
};

export type DrawExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawExclusion'] = ResolversParentTypes['DrawExclusion']> = {
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<EnforcementItemFindingsArgs>>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<EnforcementItemInspectionTasksArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<EnforcementItemInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRating'] = ResolversParentTypes['EnterpriseRating'], FederationReferenceType extends FederationReferenceTypes['EnterpriseRating'] = FederationReferenceTypes['EnterpriseRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterpriseRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseRatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRatingConnection'] = ResolversParentTypes['EnterpriseRatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseRatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRatingEdge'] = ResolversParentTypes['EnterpriseRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseRating'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<EventInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  isRectified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['FindingResult'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['InspectionAction']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  bodyTexts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['InspectionChannel']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  expertNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  hasProblem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectorNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isCodeScanned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverCap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<Maybe<ResolversTypes['EnforcementItem']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  leaderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  progressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['EnterpriseRating']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionAction'] = ResolversParentTypes['InspectionAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InspectionState']>, ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan'], FederationReferenceType extends FederationReferenceTypes['InspectionPlan'] = FederationReferenceTypes['InspectionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<InspectionPlanInspectionsArgs>>;
  isCrossDepartment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<Maybe<ResolversTypes['EnforcementItem']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  leadBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  mergedInto?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<InspectionPlanMergedIntoArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionPlanState'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<InspectionPlanTasksArgs>>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  visitCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlanConnection'] = ResolversParentTypes['InspectionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlanEdge'] = ResolversParentTypes['InspectionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType>;
};

export type InspectionSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionSearchConnection'] = ResolversParentTypes['InspectionSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionSearchEdge'] = ResolversParentTypes['InspectionSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionSearchResult'], ParentType, ContextType>;
};

export type InspectionSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionSearchResult'] = ResolversParentTypes['InspectionSearchResult']> = {
  __resolveType?: TypeResolveFn<'Inspection' | 'InspectionPlan' | 'InspectionTask' | 'JointOperation' | 'RegulatedEntity', ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask'], FederationReferenceType extends FederationReferenceTypes['InspectionTask'] = FederationReferenceTypes['InspectionTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  bodyTexts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checkList?: Resolver<Maybe<ResolversTypes['CheckList']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  drawDateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawModeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['DrawConnection'], ParentType, ContextType, Partial<InspectionTaskDrawsArgs>>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<InspectionTaskInspectionsArgs>>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<Maybe<ResolversTypes['EnforcementItem']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  libraryTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Array<Maybe<ResolversTypes['InspectionPlan']>>, ParentType, ContextType>;
  methodText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organiserText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publicityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratioText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['SupervisionScene']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionTaskState'], ParentType, ContextType>;
  targetTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['SupervisionTheme']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskConnection'] = ResolversParentTypes['InspectionTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskEdge'] = ResolversParentTypes['InspectionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionTask'], ParentType, ContextType>;
};

export type InspectionsLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionsLeft'] = ResolversParentTypes['InspectionsLeft']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspector'] = ResolversParentTypes['Inspector'], FederationReferenceType extends FederationReferenceTypes['Inspector'] = FederationReferenceTypes['Inspector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExpert?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectorStatus'], ParentType, ContextType>;
  unitText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectorConnection'] = ResolversParentTypes['InspectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectorEdge'] = ResolversParentTypes['InspectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
};

export type JointOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperation'] = ResolversParentTypes['JointOperation'], FederationReferenceType extends FederationReferenceTypes['JointOperation'] = FederationReferenceTypes['JointOperation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointOperation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Array<Maybe<ResolversTypes['Case']>>, ParentType, ContextType>;
  forces?: Resolver<Array<ResolversTypes['OperationForce']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<JointOperationInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  planText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vehicleTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperationConnection'] = ResolversParentTypes['JointOperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointOperationEdge'] = ResolversParentTypes['JointOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointOperation'], ParentType, ContextType>;
};

export type LibraryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryEntry'] = ResolversParentTypes['LibraryEntry'], FederationReferenceType extends FederationReferenceTypes['LibraryEntry'] = FederationReferenceTypes['LibraryEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LibraryEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isProfessional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  library?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type LibraryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryEntryConnection'] = ResolversParentTypes['LibraryEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LibraryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LibraryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LibraryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryEntryEdge'] = ResolversParentTypes['LibraryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryEntry'], ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence'], FederationReferenceType extends FederationReferenceTypes['Licence'] = FederationReferenceTypes['Licence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Licence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  holderIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderKind?: Resolver<Maybe<ResolversTypes['LicenceHolderKind']>, ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  issuerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceConnection'] = ResolversParentTypes['LicenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceEdge'] = ResolversParentTypes['LicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
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
  correctInspectionRows?: Resolver<Maybe<ResolversTypes['CorrectRowsResult']>, ParentType, ContextType, RequireFields<MutationCorrectInspectionRowsArgs, 'input'>>;
  replayInspectionRows?: Resolver<Maybe<ResolversTypes['ReplayRowsResult']>, ParentType, ContextType, RequireFields<MutationReplayInspectionRowsArgs, 'input'>>;
  revokeInspectionBatch?: Resolver<Maybe<ResolversTypes['RevokeBatchResult']>, ParentType, ContextType, RequireFields<MutationRevokeInspectionBatchArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['DrawConnection'], ParentType, ContextType, Partial<OfficerDrawsArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<OfficerInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationForce'] = ResolversParentTypes['OperationForce']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionMetrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<PlaceInspectionMetricsArgs, 'keys'>>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<PlaceInspectionTasksArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<PlaceInspectionsArgs>>;
  jointOperations?: Resolver<ResolversTypes['JointOperationConnection'], ParentType, ContextType, Partial<PlaceJointOperationsArgs>>;
  regulatedEntities?: Resolver<ResolversTypes['RegulatedEntityConnection'], ParentType, ContextType, Partial<PlaceRegulatedEntitiesArgs>>;
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
  creditRating?: Resolver<Maybe<ResolversTypes['CreditRating']>, ParentType, ContextType, RequireFields<QueryCreditRatingArgs, 'jurisdiction' | 'number'>>;
  creditRatings?: Resolver<ResolversTypes['CreditRatingConnection'], ParentType, ContextType, RequireFields<QueryCreditRatingsArgs, 'jurisdiction'>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'jurisdiction' | 'number'>>;
  draws?: Resolver<ResolversTypes['DrawConnection'], ParentType, ContextType, RequireFields<QueryDrawsArgs, 'jurisdiction'>>;
  enterpriseRating?: Resolver<Maybe<ResolversTypes['EnterpriseRating']>, ParentType, ContextType, RequireFields<QueryEnterpriseRatingArgs, 'inspectionNumber' | 'jurisdiction'>>;
  enterpriseRatings?: Resolver<ResolversTypes['EnterpriseRatingConnection'], ParentType, ContextType, RequireFields<QueryEnterpriseRatingsArgs, 'jurisdiction'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'inspectionNumber' | 'jurisdiction' | 'ordinal'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'jurisdiction'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'jurisdiction' | 'number'>>;
  inspectionBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryInspectionBatchArgs, 'id'>>;
  inspectionBatches?: Resolver<Maybe<ResolversTypes['BatchPage']>, ParentType, ContextType, Partial<QueryInspectionBatchesArgs>>;
  inspectionPlan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType, RequireFields<QueryInspectionPlanArgs, 'jurisdiction' | 'number'>>;
  inspectionPlans?: Resolver<ResolversTypes['InspectionPlanConnection'], ParentType, ContextType, RequireFields<QueryInspectionPlansArgs, 'jurisdiction'>>;
  inspectionSystems?: Resolver<Maybe<Array<ResolversTypes['SourceSystem']>>, ParentType, ContextType>;
  inspectionTask?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType, RequireFields<QueryInspectionTaskArgs, 'jurisdiction' | 'number'>>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, RequireFields<QueryInspectionTasksArgs, 'jurisdiction'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'jurisdiction'>>;
  inspector?: Resolver<Maybe<ResolversTypes['Inspector']>, ParentType, ContextType, RequireFields<QueryInspectorArgs, 'code' | 'jurisdiction'>>;
  inspectors?: Resolver<ResolversTypes['InspectorConnection'], ParentType, ContextType, RequireFields<QueryInspectorsArgs, 'jurisdiction'>>;
  jointOperation?: Resolver<Maybe<ResolversTypes['JointOperation']>, ParentType, ContextType, RequireFields<QueryJointOperationArgs, 'jurisdiction' | 'number'>>;
  jointOperations?: Resolver<ResolversTypes['JointOperationConnection'], ParentType, ContextType, RequireFields<QueryJointOperationsArgs, 'jurisdiction'>>;
  libraryEntries?: Resolver<ResolversTypes['LibraryEntryConnection'], ParentType, ContextType, RequireFields<QueryLibraryEntriesArgs, 'jurisdiction'>>;
  libraryEntry?: Resolver<Maybe<ResolversTypes['LibraryEntry']>, ParentType, ContextType, RequireFields<QueryLibraryEntryArgs, 'jurisdiction' | 'number'>>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType, RequireFields<QueryLicenceArgs, 'jurisdiction' | 'number'>>;
  licences?: Resolver<ResolversTypes['LicenceConnection'], ParentType, ContextType, RequireFields<QueryLicencesArgs, 'jurisdiction'>>;
  rectification?: Resolver<Maybe<ResolversTypes['Rectification']>, ParentType, ContextType, RequireFields<QueryRectificationArgs, 'inspectionNumber' | 'jurisdiction' | 'ordinal'>>;
  rectifications?: Resolver<ResolversTypes['RectificationConnection'], ParentType, ContextType, RequireFields<QueryRectificationsArgs, 'jurisdiction'>>;
  regulatedEntities?: Resolver<ResolversTypes['RegulatedEntityConnection'], ParentType, ContextType, RequireFields<QueryRegulatedEntitiesArgs, 'jurisdiction'>>;
  regulatedEntity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType, RequireFields<QueryRegulatedEntityArgs, 'creditCode' | 'jurisdiction'>>;
  searchInspections?: Resolver<ResolversTypes['InspectionSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchInspectionsArgs, 'text'>>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification'], FederationReferenceType extends FederationReferenceTypes['Rectification'] = FederationReferenceTypes['Rectification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rectification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RectificationResult']>, ParentType, ContextType>;
};

export type RectificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationConnection'] = ResolversParentTypes['RectificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RectificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rectification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectificationEdge'] = ResolversParentTypes['RectificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rectification'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'BatchRefused', ParentType, ContextType>;
};

export type RegulatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntity'] = ResolversParentTypes['RegulatedEntity'], FederationReferenceType extends FederationReferenceTypes['RegulatedEntity'] = FederationReferenceTypes['RegulatedEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegulatedEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  creditRatings?: Resolver<ResolversTypes['CreditRatingConnection'], ParentType, ContextType, Partial<RegulatedEntityCreditRatingsArgs>>;
  draws?: Resolver<ResolversTypes['DrawConnection'], ParentType, ContextType, Partial<RegulatedEntityDrawsArgs>>;
  fishingMethods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  homePort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<RegulatedEntityInspectionsArgs>>;
  inspectionsLeft?: Resolver<Array<ResolversTypes['InspectionsLeft']>, ParentType, ContextType, Partial<RegulatedEntityInspectionsLeftArgs>>;
  isUnderPatrol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lengthMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  libraryEntries?: Resolver<ResolversTypes['LibraryEntryConnection'], ParentType, ContextType, Partial<RegulatedEntityLibraryEntriesArgs>>;
  licences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permits?: Resolver<ResolversTypes['LicenceConnection'], ParentType, ContextType, Partial<RegulatedEntityPermitsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  powerKilowatts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  seaArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  tradeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeSection?: Resolver<Maybe<ResolversTypes['TradeSection']>, ParentType, ContextType>;
  vesselKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vesselNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulatedEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntityConnection'] = ResolversParentTypes['RegulatedEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegulatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulatedEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntityEdge'] = ResolversParentTypes['RegulatedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegulatedEntity'], ParentType, ContextType>;
};

export type ReplayRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsResult'] = ResolversParentTypes['ReplayRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'ReplayRowsSuccess', ParentType, ContextType>;
};

export type ReplayRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsSuccess'] = ResolversParentTypes['ReplayRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SupervisionSceneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionScene'] = ResolversParentTypes['SupervisionScene'], FederationReferenceType extends FederationReferenceTypes['SupervisionScene'] = FederationReferenceTypes['SupervisionScene']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionScene']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<SupervisionSceneInspectionTasksArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionTheme'] = ResolversParentTypes['SupervisionTheme'], FederationReferenceType extends FederationReferenceTypes['SupervisionTheme'] = FederationReferenceTypes['SupervisionTheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionTheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectionTasks?: Resolver<ResolversTypes['InspectionTaskConnection'], ParentType, ContextType, Partial<SupervisionThemeInspectionTasksArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<TeamInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Batch?: BatchResolvers<ContextType>;
  BatchPage?: BatchPageResolvers<ContextType>;
  BatchReason?: BatchReasonResolvers<ContextType>;
  BatchRefused?: BatchRefusedResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CheckList?: CheckListResolvers<ContextType>;
  CorrectRowsResult?: CorrectRowsResultResolvers<ContextType>;
  CorrectRowsSuccess?: CorrectRowsSuccessResolvers<ContextType>;
  CreditRating?: CreditRatingResolvers<ContextType>;
  CreditRatingConnection?: CreditRatingConnectionResolvers<ContextType>;
  CreditRatingEdge?: CreditRatingEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Draw?: DrawResolvers<ContextType>;
  DrawConnection?: DrawConnectionResolvers<ContextType>;
  DrawEdge?: DrawEdgeResolvers<ContextType>;
  DrawExclusion?: DrawExclusionResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  EnterpriseRating?: EnterpriseRatingResolvers<ContextType>;
  EnterpriseRatingConnection?: EnterpriseRatingConnectionResolvers<ContextType>;
  EnterpriseRatingEdge?: EnterpriseRatingEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionAction?: InspectionActionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionPlanConnection?: InspectionPlanConnectionResolvers<ContextType>;
  InspectionPlanEdge?: InspectionPlanEdgeResolvers<ContextType>;
  InspectionSearchConnection?: InspectionSearchConnectionResolvers<ContextType>;
  InspectionSearchEdge?: InspectionSearchEdgeResolvers<ContextType>;
  InspectionSearchResult?: InspectionSearchResultResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  InspectionTaskConnection?: InspectionTaskConnectionResolvers<ContextType>;
  InspectionTaskEdge?: InspectionTaskEdgeResolvers<ContextType>;
  InspectionsLeft?: InspectionsLeftResolvers<ContextType>;
  Inspector?: InspectorResolvers<ContextType>;
  InspectorConnection?: InspectorConnectionResolvers<ContextType>;
  InspectorEdge?: InspectorEdgeResolvers<ContextType>;
  JointOperation?: JointOperationResolvers<ContextType>;
  JointOperationConnection?: JointOperationConnectionResolvers<ContextType>;
  JointOperationEdge?: JointOperationEdgeResolvers<ContextType>;
  LibraryEntry?: LibraryEntryResolvers<ContextType>;
  LibraryEntryConnection?: LibraryEntryConnectionResolvers<ContextType>;
  LibraryEntryEdge?: LibraryEntryEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceConnection?: LicenceConnectionResolvers<ContextType>;
  LicenceEdge?: LicenceEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OperationForce?: OperationForceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedRowPage?: QuarantinedRowPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RectificationConnection?: RectificationConnectionResolvers<ContextType>;
  RectificationEdge?: RectificationEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegulatedEntity?: RegulatedEntityResolvers<ContextType>;
  RegulatedEntityConnection?: RegulatedEntityConnectionResolvers<ContextType>;
  RegulatedEntityEdge?: RegulatedEntityEdgeResolvers<ContextType>;
  ReplayRowsResult?: ReplayRowsResultResolvers<ContextType>;
  ReplayRowsSuccess?: ReplayRowsSuccessResolvers<ContextType>;
  RevokeBatchResult?: RevokeBatchResultResolvers<ContextType>;
  RevokeBatchSuccess?: RevokeBatchSuccessResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  SourcePull?: SourcePullResolvers<ContextType>;
  SourceSystem?: SourceSystemResolvers<ContextType>;
  SupervisionScene?: SupervisionSceneResolvers<ContextType>;
  SupervisionTheme?: SupervisionThemeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
