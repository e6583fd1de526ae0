import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Logger } from '@network/schema/log';
import type { Door } from '#doors/door.ts';
import { type Pinned, pin } from './pinned.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

/** Why the file that stands there now is not served; null when it is. */
export type Refused = { readonly because: string; readonly since: string } | null;
/** The supergraph that is served, and its door. */
export type Serving = {
  door(): Door;
  refused(): Refused;
  close(): Promise<void>;
};

export type ServingOptions = {
  readonly path: string;
  readonly production: boolean;
  /** Opens the door of a supergraph; it is served when that is done. */
  readonly open: (supergraph: Supergraph) => Promise<Door>;
  readonly log: Logger;
  readonly now: () => Date;
};

/** A file is written in more than one step; what follows within this time is one change. */
const SETTLE_MS = 50;

/** Runs `change` after the events about one file of a folder; a watch on the file itself is deaf after a rename. */
const watchFile = (path: string, change: () => void): { close(): void } => {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
    if (name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(change, SETTLE_MS);
  });
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
};

const warnOfNotEnforced = ({ notEnforced }: Supergraph, log: Logger): void => {
  if (notEnforced.length > 0)
    log.warn({ directives: notEnforced }, 'security directives are not enforced; production would not start');
};

/** Doors by which nobody comes in any more, until the last who did is out. */
const createRetiring = (log: Logger) => {
  const doors = new Set<Pinned>();
  return {
    add: (door: Pinned): void => {
      doors.add(door);
      const report = (error: unknown): void => log.error({ err: error }, 'unexpected failure');
      void door
        .retire()
        .catch(report)
        .finally(() => doors.delete(door));
    },
    close: (): Promise<unknown> => Promise.all([...doors].map((door) => door.close())),
  };
};

/**
 * Serves the supergraph of a file, and the next one when the file changes. A file that cannot be served is refused and
 * said in the log, and the one before it goes on.
 * @throws when the file that stands there at the start cannot be served.
 */
export const startServing = async ({ path, production, open, log, now }: ServingOptions): Promise<Serving> => {
  const load = async () => {
    const supergraph = await readSupergraph(path, production);
    return { text: supergraph.text, supergraph };
  };

  const first = await load();
  let current = { text: first.text, door: pin(await open(first.supergraph)) };
  warnOfNotEnforced(first.supergraph, log);
  let refused: Refused = null;
  const retiring = createRetiring(log);
  let isClosed = false;

  const swap = async (): Promise<void> => {
    const { text, supergraph } = await load();
    if (!isClosed && text !== current.text) {
      const door = pin(await open(supergraph));
      // What is in flight ends where it began.
      retiring.add(current.door);
      current = { text, door };
      warnOfNotEnforced(supergraph, log);
      log.info('the supergraph has changed; the new one is served');
    }
    refused = null;
  };

  let queue: Promise<void> = Promise.resolve();
  const change = (): void => {
    queue = queue.then(swap).catch((error: unknown) => {
      const because = error instanceof Error ? error.message : String(error);
      // Anybody may read why; where the file lies is for the log.
      refused = { because: because.replaceAll(path, basename(path)), since: now().toISOString() };
      log.error({ because }, 'the new supergraph is refused; the one before it is served');
    });
  };
  const watcher = watchFile(path, change);
  // Opening takes seconds, in which the file may have changed unseen.
  if ((await readFile(path, 'utf8').catch(() => null)) !== first.text) change();

  return {
    door: () => current.door,
    refused: () => refused,
    close: async () => {
      isClosed = true;
      watcher.close();
      await queue;
      await Promise.all([current.door.close(), retiring.close()]);
    },
  };
};
