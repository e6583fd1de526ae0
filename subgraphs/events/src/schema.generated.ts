import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventParent, EventActionParent, EventConnectionParent, ReportParent, ReportConnectionParent, PlaceParent, EventCategoryParent, BodyParent, TeamParent, OfficerParent } from './graph/parents.ts';
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
  code: Scalars['String']['output'];
  /** Events that it handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type BodyEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** How an event ended. 办结方式 */
export type ClosureKind =
  /** 合并 */
  | 'MERGED'
  /** 不受理 */
  | 'NOT_ACCEPTED'
  /** 解决 */
  | 'RESOLVED'
  /** 转出 */
  | 'TRANSFERRED_OUT'
  /** 已转案: became a penalty case */
  | 'TURNED_INTO_CASE'
  /** 不属实 */
  | 'UNFOUNDED'
  /** 无法解决（说明） */
  | 'UNRESOLVABLE'
  /** 已撤回 */
  | 'WITHDRAWN';

/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type Event = {
  __typename?: 'Event';
  /** What happened to it, in order. 办理日志 */
  actions: Array<EventAction>;
  /** 事发地址 */
  address: Maybe<Scalars['String']['output']>;
  /** 事件分类 */
  category: Maybe<EventCategory>;
  /** Code of its category; null until it was classified. 分类编码 */
  categoryCode: Maybe<Scalars['String']['output']>;
  /** 办结时间 */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, and where its source does not tell. 办结方式 */
  closureKind: Maybe<ClosureKind>;
  /** What was reported, in the words of the source. 内容 */
  description: Maybe<Scalars['String']['output']>;
  /** By when it is to be handled; null where no deadline was set. 办理时限 */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The body that handles it. 承办单位 */
  handlerBody: Maybe<Body>;
  /** The officer who handles it. 承办人员 */
  handlerOfficer: Maybe<Officer>;
  /** The team that handles it. 承办队伍 */
  handlerTeam: Maybe<Team>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether something is still to be done about it. 是否未办结 */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is open past its deadline, by the government's own clock. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Null until it was assessed. 等级 */
  level: Maybe<EventLevel>;
  /** Its number, one of its kind within the jurisdiction; made from the source and the source's key where the source gives none. 事件编号 */
  number: Scalars['String']['output'];
  /** Where it happened. 事发区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** The place as the source wrote it, kept whether or not it was found. 来源所述地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 答复时间 */
  repliedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the authority answered. 答复意见 */
  reply: Maybe<Scalars['String']['output']>;
  /** 上报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** Who reported it, first report first. 上报记录 */
  reports: ReportConnection;
  /** 事件来源 */
  source: EventSource;
  /** 事件状态 */
  state: EventState;
  /** 标题 */
  title: Scalars['String']['output'];
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of an event's log; each is chained to the one before it by its hash. 办理记录 */
export type EventAction = {
  __typename?: 'EventAction';
  /** What was done, in the words of the state table; IMPORT for what a source told, REVOKE for what was taken back. 动作 */
  action: Scalars['String']['output'];
  /** Who did it: a caller, a source or the system itself. 经办 */
  actor: Scalars['String']['output'];
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** Its place in the log, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** The state after it; null where a revoked import took the event away. 动作后状态 */
  state: Maybe<EventState>;
};

export type EventCategory = {
  __typename?: 'EventCategory';
  code: Scalars['String']['output'];
  /** Events of this category, the latest first. 本类事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EventCategoryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events, the latest report first. 事件分页 */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EventEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Event>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Event;
};

/** Narrows a list of events. 事件筛选 */
export type EventFilter = {
  /** Only events that are open, or only those that are not. 是否未办结 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events that are open past their deadline by their government's clock, or only those that are not. 是否超期 */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events from one of these sources. 事件来源 */
  sources?: InputMaybe<Array<EventSource>>;
  /** Only events in one of these states. 事件状态 */
  states?: InputMaybe<Array<EventState>>;
};

/** How much an event presses. 事件等级 */
export type EventLevel =
  /** 重大 */
  | 'MAJOR'
  /** 一般 */
  | 'ORDINARY'
  /** 较急 */
  | 'PRESSING'
  /** 紧急 */
  | 'URGENT';

/** Who or what brought an event. 事件来源 */
export type EventSource =
  /** 视频监控、智能识别告警: counts once a person has confirmed it */
  | 'CAMERA'
  /** 部门交办、移送 */
  | 'DEPARTMENT'
  /** 网格上报: a grid member's report */
  | 'GRID'
  /** 12345 政务服务便民热线 */
  | 'HOTLINE_12345'
  /** 网络问政留言: a citizen's message on a board of the government */
  | 'MESSAGE_BOARD'
  /** 执法巡查: found by an enforcement team on patrol */
  | 'PATROL'
  /** 110 非警情: a call to the police that is no police matter */
  | 'POLICE_110'
  /** 电力联合巡查 */
  | 'POWER_PATROL'
  /** 公众应用: 人民e眼, 城市啄木鸟 */
  | 'PUBLIC_APP'
  /** 上级交办 */
  | 'SUPERIOR';

/** Where an event stands. 事件状态 */
export type EventState =
  /** 待受理 */
  | 'AWAITING_ACCEPTANCE'
  /** 待研判 */
  | 'AWAITING_ASSESSMENT'
  /** 待派遣 */
  | 'AWAITING_DISPATCH'
  /** 待评价 */
  | 'AWAITING_RATING'
  /** 待签收 */
  | 'AWAITING_RECEIPT'
  /** 待核查 */
  | 'AWAITING_VERIFICATION'
  /** 已结案 */
  | 'CLOSED'
  /** 已办结: concluded without handling, as when it was not accepted or was withdrawn */
  | 'CONCLUDED'
  /** 职责争议: returned too often, the bodies dispute whose duty it is */
  | 'IN_DISPUTE'
  /** 处置中 */
  | 'IN_HANDLING'
  /** 协同处置中: the bodies that the town called have not all answered */
  | 'IN_JOINT_HANDLING'
  /** 合并: a duplicate, followed under another event */
  | 'MERGED'
  /** 已转办: given to another network, as to 110; its answer is awaited */
  | 'TRANSFERRED';

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
  certificateNumber: Scalars['String']['output'];
  /** Events that the officer handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type OfficerEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
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

export type Place = {
  __typename?: 'Place';
  code: Scalars['ID']['output'];
  /** Events that happened in it or in a place below it, the latest first. 区划内事件 */
  events: EventConnection;
};


export type PlaceEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
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
  /** The event with a number within a jurisdiction, six digits as 331081. 按编号查事件 */
  event: Maybe<Event>;
  /** The events of a jurisdiction, the latest first; with those whose place is not known. 事件列表 */
  events: EventConnection;
};


export type QueryEventArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
};

/** How satisfied a reporter was. 满意度 */
export type Rating =
  /** 基本满意 */
  | 'BASICALLY_SATISFIED'
  /** 满意 */
  | 'SATISFIED'
  /** 不满意 */
  | 'UNSATISFIED';

/** One report of an event by one reporter; an event may have several. 上报 */
export type Report = {
  __typename?: 'Report';
  /** The way by which it came. 上报渠道 */
  channel: EventSource;
  /** The event that it reports. 事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 是否匿名 */
  isAnonymous: Scalars['Boolean']['output'];
  /** Null until the reporter has rated the handling. 评价 */
  rating: Maybe<Rating>;
  /** 上报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** Null where the reporter is anonymous or the source does not say. 上报人 */
  reporterName: Maybe<Scalars['String']['output']>;
  /** 联系电话; *** without clearance */
  reporterPhone: Maybe<Scalars['String']['output']>;
  /** Where the reporter was. 上报人所在区划 */
  reporterPlace: Maybe<Place>;
  /** What the reporter said. 上报内容 */
  text: Maybe<Scalars['String']['output']>;
};

/** A page of reports, the first one first. 上报分页 */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ReportEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Report>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Report;
};

export type Team = {
  __typename?: 'Team';
  code: Scalars['String']['output'];
  /** Events that it handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type TeamEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
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
  Event: Event;
  EventCategory: EventCategory;
  Officer: Officer;
  Place: Place;
  Report: Report;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> );
  Event:
    ( { __typename: 'Event' }
    & ( GraphQLRecursivePick<FederationTypes['Event'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"number":true}> ) );
  EventCategory:
    ( { __typename: 'EventCategory' }
    & GraphQLRecursivePick<FederationTypes['EventCategory'], {"jurisdiction":true,"code":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Body: ResolverTypeWrapper<BodyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClosureKind: ClosureKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventAction: ResolverTypeWrapper<EventActionParent>;
  EventCategory: ResolverTypeWrapper<EventCategoryParent>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventLevel: EventLevel;
  EventSource: EventSource;
  EventState: EventState;
  Metric: ResolverTypeWrapper<Metric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricPart: ResolverTypeWrapper<MetricPart>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rating: Rating;
  Report: ResolverTypeWrapper<ReportParent>;
  ReportConnection: ResolverTypeWrapper<ReportConnectionParent>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  Team: ResolverTypeWrapper<TeamParent>;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Body: BodyParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: EventParent;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  EventAction: EventActionParent;
  EventCategory: EventCategoryParent;
  EventConnection: EventConnectionParent;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Metric: Metric;
  Float: Scalars['Float']['output'];
  MetricPart: MetricPart;
  Money: Scalars['Money']['output'];
  Officer: OfficerParent;
  PageInfo: PageInfo;
  Place: PlaceParent;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Report: ReportParent;
  ReportConnection: ReportConnectionParent;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  Team: TeamParent;
  Window: Window;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<BodyEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['EventAction']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closureKind?: Resolver<Maybe<ResolversTypes['ClosureKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handlerBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  handlerOfficer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  handlerTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EventLevel']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<EventReportsArgs>>;
  source?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAction'] = ResolversParentTypes['EventAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EventState']>, ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCategory'] = ResolversParentTypes['EventCategory'], FederationReferenceType extends FederationReferenceTypes['EventCategory'] = FederationReferenceTypes['EventCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventCategoryEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
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
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OfficerEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'jurisdiction' | 'number'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'jurisdiction'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<TeamEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Body?: BodyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventAction?: EventActionResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

