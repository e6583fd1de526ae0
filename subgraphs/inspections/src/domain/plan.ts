/** Where a yearly plan of inspections stands. DOMAIN.md §3.6. */
export const PLAN_STATES = ['AWAITING', 'RUNNING', 'DONE'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Where a task stands. DOMAIN.md §3.6. */
export const TASK_STATES = ['AWAITING_DRAW', 'DRAWN', 'DONE'] as const;
export type TaskState = (typeof TASK_STATES)[number];
