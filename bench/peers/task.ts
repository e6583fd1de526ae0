import type { Connection } from '@network/kit/store';
import type { Viewer } from '@network/schema/viewer';

/** What a process of this measurement is told: whom it asks, and as whom. */
export type Task = {
  /** Where the subgraphs answer, by their names in the supergraph, with `/graphql`. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** The supergraph's file, and its text without security directives and with the addresses of these subgraphs. */
  readonly supergraph: { readonly path: string; readonly planned: string };
  /** The folder of the documents that are measured. */
  readonly documents: string;
  /** The network's database, as its superuser. */
  readonly database: Connection;
  /** The network's own key, in hexadecimal digits. */
  readonly secret: string;
  /** Who asks: a gateway other than ours knows this one caller. */
  readonly viewer: Viewer;
};

/** Where it answers; or why it cannot be run here, as a package that is not installed. */
export type Started = { readonly url: string } | { readonly missing: string };

const isMissing = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** Runs a process of this measurement: told once, it serves until whoever told it has gone. */
export const serveTask = (serve: (task: Task) => Promise<string>): void => {
  const start = async (task: Task): Promise<Started> => {
    try {
      return { url: await serve(task) };
    } catch (error) {
      if (isMissing(error)) return { missing: error.message.split('\n', 1)[0] ?? '' };
      throw error;
    }
  };
  process.once('message', (task: Task) => void start(task).then((started) => process.send?.(started)));
  process.once('disconnect', () => process.exit());
};
