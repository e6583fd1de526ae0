import type { Peer } from '#transports/remote-subgraph.ts';
import { type Answer, answerJson, type Exchange, pathOf } from './exchange.ts';
import type { Refused } from './supergraph/serving.ts';

/** One thing that is not as it should be, and in which part. */
type Finding = { readonly part: string; readonly what: string; readonly because: string };

const PATIENCE_MS = 3_000;

const askSubgraph = async (subgraph: Peer): Promise<readonly Finding[]> => {
  const part = subgraph.name;
  const gone = AbortSignal.timeout(PATIENCE_MS);
  const tooLate = new Promise<never>((_, reject) =>
    gone.addEventListener('abort', () => reject(gone.reason), { once: true }),
  );
  try {
    const notReady = await Promise.race([subgraph.notReady(), tooLate]);
    return notReady.map(({ what, because }) => ({ part, what, because }));
  } catch {
    return [{ part, what: 'subgraph', because: 'It does not answer.' }];
  }
};

export type Health = {
  readonly subgraphs: readonly Peer[];
  readonly refused: () => Refused;
  /** Which of several behind one port answers; null for one alone, which says nothing of it. */
  readonly worker: number | null;
};

/**
 * Answers `/health/live` and `/health/ready`. Ready is 503 while a subgraph is not; a refused supergraph is a warning of
 * a gateway that is ready, because the one before it is served and a restart would only make it worse.
 */
export const createHealth =
  ({ subgraphs, refused, worker }: Health) =>
  async (exchange: Exchange): Promise<Answer> => {
    const which = worker === null ? {} : { worker };
    if (pathOf(exchange) === '/health/live') return answerJson(200, { live: true, ...which });
    const notReady = (await Promise.all(subgraphs.map(askSubgraph))).flat();
    const refusal = refused();
    const warnings: readonly Finding[] =
      refusal === null
        ? []
        : [
            {
              part: 'gateway',
              what: 'supergraph',
              because: `The file changed at ${refusal.since} and is refused; the one before it is served. ${refusal.because}`,
            },
          ];
    const ready = notReady.length === 0;
    return answerJson(ready ? 200 : 503, { ready, notReady, warnings, ...which });
  };
