import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuxiliaryParent, AuxiliaryConnectionParent, BodyParent, BodyConnectionParent, CertificateParent, CertificateConnectionParent, CommandCentreParent, CommandCentreConnectionParent, CooperationAgreementParent, CooperationAgreementConnectionParent, ByCode, EquipmentParent, EquipmentConnectionParent, GridParent, GridConnectionParent, GridMemberParent, GridMemberConnectionParent, LeadershipParent, LeadershipConnectionParent, MarkParent, MarkConnectionParent, OfficerParent, OfficerConnectionParent, PeopleSearchConnectionParent, MetricPartParent, PlaceParent, PlaceConnectionParent, PlaceModeParent, PlaceModeConnectionParent, ByNumber, PostParent, PostConnectionParent, PublicAccountParent, PublicAccountConnectionParent, StationParent, StationConnectionParent, SubjectRegistrationParent, SubjectRegistrationConnectionParent, TeamParent, TeamConnectionParent, TeamMemberParent, TeamMemberConnectionParent, TrainingParent, TrainingConnectionParent, WardenParent, WardenConnectionParent } from './graph/parents.ts';
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

/** Somebody who helps officers under their command, and counts among no two of them (R-117). 辅助人员 */
export type Auxiliary = {
  __typename?: 'Auxiliary';
  /** 工作职责 */
  duties: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 辅助人员编号 */
  number: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The officer in command. 带队执法人员 */
  supervisor: Maybe<Officer>;
  /** The team. 队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of auxiliaries. 辅助人员分页 */
export type AuxiliaryConnection = {
  __typename?: 'AuxiliaryConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<AuxiliaryEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Auxiliary>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type AuxiliaryEdge = {
  __typename?: 'AuxiliaryEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Auxiliary;
};

/** Narrows a list of auxiliaries. 辅助人员筛选 */
export type AuxiliaryFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of auxiliaries; NUMBER ASC where none is given. 辅助人员排序 */
export type AuxiliaryOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: AuxiliaryOrderField;
};

/** What a list of auxiliaries may be ordered by. 辅助人员排序项 */
export type AuxiliaryOrderField =
  /** 编号 */
  | 'NUMBER';

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

/** A body that enforces, supervises or takes part. 执法主体 */
export type Body = {
  __typename?: 'Body';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** Its code within the jurisdiction. 主体编码 */
  code: Scalars['String']['output'];
  /** The command centres that it runs. 指挥中心 */
  commandCentres: CommandCentreConnection;
  /** The agreements that it is a side of. 协作协议 */
  cooperationAgreements: CooperationAgreementConnection;
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** The teams that stand in it as a department, whoever they belong to. 设在本部门的队伍 */
  departmentTeams: TeamConnection;
  /** How many posts it was given; how many there are is counted from posts. 核定编制数 */
  givenPosts: Maybe<Scalars['Int']['output']>;
  /** How many posts it was given, as the register writes it. 所述编制数 */
  givenPostsText: Maybe<Scalars['String']['output']>;
  /** Who heads it, as the register names them. 负责人 */
  headName: Maybe<Scalars['String']['output']>;
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
  /** Its registrations as an enforcement subject. 执法主体登记 */
  subjectRegistrations: SubjectRegistrationConnection;
  /** The members that it sends into joint teams. 联合执法队成员 */
  teamMembers: TeamMemberConnection;
  /** Its enforcement teams. 执法队伍 */
  teams: TeamConnection;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyCommandCentresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommandCentreFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CommandCentreOrder>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyCooperationAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CooperationAgreementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CooperationAgreementOrder>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyDepartmentTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamOrder>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodySubjectRegistrationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SubjectRegistrationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SubjectRegistrationOrder>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyTeamMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamMemberOrder>;
};


/** A body that enforces, supervises or takes part. 执法主体 */
export type BodyTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamOrder>;
};

/** A page of bodies. 执法主体分页 */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<BodyEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Body>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Body;
};

/** Narrows a list of bodies. 执法主体筛选 */
export type BodyFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this kind. 主体类别 */
  kind?: InputMaybe<BodyKind>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a body is. 主体类别 */
export type BodyKind =
  /** 市级人民政府 */
  | 'CITY_GOVERNMENT'
  /** 综合行政执法协调指挥机构: it settles disputes about duties */
  | 'COORDINATION'
  /** 综合行政执法局 */
  | 'COUNTY_BUREAU'
  /** 县级人民政府 */
  | 'COUNTY_GOVERNMENT'
  /** 职能部门 */
  | 'DEPARTMENT'
  /** 合作单位: an outside agency such as a power utility; it punishes nobody */
  | 'PARTNER'
  /** 公安机关 */
  | 'POLICE'
  /** 镇人民政府、街道办事处 */
  | 'TOWN_GOVERNMENT';

/** The order of a list of bodies; CODE ASC where none is given. 执法主体排序 */
export type BodyOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: BodyOrderField;
};

/** What a list of bodies may be ordered by. 执法主体排序项 */
export type BodyOrderField =
  /** 编码 */
  | 'CODE';

/** What shall stand in a column, whatever stands there. 单元格更正 */
export type CellCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** 更正后 */
  text: Scalars['String']['input'];
};

/** An enforcement certificate. 行政执法证 */
export type Certificate = {
  __typename?: 'Certificate';
  /** Fields of enforcement that it is given for. 执法领域 */
  fields: Array<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether its holder may act under it on a day; the government's today where none is given (R-114). 是否有效 */
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

/** A page of certificates. 执法证分页 */
export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CertificateEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Certificate>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Certificate;
};

/** Narrows a list of certificates. 执法证筛选 */
export type CertificateFilter = {
  /** Only certificates whose time includes this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only certificates that name this field. 执法领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only of this status. 证件状态 */
  status?: InputMaybe<CertificateStatus>;
};

/** The order of a list of certificates; NUMBER ASC where none is given. 执法证排序 */
export type CertificateOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: CertificateOrderField;
};

/** What a list of certificates may be ordered by. 执法证排序项 */
export type CertificateOrderField =
  /** 证号 */
  | 'NUMBER'
  /** 有效期止 */
  | 'VALID_TO';

/** Whether a certificate is in use. 证件状态 */
export type CertificateStatus =
  /** 吊销、注销 */
  | 'REVOKED'
  /** 暂扣 */
  | 'SUSPENDED'
  /** 有效 */
  | 'VALID';

/** A centre that dispatches: of the county, of a town, or a village's work station. 指挥中心 */
export type CommandCentre = {
  __typename?: 'CommandCentre';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The body that runs it. 主管主体 */
  body: Maybe<Body>;
  /** The centres that report to it. 下级中心 */
  children: CommandCentreConnection;
  /** Its code within the jurisdiction. 中心编码 */
  code: Scalars['String']['output'];
  /** The line of its duty desk, no person's. 值班电话 */
  dutyPhone: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 指挥层级 */
  level: CommandLevel;
  /** 中心名称 */
  name: Scalars['String']['output'];
  /** The centre that it reports to; null at the top. 上级中心 */
  parent: Maybe<CommandCentre>;
  /** The place that it commands. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A centre that dispatches: of the county, of a town, or a village's work station. 指挥中心 */
export type CommandCentreChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommandCentreFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CommandCentreOrder>;
};

/** A page of command centres. 指挥中心分页 */
export type CommandCentreConnection = {
  __typename?: 'CommandCentreConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CommandCentreEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CommandCentre>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CommandCentreEdge = {
  __typename?: 'CommandCentreEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CommandCentre;
};

/** Narrows a list of command centres. 指挥中心筛选 */
export type CommandCentreFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this level. 指挥层级 */
  level?: InputMaybe<CommandLevel>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of command centres; CODE ASC where none is given. 指挥中心排序 */
export type CommandCentreOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: CommandCentreOrderField;
};

/** What a list of command centres may be ordered by. 指挥中心排序项 */
export type CommandCentreOrderField =
  /** 编码 */
  | 'CODE';

/** The level that a centre commands. 指挥层级 */
export type CommandLevel =
  /** 市（县）级 */
  | 'COUNTY'
  /** 镇（街道）级 */
  | 'TOWN'
  /** 村（社区）级 */
  | 'VILLAGE';

/** What a department and the bureau agreed on about items that went from one to the other. 协作协议 */
export type CooperationAgreement = {
  __typename?: 'CooperationAgreement';
  /** The bureau that took over. 承接主体 */
  bureau: Maybe<Body>;
  /** What the bureau does. 执法局职责 */
  bureauDuties: Maybe<Scalars['String']['output']>;
  /** The department that handed over. 移交部门 */
  department: Maybe<Body>;
  /** What the department does. 部门职责 */
  departmentDuties: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Codes of the items that it is about. 事项编码 */
  itemCodes: Array<Scalars['String']['output']>;
  /** The items that it is about, in the order of their codes in it. 执法事项 */
  items: Array<Maybe<EnforcementItem>>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 协议编号 */
  number: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 签订日期 */
  signedOn: Scalars['Date']['output'];
  /** 协议名称 */
  title: Scalars['String']['output'];
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of agreements. 协作协议分页 */
export type CooperationAgreementConnection = {
  __typename?: 'CooperationAgreementConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CooperationAgreementEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CooperationAgreement>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CooperationAgreementEdge = {
  __typename?: 'CooperationAgreementEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CooperationAgreement;
};

/** Narrows a list of agreements. 协作协议筛选 */
export type CooperationAgreementFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of the bureau with this code. 执法局编码 */
  bureauCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the department with this code. 部门编码 */
  departmentCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of agreements; SIGNED_ON DESC where none is given. 协作协议排序 */
export type CooperationAgreementOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: CooperationAgreementOrderField;
};

/** What a list of agreements may be ordered by. 协作协议排序项 */
export type CooperationAgreementOrderField =
  /** 编号 */
  | 'NUMBER'
  /** 签订日期 */
  | 'SIGNED_ON';

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

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  code: Scalars['String']['output'];
  /** The agreements by which it went from a department to the bureau. 协作协议 */
  cooperationAgreements: CooperationAgreementConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EnforcementItemCooperationAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CooperationAgreementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CooperationAgreementOrder>;
};

/** Something that an officer or a team works with. 装备 */
export type Equipment = {
  __typename?: 'Equipment';
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 装备类别 */
  kind: EquipmentKind;
  /** 型号 */
  model: Maybe<Scalars['String']['output']>;
  /** 装备编号 */
  number: Scalars['String']['output'];
  /** The officer who has it. 使用人 */
  officer: Maybe<Officer>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that has it. 使用队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of equipment. 装备分页 */
export type EquipmentConnection = {
  __typename?: 'EquipmentConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EquipmentEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Equipment>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EquipmentEdge = {
  __typename?: 'EquipmentEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Equipment;
};

/** Narrows a list of equipment. 装备筛选 */
export type EquipmentFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of this kind. 装备类别 */
  kind?: InputMaybe<EquipmentKind>;
  /** Only of the officer with this certificate number. 执法证号 */
  officerNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a piece of equipment is. 装备类别 */
export type EquipmentKind =
  /** 执法记录仪 */
  | 'BODY_CAMERA'
  /** 无人机 */
  | 'DRONE'
  /** 其他 */
  | 'OTHER'
  /** 对讲机 */
  | 'RADIO'
  /** 手持执法终端 */
  | 'TERMINAL'
  /** 执法车辆 */
  | 'VEHICLE';

/** The order of a list of equipment; NUMBER ASC where none is given. 装备排序 */
export type EquipmentOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: EquipmentOrderField;
};

/** What a list of equipment may be ordered by. 装备排序项 */
export type EquipmentOrderField =
  /** 编号 */
  | 'NUMBER';

/** A cell of the one net that party, safety and urban grids went into. 网格 */
export type Grid = {
  __typename?: 'Grid';
  /** Its code within the jurisdiction, 20 digits in the national numbering. 网格编码 */
  code: Scalars['String']['output'];
  /** 户数 */
  households: Maybe<Scalars['Int']['output']>;
  /** Households as the register writes them. 所述户数 */
  householdsText: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Of its centre, degrees in WGS-84. 纬度 */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Of its centre, degrees in WGS-84. 经度 */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Those who look after it. 网格员 */
  members: GridMemberConnection;
  /** 网格名称 */
  name: Scalars['String']['output'];
  /** The grids that went into it. 合并前网格 */
  origins: Array<GridOrigin>;
  /** The village that it lies in. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team or squad that looks after it. 责任队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A cell of the one net that party, safety and urban grids went into. 网格 */
export type GridMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GridMemberOrder>;
};

/** A page of grids. 网格分页 */
export type GridConnection = {
  __typename?: 'GridConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<GridEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Grid>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type GridEdge = {
  __typename?: 'GridEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Grid;
};

/** Narrows a list of grids. 网格筛选 */
export type GridFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only the grid that the one with this old code went into. 原网格编码 */
  originCode?: InputMaybe<Scalars['String']['input']>;
  /** Only grids that one of this kind went into. 合并前网格类别 */
  originKind?: InputMaybe<GridOriginKind>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who looks after a grid: patrols, reports, reminds, and is no officer (R-1205). 网格员 */
export type GridMember = {
  __typename?: 'GridMember';
  /** The grid. 网格 */
  grid: Maybe<Grid>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 网格员编号 */
  number: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that the member works with. 协同队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of grid members. 网格员分页 */
export type GridMemberConnection = {
  __typename?: 'GridMemberConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<GridMemberEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<GridMember>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type GridMemberEdge = {
  __typename?: 'GridMemberEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: GridMember;
};

/** Narrows a list of grid members. 网格员筛选 */
export type GridMemberFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of the grid with this code. 网格编码 */
  gridCode?: InputMaybe<Scalars['String']['input']>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of grid members; NUMBER ASC where none is given. 网格员排序 */
export type GridMemberOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: GridMemberOrderField;
};

/** What a list of grid members may be ordered by. 网格员排序项 */
export type GridMemberOrderField =
  /** 编号 */
  | 'NUMBER';

/** The order of a list of grids; CODE ASC where none is given. 网格排序 */
export type GridOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: GridOrderField;
};

/** What a list of grids may be ordered by. 网格排序项 */
export type GridOrderField =
  /** 编码 */
  | 'CODE';

/** A grid that went into another. 合并前网格 */
export type GridOrigin = {
  __typename?: 'GridOrigin';
  /** The code that it had. 原网格编码 */
  code: Scalars['String']['output'];
  /** 合并前网格类别 */
  kind: GridOriginKind;
  /** The name that it had. 原网格名称 */
  name: Maybe<Scalars['String']['output']>;
};

/** Whose grid it was before all went into one net. 合并前网格类别 */
export type GridOriginKind =
  /** 专属网格: of one site, as a market or a school */
  | 'DEDICATED'
  /** 党建网格 */
  | 'PARTY'
  /** 综治网格 */
  | 'SAFETY'
  /** 城管网格 */
  | 'URBAN';

/** Who leads a team, from one day to another. 队长制 */
export type Leadership = {
  __typename?: 'Leadership';
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** The leader as a certified officer; null for one who is none. 执法人员 */
  officer: Maybe<Officer>;
  /** The office that the leader holds outside the team, as 镇长 or 派出所所长. 职务 */
  position: Scalars['String']['output'];
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 队内职务 */
  role: LeadershipRole;
  /** The team that is led. 队伍 */
  team: Maybe<Team>;
  /** First day as leader. 任职日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day as leader; null while leading. 离任日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of leaderships. 队长制分页 */
export type LeadershipConnection = {
  __typename?: 'LeadershipConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LeadershipEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Leadership>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LeadershipEdge = {
  __typename?: 'LeadershipEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Leadership;
};

/** Narrows a list of leaderships. 队长制筛选 */
export type LeadershipFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only in this role. 队内职务 */
  role?: InputMaybe<LeadershipRole>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of leaderships; VALID_FROM DESC where none is given. 队长制排序 */
export type LeadershipOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: LeadershipOrderField;
};

/** What a list of leaderships may be ordered by. 队长制排序项 */
export type LeadershipOrderField =
  /** 任职日期 */
  | 'VALID_FROM';

/** What a leader is to the team. 队内职务 */
export type LeadershipRole =
  /** 队长: the town's mayor */
  | 'CAPTAIN'
  /** 副队长: a vice mayor, or the chief of the police station */
  | 'DEPUTY'
  /** 常务副队长: the deputy secretary */
  | 'EXECUTIVE_DEPUTY';

/** What a place was chosen as, from one day to another. 称号 */
export type Mark = {
  __typename?: 'Mark';
  /** Number of the document that gave it. 依据文号 */
  document: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 称号类别 */
  kind: MarkKind;
  /** The place that has it. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds. 授予日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of marks. 称号分页 */
export type MarkConnection = {
  __typename?: 'MarkConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<MarkEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Mark>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type MarkEdge = {
  __typename?: 'MarkEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Mark;
};

/** Narrows a list of marks. 称号筛选 */
export type MarkFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only this mark. 称号类别 */
  kind?: InputMaybe<MarkKind>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a place was chosen as. 称号类别 */
export type MarkKind =
  /** 示范样板镇: a town whose team is built to the standard */
  | 'MODEL_TOWN'
  /** 省级示范样板: a model of the whole province */
  | 'PROVINCIAL_MODEL'
  /** 改革试点 */
  | 'REFORM_PILOT';

/** The order of a list of marks; VALID_FROM DESC where none is given. 称号排序 */
export type MarkOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: MarkOrderField;
};

/** What a list of marks may be ordered by. 称号排序项 */
export type MarkOrderField =
  /** 授予日期 */
  | 'VALID_FROM';

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
   * Notes what shall stand in open quarantined rows of a batch of bodies, officers and places when they are replayed: operators of any, a machine
   * of those that it sent. 更正队伍隔离行
   */
  correctPeopleRows: Maybe<CorrectRowsResult>;
  /**
   * Takes open quarantined rows of a batch of bodies, officers and places up again: operators of any, a machine of those that it sent, within its
   * grant. 重放队伍隔离行
   */
  replayPeopleRows: Maybe<ReplayRowsResult>;
  /**
   * Takes a batch of bodies, officers and places back: operators any, a machine those that it sent. What was changed since is kept and listed.
   * 撤销队伍批次
   */
  revokePeopleBatch: Maybe<RevokeBatchResult>;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationCorrectPeopleRowsArgs = {
  input: CorrectRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationReplayPeopleRowsArgs = {
  input: ReplayRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationRevokePeopleBatchArgs = {
  input: RevokeBatchInput;
};

/** The county's offices in towns whose people work with the town's team. 派驻站所 */
export type OfficeKind =
  /** 林业站 */
  | 'FORESTRY'
  /** 司法所 */
  | 'JUSTICE'
  /** 国土资源所 */
  | 'LAND'
  /** 市场监管所 */
  | 'MARKET';

/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type Officer = {
  __typename?: 'Officer';
  /** The auxiliaries whom the officer commands. 带领的辅助人员 */
  auxiliaries: AuxiliaryConnection;
  /** Number of the certificate that the officer shows. 执法证号 */
  certificateNumber: Scalars['String']['output'];
  /** Every certificate that the officer has had, oldest first. 执法证 */
  certificates: Array<Certificate>;
  /** What the officer is equipped with. 装备 */
  equipment: EquipmentConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 公民身份号码; *** without clearance */
  idNumber: Maybe<Scalars['String']['output']>;
  /**
   * Whether the officer holds a certificate that is valid on a day, and names a field where one is given; the
   * government's today where no day is given (R-114). 是否持证
   */
  isCertified: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The teams that the officer leads. 任队长的队伍 */
  leaderships: LeadershipConnection;
  /** The joint teams that the officer is sent into. 参加的联合执法队 */
  memberships: TeamMemberConnection;
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** The posts that the officer holds. 编制 */
  posts: PostConnection;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that the officer serves in. 所属队伍 */
  team: Maybe<Team>;
  /** What the officer was trained in. 培训 */
  trainings: TrainingConnection;
  /** First day in post; null where it is not known. 到岗日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day in post; null while in post. 离岗日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerAuxiliariesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuxiliaryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AuxiliaryOrder>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerEquipmentArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EquipmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EquipmentOrder>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerIsCertifiedArgs = {
  field: InputMaybe<Scalars['String']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerLeadershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadershipFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LeadershipOrder>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerMembershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamMemberOrder>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PostFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PostOrder>;
};


/** A certified officer. Wardens, auxiliaries and grid members are none (行政处罚法 art. 42). 执法人员 */
export type OfficerTrainingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TrainingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TrainingOrder>;
};

/** A page of officers. 执法人员分页 */
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

/** Narrows a list of officers. 执法人员筛选 */
export type OfficerFilter = {
  /** Only officers in post on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only officers who may act in this field on the day: under a certificate that is valid on it and names the field.
   * 可调动领域
   */
  certifiedFor?: InputMaybe<Scalars['String']['input']>;
  /** Only officers who have equipment of this kind on the day. 已配备装备 */
  equippedWith?: InputMaybe<EquipmentKind>;
  /** Only officers with a certificate that is valid on the day, or only those without. 是否持证 */
  isCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of teams that serve this place or one in it. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
  /** Only officers who were trained in this field by the day. 已培训领域 */
  trainedIn?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of officers; CERTIFICATE_NUMBER ASC where none is given. 执法人员排序 */
export type OfficerOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: OfficerOrderField;
};

/** What a list of officers may be ordered by. 执法人员排序项 */
export type OfficerOrderField =
  /** 执法证号 */
  | 'CERTIFICATE_NUMBER';

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

/** By what a figure may be told apart; a figure that is not kept by it refuses. 分项维度 */
export type PeopleMetricDimension =
  /** 执法领域: by its name */
  | 'FIELD'
  /** 种类: of a body, a team, a piece of equipment, a registration, a mark */
  | 'KIND'
  /** 层级: county, town or village */
  | 'LEVEL'
  /** 执法模式: 赋权, 派驻 or 兼管 */
  | 'MODE'
  /** 月: YYYY-MM */
  | 'MONTH'
  /** 编制性质: administrative or institution */
  | 'NATURE'
  /** 编制来源: its own, sent down or stationed */
  | 'ORIGIN'
  /** 区划: the code of the place, a village or the town itself */
  | 'PLACE'
  /** 职务: head, deputy or member */
  | 'TITLE'
  /** 镇（街道）: the town's code */
  | 'TOWN';

/** Figures that are counted here; each value's formula stands behind its name. 指标 */
export type PeopleMetricKey =
  /** 协管员数: auxiliaries, who are no officers */
  | 'AUXILIARIES'
  /** 执法主体数: bodies */
  | 'BODIES'
  /** 持证执法人员数: officers in service with a certificate in force */
  | 'CERTIFIED_OFFICERS'
  /** 持证率: officers in service with a certificate in force / officers */
  | 'CERTIFIED_RATE'
  /** 指挥中心数: centres of command */
  | 'COMMAND_CENTRES'
  /** 协作协议数: agreements of a department with the bureau */
  | 'COOPERATION_AGREEMENTS'
  /** 双执法主体覆盖率: places with two subject registrations or more / towns, townships and streets */
  | 'DUAL_SUBJECT_RATE'
  /** 装备数: pieces of equipment */
  | 'EQUIPMENT'
  /** 装备配备率: officers in service with equipment of their own / officers */
  | 'EQUIPPED_RATE'
  /** 网格数: grids */
  | 'GRIDS'
  /** 网格员数: members of grids */
  | 'GRID_MEMBERS'
  /** 示范试点数: places chosen as models or pilots */
  | 'MARKS'
  /** 在岗执法人员数: officers */
  | 'OFFICERS'
  /** 执法编制数: posts of the establishment */
  | 'POSTS'
  /** 下沉编制数: posts that were moved */
  | 'POSTS_MOVED'
  /** 注册用户数: accounts of the public that are open */
  | 'PUBLIC_ACCOUNTS'
  /** 小队占比: teams with fewer than 10 posts / teams with posts */
  | 'SMALL_TEAM_SHARE'
  /** 警务站室数: stations of police and team */
  | 'STATIONS'
  /** 执法主体登记数: registrations of enforcement subjects */
  | 'SUBJECT_REGISTRATIONS'
  /** 执法队伍数: teams */
  | 'TEAMS'
  /** 队伍精简率: (teams before the window - teams on its last day) / teams before the window */
  | 'TEAM_REDUCTION_RATE'
  /** 镇（街道）数: towns, townships and streets */
  | 'TOWNS'
  /** 执法力量下沉比例: posts in towns / posts of county and towns */
  | 'TOWN_FORCE_SHARE'
  /** 各执法模式镇（街道）数: modes of enforcement that hold in places */
  | 'TOWN_MODES'
  /** 培训人次: officers at trainings, each once per training */
  | 'TRAINING_ATTENDANCES'
  /** 培训学时: hours of officers at trainings */
  | 'TRAINING_HOURS'
  /** 路长数: street wardens */
  | 'WARDENS';

/** A page of what was found, in the order of the types. 检索分页 */
export type PeopleSearchConnection = {
  __typename?: 'PeopleSearchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PeopleSearchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<PeopleSearchResult>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PeopleSearchEdge = {
  __typename?: 'PeopleSearchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: PeopleSearchResult;
};

/** What can be found. 检索结果 */
export type PeopleSearchResult = Body | Grid | Officer | Place | Station | Team;

/** What to search among. 检索范围 */
export type PeopleSearchType =
  /** 执法主体: by code, name and credit code */
  | 'BODY'
  /** 网格: by code and name, also by those of the grids that went into it */
  | 'GRID'
  /** 执法人员: by certificate number and name, of the caller's governments */
  | 'OFFICER'
  /** 区划: by code and name */
  | 'PLACE'
  /** 联勤警务站: by code, name and address */
  | 'STATION'
  /** 执法队伍: by code and name */
  | 'TEAM';

/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type Place = {
  __typename?: 'Place';
  /** The auxiliaries who help in it. 辅助人员 */
  auxiliaries: AuxiliaryConnection;
  /** The bodies that sit in it or in a place in it; those whose place is not told stand at their government's own. 执法主体 */
  bodies: BodyConnection;
  /** The places that lie directly in it. 下级区划 */
  children: PlaceConnection;
  /** 12 digits, as 331081104000 for 新河镇. 区划代码 */
  code: Scalars['ID']['output'];
  /** The command centres of it and of the places in it. 指挥中心 */
  commandCentres: CommandCentreConnection;
  /** The modes by which its team covers other places. 兼管的区划 */
  coveredModes: PlaceModeConnection;
  /** Codes that it had before, by which it is still found. 曾用区划代码 */
  formerCodes: Array<Scalars['ID']['output']>;
  /** The members who look after its grids. 网格员 */
  gridMembers: GridMemberConnection;
  /** The grids that it is divided into. 网格 */
  grids: GridConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Since when its code is in use; null where nobody tells. 启用日期 */
  inUseFrom: Maybe<Scalars['Date']['output']>;
  /** Whether it counts among the 镇(街道): towns, townships and streets do, statistical units do not. */
  isTown: Scalars['Boolean']['output'];
  /** 区划类别 */
  kind: PlaceKind;
  /** What it and the places in it were chosen as. 称号 */
  marks: MarkConnection;
  /** The mode on a day; the government's today where none is given. 执法模式 */
  mode: Maybe<PlaceMode>;
  /** Every mode that it has had, oldest first. 历次执法模式 */
  modes: Array<PlaceMode>;
  /** 区划名称 */
  name: Scalars['String']['output'];
  /** The place that it lies in. 上级区划 */
  parent: Maybe<Place>;
  /** Figures of the place and of what lies below it: posts, officers, teams, grids, who helps. Numbers only, open to everybody. 队伍指标 */
  peopleMetrics: Array<Metric>;
  /** The posts that count for it. 编制 */
  posts: PostConnection;
  /** Where the record comes from. 数据来源 */
  provenance: Array<Provenance>;
  /** Accounts that the public registered in it. 注册用户 */
  publicAccounts: PublicAccountConnection;
  /** The stations of police and team in it. 联勤警务站 */
  stations: StationConnection;
  /** The enforcement subjects that are registered for it. 执法主体登记 */
  subjectRegistrations: SubjectRegistrationConnection;
  /** The enforcement team of the town on a day; the government's today where none is given. 镇街综合行政执法队 */
  team: Maybe<Team>;
  /** The teams that serve it or a place in it; those of a whole government stand at the government's own place. 执法队伍 */
  teams: TeamConnection;
  /** The 镇(街道) in it, however deep: those of a prefecture are those of its counties. 所辖镇街 */
  towns: PlaceConnection;
  /** The wardens of its streets. 街路长 */
  wardens: WardenConnection;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceAuxiliariesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuxiliaryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AuxiliaryOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceBodiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BodyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<BodyOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlaceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PlaceOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceCommandCentresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommandCentreFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CommandCentreOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceCoveredModesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlaceModeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PlaceModeOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceGridMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GridMemberOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceGridsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GridOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceMarksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MarkFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MarkOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceModeArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlacePeopleMetricsArgs = {
  by: InputMaybe<PeopleMetricDimension>;
  keys: Array<PeopleMetricKey>;
  window: InputMaybe<Window>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlacePostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PostFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PostOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlacePublicAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PublicAccountFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PublicAccountOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceStationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<StationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<StationOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceSubjectRegistrationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SubjectRegistrationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SubjectRegistrationOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceTeamArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceTownsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PlaceOrder>;
};


/** A place with its 12-digit statistical code: province, city, county, town or village. 区划 */
export type PlaceWardensArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<WardenFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<WardenOrder>;
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
  /** The place whose team covers this one; null for another mode. 兼管方 */
  coveredBy: Maybe<Place>;
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
  /** Last day on which it counts: the day before the place's next mode, if not before; null while it is in force. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of modes. 执法模式分页 */
export type PlaceModeConnection = {
  __typename?: 'PlaceModeConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PlaceModeEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<PlaceMode>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PlaceModeEdge = {
  __typename?: 'PlaceModeEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: PlaceMode;
};

/** Narrows a list of modes. 执法模式筛选 */
export type PlaceModeFilter = {
  /** Only what is in force on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only this mode. 执法模式 */
  mode?: InputMaybe<PlaceModeKind>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** How enforcement reaches a place. 执法模式 (浙江省综合行政执法条例 art. 9) */
export type PlaceModeKind =
  /** 兼管: a neighbouring town's team covers it */
  | 'COVERED'
  /** 赋权: the town acts in its own name on the items it was given */
  | 'EMPOWERED'
  /** 派驻: a squad of the county bureau is stationed there */
  | 'STATIONED';

/** The order of a list of modes; PLACE ASC where none is given. 执法模式排序 */
export type PlaceModeOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: PlaceModeOrderField;
};

/** What a list of modes may be ordered by. 执法模式排序项 */
export type PlaceModeOrderField =
  /** 区划代码 */
  | 'PLACE'
  /** 生效日期 */
  | 'VALID_FROM';

/** The order of a list of places; CODE ASC where none is given. 区划排序 */
export type PlaceOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: PlaceOrderField;
};

/** What a list of places may be ordered by. 区划排序项 */
export type PlaceOrderField =
  /** 区划代码 */
  | 'CODE';

export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
  /** The teams that it founds. 队伍 */
  teams: TeamConnection;
};


export type PolicyDocumentTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamOrder>;
};

/** A post of an establishment. 编制 */
export type Post = {
  __typename?: 'Post';
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Where it serves: at the county or in a town. 层级 */
  level: PostLevel;
  /** Where its holder was moved from. 原单位 */
  movedFrom: Maybe<Scalars['String']['output']>;
  /** The day on which its holder was moved to it; null where nobody was. 划转日期 */
  movedOn: Maybe<Scalars['Date']['output']>;
  /** 编制性质 */
  nature: PostNature;
  /** 编制编号 */
  number: Scalars['String']['output'];
  /** The office that stationed it; null unless it is stationed. 派驻站所 */
  officeKind: Maybe<OfficeKind>;
  /** The certified officer who holds it; null where it is vacant, or not told. 在岗人员 */
  officer: Maybe<Officer>;
  /** 编制来源 */
  origin: PostOrigin;
  /** The place that it counts for. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that it belongs to. 所属队伍 */
  team: Maybe<Team>;
  /** 职务 */
  title: PostTitle;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of posts. 编制分页 */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PostEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Post>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Post;
};

/** Narrows a list of posts. 编制筛选 */
export type PostFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only posts whose holder was moved to them, or only the others. 是否划转 */
  isMoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this level. 层级 */
  level?: InputMaybe<PostLevel>;
  /** Only of this nature. 编制性质 */
  nature?: InputMaybe<PostNature>;
  /** Only posts that this office stationed. 派驻站所 */
  officeKind?: InputMaybe<OfficeKind>;
  /** Only of this origin. 编制来源 */
  origin?: InputMaybe<PostOrigin>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of this title. 职务 */
  title?: InputMaybe<PostTitle>;
};

/** Where a post serves. 层级 */
export type PostLevel =
  /** 县级 */
  | 'COUNTY'
  /** 乡镇级 */
  | 'TOWN';

/** What a post is paid as. 编制性质 */
export type PostNature =
  /** 行政编制 */
  | 'ADMINISTRATIVE'
  /** 事业编制 */
  | 'INSTITUTION';

/** The order of a list of posts; NUMBER ASC where none is given. 编制排序 */
export type PostOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: PostOrderField;
};

/** What a list of posts may be ordered by. 编制排序项 */
export type PostOrderField =
  /** 编号 */
  | 'NUMBER';

/** How a post came to its team. 编制来源 */
export type PostOrigin =
  /** 自有: the team's own */
  | 'OWN'
  /** 下沉: sent down from the county */
  | 'SENT_DOWN'
  /** 派驻: of a county's office in the town, led by the team */
  | 'STATIONED';

/** What a post is in its team. 职务 */
export type PostTitle =
  /** 副大队长 */
  | 'DEPUTY'
  /** 大队长 */
  | 'HEAD'
  /** 队员 */
  | 'MEMBER';

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

/** An account of the public; whose it is, the network does not keep. 注册用户 */
export type PublicAccount = {
  __typename?: 'PublicAccount';
  /** The first day on which it is closed; null while it is open. 注销日期 */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 用户编号 */
  number: Scalars['String']['output'];
  /** Where it was registered. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 注册日期 */
  registeredOn: Scalars['Date']['output'];
};

/** A page of accounts. 注册用户分页 */
export type PublicAccountConnection = {
  __typename?: 'PublicAccountConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PublicAccountEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<PublicAccount>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PublicAccountEdge = {
  __typename?: 'PublicAccountEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: PublicAccount;
};

/** Narrows a list of accounts. 注册用户筛选 */
export type PublicAccountFilter = {
  /** Only accounts that are open on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only registered before this day. 注册日期止 */
  registeredBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only registered on this day or later. 注册日期起 */
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of accounts; REGISTERED_ON DESC where none is given. 注册用户排序 */
export type PublicAccountOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: PublicAccountOrderField;
};

/** What a list of accounts may be ordered by. 注册用户排序项 */
export type PublicAccountOrderField =
  /** 编号 */
  | 'NUMBER'
  /** 注册日期 */
  | 'REGISTERED_ON';

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
  /** The auxiliaries of a government. 辅助人员 */
  auxiliaries: AuxiliaryConnection;
  /** The auxiliary with a number within a jurisdiction. 按编号查辅助人员 */
  auxiliary: Maybe<Auxiliary>;
  /** The bodies of a government. 执法主体 */
  bodies: BodyConnection;
  /** The body with a code within a jurisdiction. 按编码查主体 */
  body: Maybe<Body>;
  /** The certificate with a number within a jurisdiction. 按证号查执法证 */
  certificate: Maybe<Certificate>;
  /** The certificates of a government. 执法证 */
  certificates: CertificateConnection;
  /** The command centre with a code within a jurisdiction. 按编码查指挥中心 */
  commandCentre: Maybe<CommandCentre>;
  /** The command centres of a government. 指挥中心 */
  commandCentres: CommandCentreConnection;
  /** The agreement with a number within a jurisdiction. 按编号查协作协议 */
  cooperationAgreement: Maybe<CooperationAgreement>;
  /** The agreements of a government. 协作协议 */
  cooperationAgreements: CooperationAgreementConnection;
  /** The equipment of a government. 装备 */
  equipment: EquipmentConnection;
  /** The piece of equipment with a number within a jurisdiction. 按编号查装备 */
  equipmentPiece: Maybe<Equipment>;
  /** The grid with a code within a jurisdiction. 按编码查网格 */
  grid: Maybe<Grid>;
  /** The grid member with a number within a jurisdiction. 按编号查网格员 */
  gridMember: Maybe<GridMember>;
  /** The grid members of a government. 网格员 */
  gridMembers: GridMemberConnection;
  /** The grids of a government. 网格 */
  grids: GridConnection;
  /** The leaderships of a government. 队长制 */
  leaderships: LeadershipConnection;
  /** The marks of a government. 称号 */
  marks: MarkConnection;
  /** The officer with a certificate number within a jurisdiction. 按证号查执法人员 */
  officer: Maybe<Officer>;
  /** The officers of a government. 执法人员 */
  officers: OfficerConnection;
  /** One of them; refused where it is another's. 队伍接入批次 */
  peopleBatch: Maybe<Batch>;
  /**
   * The batches that brought records of bodies, officers and places, the newest first. Operators read all of them, a machine those that it sent; anybody
   * else is refused with FORBIDDEN. 队伍接入批次
   */
  peopleBatches: Maybe<BatchPage>;
  /** The existing systems that send records of bodies, officers and places; a machine sees its own. 队伍来源系统 */
  peopleSystems: Maybe<Array<SourceSystem>>;
  /** The place with a 12-digit code, as 331081104000; also of a village, county, city or province. 按代码查区划 */
  place: Maybe<Place>;
  /** The modes of a government. 执法模式 */
  placeModes: PlaceModeConnection;
  /** The places of a government. 区划 */
  places: PlaceConnection;
  /** The post with a number within a jurisdiction. 按编号查编制 */
  post: Maybe<Post>;
  /** The posts of a government. 编制 */
  posts: PostConnection;
  /** The account with a number within a jurisdiction. 按编号查注册用户 */
  publicAccount: Maybe<PublicAccount>;
  /** The accounts of a government. 注册用户 */
  publicAccounts: PublicAccountConnection;
  /** Finds records by a part of a code, a name or an address; brackets and blanks do not count. 检索 */
  searchPeople: PeopleSearchConnection;
  /** The station with a code within a jurisdiction. 按编码查联勤警务站 */
  station: Maybe<Station>;
  /** The stations of a government. 联勤警务站 */
  stations: StationConnection;
  /** The registration with a number within a jurisdiction. 按编号查执法主体登记 */
  subjectRegistration: Maybe<SubjectRegistration>;
  /** The registrations of enforcement subjects of a government. 执法主体登记 */
  subjectRegistrations: SubjectRegistrationConnection;
  /** The team with a code within a jurisdiction. 按编码查队伍 */
  team: Maybe<Team>;
  /** The member of a joint team with a number within a jurisdiction. 按编号查联合执法队成员 */
  teamMember: Maybe<TeamMember>;
  /** The members of joint teams of a government. 联合执法队成员 */
  teamMembers: TeamMemberConnection;
  /** The teams of a government. 队伍 */
  teams: TeamConnection;
  /** The training with a number within a jurisdiction. 按编号查培训 */
  training: Maybe<Training>;
  /** The trainings of a government. 培训 */
  trainings: TrainingConnection;
  /** The warden with a number within a jurisdiction. 按编号查街路长 */
  warden: Maybe<Warden>;
  /** The wardens of a government. 街路长 */
  wardens: WardenConnection;
};


export type QueryAuxiliariesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuxiliaryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<AuxiliaryOrder>;
};


export type QueryAuxiliaryArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryBodiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BodyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<BodyOrder>;
};


export type QueryBodyArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryCertificateArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryCertificatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CertificateFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CertificateOrder>;
};


export type QueryCommandCentreArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryCommandCentresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommandCentreFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CommandCentreOrder>;
};


export type QueryCooperationAgreementArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryCooperationAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CooperationAgreementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CooperationAgreementOrder>;
};


export type QueryEquipmentArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EquipmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EquipmentOrder>;
};


export type QueryEquipmentPieceArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryGridArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryGridMemberArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryGridMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<GridMemberOrder>;
};


export type QueryGridsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<GridOrder>;
};


export type QueryLeadershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadershipFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LeadershipOrder>;
};


export type QueryMarksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MarkFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<MarkOrder>;
};


export type QueryOfficerArgs = {
  certificateNumber: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryOfficersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OfficerFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<OfficerOrder>;
};


export type QueryPeopleBatchArgs = {
  id: Scalars['String']['input'];
};


export type QueryPeopleBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlaceArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPlaceModesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlaceModeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PlaceModeOrder>;
};


export type QueryPlacesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlaceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PlaceOrder>;
};


export type QueryPostArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PostFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PostOrder>;
};


export type QueryPublicAccountArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryPublicAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PublicAccountFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PublicAccountOrder>;
};


export type QuerySearchPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<PeopleSearchType>>;
};


export type QueryStationArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryStationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<StationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<StationOrder>;
};


export type QuerySubjectRegistrationArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QuerySubjectRegistrationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SubjectRegistrationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<SubjectRegistrationOrder>;
};


export type QueryTeamArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryTeamMemberArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryTeamMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<TeamMemberOrder>;
};


export type QueryTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<TeamOrder>;
};


export type QueryTrainingArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryTrainingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TrainingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<TrainingOrder>;
};


export type QueryWardenArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryWardensArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<WardenFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<WardenOrder>;
};

/** A wish that was understood and is refused: nothing was changed. 拒绝 */
export type Refusal = {
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

/** Which of a town's two subjects is registered. 双执法主体 */
export type RegistrationKind =
  /** 派驻中队主体: the squad of the bureau */
  | 'STATIONED_SQUAD'
  /** 镇街主体: the town or street office itself */
  | 'TOWN';

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

/** A station where police and a team work together. 联勤警务站 */
export type Station = {
  __typename?: 'Station';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** Its code within the jurisdiction. 站点编码 */
  code: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether team and police sit under one roof; null where it is not told. 合署办公 */
  isSharingPremises: Maybe<Scalars['Boolean']['output']>;
  /** Whether they share tasks; null where it is not told. 任务共担 */
  isSharingTasks: Maybe<Scalars['Boolean']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 站点名称 */
  name: Scalars['String']['output'];
  /** Where it stands. 区划 */
  place: Maybe<Place>;
  /** Police who serve there: a number of its own, for police are no officers of the network. 警力人数 */
  policeCount: Maybe<Scalars['Int']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The team that works there. 执法队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of stations. 联勤警务站分页 */
export type StationConnection = {
  __typename?: 'StationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<StationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Station>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type StationEdge = {
  __typename?: 'StationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Station;
};

/** Narrows a list of stations. 联勤警务站筛选 */
export type StationFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of stations; CODE ASC where none is given. 联勤警务站排序 */
export type StationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: StationOrderField;
};

/** What a list of stations may be ordered by. 联勤警务站排序项 */
export type StationOrderField =
  /** 编码 */
  | 'CODE';

/**
 * The registration of an enforcement subject for a town: the town itself, or the squad that the bureau stationed in it.
 * 执法主体登记
 */
export type SubjectRegistration = {
  __typename?: 'SubjectRegistration';
  /** The body that is registered. 登记主体 */
  body: Maybe<Body>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 主体登记类别 */
  kind: RegistrationKind;
  /** 登记编号 */
  number: Scalars['String']['output'];
  /** The town that it is registered for. 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of registrations of enforcement subjects. 执法主体登记分页 */
export type SubjectRegistrationConnection = {
  __typename?: 'SubjectRegistrationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<SubjectRegistrationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<SubjectRegistration>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type SubjectRegistrationEdge = {
  __typename?: 'SubjectRegistrationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SubjectRegistration;
};

/** Narrows a list of registrations of enforcement subjects. 执法主体登记筛选 */
export type SubjectRegistrationFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of the body with this code. 主体编码 */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. 主体登记类别 */
  kind?: InputMaybe<RegistrationKind>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of registrations of enforcement subjects; NUMBER ASC where none is given. 执法主体登记排序 */
export type SubjectRegistrationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: SubjectRegistrationOrderField;
};

/** What a list of registrations of enforcement subjects may be ordered by. 执法主体登记排序项 */
export type SubjectRegistrationOrderField =
  /** 编号 */
  | 'NUMBER';

/** An enforcement team. 执法队伍 */
export type Team = {
  __typename?: 'Team';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The auxiliaries who work under its officers. 辅助人员 */
  auxiliaries: AuxiliaryConnection;
  /** The body that it belongs to. 所属主体 */
  body: Maybe<Body>;
  /** Its code within the jurisdiction. 队伍编码 */
  code: Scalars['String']['output'];
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** The department that it stands in. 所在部门 */
  department: Maybe<Body>;
  /** The document that founded it. 依据文件 */
  document: Maybe<PolicyDocument>;
  /** What it is equipped with. 装备 */
  equipment: EquipmentConnection;
  /** The fields that it enforces in; empty where the register tells none. 执法领域 */
  fields: Array<Scalars['String']['output']>;
  /** How many posts it was given; how many there are is counted from posts. 核定编制数 */
  givenPosts: Maybe<Scalars['Int']['output']>;
  /** How many posts it was given, as the register writes it. 所述编制数 */
  givenPostsText: Maybe<Scalars['String']['output']>;
  /** The grid members who work with it. 网格员 */
  gridMembers: GridMemberConnection;
  /** The grids that it looks after. 网格 */
  grids: GridConnection;
  /** Who heads it, as the register names them. 负责人 */
  headName: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 队伍类别 */
  kind: TeamKind;
  /** Who leads it on a day, the captain first; the government's today where none is given. 队长 */
  leaders: Array<Leadership>;
  /** Everybody who has led it, oldest first. 历任队长 */
  leaderships: Array<Leadership>;
  /** Members of a joint team, of whichever body. 联合执法队成员 */
  members: TeamMemberConnection;
  /** 队伍名称 */
  name: Scalars['String']['output'];
  /** Its certified officers. 执法人员 */
  officers: OfficerConnection;
  /** The place that it serves; null for a team of the whole county. 服务区划 */
  place: Maybe<Place>;
  /** Its posts. 编制 */
  posts: PostConnection;
  /** The teams that went into it. 前身队伍 */
  predecessors: Array<Team>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The stations that it works in with the police. 联勤警务站 */
  stations: StationConnection;
  /** The teams that it went into. 后继队伍 */
  successors: TeamConnection;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
  /** The wardens who work with it. 街路长 */
  wardens: WardenConnection;
};


/** An enforcement team. 执法队伍 */
export type TeamAuxiliariesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AuxiliaryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AuxiliaryOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamEquipmentArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EquipmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EquipmentOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamGridMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GridMemberOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamGridsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GridFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<GridOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamLeadersArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** An enforcement team. 执法队伍 */
export type TeamMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamMemberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamMemberOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamOfficersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OfficerFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<OfficerOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamPostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PostFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PostOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamStationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<StationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<StationOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamSuccessorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TeamOrder>;
};


/** An enforcement team. 执法队伍 */
export type TeamWardensArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<WardenFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<WardenOrder>;
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

/** Narrows a list of teams. 队伍筛选 */
export type TeamFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of the body with this code. 主体编码 */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only teams that stand in the department with this code. 所在部门编码 */
  departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** Only teams that enforce in one of these fields. 执法领域 */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only of this kind. 队伍类别 */
  kind?: InputMaybe<TeamKind>;
  /** Only teams that serve this place or one in it. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only teams with fewer posts than this on the day. 编制数少于 */
  postsBelow?: InputMaybe<Scalars['Int']['input']>;
};

/** What a team is. 队伍类别 */
export type TeamKind =
  /** 综合行政执法队伍 */
  | 'COMPREHENSIVE'
  /** 联合执法队伍: members of several bodies; only the certified ones act */
  | 'JOINT'
  /** 专业行政执法队伍 */
  | 'PROFESSIONAL'
  /** 镇街综合行政执法队 */
  | 'TOWN';

/** A member of a joint team, sent by a body; only who holds a valid certificate counts among its officers. 联合执法队成员 */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** The body that sends the member. 派出单位 */
  body: Maybe<Body>;
  /** What the member does in the team. 分工 */
  duty: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /**
   * Whether the member holds a certificate that is valid on a day; the government's today where none is given (R-114).
   * 是否持证
   */
  isCertified: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 成员编号 */
  number: Scalars['String']['output'];
  /** The member as a certified officer; null for one who is none. 执法人员 */
  officer: Maybe<Officer>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The joint team. 队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};


/** A member of a joint team, sent by a body; only who holds a valid certificate counts among its officers. 联合执法队成员 */
export type TeamMemberIsCertifiedArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** A page of members of joint teams. 联合执法队成员分页 */
export type TeamMemberConnection = {
  __typename?: 'TeamMemberConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<TeamMemberEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<TeamMember>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type TeamMemberEdge = {
  __typename?: 'TeamMemberEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: TeamMember;
};

/** Narrows a list of members of joint teams. 联合执法队成员筛选 */
export type TeamMemberFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only of the body with this code. 主体编码 */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Only members with a certificate that is valid on the day, or only those without. 是否持证 */
  isCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of members of joint teams; NUMBER ASC where none is given. 联合执法队成员排序 */
export type TeamMemberOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: TeamMemberOrderField;
};

/** What a list of members of joint teams may be ordered by. 联合执法队成员排序项 */
export type TeamMemberOrderField =
  /** 编号 */
  | 'NUMBER';

/** The order of a list of teams; CODE ASC where none is given. 队伍排序 */
export type TeamOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: TeamOrderField;
};

/** What a list of teams may be ordered by. 队伍排序项 */
export type TeamOrderField =
  /** 编码 */
  | 'CODE';

/** What an officer was trained in. 培训 */
export type Training = {
  __typename?: 'Training';
  /** 结束日期 */
  endsOn: Scalars['Date']['output'];
  /** Field of enforcement that it is about. 执法领域 */
  field: Scalars['String']['output'];
  /** 学时 */
  hours: Scalars['Int']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it was given in another post. 交叉轮训 */
  isCrossPost: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 培训编号 */
  number: Scalars['String']['output'];
  /** The officer. 执法人员 */
  officer: Maybe<Officer>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 开始日期 */
  startsOn: Scalars['Date']['output'];
  /** 培训主题 */
  topic: Scalars['String']['output'];
};

/** A page of trainings. 培训分页 */
export type TrainingConnection = {
  __typename?: 'TrainingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<TrainingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Training>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type TrainingEdge = {
  __typename?: 'TrainingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Training;
};

/** Narrows a list of trainings. 培训筛选 */
export type TrainingFilter = {
  /** Only in this field. 执法领域 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Only those given in another post, or only the others. 交叉轮训 */
  isCrossPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only begun before this day. 开始日期止 */
  startsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Only begun on this day or later. 开始日期起 */
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only of officers who serve in the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of trainings; STARTS_ON DESC where none is given. 培训排序 */
export type TrainingOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: TrainingOrderField;
};

/** What a list of trainings may be ordered by. 培训排序项 */
export type TrainingOrderField =
  /** 编号 */
  | 'NUMBER'
  /** 开始日期 */
  | 'STARTS_ON';

/** What shall stand in a column instead of a text. 取值更正 */
export type ValueCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** The whole text of the cell as it came; empty for an empty cell. 原文 */
  from: Scalars['String']['input'];
  /** 更正后 */
  to: Scalars['String']['input'];
};

/** A warden of streets: patrols and reminds, inspects nothing and is no officer (R-1205). 街路长 */
export type Warden = {
  __typename?: 'Warden';
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** 街路长编号 */
  number: Scalars['String']['output'];
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** 区划 */
  place: Maybe<Place>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The streets that the warden walks. 责任路段 */
  street: Maybe<Scalars['String']['output']>;
  /** The team that the warden works with. 协同队伍 */
  team: Maybe<Team>;
  /** First day on which it holds; null where it is not known. 生效日期 */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null while it holds. 失效日期 */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of wardens. 街路长分页 */
export type WardenConnection = {
  __typename?: 'WardenConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<WardenEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Warden>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type WardenEdge = {
  __typename?: 'WardenEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Warden;
};

/** Narrows a list of wardens. 街路长筛选 */
export type WardenFilter = {
  /** Only what holds on this day; the government's today where none is given. 截至日期 */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Only at this place or in it, by its 12 digits. 区划代码 */
  placeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only of the team with this code. 队伍编码 */
  teamCode?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of wardens; NUMBER ASC where none is given. 街路长排序 */
export type WardenOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序项 */
  field: WardenOrderField;
};

/** What a list of wardens may be ordered by. 街路长排序项 */
export type WardenOrderField =
  /** 编号 */
  | 'NUMBER';

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
  Auxiliary: Auxiliary;
  Body: Body;
  Certificate: Certificate;
  CommandCentre: CommandCentre;
  CooperationAgreement: CooperationAgreement;
  EnforcementItem: EnforcementItem;
  Equipment: Equipment;
  Grid: Grid;
  GridMember: GridMember;
  Leadership: Leadership;
  Mark: Mark;
  Officer: Officer;
  Place: Place;
  PlaceMode: PlaceMode;
  PolicyDocument: PolicyDocument;
  Post: Post;
  PublicAccount: PublicAccount;
  Station: Station;
  SubjectRegistration: SubjectRegistration;
  Team: Team;
  TeamMember: TeamMember;
  Training: Training;
  Warden: Warden;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Auxiliary:
    ( { __typename: 'Auxiliary' }
    & ( GraphQLRecursivePick<FederationTypes['Auxiliary'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Auxiliary'], {"jurisdiction":true,"number":true}> ) );
  Body:
    ( { __typename: 'Body' }
    & ( GraphQLRecursivePick<FederationTypes['Body'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> ) );
  Certificate:
    ( { __typename: 'Certificate' }
    & ( GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Certificate'], {"jurisdiction":true,"number":true}> ) );
  CommandCentre:
    ( { __typename: 'CommandCentre' }
    & ( GraphQLRecursivePick<FederationTypes['CommandCentre'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CommandCentre'], {"jurisdiction":true,"code":true}> ) );
  CooperationAgreement:
    ( { __typename: 'CooperationAgreement' }
    & ( GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"jurisdiction":true,"number":true}> ) );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  Equipment:
    ( { __typename: 'Equipment' }
    & ( GraphQLRecursivePick<FederationTypes['Equipment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Equipment'], {"jurisdiction":true,"number":true}> ) );
  Grid:
    ( { __typename: 'Grid' }
    & ( GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Grid'], {"jurisdiction":true,"code":true}> ) );
  GridMember:
    ( { __typename: 'GridMember' }
    & ( GraphQLRecursivePick<FederationTypes['GridMember'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['GridMember'], {"jurisdiction":true,"number":true}> ) );
  Leadership:
    ( { __typename: 'Leadership' }
    & GraphQLRecursivePick<FederationTypes['Leadership'], {"id":true}> );
  Mark:
    ( { __typename: 'Mark' }
    & GraphQLRecursivePick<FederationTypes['Mark'], {"id":true}> );
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
  PolicyDocument:
    ( { __typename: 'PolicyDocument' }
    & GraphQLRecursivePick<FederationTypes['PolicyDocument'], {"jurisdiction":true,"number":true}> );
  Post:
    ( { __typename: 'Post' }
    & ( GraphQLRecursivePick<FederationTypes['Post'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Post'], {"jurisdiction":true,"number":true}> ) );
  PublicAccount:
    ( { __typename: 'PublicAccount' }
    & ( GraphQLRecursivePick<FederationTypes['PublicAccount'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PublicAccount'], {"jurisdiction":true,"number":true}> ) );
  Station:
    ( { __typename: 'Station' }
    & ( GraphQLRecursivePick<FederationTypes['Station'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Station'], {"jurisdiction":true,"code":true}> ) );
  SubjectRegistration:
    ( { __typename: 'SubjectRegistration' }
    & ( GraphQLRecursivePick<FederationTypes['SubjectRegistration'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SubjectRegistration'], {"jurisdiction":true,"number":true}> ) );
  Team:
    ( { __typename: 'Team' }
    & ( GraphQLRecursivePick<FederationTypes['Team'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> ) );
  TeamMember:
    ( { __typename: 'TeamMember' }
    & ( GraphQLRecursivePick<FederationTypes['TeamMember'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TeamMember'], {"jurisdiction":true,"number":true}> ) );
  Training:
    ( { __typename: 'Training' }
    & ( GraphQLRecursivePick<FederationTypes['Training'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Training'], {"jurisdiction":true,"number":true}> ) );
  Warden:
    ( { __typename: 'Warden' }
    & ( GraphQLRecursivePick<FederationTypes['Warden'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Warden'], {"jurisdiction":true,"number":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CorrectRowsResult:
    | ( BatchRefused & { __typename: 'BatchRefused' } )
    | ( CorrectRowsSuccess & { __typename: 'CorrectRowsSuccess' } )
  ;
  PeopleSearchResult:
    | ( BodyParent & { __typename: 'Body' } )
    | ( GridParent & { __typename: 'Grid' } )
    | ( OfficerParent & { __typename: 'Officer' } )
    | ( PlaceParent & { __typename: 'Place' } )
    | ( StationParent & { __typename: 'Station' } )
    | ( TeamParent & { __typename: 'Team' } )
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
  Auxiliary: ResolverTypeWrapper<AuxiliaryParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuxiliaryConnection: ResolverTypeWrapper<AuxiliaryConnectionParent>;
  AuxiliaryEdge: ResolverTypeWrapper<Omit<AuxiliaryEdge, 'node'> & { node: ResolversTypes['Auxiliary'] }>;
  AuxiliaryFilter: AuxiliaryFilter;
  AuxiliaryOrder: AuxiliaryOrder;
  AuxiliaryOrderField: AuxiliaryOrderField;
  Batch: ResolverTypeWrapper<Batch>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BatchFilter: BatchFilter;
  BatchPage: ResolverTypeWrapper<BatchPage>;
  BatchReason: ResolverTypeWrapper<BatchReason>;
  BatchRefused: ResolverTypeWrapper<BatchRefused>;
  BatchState: BatchState;
  BatchWay: BatchWay;
  Body: ResolverTypeWrapper<BodyParent>;
  BodyConnection: ResolverTypeWrapper<BodyConnectionParent>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  BodyFilter: BodyFilter;
  BodyKind: BodyKind;
  BodyOrder: BodyOrder;
  BodyOrderField: BodyOrderField;
  CellCorrection: CellCorrection;
  Certificate: ResolverTypeWrapper<CertificateParent>;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionParent>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CertificateOrderField: CertificateOrderField;
  CertificateStatus: CertificateStatus;
  CommandCentre: ResolverTypeWrapper<CommandCentreParent>;
  CommandCentreConnection: ResolverTypeWrapper<CommandCentreConnectionParent>;
  CommandCentreEdge: ResolverTypeWrapper<Omit<CommandCentreEdge, 'node'> & { node: ResolversTypes['CommandCentre'] }>;
  CommandCentreFilter: CommandCentreFilter;
  CommandCentreOrder: CommandCentreOrder;
  CommandCentreOrderField: CommandCentreOrderField;
  CommandLevel: CommandLevel;
  CooperationAgreement: ResolverTypeWrapper<CooperationAgreementParent>;
  CooperationAgreementConnection: ResolverTypeWrapper<CooperationAgreementConnectionParent>;
  CooperationAgreementEdge: ResolverTypeWrapper<Omit<CooperationAgreementEdge, 'node'> & { node: ResolversTypes['CooperationAgreement'] }>;
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementOrder: CooperationAgreementOrder;
  CooperationAgreementOrderField: CooperationAgreementOrderField;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRowsResult']>;
  CorrectRowsSuccess: ResolverTypeWrapper<CorrectRowsSuccess>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EnforcementItem: ResolverTypeWrapper<ByCode>;
  Equipment: ResolverTypeWrapper<EquipmentParent>;
  EquipmentConnection: ResolverTypeWrapper<EquipmentConnectionParent>;
  EquipmentEdge: ResolverTypeWrapper<Omit<EquipmentEdge, 'node'> & { node: ResolversTypes['Equipment'] }>;
  EquipmentFilter: EquipmentFilter;
  EquipmentKind: EquipmentKind;
  EquipmentOrder: EquipmentOrder;
  EquipmentOrderField: EquipmentOrderField;
  Grid: ResolverTypeWrapper<GridParent>;
  GridConnection: ResolverTypeWrapper<GridConnectionParent>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridFilter: GridFilter;
  GridMember: ResolverTypeWrapper<GridMemberParent>;
  GridMemberConnection: ResolverTypeWrapper<GridMemberConnectionParent>;
  GridMemberEdge: ResolverTypeWrapper<Omit<GridMemberEdge, 'node'> & { node: ResolversTypes['GridMember'] }>;
  GridMemberFilter: GridMemberFilter;
  GridMemberOrder: GridMemberOrder;
  GridMemberOrderField: GridMemberOrderField;
  GridOrder: GridOrder;
  GridOrderField: GridOrderField;
  GridOrigin: ResolverTypeWrapper<GridOrigin>;
  GridOriginKind: GridOriginKind;
  Leadership: ResolverTypeWrapper<LeadershipParent>;
  LeadershipConnection: ResolverTypeWrapper<LeadershipConnectionParent>;
  LeadershipEdge: ResolverTypeWrapper<Omit<LeadershipEdge, 'node'> & { node: ResolversTypes['Leadership'] }>;
  LeadershipFilter: LeadershipFilter;
  LeadershipOrder: LeadershipOrder;
  LeadershipOrderField: LeadershipOrderField;
  LeadershipRole: LeadershipRole;
  Mark: ResolverTypeWrapper<MarkParent>;
  MarkConnection: ResolverTypeWrapper<MarkConnectionParent>;
  MarkEdge: ResolverTypeWrapper<Omit<MarkEdge, 'node'> & { node: ResolversTypes['Mark'] }>;
  MarkFilter: MarkFilter;
  MarkKind: MarkKind;
  MarkOrder: MarkOrder;
  MarkOrderField: MarkOrderField;
  Metric: ResolverTypeWrapper<Omit<Metric, 'parts'> & { parts: Array<ResolversTypes['MetricPart']> }>;
  MetricPart: ResolverTypeWrapper<MetricPartParent>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficeKind: OfficeKind;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnectionParent>;
  OfficerEdge: ResolverTypeWrapper<Omit<OfficerEdge, 'node'> & { node: ResolversTypes['Officer'] }>;
  OfficerFilter: OfficerFilter;
  OfficerOrder: OfficerOrder;
  OfficerOrderField: OfficerOrderField;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeopleMetricDimension: PeopleMetricDimension;
  PeopleMetricKey: PeopleMetricKey;
  PeopleSearchConnection: ResolverTypeWrapper<PeopleSearchConnectionParent>;
  PeopleSearchEdge: ResolverTypeWrapper<Omit<PeopleSearchEdge, 'node'> & { node: ResolversTypes['PeopleSearchResult'] }>;
  PeopleSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PeopleSearchResult']>;
  PeopleSearchType: PeopleSearchType;
  Place: ResolverTypeWrapper<PlaceParent>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceMode: ResolverTypeWrapper<PlaceModeParent>;
  PlaceModeConnection: ResolverTypeWrapper<PlaceModeConnectionParent>;
  PlaceModeEdge: ResolverTypeWrapper<Omit<PlaceModeEdge, 'node'> & { node: ResolversTypes['PlaceMode'] }>;
  PlaceModeFilter: PlaceModeFilter;
  PlaceModeKind: PlaceModeKind;
  PlaceModeOrder: PlaceModeOrder;
  PlaceModeOrderField: PlaceModeOrderField;
  PlaceOrder: PlaceOrder;
  PlaceOrderField: PlaceOrderField;
  PolicyDocument: ResolverTypeWrapper<ByNumber>;
  Post: ResolverTypeWrapper<PostParent>;
  PostConnection: ResolverTypeWrapper<PostConnectionParent>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostFilter: PostFilter;
  PostLevel: PostLevel;
  PostNature: PostNature;
  PostOrder: PostOrder;
  PostOrderField: PostOrderField;
  PostOrigin: PostOrigin;
  PostTitle: PostTitle;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublicAccount: ResolverTypeWrapper<PublicAccountParent>;
  PublicAccountConnection: ResolverTypeWrapper<PublicAccountConnectionParent>;
  PublicAccountEdge: ResolverTypeWrapper<Omit<PublicAccountEdge, 'node'> & { node: ResolversTypes['PublicAccount'] }>;
  PublicAccountFilter: PublicAccountFilter;
  PublicAccountOrder: PublicAccountOrder;
  PublicAccountOrderField: PublicAccountOrderField;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedRowPage: ResolverTypeWrapper<QuarantinedRowPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegistrationKind: RegistrationKind;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayRowsResult']>;
  ReplayRowsSuccess: ResolverTypeWrapper<ReplayRowsSuccess>;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeBatchResult']>;
  RevokeBatchSuccess: ResolverTypeWrapper<RevokeBatchSuccess>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  SourcePull: ResolverTypeWrapper<SourcePull>;
  SourceSystem: ResolverTypeWrapper<SourceSystem>;
  Station: ResolverTypeWrapper<StationParent>;
  StationConnection: ResolverTypeWrapper<StationConnectionParent>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node: ResolversTypes['Station'] }>;
  StationFilter: StationFilter;
  StationOrder: StationOrder;
  StationOrderField: StationOrderField;
  SubjectRegistration: ResolverTypeWrapper<SubjectRegistrationParent>;
  SubjectRegistrationConnection: ResolverTypeWrapper<SubjectRegistrationConnectionParent>;
  SubjectRegistrationEdge: ResolverTypeWrapper<Omit<SubjectRegistrationEdge, 'node'> & { node: ResolversTypes['SubjectRegistration'] }>;
  SubjectRegistrationFilter: SubjectRegistrationFilter;
  SubjectRegistrationOrder: SubjectRegistrationOrder;
  SubjectRegistrationOrderField: SubjectRegistrationOrderField;
  Team: ResolverTypeWrapper<TeamParent>;
  TeamConnection: ResolverTypeWrapper<TeamConnectionParent>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamFilter: TeamFilter;
  TeamKind: TeamKind;
  TeamMember: ResolverTypeWrapper<TeamMemberParent>;
  TeamMemberConnection: ResolverTypeWrapper<TeamMemberConnectionParent>;
  TeamMemberEdge: ResolverTypeWrapper<Omit<TeamMemberEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  TeamMemberFilter: TeamMemberFilter;
  TeamMemberOrder: TeamMemberOrder;
  TeamMemberOrderField: TeamMemberOrderField;
  TeamOrder: TeamOrder;
  TeamOrderField: TeamOrderField;
  Training: ResolverTypeWrapper<TrainingParent>;
  TrainingConnection: ResolverTypeWrapper<TrainingConnectionParent>;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingFilter: TrainingFilter;
  TrainingOrder: TrainingOrder;
  TrainingOrderField: TrainingOrderField;
  ValueCorrection: ValueCorrection;
  Warden: ResolverTypeWrapper<WardenParent>;
  WardenConnection: ResolverTypeWrapper<WardenConnectionParent>;
  WardenEdge: ResolverTypeWrapper<Omit<WardenEdge, 'node'> & { node: ResolversTypes['Warden'] }>;
  WardenFilter: WardenFilter;
  WardenOrder: WardenOrder;
  WardenOrderField: WardenOrderField;
  Window: Window;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Auxiliary: AuxiliaryParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AuxiliaryConnection: AuxiliaryConnectionParent;
  AuxiliaryEdge: Omit<AuxiliaryEdge, 'node'> & { node: ResolversParentTypes['Auxiliary'] };
  AuxiliaryFilter: AuxiliaryFilter;
  AuxiliaryOrder: AuxiliaryOrder;
  Batch: Batch;
  Float: Scalars['Float']['output'];
  BatchFilter: BatchFilter;
  BatchPage: BatchPage;
  BatchReason: BatchReason;
  BatchRefused: BatchRefused;
  Body: BodyParent;
  BodyConnection: BodyConnectionParent;
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  BodyFilter: BodyFilter;
  BodyOrder: BodyOrder;
  CellCorrection: CellCorrection;
  Certificate: CertificateParent;
  CertificateConnection: CertificateConnectionParent;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CommandCentre: CommandCentreParent;
  CommandCentreConnection: CommandCentreConnectionParent;
  CommandCentreEdge: Omit<CommandCentreEdge, 'node'> & { node: ResolversParentTypes['CommandCentre'] };
  CommandCentreFilter: CommandCentreFilter;
  CommandCentreOrder: CommandCentreOrder;
  CooperationAgreement: CooperationAgreementParent;
  CooperationAgreementConnection: CooperationAgreementConnectionParent;
  CooperationAgreementEdge: Omit<CooperationAgreementEdge, 'node'> & { node: ResolversParentTypes['CooperationAgreement'] };
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementOrder: CooperationAgreementOrder;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolversUnionTypes<ResolversParentTypes>['CorrectRowsResult'];
  CorrectRowsSuccess: CorrectRowsSuccess;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EnforcementItem: ByCode;
  Equipment: EquipmentParent;
  EquipmentConnection: EquipmentConnectionParent;
  EquipmentEdge: Omit<EquipmentEdge, 'node'> & { node: ResolversParentTypes['Equipment'] };
  EquipmentFilter: EquipmentFilter;
  EquipmentOrder: EquipmentOrder;
  Grid: GridParent;
  GridConnection: GridConnectionParent;
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridFilter: GridFilter;
  GridMember: GridMemberParent;
  GridMemberConnection: GridMemberConnectionParent;
  GridMemberEdge: Omit<GridMemberEdge, 'node'> & { node: ResolversParentTypes['GridMember'] };
  GridMemberFilter: GridMemberFilter;
  GridMemberOrder: GridMemberOrder;
  GridOrder: GridOrder;
  GridOrigin: GridOrigin;
  Leadership: LeadershipParent;
  LeadershipConnection: LeadershipConnectionParent;
  LeadershipEdge: Omit<LeadershipEdge, 'node'> & { node: ResolversParentTypes['Leadership'] };
  LeadershipFilter: LeadershipFilter;
  LeadershipOrder: LeadershipOrder;
  Mark: MarkParent;
  MarkConnection: MarkConnectionParent;
  MarkEdge: Omit<MarkEdge, 'node'> & { node: ResolversParentTypes['Mark'] };
  MarkFilter: MarkFilter;
  MarkOrder: MarkOrder;
  Metric: Omit<Metric, 'parts'> & { parts: Array<ResolversParentTypes['MetricPart']> };
  MetricPart: MetricPartParent;
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  Officer: OfficerParent;
  OfficerConnection: OfficerConnectionParent;
  OfficerEdge: Omit<OfficerEdge, 'node'> & { node: ResolversParentTypes['Officer'] };
  OfficerFilter: OfficerFilter;
  OfficerOrder: OfficerOrder;
  PageInfo: PageInfo;
  PeopleSearchConnection: PeopleSearchConnectionParent;
  PeopleSearchEdge: Omit<PeopleSearchEdge, 'node'> & { node: ResolversParentTypes['PeopleSearchResult'] };
  PeopleSearchResult: ResolversUnionTypes<ResolversParentTypes>['PeopleSearchResult'];
  Place: PlaceParent;
  PlaceConnection: PlaceConnectionParent;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceMode: PlaceModeParent;
  PlaceModeConnection: PlaceModeConnectionParent;
  PlaceModeEdge: Omit<PlaceModeEdge, 'node'> & { node: ResolversParentTypes['PlaceMode'] };
  PlaceModeFilter: PlaceModeFilter;
  PlaceModeOrder: PlaceModeOrder;
  PlaceOrder: PlaceOrder;
  PolicyDocument: ByNumber;
  Post: PostParent;
  PostConnection: PostConnectionParent;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostFilter: PostFilter;
  PostOrder: PostOrder;
  Provenance: Provenance;
  PublicAccount: PublicAccountParent;
  PublicAccountConnection: PublicAccountConnectionParent;
  PublicAccountEdge: Omit<PublicAccountEdge, 'node'> & { node: ResolversParentTypes['PublicAccount'] };
  PublicAccountFilter: PublicAccountFilter;
  PublicAccountOrder: PublicAccountOrder;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRow: QuarantinedRow;
  QuarantinedRowPage: QuarantinedRowPage;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRowsResult'];
  ReplayRowsSuccess: ReplayRowsSuccess;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeBatchResult'];
  RevokeBatchSuccess: RevokeBatchSuccess;
  RowProblem: RowProblem;
  SourcePull: SourcePull;
  SourceSystem: SourceSystem;
  Station: StationParent;
  StationConnection: StationConnectionParent;
  StationEdge: Omit<StationEdge, 'node'> & { node: ResolversParentTypes['Station'] };
  StationFilter: StationFilter;
  StationOrder: StationOrder;
  SubjectRegistration: SubjectRegistrationParent;
  SubjectRegistrationConnection: SubjectRegistrationConnectionParent;
  SubjectRegistrationEdge: Omit<SubjectRegistrationEdge, 'node'> & { node: ResolversParentTypes['SubjectRegistration'] };
  SubjectRegistrationFilter: SubjectRegistrationFilter;
  SubjectRegistrationOrder: SubjectRegistrationOrder;
  Team: TeamParent;
  TeamConnection: TeamConnectionParent;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamFilter: TeamFilter;
  TeamMember: TeamMemberParent;
  TeamMemberConnection: TeamMemberConnectionParent;
  TeamMemberEdge: Omit<TeamMemberEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  TeamMemberFilter: TeamMemberFilter;
  TeamMemberOrder: TeamMemberOrder;
  TeamOrder: TeamOrder;
  Training: TrainingParent;
  TrainingConnection: TrainingConnectionParent;
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingFilter: TrainingFilter;
  TrainingOrder: TrainingOrder;
  ValueCorrection: ValueCorrection;
  Warden: WardenParent;
  WardenConnection: WardenConnectionParent;
  WardenEdge: Omit<WardenEdge, 'node'> & { node: ResolversParentTypes['Warden'] };
  WardenFilter: WardenFilter;
  WardenOrder: WardenOrder;
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

export type AuxiliaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Auxiliary'] = ResolversParentTypes['Auxiliary'], FederationReferenceType extends FederationReferenceTypes['Auxiliary'] = FederationReferenceTypes['Auxiliary']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Auxiliary']> | FederationReferenceType, FederationReferenceType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuxiliaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuxiliaryConnection'] = ResolversParentTypes['AuxiliaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuxiliaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Auxiliary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuxiliaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuxiliaryEdge'] = ResolversParentTypes['AuxiliaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Auxiliary'], ParentType, ContextType>;
};

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
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commandCentres?: Resolver<ResolversTypes['CommandCentreConnection'], ParentType, ContextType, Partial<BodyCommandCentresArgs>>;
  cooperationAgreements?: Resolver<ResolversTypes['CooperationAgreementConnection'], ParentType, ContextType, Partial<BodyCooperationAgreementsArgs>>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentTeams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<BodyDepartmentTeamsArgs>>;
  givenPosts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  givenPostsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  subjectRegistrations?: Resolver<ResolversTypes['SubjectRegistrationConnection'], ParentType, ContextType, Partial<BodySubjectRegistrationsArgs>>;
  teamMembers?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, Partial<BodyTeamMembersArgs>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<BodyTeamsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
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

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CommandCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandCentre'] = ResolversParentTypes['CommandCentre'], FederationReferenceType extends FederationReferenceTypes['CommandCentre'] = FederationReferenceTypes['CommandCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommandCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['CommandCentreConnection'], ParentType, ContextType, Partial<CommandCentreChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommandLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CommandCentre']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommandCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandCentreConnection'] = ResolversParentTypes['CommandCentreConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommandCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommandCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommandCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandCentreEdge'] = ResolversParentTypes['CommandCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommandCentre'], ParentType, ContextType>;
};

export type CooperationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'], FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] = FederationReferenceTypes['CooperationAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bureau?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  bureauDuties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  departmentDuties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<Maybe<ResolversTypes['EnforcementItem']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CooperationAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreementConnection'] = ResolversParentTypes['CooperationAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CooperationAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreementEdge'] = ResolversParentTypes['CooperationAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
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

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperationAgreements?: Resolver<ResolversTypes['CooperationAgreementConnection'], ParentType, ContextType, Partial<EnforcementItemCooperationAgreementsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Equipment'] = ResolversParentTypes['Equipment'], FederationReferenceType extends FederationReferenceTypes['Equipment'] = FederationReferenceTypes['Equipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Equipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentKind'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EquipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentConnection'] = ResolversParentTypes['EquipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EquipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Equipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EquipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentEdge'] = ResolversParentTypes['EquipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Equipment'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['GridMemberConnection'], ParentType, ContextType, Partial<GridMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['GridOrigin']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type GridMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMember'] = ResolversParentTypes['GridMember'], FederationReferenceType extends FederationReferenceTypes['GridMember'] = FederationReferenceTypes['GridMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GridMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GridMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMemberConnection'] = ResolversParentTypes['GridMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GridMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridMemberEdge'] = ResolversParentTypes['GridMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridMember'], ParentType, ContextType>;
};

export type GridOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridOrigin'] = ResolversParentTypes['GridOrigin']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GridOriginKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership'], FederationReferenceType extends FederationReferenceTypes['Leadership'] = FederationReferenceTypes['Leadership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Leadership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LeadershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipConnection'] = ResolversParentTypes['LeadershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Leadership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipEdge'] = ResolversParentTypes['LeadershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leadership'], ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark'], FederationReferenceType extends FederationReferenceTypes['Mark'] = FederationReferenceTypes['Mark']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mark']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MarkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkConnection'] = ResolversParentTypes['MarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkEdge'] = ResolversParentTypes['MarkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mark'], ParentType, ContextType>;
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
  correctPeopleRows?: Resolver<Maybe<ResolversTypes['CorrectRowsResult']>, ParentType, ContextType, RequireFields<MutationCorrectPeopleRowsArgs, 'input'>>;
  replayPeopleRows?: Resolver<Maybe<ResolversTypes['ReplayRowsResult']>, ParentType, ContextType, RequireFields<MutationReplayPeopleRowsArgs, 'input'>>;
  revokePeopleBatch?: Resolver<Maybe<ResolversTypes['RevokeBatchResult']>, ParentType, ContextType, RequireFields<MutationRevokePeopleBatchArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auxiliaries?: Resolver<ResolversTypes['AuxiliaryConnection'], ParentType, ContextType, Partial<OfficerAuxiliariesArgs>>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  equipment?: Resolver<ResolversTypes['EquipmentConnection'], ParentType, ContextType, Partial<OfficerEquipmentArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCertified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<OfficerIsCertifiedArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaderships?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<OfficerLeadershipsArgs>>;
  memberships?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, Partial<OfficerMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<OfficerPostsArgs>>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, Partial<OfficerTrainingsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PeopleSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleSearchConnection'] = ResolversParentTypes['PeopleSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PeopleSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PeopleSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeopleSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleSearchEdge'] = ResolversParentTypes['PeopleSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeopleSearchResult'], ParentType, ContextType>;
};

export type PeopleSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleSearchResult'] = ResolversParentTypes['PeopleSearchResult']> = {
  __resolveType?: TypeResolveFn<'Body' | 'Grid' | 'Officer' | 'Place' | 'Station' | 'Team', ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auxiliaries?: Resolver<ResolversTypes['AuxiliaryConnection'], ParentType, ContextType, Partial<PlaceAuxiliariesArgs>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, Partial<PlaceBodiesArgs>>;
  children?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceChildrenArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commandCentres?: Resolver<ResolversTypes['CommandCentreConnection'], ParentType, ContextType, Partial<PlaceCommandCentresArgs>>;
  coveredModes?: Resolver<ResolversTypes['PlaceModeConnection'], ParentType, ContextType, Partial<PlaceCoveredModesArgs>>;
  formerCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  gridMembers?: Resolver<ResolversTypes['GridMemberConnection'], ParentType, ContextType, Partial<PlaceGridMembersArgs>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, Partial<PlaceGridsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUseFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isTown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['MarkConnection'], ParentType, ContextType, Partial<PlaceMarksArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['PlaceMode']>, ParentType, ContextType, Partial<PlaceModeArgs>>;
  modes?: Resolver<Array<ResolversTypes['PlaceMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  peopleMetrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<PlacePeopleMetricsArgs, 'keys'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<PlacePostsArgs>>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publicAccounts?: Resolver<ResolversTypes['PublicAccountConnection'], ParentType, ContextType, Partial<PlacePublicAccountsArgs>>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, Partial<PlaceStationsArgs>>;
  subjectRegistrations?: Resolver<ResolversTypes['SubjectRegistrationConnection'], ParentType, ContextType, Partial<PlaceSubjectRegistrationsArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, Partial<PlaceTeamArgs>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<PlaceTeamsArgs>>;
  towns?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceTownsArgs>>;
  wardens?: Resolver<ResolversTypes['WardenConnection'], ParentType, ContextType, Partial<PlaceWardensArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  coveredBy?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PlaceModeKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceModeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceModeConnection'] = ResolversParentTypes['PlaceModeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceModeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlaceMode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceModeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceModeEdge'] = ResolversParentTypes['PlaceModeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceMode'], ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument'], FederationReferenceType extends FederationReferenceTypes['PolicyDocument'] = FederationReferenceTypes['PolicyDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<PolicyDocumentTeamsArgs>>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PostLevel'], ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['PostNature'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeKind?: Resolver<Maybe<ResolversTypes['OfficeKind']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PostOrigin'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['PostTitle'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAccount'] = ResolversParentTypes['PublicAccount'], FederationReferenceType extends FederationReferenceTypes['PublicAccount'] = FederationReferenceTypes['PublicAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublicAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAccountConnection'] = ResolversParentTypes['PublicAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAccountEdge'] = ResolversParentTypes['PublicAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicAccount'], ParentType, ContextType>;
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
  auxiliaries?: Resolver<ResolversTypes['AuxiliaryConnection'], ParentType, ContextType, RequireFields<QueryAuxiliariesArgs, 'jurisdiction'>>;
  auxiliary?: Resolver<Maybe<ResolversTypes['Auxiliary']>, ParentType, ContextType, RequireFields<QueryAuxiliaryArgs, 'jurisdiction' | 'number'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'jurisdiction'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'code' | 'jurisdiction'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'jurisdiction' | 'number'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'jurisdiction'>>;
  commandCentre?: Resolver<Maybe<ResolversTypes['CommandCentre']>, ParentType, ContextType, RequireFields<QueryCommandCentreArgs, 'code' | 'jurisdiction'>>;
  commandCentres?: Resolver<ResolversTypes['CommandCentreConnection'], ParentType, ContextType, RequireFields<QueryCommandCentresArgs, 'jurisdiction'>>;
  cooperationAgreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType, RequireFields<QueryCooperationAgreementArgs, 'jurisdiction' | 'number'>>;
  cooperationAgreements?: Resolver<ResolversTypes['CooperationAgreementConnection'], ParentType, ContextType, RequireFields<QueryCooperationAgreementsArgs, 'jurisdiction'>>;
  equipment?: Resolver<ResolversTypes['EquipmentConnection'], ParentType, ContextType, RequireFields<QueryEquipmentArgs, 'jurisdiction'>>;
  equipmentPiece?: Resolver<Maybe<ResolversTypes['Equipment']>, ParentType, ContextType, RequireFields<QueryEquipmentPieceArgs, 'jurisdiction' | 'number'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code' | 'jurisdiction'>>;
  gridMember?: Resolver<Maybe<ResolversTypes['GridMember']>, ParentType, ContextType, RequireFields<QueryGridMemberArgs, 'jurisdiction' | 'number'>>;
  gridMembers?: Resolver<ResolversTypes['GridMemberConnection'], ParentType, ContextType, RequireFields<QueryGridMembersArgs, 'jurisdiction'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, RequireFields<QueryGridsArgs, 'jurisdiction'>>;
  leaderships?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, RequireFields<QueryLeadershipsArgs, 'jurisdiction'>>;
  marks?: Resolver<ResolversTypes['MarkConnection'], ParentType, ContextType, RequireFields<QueryMarksArgs, 'jurisdiction'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'certificateNumber' | 'jurisdiction'>>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, RequireFields<QueryOfficersArgs, 'jurisdiction'>>;
  peopleBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryPeopleBatchArgs, 'id'>>;
  peopleBatches?: Resolver<Maybe<ResolversTypes['BatchPage']>, ParentType, ContextType, Partial<QueryPeopleBatchesArgs>>;
  peopleSystems?: Resolver<Maybe<Array<ResolversTypes['SourceSystem']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'code'>>;
  placeModes?: Resolver<ResolversTypes['PlaceModeConnection'], ParentType, ContextType, RequireFields<QueryPlaceModesArgs, 'jurisdiction'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'jurisdiction'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'jurisdiction' | 'number'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'jurisdiction'>>;
  publicAccount?: Resolver<Maybe<ResolversTypes['PublicAccount']>, ParentType, ContextType, RequireFields<QueryPublicAccountArgs, 'jurisdiction' | 'number'>>;
  publicAccounts?: Resolver<ResolversTypes['PublicAccountConnection'], ParentType, ContextType, RequireFields<QueryPublicAccountsArgs, 'jurisdiction'>>;
  searchPeople?: Resolver<ResolversTypes['PeopleSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchPeopleArgs, 'text'>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'code' | 'jurisdiction'>>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<QueryStationsArgs, 'jurisdiction'>>;
  subjectRegistration?: Resolver<Maybe<ResolversTypes['SubjectRegistration']>, ParentType, ContextType, RequireFields<QuerySubjectRegistrationArgs, 'jurisdiction' | 'number'>>;
  subjectRegistrations?: Resolver<ResolversTypes['SubjectRegistrationConnection'], ParentType, ContextType, RequireFields<QuerySubjectRegistrationsArgs, 'jurisdiction'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'code' | 'jurisdiction'>>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<QueryTeamMemberArgs, 'jurisdiction' | 'number'>>;
  teamMembers?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, RequireFields<QueryTeamMembersArgs, 'jurisdiction'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'jurisdiction'>>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType, RequireFields<QueryTrainingArgs, 'jurisdiction' | 'number'>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, RequireFields<QueryTrainingsArgs, 'jurisdiction'>>;
  warden?: Resolver<Maybe<ResolversTypes['Warden']>, ParentType, ContextType, RequireFields<QueryWardenArgs, 'jurisdiction' | 'number'>>;
  wardens?: Resolver<ResolversTypes['WardenConnection'], ParentType, ContextType, RequireFields<QueryWardensArgs, 'jurisdiction'>>;
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

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSharingPremises?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSharingTasks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  policeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type SubjectRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRegistration'] = ResolversParentTypes['SubjectRegistration'], FederationReferenceType extends FederationReferenceTypes['SubjectRegistration'] = FederationReferenceTypes['SubjectRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegistrationKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SubjectRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRegistrationConnection'] = ResolversParentTypes['SubjectRegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubjectRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubjectRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRegistrationEdge'] = ResolversParentTypes['SubjectRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubjectRegistration'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  auxiliaries?: Resolver<ResolversTypes['AuxiliaryConnection'], ParentType, ContextType, Partial<TeamAuxiliariesArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  equipment?: Resolver<ResolversTypes['EquipmentConnection'], ParentType, ContextType, Partial<TeamEquipmentArgs>>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  givenPosts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  givenPostsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gridMembers?: Resolver<ResolversTypes['GridMemberConnection'], ParentType, ContextType, Partial<TeamGridMembersArgs>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, Partial<TeamGridsArgs>>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['Leadership']>, ParentType, ContextType, Partial<TeamLeadersArgs>>;
  leaderships?: Resolver<Array<ResolversTypes['Leadership']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, Partial<TeamMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, Partial<TeamOfficersArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, Partial<TeamPostsArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, Partial<TeamStationsArgs>>;
  successors?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<TeamSuccessorsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wardens?: Resolver<ResolversTypes['WardenConnection'], ParentType, ContextType, Partial<TeamWardensArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'], FederationReferenceType extends FederationReferenceTypes['TeamMember'] = FederationReferenceTypes['TeamMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCertified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<TeamMemberIsCertifiedArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberConnection'] = ResolversParentTypes['TeamMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberEdge'] = ResolversParentTypes['TeamMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'], FederationReferenceType extends FederationReferenceTypes['Training'] = FederationReferenceTypes['Training']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Training']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCrossPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type WardenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warden'] = ResolversParentTypes['Warden'], FederationReferenceType extends FederationReferenceTypes['Warden'] = FederationReferenceTypes['Warden']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warden']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WardenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardenConnection'] = ResolversParentTypes['WardenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WardenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Warden']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WardenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardenEdge'] = ResolversParentTypes['WardenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warden'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Auxiliary?: AuxiliaryResolvers<ContextType>;
  AuxiliaryConnection?: AuxiliaryConnectionResolvers<ContextType>;
  AuxiliaryEdge?: AuxiliaryEdgeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchPage?: BatchPageResolvers<ContextType>;
  BatchReason?: BatchReasonResolvers<ContextType>;
  BatchRefused?: BatchRefusedResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CommandCentre?: CommandCentreResolvers<ContextType>;
  CommandCentreConnection?: CommandCentreConnectionResolvers<ContextType>;
  CommandCentreEdge?: CommandCentreEdgeResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CooperationAgreementConnection?: CooperationAgreementConnectionResolvers<ContextType>;
  CooperationAgreementEdge?: CooperationAgreementEdgeResolvers<ContextType>;
  CorrectRowsResult?: CorrectRowsResultResolvers<ContextType>;
  CorrectRowsSuccess?: CorrectRowsSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  Equipment?: EquipmentResolvers<ContextType>;
  EquipmentConnection?: EquipmentConnectionResolvers<ContextType>;
  EquipmentEdge?: EquipmentEdgeResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  GridMember?: GridMemberResolvers<ContextType>;
  GridMemberConnection?: GridMemberConnectionResolvers<ContextType>;
  GridMemberEdge?: GridMemberEdgeResolvers<ContextType>;
  GridOrigin?: GridOriginResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  LeadershipConnection?: LeadershipConnectionResolvers<ContextType>;
  LeadershipEdge?: LeadershipEdgeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  MarkConnection?: MarkConnectionResolvers<ContextType>;
  MarkEdge?: MarkEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeopleSearchConnection?: PeopleSearchConnectionResolvers<ContextType>;
  PeopleSearchEdge?: PeopleSearchEdgeResolvers<ContextType>;
  PeopleSearchResult?: PeopleSearchResultResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceMode?: PlaceModeResolvers<ContextType>;
  PlaceModeConnection?: PlaceModeConnectionResolvers<ContextType>;
  PlaceModeEdge?: PlaceModeEdgeResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicAccount?: PublicAccountResolvers<ContextType>;
  PublicAccountConnection?: PublicAccountConnectionResolvers<ContextType>;
  PublicAccountEdge?: PublicAccountEdgeResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedRowPage?: QuarantinedRowPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReplayRowsResult?: ReplayRowsResultResolvers<ContextType>;
  ReplayRowsSuccess?: ReplayRowsSuccessResolvers<ContextType>;
  RevokeBatchResult?: RevokeBatchResultResolvers<ContextType>;
  RevokeBatchSuccess?: RevokeBatchSuccessResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  SourcePull?: SourcePullResolvers<ContextType>;
  SourceSystem?: SourceSystemResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  SubjectRegistration?: SubjectRegistrationResolvers<ContextType>;
  SubjectRegistrationConnection?: SubjectRegistrationConnectionResolvers<ContextType>;
  SubjectRegistrationEdge?: SubjectRegistrationEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMemberConnection?: TeamMemberConnectionResolvers<ContextType>;
  TeamMemberEdge?: TeamMemberEdgeResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  Warden?: WardenResolvers<ContextType>;
  WardenConnection?: WardenConnectionResolvers<ContextType>;
  WardenEdge?: WardenEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
