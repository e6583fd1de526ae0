/** What a worker is told at its start: one JSON argument. It holds no secret. */
export type Orders = {
  /** Which worker it is, from 1. */
  readonly number: number;
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly sources: readonly string[];
  /** Memory in which its gateway keeps answers, in bytes; null keeps none. */
  readonly keptBytes: number | null;
  /** The folder with the workbench's files. */
  readonly workbench: string;
};
