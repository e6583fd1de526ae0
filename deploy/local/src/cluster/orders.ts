import type { KeptAnswers } from '../kept-answers.ts';

/** What a worker is told at its start: one JSON argument. It holds no secret. */
export type Orders = {
  /** Which worker it is, from 1. */
  readonly number: number;
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly sources: readonly string[];
  /** How its gateway keeps answers; null keeps none. */
  readonly kept: KeptAnswers | null;
  /** The folder with the workbench's files. */
  readonly workbench: string;
};
