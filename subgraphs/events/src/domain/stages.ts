import type { Standing } from './standing.ts';

/** 网格巡查, 源头发现, 信息采集, 任务分派, 问题处理, 案件办理, 核查反馈, 效能监督: the closed loop of DOMAIN.md §1.2. */
export const EVENT_STAGES = [
  'PATROLLED',
  'FOUND',
  'COLLECTED',
  'DISPATCHED',
  'HANDLED',
  'CASE',
  'VERIFIED',
  'EVALUATED',
] as const;
export type EventStageName = (typeof EVENT_STAGES)[number];

type Stamped = Pick<Standing, 'dispatchedAt' | 'fedBackAt' | 'caseOpenedAt' | 'verifiedAt' | 'ratedAt'> & {
  readonly patrolledAt: string | null;
  readonly foundAt: string | null;
  readonly reportedAt: string;
};

/** The stages that an event reached, in the order of the loop; what was not reached is left out. RFC 3339. */
export const stagesOf = (event: Stamped): { stage: EventStageName; at: string }[] => {
  const stamps: Readonly<Record<EventStageName, string | null>> = {
    PATROLLED: event.patrolledAt,
    FOUND: event.foundAt,
    COLLECTED: event.reportedAt,
    DISPATCHED: event.dispatchedAt,
    HANDLED: event.fedBackAt,
    CASE: event.caseOpenedAt,
    VERIFIED: event.verifiedAt,
    EVALUATED: event.ratedAt,
  };
  return EVENT_STAGES.flatMap((stage) => {
    const at = stamps[stage];
    return at === null ? [] : [{ stage, at }];
  });
};
