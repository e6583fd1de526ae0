import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceParent, PlaceModeParent, PlaceConnectionParent, BodyParent, TeamParent, TeamConnectionParent, OfficerParent, OfficerConnectionParent, CertificateParent } from './graph/parents.ts';
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

/** A body that enforces, supervises or takes part. 执法主体 */
export type Body = {
  __typename?: 'Body';
  /** Its code within the jurisdiction. 主体编码 */
  code: Scalars['String']['output'];
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 主体类别 */
  kind: BodyKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** Where it sits. 所在区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Its enforcement teams. 执法队伍 */
  teams: TeamConnection;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** What a body is. 主体类别 */
export type BodyKind =
  /** 综合行政执法局 */
  | 'COUNTY_BUREAU'
  /** 县级人民政府 */
  | 'COUNTY_GOVERNMENT'
  /** 职能部门 */
  | 'DEPARTMENT'
  /** 合作单位: an outside agency such as a power utility; it punishes nobody */
  | 'PARTNER'
  /** 镇人民政府、街道办事处 */
  | 'TOWN_GOVERNMENT';

/** An enforcement certificate. 行政执法证 */
export type Certificate = {
  __typename?: 'Certificate';
  /** Fields of enforcement that it is given for. 执法领域 */
  fields: Array<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether its holder may act under it on a day; the government's today where none is given. 是否有效 */
  isValid: Scalars['Boolean']['output'];
  /** 发证机关 */
  issuer: Scalars['String']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 证号 */
  number: Scalars['String']['output'];
  /** The officer who holds it. 持证人 */
  officer: Maybe<Officer>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 证件状态 */
  status: CertificateStatus;
  /** First day on which it is valid. 有效期起 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is valid. 有效期止 */
  validTo: Scalars['Date']['output'];
};


/** An enforcement certificate. 行政执法证 */
export type CertificateIsValidArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** Whether a certificate is in use. 证件状态 */
export type CertificateStatus =
  /** 吊销、注销 */
  | 'REVOKED'
  /** 暂扣 */
  | 'SUSPENDED'
  /** 有效 */
  | 'VALID';

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

/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type Officer = {
  __typename?: 'Officer';
  /** Number of the certificate that the officer shows. 执法证号 */
  certificateNumber: Scalars['String']['output'];
  /** Every certificate that the officer has had, oldest first. 执法证 */
  certificates: Array<Certificate>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 公民身份号码; *** without clearance */
  idNumber: Maybe<Scalars['String']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that the officer serves in. 所属队伍 */
  team: Maybe<Team>;
};

/** A page of officers. 人员分页 */
export type OfficerConnection = {
  __typename?: 'OfficerConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<OfficerEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Officer>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type OfficerEdge = {
  __typename?: 'OfficerEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Officer;
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

/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type Place = {
  __typename?: 'Place';
  /** The places that lie directly in it, in the order of their codes. 下级区划 */
  children: PlaceConnection;
  /** 12 digits, as 331081104000 for 新河镇. 区划代码 */
  code: Scalars['ID']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it counts among the 镇(街道): towns, townships and streets do, statistical units do not. */
  isTown: Scalars['Boolean']['output'];
  /** 区划类别 */
  kind: PlaceKind;
  /** The mode on a day; the government's today where none is given. 执法模式 */
  mode: Maybe<PlaceMode>;
  /** Every mode that it has had, oldest first. 历次执法模式 */
  modes: Array<PlaceMode>;
  /** 区划名称 */
  name: Scalars['String']['output'];
  /** The place that it lies in. 上级区划 */
  parent: Maybe<Place>;
  /** Where the record comes from. 数据来源 */
  provenance: Array<Provenance>;
  /** The enforcement team of the town. 镇街综合行政执法队 */
  team: Maybe<Team>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlaceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceModeArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of places. 区划分页 */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PlaceEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Place>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Place;
};

/** Narrows a list of places. 区划筛选 */
export type PlaceFilter = {
  /** Only 镇(街道), or only what is none. */
  isTown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only places of one of these kinds. 区划类别 */
  kinds?: InputMaybe<Array<PlaceKind>>;
};

/** What a place is in the statistical code list. 区划类别 */
export type PlaceKind =
  /** 设区的市 */
  | 'CITY'
  /** 县、县级市、区 */
  | 'COUNTY'
  /** 省 */
  | 'PROVINCE'
  /** 类似乡级单位: a row of the code list that has no government of its own, as 东部新区 */
  | 'STATISTICAL_UNIT'
  /** 街道 */
  | 'STREET'
  /** 镇 */
  | 'TOWN'
  /** 乡 */
  | 'TOWNSHIP'
  /** 村、社区 */
  | 'VILLAGE';

/** The mode of a place from one day to another. 执法模式版本 */
export type PlaceMode = {
  __typename?: 'PlaceMode';
  /** The document that founded it. 依据 */
  basis: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government that decided it, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 执法模式 */
  mode: PlaceModeKind;
  /** The place that it is decided for. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it counts. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it counts; null while it is in force. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** How enforcement reaches a place. 执法模式 (浙江省综合行政执法条例 art. 9) */
export type PlaceModeKind =
  /** 兼管: a neighbouring town's team covers it */
  | 'COVERED'
  /** 赋权: the town acts in its own name on the items it was given */
  | 'EMPOWERED'
  /** 派驻: a squad of the county bureau is stationed there */
  | 'STATIONED';

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
  /** The body with a code within a jurisdiction. 按编码查主体 */
  body: Maybe<Body>;
  /** The officer with a certificate number within a jurisdiction. 按证号查执法人员 */
  officer: Maybe<Officer>;
  /** The place with a 12-digit code, as 331081104000; also of a village, county, city or province. 按代码查区划 */
  place: Maybe<Place>;
};


export type QueryBodyArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryOfficerArgs = {
  certificateNumber: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryPlaceArgs = {
  code: Scalars['ID']['input'];
};

/** An enforcement team. 执法队伍 */
export type Team = {
  __typename?: 'Team';
  /** The body that it belongs to. 所属主体 */
  body: Maybe<Body>;
  /** Its code within the jurisdiction. 队伍编码 */
  code: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 队伍类别 */
  kind: TeamKind;
  /** 队伍名称 */
  name: Scalars['String']['output'];
  /** Its certified officers, in the order of their certificate numbers. 执法人员 */
  officers: OfficerConnection;
  /** The place that it serves; null for a team of the whole county. 服务区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};


/** An enforcement team. 执法队伍 */
export type TeamOfficersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of teams. 队伍分页 */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<TeamEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Team>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Team;
};

/** What a team is. 队伍类别 */
export type TeamKind =
  /** 综合行政执法队伍 */
  | 'COMPREHENSIVE'
  /** 专业行政执法队伍 */
  | 'PROFESSIONAL'
  /** 镇街综合行政执法队 */
  | 'TOWN';

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
  Certificate: Certificate;
  Officer: Officer;
  Place: Place;
  PlaceMode: PlaceMode;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Body:
    ( { __typename: 'Body' }
    & ( GraphQLRecursivePick<FederationTypes['Body'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> ) );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & ( GraphQLRecursivePick<FederationTypes['Officer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> ) );
  Place:
    ( { __typename: 'Place' }
    & ( GraphQLRecursivePick<FederationTypes['Place'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> ) );
  PlaceMode:
    ( { __typename: 'PlaceMode' }
    & GraphQLRecursivePick<FederationTypes['PlaceMode'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & ( GraphQLRecursivePick<FederationTypes['Team'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Body: ResolverTypeWrapper<BodyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BodyKind: BodyKind;
  Certificate: ResolverTypeWrapper<CertificateParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CertificateStatus: CertificateStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Metric: ResolverTypeWrapper<Metric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricPart: ResolverTypeWrapper<MetricPart>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnectionParent>;
  OfficerEdge: ResolverTypeWrapper<Omit<OfficerEdge, 'node'> & { node: ResolversTypes['Officer'] }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceMode: ResolverTypeWrapper<PlaceModeParent>;
  PlaceModeKind: PlaceModeKind;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamConnection: ResolverTypeWrapper<TeamConnectionParent>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamKind: TeamKind;
  Window: Window;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Body: BodyParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Certificate: CertificateParent;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Metric: Metric;
  Float: Scalars['Float']['output'];
  MetricPart: MetricPart;
  Money: Scalars['Money']['output'];
  Officer: OfficerParent;
  OfficerConnection: OfficerConnectionParent;
  OfficerEdge: Omit<OfficerEdge, 'node'> & { node: ResolversParentTypes['Officer'] };
  PageInfo: PageInfo;
  Place: PlaceParent;
  PlaceConnection: PlaceConnectionParent;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceMode: PlaceModeParent;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Team: TeamParent;
  TeamConnection: TeamConnectionParent;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  Window: Window;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<BodyTeamsArgs>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CertificateIsValidArgs>>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['PlaceMode']>, ParentType, ContextType, Partial<PlaceModeArgs>>;
  modes?: Resolver<Array<ResolversTypes['PlaceMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceModeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceMode'] = ResolversParentTypes['PlaceMode'], FederationReferenceType extends FederationReferenceTypes['PlaceMode'] = FederationReferenceTypes['PlaceMode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlaceMode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PlaceModeKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'code' | 'jurisdiction'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'certificateNumber' | 'jurisdiction'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'code'>>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, Partial<TeamOfficersArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Body?: BodyResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceMode?: PlaceModeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
};

