import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventParent, ReportParent, DispatchParent, ReminderParent, FootageParent, FootageConnectionParent, MonitoringDeviceParent, AlertParent, ImportantPowerUserParent, HazardParent, DamageEventParent, EscortParent, LossRecoveryParent, DutyDisputeParent, EventActionParent, EventConnectionParent, ReportConnectionParent, DispatchConnectionParent, ReminderConnectionParent, MonitoringDeviceConnectionParent, AlertConnectionParent, ImportantPowerUserConnectionParent, HazardConnectionParent, DamageEventConnectionParent, EscortConnectionParent, LossRecoveryConnectionParent, DutyDisputeConnectionParent, EventSearchConnectionParent, PlaceParent, EventCategoryParent, BodyParent, GridParent, TeamParent, EnforcementItemParent, OfficerParent, CaseParent, RegulatedEntityParent } from './graph/parents.ts';
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

/** What a device saw by itself; it counts once a person has confirmed it. 识别告警 */
export type Alert = {
  __typename?: 'Alert';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The kind of behaviour that it saw, as its system calls it. 行为类型 */
  behaviour: Scalars['String']['output'];
  /** The class of events that the behaviour is of. 事件分类 */
  category: Maybe<EventCategory>;
  /** How sure the device was, from 0 to 1; it confirms nothing (R-303). 置信度 */
  confidence: Maybe<Scalars['Float']['output']>;
  /** How sure the device was, as its system writes it. 所述置信度 */
  confidenceText: Maybe<Scalars['String']['output']>;
  /** 确认时间 */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who looked at it; null until somebody has. 确认人 */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** 告警设备 */
  device: Maybe<MonitoringDevice>;
  /** The event that it became. 生成事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Where its picture is kept. 图片地址 */
  imageUrl: Maybe<Scalars['String']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** One of its kind within the jurisdiction. 告警编号 */
  number: Scalars['String']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** The place as its system writes it, kept whether or not it was found. 所述地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 告警时间 */
  raisedAt: Scalars['DateTime']['output'];
  /** 告警状态 */
  state: AlertState;
};

/** A page of alerts, the latest first unless told otherwise. 告警分页 */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<AlertEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Alert>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Alert;
};

/** Narrows a list of alerts. 告警筛选 */
export type AlertFilter = {
  /** Raised before this time. 告警时间止（不含） */
  raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised at this time or later. 告警时间起 */
  raisedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only alerts in one of these states. 告警状态 */
  states?: InputMaybe<Array<AlertState>>;
};

/** The order of a list of alerts. 告警排序 */
export type AlertOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: AlertOrderField;
};

/** By what a list of alerts is ordered. 告警排序依据 */
export type AlertOrderField =
  /** 告警时间 */
  | 'RAISED_AT';

/** Whether a person has looked at it (R-303). 告警状态 */
export type AlertState =
  /** 已确认: a person saw the behaviour in it */
  | 'CONFIRMED'
  /** 已排除: a person saw nothing in it */
  | 'DISMISSED'
  /** 待人工确认 */
  | 'UNCONFIRMED';

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
  /** Damage to its facilities, the latest first. 外力破坏 */
  damageEvents: DamageEventConnection;
  /** Orders that it was given, the latest first. 收到的派单 */
  dispatches: DispatchConnection;
  /** Disputes about duties between it and others, the latest first. 职责争议 */
  dutyDisputes: DutyDisputeConnection;
  /** Repairs of its facilities that were kept safe, the latest first. 抢修保障 */
  escorts: EscortConnection;
  /** Events that it handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  /** Hazards that it found, as a power utility, the latest first. 发现的隐患 */
  hazards: HazardConnection;
  /** Important users that it supplies, as a power utility. 重要电力用户 */
  importantPowerUsers: ImportantPowerUserConnection;
  jurisdiction: Scalars['String']['output'];
  /** Losses that it recovered, the latest first. 损失追偿 */
  lossRecoveries: LossRecoveryConnection;
  /** Devices that it runs. 管理的监控设备 */
  monitoringDevices: MonitoringDeviceConnection;
};


export type BodyDamageEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DamageEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DamageEventOrder>;
};


export type BodyDispatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DispatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DispatchOrder>;
};


export type BodyDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyDisputeOrder>;
};


export type BodyEscortsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EscortFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EscortOrder>;
};


export type BodyEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


export type BodyHazardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HazardFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<HazardOrder>;
};


export type BodyImportantPowerUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ImportantPowerUserFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ImportantPowerUserOrder>;
};


export type BodyLossRecoveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LossRecoveryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LossRecoveryOrder>;
};


export type BodyMonitoringDevicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MonitoringDeviceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MonitoringDeviceOrder>;
};

export type Case = {
  __typename?: 'Case';
  /** Damage to power facilities out of which it grew, the latest first. 关联外力破坏 */
  damageEvents: DamageEventConnection;
  /** Hazards to power facilities out of which it grew, the latest first. 关联隐患 */
  hazards: HazardConnection;
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
};


export type CaseDamageEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DamageEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DamageEventOrder>;
};


export type CaseHazardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HazardFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<HazardOrder>;
};

/** What shall stand in a column, whatever stands there. 单元格更正 */
export type CellCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** 更正后 */
  text: Scalars['String']['input'];
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

/** What damaged power facilities. 外破原因 */
export type DamageCause =
  /** 施工机械 */
  | 'CONSTRUCTION_MACHINE'
  /** 垂钓 */
  | 'FISHING'
  /** 异物: kites, foil, balloons */
  | 'FOREIGN_OBJECT'
  /** 其他 */
  | 'OTHER'
  /** 盗窃破坏 */
  | 'THEFT'
  /** 伐树 */
  | 'TREE_FELLING'
  /** 车辆碰撞 */
  | 'VEHICLE';

/** Damage that somebody did to power facilities. 外力破坏 */
export type DamageEvent = {
  __typename?: 'DamageEvent';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The power utility. 供电企业 */
  body: Maybe<Body>;
  /** The case that came out of it. 关联案件 */
  case: Maybe<Case>;
  /** 外破原因 */
  cause: DamageCause;
  /** Who did it, a unit or a person, as the utility writes it. 肇事单位/人 */
  culprit: Maybe<Scalars['String']['output']>;
  /** The number of the papers of who did it; *** without clearance. 证件号码 */
  culpritIdNumber: Maybe<Scalars['String']['output']>;
  /** 经过 */
  description: Maybe<Scalars['String']['output']>;
  /** What it cost the utility; null where nobody tells, or no one amount. 直接损失 */
  directLoss: Maybe<Scalars['Money']['output']>;
  /** The event under which it was reported. 关联事件 */
  event: Maybe<Event>;
  /** Households without power; null where nobody tells, or no number. 停电户数 */
  households: Maybe<Scalars['Int']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether the record stands for a count that a report gives only as a change: labelled, never measured. 是否推定 */
  isAssumed: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 线路 */
  line: Maybe<Scalars['String']['output']>;
  /** Households, energy and money as the utility writes them, kept whether or not they could be read. 所述损失 */
  lossText: Maybe<Scalars['String']['output']>;
  /** 损失电量（千瓦时） */
  lostKwh: Maybe<Scalars['Float']['output']>;
  /** One of its kind within the jurisdiction. 外破编号 */
  number: Scalars['String']['output'];
  /** Null where only the day is told. 发生时间 */
  occurredAt: Maybe<Scalars['DateTime']['output']>;
  /** 发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** The place as the utility writes it, kept whether or not it was found. 所述地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 杆塔 */
  pole: Maybe<Scalars['String']['output']>;
  /** The number under which 110 was called. 报警编号 */
  policeNumber: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** What was got back for it, the latest first. 损失追偿 */
  recoveries: LossRecoveryConnection;
};


/** Damage that somebody did to power facilities. 外力破坏 */
export type DamageEventRecoveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LossRecoveryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LossRecoveryOrder>;
};

/** A page of damage to power facilities, the latest first unless told otherwise. 外力破坏分页 */
export type DamageEventConnection = {
  __typename?: 'DamageEventConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DamageEventEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<DamageEvent>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DamageEventEdge = {
  __typename?: 'DamageEventEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: DamageEvent;
};

/** Narrows a list of damage to power facilities. 外力破坏筛选 */
export type DamageEventFilter = {
  /** Only damage of one of these causes. 外破原因 */
  causes?: InputMaybe<Array<DamageCause>>;
  /** Only records that are assumed, or only those that are not. 是否推定 */
  isAssumed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. 发生日期止（不含） */
  occurredBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 发生日期起 */
  occurredFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of damage to power facilities. 外力破坏排序 */
export type DamageEventOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: DamageEventOrderField;
};

/** By what a list of damage to power facilities is ordered. 外力破坏排序依据 */
export type DamageEventOrderField =
  /** 发生日期 */
  | 'OCCURRED_ON';

/** How dates that read two ways, as 03/04/2022, are read in a file. 日期顺序 */
export type DateOrder =
  /** 日在前: 3 April */
  | 'DAY_FIRST'
  /** 月在前: 4 March */
  | 'MONTH_FIRST';

/** Whether a reminder arrived. 送达状态 */
export type DeliveryState =
  /** 已送达 */
  | 'DELIVERED'
  /** 未送达 */
  | 'FAILED'
  /** 已发送: not known to have arrived */
  | 'SENT';

/** What a camera may be used for (R-304). 设备用途 */
export type DevicePurpose =
  /** 行政执法: set up for enforcement where law provides for it (行政处罚法 art. 41) */
  | 'ENFORCEMENT'
  /** 公共安全: its images serve public security alone, unless a person consents */
  | 'PUBLIC_SECURITY';

/** An order to handle an event, as the event's log tells it. 派单 */
export type Dispatch = {
  __typename?: 'Dispatch';
  /** 签收时间 */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whole minutes from the order to the arrival; null until somebody has arrived. 到场时长（分钟） */
  arrivalMinutes: Maybe<Scalars['Int']['output']>;
  /** 到场时间 */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** 承办单位 */
  body: Maybe<Body>;
  /** 派单时间 */
  dispatchedAt: Scalars['DateTime']['output'];
  /** Null while it is open. 派单结果 */
  end: Maybe<DispatchEnd>;
  /** Null while it is open. 结束时间 */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The event to handle. 事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether no person chose who is to handle it. 是否自动派单 */
  isAutomatic: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 承办人员 */
  officer: Maybe<Officer>;
  /** From 1, in the order in which the event was dispatched. 序号 */
  ordinal: Scalars['Int']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Why it was returned, disputed or given to another. 原因 */
  reason: Maybe<Scalars['String']['output']>;
  /** 承办队伍 */
  team: Maybe<Team>;
};

/** A page of orders, the latest first unless told otherwise. 派单分页 */
export type DispatchConnection = {
  __typename?: 'DispatchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DispatchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Dispatch>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DispatchEdge = {
  __typename?: 'DispatchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Dispatch;
};

/** How an order to handle an event ended. 派单结果 */
export type DispatchEnd =
  /** 提请职责争议 */
  | 'DISPUTED'
  /** 已反馈 */
  | 'FED_BACK'
  /** 已转办: another was given the event */
  | 'REASSIGNED'
  /** 已退单 */
  | 'RETURNED'
  /** 已撤回: with the event */
  | 'WITHDRAWN';

/** Narrows a list of orders. 派单筛选 */
export type DispatchFilter = {
  /** Given before this time. 派单时间止（不含） */
  dispatchedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Given at this time or later. 派单时间起 */
  dispatchedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only orders that ended in one of these ways. 派单结果 */
  ends?: InputMaybe<Array<DispatchEnd>>;
  /** Only orders that no person gave, or only others. 是否自动派单 */
  isAutomatic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only orders that have not ended, or only those that have. 是否未结束 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a list of orders. 派单排序 */
export type DispatchOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: DispatchOrderField;
};

/** By what a list of orders is ordered. 派单排序依据 */
export type DispatchOrderField =
  /** 派单时间 */
  | 'DISPATCHED_AT';

/** Where a dispute about a duty stands (DOMAIN.md §5.9). 职责争议状态 */
export type DisputeState =
  /** 已明确: by consultation, or by the opinion of the guidance body */
  | 'CLARIFIED'
  /** 已指定: by the government or the common superior */
  | 'DESIGNATED'
  /** 待协商 */
  | 'IN_CONSULTATION'
  /** 提请指导机构 */
  | 'REFERRED';

/** Bodies that dispute whose duty something is. 职责争议 */
export type DutyDispute = {
  __typename?: 'DutyDispute';
  /** The bodies between which it is; null for one that the register does not know. 争议单位 */
  bodies: Array<Maybe<Body>>;
  /** Their codes. 争议单位编码 */
  bodyCodes: Array<Scalars['String']['output']>;
  /** The class of events that it is about. 事件分类 */
  category: Maybe<EventCategory>;
  /** The number of the duty list's entry that it changed. 更新的责任清单编号 */
  dutyNumber: Maybe<Scalars['String']['output']>;
  /** The event over which it arose. 关联事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Who keeps the public safe until it is settled. 临时处置单位 */
  interimBody: Maybe<Body>;
  /** Whether nobody has settled it yet. 是否未明确 */
  isOpen: Scalars['Boolean']['output'];
  /** The enforcement item that it is about. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What was agreed or ruled. 会议纪要、协调意见 */
  minutes: Maybe<Scalars['String']['output']>;
  /** One of its kind within the jurisdiction. 争议编号 */
  number: Scalars['String']['output'];
  /** The body whose duty it is now. 明确的责任单位 */
  outcomeBody: Maybe<Body>;
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** The body that raised it. 提出单位 */
  raisedBy: Maybe<Body>;
  /** 提出日期 */
  raisedOn: Scalars['Date']['output'];
  /** 明确日期 */
  settledOn: Maybe<Scalars['Date']['output']>;
  /** 争议状态 */
  state: DisputeState;
  /** 争议事由 */
  title: Scalars['String']['output'];
};

/** A page of duty disputes, the latest first unless told otherwise. 职责争议分页 */
export type DutyDisputeConnection = {
  __typename?: 'DutyDisputeConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DutyDisputeEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<DutyDispute>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DutyDisputeEdge = {
  __typename?: 'DutyDisputeEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: DutyDispute;
};

/** Narrows a list of duty disputes. 职责争议筛选 */
export type DutyDisputeFilter = {
  /** Only disputes between these bodies, among others; codes. 争议单位编码 */
  bodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only disputes that nobody has settled, or only settled ones. 是否未明确 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. 提出日期止（不含） */
  raisedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 提出日期起 */
  raisedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only disputes in one of these states. 争议状态 */
  states?: InputMaybe<Array<DisputeState>>;
};

/** The order of a list of duty disputes. 职责争议排序 */
export type DutyDisputeOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: DutyDisputeOrderField;
};

/** By what a list of duty disputes is ordered. 职责争议排序依据 */
export type DutyDisputeOrderField =
  /** 提出日期 */
  | 'RAISED_ON';

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  code: Scalars['String']['output'];
  /** Disputes about whose duty it is, the latest first. 职责争议 */
  dutyDisputes: DutyDisputeConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EnforcementItemDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyDisputeOrder>;
};

/** Officers who kept a repair of power facilities safe. 抢修保障 */
export type Escort = {
  __typename?: 'Escort';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The power utility. 供电企业 */
  body: Maybe<Body>;
  /** 经过 */
  description: Maybe<Scalars['String']['output']>;
  /** 保障日期 */
  escortedOn: Scalars['Date']['output'];
  /** The event that it belongs to. 关联事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** One of its kind within the jurisdiction. 保障编号 */
  number: Scalars['String']['output'];
  /** Certificate numbers of the officers. 执法证号 */
  officerNumbers: Array<Scalars['String']['output']>;
  /** Who kept it safe; null for one whom the register does not know. 保障人员 */
  officers: Array<Maybe<Officer>>;
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};

/** A page of escorts, the latest first unless told otherwise. 抢修保障分页 */
export type EscortConnection = {
  __typename?: 'EscortConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EscortEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Escort>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EscortEdge = {
  __typename?: 'EscortEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Escort;
};

/** Narrows a list of escorts. 抢修保障筛选 */
export type EscortFilter = {
  /** Before this day. 保障日期止（不含） */
  escortedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 保障日期起 */
  escortedFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of escorts. 抢修保障排序 */
export type EscortOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: EscortOrderField;
};

/** By what a list of escorts is ordered. 抢修保障排序依据 */
export type EscortOrderField =
  /** 保障日期 */
  | 'ESCORTED_ON';

/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type Event = {
  __typename?: 'Event';
  /** 受理时间 */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** 首次签收时间 */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, in order. 办理日志 */
  actions: Array<EventAction>;
  /** 事发地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The alert out of which it grew. 识别告警 */
  alert: Maybe<Alert>;
  /** The money in question; null where nobody tells, or no one amount. 涉及金额 */
  amount: Maybe<Scalars['Money']['output']>;
  /** The money in question as its source writes it: 面议, 0.5万元. 来源所述金额 */
  amountText: Maybe<Scalars['String']['output']>;
  /** Whole minutes from the first dispatch to the first arrival; null until somebody has arrived. 到场时长（分钟） */
  arrivalMinutes: Maybe<Scalars['Int']['output']>;
  /** 首次到场时间 */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** 研判时间 */
  assessedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its reporter was asked about the handling. 回访时间 */
  calledBackAt: Maybe<Scalars['DateTime']['output']>;
  /** The case that it became. 案件 */
  case: Maybe<Case>;
  /** The number of the case that it became. 案件编号 */
  caseNumber: Maybe<Scalars['String']['output']>;
  /** 立案时间 */
  caseOpenedAt: Maybe<Scalars['DateTime']['output']>;
  /** 事件分类 */
  category: Maybe<EventCategory>;
  /** Code of its category; null until it was classified. 分类编码 */
  categoryCode: Maybe<Scalars['String']['output']>;
  /** Its class as its source writes it, kept whether or not it was found. 来源所述分类 */
  categoryText: Maybe<Scalars['String']['output']>;
  /** By which way it came, as its source writes it: 微信, 市长信箱. 来源渠道 */
  channelText: Maybe<Scalars['String']['output']>;
  /** 办结时间 */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, and where its source does not tell. 办结方式 */
  closureKind: Maybe<ClosureKind>;
  /** Coordinates as its source writes them, kept whether or not they could be read. 来源所述坐标 */
  coordinatesText: Maybe<Scalars['String']['output']>;
  /** The damage to power facilities that it is about. 外力破坏 */
  damage: Maybe<DamageEvent>;
  /** What was reported, in the words of the source. 内容 */
  description: Maybe<Scalars['String']['output']>;
  /** When it was first dispatched. 首次派单时间 */
  dispatchedAt: Maybe<Scalars['DateTime']['output']>;
  /** The orders to handle it, the first one first. 派单记录 */
  dispatches: Array<Dispatch>;
  /** By when it is to be handled; null where no deadline was set. 办理时限 */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The group of reports of one matter in which its source holds it; none is held back for that. 重复工单组别 */
  duplicateGroup: Maybe<Scalars['String']['output']>;
  /** The events of its group, itself among them; none where it has no group. 重复工单 */
  duplicates: EventConnection;
  /** Disputes about whose duty it is, the latest first. 职责争议 */
  dutyDisputes: DutyDisputeConnection;
  /** Repairs that were kept safe in the course of it, the latest first. 抢修保障 */
  escorts: EscortConnection;
  /** When its handling was last reported back; null while it is handled again. 反馈时间 */
  fedBackAt: Maybe<Scalars['DateTime']['output']>;
  /** What was recorded of its handling, the latest first. 现场音视频 */
  footage: FootageConnection;
  /** When it was found, where that was before it was reported. 发现时间 */
  foundAt: Maybe<Scalars['DateTime']['output']>;
  /** The grid in which its source says it lies. 网格 */
  grid: Maybe<Grid>;
  /** Code of the grid in which its source says it lies. 网格编码 */
  gridCode: Maybe<Scalars['String']['output']>;
  /** The body that handles it. 承办单位 */
  handlerBody: Maybe<Body>;
  /** The officer who handles it. 承办人员 */
  handlerOfficer: Maybe<Officer>;
  /** The team that handles it. 承办队伍 */
  handlerTeam: Maybe<Team>;
  /** Who handles it as its source writes it, kept whether or not it was found. 来源所述承办单位 */
  handlerText: Maybe<Scalars['String']['output']>;
  /** The hazard to power facilities that it is about. 电力隐患 */
  hazard: Maybe<Hazard>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Who took it in, as a police station. 接报单位 */
  intakeUnit: Maybe<Scalars['String']['output']>;
  /** Whether no person chose who was to handle it first; null until it was dispatched. 是否自动派单 */
  isAutoDispatched: Maybe<Scalars['Boolean']['output']>;
  /** Whether a person confirmed what a camera or an AI told (R-303). 是否经人工确认 */
  isConfirmed: Scalars['Boolean']['output'];
  /** Null until it was dispatched. 首次派单是否被退回 */
  isFirstDispatchReturned: Maybe<Scalars['Boolean']['output']>;
  /** Whether something is still to be done about it. 是否未办结 */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is open past its deadline, by the government's own clock. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** Whether it is solved, as its reporter says; null until somebody asked. 是否解决 */
  isSolved: Maybe<Scalars['Boolean']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Degrees in WGS-84; null where nobody told. 纬度 */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Null until it was assessed. 等级 */
  level: Maybe<EventLevel>;
  /** Where it is, degrees in WGS-84; null where nobody told. 经度 */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Null where nobody mediated. 调解结果 */
  mediationOutcome: Maybe<MediationOutcome>;
  /** Events that were merged into it, the latest first. 合并的事件 */
  mergedEvents: EventConnection;
  /** Its number, one of its kind within the jurisdiction; made from the source and the source's key where the source gives none. 事件编号 */
  number: Scalars['String']['output'];
  /** Its number in the network from which it came or to which it was given, as 12345 or 110. 外部编号 */
  outsideNumber: Maybe<Scalars['String']['output']>;
  /** The event under which it is followed since it was merged. 主事件 */
  parent: Maybe<Event>;
  /** When the patrol began that met it. 巡查时间 */
  patrolledAt: Maybe<Scalars['DateTime']['output']>;
  /** Addresses of photographs, which stay where they are. 现场照片 */
  photos: Array<Scalars['String']['output']>;
  /** Where it happened. 事发区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** The place as the source wrote it, kept whether or not it was found. 来源所述地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** When its reporter rated the handling. 评价时间 */
  ratedAt: Maybe<Scalars['DateTime']['output']>;
  /** The reporter's own, one per event; null until it was given. 群众评价 */
  rating: Maybe<Rating>;
  /** How satisfied its reporter is, as its source writes it: 非常满意. 来源所述满意度 */
  ratingText: Maybe<Scalars['String']['output']>;
  /** 催办次数 */
  reminderCount: Scalars['Int']['output'];
  /** The reminders about it, the first one first. 催办记录 */
  reminders: Array<Reminder>;
  /** 重启次数 */
  reopenCount: Scalars['Int']['output'];
  /** 答复时间 */
  repliedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the authority answered. 答复意见 */
  reply: Maybe<Scalars['String']['output']>;
  /** 上报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** Who reported it, first report first. 上报记录 */
  reports: ReportConnection;
  /** 退单次数 */
  returnCount: Scalars['Int']['output'];
  /** How often verification failed. 返工次数 */
  reworkCount: Scalars['Int']['output'];
  /** 事件来源 */
  source: EventSource;
  /** A rating by staff, which never counts for satisfaction. 工作人员评价 */
  staffRating: Maybe<Rating>;
  /** The stages of the closed loop that it reached, in their order. 闭环环节 */
  stages: Array<EventStage>;
  /** 事件状态 */
  state: EventState;
  /** The object of regulation that it complains about. 监管对象 */
  subject: Maybe<RegulatedEntity>;
  /** 统一社会信用代码 */
  subjectCreditCode: Maybe<Scalars['String']['output']>;
  /** Whom it complains about. 被投诉主体 */
  subjectName: Maybe<Scalars['String']['output']>;
  /** 标题 */
  title: Scalars['String']['output'];
  /** 核查通过时间 */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventDuplicatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyDisputeOrder>;
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventEscortsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EscortFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EscortOrder>;
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventFootageArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FootageFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<FootageOrder>;
};


/** Something that was reported, by whomever; not a penalty case (案件). 事件 */
export type EventMergedEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
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
  /** Alerts of this category, the latest first. 本类告警 */
  alerts: AlertConnection;
  code: Scalars['String']['output'];
  /** Disputes about this category, the latest first. 本类职责争议 */
  dutyDisputes: DutyDisputeConnection;
  /** Events of this category, the latest first. 本类事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type EventCategoryAlertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AlertFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AlertOrder>;
};


export type EventCategoryDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyDisputeOrder>;
};


export type EventCategoryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};

/** A page of events, the latest report first unless told otherwise. 事件分页 */
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
  /** Only events of these classes or of classes below them; codes. 事件分类 */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Closed before this time. 办结时间止（不含） */
  closedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Closed at this time or later. 办结时间起 */
  closedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events that ended in one of these ways. 办结方式 */
  closureKinds?: InputMaybe<Array<ClosureKind>>;
  /** Due before this time. 办理时限止（不含） */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Due at this time or later. 办理时限起 */
  dueFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events that are the duty of one of these bodies by the duty list, as `dutyBody` tells; codes. 主管主体编码 */
  dutyBodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events that one of these bodies handles; codes. 承办单位编码 */
  handlerBodies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events that one of these officers handles; certificate numbers. 承办人员证号 */
  handlerOfficers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events that one of these teams handles; codes. 承办队伍编码 */
  handlerTeams?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events that became a case, or only those that did not. 是否转案 */
  hasCase?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events that are open, or only those that are not. 是否未办结 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events that are open past their deadline by their government's clock, or only those that are not. 是否超期 */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events of one of these levels. 事件等级 */
  levels?: InputMaybe<Array<EventLevel>>;
  /** Only the events with this number in another network, as 12345 or 110. 外部编号 */
  outsideNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only events that their reporters rated so. 群众评价 */
  ratings?: InputMaybe<Array<Rating>>;
  /** Reported before this time. 上报时间止（不含） */
  reportedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reported at this time or later. 上报时间起 */
  reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events from one of these sources. 事件来源 */
  sources?: InputMaybe<Array<EventSource>>;
  /** Only events in one of these states. 事件状态 */
  states?: InputMaybe<Array<EventState>>;
  /** Only events in one of these towns, 12 digits each. 镇街代码 */
  towns?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** By what a figure may be told apart; a figure that is not kept by it refuses. 分项维度 */
export type EventMetricDimension =
  /** 责任部门: the code of the body that handles it */
  | 'BODY'
  /** 类别: the code of its class */
  | 'CATEGORY'
  /** 外破原因: of external damage */
  | 'CAUSE'
  /** 催办渠道: by what somebody was reminded */
  | 'CHANNEL'
  /** 办结方式: how it was closed */
  | 'CLOSURE_KIND'
  /** 隐患处理结果: how a hazard ended */
  | 'EXIT'
  /** 紧急程度: ordinary to major */
  | 'LEVEL'
  /** 月: YYYY-MM */
  | 'MONTH'
  /** 区划: the code of the place, a village or the town itself */
  | 'PLACE'
  /** 来源: what brought it */
  | 'SOURCE'
  /** 状态: of an event as it is now, or of an alert */
  | 'STATE'
  /** 镇（街道）: the town's code */
  | 'TOWN';

/** Figures that are counted here; each value's formula stands behind its name. 指标 */
export type EventMetricKey =
  /** 受理时长中位数: median of accepted - reported */
  | 'ACCEPTANCE_MEDIAN'
  /** 受理事件数: events that were accepted */
  | 'ACCEPTED'
  /** 预警数: alerts of devices */
  | 'ALERTS'
  /** 识别预警数: alerts of devices that a person confirmed */
  | 'ALERTS_CONFIRMED'
  /** 到场时长中位数: median of arrived - first dispatched, of events where somebody has arrived */
  | 'ARRIVAL_MEDIAN'
  /** 到场时长九十分位数: ninth decile of arrived - first dispatched, of events where somebody has arrived */
  | 'ARRIVAL_P90'
  /** 自动派单率: events whose first dispatch nobody chose / events dispatched */
  | 'AUTO_DISPATCH_RATE'
  /** 视频识别事件数: events that a camera told and a person confirmed */
  | 'CAMERA_EVENTS'
  /** 事件立案率: of events accepted in the window those that became a case / events accepted in the window */
  | 'CASE_RATE'
  /** 办结事件数: accepted events that were closed */
  | 'CLOSED'
  /** 办结时长中位数: median of closed - accepted */
  | 'CLOSURE_MEDIAN'
  /** 办结时长九十分位数: ninth decile of closed - accepted */
  | 'CLOSURE_P90'
  /** 办结率: of events accepted in the window those closed until the cut-off / events accepted in the window */
  | 'COMPLETION_RATE'
  /** 外破数量: events of external damage */
  | 'DAMAGE_EVENTS'
  /** 外破数量同比: (external damage in the window - in the same days a year before) / in the same days a year before */
  | 'DAMAGE_GROWTH'
  /** 派单时长中位数: median of first dispatched - accepted */
  | 'DISPATCH_MEDIAN'
  /** 矛盾纠纷化解数: closed events whose mediation resolved the dispute */
  | 'DISPUTES_RESOLVED'
  /** 矛盾纠纷化解率: closed events whose mediation resolved the dispute / closed events that were mediated */
  | 'DISPUTES_RESOLVED_RATE'
  /** 职责争议数: disputes about whose duty it is */
  | 'DUTY_DISPUTES'
  /** 例会争议解决率: disputes settled within 7 days / disputes raised */
  | 'DUTY_DISPUTES_SETTLED_RATE'
  /** 抢修保障次数: escorts of repairs */
  | 'ESCORTS'
  /** 处置时长中位数: median of fed back - first acknowledged */
  | 'FEEDBACK_MEDIAN'
  /** 一次派准率: events whose first dispatch was not returned / events dispatched */
  | 'FIRST_DISPATCH_RATE'
  /** 电力隐患数: hazards to power facilities */
  | 'HAZARDS'
  /** 电力隐患处理数: hazards that came to an exit */
  | 'HAZARDS_ENDED'
  /** 电力首违、轻微不罚数: hazards that ended without a penalty as a first or a slight violation */
  | 'HAZARDS_NOT_PUNISHED'
  /** 电力隐患督改率: hazards rectified and verified / hazards due for rectification */
  | 'HAZARD_RECTIFICATION_RATE'
  /** 挽回经济损失: sum of amounts recovered */
  | 'LOSS_RECOVERED'
  /** 按期办结率: events closed by their deadline / events whose deadline lies in the window */
  | 'ON_TIME_RATE'
  /** 在办事件数: accepted events that are open */
  | 'OPEN'
  /** 超期未办结事件数: accepted events that are open on a day after that of their deadline */
  | 'OVERDUE'
  /** 评价参与率: events with a valid rating of their reporter / accepted events closed */
  | 'RATED_RATE'
  /** 签收时长中位数: median of first acknowledged - first dispatched */
  | 'RECEIPT_MEDIAN'
  /** 催办次数: reminders of those who handle events */
  | 'REMINDERS'
  /** 重启率: events that were reopened / accepted events closed */
  | 'REOPENED_RATE'
  /** 上报数: reports, those of merged events among them */
  | 'REPORTS'
  /** 返工率: events that failed a verification / events verified */
  | 'REWORK_RATE'
  /** 群众满意率: ratings satisfied or basically satisfied / valid ratings, one per event, never by staff */
  | 'SATISFACTION_RATE'
  /** 签收及时率: events first signed for within 30 minutes (urgent, major), 4 hours (pressing) or by the next weekday / events dispatched */
  | 'SIGNED_IN_TIME_RATE'
  /** 核查时长中位数: median of verified - fed back */
  | 'VERIFICATION_MEDIAN';

/** The order of a list of events. 事件排序 */
export type EventOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: EventOrderField;
};

/** By what a list of events is ordered. 事件排序依据 */
export type EventOrderField =
  /** 办结时间 */
  | 'CLOSED_AT'
  /** 办理时限 */
  | 'DUE_AT'
  /** 上报时间 */
  | 'REPORTED_AT';

/** A page of what was found, by type. 检索结果分页 */
export type EventSearchConnection = {
  __typename?: 'EventSearchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EventSearchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<EventSearchResult>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EventSearchEdge = {
  __typename?: 'EventSearchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: EventSearchResult;
};

/** Something that a search found. 检索结果 */
export type EventSearchResult = Event | Hazard | ImportantPowerUser | MonitoringDevice;

/** What is searched. 检索范围 */
export type EventSearchType =
  /** 事件 */
  | 'EVENT'
  /** 电力隐患 */
  | 'HAZARD'
  /** 重要电力用户 */
  | 'IMPORTANT_POWER_USER'
  /** 监控设备 */
  | 'MONITORING_DEVICE';

/** Who or what brought an event. 事件来源 */
export type EventSource =
  /** 视频监控、智能识别告警: counts once a person has confirmed it (R-303) */
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

/** A stage that an event reached. 办理环节 */
export type EventStage = {
  __typename?: 'EventStage';
  /** 到达时间 */
  at: Scalars['DateTime']['output'];
  /** 环节 */
  stage: EventStageName;
};

/** The eight steps of the closed loop (闭环工作机制). 办理环节 */
export type EventStageName =
  /** 案件办理 */
  | 'CASE'
  /** 信息采集 */
  | 'COLLECTED'
  /** 任务分派 */
  | 'DISPATCHED'
  /** 效能监督: its reporter rated the handling */
  | 'EVALUATED'
  /** 源头发现 */
  | 'FOUND'
  /** 问题处理 */
  | 'HANDLED'
  /** 网格巡查 */
  | 'PATROLLED'
  /** 核查反馈 */
  | 'VERIFIED';

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

/** A film, a picture or a sound of the handling of an event, as a body-worn recorder (5G单兵) made it; the file itself stays where it was recorded. 现场音视频 */
export type Footage = {
  __typename?: 'Footage';
  /** The device that recorded it. 设备编码 */
  deviceCode: Maybe<Scalars['String']['output']>;
  /** 结束时间 */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The event of whose handling it was recorded. 事件 */
  event: Maybe<Event>;
  /** SHA-256 of the file, 64 hexadecimal digits: whoever has the file can see that it is the same; null where the recorder's list has none. 文件哈希 */
  hash: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What it is, as the recorder writes it: 视频, 照片, 录音. 文件类型 */
  mediaText: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  name: Scalars['String']['output'];
  /** Who recorded it. 拍摄人员 */
  officer: Maybe<Officer>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** How long it is, in seconds; null for a picture. 时长（秒） */
  seconds: Maybe<Scalars['Int']['output']>;
  /** How large the file is, as the recorder writes it. 文件大小 */
  sizeText: Maybe<Scalars['String']['output']>;
  /** 拍摄时间 */
  takenAt: Scalars['DateTime']['output'];
};

/** A page of footage, the latest first unless told otherwise. 现场音视频分页 */
export type FootageConnection = {
  __typename?: 'FootageConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<FootageEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Footage>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type FootageEdge = {
  __typename?: 'FootageEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Footage;
};

/** Narrows a list of footage. 现场音视频筛选 */
export type FootageFilter = {
  /** Recorded before this time. 拍摄时间止（不含） */
  takenBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at this time or later. 拍摄时间起 */
  takenFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The order of a list of footage. 现场音视频排序 */
export type FootageOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: FootageOrderField;
};

/** By what a list of footage is ordered. 现场音视频排序依据 */
export type FootageOrderField =
  /** 拍摄时间 */
  | 'TAKEN_AT';

export type Grid = {
  __typename?: 'Grid';
  code: Scalars['String']['output'];
  /** Events that their sources say lie in it, the latest first. 网格内事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type GridEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};

/** A danger to power facilities, or at an important user. 电力隐患 */
export type Hazard = {
  __typename?: 'Hazard';
  /** 地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The power utility that found it. 供电企业 */
  body: Maybe<Body>;
  /** The case that came out of it. 关联案件 */
  case: Maybe<Case>;
  /** 隐患描述 */
  description: Maybe<Scalars['String']['output']>;
  /** From the edge of the conductor, in metres. 距边导线距离（米） */
  distanceMetres: Maybe<Scalars['Float']['output']>;
  /** By when it is to be put right. 整改期限 */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The term as the utility writes it, as 长期. 所述整改期限 */
  dueText: Maybe<Scalars['String']['output']>;
  /** The event under which it is handled. 关联事件 */
  event: Maybe<Event>;
  /** Null while it is open. 处置结果 */
  exit: Maybe<HazardExit>;
  /** 发现日期 */
  foundOn: Scalars['Date']['output'];
  /** How grave it is, in the utility's words: 一般, 严重, 危急. 隐患等级 */
  gravity: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it lies within the protection zone; null where voltage or distance are not known. 是否在保护区内 */
  isInZone: Maybe<Scalars['Boolean']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** What kind of danger, as the utility calls it. 隐患类型 */
  kind: Scalars['String']['output'];
  /** 线路 */
  line: Maybe<Scalars['String']['output']>;
  /** One of its kind within the jurisdiction. 隐患编号 */
  number: Scalars['String']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** The place as the utility writes it, kept whether or not it was found. 所述地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 杆塔 */
  pole: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** 整改日期 */
  rectifiedOn: Maybe<Scalars['Date']['output']>;
  /** Who is to put it right, a unit or a person. 责任单位/人 */
  responsible: Maybe<Scalars['String']['output']>;
  /** 隐患状态 */
  state: HazardState;
  /** The important user at which it is; null for one at a line. 重要电力用户 */
  user: Maybe<ImportantPowerUser>;
  /** When somebody saw that it was put right. 复核日期 */
  verifiedOn: Maybe<Scalars['Date']['output']>;
  /** The voltage of the line in kilovolts. 电压等级（千伏） */
  voltageKv: Maybe<Scalars['Float']['output']>;
  /** The voltage as the utility writes it, kept whether or not it could be read. 所述电压等级 */
  voltageText: Maybe<Scalars['String']['output']>;
  /** Width of the protection zone at this voltage, in metres: 电力设施保护条例 art. 10. 保护区宽度（米） */
  zoneMetres: Maybe<Scalars['Float']['output']>;
};

/** A page of hazards, the latest found first unless told otherwise. 隐患分页 */
export type HazardConnection = {
  __typename?: 'HazardConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<HazardEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Hazard>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type HazardEdge = {
  __typename?: 'HazardEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Hazard;
};

/** How a hazard ended. 隐患处置结果 */
export type HazardExit =
  /** 立案处罚 */
  | 'CASE'
  /** 首违不罚 */
  | 'FIRST_VIOLATION'
  /** 移送公安 */
  | 'PASSED_TO_POLICE'
  /** 已整改 */
  | 'RECTIFIED'
  /** 轻微不罚 */
  | 'SLIGHT'
  /** 不属实 */
  | 'UNFOUNDED';

/** Narrows a list of hazards. 隐患筛选 */
export type HazardFilter = {
  /** Before this day. 整改期限止（不含） */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 整改期限起 */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only hazards that ended in one of these ways. 处置结果 */
  exits?: InputMaybe<Array<HazardExit>>;
  /** Before this day. 发现日期止（不含） */
  foundBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 发现日期起 */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only hazards that are not closed, or only those that are. 是否未闭环 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only hazards in one of these states. 隐患状态 */
  states?: InputMaybe<Array<HazardState>>;
};

/** The order of a list of hazards. 隐患排序 */
export type HazardOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: HazardOrderField;
};

/** By what a list of hazards is ordered. 隐患排序依据 */
export type HazardOrderField =
  /** 整改期限 */
  | 'DUE_ON'
  /** 发现日期 */
  | 'FOUND_ON';

/** Where a hazard stands (DOMAIN.md §5.7). 隐患状态 */
export type HazardState =
  /** 待核实: the utility found it; officers have not seen it yet */
  | 'AWAITING_CHECK'
  /** 告知整改: the party was told to put it right */
  | 'AWAITING_RECTIFICATION'
  /** 待复核: put right, not yet seen to be */
  | 'AWAITING_VERIFICATION'
  /** 闭环 */
  | 'CLOSED'
  /** 已立案 */
  | 'IN_CASE';

/** A user of power whose supply must not fail. 重要电力用户 */
export type ImportantPowerUser = {
  __typename?: 'ImportantPowerUser';
  /** 用电地址 */
  address: Maybe<Scalars['String']['output']>;
  /** The power utility. 供电企业 */
  body: Maybe<Body>;
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** The object of regulation that it is. 监管对象 */
  entity: Maybe<RegulatedEntity>;
  /** 重要电力用户分级 */
  grade: Maybe<PowerUserGrade>;
  /** Hazards at it, the latest first. 隐患 */
  hazards: HazardConnection;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 用户名称 */
  name: Scalars['String']['output'];
  /** One of its kind within the jurisdiction. 用户编号 */
  number: Scalars['String']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};


/** A user of power whose supply must not fail. 重要电力用户 */
export type ImportantPowerUserHazardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HazardFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<HazardOrder>;
};

/** A page of important power users, in the order of numbers unless told otherwise. 重要电力用户分页 */
export type ImportantPowerUserConnection = {
  __typename?: 'ImportantPowerUserConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ImportantPowerUserEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<ImportantPowerUser>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ImportantPowerUserEdge = {
  __typename?: 'ImportantPowerUserEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ImportantPowerUser;
};

/** Narrows a list of important power users. 重要电力用户筛选 */
export type ImportantPowerUserFilter = {
  /** Only users of one of these grades. 分级 */
  grades?: InputMaybe<Array<PowerUserGrade>>;
};

/** The order of a list of important power users. 重要电力用户排序 */
export type ImportantPowerUserOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: ImportantPowerUserOrderField;
};

/** By what a list of important power users is ordered. 重要电力用户排序依据 */
export type ImportantPowerUserOrderField =
  /** 用户编号 */
  | 'NUMBER';

/** Money that the utility got back for damage. 损失追偿 */
export type LossRecovery = {
  __typename?: 'LossRecovery';
  /** 追偿金额 */
  amount: Scalars['Money']['output'];
  /** The power utility. 供电企业 */
  body: Maybe<Body>;
  /** 确认日期 */
  confirmedOn: Scalars['Date']['output'];
  /** The damage for which it was paid. 外力破坏 */
  damage: Maybe<DamageEvent>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** One of its kind within the jurisdiction. 追偿编号 */
  number: Scalars['String']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
};

/** A page of recovered losses, the latest first unless told otherwise. 损失追偿分页 */
export type LossRecoveryConnection = {
  __typename?: 'LossRecoveryConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LossRecoveryEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<LossRecovery>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LossRecoveryEdge = {
  __typename?: 'LossRecoveryEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: LossRecovery;
};

/** Narrows a list of recovered losses. 损失追偿筛选 */
export type LossRecoveryFilter = {
  /** Before this day. 确认日期止（不含） */
  confirmedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. 确认日期起 */
  confirmedFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of recovered losses. 损失追偿排序 */
export type LossRecoveryOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: LossRecoveryOrderField;
};

/** By what a list of recovered losses is ordered. 损失追偿排序依据 */
export type LossRecoveryOrderField =
  /** 确认日期 */
  | 'CONFIRMED_ON';

/** What a mediation came to. 调解结果 */
export type MediationOutcome =
  /** 调解成功 */
  | 'RESOLVED'
  /** 调解不成 */
  | 'UNRESOLVED'
  /** 撤回调解 */
  | 'WITHDRAWN';

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

/** A camera, or another device that watches by itself. 监控设备 */
export type MonitoringDevice = {
  __typename?: 'MonitoringDevice';
  /** 安装地址 */
  address: Maybe<Scalars['String']['output']>;
  /** What it raised, the latest first. 告警 */
  alerts: AlertConnection;
  /** The body that runs it. 管理单位 */
  body: Maybe<Body>;
  /** One of its kind within the jurisdiction. 设备编码 */
  code: Scalars['String']['output'];
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /**
   * Whether what it records on a day may be evidence: reviewed in law and in technique, and published, on earlier days (R-303),
   * and not there for public security, which images may then serve and nothing else (R-304); the government's today unless
   * told. 是否可作证据
   */
  isFitForEvidence: Scalars['Boolean']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Degrees of CGCS2000. 纬度 */
  latitude: Maybe<Scalars['Float']['output']>;
  /** When it passed legal review; null where it did not. 法制审核日期 */
  legalReviewedOn: Maybe<Scalars['Date']['output']>;
  /** Degrees of CGCS2000. 经度 */
  longitude: Maybe<Scalars['Float']['output']>;
  /** 设备名称 */
  name: Scalars['String']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which rows of which sources brought it. 数据来源 */
  provenance: Array<Provenance>;
  /** Where its location was published. 公布渠道 */
  publishedIn: Maybe<Scalars['String']['output']>;
  /** When its location was published; null where it was not. 位置公布日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** 设备用途 */
  purpose: DevicePurpose;
  /** When it passed technical review; null where it did not. 技术审核日期 */
  technicalReviewedOn: Maybe<Scalars['Date']['output']>;
};


/** A camera, or another device that watches by itself. 监控设备 */
export type MonitoringDeviceAlertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AlertFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AlertOrder>;
};


/** A camera, or another device that watches by itself. 监控设备 */
export type MonitoringDeviceIsFitForEvidenceArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};

/** A page of devices, in the order of codes unless told otherwise. 监控设备分页 */
export type MonitoringDeviceConnection = {
  __typename?: 'MonitoringDeviceConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<MonitoringDeviceEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<MonitoringDevice>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type MonitoringDeviceEdge = {
  __typename?: 'MonitoringDeviceEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: MonitoringDevice;
};

/** Narrows a list of devices. 监控设备筛选 */
export type MonitoringDeviceFilter = {
  /** Only devices whose records of this day may be evidence (R-303, R-304). 当日可作证据 */
  isFitOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only devices of one of these purposes. 设备用途 */
  purposes?: InputMaybe<Array<DevicePurpose>>;
};

/** The order of a list of devices. 监控设备排序 */
export type MonitoringDeviceOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: MonitoringDeviceOrderField;
};

/** By what a list of devices is ordered. 监控设备排序依据 */
export type MonitoringDeviceOrderField =
  /** 设备编码 */
  | 'CODE';

/** What changes something: what is done with batches that came in. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Notes what shall stand in open quarantined rows of a batch of events when they are replayed: operators of any, a machine
   * of those that it sent. 更正事件隔离行
   */
  correctEventRows: Maybe<CorrectRowsResult>;
  /**
   * Takes open quarantined rows of a batch of events up again: operators of any, a machine of those that it sent, within its
   * grant. 重放事件隔离行
   */
  replayEventRows: Maybe<ReplayRowsResult>;
  /**
   * Takes a batch of events back: operators any, a machine those that it sent. What was changed since is kept and listed.
   * 撤销事件批次
   */
  revokeEventBatch: Maybe<RevokeBatchResult>;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationCorrectEventRowsArgs = {
  input: CorrectRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationReplayEventRowsArgs = {
  input: ReplayRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationRevokeEventBatchArgs = {
  input: RevokeBatchInput;
};

export type Officer = {
  __typename?: 'Officer';
  certificateNumber: Scalars['String']['output'];
  /** Orders that the officer was given, the latest first. 收到的派单 */
  dispatches: DispatchConnection;
  /** Repairs that the officer kept safe, the latest first. 抢修保障 */
  escorts: EscortConnection;
  /** Events that the officer handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  /** What the officer recorded, the latest first. 现场音视频 */
  footage: FootageConnection;
  jurisdiction: Scalars['String']['output'];
};


export type OfficerDispatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DispatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DispatchOrder>;
};


export type OfficerEscortsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EscortFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EscortOrder>;
};


export type OfficerEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


export type OfficerFootageArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FootageFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<FootageOrder>;
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
  /** Alerts in it, the latest first. 区划内告警 */
  alerts: AlertConnection;
  code: Scalars['ID']['output'];
  /** Damage to power facilities in it, the latest first. 区划内外力破坏 */
  damageEvents: DamageEventConnection;
  /** Orders to handle events in it, the latest first. 区划内派单 */
  dispatches: DispatchConnection;
  /** Disputes about duties in it, the latest first. 区划内职责争议 */
  dutyDisputes: DutyDisputeConnection;
  /** Repairs kept safe in it, the latest first. 区划内抢修保障 */
  escorts: EscortConnection;
  /** Figures of the events of the place and below it (of a government's own place those too whose place is not known), of its alerts, and of joint enforcement with the power utility. Numbers only, open to everybody. 事件指标 */
  eventMetrics: Array<Metric>;
  /** Events that happened in it or in a place below it, the latest first. 区划内事件 */
  events: EventConnection;
  /** Hazards to power facilities in it, the latest first. 区划内电力隐患 */
  hazards: HazardConnection;
  /** Important power users in it. 区划内重要电力用户 */
  importantPowerUsers: ImportantPowerUserConnection;
  /** Losses recovered in it, the latest first. 区划内损失追偿 */
  lossRecoveries: LossRecoveryConnection;
  /** Devices in it. 区划内监控设备 */
  monitoringDevices: MonitoringDeviceConnection;
  /** Reminders about events in it, the latest first. 区划内催办 */
  reminders: ReminderConnection;
};


export type PlaceAlertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AlertFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<AlertOrder>;
};


export type PlaceDamageEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DamageEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DamageEventOrder>;
};


export type PlaceDispatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DispatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DispatchOrder>;
};


export type PlaceDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DutyDisputeOrder>;
};


export type PlaceEscortsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EscortFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EscortOrder>;
};


export type PlaceEventMetricsArgs = {
  by: InputMaybe<EventMetricDimension>;
  keys: Array<EventMetricKey>;
  window: InputMaybe<Window>;
};


export type PlaceEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


export type PlaceHazardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HazardFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<HazardOrder>;
};


export type PlaceImportantPowerUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ImportantPowerUserFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ImportantPowerUserOrder>;
};


export type PlaceLossRecoveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LossRecoveryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LossRecoveryOrder>;
};


export type PlaceMonitoringDevicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MonitoringDeviceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<MonitoringDeviceOrder>;
};


export type PlaceRemindersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReminderFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ReminderOrder>;
};

/** How much hangs on a user's supply, GB/T 29328. 重要电力用户分级 */
export type PowerUserGrade =
  /** 一级 */
  | 'FIRST'
  /** 二级 */
  | 'SECOND'
  /** 特级 */
  | 'SPECIAL'
  /** 临时性: for a time, as an event of state */
  | 'TEMPORARY';

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
  /** The alert with a number within a jurisdiction; null where the viewer may not see it. 按编号查告警 */
  alert: Maybe<Alert>;
  /** The alerts of a government, six digits. 告警列表 */
  alerts: AlertConnection;
  /** The damage to power facilities with a number within a jurisdiction; null where the viewer may not see it. 按编号查外力破坏 */
  damageEvent: Maybe<DamageEvent>;
  /** The damage to power facilities of a government, six digits. 外力破坏列表 */
  damageEvents: DamageEventConnection;
  /** The orders to handle events of a government, six digits. 派单列表 */
  dispatches: DispatchConnection;
  /** The duty dispute with a number within a jurisdiction; null where the viewer may not see it. 按编号查职责争议 */
  dutyDispute: Maybe<DutyDispute>;
  /** The duty disputes of a government, six digits. 职责争议列表 */
  dutyDisputes: DutyDisputeConnection;
  /** The escort with a number within a jurisdiction; null where the viewer may not see it. 按编号查抢修保障 */
  escort: Maybe<Escort>;
  /** The escorts of a government, six digits. 抢修保障列表 */
  escorts: EscortConnection;
  /** The event with a number within a jurisdiction, six digits as 331081. 按编号查事件 */
  event: Maybe<Event>;
  /** One of them; refused where it is another's. 事件接入批次 */
  eventBatch: Maybe<Batch>;
  /**
   * The batches that brought records of events, the newest first. Operators read all of them, a machine those that it sent; anybody
   * else is refused with FORBIDDEN. 事件接入批次
   */
  eventBatches: Maybe<BatchPage>;
  /** The existing systems that send records of events; a machine sees its own. 事件来源系统 */
  eventSystems: Maybe<Array<SourceSystem>>;
  /** The events of a jurisdiction, the latest first; with those whose place is not known. 事件列表 */
  events: EventConnection;
  /** What was recorded of the handling of events of a government, six digits, the latest first. 现场音视频列表 */
  footage: FootageConnection;
  /** The hazard with a number within a jurisdiction; null where the viewer may not see it. 按编号查隐患 */
  hazard: Maybe<Hazard>;
  /** The hazards of a government, six digits. 隐患列表 */
  hazards: HazardConnection;
  /** The important power user with a number within a jurisdiction; null where the viewer may not see it. 按编号查重要电力用户 */
  importantPowerUser: Maybe<ImportantPowerUser>;
  /** The important power users of a government, six digits. 重要电力用户列表 */
  importantPowerUsers: ImportantPowerUserConnection;
  /** The recovered losses of a government, six digits. 损失追偿列表 */
  lossRecoveries: LossRecoveryConnection;
  /** The recovered loss with a number within a jurisdiction; null where the viewer may not see it. 按编号查损失追偿 */
  lossRecovery: Maybe<LossRecovery>;
  /** The device with a code within a jurisdiction; null where the viewer may not see it. 按编码查监控设备 */
  monitoringDevice: Maybe<MonitoringDevice>;
  /** The devices of a government, six digits. 监控设备列表 */
  monitoringDevices: MonitoringDeviceConnection;
  /** The reminders of a government, six digits. 催办列表 */
  reminders: ReminderConnection;
  /** The report with a tracking code within a jurisdiction, by which its reporter follows it. 按查询码查上报 */
  report: Maybe<Report>;
  /**
   * Finds events by a part of a number, title, address or place name, and devices, important power users and hazards by a part of
   * a number, name, line or address. 检索事件
   */
  searchEvents: EventSearchConnection;
};


export type QueryAlertArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryAlertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AlertFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<AlertOrder>;
};


export type QueryDamageEventArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryDamageEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DamageEventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DamageEventOrder>;
};


export type QueryDispatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DispatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DispatchOrder>;
};


export type QueryDutyDisputeArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryDutyDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DutyDisputeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DutyDisputeOrder>;
};


export type QueryEscortArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryEscortsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EscortFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EscortOrder>;
};


export type QueryEventArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryEventBatchArgs = {
  id: Scalars['String']['input'];
};


export type QueryEventBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EventOrder>;
};


export type QueryFootageArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FootageFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<FootageOrder>;
};


export type QueryHazardArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryHazardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HazardFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<HazardOrder>;
};


export type QueryImportantPowerUserArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryImportantPowerUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ImportantPowerUserFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ImportantPowerUserOrder>;
};


export type QueryLossRecoveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LossRecoveryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LossRecoveryOrder>;
};


export type QueryLossRecoveryArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryMonitoringDeviceArgs = {
  code: Scalars['String']['input'];
  jurisdiction: Scalars['String']['input'];
};


export type QueryMonitoringDevicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MonitoringDeviceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<MonitoringDeviceOrder>;
};


export type QueryRemindersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReminderFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ReminderOrder>;
};


export type QueryReportArgs = {
  jurisdiction: Scalars['String']['input'];
  trackingCode: Scalars['String']['input'];
};


export type QuerySearchEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<EventSearchType>>;
};

/** How satisfied a reporter was. 满意度 */
export type Rating =
  /** 基本满意 */
  | 'BASICALLY_SATISFIED'
  /** 满意 */
  | 'SATISFIED'
  /** 不满意 */
  | 'UNSATISFIED';

/** A wish that was understood and is refused: nothing was changed. 拒绝 */
export type Refusal = {
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

export type RegulatedEntity = {
  __typename?: 'RegulatedEntity';
  creditCode: Scalars['String']['output'];
  /** Events that complain about it, the latest first. 涉及该主体的事件 */
  events: EventConnection;
  /** As which important users of power the utility lists it. 重要电力用户 */
  importantPowerUsers: ImportantPowerUserConnection;
  jurisdiction: Scalars['String']['output'];
};


export type RegulatedEntityEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};


export type RegulatedEntityImportantPowerUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ImportantPowerUserFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ImportantPowerUserOrder>;
};

/** A reminder of whoever handles an event, as the event's log tells it. 催办督办 */
export type Reminder = {
  __typename?: 'Reminder';
  /** 发送时间 */
  at: Scalars['DateTime']['output'];
  /** Null where the log does not tell. 催办渠道 */
  channel: Maybe<ReminderChannel>;
  /** 送达状态 */
  delivery: DeliveryState;
  /** The event of which it reminds. 事件 */
  event: Maybe<Event>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Who was reminded. 被催办人 */
  officer: Maybe<Officer>;
  /** From 1, in the order in which reminders were sent. 序号 */
  ordinal: Scalars['Int']['output'];
  /** Where it is. 区划 */
  place: Maybe<Place>;
  /** 12 digits; null where the place is not known. 区划代码 */
  placeCode: Maybe<Scalars['String']['output']>;
  /** Which text was sent. 催办模板 */
  template: Maybe<Scalars['String']['output']>;
};

/** By what somebody is reminded. 催办渠道 */
export type ReminderChannel =
  /** 电话 */
  | 'PHONE'
  /** 短信 */
  | 'SMS'
  /** 专项督查 */
  | 'SPECIAL_INSPECTION'
  /** 微信 */
  | 'WECHAT';

/** A page of reminders, the latest first unless told otherwise. 催办分页 */
export type ReminderConnection = {
  __typename?: 'ReminderConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ReminderEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Reminder>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ReminderEdge = {
  __typename?: 'ReminderEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Reminder;
};

/** Narrows a list of reminders. 催办筛选 */
export type ReminderFilter = {
  /** Only reminders by one of these. 催办渠道 */
  channels?: InputMaybe<Array<ReminderChannel>>;
  /** Only reminders in one of these states. 送达状态 */
  deliveries?: InputMaybe<Array<DeliveryState>>;
  /** Sent before this time. 发送时间止（不含） */
  sentBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sent at this time or later. 发送时间起 */
  sentFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The order of a list of reminders. 催办排序 */
export type ReminderOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: ReminderOrderField;
};

/** By what a list of reminders is ordered. 催办排序依据 */
export type ReminderOrderField =
  /** 发送时间 */
  | 'AT';

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
  /** By which the reporter follows it. 查询码 */
  trackingCode: Maybe<Scalars['String']['output']>;
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

export type Team = {
  __typename?: 'Team';
  code: Scalars['String']['output'];
  /** Orders that it was given, the latest first. 收到的派单 */
  dispatches: DispatchConnection;
  /** Events that it handles or handled, the latest first. 承办事件 */
  events: EventConnection;
  jurisdiction: Scalars['String']['output'];
};


export type TeamDispatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DispatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DispatchOrder>;
};


export type TeamEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EventOrder>;
};

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
  Alert: Alert;
  Body: Body;
  Case: Case;
  DamageEvent: DamageEvent;
  Dispatch: Dispatch;
  DutyDispute: DutyDispute;
  EnforcementItem: EnforcementItem;
  Escort: Escort;
  Event: Event;
  EventCategory: EventCategory;
  Footage: Footage;
  Grid: Grid;
  Hazard: Hazard;
  ImportantPowerUser: ImportantPowerUser;
  LossRecovery: LossRecovery;
  MonitoringDevice: MonitoringDevice;
  Officer: Officer;
  Place: Place;
  RegulatedEntity: RegulatedEntity;
  Reminder: Reminder;
  Report: Report;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"jurisdiction":true,"code":true}> );
  Case:
    ( { __typename: 'Case' }
    & GraphQLRecursivePick<FederationTypes['Case'], {"jurisdiction":true,"number":true}> );
  DamageEvent:
    ( { __typename: 'DamageEvent' }
    & GraphQLRecursivePick<FederationTypes['DamageEvent'], {"id":true}> );
  Dispatch:
    ( { __typename: 'Dispatch' }
    & GraphQLRecursivePick<FederationTypes['Dispatch'], {"id":true}> );
  DutyDispute:
    ( { __typename: 'DutyDispute' }
    & GraphQLRecursivePick<FederationTypes['DutyDispute'], {"id":true}> );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  Escort:
    ( { __typename: 'Escort' }
    & GraphQLRecursivePick<FederationTypes['Escort'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & ( GraphQLRecursivePick<FederationTypes['Event'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"number":true}> ) );
  EventCategory:
    ( { __typename: 'EventCategory' }
    & GraphQLRecursivePick<FederationTypes['EventCategory'], {"jurisdiction":true,"code":true}> );
  Footage:
    ( { __typename: 'Footage' }
    & GraphQLRecursivePick<FederationTypes['Footage'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"jurisdiction":true,"code":true}> );
  Hazard:
    ( { __typename: 'Hazard' }
    & GraphQLRecursivePick<FederationTypes['Hazard'], {"id":true}> );
  ImportantPowerUser:
    ( { __typename: 'ImportantPowerUser' }
    & GraphQLRecursivePick<FederationTypes['ImportantPowerUser'], {"id":true}> );
  LossRecovery:
    ( { __typename: 'LossRecovery' }
    & GraphQLRecursivePick<FederationTypes['LossRecovery'], {"id":true}> );
  MonitoringDevice:
    ( { __typename: 'MonitoringDevice' }
    & GraphQLRecursivePick<FederationTypes['MonitoringDevice'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  RegulatedEntity:
    ( { __typename: 'RegulatedEntity' }
    & GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"jurisdiction":true,"creditCode":true}> );
  Reminder:
    ( { __typename: 'Reminder' }
    & GraphQLRecursivePick<FederationTypes['Reminder'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
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
  EventSearchResult:
    | ( EventParent & { __typename: 'Event' } )
    | ( HazardParent & { __typename: 'Hazard' } )
    | ( ImportantPowerUserParent & { __typename: 'ImportantPowerUser' } )
    | ( MonitoringDeviceParent & { __typename: 'MonitoringDevice' } )
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
  Alert: ResolverTypeWrapper<AlertParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AlertConnection: ResolverTypeWrapper<AlertConnectionParent>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertFilter: AlertFilter;
  AlertOrder: AlertOrder;
  AlertOrderField: AlertOrderField;
  AlertState: AlertState;
  Batch: ResolverTypeWrapper<Batch>;
  BatchFilter: BatchFilter;
  BatchPage: ResolverTypeWrapper<BatchPage>;
  BatchReason: ResolverTypeWrapper<BatchReason>;
  BatchRefused: ResolverTypeWrapper<BatchRefused>;
  BatchState: BatchState;
  BatchWay: BatchWay;
  Body: ResolverTypeWrapper<BodyParent>;
  Case: ResolverTypeWrapper<CaseParent>;
  CellCorrection: CellCorrection;
  ClosureKind: ClosureKind;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRowsResult']>;
  CorrectRowsSuccess: ResolverTypeWrapper<CorrectRowsSuccess>;
  DamageCause: DamageCause;
  DamageEvent: ResolverTypeWrapper<DamageEventParent>;
  DamageEventConnection: ResolverTypeWrapper<DamageEventConnectionParent>;
  DamageEventEdge: ResolverTypeWrapper<Omit<DamageEventEdge, 'node'> & { node: ResolversTypes['DamageEvent'] }>;
  DamageEventFilter: DamageEventFilter;
  DamageEventOrder: DamageEventOrder;
  DamageEventOrderField: DamageEventOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryState: DeliveryState;
  DevicePurpose: DevicePurpose;
  Dispatch: ResolverTypeWrapper<DispatchParent>;
  DispatchConnection: ResolverTypeWrapper<DispatchConnectionParent>;
  DispatchEdge: ResolverTypeWrapper<Omit<DispatchEdge, 'node'> & { node: ResolversTypes['Dispatch'] }>;
  DispatchEnd: DispatchEnd;
  DispatchFilter: DispatchFilter;
  DispatchOrder: DispatchOrder;
  DispatchOrderField: DispatchOrderField;
  DisputeState: DisputeState;
  DutyDispute: ResolverTypeWrapper<DutyDisputeParent>;
  DutyDisputeConnection: ResolverTypeWrapper<DutyDisputeConnectionParent>;
  DutyDisputeEdge: ResolverTypeWrapper<Omit<DutyDisputeEdge, 'node'> & { node: ResolversTypes['DutyDispute'] }>;
  DutyDisputeFilter: DutyDisputeFilter;
  DutyDisputeOrder: DutyDisputeOrder;
  DutyDisputeOrderField: DutyDisputeOrderField;
  EnforcementItem: ResolverTypeWrapper<EnforcementItemParent>;
  Escort: ResolverTypeWrapper<EscortParent>;
  EscortConnection: ResolverTypeWrapper<EscortConnectionParent>;
  EscortEdge: ResolverTypeWrapper<Omit<EscortEdge, 'node'> & { node: ResolversTypes['Escort'] }>;
  EscortFilter: EscortFilter;
  EscortOrder: EscortOrder;
  EscortOrderField: EscortOrderField;
  Event: ResolverTypeWrapper<EventParent>;
  EventAction: ResolverTypeWrapper<EventActionParent>;
  EventCategory: ResolverTypeWrapper<EventCategoryParent>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventLevel: EventLevel;
  EventMetricDimension: EventMetricDimension;
  EventMetricKey: EventMetricKey;
  EventOrder: EventOrder;
  EventOrderField: EventOrderField;
  EventSearchConnection: ResolverTypeWrapper<EventSearchConnectionParent>;
  EventSearchEdge: ResolverTypeWrapper<Omit<EventSearchEdge, 'node'> & { node: ResolversTypes['EventSearchResult'] }>;
  EventSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventSearchResult']>;
  EventSearchType: EventSearchType;
  EventSource: EventSource;
  EventStage: ResolverTypeWrapper<EventStage>;
  EventStageName: EventStageName;
  EventState: EventState;
  Footage: ResolverTypeWrapper<FootageParent>;
  FootageConnection: ResolverTypeWrapper<FootageConnectionParent>;
  FootageEdge: ResolverTypeWrapper<Omit<FootageEdge, 'node'> & { node: ResolversTypes['Footage'] }>;
  FootageFilter: FootageFilter;
  FootageOrder: FootageOrder;
  FootageOrderField: FootageOrderField;
  Grid: ResolverTypeWrapper<GridParent>;
  Hazard: ResolverTypeWrapper<HazardParent>;
  HazardConnection: ResolverTypeWrapper<HazardConnectionParent>;
  HazardEdge: ResolverTypeWrapper<Omit<HazardEdge, 'node'> & { node: ResolversTypes['Hazard'] }>;
  HazardExit: HazardExit;
  HazardFilter: HazardFilter;
  HazardOrder: HazardOrder;
  HazardOrderField: HazardOrderField;
  HazardState: HazardState;
  ImportantPowerUser: ResolverTypeWrapper<ImportantPowerUserParent>;
  ImportantPowerUserConnection: ResolverTypeWrapper<ImportantPowerUserConnectionParent>;
  ImportantPowerUserEdge: ResolverTypeWrapper<Omit<ImportantPowerUserEdge, 'node'> & { node: ResolversTypes['ImportantPowerUser'] }>;
  ImportantPowerUserFilter: ImportantPowerUserFilter;
  ImportantPowerUserOrder: ImportantPowerUserOrder;
  ImportantPowerUserOrderField: ImportantPowerUserOrderField;
  LossRecovery: ResolverTypeWrapper<LossRecoveryParent>;
  LossRecoveryConnection: ResolverTypeWrapper<LossRecoveryConnectionParent>;
  LossRecoveryEdge: ResolverTypeWrapper<Omit<LossRecoveryEdge, 'node'> & { node: ResolversTypes['LossRecovery'] }>;
  LossRecoveryFilter: LossRecoveryFilter;
  LossRecoveryOrder: LossRecoveryOrder;
  LossRecoveryOrderField: LossRecoveryOrderField;
  MediationOutcome: MediationOutcome;
  Metric: ResolverTypeWrapper<Omit<Metric, 'parts'> & { parts: Array<ResolversTypes['MetricPart']> }>;
  MetricPart: ResolverTypeWrapper<Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversTypes['Body']>, place?: Maybe<ResolversTypes['Place']> }>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MonitoringDevice: ResolverTypeWrapper<MonitoringDeviceParent>;
  MonitoringDeviceConnection: ResolverTypeWrapper<MonitoringDeviceConnectionParent>;
  MonitoringDeviceEdge: ResolverTypeWrapper<Omit<MonitoringDeviceEdge, 'node'> & { node: ResolversTypes['MonitoringDevice'] }>;
  MonitoringDeviceFilter: MonitoringDeviceFilter;
  MonitoringDeviceOrder: MonitoringDeviceOrder;
  MonitoringDeviceOrderField: MonitoringDeviceOrderField;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<PlaceParent>;
  PowerUserGrade: PowerUserGrade;
  Provenance: ResolverTypeWrapper<Provenance>;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedRowPage: ResolverTypeWrapper<QuarantinedRowPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rating: Rating;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegulatedEntity: ResolverTypeWrapper<RegulatedEntityParent>;
  Reminder: ResolverTypeWrapper<ReminderParent>;
  ReminderChannel: ReminderChannel;
  ReminderConnection: ResolverTypeWrapper<ReminderConnectionParent>;
  ReminderEdge: ResolverTypeWrapper<Omit<ReminderEdge, 'node'> & { node: ResolversTypes['Reminder'] }>;
  ReminderFilter: ReminderFilter;
  ReminderOrder: ReminderOrder;
  ReminderOrderField: ReminderOrderField;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayRowsResult']>;
  ReplayRowsSuccess: ResolverTypeWrapper<ReplayRowsSuccess>;
  Report: ResolverTypeWrapper<ReportParent>;
  ReportConnection: ResolverTypeWrapper<ReportConnectionParent>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeBatchResult']>;
  RevokeBatchSuccess: ResolverTypeWrapper<RevokeBatchSuccess>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  SourcePull: ResolverTypeWrapper<SourcePull>;
  SourceSystem: ResolverTypeWrapper<SourceSystem>;
  Team: ResolverTypeWrapper<TeamParent>;
  ValueCorrection: ValueCorrection;
  Window: Window;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertParent;
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  AlertConnection: AlertConnectionParent;
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertFilter: AlertFilter;
  AlertOrder: AlertOrder;
  Batch: Batch;
  BatchFilter: BatchFilter;
  BatchPage: BatchPage;
  BatchReason: BatchReason;
  BatchRefused: BatchRefused;
  Body: BodyParent;
  Case: CaseParent;
  CellCorrection: CellCorrection;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolversUnionTypes<ResolversParentTypes>['CorrectRowsResult'];
  CorrectRowsSuccess: CorrectRowsSuccess;
  DamageEvent: DamageEventParent;
  DamageEventConnection: DamageEventConnectionParent;
  DamageEventEdge: Omit<DamageEventEdge, 'node'> & { node: ResolversParentTypes['DamageEvent'] };
  DamageEventFilter: DamageEventFilter;
  DamageEventOrder: DamageEventOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dispatch: DispatchParent;
  DispatchConnection: DispatchConnectionParent;
  DispatchEdge: Omit<DispatchEdge, 'node'> & { node: ResolversParentTypes['Dispatch'] };
  DispatchFilter: DispatchFilter;
  DispatchOrder: DispatchOrder;
  DutyDispute: DutyDisputeParent;
  DutyDisputeConnection: DutyDisputeConnectionParent;
  DutyDisputeEdge: Omit<DutyDisputeEdge, 'node'> & { node: ResolversParentTypes['DutyDispute'] };
  DutyDisputeFilter: DutyDisputeFilter;
  DutyDisputeOrder: DutyDisputeOrder;
  EnforcementItem: EnforcementItemParent;
  Escort: EscortParent;
  EscortConnection: EscortConnectionParent;
  EscortEdge: Omit<EscortEdge, 'node'> & { node: ResolversParentTypes['Escort'] };
  EscortFilter: EscortFilter;
  EscortOrder: EscortOrder;
  Event: EventParent;
  EventAction: EventActionParent;
  EventCategory: EventCategoryParent;
  EventConnection: EventConnectionParent;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventSearchConnection: EventSearchConnectionParent;
  EventSearchEdge: Omit<EventSearchEdge, 'node'> & { node: ResolversParentTypes['EventSearchResult'] };
  EventSearchResult: ResolversUnionTypes<ResolversParentTypes>['EventSearchResult'];
  EventStage: EventStage;
  Footage: FootageParent;
  FootageConnection: FootageConnectionParent;
  FootageEdge: Omit<FootageEdge, 'node'> & { node: ResolversParentTypes['Footage'] };
  FootageFilter: FootageFilter;
  FootageOrder: FootageOrder;
  Grid: GridParent;
  Hazard: HazardParent;
  HazardConnection: HazardConnectionParent;
  HazardEdge: Omit<HazardEdge, 'node'> & { node: ResolversParentTypes['Hazard'] };
  HazardFilter: HazardFilter;
  HazardOrder: HazardOrder;
  ImportantPowerUser: ImportantPowerUserParent;
  ImportantPowerUserConnection: ImportantPowerUserConnectionParent;
  ImportantPowerUserEdge: Omit<ImportantPowerUserEdge, 'node'> & { node: ResolversParentTypes['ImportantPowerUser'] };
  ImportantPowerUserFilter: ImportantPowerUserFilter;
  ImportantPowerUserOrder: ImportantPowerUserOrder;
  LossRecovery: LossRecoveryParent;
  LossRecoveryConnection: LossRecoveryConnectionParent;
  LossRecoveryEdge: Omit<LossRecoveryEdge, 'node'> & { node: ResolversParentTypes['LossRecovery'] };
  LossRecoveryFilter: LossRecoveryFilter;
  LossRecoveryOrder: LossRecoveryOrder;
  Metric: Omit<Metric, 'parts'> & { parts: Array<ResolversParentTypes['MetricPart']> };
  MetricPart: Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversParentTypes['Body']>, place?: Maybe<ResolversParentTypes['Place']> };
  Money: Scalars['Money']['output'];
  MonitoringDevice: MonitoringDeviceParent;
  MonitoringDeviceConnection: MonitoringDeviceConnectionParent;
  MonitoringDeviceEdge: Omit<MonitoringDeviceEdge, 'node'> & { node: ResolversParentTypes['MonitoringDevice'] };
  MonitoringDeviceFilter: MonitoringDeviceFilter;
  MonitoringDeviceOrder: MonitoringDeviceOrder;
  Mutation: Record<PropertyKey, never>;
  Officer: OfficerParent;
  PageInfo: PageInfo;
  Place: PlaceParent;
  Provenance: Provenance;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRow: QuarantinedRow;
  QuarantinedRowPage: QuarantinedRowPage;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegulatedEntity: RegulatedEntityParent;
  Reminder: ReminderParent;
  ReminderConnection: ReminderConnectionParent;
  ReminderEdge: Omit<ReminderEdge, 'node'> & { node: ResolversParentTypes['Reminder'] };
  ReminderFilter: ReminderFilter;
  ReminderOrder: ReminderOrder;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRowsResult'];
  ReplayRowsSuccess: ReplayRowsSuccess;
  Report: ReportParent;
  ReportConnection: ReportConnectionParent;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeBatchResult'];
  RevokeBatchSuccess: RevokeBatchSuccess;
  RowProblem: RowProblem;
  SourcePull: SourcePull;
  SourceSystem: SourceSystem;
  Team: TeamParent;
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

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  behaviour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidenceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['MonitoringDevice']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  damageEvents?: Resolver<ResolversTypes['DamageEventConnection'], ParentType, ContextType, Partial<BodyDamageEventsArgs>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, Partial<BodyDispatchesArgs>>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, Partial<BodyDutyDisputesArgs>>;
  escorts?: Resolver<ResolversTypes['EscortConnection'], ParentType, ContextType, Partial<BodyEscortsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<BodyEventsArgs>>;
  hazards?: Resolver<ResolversTypes['HazardConnection'], ParentType, ContextType, Partial<BodyHazardsArgs>>;
  importantPowerUsers?: Resolver<ResolversTypes['ImportantPowerUserConnection'], ParentType, ContextType, Partial<BodyImportantPowerUsersArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lossRecoveries?: Resolver<ResolversTypes['LossRecoveryConnection'], ParentType, ContextType, Partial<BodyLossRecoveriesArgs>>;
  monitoringDevices?: Resolver<ResolversTypes['MonitoringDeviceConnection'], ParentType, ContextType, Partial<BodyMonitoringDevicesArgs>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  damageEvents?: Resolver<ResolversTypes['DamageEventConnection'], ParentType, ContextType, Partial<CaseDamageEventsArgs>>;
  hazards?: Resolver<ResolversTypes['HazardConnection'], ParentType, ContextType, Partial<CaseHazardsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsResult'] = ResolversParentTypes['CorrectRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'CorrectRowsSuccess', ParentType, ContextType>;
};

export type CorrectRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsSuccess'] = ResolversParentTypes['CorrectRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DamageEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DamageEvent'] = ResolversParentTypes['DamageEvent'], FederationReferenceType extends FederationReferenceTypes['DamageEvent'] = FederationReferenceTypes['DamageEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DamageEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DamageCause'], ParentType, ContextType>;
  culprit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  culpritIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directLoss?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lossText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lostKwh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recoveries?: Resolver<ResolversTypes['LossRecoveryConnection'], ParentType, ContextType, Partial<DamageEventRecoveriesArgs>>;
};

export type DamageEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DamageEventConnection'] = ResolversParentTypes['DamageEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DamageEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DamageEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DamageEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DamageEventEdge'] = ResolversParentTypes['DamageEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DamageEvent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch'], FederationReferenceType extends FederationReferenceTypes['Dispatch'] = FederationReferenceTypes['Dispatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dispatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DispatchEnd']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type DispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchConnection'] = ResolversParentTypes['DispatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DispatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchEdge'] = ResolversParentTypes['DispatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispatch'], ParentType, ContextType>;
};

export type DutyDisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyDispute'] = ResolversParentTypes['DutyDispute'], FederationReferenceType extends FederationReferenceTypes['DutyDispute'] = FederationReferenceTypes['DutyDispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyDispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  bodyCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  dutyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interimBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyDisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyDisputeConnection'] = ResolversParentTypes['DutyDisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyDispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyDisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyDisputeEdge'] = ResolversParentTypes['DutyDisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyDispute'], ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, Partial<EnforcementItemDutyDisputesArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EscortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escort'] = ResolversParentTypes['Escort'], FederationReferenceType extends FederationReferenceTypes['Escort'] = FederationReferenceTypes['Escort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Escort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escortedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officerNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type EscortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscortConnection'] = ResolversParentTypes['EscortConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EscortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Escort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscortEdge'] = ResolversParentTypes['EscortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Escort'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['EventAction']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closureKind?: Resolver<Maybe<ResolversTypes['ClosureKind']>, ParentType, ContextType>;
  coordinatesText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  damage?: Resolver<Maybe<ResolversTypes['DamageEvent']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatches?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duplicateGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventDuplicatesArgs>>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, Partial<EventDutyDisputesArgs>>;
  escorts?: Resolver<ResolversTypes['EscortConnection'], ParentType, ContextType, Partial<EventEscortsArgs>>;
  fedBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  footage?: Resolver<ResolversTypes['FootageConnection'], ParentType, ContextType, Partial<EventFootageArgs>>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  gridCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlerBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  handlerOfficer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  handlerTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  handlerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hazard?: Resolver<Maybe<ResolversTypes['Hazard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakeUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAutoDispatched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFirstDispatchReturned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EventLevel']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mediationOutcome?: Resolver<Maybe<ResolversTypes['MediationOutcome']>, ParentType, ContextType>;
  mergedEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventMergedEventsArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outsideNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  patrolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['Reminder']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<EventReportsArgs>>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EventSource'], ParentType, ContextType>;
  staffRating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['EventStage']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  subjectCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<EventCategoryAlertsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, Partial<EventCategoryDutyDisputesArgs>>;
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

export type EventSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSearchConnection'] = ResolversParentTypes['EventSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSearchEdge'] = ResolversParentTypes['EventSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSearchResult'], ParentType, ContextType>;
};

export type EventSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSearchResult'] = ResolversParentTypes['EventSearchResult']> = {
  __resolveType?: TypeResolveFn<'Event' | 'Hazard' | 'ImportantPowerUser' | 'MonitoringDevice', ParentType, ContextType>;
};

export type EventStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStage'] = ResolversParentTypes['EventStage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['EventStageName'], ParentType, ContextType>;
};

export type FootageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Footage'] = ResolversParentTypes['Footage'], FederationReferenceType extends FederationReferenceTypes['Footage'] = FederationReferenceTypes['Footage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Footage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deviceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sizeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FootageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FootageConnection'] = ResolversParentTypes['FootageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FootageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Footage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FootageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FootageEdge'] = ResolversParentTypes['FootageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Footage'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<GridEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HazardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hazard'] = ResolversParentTypes['Hazard'], FederationReferenceType extends FederationReferenceTypes['Hazard'] = FederationReferenceTypes['Hazard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hazard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  exit?: Resolver<Maybe<ResolversTypes['HazardExit']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gravity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInZone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HazardState'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['ImportantPowerUser']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voltageKv?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  voltageText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zoneMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HazardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardConnection'] = ResolversParentTypes['HazardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HazardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Hazard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HazardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HazardEdge'] = ResolversParentTypes['HazardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hazard'], ParentType, ContextType>;
};

export type ImportantPowerUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportantPowerUser'] = ResolversParentTypes['ImportantPowerUser'], FederationReferenceType extends FederationReferenceTypes['ImportantPowerUser'] = FederationReferenceTypes['ImportantPowerUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportantPowerUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['PowerUserGrade']>, ParentType, ContextType>;
  hazards?: Resolver<ResolversTypes['HazardConnection'], ParentType, ContextType, Partial<ImportantPowerUserHazardsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportantPowerUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportantPowerUserConnection'] = ResolversParentTypes['ImportantPowerUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportantPowerUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportantPowerUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportantPowerUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportantPowerUserEdge'] = ResolversParentTypes['ImportantPowerUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportantPowerUser'], ParentType, ContextType>;
};

export type LossRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossRecovery'] = ResolversParentTypes['LossRecovery'], FederationReferenceType extends FederationReferenceTypes['LossRecovery'] = FederationReferenceTypes['LossRecovery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LossRecovery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  damage?: Resolver<Maybe<ResolversTypes['DamageEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type LossRecoveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossRecoveryConnection'] = ResolversParentTypes['LossRecoveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LossRecoveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LossRecovery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LossRecoveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossRecoveryEdge'] = ResolversParentTypes['LossRecoveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LossRecovery'], ParentType, ContextType>;
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

export type MonitoringDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringDevice'] = ResolversParentTypes['MonitoringDevice'], FederationReferenceType extends FederationReferenceTypes['MonitoringDevice'] = FederationReferenceTypes['MonitoringDevice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonitoringDevice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<MonitoringDeviceAlertsArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFitForEvidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<MonitoringDeviceIsFitForEvidenceArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legalReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DevicePurpose'], ParentType, ContextType>;
  technicalReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringDeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringDeviceConnection'] = ResolversParentTypes['MonitoringDeviceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonitoringDeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MonitoringDevice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitoringDeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringDeviceEdge'] = ResolversParentTypes['MonitoringDeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonitoringDevice'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctEventRows?: Resolver<Maybe<ResolversTypes['CorrectRowsResult']>, ParentType, ContextType, RequireFields<MutationCorrectEventRowsArgs, 'input'>>;
  replayEventRows?: Resolver<Maybe<ResolversTypes['ReplayRowsResult']>, ParentType, ContextType, RequireFields<MutationReplayEventRowsArgs, 'input'>>;
  revokeEventBatch?: Resolver<Maybe<ResolversTypes['RevokeBatchResult']>, ParentType, ContextType, RequireFields<MutationRevokeEventBatchArgs, 'input'>>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, Partial<OfficerDispatchesArgs>>;
  escorts?: Resolver<ResolversTypes['EscortConnection'], ParentType, ContextType, Partial<OfficerEscortsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<OfficerEventsArgs>>;
  footage?: Resolver<ResolversTypes['FootageConnection'], ParentType, ContextType, Partial<OfficerFootageArgs>>;
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
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<PlaceAlertsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  damageEvents?: Resolver<ResolversTypes['DamageEventConnection'], ParentType, ContextType, Partial<PlaceDamageEventsArgs>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, Partial<PlaceDispatchesArgs>>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, Partial<PlaceDutyDisputesArgs>>;
  escorts?: Resolver<ResolversTypes['EscortConnection'], ParentType, ContextType, Partial<PlaceEscortsArgs>>;
  eventMetrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<PlaceEventMetricsArgs, 'keys'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  hazards?: Resolver<ResolversTypes['HazardConnection'], ParentType, ContextType, Partial<PlaceHazardsArgs>>;
  importantPowerUsers?: Resolver<ResolversTypes['ImportantPowerUserConnection'], ParentType, ContextType, Partial<PlaceImportantPowerUsersArgs>>;
  lossRecoveries?: Resolver<ResolversTypes['LossRecoveryConnection'], ParentType, ContextType, Partial<PlaceLossRecoveriesArgs>>;
  monitoringDevices?: Resolver<ResolversTypes['MonitoringDeviceConnection'], ParentType, ContextType, Partial<PlaceMonitoringDevicesArgs>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, Partial<PlaceRemindersArgs>>;
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
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'jurisdiction' | 'number'>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, RequireFields<QueryAlertsArgs, 'jurisdiction'>>;
  damageEvent?: Resolver<Maybe<ResolversTypes['DamageEvent']>, ParentType, ContextType, RequireFields<QueryDamageEventArgs, 'jurisdiction' | 'number'>>;
  damageEvents?: Resolver<ResolversTypes['DamageEventConnection'], ParentType, ContextType, RequireFields<QueryDamageEventsArgs, 'jurisdiction'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<QueryDispatchesArgs, 'jurisdiction'>>;
  dutyDispute?: Resolver<Maybe<ResolversTypes['DutyDispute']>, ParentType, ContextType, RequireFields<QueryDutyDisputeArgs, 'jurisdiction' | 'number'>>;
  dutyDisputes?: Resolver<ResolversTypes['DutyDisputeConnection'], ParentType, ContextType, RequireFields<QueryDutyDisputesArgs, 'jurisdiction'>>;
  escort?: Resolver<Maybe<ResolversTypes['Escort']>, ParentType, ContextType, RequireFields<QueryEscortArgs, 'jurisdiction' | 'number'>>;
  escorts?: Resolver<ResolversTypes['EscortConnection'], ParentType, ContextType, RequireFields<QueryEscortsArgs, 'jurisdiction'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'jurisdiction' | 'number'>>;
  eventBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryEventBatchArgs, 'id'>>;
  eventBatches?: Resolver<Maybe<ResolversTypes['BatchPage']>, ParentType, ContextType, Partial<QueryEventBatchesArgs>>;
  eventSystems?: Resolver<Maybe<Array<ResolversTypes['SourceSystem']>>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'jurisdiction'>>;
  footage?: Resolver<ResolversTypes['FootageConnection'], ParentType, ContextType, RequireFields<QueryFootageArgs, 'jurisdiction'>>;
  hazard?: Resolver<Maybe<ResolversTypes['Hazard']>, ParentType, ContextType, RequireFields<QueryHazardArgs, 'jurisdiction' | 'number'>>;
  hazards?: Resolver<ResolversTypes['HazardConnection'], ParentType, ContextType, RequireFields<QueryHazardsArgs, 'jurisdiction'>>;
  importantPowerUser?: Resolver<Maybe<ResolversTypes['ImportantPowerUser']>, ParentType, ContextType, RequireFields<QueryImportantPowerUserArgs, 'jurisdiction' | 'number'>>;
  importantPowerUsers?: Resolver<ResolversTypes['ImportantPowerUserConnection'], ParentType, ContextType, RequireFields<QueryImportantPowerUsersArgs, 'jurisdiction'>>;
  lossRecoveries?: Resolver<ResolversTypes['LossRecoveryConnection'], ParentType, ContextType, RequireFields<QueryLossRecoveriesArgs, 'jurisdiction'>>;
  lossRecovery?: Resolver<Maybe<ResolversTypes['LossRecovery']>, ParentType, ContextType, RequireFields<QueryLossRecoveryArgs, 'jurisdiction' | 'number'>>;
  monitoringDevice?: Resolver<Maybe<ResolversTypes['MonitoringDevice']>, ParentType, ContextType, RequireFields<QueryMonitoringDeviceArgs, 'code' | 'jurisdiction'>>;
  monitoringDevices?: Resolver<ResolversTypes['MonitoringDeviceConnection'], ParentType, ContextType, RequireFields<QueryMonitoringDevicesArgs, 'jurisdiction'>>;
  reminders?: Resolver<ResolversTypes['ReminderConnection'], ParentType, ContextType, RequireFields<QueryRemindersArgs, 'jurisdiction'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'jurisdiction' | 'trackingCode'>>;
  searchEvents?: Resolver<ResolversTypes['EventSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchEventsArgs, 'text'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'BatchRefused', ParentType, ContextType>;
};

export type RegulatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntity'] = ResolversParentTypes['RegulatedEntity'], FederationReferenceType extends FederationReferenceTypes['RegulatedEntity'] = FederationReferenceTypes['RegulatedEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegulatedEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<RegulatedEntityEventsArgs>>;
  importantPowerUsers?: Resolver<ResolversTypes['ImportantPowerUserConnection'], ParentType, ContextType, Partial<RegulatedEntityImportantPowerUsersArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder'], FederationReferenceType extends FederationReferenceTypes['Reminder'] = FederationReferenceTypes['Reminder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reminder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ReminderChannel']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReminderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type ReplayRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsResult'] = ResolversParentTypes['ReplayRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'ReplayRowsSuccess', ParentType, ContextType>;
};

export type ReplayRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayRowsSuccess'] = ResolversParentTypes['ReplayRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, Partial<TeamDispatchesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<TeamEventsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchPage?: BatchPageResolvers<ContextType>;
  BatchReason?: BatchReasonResolvers<ContextType>;
  BatchRefused?: BatchRefusedResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CorrectRowsResult?: CorrectRowsResultResolvers<ContextType>;
  CorrectRowsSuccess?: CorrectRowsSuccessResolvers<ContextType>;
  DamageEvent?: DamageEventResolvers<ContextType>;
  DamageEventConnection?: DamageEventConnectionResolvers<ContextType>;
  DamageEventEdge?: DamageEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchEdge?: DispatchEdgeResolvers<ContextType>;
  DutyDispute?: DutyDisputeResolvers<ContextType>;
  DutyDisputeConnection?: DutyDisputeConnectionResolvers<ContextType>;
  DutyDisputeEdge?: DutyDisputeEdgeResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  Escort?: EscortResolvers<ContextType>;
  EscortConnection?: EscortConnectionResolvers<ContextType>;
  EscortEdge?: EscortEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAction?: EventActionResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventSearchConnection?: EventSearchConnectionResolvers<ContextType>;
  EventSearchEdge?: EventSearchEdgeResolvers<ContextType>;
  EventSearchResult?: EventSearchResultResolvers<ContextType>;
  EventStage?: EventStageResolvers<ContextType>;
  Footage?: FootageResolvers<ContextType>;
  FootageConnection?: FootageConnectionResolvers<ContextType>;
  FootageEdge?: FootageEdgeResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  Hazard?: HazardResolvers<ContextType>;
  HazardConnection?: HazardConnectionResolvers<ContextType>;
  HazardEdge?: HazardEdgeResolvers<ContextType>;
  ImportantPowerUser?: ImportantPowerUserResolvers<ContextType>;
  ImportantPowerUserConnection?: ImportantPowerUserConnectionResolvers<ContextType>;
  ImportantPowerUserEdge?: ImportantPowerUserEdgeResolvers<ContextType>;
  LossRecovery?: LossRecoveryResolvers<ContextType>;
  LossRecoveryConnection?: LossRecoveryConnectionResolvers<ContextType>;
  LossRecoveryEdge?: LossRecoveryEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MonitoringDevice?: MonitoringDeviceResolvers<ContextType>;
  MonitoringDeviceConnection?: MonitoringDeviceConnectionResolvers<ContextType>;
  MonitoringDeviceEdge?: MonitoringDeviceEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedRowPage?: QuarantinedRowPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegulatedEntity?: RegulatedEntityResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  ReplayRowsResult?: ReplayRowsResultResolvers<ContextType>;
  ReplayRowsSuccess?: ReplayRowsSuccessResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  RevokeBatchResult?: RevokeBatchResultResolvers<ContextType>;
  RevokeBatchSuccess?: RevokeBatchSuccessResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  SourcePull?: SourcePullResolvers<ContextType>;
  SourceSystem?: SourceSystemResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
