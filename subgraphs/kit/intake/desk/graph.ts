import { connection } from '@network/kit/connection';
import { type PageArguments, parsePage } from '@network/schema/page';
import { mayImport, requireImporter, type Viewer } from '@network/schema/viewer';
import type { BatchSummary, QuarantinedRow } from '../intake.ts';
import type { BatchFilter } from '../shown/batches.ts';
import type { BatchState, BatchWay } from '../tables.ts';
import type { Desk } from './desk.ts';
import { batchActions } from './graph-actions.ts';

type Context = { readonly viewer: Viewer };
type ListArguments = PageArguments & {
  readonly jurisdiction?: string | null;
  readonly filter?: {
    readonly system?: string | null;
    readonly state?: BatchState | null;
    readonly way?: BatchWay | null;
  } | null;
};
type QuarantineArguments = PageArguments & { readonly reason?: string | null; readonly isOpen?: boolean | null };

const numberOf = ({ batch }: BatchSummary): number => Number(batch.slice(batch.lastIndexOf('-') + 1));

const listBatches = (desk: Desk, viewer: Viewer, { jurisdiction, filter, ...asked }: ListArguments) => {
  requireImporter(viewer, filter?.system ?? null);
  const page = parsePage(asked, ['bigint']);
  const wanted: Omit<BatchFilter, 'first'> = { ...filter, jurisdiction: jurisdiction ?? null };
  const beforeNumber = page.after === null ? null : Number(page.after[0]);
  return connection({
    page,
    rows: () => desk.list(viewer, { ...wanted, beforeNumber, first: page.limit + 1 }),
    total: () => desk.count(viewer, wanted),
    cursorOf: (batch) => [numberOf(batch)],
  });
};

const listQuarantine = (
  desk: Desk,
  { viewer, batch }: { viewer: Viewer; batch: string },
  { reason, isOpen, ...asked }: QuarantineArguments,
) => {
  const page = parsePage(asked, ['bigint']);
  const filter = { reason: reason ?? null, isOpen: isOpen ?? null };
  const after = page.after === null ? null : Number(page.after[0]);
  return connection({
    page,
    rows: () => desk.quarantine(viewer, batch, { ...filter, after, first: page.limit + 1 }),
    total: () => desk.countQuarantine(viewer, batch, filter),
    cursorOf: ({ row }) => [row],
  });
};

const cellsOf = ({ raw }: QuarantinedRow): readonly { column: string; text: string }[] | null =>
  typeof raw === 'string' ? null : Object.entries(raw).map(([column, text]) => ({ column, text }));

/**
 * Adds to a subgraph's resolvers what its batches, their quarantine and its systems are read by: `<word>Batches`,
 * `<word>Batch` and `<word>Systems`, and what is done with them. Operators read all, a machine its own; anybody else is
 * refused with FORBIDDEN.
 */
export const withBatches = <Resolvers extends { readonly Query: Readonly<Record<string, unknown>> }>(
  resolvers: Resolvers,
  word: string,
  desk: Desk,
) => ({
  ...resolvers,
  Query: {
    ...resolvers.Query,
    [`${word}Batches`]: (_: unknown, args: ListArguments, { viewer }: Context) => listBatches(desk, viewer, args),
    [`${word}Batch`]: (_: unknown, { id }: { id: string }, { viewer }: Context) => desk.read(viewer, id),
    [`${word}Systems`]: async (_: unknown, __: unknown, { viewer }: Context) => {
      requireImporter(viewer);
      return (await desk.states()).filter(({ name }) => mayImport(viewer, name));
    },
  },
  Mutation: batchActions(word, desk),
  Batch: {
    id: ({ batch }: BatchSummary) => batch,
    dates: ({ dates }: BatchSummary) => dates?.toUpperCase().replace(' ', '_') ?? null,
    warningReasons: ({ warningsBy }: BatchSummary) => warningsBy,
    quarantine: ({ batch }: BatchSummary, args: QuarantineArguments, { viewer }: Context) =>
      listQuarantine(desk, { viewer, batch }, args),
  },
  QuarantinedRow: {
    cells: cellsOf,
    raw: ({ raw }: QuarantinedRow) => (typeof raw === 'string' ? raw : null),
  },
});
