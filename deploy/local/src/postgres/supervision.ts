import type { Account } from './account.ts';

/** What the supervisor is told at its start: one JSON argument. It holds no secret. */
export type Orders = {
  readonly command: string;
  readonly args: readonly string[];
  readonly account: Account | null;
  /** The server's files; its working folder. */
  readonly files: string;
  /** Where the server writes what it has to say. */
  readonly logFile: string;
  /** Folders that go when the server has ended. */
  readonly leavings: readonly string[];
};

/** What the supervisor is told while it runs; a second `stop` hurries. */
export type Order = 'stop';

/** What the supervisor tells. */
export type Notice =
  | { readonly kind: 'ready'; readonly pid: number }
  | { readonly kind: 'ended'; readonly isExpected: boolean; readonly because: string };
