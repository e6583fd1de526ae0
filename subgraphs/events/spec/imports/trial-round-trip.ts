import type { BatchSummary } from '@network/kit/intake';
import { verifyChain } from '@network/kit/log';
import { foldLog } from '#domain/event-log.ts';
import { eventActions } from '#store/tables.ts';
import type { TrialEvents } from '../trial/trial-events.ts';

export const SYSTEM = 'citizen-messages';

/** How an import answers, in the numbers that are promised. */
export const countsOf = ({ read, taken, unchanged, skipped, quarantined }: BatchSummary) => ({
  read,
  taken,
  unchanged,
  skipped,
  quarantined,
});

type Shown = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly closedAt: string | null;
  readonly closureKind: string | null;
  readonly placeCode: string | null;
  readonly placeText: string | null;
  readonly provenance: readonly { source: string; sourceId: string; batch: string }[];
  readonly reports: { readonly nodes: readonly { id: string; reporterName: string | null }[] };
};

type Page = { readonly nodes: readonly Shown[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string } };

const EVERYTHING = `query ($after: String) {
  events(jurisdiction: "331081", first: 200, after: $after) {
    nodes {
      id number state closedAt closureKind placeCode placeText
      provenance { source sourceId batch }
      reports { nodes { id reporterName } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Every event of the government, page by page. */
export const readEverything = async ({ ask }: TrialEvents): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await ask(EVERYTHING, undefined, { after });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const page = data?.['events'] as Page;
    shown.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return shown;
    after = page.pageInfo.endCursor;
  }
};

/** Whether every path of the graph finds nothing of events that were shown before. */
export const findsNothing = async ({ ask }: TrialEvents, before: readonly Shown[]): Promise<boolean> => {
  const [first] = before;
  const events = before.slice(0, 50).map(({ id }) => ({ __typename: 'Event', id }));
  const reports = before.slice(0, 50).flatMap(({ reports }) => reports.nodes);
  const representations = [...events, ...reports.map(({ id }) => ({ __typename: 'Report', id }))];
  const { data, errors } = await ask(
    `query ($representations: [_Any!]!, $number: String!) {
      events(jurisdiction: "331081") { totalCount nodes { id } }
      event(jurisdiction: "331081", number: $number) { id }
      _entities(representations: $representations) { ... on Event { id } ... on Report { id } }
    }`,
    undefined,
    { representations, number: first?.number ?? '' },
  );
  const nothing = { events: { totalCount: 0, nodes: [] }, event: null, _entities: representations.map(() => null) };
  return errors === undefined && JSON.stringify(data) === JSON.stringify(nothing);
};

/** The log of each event: its actions in order, whole by its hashes and explained by the lifecycle. */
export const readLogs = async ({ store }: TrialEvents): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await store.db.select().from(eventActions);
  const verdict = verifyChain(rows);
  if (verdict.kind !== 'whole') throw new Error(verdict.because);
  const ordered = rows.toSorted((one, other) => one.sequence - other.sequence);
  const logs = Map.groupBy(ordered, ({ recordId }) => recordId);
  for (const log of logs.values()) {
    const fold = foldLog(log);
    if (fold.kind === 'broken') throw new Error(fold.because);
  }
  return new Map([...logs].map(([id, log]) => [id, log.map(({ action, batch }) => `${action} ${batch}`)]));
};
