import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CaseParent, CaseConnectionParent, CaseActionParent, DecisionParent, SupervisionRecordParent, SupervisionRecordConnectionParent, DeadlineParent, PartyParent, PlaceParent, ByCode, OfficerParent, ByNumber, DiscretionTierParent, RegulatedEntityParent, EvidenceParent, EvidenceConnectionParent, CaseDocumentParent, CaseDocumentConnectionParent, PreservationParent, PreservationConnectionParent, CoerciveMeasureParent, CoerciveMeasureConnectionParent, CorrectionOrderParent, CorrectionOrderConnectionParent, NoticeParent, NoticeConnectionParent, HearingParent, HearingConnectionParent, LegalReviewParent, LegalReviewConnectionParent, DiscussionParent, DiscussionConnectionParent, DecisionConnectionParent, ServiceParent, ServiceConnectionParent, PaymentParent, PaymentConnectionParent, ExecutionParent, ExecutionConnectionParent, CommitmentParent, CommitmentConnectionParent, PublicationParent, PublicationConnectionParent, ReconsiderationParent, ReconsiderationConnectionParent, LitigationParent, LitigationConnectionParent, TransferParent, TransferConnectionParent, PartyConnectionParent, CaseSearchConnectionParent } from './graph/parents.ts';
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
  /** Documents that it issued. 制发的文书 */
  caseDocuments: CaseDocumentConnection;
  /** Cases that are handled in its name. 以其名义办理的案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  /** Decisions in its name. 以其名义作出的决定 */
  decisions: DecisionConnection;
  jurisdiction: Scalars['String']['output'];
  /** Evidence that it took and shared. 共享的证据 */
  sharedEvidence: EvidenceConnection;
  /** What was handed over to it. 移入案件 */
  transfersReceived: TransferConnection;
  /** What it handed over. 移出案件 */
  transfersSent: TransferConnection;
};


export type BodyCaseDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseDocumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseDocumentOrder>;
};


export type BodyCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};


export type BodyDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DecisionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DecisionOrder>;
};


export type BodySharedEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EvidenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EvidenceOrder>;
};


export type BodyTransfersReceivedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
};


export type BodyTransfersSentArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
};

/** A procedure about an administrative penalty. An event is something else: what was reported. 行政处罚案件 */
export type Case = {
  __typename?: 'Case';
  /** The day of the act, or of its end where it lasted. 违法行为日期 */
  actOn: Maybe<Scalars['Date']['output']>;
  /** 办案动作 */
  actions: Array<CaseAction>;
  /** When the decision was handed up for approval. 报批时间 */
  approvalSubmittedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the head approved the decision. 批准时间 */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is about: the act, in the words of the item. 案由 */
  cause: Scalars['String']['output'];
  /** 结案日期 */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** 行政强制措施 */
  coerciveMeasures: Array<CoerciveMeasure>;
  /** Commitments to correct. 告知承诺 */
  commitments: Array<Commitment>;
  /** 责令改正 */
  correctionOrders: Array<CorrectionOrder>;
  /** Every deadline whose start is known, in the order of their dates. 全部期限 */
  deadlines: Array<Deadline>;
  /** 决定日期 */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** The decision in force; null before there is one. 处罚决定 */
  decision: Maybe<Decision>;
  /** 发现日期 */
  discoveredOn: Maybe<Scalars['Date']['output']>;
  /** 裁量阶次 */
  discretionTier: Maybe<DiscretionTier>;
  /** 集体讨论 */
  discussions: Array<Discussion>;
  /** Documents on its file. 文书 */
  documents: Array<CaseDocument>;
  /** The last day on which the law lets it be decided, 90 days after filing (行政处罚法 art. 60). 法定办案期限 */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The event that it grew out of. 来源事件 */
  event: Maybe<Event>;
  /** Evidence on its file. 证据 */
  evidence: Array<Evidence>;
  /** 强制执行 */
  executions: Array<Execution>;
  /** How it left the procedure; null while it is within. 办结方式 */
  exitKind: Maybe<CaseExit>;
  /** When the file was complete. 案卷制作完成时间 */
  fileCompletedAt: Maybe<Scalars['DateTime']['output']>;
  /** When work on the file was begun. 案卷制作开始时间 */
  fileStartedAt: Maybe<Scalars['DateTime']['output']>;
  /** 立案日期 */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Who handles it as its source writes it, kept whether or not it was found. 来源所述办案机构 */
  handlerText: Maybe<Scalars['String']['output']>;
  /** Whether it was heard, in the source's words. 听证情况 */
  hearingText: Maybe<Scalars['String']['output']>;
  /** 听证 */
  hearings: Array<Hearing>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether the party has to be told of its right to a hearing (行政处罚法 art. 63). 是否应当告知听证 */
  isHearingRequired: Maybe<Scalars['Boolean']['output']>;
  /** 是否已告知听证权利 */
  isHearingTold: Maybe<Scalars['Boolean']['output']>;
  /** Whether anything is left to be done. 是否在办 */
  isOpen: Scalars['Boolean']['output'];
  /** 是否通过法制审核 */
  isReviewPassed: Maybe<Scalars['Boolean']['output']>;
  /** Whether a legal review has to come before the decision (行政处罚法 art. 58). 是否应当法制审核 */
  isReviewRequired: Maybe<Scalars['Boolean']['output']>;
  /** The body in whose name it is decided. 处罚机关 */
  issuingBody: Maybe<Body>;
  /** In whose name it is decided. 办案主体 */
  issuingSubject: Maybe<IssuingSubject>;
  /** The item of the catalogue that it applies. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** The version of the item that the case relies on. 事项版本 */
  itemVersion: Maybe<Scalars['Int']['output']>;
  /** The government whose network it belongs to, six digits. 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 法制审核 */
  legalReviews: Array<LegalReview>;
  /** 行政诉讼 */
  litigations: Array<Litigation>;
  /** The earliest deadline that is open; by its unrolled or least date where it cannot be computed. 最近期限 */
  nextDeadline: Maybe<Deadline>;
  /** The day on which the party was told what is intended (行政处罚法 art. 44). 告知送达日期 */
  noticeServedOn: Maybe<Scalars['Date']['output']>;
  /** What the party was told. 告知 */
  notices: Array<Notice>;
  /** 案号 */
  number: Scalars['String']['output'];
  /** Who enforced, by the names that its source writes beside the numbers. 执法人员姓名 */
  officerNames: Array<Scalars['String']['output']>;
  /** 办案人员 */
  officers: Array<Maybe<Officer>>;
  /** 缴款日期 */
  paidOn: Maybe<Scalars['Date']['output']>;
  /** 当事人 */
  party: Maybe<Party>;
  /** 缴款 */
  payments: Array<Payment>;
  /** The day on which the party did what was decided; the fine is paid by then. 履行日期 */
  performedOn: Maybe<Scalars['Date']['output']>;
  /** Where the act was done. 案发区划 */
  place: Maybe<Place>;
  /** The address as it was written. 案发地址 */
  placeText: Maybe<Scalars['String']['output']>;
  /** Evidence registered and preserved in advance. 先行登记保存 */
  preservations: Array<Preservation>;
  /** Earlier cases of the same party within the government that the caller may see, the last first, at most 50: the search for a first violation. 既往违法记录 */
  priorActs: Array<Case>;
  /** 处罚程序 */
  procedure: CaseProcedure;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** Where its decision was published. 公示 */
  publications: Array<Publication>;
  /** 决定公示日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** 行政复议 */
  reconsiderations: Array<Reconsideration>;
  /** The party as an object of inspection, by its credit code. 监管对象 */
  regulatedEntity: Maybe<RegulatedEntity>;
  /** 决定送达日期 */
  servedOn: Maybe<Scalars['Date']['output']>;
  /** 送达 */
  services: Array<Service>;
  /** Where the case came from, in the words of the system that has it. 案源 */
  source: Maybe<Scalars['String']['output']>;
  /** 案件状态 */
  state: CaseState;
  /** How its handling was supervised, the last first. 执法监督 */
  supervisionRecords: SupervisionRecordConnection;
  /** 承办队伍 */
  team: Maybe<Team>;
  /** The template that it was started from. 办案模板 */
  template: Maybe<CaseTemplate>;
  /** The case's own name, where its source gives one beside the cause. 案件名称 */
  title: Maybe<Scalars['String']['output']>;
  /** The transfer upon which it was filed. 来源移送 */
  transfer: Maybe<Transfer>;
  /** Where it, or what was found in it, was handed over to. 移送记录 */
  transfers: TransferConnection;
};


/** A procedure about an administrative penalty. An event is something else: what was reported. 行政处罚案件 */
export type CaseSupervisionRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SupervisionRecordFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<SupervisionRecordOrder>;
};


/** A procedure about an administrative penalty. An event is something else: what was reported. 行政处罚案件 */
export type CaseTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
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

/** A page of cases, last filed first unless asked otherwise; a clue not yet filed stands at the day of its discovery. 案件分页 */
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

/** A document of a case, made by one of the unified forms. 执法文书 */
export type CaseDocument = {
  __typename?: 'CaseDocument';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** SHA-256 of the file, hexadecimal. 文件哈希 */
  fileHash: Maybe<Scalars['String']['output']>;
  /** 电子文件名 */
  fileName: Maybe<Scalars['String']['output']>;
  /** The form that it is made by. 文书格式 */
  form: Maybe<DocumentForm>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it has all that its form requires; null where nobody checked. 要素是否齐全 */
  isComplete: Maybe<Scalars['Boolean']['output']>;
  /** 制作日期 */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** The authority that issued it. 制发机关 */
  issuingBody: Maybe<Body>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 文号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 送达日期 */
  servedOn: Maybe<Scalars['Date']['output']>;
  /** 文书名称 */
  title: Scalars['String']['output'];
};

/** A page, the last first. 文书分页 */
export type CaseDocumentConnection = {
  __typename?: 'CaseDocumentConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CaseDocumentEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CaseDocument>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CaseDocumentEdge = {
  __typename?: 'CaseDocumentEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CaseDocument;
};

/** Narrows a list; what is left out leaves all. 文书筛选 */
export type CaseDocumentFilter = {
  /** Only those before this day, by issuedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** 文书格式代码 */
  formCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those of this day or a later one, by issuedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it has all that its form requires; null where nobody checked. 要素是否齐全 */
  isComplete?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of a list. 文书排序 */
export type CaseDocumentOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: CaseDocumentOrderField;
};

/** What a list can be ordered by. 文书排序依据 */
export type CaseDocumentOrderField =
  /** 日期: issuedOn */
  | 'LISTED_ON';

/** One row of a page. 分页条目 */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Case;
};

/** How a case left the procedure (行政处罚法 art. 33, 57). 办结方式 */
export type CaseExit =
  /** 告知承诺: the party kept what it committed itself to */
  | 'COMMITMENT'
  /** 终止、撤案 */
  | 'ENDED'
  /** 首违不罚: a first violation of minor harm, corrected in time */
  | 'FIRST_VIOLATION'
  /** 违法事实不成立 */
  | 'NOT_ESTABLISHED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 无主观过错不罚 */
  | 'NO_FAULT'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 给予处罚 */
  | 'PENALTY'
  /** 轻微不罚: slight, corrected in time, without harm */
  | 'SLIGHT'
  /** 移送 */
  | 'TRANSFERRED';

/** Narrows a list of cases. 案件筛选 */
export type CaseFilter = {
  /** Codes of the bodies in whose names they are decided. 处罚机关编码 */
  bodyCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Closed before this day. 结案日期止（不含） */
  closedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Closed on this day or later. 结案日期自 */
  closedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Decided before this day. 决定日期止（不含） */
  decidedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on this day or later. 决定日期自 */
  decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In hand, not decided, and to be decided by law before this day. 法定办案期限早于 */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 办结方式 */
  exitKinds?: InputMaybe<Array<CaseExit>>;
  /** Filed before this day. 立案日期止（不含） */
  filedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Filed on this day or later. 立案日期自 */
  filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only cases in hand, or only those that are not. 是否在办 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 办案主体 */
  issuingSubjects?: InputMaybe<Array<IssuingSubject>>;
  /** Fields of the items that they apply, as 城市管理. 事项所属领域 */
  itemFields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Lists in which the items stand that they apply, as COMPREHENSIVE. 事项清单类别 */
  itemLists?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of teams to one of which at least one of the officers belongs. 办案人员所属队伍编码 */
  officerTeamCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 当事人类别 */
  partyKinds?: InputMaybe<Array<PartyKind>>;
  /** Decided with at least one of these. 处罚种类 */
  penaltyKinds?: InputMaybe<Array<PenaltyKind>>;
  /** 处罚程序 */
  procedures?: InputMaybe<Array<CaseProcedure>>;
  /** 案件状态 */
  states?: InputMaybe<Array<CaseState>>;
  /** Codes of the teams that handle them. 承办队伍编码 */
  teamCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of the templates that they were started from. 办案模板编码 */
  templateCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Modes of the towns on the days of filing, as EMPOWERED. 镇街执法模式 */
  townModes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** By what a figure may be told apart; a figure that is not kept by it refuses. 分项维度 */
export type CaseMetricDimension =
  /** 办案机构: the code of the body */
  | 'BODY'
  /** 移送方向: from a department, to one, or to the police */
  | 'DIRECTION'
  /** 处理结果: how the case left the procedure */
  | 'EXIT'
  /** 月: YYYY-MM */
  | 'MONTH'
  /** 区划: the code of the place, a village or the town itself */
  | 'PLACE'
  /** 程序: simple or ordinary */
  | 'PROCEDURE'
  /** 处罚主体: in whose name a case is decided */
  | 'SUBJECT'
  /** 镇（街道）: the town's code */
  | 'TOWN';

/** Figures that are counted here; each value's formula stands behind its name. 指标 */
export type CaseMetricKey =
  /** 案件审批平均时间: minutes from submission for approval to approval / ordinary cases approved */
  | 'APPROVAL_MEAN'
  /** 案件审批时间中位数: median of approval - submission for approval, of ordinary cases */
  | 'APPROVAL_MEDIAN'
  /** 办案量: cases decided */
  | 'CASES'
  /** 结案数: cases closed */
  | 'CASES_CLOSED'
  /** 立案数: cases filed */
  | 'CASES_FILED'
  /** 在办案件数: filed cases that are open; a simple procedure is not filed */
  | 'CASES_OPEN'
  /** 轻微违法告知承诺数: commitments that were signed */
  | 'COMMITMENTS'
  /** 承诺履行率: commitments corrected by their day / commitments due */
  | 'COMMITMENT_KEPT_RATE'
  /** 文书规范率: documents that hold every field of their form / documents that were checked */
  | 'COMPLETE_DOCUMENT_RATE'
  /** 证据电子化率: transfers whose every mandatory evidence is a file / transfers sent */
  | 'ELECTRONIC_TRANSFER_RATE'
  /** 案卷制作时间中位数: median of file completed - file begun */
  | 'FILE_MEDIAN'
  /** 案卷制作时间九十分位数: ninth decile of file completed - file begun */
  | 'FILE_P90'
  /** 首违不罚适用数: cases decided without a penalty as a first violation */
  | 'FIRST_VIOLATIONS'
  /** 首违不罚适用率: cases decided without a penalty as a first violation / cases decided with or without a penalty */
  | 'FIRST_VIOLATION_RATE'
  /** 赋权活跃率: different items of which a case was made where they were granted / different items granted */
  | 'GRANTED_ITEMS_USED_RATE'
  /** 听证告知率: cases whose party was told of its right to a hearing / cases decided in which it has that right */
  | 'HEARING_TOLD_RATE'
  /** 法定期限达标率: cases decided within 90 days of filing / cases decided for which the law sets that limit */
  | 'IN_TIME_RATE'
  /** 事项应用率: different items of which a case was made / items in force in the government */
  | 'ITEMS_USED_RATE'
  /** 法制审核率: cases that passed the legal review that they needed / cases decided that needed one */
  | 'LEGAL_REVIEW_RATE'
  /** 诉讼败诉率: lawsuits that changed, annulled, found unlawful or ordered to act / lawsuits judged in substance */
  | 'LITIGATION_LOST_RATE'
  /** 案件线上移送率: transfers sent online / transfers sent */
  | 'ONLINE_TRANSFER_RATE'
  /** 超期未决案件数: cases past the 90 days of the law that are not decided */
  | 'OVERDUE_CASES'
  /** 查封扣押超期数: coercive measures past their last day, as extended */
  | 'OVERDUE_MEASURES'
  /** 先行登记超期数: preservations past their 7 working days without a decision */
  | 'OVERDUE_PRESERVATIONS'
  /** 缴款及时率: fines paid within 15 days or by the day to which they were deferred / fines due; no amount is told */
  | 'PAID_IN_TIME_RATE'
  /** 行政处罚决定数: decisions with a penalty */
  | 'PENALTY_DECISIONS'
  /** 行政处罚决定数同比: (decisions with a penalty in the window - in the same days a year before) / in the same days a year before */
  | 'PENALTY_DECISION_GROWTH'
  /** 行刑移送时限达标率: transfers to the police approved within 3 days of the report and sent within 24 hours / those that tell all three */
  | 'POLICE_TRANSFER_IN_TIME_RATE'
  /** 公示及时率: penalties published within 7 working days / penalties due for publication */
  | 'PUBLISHED_IN_TIME_RATE'
  /** 处罚决定公示率: cases with a penalty that were published / cases decided with a penalty */
  | 'PUBLISHED_RATE'
  /** 行政复议数: reconsiderations of decisions */
  | 'RECONSIDERATIONS'
  /** 复议纠错率: reconsiderations that changed, annulled, found unlawful or ordered to act / reconsiderations concluded */
  | 'RECONSIDERATION_CORRECTED_RATE'
  /** 行政复议占比: reconsiderations / decisions with a penalty */
  | 'RECONSIDERATION_SHARE'
  /** 送达及时率: decisions served within 7 working days / decisions due for service by the law on ordinary cases */
  | 'SERVED_IN_TIME_RATE'
  /** 标准化办案模板覆盖率: cases made from a template / cases decided */
  | 'TEMPLATE_RATE'
  /** 以镇（街道）为主体办案量: cases decided in the name of a town */
  | 'TOWN_SUBJECT_CASES'
  /** 以镇（街道）为主体办案占比: cases decided in the name of a town / cases decided */
  | 'TOWN_SUBJECT_SHARE'
  /** 案件移送数: transfers that were sent */
  | 'TRANSFERS'
  /** 移送立案率: transfers answered by filing a case / transfers answered */
  | 'TRANSFER_FILED_RATE'
  /** 两人执法合规率: cases that name two certificates or more / cases decided */
  | 'TWO_OFFICERS_RATE'
  /** 撤回及时率: publications withdrawn within 3 working days / publications of decisions that a remedy overturned */
  | 'WITHDRAWN_IN_TIME_RATE';

/** The order of a list of cases. 案件排序 */
export type CaseOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: CaseOrderField;
};

/** What a list of cases can be ordered by. 案件排序依据 */
export type CaseOrderField =
  /** 结案日期 */
  | 'CLOSED_ON'
  /** 决定日期 */
  | 'DECIDED_ON'
  /** 立案日期: a clue not yet filed stands at the day of its discovery, else of its decision */
  | 'LISTED_ON';

/** The procedure that a case follows. 处罚程序 */
export type CaseProcedure =
  /** 普通程序: filed, investigated, notified, decided (行政处罚法 art. 54) */
  | 'ORDINARY'
  /** 简易程序: decided on the spot (行政处罚法 art. 51) */
  | 'SIMPLE';

/** A page of what was found: cases first, then parties. 检索结果分页 */
export type CaseSearchConnection = {
  __typename?: 'CaseSearchConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CaseSearchEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CaseSearchResult>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CaseSearchEdge = {
  __typename?: 'CaseSearchEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CaseSearchResult;
};

/** What a search for cases finds. 检索结果 */
export type CaseSearchResult = Case | Party;

/** What a search for cases looks among. 检索对象 */
export type CaseSearchType =
  /** 案件 */
  | 'CASE'
  /** 当事人 */
  | 'PARTY';

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

export type CaseTemplate = {
  __typename?: 'CaseTemplate';
  /** Cases that were started from it. 使用本模板的案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type CaseTemplateCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};

/** What shall stand in a column, whatever stands there. 单元格更正 */
export type CellCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** 更正后 */
  text: Scalars['String']['input'];
};

/** Kinds of coercive measures (行政强制法 art. 9). 强制措施种类 */
export type CoerciveKind =
  /** 冻结 */
  | 'FREEZE'
  /** 其他行政强制措施 */
  | 'OTHER'
  /** 查封 */
  | 'SEAL'
  /** 扣押 */
  | 'SEIZE';

/** A coercive measure of a case: at most 30 days and 30 more (行政强制法 art. 25, of a freeze art. 32). 行政强制措施 */
export type CoerciveMeasure = {
  __typename?: 'CoerciveMeasure';
  /** 批准时间 */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** 法律依据 */
  basis: Maybe<Scalars['String']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** The last day after the head extended it. 延长至 */
  extendedUntil: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it was taken first and approved within 24 hours (行政强制法 art. 19). 是否紧急 */
  isUrgent: Maybe<Scalars['Boolean']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 种类 */
  kind: CoerciveKind;
  /** 决定书文号 */
  number: Scalars['String']['output'];
  /** 涉案场所、设施、财物 */
  objects: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 解除日期 */
  releasedOn: Maybe<Scalars['Date']['output']>;
  /** 起始日期 */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** 期限届满日 */
  until: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 强制措施分页 */
export type CoerciveMeasureConnection = {
  __typename?: 'CoerciveMeasureConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CoerciveMeasureEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CoerciveMeasure>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CoerciveMeasureEdge = {
  __typename?: 'CoerciveMeasureEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CoerciveMeasure;
};

/** Narrows a list; what is left out leaves all. 强制措施筛选 */
export type CoerciveMeasureFilter = {
  /** Only those before this day, by startedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by startedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 种类 */
  kinds?: InputMaybe<Array<CoerciveKind>>;
};

/** The order of a list. 强制措施排序 */
export type CoerciveMeasureOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: CoerciveMeasureOrderField;
};

/** What a list can be ordered by. 强制措施排序依据 */
export type CoerciveMeasureOrderField =
  /** 日期: startedOn */
  | 'LISTED_ON';

/** A party commits itself to correct a slight violation, and is let off if it does (行政处罚法 art. 33). 轻微违法告知承诺 */
export type Commitment = {
  __typename?: 'Commitment';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 承诺内容 */
  content: Maybe<Scalars['String']['output']>;
  /** 承诺改正期限 */
  correctBy: Maybe<Scalars['Date']['output']>;
  /** 改正日期 */
  correctedOn: Maybe<Scalars['Date']['output']>;
  /** The case that was filed because the commitment was broken. 违诺后立案 */
  followingCase: Maybe<Case>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 适用清单 */
  list: Maybe<CommitmentList>;
  /** 承诺书编号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 复查日期 */
  recheckedOn: Maybe<Scalars['Date']['output']>;
  /** null before the recheck. 改正情况 */
  result: Maybe<CorrectionResult>;
  /** 签署日期 */
  signedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 承诺分页 */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CommitmentEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Commitment>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Commitment;
};

/** Narrows a list; what is left out leaves all. 承诺筛选 */
export type CommitmentFilter = {
  /** Only those before this day, by signedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by signedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 适用清单 */
  lists?: InputMaybe<Array<CommitmentList>>;
  /** 改正情况 */
  results?: InputMaybe<Array<CorrectionResult>>;
};

/** The list under which a slight violation is let off. 适用清单 */
export type CommitmentList =
  /** 轻微违法告知承诺清单 */
  | 'COMMITMENT'
  /** 首违不罚清单 */
  | 'FIRST_VIOLATION';

/** The order of a list. 承诺排序 */
export type CommitmentOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: CommitmentOrderField;
};

/** What a list can be ordered by. 承诺排序依据 */
export type CommitmentOrderField =
  /** 日期: signedOn */
  | 'LISTED_ON';

export type CooperationAgreement = {
  __typename?: 'CooperationAgreement';
  jurisdiction: Scalars['String']['output'];
  number: Scalars['String']['output'];
  /** What was handed over under it. 依本协议的移送 */
  transfers: TransferConnection;
};


export type CooperationAgreementTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
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

/** An order to correct, at once or within a limit (行政处罚法 art. 28). 责令改正 */
export type CorrectionOrder = {
  __typename?: 'CorrectionOrder';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** What is to be corrected. 改正内容 */
  content: Maybe<Scalars['String']['output']>;
  /** 改正期限 */
  correctBy: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 责令日期 */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 文号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 复查日期 */
  recheckedOn: Maybe<Scalars['Date']['output']>;
  /** null before the recheck. 改正情况 */
  result: Maybe<CorrectionResult>;
};

/** A page, the last first. 责令改正分页 */
export type CorrectionOrderConnection = {
  __typename?: 'CorrectionOrderConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<CorrectionOrderEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<CorrectionOrder>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type CorrectionOrderEdge = {
  __typename?: 'CorrectionOrderEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CorrectionOrder;
};

/** Narrows a list; what is left out leaves all. 责令改正筛选 */
export type CorrectionOrderFilter = {
  /** Only those before this day, by issuedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by issuedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 改正情况 */
  results?: InputMaybe<Array<CorrectionResult>>;
};

/** The order of a list. 责令改正排序 */
export type CorrectionOrderOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: CorrectionOrderOrderField;
};

/** What a list can be ordered by. 责令改正排序依据 */
export type CorrectionOrderOrderField =
  /** 日期: issuedOn */
  | 'LISTED_ON';

/** What a recheck found. 改正情况 */
export type CorrectionResult =
  /** 已改正 */
  | 'CORRECTED'
  /** 部分改正 */
  | 'PARTLY_CORRECTED'
  /** 未改正 */
  | 'UNCORRECTED';

/** How dates that read two ways, as 03/04/2022, are read in a file. 日期顺序 */
export type DateOrder =
  /** 日在前: 3 April */
  | 'DAY_FIRST'
  /** 月在前: 4 March */
  | 'MONTH_FIRST';

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

/** What was decided on a case: a penalty, or none. 处罚决定 */
export type Decision = {
  __typename?: 'Decision';
  /** When it was handed up for approval. 报批时间 */
  approvalSubmittedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the head approved it. 批准时间 */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Code of the area, as its source writes it. 地方编码 */
  areaText: Maybe<Scalars['String']['output']>;
  /** 处罚依据 */
  basis: Maybe<Scalars['String']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** Worth of what was confiscated. 没收金额 */
  confiscated: Maybe<Scalars['Money']['output']>;
  /** 决定日期 */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** What was done, as the decision finds it. 违法事实 */
  facts: Maybe<Scalars['String']['output']>;
  /** 罚款金额 */
  fine: Maybe<Scalars['Money']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether anything was imposed. 是否给予处罚 */
  isPenalty: Scalars['Boolean']['output'];
  /** The body as its source names it. 处罚机关名称 */
  issuerText: Maybe<Scalars['String']['output']>;
  /** 处罚机关 */
  issuingBody: Maybe<Body>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Empty where it was decided not to punish. 处罚种类 */
  kinds: Array<PenaltyKind>;
  /** 备注 */
  note: Maybe<Scalars['String']['output']>;
  /** 文号 */
  number: Scalars['String']['output'];
  /** The number as it was written. 文号原文 */
  numberText: Maybe<Scalars['String']['output']>;
  /** What was suspended or revoked, by name and number. 暂扣或吊销证照名称及编号 */
  permitText: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 公示截止期 */
  publicUntil: Maybe<Scalars['Date']['output']>;
  /** The credit code of who sent it. 数据来源单位代码 */
  sourceCode: Maybe<Scalars['String']['output']>;
  /** Who sent it to the credit platform. 数据来源单位 */
  sourceText: Maybe<Scalars['String']['output']>;
  /** Where it stands, in the words of its source. 当前状态 */
  statusText: Maybe<Scalars['String']['output']>;
  /** 决定内容 */
  text: Maybe<Scalars['String']['output']>;
  /** When its source told it as it is. 数据时间 */
  toldAt: Maybe<Scalars['DateTime']['output']>;
  /** 处罚有效期 */
  validUntil: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 处罚决定分页 */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DecisionEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Decision>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Decision;
};

/** Narrows a list; what is left out leaves all. 处罚决定筛选 */
export type DecisionFilter = {
  /** Only those before this day, by decidedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by decidedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether anything was imposed. 是否给予处罚 */
  isPenalty?: InputMaybe<Scalars['Boolean']['input']>;
  /** 处罚种类 */
  kinds?: InputMaybe<Array<PenaltyKind>>;
};

/** The order of a list. 处罚决定排序 */
export type DecisionOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: DecisionOrderField;
};

/** What a list can be ordered by. 处罚决定排序依据 */
export type DecisionOrderField =
  /** 日期: decidedOn */
  | 'LISTED_ON';

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
  orderBy: InputMaybe<CaseOrder>;
};

/** The heads of a body discuss a complex or major case (行政处罚法 art. 57). 集体讨论 */
export type Discussion = {
  __typename?: 'Discussion';
  /** How many took part. 实到人数 */
  attendance: Maybe<Scalars['Int']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 结论意见 */
  conclusion: Maybe<Scalars['String']['output']>;
  /** 讨论日期 */
  heldOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** Who took part, by name and office. 参加人员 */
  members: Array<Scalars['String']['output']>;
  /** 讨论记录 */
  minutes: Maybe<Scalars['String']['output']>;
  /** 讨论编号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** How many must take part. 法定人数 */
  quorum: Maybe<Scalars['Int']['output']>;
};

/** A page, the last first. 集体讨论分页 */
export type DiscussionConnection = {
  __typename?: 'DiscussionConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<DiscussionEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Discussion>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type DiscussionEdge = {
  __typename?: 'DiscussionEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Discussion;
};

/** Narrows a list; what is left out leaves all. 集体讨论筛选 */
export type DiscussionFilter = {
  /** Only those before this day, by heldOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by heldOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list. 集体讨论排序 */
export type DiscussionOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: DiscussionOrderField;
};

/** What a list can be ordered by. 集体讨论排序依据 */
export type DiscussionOrderField =
  /** 日期: heldOn */
  | 'LISTED_ON';

export type DocumentForm = {
  __typename?: 'DocumentForm';
  /** Documents that were made by it. 使用本格式的文书 */
  caseDocuments: CaseDocumentConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type DocumentFormCaseDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseDocumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseDocumentOrder>;
};

export type EnforcementItem = {
  __typename?: 'EnforcementItem';
  /** Cases that apply the item. 适用本事项的案件 */
  cases: CaseConnection;
  code: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
  /** What was handed over under the item. 移送记录 */
  transfers: TransferConnection;
};


export type EnforcementItemCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};


export type EnforcementItemTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
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
  orderBy: InputMaybe<CaseOrder>;
};

/** A piece of evidence of a case, with where it comes from: one body may use what another took lawfully (浙江省综合行政执法条例 art. 18). 证据 */
export type Evidence = {
  __typename?: 'Evidence';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** What it shows. 证明内容 */
  description: Maybe<Scalars['String']['output']>;
  /** The element of the violation that it proves. 证明的违法构成要件 */
  element: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file, hexadecimal. 文件哈希 */
  fileHash: Maybe<Scalars['String']['output']>;
  /** Name of its file; null where it is on paper. 电子文件名 */
  fileName: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 证据种类 */
  kind: EvidenceKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** Its number in the list of evidence. 证据编号 */
  number: Scalars['String']['output'];
  /** Who took it; two at least (行政处罚法 art. 42). 取证人员 */
  officers: Array<Maybe<Officer>>;
  /** The body that took it, where another shared it. 来源机关 */
  originBody: Maybe<Body>;
  /** Where it was taken. 取证地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 取证时间 */
  takenAt: Maybe<Scalars['DateTime']['output']>;
  /** null where nobody told. 核实情况 */
  verification: Maybe<Verification>;
  /** 核实日期 */
  verifiedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 证据分页 */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<EvidenceEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Evidence>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Evidence;
};

/** Narrows a list; what is left out leaves all. 证据筛选 */
export type EvidenceFilter = {
  /** Only those before this day, by takenAt. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by takenAt. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 证据种类 */
  kinds?: InputMaybe<Array<EvidenceKind>>;
};

/** Kinds of evidence (行政处罚法 art. 46). 证据种类 */
export type EvidenceKind =
  /** 鉴定意见 */
  | 'APPRAISAL'
  /** 视听资料 */
  | 'AUDIOVISUAL'
  /** 书证 */
  | 'DOCUMENTARY'
  /** 电子数据 */
  | 'ELECTRONIC'
  /** 物证 */
  | 'PHYSICAL'
  /** 勘验笔录、现场笔录 */
  | 'RECORD'
  /** 当事人的陈述 */
  | 'STATEMENT'
  /** 证人证言 */
  | 'WITNESS';

/** The order of a list. 证据排序 */
export type EvidenceOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: EvidenceOrderField;
};

/** What a list can be ordered by. 证据排序依据 */
export type EvidenceOrderField =
  /** 日期: takenAt */
  | 'LISTED_ON';

/** The enforcement of a decision that was not performed. 强制执行 */
export type Execution = {
  __typename?: 'Execution';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** The court that was asked. 受理法院 */
  court: Maybe<Scalars['String']['output']>;
  /** 终了日期 */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 执行方式 */
  kind: ExecutionKind;
  /** The day on which the time to self-demolish was made public (行政强制法 art. 44). 公告日期 */
  noticePublishedOn: Maybe<Scalars['Date']['output']>;
  /** 执行文号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 执行结果 */
  result: Maybe<ExecutionResult>;
  /** 起始日期 */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** 催告送达日期 */
  urgedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 强制执行分页 */
export type ExecutionConnection = {
  __typename?: 'ExecutionConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ExecutionEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Execution>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ExecutionEdge = {
  __typename?: 'ExecutionEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Execution;
};

/** Narrows a list; what is left out leaves all. 强制执行筛选 */
export type ExecutionFilter = {
  /** Only those before this day, by startedOn, else urgedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by startedOn, else urgedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 执行方式 */
  kinds?: InputMaybe<Array<ExecutionKind>>;
  /** 执行结果 */
  results?: InputMaybe<Array<ExecutionResult>>;
};

/** How a decision that was not performed is enforced. 执行方式 */
export type ExecutionKind =
  /** 申请法院强制执行: 行政强制法 art. 53 */
  | 'COURT'
  /** 强制拆除: 行政强制法 art. 44 */
  | 'DEMOLITION'
  /** 立即代履行: 行政强制法 art. 52 */
  | 'IMMEDIATE'
  /** 行政机关强制执行 */
  | 'OWN'
  /** 代履行: 行政强制法 art. 50 */
  | 'SUBSTITUTE';

/** The order of a list. 强制执行排序 */
export type ExecutionOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: ExecutionOrderField;
};

/** What a list can be ordered by. 强制执行排序依据 */
export type ExecutionOrderField =
  /** 日期: startedOn, else urgedOn */
  | 'LISTED_ON';

/** How an enforcement ended. 执行结果 */
export type ExecutionResult =
  /** 执行完毕 */
  | 'COMPLETED'
  /** 终结执行 */
  | 'ENDED'
  /** 不予受理、不予执行: by the court */
  | 'REFUSED'
  /** 执行和解 */
  | 'SETTLED'
  /** 中止执行 */
  | 'SUSPENDED';

/** A hearing before a decision; its host has not investigated the case (行政处罚法 art. 63–65). 听证 */
export type Hearing = {
  __typename?: 'Hearing';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 举行日期 */
  heldOn: Maybe<Scalars['Date']['output']>;
  /** 听证主持人 */
  host: Maybe<Officer>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 是否公开 */
  isPublic: Maybe<Scalars['Boolean']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** The day on which time and place were told, 7 working days before. 通知日期 */
  notifiedOn: Maybe<Scalars['Date']['output']>;
  /** 听证编号 */
  number: Scalars['String']['output'];
  /** 听证报告摘要 */
  opinion: Maybe<Scalars['String']['output']>;
  /** 举行地点 */
  placeText: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 申请日期 */
  requestedOn: Maybe<Scalars['Date']['output']>;
  /** 听证意见 */
  result: Maybe<HearingResult>;
};

/** A page, the last first. 听证分页 */
export type HearingConnection = {
  __typename?: 'HearingConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<HearingEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Hearing>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type HearingEdge = {
  __typename?: 'HearingEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Hearing;
};

/** Narrows a list; what is left out leaves all. 听证筛选 */
export type HearingFilter = {
  /** Only those before this day, by heldOn, else notifiedOn, else requestedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by heldOn, else notifiedOn, else requestedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 听证意见 */
  results?: InputMaybe<Array<HearingResult>>;
};

/** The order of a list. 听证排序 */
export type HearingOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: HearingOrderField;
};

/** What a list can be ordered by. 听证排序依据 */
export type HearingOrderField =
  /** 日期: heldOn, else notifiedOn, else requestedOn */
  | 'LISTED_ON';

/** What the host of a hearing proposes. 听证意见 */
export type HearingResult =
  /** 变更拟处罚意见 */
  | 'CHANGED'
  /** 补充调查 */
  | 'REINVESTIGATE'
  /** 维持拟处罚意见 */
  | 'UPHELD'
  /** 视为放弃: absent without excuse, or withdrawn */
  | 'WAIVED';

/** In whose name a case is decided. 办案主体 */
export type IssuingSubject =
  /** 县局: the bureau of comprehensive enforcement */
  | 'COUNTY'
  /** 部门: another department */
  | 'DEPARTMENT'
  /** 镇街: a town or a street office that was empowered (行政处罚法 art. 24) */
  | 'TOWN';

/** The legal review of a case before its decision (行政处罚法 art. 58). 重大执法决定法制审核 */
export type LegalReview = {
  __typename?: 'LegalReview';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether several bodies reviewed it together online (浙江省综合行政执法条例 art. 24). 是否联合审核 */
  isJoint: Maybe<Scalars['Boolean']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 审核编号 */
  number: Scalars['String']['output'];
  /** 审核意见 */
  opinion: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** The reviewer's legal qualification. 法律职业资格 */
  qualification: Maybe<Scalars['String']['output']>;
  /** 审核结果 */
  result: Maybe<ReviewResult>;
  /** 审核日期 */
  reviewedOn: Maybe<Scalars['Date']['output']>;
  /** Who reviewed it: never one who handles the case. 审核人员 */
  reviewer: Maybe<Officer>;
  /** 送审日期 */
  submittedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 法制审核分页 */
export type LegalReviewConnection = {
  __typename?: 'LegalReviewConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LegalReviewEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<LegalReview>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LegalReviewEdge = {
  __typename?: 'LegalReviewEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: LegalReview;
};

/** Narrows a list; what is left out leaves all. 法制审核筛选 */
export type LegalReviewFilter = {
  /** Only those before this day, by reviewedOn, else submittedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by reviewedOn, else submittedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 审核结果 */
  results?: InputMaybe<Array<ReviewResult>>;
};

/** The order of a list. 法制审核排序 */
export type LegalReviewOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: LegalReviewOrderField;
};

/** What a list can be ordered by. 法制审核排序依据 */
export type LegalReviewOrderField =
  /** 日期: reviewedOn, else submittedOn */
  | 'LISTED_ON';

/** A lawsuit against what was decided on a case. 行政诉讼 */
export type Litigation = {
  __typename?: 'Litigation';
  /** 立案日期 */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 审结日期 */
  concludedOn: Maybe<Scalars['Date']['output']>;
  /** 受理法院 */
  court: Maybe<Scalars['String']['output']>;
  /** 起诉日期 */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 1 for the first instance, 2 for the appeal. 审级 */
  instance: Maybe<Scalars['Int']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 法院案号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 诉讼结果 */
  result: Maybe<RemedyResult>;
};

/** A page, the last first. 行政诉讼分页 */
export type LitigationConnection = {
  __typename?: 'LitigationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<LitigationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Litigation>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type LitigationEdge = {
  __typename?: 'LitigationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Litigation;
};

/** Narrows a list; what is left out leaves all. 行政诉讼筛选 */
export type LitigationFilter = {
  /** Only those before this day, by filedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by filedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 诉讼结果 */
  results?: InputMaybe<Array<RemedyResult>>;
};

/** The order of a list. 行政诉讼排序 */
export type LitigationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: LitigationOrderField;
};

/** What a list can be ordered by. 行政诉讼排序依据 */
export type LitigationOrderField =
  /** 日期: filedOn */
  | 'LISTED_ON';

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
   * Notes what shall stand in open quarantined rows of a batch of cases when they are replayed: operators of any, a machine
   * of those that it sent. 更正案件隔离行
   */
  correctCaseRows: Maybe<CorrectRowsResult>;
  /**
   * Takes open quarantined rows of a batch of cases up again: operators of any, a machine of those that it sent, within its
   * grant. 重放案件隔离行
   */
  replayCaseRows: Maybe<ReplayRowsResult>;
  /**
   * Takes a batch of cases back: operators any, a machine those that it sent. What was changed since is kept and listed.
   * 撤销案件批次
   */
  revokeCaseBatch: Maybe<RevokeBatchResult>;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationCorrectCaseRowsArgs = {
  input: CorrectRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationReplayCaseRowsArgs = {
  input: ReplayRowsInput;
};


/** What changes something: what is done with batches that came in. 变更入口 */
export type MutationRevokeCaseBatchArgs = {
  input: RevokeBatchInput;
};

/** What the party was told before a decision or before enforcement, and what it answered (行政处罚法 art. 44, 45, 62). 告知 */
export type Notice = {
  __typename?: 'Notice';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** Facts, reasons and basis. 事实、理由、依据 */
  content: Maybe<Scalars['String']['output']>;
  /** 陈述申辩内容 */
  defence: Maybe<Scalars['String']['output']>;
  /** The day on which the party stated and defended. 陈述申辩日期 */
  defendedOn: Maybe<Scalars['Date']['output']>;
  /** The fine intended. 拟罚款金额 */
  fine: Maybe<Scalars['Money']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether the defence was adopted; null before it was reexamined. 是否采纳 */
  isDefenceAdopted: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was told by word of mouth, as on the spot. 是否口头告知 */
  isOral: Maybe<Scalars['Boolean']['output']>;
  /** 制发日期 */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 告知种类 */
  kinds: Array<NoticeKind>;
  /** 告知书文号 */
  number: Scalars['String']['output'];
  /** The penalties intended. 拟处罚种类 */
  penaltyKinds: Array<PenaltyKind>;
  /** Last day on which the party may answer. 陈述申辩、申请听证期限 */
  periodEndsOn: Maybe<Scalars['Date']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 送达日期 */
  servedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which the party clearly gave up its rights. 放弃日期 */
  waivedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 告知分页 */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<NoticeEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Notice>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Notice;
};

/** Narrows a list; what is left out leaves all. 告知筛选 */
export type NoticeFilter = {
  /** Only those before this day, by servedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by servedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** What a notice tells the party. 告知种类 */
export type NoticeKind =
  /** 听证告知: the right to ask for a hearing (行政处罚法 art. 63) */
  | 'HEARING'
  /** 处罚告知: the penalty intended and the right to state and defend (行政处罚法 art. 44) */
  | 'PENALTY'
  /** 复核意见告知: what came of the defence */
  | 'REEXAMINATION'
  /** 催告: to perform before enforcement (行政强制法 art. 35, 54) */
  | 'URGING';

/** The order of a list. 告知排序 */
export type NoticeOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: NoticeOrderField;
};

/** What a list can be ordered by. 告知排序依据 */
export type NoticeOrderField =
  /** 日期: servedOn */
  | 'LISTED_ON';

export type Officer = {
  __typename?: 'Officer';
  /** Cases that the officer handles or has handled. 经办案件 */
  cases: CaseConnection;
  certificateNumber: Scalars['String']['output'];
  /** Hearings that the officer hosted. 主持的听证 */
  hostedHearings: HearingConnection;
  jurisdiction: Scalars['String']['output'];
  /** Legal reviews by the officer. 法制审核 */
  legalReviews: LegalReviewConnection;
};


export type OfficerCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};


export type OfficerHostedHearingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HearingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<HearingOrder>;
};


export type OfficerLegalReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LegalReviewFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<LegalReviewOrder>;
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
  /** 社会组织登记证号 */
  associationNumber: Maybe<Scalars['String']['output']>;
  /** 工商登记码 */
  businessNumber: Maybe<Scalars['String']['output']>;
  /** The case that it is the party of. 所属案件 */
  case: Maybe<Case>;
  /** The cases of the same party: same credit code or id number within the government. 涉及案件 */
  cases: CaseConnection;
  /** 统一社会信用代码 */
  creditCode: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Which papers the party's number is of, as its source writes it. 证件类型 */
  idKind: Maybe<Scalars['String']['output']>;
  /** 公民身份号码; *** without clearance */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 事业单位证书号 */
  institutionNumber: Maybe<Scalars['String']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 当事人类别 */
  kind: PartyKind;
  /** 姓名或者名称 */
  name: Scalars['String']['output'];
  /** 组织机构代码 */
  organisationCode: Maybe<Scalars['String']['output']>;
  /** 联系电话; *** without clearance */
  phone: Maybe<Scalars['String']['output']>;
  /** It as an object of inspection, by its credit code. 监管对象 */
  regulatedEntity: Maybe<RegulatedEntity>;
  /** Who acts for an organisation. 法定代表人 */
  representative: Maybe<Scalars['String']['output']>;
  /** 法定代表人证件类型 */
  representativeIdKind: Maybe<Scalars['String']['output']>;
  /** Number of who acts for it; *** without clearance. 法定代表人公民身份号码 */
  representativeIdNumber: Maybe<Scalars['String']['output']>;
  /** 税务登记号 */
  taxNumber: Maybe<Scalars['String']['output']>;
};


/** The party of a case, as that case knows it: a case's party is seen where the case is. 当事人 */
export type PartyCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};

/** A page of parties, the last first: one of each case. 当事人分页 */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PartyEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Party>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PartyEdge = {
  __typename?: 'PartyEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Party;
};

/** Narrows a list; what is left out leaves all. 当事人筛选 */
export type PartyFilter = {
  /** Only those of cases before this day. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of cases of this day or a later one. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 当事人类别 */
  kinds?: InputMaybe<Array<PartyKind>>;
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

/** The order of a list. 当事人排序 */
export type PartyOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: PartyOrderField;
};

/** What a list can be ordered by. 当事人排序依据 */
export type PartyOrderField =
  /** 案件日期: the day by which the case is listed */
  | 'LISTED_ON';

/** Money paid on a decision. No figure may rank by it (行政处罚法 art. 74). 缴纳罚没款 */
export type Payment = {
  __typename?: 'Payment';
  /** 金额 */
  amount: Scalars['Money']['output'];
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it pays the surcharge of 3 % a day (行政处罚法 art. 72). 是否加处罚款 */
  isSurcharge: Maybe<Scalars['Boolean']['output']>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 缴纳方式 */
  method: Maybe<PaymentMethod>;
  /** 缴款编号 */
  number: Scalars['String']['output'];
  /** 缴款日期 */
  paidOn: Maybe<Scalars['Date']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** Number of the special receipt. 票据号码 */
  receiptNumber: Maybe<Scalars['String']['output']>;
};

/** A page, the last first. 缴款分页 */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PaymentEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Payment>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Payment;
};

/** Narrows a list; what is left out leaves all. 缴款筛选 */
export type PaymentFilter = {
  /** Only those before this day, by paidOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by paidOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** How money was paid. 缴纳方式 */
export type PaymentMethod =
  /** 银行缴款 */
  | 'BANK'
  /** 法院执行到账 */
  | 'COURT'
  /** 拍卖、抵缴 */
  | 'OFFSET'
  /** 电子支付 */
  | 'ONLINE'
  /** 当场收缴: 行政处罚法 art. 68–69 */
  | 'ON_THE_SPOT';

/** The order of a list. 缴款排序 */
export type PaymentOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: PaymentOrderField;
};

/** What a list can be ordered by. 缴款排序依据 */
export type PaymentOrderField =
  /** 日期: paidOn */
  | 'LISTED_ON';

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
  /** Figures of the cases of the place and below it (of a government's own place those too whose place is not known), of their decisions, remedies and transfers. Numbers only, open to everybody; none ranks by fines. 案件指标 */
  caseMetrics: Array<Metric>;
  /** Cases about acts in this place or in a place within it. 案件 */
  cases: CaseConnection;
  code: Scalars['ID']['output'];
  /** What was handed over about acts in this place or within it. 移送记录 */
  transfers: TransferConnection;
};


export type PlaceCaseMetricsArgs = {
  by: InputMaybe<CaseMetricDimension>;
  keys: Array<CaseMetricKey>;
  window: InputMaybe<Window>;
};


export type PlaceCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};


export type PlaceTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<TransferOrder>;
};

/** Evidence registered and preserved in advance; a decision on it follows within 7 working days (行政处罚法 art. 56). 先行登记保存 */
export type Preservation = {
  __typename?: 'Preservation';
  /** The day on which the head approved it. 批准日期 */
  approvedOn: Maybe<Scalars['Date']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** The last day for the decision, 7 working days after the registration; null until the calendar tells. 处理期限 */
  decideBy: Maybe<Scalars['Date']['output']>;
  /** 处理决定日期 */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 通知书文号 */
  number: Scalars['String']['output'];
  /** 保存物品 */
  objects: Maybe<Scalars['String']['output']>;
  /** 保存日期 */
  preservedOn: Maybe<Scalars['Date']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 理由 */
  reason: Maybe<Scalars['String']['output']>;
  /** 处理决定 */
  result: Maybe<PreservationResult>;
};

/** A page, the last first. 先行登记保存分页 */
export type PreservationConnection = {
  __typename?: 'PreservationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PreservationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Preservation>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PreservationEdge = {
  __typename?: 'PreservationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Preservation;
};

/** Narrows a list; what is left out leaves all. 先行登记保存筛选 */
export type PreservationFilter = {
  /** Only those before this day, by preservedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by preservedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list. 先行登记保存排序 */
export type PreservationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: PreservationOrderField;
};

/** What a list can be ordered by. 先行登记保存排序依据 */
export type PreservationOrderField =
  /** 日期: preservedOn */
  | 'LISTED_ON';

/** What was decided on registered objects within 7 working days. 先行登记保存处理决定 */
export type PreservationResult =
  /** 送检测、鉴定 */
  | 'APPRAISED'
  /** 没收 */
  | 'CONFISCATED'
  /** 逾期自动解除 */
  | 'LAPSED'
  /** 退还 */
  | 'RETURNED'
  /** 转为查封、扣押 */
  | 'SEIZED'
  /** 随案移送 */
  | 'TRANSFERRED';

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

/** The publication of a decision on one channel (行政处罚法 art. 48). 处罚决定公示 */
export type Publication = {
  __typename?: 'Publication';
  /** Where it can be read. 公示网址 */
  address: Maybe<Scalars['String']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 公示渠道 */
  channel: PublicationChannel;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 公示编号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 公示日期 */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** 公示截止日期 */
  shownUntil: Maybe<Scalars['Date']['output']>;
  /** The last day for its withdrawal, once a remedy overturned the decision; null until the calendar tells. 撤回期限 */
  withdrawBy: Maybe<Scalars['Date']['output']>;
  /** 撤回理由 */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** Within 3 working days after the decision was changed, annulled, or found unlawful or void (R-802). 撤回日期 */
  withdrawnOn: Maybe<Scalars['Date']['output']>;
};

/** Where a decision is published; each channel has its own rule. 公示渠道 */
export type PublicationChannel =
  /** 信用网站: 信用中国 */
  | 'CREDIT_SITE'
  /** 执法信息公示平台 */
  | 'ENFORCEMENT_SITE'
  /** 国家企业信用信息公示系统 */
  | 'ENTERPRISE_CREDIT'
  /** 政府网站 */
  | 'GOVERNMENT_SITE'
  /** 现场公告 */
  | 'ON_SITE';

/** A page, the last first. 公示分页 */
export type PublicationConnection = {
  __typename?: 'PublicationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<PublicationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Publication>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type PublicationEdge = {
  __typename?: 'PublicationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Publication;
};

/** Narrows a list; what is left out leaves all. 公示筛选 */
export type PublicationFilter = {
  /** Only those before this day, by publishedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** 公示渠道 */
  channels?: InputMaybe<Array<PublicationChannel>>;
  /** Only those of this day or a later one, by publishedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list. 公示排序 */
export type PublicationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: PublicationOrderField;
};

/** What a list can be ordered by. 公示排序依据 */
export type PublicationOrderField =
  /** 日期: publishedOn */
  | 'LISTED_ON';

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
  /** The case with a number within a jurisdiction, six digits as 331081. 按案号查案件 */
  case: Maybe<Case>;
  /** One of them; refused where it is another's. 案件接入批次 */
  caseBatch: Maybe<Batch>;
  /**
   * The batches that brought records of cases, the newest first. Operators read all of them, a machine those that it sent; anybody
   * else is refused with FORBIDDEN. 案件接入批次
   */
  caseBatches: Maybe<BatchPage>;
  /** Those of a government that the caller may see. 文书列表 */
  caseDocuments: CaseDocumentConnection;
  /** The existing systems that send records of cases; a machine sees its own. 案件来源系统 */
  caseSystems: Maybe<Array<SourceSystem>>;
  /** The cases of a government that the caller may see. 案件列表 */
  cases: CaseConnection;
  /** Those of a government that the caller may see. 强制措施列表 */
  coerciveMeasures: CoerciveMeasureConnection;
  /** Those of a government that the caller may see. 承诺列表 */
  commitments: CommitmentConnection;
  /** Those of a government that the caller may see. 责令改正列表 */
  correctionOrders: CorrectionOrderConnection;
  /** The decision with a number within a jurisdiction. 按文号查处罚决定 */
  decision: Maybe<Decision>;
  /** Those of a government that the caller may see. 处罚决定列表 */
  decisions: DecisionConnection;
  /** Those of a government that the caller may see. 集体讨论列表 */
  discussions: DiscussionConnection;
  /** Those of a government that the caller may see. 证据列表 */
  evidence: EvidenceConnection;
  /** Those of a government that the caller may see. 强制执行列表 */
  executions: ExecutionConnection;
  /** Those of a government that the caller may see. 听证列表 */
  hearings: HearingConnection;
  /** Those of a government that the caller may see. 法制审核列表 */
  legalReviews: LegalReviewConnection;
  /** Those of a government that the caller may see. 行政诉讼列表 */
  litigations: LitigationConnection;
  /** Those of a government that the caller may see. 告知列表 */
  notices: NoticeConnection;
  /** The parties of a government's cases that the caller may see. 当事人列表 */
  parties: PartyConnection;
  /** Those of a government that the caller may see. 缴款列表 */
  payments: PaymentConnection;
  /** Those of a government that the caller may see. 先行登记保存列表 */
  preservations: PreservationConnection;
  /** Those of a government that the caller may see. 公示列表 */
  publications: PublicationConnection;
  /** Those of a government that the caller may see. 行政复议列表 */
  reconsiderations: ReconsiderationConnection;
  /** Cases by a part of their number, in any form of brackets, or of their cause; parties by a part of their name. 案件检索 */
  searchCases: CaseSearchConnection;
  /** Those of a government that the caller may see. 送达列表 */
  services: ServiceConnection;
  /** The supervision with a number within a jurisdiction. 按监督编号查执法监督 */
  supervisionRecord: Maybe<SupervisionRecord>;
  /** The supervisions of a government that the caller may see. 执法监督列表 */
  supervisionRecords: SupervisionRecordConnection;
  /** The transfer with a number within a jurisdiction. 按移送编号查移送 */
  transfer: Maybe<Transfer>;
  /** The transfers of a government that the caller may see. 移送列表 */
  transfers: TransferConnection;
};


export type QueryCaseArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryCaseBatchArgs = {
  id: Scalars['String']['input'];
};


export type QueryCaseBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BatchFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseDocumentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CaseDocumentOrder>;
};


export type QueryCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CaseOrder>;
};


export type QueryCoerciveMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CoerciveMeasureFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CoerciveMeasureOrder>;
};


export type QueryCommitmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CommitmentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CommitmentOrder>;
};


export type QueryCorrectionOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CorrectionOrderFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<CorrectionOrderOrder>;
};


export type QueryDecisionArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryDecisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DecisionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DecisionOrder>;
};


export type QueryDiscussionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DiscussionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<DiscussionOrder>;
};


export type QueryEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EvidenceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<EvidenceOrder>;
};


export type QueryExecutionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExecutionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ExecutionOrder>;
};


export type QueryHearingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<HearingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<HearingOrder>;
};


export type QueryLegalReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LegalReviewFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LegalReviewOrder>;
};


export type QueryLitigationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LitigationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<LitigationOrder>;
};


export type QueryNoticesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<NoticeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<NoticeOrder>;
};


export type QueryPartiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PartyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PartyOrder>;
};


export type QueryPaymentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PaymentFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PaymentOrder>;
};


export type QueryPreservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PreservationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PreservationOrder>;
};


export type QueryPublicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PublicationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<PublicationOrder>;
};


export type QueryReconsiderationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReconsiderationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ReconsiderationOrder>;
};


export type QuerySearchCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<CaseSearchType>>;
};


export type QueryServicesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ServiceFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<ServiceOrder>;
};


export type QuerySupervisionRecordArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QuerySupervisionRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SupervisionRecordFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<SupervisionRecordOrder>;
};


export type QueryTransferArgs = {
  jurisdiction: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


export type QueryTransfersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TransferFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  jurisdiction: Scalars['String']['input'];
  orderBy: InputMaybe<TransferOrder>;
};

/** An administrative reconsideration of what was decided on a case. 行政复议 */
export type Reconsideration = {
  __typename?: 'Reconsideration';
  /** 受理日期 */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** The authority that reconsiders: since 2024 mostly the government itself (行政复议法 art. 24, 27). 复议机关 */
  authority: Maybe<Scalars['String']['output']>;
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** 审结日期 */
  concludedOn: Maybe<Scalars['Date']['output']>;
  /** 申请日期 */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 复议案号 */
  number: Scalars['String']['output'];
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 复议结果 */
  result: Maybe<RemedyResult>;
};

/** A page, the last first. 行政复议分页 */
export type ReconsiderationConnection = {
  __typename?: 'ReconsiderationConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ReconsiderationEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Reconsideration>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ReconsiderationEdge = {
  __typename?: 'ReconsiderationEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Reconsideration;
};

/** Narrows a list; what is left out leaves all. 行政复议筛选 */
export type ReconsiderationFilter = {
  /** Only those before this day, by filedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by filedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 复议结果 */
  results?: InputMaybe<Array<RemedyResult>>;
};

/** The order of a list. 行政复议排序 */
export type ReconsiderationOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: ReconsiderationOrderField;
};

/** What a list can be ordered by. 行政复议排序依据 */
export type ReconsiderationOrderField =
  /** 日期: filedOn */
  | 'LISTED_ON';

/** A wish that was understood and is refused: nothing was changed. 拒绝 */
export type Refusal = {
  /** What was expected, what was found, what can be done. 原因 */
  message: Scalars['String']['output'];
};

export type RegulatedEntity = {
  __typename?: 'RegulatedEntity';
  /** Cases in which it is the party. 涉案记录 */
  cases: CaseConnection;
  creditCode: Scalars['String']['output'];
  jurisdiction: Scalars['String']['output'];
};


export type RegulatedEntityCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CaseFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<CaseOrder>;
};

/** How a reconsideration or a lawsuit ended. 复议、诉讼结果 */
export type RemedyResult =
  /** 撤销 */
  | 'ANNULLED'
  /** 变更 */
  | 'CHANGED'
  /** 确认违法 */
  | 'FOUND_UNLAWFUL'
  /** 确认无效 */
  | 'FOUND_VOID'
  /** 不予受理 */
  | 'INADMISSIBLE'
  /** 调解、和解 */
  | 'MEDIATED'
  /** 责令履行 */
  | 'ORDERED_TO_ACT'
  /** 维持、驳回 */
  | 'UPHELD'
  /** 撤回申请、撤诉 */
  | 'WITHDRAWN';

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

/** What came of a legal review. 审核结果 */
export type ReviewResult =
  /** 审核通过 */
  | 'PASSED'
  /** 退回补正 */
  | 'RETURNED';

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

/** The service of a document on somebody. 送达 */
export type Service = {
  __typename?: 'Service';
  /** The case on whose file it is. 所属案件 */
  case: Maybe<Case>;
  /** The document that was served. 送达文书文号 */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 送达方式 */
  method: ServiceMethod;
  /** As that the recipient refused to sign. 备注 */
  note: Maybe<Scalars['String']['output']>;
  /** 送达回证编号 */
  number: Scalars['String']['output'];
  /** 送达人 */
  officers: Array<Maybe<Officer>>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** Who received it. 受送达人 */
  recipient: Maybe<Scalars['String']['output']>;
  /** 送达日期 */
  servedOn: Maybe<Scalars['Date']['output']>;
};

/** A page, the last first. 送达分页 */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<ServiceEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Service>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Service;
};

/** Narrows a list; what is left out leaves all. 送达筛选 */
export type ServiceFilter = {
  /** Only those before this day, by servedOn. 止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this day or a later one, by servedOn. 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** How a document was served (行政处罚法 art. 61, 民事诉讼法 art. 87–95). 送达方式 */
export type ServiceMethod =
  /** 公告送达: deemed served 30 days after */
  | 'ANNOUNCEMENT'
  /** 直接送达 */
  | 'DIRECT'
  /** 电子送达: with signed consent */
  | 'ELECTRONIC'
  /** 委托送达 */
  | 'ENTRUSTED'
  /** 留置送达 */
  | 'LEFT'
  /** 邮寄送达 */
  | 'POSTAL';

/** The order of a list. 送达排序 */
export type ServiceOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: ServiceOrderField;
};

/** What a list can be ordered by. 送达排序依据 */
export type ServiceOrderField =
  /** 日期: servedOn */
  | 'LISTED_ON';

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

/** How enforcement was supervised, what was found, and how it was put right (行政执法监督条例, R-1011). 执法监督记录 */
export type SupervisionRecord = {
  __typename?: 'SupervisionRecord';
  /** Who supervises. 监督机关 */
  authorityText: Maybe<Scalars['String']['output']>;
  /** The body that is supervised. 被监督机关 */
  body: Maybe<Body>;
  /** Their numbers. 关联案号 */
  caseNumbers: Array<Scalars['String']['output']>;
  /** The cases that were looked at, as far as the caller may see them. 关联案件 */
  cases: Array<Case>;
  /** 办结日期 */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** 监督内容 */
  content: Maybe<Scalars['String']['output']>;
  /** 整改期限 */
  correctBy: Maybe<Scalars['Date']['output']>;
  /** 整改情况 */
  correction: Maybe<Scalars['String']['output']>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether it is still in hand. 是否在办 */
  isOpen: Scalars['Boolean']['output'];
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** 监督编号 */
  number: Scalars['String']['output'];
  /** What was decided upon it. 处理意见 */
  opinion: Maybe<Scalars['String']['output']>;
  /** 所在区划 */
  place: Maybe<Place>;
  /** 发现问题 */
  problem: Maybe<Scalars['String']['output']>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** Who is supervised, as it was written. 监督对象 */
  subjectText: Scalars['String']['output'];
  /** 监督日期 */
  supervisedOn: Scalars['Date']['output'];
  /** 监督方式 */
  way: SupervisionWay;
};

/** A page, the last first unless asked otherwise. 执法监督分页 */
export type SupervisionRecordConnection = {
  __typename?: 'SupervisionRecordConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<SupervisionRecordEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<SupervisionRecord>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page. 分页条目 */
export type SupervisionRecordEdge = {
  __typename?: 'SupervisionRecordEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SupervisionRecord;
};

/** Narrows a list; what is left out leaves all. 执法监督筛选 */
export type SupervisionRecordFilter = {
  /** Before this day. 监督日期止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Of this day or a later one. 监督日期自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 是否在办 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 监督方式 */
  ways?: InputMaybe<Array<SupervisionWay>>;
};

/** The order of a list. 执法监督排序 */
export type SupervisionRecordOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: SupervisionRecordOrderField;
};

/** What a list can be ordered by. 执法监督排序依据 */
export type SupervisionRecordOrderField =
  /** 监督日期 */
  | 'SUPERVISED_ON';

/** How a supervision of enforcement came about. 监督方式 */
export type SupervisionWay =
  /** 网上预警: the network saw something */
  | 'ALARM'
  /** 投诉举报: somebody complained */
  | 'COMPLAINT'
  /** 日常监督: in the course of things */
  | 'DAILY'
  /** 案卷评查: files of cases are reviewed */
  | 'FILE_REVIEW'
  /** 其他: any other way */
  | 'OTHER'
  /** 双随机抽查: files and officers are drawn */
  | 'RANDOM_DRAW'
  /** 专项监督: one subject everywhere */
  | 'SPECIAL';

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
  orderBy: InputMaybe<CaseOrder>;
};

/** A case, or evidence of one, is handed over: by a department to comprehensive enforcement, to the police, to a department. 案件移送 */
export type Transfer = {
  __typename?: 'Transfer';
  /** 签收日期 */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** The agreement that it follows. 依据的协作协议 */
  agreement: Maybe<CooperationAgreement>;
  /** 答复 */
  answer: Maybe<TransferAnswer>;
  /** Why it was not filed or was returned. 答复理由 */
  answerReason: Maybe<Scalars['String']['output']>;
  /** 答复日期 */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** When the head approved it, within 3 days. 批准时间 */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The case that is handed over; null where it was none yet. 移送案件 */
  case: Maybe<Case>;
  /** What is handed over. 移送内容 */
  description: Maybe<Scalars['String']['output']>;
  /** 移送方向 */
  direction: TransferDirection;
  /** How many of them are files. 电子证据数 */
  electronicEvidenceCount: Maybe<Scalars['Int']['output']>;
  /** The case that was filed upon it. 据此立案 */
  filedCase: Maybe<Case>;
  /** Its number; the case itself may be out of sight. 立案案号 */
  filedCaseNumber: Maybe<Scalars['String']['output']>;
  /** The day on which the police forwarded it to those in charge. 转送日期 */
  forwardedOn: Maybe<Scalars['Date']['output']>;
  /** The body that hands over. 移送机关 */
  fromBody: Maybe<Body>;
  /** Opaque; `node` finds the record by it. 标识 */
  id: Scalars['ID']['output'];
  /** Whether every mandatory piece of evidence is a file; null where nobody counted. 是否全电子化 */
  isFullyElectronic: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was sent online. 是否线上移送 */
  isOnline: Scalars['Boolean']['output'];
  /** The item under which it is handed over. 执法事项 */
  item: Maybe<EnforcementItem>;
  /** 所属政府 */
  jurisdiction: Scalars['String']['output'];
  /** How many pieces of evidence are mandatory. 应附证据数 */
  mandatoryEvidenceCount: Maybe<Scalars['Int']['output']>;
  /** The day on which objects and materials were handed over, within 3 days after filing. 涉案物品材料移交日期 */
  materialsHandedOn: Maybe<Scalars['Date']['output']>;
  /** 移送编号 */
  number: Scalars['String']['output'];
  /** The day on which the sender asked the police to reconsider. 提请复议日期 */
  objectedOn: Maybe<Scalars['Date']['output']>;
  /** 复议决定日期 */
  objectionDecidedOn: Maybe<Scalars['Date']['output']>;
  /** 案发区划 */
  place: Maybe<Place>;
  /** 数据来源 */
  provenance: Array<Provenance>;
  /** 移送事由 */
  reason: Maybe<TransferReason>;
  /** The reason as the source wrote it; null where none told it. 移送事由原文 */
  reasonText: Maybe<Scalars['String']['output']>;
  /** When the police signed for it. 公安签收时间 */
  receiptSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of their written report. 书面报告日期 */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** When it was sent, within 24 hours after that. 移送时间 */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** 移送日期 */
  sentOn: Scalars['Date']['output'];
  /** The day on which the procuratorate was asked to supervise the filing. 建议立案监督日期 */
  supervisionAskedOn: Maybe<Scalars['Date']['output']>;
  /** 立案监督结果 */
  supervisionResult: Maybe<Scalars['String']['output']>;
  /** The day on which two officers were charged with it (行刑衔接). 专案组成立日期 */
  teamFormedOn: Maybe<Scalars['Date']['output']>;
  /** The body that receives. 受移送机关 */
  toBody: Maybe<Body>;
  /** Who receives it, where no body of the network does. 受移送单位名称 */
  toText: Maybe<Scalars['String']['output']>;
};

/** What the receiver answered. 移送答复 */
export type TransferAnswer =
  /** 已立案 */
  | 'FILED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 退回 */
  | 'RETURNED';

/** A page of transfers, last sent first unless asked otherwise. 移送分页 */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The rows of this page with their cursors. 本页条目 */
  edges: Array<TransferEdge>;
  /** The rows of this page. 本页记录 */
  nodes: Array<Transfer>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. 总数 */
  totalCount: Scalars['Int']['output'];
};

/** Which way a case or its evidence goes. 移送方向 */
export type TransferDirection =
  /** 部门移送综合执法: by the evidence-sharing system */
  | 'FROM_DEPARTMENT'
  /** 移送主管部门 */
  | 'TO_DEPARTMENT'
  /** 移送其他机关: an authority that is no department, as one of supervision or a procuratorate */
  | 'TO_OTHER'
  /** 移送公安机关 */
  | 'TO_POLICE';

/** One row of a page. 分页条目 */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Where the row stands; give it as `after` to go on from here. 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: Transfer;
};

/** Narrows a list; what is left out leaves all. 移送筛选 */
export type TransferFilter = {
  /** Answered before this day. 答复日期止（不含） */
  answeredBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Answered on this day or later. 答复日期自 */
  answeredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 移送答复 */
  answers?: InputMaybe<Array<TransferAnswer>>;
  /** Sent before this day. 移送日期止（不含） */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** 移送方向 */
  directions?: InputMaybe<Array<TransferDirection>>;
  /** Sent on this day or later. 移送日期自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of the bodies that hand over. 移送机关编码 */
  fromBodyCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 是否全电子化 */
  isFullyElectronic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否线上移送 */
  isOnline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 移送事由 */
  reasons?: InputMaybe<Array<TransferReason>>;
  /** Codes of the bodies that receive. 受移送机关编码 */
  toBodyCodes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The order of a list. 移送排序 */
export type TransferOrder = {
  /** 排序方向 */
  direction?: OrderDirection;
  /** 排序依据 */
  field: TransferOrderField;
};

/** What a list can be ordered by. 移送排序依据 */
export type TransferOrderField =
  /** 答复日期 */
  | 'ANSWERED_ON'
  /** 移送日期 */
  | 'SENT_ON';

/** Why a case is handed over. 移送事由 */
export type TransferReason =
  /** 证据共享: 浙江省综合行政执法条例 art. 18 */
  | 'EVIDENCE'
  /** 属受移送机关管辖 */
  | 'JURISDICTION'
  /** 阻碍执法 */
  | 'OBSTRUCTION'
  /** 其他 */
  | 'OTHER'
  /** 涉嫌犯罪: 行政执法机关移送涉嫌犯罪案件的规定 */
  | 'SUSPECTED_CRIME';

/** What shall stand in a column instead of a text. 取值更正 */
export type ValueCorrection = {
  /** 列名 */
  column: Scalars['String']['input'];
  /** The whole text of the cell as it came; empty for an empty cell. 原文 */
  from: Scalars['String']['input'];
  /** 更正后 */
  to: Scalars['String']['input'];
};

/** What came of verifying a piece of evidence (行政处罚法 art. 46). 核实情况 */
export type Verification =
  /** 已排除: unlawfully taken or found untrue */
  | 'EXCLUDED'
  /** 未核实 */
  | 'UNVERIFIED'
  /** 已核实 */
  | 'VERIFIED';

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
  CaseDocument: CaseDocument;
  CaseTemplate: CaseTemplate;
  CoerciveMeasure: CoerciveMeasure;
  Commitment: Commitment;
  CooperationAgreement: CooperationAgreement;
  CorrectionOrder: CorrectionOrder;
  Decision: Decision;
  DiscretionTier: DiscretionTier;
  Discussion: Discussion;
  DocumentForm: DocumentForm;
  EnforcementItem: EnforcementItem;
  Event: Event;
  Evidence: Evidence;
  Execution: Execution;
  Hearing: Hearing;
  LegalReview: LegalReview;
  Litigation: Litigation;
  Notice: Notice;
  Officer: Officer;
  Party: Party;
  Payment: Payment;
  Place: Place;
  Preservation: Preservation;
  Publication: Publication;
  Reconsideration: Reconsideration;
  RegulatedEntity: RegulatedEntity;
  Service: Service;
  SupervisionRecord: SupervisionRecord;
  Team: Team;
  Transfer: Transfer;
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
  CaseDocument:
    ( { __typename: 'CaseDocument' }
    & GraphQLRecursivePick<FederationTypes['CaseDocument'], {"id":true}> );
  CaseTemplate:
    ( { __typename: 'CaseTemplate' }
    & GraphQLRecursivePick<FederationTypes['CaseTemplate'], {"jurisdiction":true,"code":true}> );
  CoerciveMeasure:
    ( { __typename: 'CoerciveMeasure' }
    & GraphQLRecursivePick<FederationTypes['CoerciveMeasure'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  CooperationAgreement:
    ( { __typename: 'CooperationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"jurisdiction":true,"number":true}> );
  CorrectionOrder:
    ( { __typename: 'CorrectionOrder' }
    & GraphQLRecursivePick<FederationTypes['CorrectionOrder'], {"id":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
  DiscretionTier:
    ( { __typename: 'DiscretionTier' }
    & GraphQLRecursivePick<FederationTypes['DiscretionTier'], {"jurisdiction":true,"itemCode":true,"ordinal":true}> );
  Discussion:
    ( { __typename: 'Discussion' }
    & GraphQLRecursivePick<FederationTypes['Discussion'], {"id":true}> );
  DocumentForm:
    ( { __typename: 'DocumentForm' }
    & GraphQLRecursivePick<FederationTypes['DocumentForm'], {"jurisdiction":true,"code":true}> );
  EnforcementItem:
    ( { __typename: 'EnforcementItem' }
    & GraphQLRecursivePick<FederationTypes['EnforcementItem'], {"jurisdiction":true,"code":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"jurisdiction":true,"number":true}> );
  Evidence:
    ( { __typename: 'Evidence' }
    & GraphQLRecursivePick<FederationTypes['Evidence'], {"id":true}> );
  Execution:
    ( { __typename: 'Execution' }
    & GraphQLRecursivePick<FederationTypes['Execution'], {"id":true}> );
  Hearing:
    ( { __typename: 'Hearing' }
    & GraphQLRecursivePick<FederationTypes['Hearing'], {"id":true}> );
  LegalReview:
    ( { __typename: 'LegalReview' }
    & GraphQLRecursivePick<FederationTypes['LegalReview'], {"id":true}> );
  Litigation:
    ( { __typename: 'Litigation' }
    & GraphQLRecursivePick<FederationTypes['Litigation'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"jurisdiction":true,"certificateNumber":true}> );
  Party:
    ( { __typename: 'Party' }
    & GraphQLRecursivePick<FederationTypes['Party'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"code":true}> );
  Preservation:
    ( { __typename: 'Preservation' }
    & GraphQLRecursivePick<FederationTypes['Preservation'], {"id":true}> );
  Publication:
    ( { __typename: 'Publication' }
    & GraphQLRecursivePick<FederationTypes['Publication'], {"id":true}> );
  Reconsideration:
    ( { __typename: 'Reconsideration' }
    & GraphQLRecursivePick<FederationTypes['Reconsideration'], {"id":true}> );
  RegulatedEntity:
    ( { __typename: 'RegulatedEntity' }
    & GraphQLRecursivePick<FederationTypes['RegulatedEntity'], {"jurisdiction":true,"creditCode":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
  SupervisionRecord:
    ( { __typename: 'SupervisionRecord' }
    & ( GraphQLRecursivePick<FederationTypes['SupervisionRecord'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SupervisionRecord'], {"jurisdiction":true,"number":true}> ) );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"jurisdiction":true,"code":true}> );
  Transfer:
    ( { __typename: 'Transfer' }
    & ( GraphQLRecursivePick<FederationTypes['Transfer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Transfer'], {"jurisdiction":true,"number":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CaseSearchResult:
    | ( CaseParent & { __typename: 'Case' } )
    | ( PartyParent & { __typename: 'Party' } )
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
  Body: ResolverTypeWrapper<ByCode>;
  Case: ResolverTypeWrapper<CaseParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CaseAction: ResolverTypeWrapper<CaseActionParent>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionParent>;
  CaseDocument: ResolverTypeWrapper<CaseDocumentParent>;
  CaseDocumentConnection: ResolverTypeWrapper<CaseDocumentConnectionParent>;
  CaseDocumentEdge: ResolverTypeWrapper<Omit<CaseDocumentEdge, 'node'> & { node: ResolversTypes['CaseDocument'] }>;
  CaseDocumentFilter: CaseDocumentFilter;
  CaseDocumentOrder: CaseDocumentOrder;
  CaseDocumentOrderField: CaseDocumentOrderField;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseExit: CaseExit;
  CaseFilter: CaseFilter;
  CaseMetricDimension: CaseMetricDimension;
  CaseMetricKey: CaseMetricKey;
  CaseOrder: CaseOrder;
  CaseOrderField: CaseOrderField;
  CaseProcedure: CaseProcedure;
  CaseSearchConnection: ResolverTypeWrapper<CaseSearchConnectionParent>;
  CaseSearchEdge: ResolverTypeWrapper<Omit<CaseSearchEdge, 'node'> & { node: ResolversTypes['CaseSearchResult'] }>;
  CaseSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CaseSearchResult']>;
  CaseSearchType: CaseSearchType;
  CaseState: CaseState;
  CaseTemplate: ResolverTypeWrapper<ByCode>;
  CellCorrection: CellCorrection;
  CoerciveKind: CoerciveKind;
  CoerciveMeasure: ResolverTypeWrapper<CoerciveMeasureParent>;
  CoerciveMeasureConnection: ResolverTypeWrapper<CoerciveMeasureConnectionParent>;
  CoerciveMeasureEdge: ResolverTypeWrapper<Omit<CoerciveMeasureEdge, 'node'> & { node: ResolversTypes['CoerciveMeasure'] }>;
  CoerciveMeasureFilter: CoerciveMeasureFilter;
  CoerciveMeasureOrder: CoerciveMeasureOrder;
  CoerciveMeasureOrderField: CoerciveMeasureOrderField;
  Commitment: ResolverTypeWrapper<CommitmentParent>;
  CommitmentConnection: ResolverTypeWrapper<CommitmentConnectionParent>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentList: CommitmentList;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderField: CommitmentOrderField;
  CooperationAgreement: ResolverTypeWrapper<ByNumber>;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRowsResult']>;
  CorrectRowsSuccess: ResolverTypeWrapper<CorrectRowsSuccess>;
  CorrectionOrder: ResolverTypeWrapper<CorrectionOrderParent>;
  CorrectionOrderConnection: ResolverTypeWrapper<CorrectionOrderConnectionParent>;
  CorrectionOrderEdge: ResolverTypeWrapper<Omit<CorrectionOrderEdge, 'node'> & { node: ResolversTypes['CorrectionOrder'] }>;
  CorrectionOrderFilter: CorrectionOrderFilter;
  CorrectionOrderOrder: CorrectionOrderOrder;
  CorrectionOrderOrderField: CorrectionOrderOrderField;
  CorrectionResult: CorrectionResult;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: DateOrder;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineKind: DeadlineKind;
  DeadlineUnit: DeadlineUnit;
  Decision: ResolverTypeWrapper<DecisionParent>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionParent>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: DecisionOrderField;
  DiscretionTier: ResolverTypeWrapper<DiscretionTierParent>;
  Discussion: ResolverTypeWrapper<DiscussionParent>;
  DiscussionConnection: ResolverTypeWrapper<DiscussionConnectionParent>;
  DiscussionEdge: ResolverTypeWrapper<Omit<DiscussionEdge, 'node'> & { node: ResolversTypes['Discussion'] }>;
  DiscussionFilter: DiscussionFilter;
  DiscussionOrder: DiscussionOrder;
  DiscussionOrderField: DiscussionOrderField;
  DocumentForm: ResolverTypeWrapper<ByCode>;
  EnforcementItem: ResolverTypeWrapper<ByCode>;
  Event: ResolverTypeWrapper<ByNumber>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionParent>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFilter: EvidenceFilter;
  EvidenceKind: EvidenceKind;
  EvidenceOrder: EvidenceOrder;
  EvidenceOrderField: EvidenceOrderField;
  Execution: ResolverTypeWrapper<ExecutionParent>;
  ExecutionConnection: ResolverTypeWrapper<ExecutionConnectionParent>;
  ExecutionEdge: ResolverTypeWrapper<Omit<ExecutionEdge, 'node'> & { node: ResolversTypes['Execution'] }>;
  ExecutionFilter: ExecutionFilter;
  ExecutionKind: ExecutionKind;
  ExecutionOrder: ExecutionOrder;
  ExecutionOrderField: ExecutionOrderField;
  ExecutionResult: ExecutionResult;
  Hearing: ResolverTypeWrapper<HearingParent>;
  HearingConnection: ResolverTypeWrapper<HearingConnectionParent>;
  HearingEdge: ResolverTypeWrapper<Omit<HearingEdge, 'node'> & { node: ResolversTypes['Hearing'] }>;
  HearingFilter: HearingFilter;
  HearingOrder: HearingOrder;
  HearingOrderField: HearingOrderField;
  HearingResult: HearingResult;
  IssuingSubject: IssuingSubject;
  LegalReview: ResolverTypeWrapper<LegalReviewParent>;
  LegalReviewConnection: ResolverTypeWrapper<LegalReviewConnectionParent>;
  LegalReviewEdge: ResolverTypeWrapper<Omit<LegalReviewEdge, 'node'> & { node: ResolversTypes['LegalReview'] }>;
  LegalReviewFilter: LegalReviewFilter;
  LegalReviewOrder: LegalReviewOrder;
  LegalReviewOrderField: LegalReviewOrderField;
  Litigation: ResolverTypeWrapper<LitigationParent>;
  LitigationConnection: ResolverTypeWrapper<LitigationConnectionParent>;
  LitigationEdge: ResolverTypeWrapper<Omit<LitigationEdge, 'node'> & { node: ResolversTypes['Litigation'] }>;
  LitigationFilter: LitigationFilter;
  LitigationOrder: LitigationOrder;
  LitigationOrderField: LitigationOrderField;
  Metric: ResolverTypeWrapper<Omit<Metric, 'parts'> & { parts: Array<ResolversTypes['MetricPart']> }>;
  MetricPart: ResolverTypeWrapper<Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversTypes['Body']>, place?: Maybe<ResolversTypes['Place']> }>;
  MetricUnit: MetricUnit;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnectionParent>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeFilter: NoticeFilter;
  NoticeKind: NoticeKind;
  NoticeOrder: NoticeOrder;
  NoticeOrderField: NoticeOrderField;
  Officer: ResolverTypeWrapper<OfficerParent>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyParent>;
  PartyConnection: ResolverTypeWrapper<PartyConnectionParent>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  PartyKind: PartyKind;
  PartyOrder: PartyOrder;
  PartyOrderField: PartyOrderField;
  Payment: ResolverTypeWrapper<PaymentParent>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionParent>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentMethod: PaymentMethod;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PenaltyKind: PenaltyKind;
  Place: ResolverTypeWrapper<PlaceParent>;
  Preservation: ResolverTypeWrapper<PreservationParent>;
  PreservationConnection: ResolverTypeWrapper<PreservationConnectionParent>;
  PreservationEdge: ResolverTypeWrapper<Omit<PreservationEdge, 'node'> & { node: ResolversTypes['Preservation'] }>;
  PreservationFilter: PreservationFilter;
  PreservationOrder: PreservationOrder;
  PreservationOrderField: PreservationOrderField;
  PreservationResult: PreservationResult;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<PublicationParent>;
  PublicationChannel: PublicationChannel;
  PublicationConnection: ResolverTypeWrapper<PublicationConnectionParent>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublicationFilter: PublicationFilter;
  PublicationOrder: PublicationOrder;
  PublicationOrderField: PublicationOrderField;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedRowPage: ResolverTypeWrapper<QuarantinedRowPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reconsideration: ResolverTypeWrapper<ReconsiderationParent>;
  ReconsiderationConnection: ResolverTypeWrapper<ReconsiderationConnectionParent>;
  ReconsiderationEdge: ResolverTypeWrapper<Omit<ReconsiderationEdge, 'node'> & { node: ResolversTypes['Reconsideration'] }>;
  ReconsiderationFilter: ReconsiderationFilter;
  ReconsiderationOrder: ReconsiderationOrder;
  ReconsiderationOrderField: ReconsiderationOrderField;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegulatedEntity: ResolverTypeWrapper<RegulatedEntityParent>;
  RemedyResult: RemedyResult;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayRowsResult']>;
  ReplayRowsSuccess: ResolverTypeWrapper<ReplayRowsSuccess>;
  ReviewResult: ReviewResult;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeBatchResult']>;
  RevokeBatchSuccess: ResolverTypeWrapper<RevokeBatchSuccess>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  Service: ResolverTypeWrapper<ServiceParent>;
  ServiceConnection: ResolverTypeWrapper<ServiceConnectionParent>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFilter: ServiceFilter;
  ServiceMethod: ServiceMethod;
  ServiceOrder: ServiceOrder;
  ServiceOrderField: ServiceOrderField;
  SourcePull: ResolverTypeWrapper<SourcePull>;
  SourceSystem: ResolverTypeWrapper<SourceSystem>;
  SupervisionRecord: ResolverTypeWrapper<SupervisionRecordParent>;
  SupervisionRecordConnection: ResolverTypeWrapper<SupervisionRecordConnectionParent>;
  SupervisionRecordEdge: ResolverTypeWrapper<Omit<SupervisionRecordEdge, 'node'> & { node: ResolversTypes['SupervisionRecord'] }>;
  SupervisionRecordFilter: SupervisionRecordFilter;
  SupervisionRecordOrder: SupervisionRecordOrder;
  SupervisionRecordOrderField: SupervisionRecordOrderField;
  SupervisionWay: SupervisionWay;
  Team: ResolverTypeWrapper<ByCode>;
  Transfer: ResolverTypeWrapper<TransferParent>;
  TransferAnswer: TransferAnswer;
  TransferConnection: ResolverTypeWrapper<TransferConnectionParent>;
  TransferDirection: TransferDirection;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferFilter: TransferFilter;
  TransferOrder: TransferOrder;
  TransferOrderField: TransferOrderField;
  TransferReason: TransferReason;
  ValueCorrection: ValueCorrection;
  Verification: Verification;
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
  Case: CaseParent;
  ID: Scalars['ID']['output'];
  CaseAction: CaseActionParent;
  CaseConnection: CaseConnectionParent;
  CaseDocument: CaseDocumentParent;
  CaseDocumentConnection: CaseDocumentConnectionParent;
  CaseDocumentEdge: Omit<CaseDocumentEdge, 'node'> & { node: ResolversParentTypes['CaseDocument'] };
  CaseDocumentFilter: CaseDocumentFilter;
  CaseDocumentOrder: CaseDocumentOrder;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseFilter: CaseFilter;
  CaseOrder: CaseOrder;
  CaseSearchConnection: CaseSearchConnectionParent;
  CaseSearchEdge: Omit<CaseSearchEdge, 'node'> & { node: ResolversParentTypes['CaseSearchResult'] };
  CaseSearchResult: ResolversUnionTypes<ResolversParentTypes>['CaseSearchResult'];
  CaseTemplate: ByCode;
  CellCorrection: CellCorrection;
  CoerciveMeasure: CoerciveMeasureParent;
  CoerciveMeasureConnection: CoerciveMeasureConnectionParent;
  CoerciveMeasureEdge: Omit<CoerciveMeasureEdge, 'node'> & { node: ResolversParentTypes['CoerciveMeasure'] };
  CoerciveMeasureFilter: CoerciveMeasureFilter;
  CoerciveMeasureOrder: CoerciveMeasureOrder;
  Commitment: CommitmentParent;
  CommitmentConnection: CommitmentConnectionParent;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CooperationAgreement: ByNumber;
  CorrectRowsInput: CorrectRowsInput;
  CorrectRowsResult: ResolversUnionTypes<ResolversParentTypes>['CorrectRowsResult'];
  CorrectRowsSuccess: CorrectRowsSuccess;
  CorrectionOrder: CorrectionOrderParent;
  CorrectionOrderConnection: CorrectionOrderConnectionParent;
  CorrectionOrderEdge: Omit<CorrectionOrderEdge, 'node'> & { node: ResolversParentTypes['CorrectionOrder'] };
  CorrectionOrderFilter: CorrectionOrderFilter;
  CorrectionOrderOrder: CorrectionOrderOrder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineParent;
  Decision: DecisionParent;
  DecisionConnection: DecisionConnectionParent;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DiscretionTier: DiscretionTierParent;
  Discussion: DiscussionParent;
  DiscussionConnection: DiscussionConnectionParent;
  DiscussionEdge: Omit<DiscussionEdge, 'node'> & { node: ResolversParentTypes['Discussion'] };
  DiscussionFilter: DiscussionFilter;
  DiscussionOrder: DiscussionOrder;
  DocumentForm: ByCode;
  EnforcementItem: ByCode;
  Event: ByNumber;
  Evidence: EvidenceParent;
  EvidenceConnection: EvidenceConnectionParent;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFilter: EvidenceFilter;
  EvidenceOrder: EvidenceOrder;
  Execution: ExecutionParent;
  ExecutionConnection: ExecutionConnectionParent;
  ExecutionEdge: Omit<ExecutionEdge, 'node'> & { node: ResolversParentTypes['Execution'] };
  ExecutionFilter: ExecutionFilter;
  ExecutionOrder: ExecutionOrder;
  Hearing: HearingParent;
  HearingConnection: HearingConnectionParent;
  HearingEdge: Omit<HearingEdge, 'node'> & { node: ResolversParentTypes['Hearing'] };
  HearingFilter: HearingFilter;
  HearingOrder: HearingOrder;
  LegalReview: LegalReviewParent;
  LegalReviewConnection: LegalReviewConnectionParent;
  LegalReviewEdge: Omit<LegalReviewEdge, 'node'> & { node: ResolversParentTypes['LegalReview'] };
  LegalReviewFilter: LegalReviewFilter;
  LegalReviewOrder: LegalReviewOrder;
  Litigation: LitigationParent;
  LitigationConnection: LitigationConnectionParent;
  LitigationEdge: Omit<LitigationEdge, 'node'> & { node: ResolversParentTypes['Litigation'] };
  LitigationFilter: LitigationFilter;
  LitigationOrder: LitigationOrder;
  Metric: Omit<Metric, 'parts'> & { parts: Array<ResolversParentTypes['MetricPart']> };
  MetricPart: Omit<MetricPart, 'body' | 'place'> & { body?: Maybe<ResolversParentTypes['Body']>, place?: Maybe<ResolversParentTypes['Place']> };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  Notice: NoticeParent;
  NoticeConnection: NoticeConnectionParent;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NoticeOrder: NoticeOrder;
  Officer: OfficerParent;
  PageInfo: PageInfo;
  Party: PartyParent;
  PartyConnection: PartyConnectionParent;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  PartyOrder: PartyOrder;
  Payment: PaymentParent;
  PaymentConnection: PaymentConnectionParent;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  Place: PlaceParent;
  Preservation: PreservationParent;
  PreservationConnection: PreservationConnectionParent;
  PreservationEdge: Omit<PreservationEdge, 'node'> & { node: ResolversParentTypes['Preservation'] };
  PreservationFilter: PreservationFilter;
  PreservationOrder: PreservationOrder;
  Provenance: Provenance;
  Publication: PublicationParent;
  PublicationConnection: PublicationConnectionParent;
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublicationFilter: PublicationFilter;
  PublicationOrder: PublicationOrder;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRow: QuarantinedRow;
  QuarantinedRowPage: QuarantinedRowPage;
  Query: Record<PropertyKey, never>;
  Reconsideration: ReconsiderationParent;
  ReconsiderationConnection: ReconsiderationConnectionParent;
  ReconsiderationEdge: Omit<ReconsiderationEdge, 'node'> & { node: ResolversParentTypes['Reconsideration'] };
  ReconsiderationFilter: ReconsiderationFilter;
  ReconsiderationOrder: ReconsiderationOrder;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegulatedEntity: RegulatedEntityParent;
  ReplayRowsInput: ReplayRowsInput;
  ReplayRowsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRowsResult'];
  ReplayRowsSuccess: ReplayRowsSuccess;
  RevokeBatchInput: RevokeBatchInput;
  RevokeBatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeBatchResult'];
  RevokeBatchSuccess: RevokeBatchSuccess;
  RowProblem: RowProblem;
  Service: ServiceParent;
  ServiceConnection: ServiceConnectionParent;
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFilter: ServiceFilter;
  ServiceOrder: ServiceOrder;
  SourcePull: SourcePull;
  SourceSystem: SourceSystem;
  SupervisionRecord: SupervisionRecordParent;
  SupervisionRecordConnection: SupervisionRecordConnectionParent;
  SupervisionRecordEdge: Omit<SupervisionRecordEdge, 'node'> & { node: ResolversParentTypes['SupervisionRecord'] };
  SupervisionRecordFilter: SupervisionRecordFilter;
  SupervisionRecordOrder: SupervisionRecordOrder;
  Team: ByCode;
  Transfer: TransferParent;
  TransferConnection: TransferConnectionParent;
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferFilter: TransferFilter;
  TransferOrder: TransferOrder;
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
  caseDocuments?: Resolver<ResolversTypes['CaseDocumentConnection'], ParentType, ContextType, Partial<BodyCaseDocumentsArgs>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<BodyCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<BodyDecisionsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedEvidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<BodySharedEvidenceArgs>>;
  transfersReceived?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<BodyTransfersReceivedArgs>>;
  transfersSent?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<BodyTransfersSentArgs>>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case'], FederationReferenceType extends FederationReferenceTypes['Case'] = FederationReferenceTypes['Case']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Case']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  approvalSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coerciveMeasures?: Resolver<Array<ResolversTypes['CoerciveMeasure']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  correctionOrders?: Resolver<Array<ResolversTypes['CorrectionOrder']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  discoveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  discretionTier?: Resolver<Maybe<ResolversTypes['DiscretionTier']>, ParentType, ContextType>;
  discussions?: Resolver<Array<ResolversTypes['Discussion']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['CaseDocument']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  executions?: Resolver<Array<ResolversTypes['Execution']>, ParentType, ContextType>;
  exitKind?: Resolver<Maybe<ResolversTypes['CaseExit']>, ParentType, ContextType>;
  fileCompletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handlerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hearingText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hearings?: Resolver<Array<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHearingRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isHearingTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReviewPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isReviewRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  issuingSubject?: Resolver<Maybe<ResolversTypes['IssuingSubject']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  itemVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReviews?: Resolver<Array<ResolversTypes['LegalReview']>, ParentType, ContextType>;
  litigations?: Resolver<Array<ResolversTypes['Litigation']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  noticeServedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  performedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preservations?: Resolver<Array<ResolversTypes['Preservation']>, ParentType, ContextType>;
  priorActs?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['CaseProcedure'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reconsiderations?: Resolver<Array<ResolversTypes['Reconsideration']>, ParentType, ContextType>;
  regulatedEntity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  supervisionRecords?: Resolver<ResolversTypes['SupervisionRecordConnection'], ParentType, ContextType, Partial<CaseSupervisionRecordsArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['CaseTemplate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<CaseTransfersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CaseDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDocument'] = ResolversParentTypes['CaseDocument'], FederationReferenceType extends FederationReferenceTypes['CaseDocument'] = FederationReferenceTypes['CaseDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['DocumentForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDocumentConnection'] = ResolversParentTypes['CaseDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDocumentEdge'] = ResolversParentTypes['CaseDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseDocument'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSearchConnection'] = ResolversParentTypes['CaseSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseSearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSearchEdge'] = ResolversParentTypes['CaseSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseSearchResult'], ParentType, ContextType>;
};

export type CaseSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSearchResult'] = ResolversParentTypes['CaseSearchResult']> = {
  __resolveType?: TypeResolveFn<'Case' | 'Party', ParentType, ContextType>;
};

export type CaseTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTemplate'] = ResolversParentTypes['CaseTemplate'], FederationReferenceType extends FederationReferenceTypes['CaseTemplate'] = FederationReferenceTypes['CaseTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<CaseTemplateCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoerciveMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoerciveMeasure'] = ResolversParentTypes['CoerciveMeasure'], FederationReferenceType extends FederationReferenceTypes['CoerciveMeasure'] = FederationReferenceTypes['CoerciveMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoerciveMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  extendedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUrgent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoerciveKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CoerciveMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoerciveMeasureConnection'] = ResolversParentTypes['CoerciveMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoerciveMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoerciveMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoerciveMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoerciveMeasureEdge'] = ResolversParentTypes['CoerciveMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoerciveMeasure'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followingCase?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['CommitmentList']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CorrectionResult']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CooperationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'], FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] = FederationReferenceTypes['CooperationAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<CooperationAgreementTransfersArgs>>;
};

export type CorrectRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsResult'] = ResolversParentTypes['CorrectRowsResult']> = {
  __resolveType?: TypeResolveFn<'BatchRefused' | 'CorrectRowsSuccess', ParentType, ContextType>;
};

export type CorrectRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRowsSuccess'] = ResolversParentTypes['CorrectRowsSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionOrder'] = ResolversParentTypes['CorrectionOrder'], FederationReferenceType extends FederationReferenceTypes['CorrectionOrder'] = FederationReferenceTypes['CorrectionOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CorrectionOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CorrectionResult']>, ParentType, ContextType>;
};

export type CorrectionOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionOrderConnection'] = ResolversParentTypes['CorrectionOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CorrectionOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionOrderEdge'] = ResolversParentTypes['CorrectionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionOrder'], ParentType, ContextType>;
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

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  areaText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  confiscated?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPenalty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuingBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numberText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DiscretionTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscretionTier'] = ResolversParentTypes['DiscretionTier'], FederationReferenceType extends FederationReferenceTypes['DiscretionTier'] = FederationReferenceTypes['DiscretionTier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiscretionTier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<DiscretionTierCasesArgs>>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion'], FederationReferenceType extends FederationReferenceTypes['Discussion'] = FederationReferenceTypes['Discussion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discussion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DiscussionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionConnection'] = ResolversParentTypes['DiscussionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiscussionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Discussion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionEdge'] = ResolversParentTypes['DiscussionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discussion'], ParentType, ContextType>;
};

export type DocumentFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentForm'] = ResolversParentTypes['DocumentForm'], FederationReferenceType extends FederationReferenceTypes['DocumentForm'] = FederationReferenceTypes['DocumentForm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentForm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseDocuments?: Resolver<ResolversTypes['CaseDocumentConnection'], ParentType, ContextType, Partial<DocumentFormCaseDocumentsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnforcementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnforcementItem'] = ResolversParentTypes['EnforcementItem'], FederationReferenceType extends FederationReferenceTypes['EnforcementItem'] = FederationReferenceTypes['EnforcementItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<EnforcementItemCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<EnforcementItemTransfersArgs>>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<EventCasesArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'], FederationReferenceType extends FederationReferenceTypes['Evidence'] = FederationReferenceTypes['Evidence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evidence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  originBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExecutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Execution'] = ResolversParentTypes['Execution'], FederationReferenceType extends FederationReferenceTypes['Execution'] = FederationReferenceTypes['Execution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Execution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExecutionKind'], ParentType, ContextType>;
  noticePublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ExecutionResult']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  urgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExecutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionConnection'] = ResolversParentTypes['ExecutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExecutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Execution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExecutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionEdge'] = ResolversParentTypes['ExecutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Execution'], ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing'], FederationReferenceType extends FederationReferenceTypes['Hearing'] = FederationReferenceTypes['Hearing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hearing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['HearingResult']>, ParentType, ContextType>;
};

export type HearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingConnection'] = ResolversParentTypes['HearingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Hearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingEdge'] = ResolversParentTypes['HearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hearing'], ParentType, ContextType>;
};

export type LegalReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalReview'] = ResolversParentTypes['LegalReview'], FederationReferenceType extends FederationReferenceTypes['LegalReview'] = FederationReferenceTypes['LegalReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isJoint?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ReviewResult']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalReviewConnection'] = ResolversParentTypes['LegalReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LegalReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LegalReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalReviewEdge'] = ResolversParentTypes['LegalReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalReview'], ParentType, ContextType>;
};

export type LitigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Litigation'] = ResolversParentTypes['Litigation'], FederationReferenceType extends FederationReferenceTypes['Litigation'] = FederationReferenceTypes['Litigation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Litigation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RemedyResult']>, ParentType, ContextType>;
};

export type LitigationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationConnection'] = ResolversParentTypes['LitigationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LitigationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Litigation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LitigationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LitigationEdge'] = ResolversParentTypes['LitigationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Litigation'], ParentType, ContextType>;
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
  correctCaseRows?: Resolver<Maybe<ResolversTypes['CorrectRowsResult']>, ParentType, ContextType, RequireFields<MutationCorrectCaseRowsArgs, 'input'>>;
  replayCaseRows?: Resolver<Maybe<ResolversTypes['ReplayRowsResult']>, ParentType, ContextType, RequireFields<MutationReplayCaseRowsArgs, 'input'>>;
  revokeCaseBatch?: Resolver<Maybe<ResolversTypes['RevokeBatchResult']>, ParentType, ContextType, RequireFields<MutationRevokeCaseBatchArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefenceAdopted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOral?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  penaltyKinds?: Resolver<Array<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  periodEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<OfficerCasesArgs>>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostedHearings?: Resolver<ResolversTypes['HearingConnection'], ParentType, ContextType, Partial<OfficerHostedHearingsArgs>>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReviews?: Resolver<ResolversTypes['LegalReviewConnection'], ParentType, ContextType, Partial<OfficerLegalReviewsArgs>>;
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
  associationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<PartyCasesArgs>>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulatedEntity?: Resolver<Maybe<ResolversTypes['RegulatedEntity']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeIdKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representativeIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSurcharge?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseMetrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<PlaceCaseMetricsArgs, 'keys'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<PlaceCasesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, Partial<PlaceTransfersArgs>>;
};

export type PreservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preservation'] = ResolversParentTypes['Preservation'], FederationReferenceType extends FederationReferenceTypes['Preservation'] = FederationReferenceTypes['Preservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Preservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preservedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PreservationResult']>, ParentType, ContextType>;
};

export type PreservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreservationConnection'] = ResolversParentTypes['PreservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PreservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Preservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreservationEdge'] = ResolversParentTypes['PreservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Preservation'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'], FederationReferenceType extends FederationReferenceTypes['Publication'] = FederationReferenceTypes['Publication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Publication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['PublicationChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
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
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'jurisdiction' | 'number'>>;
  caseBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryCaseBatchArgs, 'id'>>;
  caseBatches?: Resolver<Maybe<ResolversTypes['BatchPage']>, ParentType, ContextType, Partial<QueryCaseBatchesArgs>>;
  caseDocuments?: Resolver<ResolversTypes['CaseDocumentConnection'], ParentType, ContextType, RequireFields<QueryCaseDocumentsArgs, 'jurisdiction'>>;
  caseSystems?: Resolver<Maybe<Array<ResolversTypes['SourceSystem']>>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'jurisdiction'>>;
  coerciveMeasures?: Resolver<ResolversTypes['CoerciveMeasureConnection'], ParentType, ContextType, RequireFields<QueryCoerciveMeasuresArgs, 'jurisdiction'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'jurisdiction'>>;
  correctionOrders?: Resolver<ResolversTypes['CorrectionOrderConnection'], ParentType, ContextType, RequireFields<QueryCorrectionOrdersArgs, 'jurisdiction'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'jurisdiction' | 'number'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'jurisdiction'>>;
  discussions?: Resolver<ResolversTypes['DiscussionConnection'], ParentType, ContextType, RequireFields<QueryDiscussionsArgs, 'jurisdiction'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'jurisdiction'>>;
  executions?: Resolver<ResolversTypes['ExecutionConnection'], ParentType, ContextType, RequireFields<QueryExecutionsArgs, 'jurisdiction'>>;
  hearings?: Resolver<ResolversTypes['HearingConnection'], ParentType, ContextType, RequireFields<QueryHearingsArgs, 'jurisdiction'>>;
  legalReviews?: Resolver<ResolversTypes['LegalReviewConnection'], ParentType, ContextType, RequireFields<QueryLegalReviewsArgs, 'jurisdiction'>>;
  litigations?: Resolver<ResolversTypes['LitigationConnection'], ParentType, ContextType, RequireFields<QueryLitigationsArgs, 'jurisdiction'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'jurisdiction'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'jurisdiction'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'jurisdiction'>>;
  preservations?: Resolver<ResolversTypes['PreservationConnection'], ParentType, ContextType, RequireFields<QueryPreservationsArgs, 'jurisdiction'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<QueryPublicationsArgs, 'jurisdiction'>>;
  reconsiderations?: Resolver<ResolversTypes['ReconsiderationConnection'], ParentType, ContextType, RequireFields<QueryReconsiderationsArgs, 'jurisdiction'>>;
  searchCases?: Resolver<ResolversTypes['CaseSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchCasesArgs, 'text'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'jurisdiction'>>;
  supervisionRecord?: Resolver<Maybe<ResolversTypes['SupervisionRecord']>, ParentType, ContextType, RequireFields<QuerySupervisionRecordArgs, 'jurisdiction' | 'number'>>;
  supervisionRecords?: Resolver<ResolversTypes['SupervisionRecordConnection'], ParentType, ContextType, RequireFields<QuerySupervisionRecordsArgs, 'jurisdiction'>>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<QueryTransferArgs, 'jurisdiction' | 'number'>>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<QueryTransfersArgs, 'jurisdiction'>>;
};

export type ReconsiderationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconsideration'] = ResolversParentTypes['Reconsideration'], FederationReferenceType extends FederationReferenceTypes['Reconsideration'] = FederationReferenceTypes['Reconsideration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reconsideration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RemedyResult']>, ParentType, ContextType>;
};

export type ReconsiderationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconsiderationConnection'] = ResolversParentTypes['ReconsiderationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconsiderationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reconsideration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconsiderationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconsiderationEdge'] = ResolversParentTypes['ReconsiderationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reconsideration'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'BatchRefused', ParentType, ContextType>;
};

export type RegulatedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulatedEntity'] = ResolversParentTypes['RegulatedEntity'], FederationReferenceType extends FederationReferenceTypes['RegulatedEntity'] = FederationReferenceTypes['RegulatedEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegulatedEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<RegulatedEntityCasesArgs>>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<Array<Maybe<ResolversTypes['Officer']>>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
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

export type SupervisionRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRecord'] = ResolversParentTypes['SupervisionRecord'], FederationReferenceType extends FederationReferenceTypes['SupervisionRecord'] = FederationReferenceTypes['SupervisionRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupervisionRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorityText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  caseNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  subjectText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SupervisionWay'], ParentType, ContextType>;
};

export type SupervisionRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRecordConnection'] = ResolversParentTypes['SupervisionRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionRecordEdge'] = ResolversParentTypes['SupervisionRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionRecord'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, Partial<TeamCasesArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'], FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['TransferAnswer']>, ParentType, ContextType>;
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  electronicEvidenceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filedCase?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  filedCaseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFullyElectronic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['EnforcementItem']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandatoryEvidenceCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  materialsHandedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objectionDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TransferReason']>, ParentType, ContextType>;
  reasonText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supervisionAskedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supervisionResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamFormedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  toText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Batch?: BatchResolvers<ContextType>;
  BatchPage?: BatchPageResolvers<ContextType>;
  BatchReason?: BatchReasonResolvers<ContextType>;
  BatchRefused?: BatchRefusedResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseAction?: CaseActionResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseDocument?: CaseDocumentResolvers<ContextType>;
  CaseDocumentConnection?: CaseDocumentConnectionResolvers<ContextType>;
  CaseDocumentEdge?: CaseDocumentEdgeResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseSearchConnection?: CaseSearchConnectionResolvers<ContextType>;
  CaseSearchEdge?: CaseSearchEdgeResolvers<ContextType>;
  CaseSearchResult?: CaseSearchResultResolvers<ContextType>;
  CaseTemplate?: CaseTemplateResolvers<ContextType>;
  CoerciveMeasure?: CoerciveMeasureResolvers<ContextType>;
  CoerciveMeasureConnection?: CoerciveMeasureConnectionResolvers<ContextType>;
  CoerciveMeasureEdge?: CoerciveMeasureEdgeResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CorrectRowsResult?: CorrectRowsResultResolvers<ContextType>;
  CorrectRowsSuccess?: CorrectRowsSuccessResolvers<ContextType>;
  CorrectionOrder?: CorrectionOrderResolvers<ContextType>;
  CorrectionOrderConnection?: CorrectionOrderConnectionResolvers<ContextType>;
  CorrectionOrderEdge?: CorrectionOrderEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DiscretionTier?: DiscretionTierResolvers<ContextType>;
  Discussion?: DiscussionResolvers<ContextType>;
  DiscussionConnection?: DiscussionConnectionResolvers<ContextType>;
  DiscussionEdge?: DiscussionEdgeResolvers<ContextType>;
  DocumentForm?: DocumentFormResolvers<ContextType>;
  EnforcementItem?: EnforcementItemResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Execution?: ExecutionResolvers<ContextType>;
  ExecutionConnection?: ExecutionConnectionResolvers<ContextType>;
  ExecutionEdge?: ExecutionEdgeResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingConnection?: HearingConnectionResolvers<ContextType>;
  HearingEdge?: HearingEdgeResolvers<ContextType>;
  LegalReview?: LegalReviewResolvers<ContextType>;
  LegalReviewConnection?: LegalReviewConnectionResolvers<ContextType>;
  LegalReviewEdge?: LegalReviewEdgeResolvers<ContextType>;
  Litigation?: LitigationResolvers<ContextType>;
  LitigationConnection?: LitigationConnectionResolvers<ContextType>;
  LitigationEdge?: LitigationEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricPart?: MetricPartResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Preservation?: PreservationResolvers<ContextType>;
  PreservationConnection?: PreservationConnectionResolvers<ContextType>;
  PreservationEdge?: PreservationEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedRowPage?: QuarantinedRowPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reconsideration?: ReconsiderationResolvers<ContextType>;
  ReconsiderationConnection?: ReconsiderationConnectionResolvers<ContextType>;
  ReconsiderationEdge?: ReconsiderationEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegulatedEntity?: RegulatedEntityResolvers<ContextType>;
  ReplayRowsResult?: ReplayRowsResultResolvers<ContextType>;
  ReplayRowsSuccess?: ReplayRowsSuccessResolvers<ContextType>;
  RevokeBatchResult?: RevokeBatchResultResolvers<ContextType>;
  RevokeBatchSuccess?: RevokeBatchSuccessResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  SourcePull?: SourcePullResolvers<ContextType>;
  SourceSystem?: SourceSystemResolvers<ContextType>;
  SupervisionRecord?: SupervisionRecordResolvers<ContextType>;
  SupervisionRecordConnection?: SupervisionRecordConnectionResolvers<ContextType>;
  SupervisionRecordEdge?: SupervisionRecordEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
