import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseParent, CaseConnectionParent, CaseActionParent, DecisionParent, DeadlineParent, PartyParent, PlaceParent, ByCode, OfficerParent, EventParent, DiscretionTierParent } from './graph/parents.ts';
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

export type Body = {
  __typename?: 'Body';
  /** Cases that are handled in its name. 以其名义办理的案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type BodyCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A procedure about an administrative penalty. An event is something else: what was reported. 行政处罚案件 */
export type Case = {
  __typename?: 'Case';
  /** The day of the act, or of its end where it lasted. 违法行为日期 */
  actOn: Maybe<Scalars['Date']['output']>;
  /** 办案动作 */
  actions: Array<CaseAction>;
  /** What it is about: the act, in the words of the item. 案由 */
  cause: Scalars['String']['output'];
  /** 结案日期 */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Every deadline whose start is known, in the order of their dates. 全部期限 */
  deadlines: Array<Deadline>;
  /** 决定日期 */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Null before the decision. 处罚决定 */
  decision: Maybe<Decision>;
  /** 发现日期 */
  discoveredOn: Maybe<Scalars['Date']['output']>;
  /** 裁量阶次 */
  discretionTier: Maybe<DiscretionTier>;
  /** The event that it grew out of. 来源事件 */
  event: Maybe<Event>;
  /** 立案日期 */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether anything is left to be done. 是否在办 */
  isOpen: Scalars['Boolean']['output'];
  /** The body in whose name it is decided. 处罚机关 */
  issuingBody: Maybe<Body>;
  /** The item of the catalogue that it applies. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** The version of the item that the case relies on. 事项版本 */
  itemVersion: Maybe<Scalars['Int']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The earliest deadline that is open; by its unrolled or least date where it cannot be computed. 最近期限 */
  nextDeadline: Maybe<Deadline>;
  /** The day on which the party was told what is intended (行政处罚法 art. 44). 告知送达日期 */
  noticeServedOn: Maybe<Scalars['Date']['output']>;
  /** 案号 */
  number: Scalars['String']['output'];
  /** 办案人员 */
  officers: Array<Maybe<Officer>>;
  /** 当事人 */
  party: Maybe<Party>;
  /** Where the act was done. 案发区划 */
  place: Maybe<Place>;
  /** The address as it was written. 案发地址 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 处罚程序 */
  procedure: CaseProcedure;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 决定送达日期 */
  servedOn: Maybe<Scalars['Date']['output']>;
  /** Where the case came from, in the words of the system that has it. 案源 */
  source: Maybe<Scalars['String']['output']>;
  /** 案件状态 */
  state: CaseState;
  /** 承办队伍 */
  team: Maybe<Team>;
};

/** One action on a case, in the order in which they were done; each is chained to the one before by hash. 办案动作 */
export type CaseAction = {
  __typename?: 'CaseAction';
  /** What was done, as FILE_CASE; IMPORT where another system brought the state. 动作 */
  action: Scalars['String']['output'];
  /** Who did it. 经办 */
  actor: Scalars['String']['output'];
  /** When it was done. 时间 */
  at: Scalars['DateTime']['output'];
  /** Hash over this action and the one before it, hexadecimal. 链式哈希 */
  hash: Scalars['String']['output'];
  /** Its place in the log of the case, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** The state that it led to; null where the import that had brought the case was revoked. 动作后状态 */
  state: Maybe<CaseState>;
};

/** A page of cases, last filed first; a clue not yet filed stands at the day of its discovery. 案件分页 */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CaseEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Case>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Case;
};

/** Narrows a list of cases. 案件筛选 */
export type CaseFilter = {
  /** Only cases in hand, or only those that are not. 是否在办 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 处罚程序 */
  procedures?: InputMaybe<Array<CaseProcedure>>;
  /** 案件状态 */
  states?: InputMaybe<Array<CaseState>>;
};

/** The procedure that a case follows. 处罚程序 */
export type CaseProcedure =
  /** 普通程序: filed, investigated, notified, decided (行政处罚法 art. 54) */
  | 'ORDINARY'
  /** 简易程序: decided on the spot (行政处罚法 art. 51) */
  | 'SIMPLE';

/** Where a case stands. Each procedure has its own table of states; a few words are shared. 案件状态 */
export type CaseState =
  /** 撤销 */
  | 'ANNULLED'
  /** 已归档 */
  | 'ARCHIVED'
  /** 变更 */
  | 'CHANGED'
  /** 已结案 */
  | 'CLOSED'
  /** 线索 */
  | 'CLUE'
  /** 适用告知承诺 */
  | 'COMMITMENT_APPLICABLE'
  /** 已承诺 */
  | 'COMMITTED'
  /** 已改正 */
  | 'CORRECTED'
  /** 法院执行中 */
  | 'COURT_ENFORCING'
  /** 已决定 */
  | 'DECIDED'
  /** 待决定 */
  | 'DECISION_PENDING'
  /** 发现 */
  | 'DISCOVERED'
  /** 执行完毕 */
  | 'ENFORCED'
  /** 终结执行 */
  | 'ENFORCEMENT_ENDED'
  /** 执行中 */
  | 'ENFORCING'
  /** 已免罚 */
  | 'EXEMPTED'
  /** 待立案 */
  | 'FILING_PENDING'
  /** 确认违法 */
  | 'FOUND_UNLAWFUL'
  /** 分期中: deferred or paid by instalments (行政处罚法 art. 66) */
  | 'INSTALMENTS'
  /** 调查中 */
  | 'INVESTIGATING'
  /** 听证中 */
  | 'IN_HEARING'
  /** 救济中: reconsideration or litigation is under way */
  | 'IN_REMEDY'
  /** 已告知 */
  | 'NOTIFIED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 逾期未履行 */
  | 'OVERDUE'
  /** 已缴款、已履行 */
  | 'PERFORMED'
  /** 已缴款且已备案 */
  | 'PERFORMED_AND_RECORDED'
  /** 已备案: an on-the-spot decision was filed with the agency */
  | 'RECORDED'
  /** 复核: the party has stated and defended */
  | 'REEXAMINING'
  /** 审核通过 */
  | 'REVIEWED'
  /** 待审核: the investigation has ended */
  | 'REVIEW_PENDING'
  /** 已送达 */
  | 'SERVED'
  /** 已中止 */
  | 'SUSPENDED'
  /** 已移送 */
  | 'TRANSFERRED'
  /** 移送中 */
  | 'TRANSFERRING'
  /** 已转普通程序: an ordinary case with a number of its own follows */
  | 'TURNED_ORDINARY'
  /** 未改正 */
  | 'UNCORRECTED'
  /** 审核中: legal review (行政处罚法 art. 58) */
  | 'UNDER_REVIEW'
  /** 维持 */
  | 'UPHELD'
  /** 已催告 */
  | 'URGED'
  /** 现场核实 */
  | 'VERIFYING';

/** A day by which something has to be done or may be done, counted by the statute that sets it. 期限 */
export type Deadline = {
  __typename?: 'Deadline';
  /** The article that sets it, as 行政处罚法第六十条. 依据 */
  basis: Scalars['String']['output'];
  /** The last day; null where the calendar that it needs is not announced. 届满日 */
  date: Maybe<Scalars['Date']['output']>;
  /** Whether it is still running in the state of the case; a party's right that has lapsed is not. 是否有效 */
  isOpen: Scalars['Boolean']['output'];
  /** Whether a duty was not done in time, by the government's own today. A party's right lapses and is never overdue. 是否逾期 */
  isOverdue: Scalars['Boolean']['output'];
  /** 期限类别 */
  kind: DeadlineKind;
  /** Why there is no date: "not computable: calendar of 2028 not announced". 不可计算原因 */
  notComputable: Maybe<Scalars['String']['output']>;
  /** First day on which it may be done, where it may not be done at once. 起算日 */
  opensOn: Maybe<Scalars['Date']['output']>;
  /** The last day as it is before it moves off a holiday; null for working days, which no rolling moves. 未顺延日 */
  rawDate: Maybe<Scalars['Date']['output']>;
  /** Number of the rule in this project's own list, as R-502. 规则编号 */
  rule: Scalars['String']['output'];
  /** 期间单位 */
  unit: DeadlineUnit;
};

/** What has to be done, or may be done, by a deadline. 期限类别 */
export type DeadlineKind =
  /** 限期改正: by an order or a commitment */
  | 'CORRECTION'
  /** 申请法院强制执行 */
  | 'COURT_APPLICATION'
  /** 作出处罚决定 */
  | 'DECIDE'
  /** 当事人申请听证 */
  | 'HEARING_REQUEST'
  /** 当事人提起行政诉讼 */
  | 'LITIGATION'
  /** 缴纳罚款 */
  | 'PAY'
  /** 先行登记保存处理决定 */
  | 'PRESERVATION'
  /** 处罚决定公示 */
  | 'PUBLISH'
  /** 当事人申请行政复议 */
  | 'RECONSIDERATION'
  /** 送达处罚决定书 */
  | 'SERVE'
  /** 催告期满: before it the court may not be asked */
  | 'URGING';

/** How the length of a period is counted. 期间单位 */
export type DeadlineUnit =
  /** 定日: the day stands in a document */
  | 'DATE'
  /** 自然日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 工作日 */
  | 'WORKING_DAY';

/** What was decided. 处罚决定 */
export type Decision = {
  __typename?: 'Decision';
  /** 罚款金额 */
  fine: Maybe<Scalars['Money']['output']>;
  /** Empty where it was decided not to punish. 处罚种类 */
  kinds: Array<PenaltyKind>;
  /** 决定内容 */
  text: Maybe<Scalars['String']['output']>;
};

export type DiscretionTier = {
  __typename?: 'DiscretionTier';
  /** Cases that were placed in the tier. 适用本阶次的案件 */
  cases: CaseConnection;
  itemCode: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
  ordinal: Scalars['Int']['output'];
};


export type DiscretionTierCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  /** Cases that apply the item. 适用本事项的案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type EnforcementItemCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

export type Event = {
  __typename?: 'Event';
  /** Cases that grew out of the event. 由本事件产生的案件 */
  cases: CaseConnection;
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
};


export type EventCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
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

export type Officer = {
  __typename?: 'Officer';
  /** Cases that the officer handles or has handled. 经办案件 */
  cases: CaseConnection;
  certificateNumber: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type OfficerCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
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

/** The party of a case, as that case knows it: a case's party is seen where the case is. 当事人 */
export type Party = {
  __typename?: 'Party';
  /** 住所 */
  address: Maybe<Scalars['String']['output']>;
  /** The cases of the same party: same credit code or id number within the government. 涉及案件 */
  cases: CaseConnection;
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 公民身份号码; *** without clearance */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 当事人类别 */
  kind: PartyKind;
  /** 姓名或者名称 */
  name: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
};


/** The party of a case, as that case knows it: a case's party is seen where the case is. 当事人 */
export type PartyCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** What a party is in law. 当事人类别 */
export type PartyKind =
  /** 自然人 */
  | 'CITIZEN'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 法人或者其他组织 */
  | 'ORGANISATION'
  /** 其他 */
  | 'OTHER';

/** Kinds of penalty (行政处罚法 art. 9). 处罚种类 */
export type PenaltyKind =
  /** 限制开展生产经营活动 */
  | 'BUSINESS_RESTRICTION'
  /** 责令停产停业 */
  | 'BUSINESS_SUSPENSION'
  /** 责令关闭 */
  | 'CLOSURE'
  /** 没收违法所得 */
  | 'CONFISCATION_OF_GAINS'
  /** 没收非法财物 */
  | 'CONFISCATION_OF_PROPERTY'
  /** 行政拘留 */
  | 'DETENTION'
  /** 罚款 */
  | 'FINE'
  /** 限制从业 */
  | 'OCCUPATION_RESTRICTION'
  /** 法律、行政法规规定的其他行政处罚 */
  | 'OTHER'
  /** 吊销许可证件 */
  | 'PERMIT_REVOCATION'
  /** 暂扣许可证件 */
  | 'PERMIT_SUSPENSION'
  /** 通报批评 */
  | 'PUBLIC_CRITICISM'
  /** 降低资质等级 */
  | 'QUALIFICATION_DOWNGRADE'
  /** 警告 */
  | 'WARNING';

export type Place = {
  __typename?: 'Place';
  /** Cases about acts in this place or in a place within it. 案件 */
  cases: CaseConnection;
  code: Scalars['ID']['output'];
};


export type PlaceCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
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

export type Query = {
  __typename?: 'Query';
  /** The case with a number within a jurisdiction, six digits as 331081. 按案号查案件 */
  case: Maybe<Case>;
  /** The cases of a government that the caller may see. 案件列表 */
  cases: CaseConnection;
};


export type QueryCaseArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
};

export type Team = {
  __typename?: 'Team';
  /** Cases that the team handles. 承办案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type TeamCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
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
  Body: Body;
  Case: Case;
  DiscretionTier: DiscretionTier;
  EnforcementItem: EnforcementItem;
  Event: Event;
  Officer: Officer;
  Party: Party;
  Place: Place;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> );
  Case:
    ( { __typename: 'Case' }
    & ( GraphQLRecursivePick<FederationTypes['Case'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Case'], {"jurisdiction":true,"number":true}> ) );
  DiscretionTier:
    ( { __typename: 'DiscretionTier' }
    & GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"jurisdiction":true,"itemCode":true,"ordinal":true}> );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"number":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Body: ResolverTypeWrapper<ByCode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Case: ResolverTypeWrapper<CaseParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseAction: ResolverTypeWrapper<CaseActionParent>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionParent>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseFilter: CaseFilter;
  CaseProcedure: CaseProcedure;
  CaseState: CaseState;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineKind: DeadlineKind;
  DeadlineUnit: DeadlineUnit;
  Decision: ResolverTypeWrapper<DecisionParent>;
  DiscretionTier: ResolverTypeWrapper<DiscretionTierParent>;
  EnforcementItem: ResolverTypeWrapper<ByCode>;
  Event: ResolverTypeWrapper<EventParent>;
  Metric: ResolverTypeWrapper<Metric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricPart: ResolverTypeWrapper<MetricPart>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyParent>;
  PartyKind: PartyKind;
  PenaltyKind: PenaltyKind;
  Place: ResolverTypeWrapper<PlaceParent>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Team: ResolverTypeWrapper<ByCode>;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Body: ByCode;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Case: CaseParent;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  CaseAction: CaseActionParent;
  CaseConnection: CaseConnectionParent;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineParent;
  Decision: DecisionParent;
  DiscretionTier: DiscretionTierParent;
  EnforcementItem: ByCode;
  Event: EventParent;
  Metric: Metric;
  Float: Scalars['Float']['output'];
  MetricPart: MetricPart;
  Money: Scalars['Money']['output'];
  Officer: OfficerParent;
  PageInfo: PageInfo;
  Party: PartyParent;
  Place: PlaceParent;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Team: ByCode;
  Window: Window;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<BodyCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  discoveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discretionTier?: Resolver<Maybe<ResolversTypes['DiscretionTier']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  itemVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  noticeServedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['CaseProcedure'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type CaseActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAction'] = ResolversParentTypes['CaseAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  notComputable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rawDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DeadlineUnit'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscretionTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscretionTier'] = ResolversParentTypes['DiscretionTier'], FederationReferenceType extends FederationReferenceTypes['DiscretionTier'] = FederationReferenceTypes['DiscretionTier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiscretionTier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<DiscretionTierCasesArgs>>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<EnforcementItemCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<EventCasesArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<OfficerCasesArgs>>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'], FederationReferenceType extends FederationReferenceTypes['Party'] = FederationReferenceTypes['Party']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Party']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<PartyCasesArgs>>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<PlaceCasesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'jurisdiction' | 'number'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'jurisdiction'>>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<TeamCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Body?: BodyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseAction?: CaseActionResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DiscretionTier?: DiscretionTierResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

