import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InspectionParent, InspectionActionParent, InspectionConnectionParent, FindingParent, FindingConnectionParent, EntityParent, EntityConnectionParent, PlaceParent, ByCode, CaseParent, OfficerParent } from './graph/parents.ts';
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
  /** Inspections that it takes or took part in. 参与检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type BodyInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

export type Case = {
  __typename?: 'Case';
  /** The findings that it came from. 来源检查结果 */
  findings: Array<Finding>;
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
};

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  code: Scalars['String']['output'];
  /** Findings on the item, newest first. 涉及本事项的检查结果 */
  findings: FindingConnection;
  /** Inspections whose checklist names the item, newest first. 涉及本事项的检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EnforcementItemFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type EnforcementItemInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** What an object of inspection is registered as. 对象类别 */
export type EntityKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 农民专业合作社 */
  | 'FARMERS_COOPERATIVE'
  /** 个体工商户 */
  | 'INDIVIDUAL_BUSINESS'
  /** 机关、事业单位、社会组织 */
  | 'INSTITUTION'
  /** 其他 */
  | 'OTHER';

/** What was found on one matter of an inspection. 检查结果 */
export type Finding = {
  __typename?: 'Finding';
  /** The case that it led to. 关联案件 */
  case: Maybe<Case>;
  /** What was seen. 问题描述 */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The inspection that found it. 所属检查 */
  inspection: Inspection;
  /** Whether what was to be corrected was; null where there was nothing to correct. 是否已整改 */
  isRectified: Maybe<Scalars['Boolean']['output']>;
  /** The matter that was checked. 检查事项 */
  item: Maybe<EnforcementItem>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Its place on the checklist, from 1. 序号 */
  ordinal: Scalars['Int']['output'];
  /** 整改复查日期 */
  rectifiedOn: Maybe<Scalars['Date']['output']>;
  /** 检查结论 */
  result: FindingResult;
};

/** A page of findings. 检查结果分页 */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<FindingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Finding>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Finding;
};

/** What one matter of the checklist came to. 检查结论 */
export type FindingResult =
  /** 未检查 */
  | 'NOT_CHECKED'
  /** 未发现问题 */
  | 'NO_PROBLEM'
  /** 涉嫌违法 */
  | 'SUSPECTED_VIOLATION'
  /** 责令改正 */
  | 'TO_BE_CORRECTED';

/** A visit to one object by at least two officers. 行政检查 */
export type Inspection = {
  __typename?: 'Inspection';
  /** What happened to it, in order. 检查日志 */
  actions: Array<InspectionAction>;
  /** The bodies that take part, the one in charge first; more than one is a joint inspection. 参与主体 */
  bodies: Array<Maybe<Body>>;
  /** Null before the visit. 检查渠道 */
  channel: Maybe<InspectionChannel>;
  /** 被检查对象 */
  entity: Maybe<RegulatedEntity>;
  /** What was found, matter by matter, in the order of the checklist. 检查结果 */
  findings: Array<Finding>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 检查日期 */
  inspectedOn: Maybe<Scalars['Date']['output']>;
  /** Whether more than one body takes part. 是否联合检查 */
  isJoint: Scalars['Boolean']['output'];
  /** Whether anything is left to be done. 是否未完结 */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is past its planned day, or past the day for correction, by the government's own clock. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** The matters on the checklist. 检查事项 */
  items: Array<Maybe<EnforcementItem>>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 检查类型 */
  kind: InspectionKind;
  /** 检查编号 */
  number: Scalars['String']['output'];
  /** At least two, certified (行政处罚法 art. 42). 检查人员 */
  officers: Array<Maybe<Officer>>;
  /** Where it takes place. 检查区划 */
  place: Maybe<Place>;
  /** 计划检查日期 */
  plannedFor: Scalars['Date']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** By when what was found is to be corrected. 整改期限 */
  rectifyBy: Maybe<Scalars['Date']['output']>;
  /** 检查状态 */
  state: InspectionState;
  /** 检查队伍 */
  team: Maybe<Team>;
};

/** One entry of an inspection's log; each is chained to the one before it by its hash. 检查动作 */
export type InspectionAction = {
  __typename?: 'InspectionAction';
  /** 动作 */
  action: Scalars['String']['output'];
  /** 经办 */
  actor: Scalars['String']['output'];
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** Hash over this action and the one before it, hexadecimal. 链式哈希 */
  hash: Scalars['String']['output'];
  /** 序号 */
  sequence: Scalars['Int']['output'];
  /** The state after it; null where a revoked import took the inspection away. 动作后状态 */
  state: Maybe<InspectionState>;
};

/** With what the officers recorded it. 检查渠道 */
export type InspectionChannel =
  /** 桌面端补录 */
  | 'DESK'
  /** 掌上执法 */
  | 'MOBILE';

/** A page of inspections, newest first by visit, else by plan. 检查分页 */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<InspectionEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Inspection>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Inspection;
};

/** Narrows a list of inspections. 检查筛选 */
export type InspectionFilter = {
  /** Only inspections that are open, or only those that are not. 是否未结束 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only inspections of one of these kinds. 检查类型 */
  kinds?: InputMaybe<Array<InspectionKind>>;
  /** Only inspections in one of these states. 检查状态 */
  states?: InputMaybe<Array<InspectionState>>;
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
  /** 专项检查 */
  | 'SPECIAL';

/** Where an inspection stands. 检查状态 */
export type InspectionState =
  /** 已审批 */
  | 'APPROVED'
  /** 待复查: something is to be corrected by a date */
  | 'AWAITING_RECHECK'
  /** 待检查: the enterprise was notified, or the law allows a visit unannounced */
  | 'AWAITING_VISIT'
  /** 已闭环: the enterprise rated it, or its time to do so ran out */
  | 'CLOSED'
  /** 已移送: a suspected violation went to a case or to another body */
  | 'HANDED_OVER'
  /** 已抽对象 */
  | 'OBJECT_DRAWN'
  /** 已抽人员 */
  | 'OFFICERS_DRAWN'
  /** 任务待抽取 */
  | 'PLANNED'
  /** 已公示 */
  | 'PUBLISHED'
  /** 已检查 */
  | 'VISITED';

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
  /** Inspections that the officer takes or took part in. 参与检查 */
  inspections: InspectionConnection;
  jurisdiction: Scalars['String']['output'];
};


export type OfficerInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
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
  /** Inspections in this place or in a place within it. 检查 */
  inspections: InspectionConnection;
  /** Objects of inspection in this place or in a place within it. 监管对象 */
  regulatedEntities: RegulatedEntityConnection;
};


export type PlaceInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};


export type PlaceRegulatedEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
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
  /** The inspection with a number within a jurisdiction, six digits as 331081. 按编号查检查 */
  inspection: Maybe<Inspection>;
  /** The inspections of a jurisdiction, newest first. 检查列表 */
  inspections: InspectionConnection;
  /** The object with a credit code within a jurisdiction. 按信用代码查监管对象 */
  regulatedEntity: Maybe<RegulatedEntity>;
};


export type QueryInspectionArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
};


export type QueryRegulatedEntityArgs = {
  creditCode: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};

/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntity = {
  __typename?: 'RegulatedEntity';
  /** 住所、经营场所 */
  address: Maybe<Scalars['String']['output']>;
  /** 18 characters (GB 32100-2015). 统一社会信用代码 */
  creditCode: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Its inspections, newest first. 检查记录 */
  inspections: InspectionConnection;
  /** The government whose library it stands in, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 对象类别 */
  kind: EntityKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 所在区划 */
  place: Maybe<Place>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** Trade by GB/T 4754-2017, as H6210. 行业代码 */
  tradeCode: Maybe<Scalars['String']['output']>;
};


/** An object of inspection in the library of objects. 监管对象 */
export type RegulatedEntityInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InspectionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of objects of inspection, in the order of their credit codes. 对象分页 */
export type RegulatedEntityConnection = {
  __typename?: 'RegulatedEntityConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<RegulatedEntityEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<RegulatedEntity>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type RegulatedEntityEdge = {
  __typename?: 'RegulatedEntityEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: RegulatedEntity;
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
  EnforcementItem: EnforcementItem;
  Finding: Finding;
  Inspection: Inspection;
  Officer: Officer;
  Place: Place;
  RegulatedEntity: RegulatedEntity;
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
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & ( GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Inspection'], {"jurisdiction":true,"number":true}> ) );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  RegulatedEntity:
    ( { __typename: 'RegulatedEntity' }
    & ( GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"jurisdiction":true,"creditCode":true}> ) );
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EnforcementItem: ResolverTypeWrapper<ByCode>;
  EntityKind: EntityKind;
  Finding: ResolverTypeWrapper<FindingParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionParent>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingResult: FindingResult;
  Inspection: ResolverTypeWrapper<InspectionParent>;
  InspectionAction: ResolverTypeWrapper<InspectionActionParent>;
  InspectionChannel: InspectionChannel;
  InspectionConnection: ResolverTypeWrapper<InspectionConnectionParent>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFilter: InspectionFilter;
  InspectionKind: InspectionKind;
  InspectionState: InspectionState;
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
  RegulatedEntity: ResolverTypeWrapper<EntityParent>;
  RegulatedEntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  RegulatedEntityEdge: ResolverTypeWrapper<Omit<RegulatedEntityEdge, 'node'> & { node: ResolversTypes['RegulatedEntity'] }>;
  Team: ResolverTypeWrapper<ByCode>;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Body: ByCode;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Case: CaseParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EnforcementItem: ByCode;
  Finding: FindingParent;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  FindingConnection: FindingConnectionParent;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Inspection: InspectionParent;
  InspectionAction: InspectionActionParent;
  InspectionConnection: InspectionConnectionParent;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFilter: InspectionFilter;
  Metric: Metric;
  Float: Scalars['Float']['output'];
  MetricPart: MetricPart;
  Money: Scalars['Money']['output'];
  Officer: OfficerParent;
  PageInfo: PageInfo;
  Place: PlaceParent;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  RegulatedEntity: EntityParent;
  RegulatedEntityConnection: EntityConnectionParent;
  RegulatedEntityEdge: Omit<RegulatedEntityEdge, 'node'> & { node: ResolversParentTypes['RegulatedEntity'] };
  Team: ByCode;
  Window: Window;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<BodyInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<EnforcementItemFindingsArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<EnforcementItemInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  isRectified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['InspectionChannel']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<Maybe<ResolversTypes['EnforcementItem']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
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
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<OfficerInspectionsArgs>>;
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
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<PlaceInspectionsArgs>>;
  regulatedEntities?: Resolver<ResolversTypes['RegulatedEntityConnection'], ParentType, ContextType, Partial<PlaceRegulatedEntitiesArgs>>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'jurisdiction' | 'number'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'jurisdiction'>>;
  regulatedEntity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType, RequireFields<QueryRegulatedEntityArgs, 'creditCode' | 'jurisdiction'>>;
};

export type RegulatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntity'] = ResolversParentTypes['RegulatedEntity'], FederationReferenceType extends FederationReferenceTypes['RegulatedEntity'] = FederationReferenceTypes['RegulatedEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegulatedEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<RegulatedEntityInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  tradeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, Partial<TeamInspectionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Body?: BodyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionAction?: InspectionActionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegulatedEntity?: RegulatedEntityResolvers<ContextType>;
  RegulatedEntityConnection?: RegulatedEntityConnectionResolvers<ContextType>;
  RegulatedEntityEdge?: RegulatedEntityEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

