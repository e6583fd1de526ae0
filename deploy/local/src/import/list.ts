import type { BatchSummary, System } from '@network/kit/intake';
import { nearestSystems } from '@network/schema/nearest';
import { Refused } from '../refused.ts';

const SHOWN_BATCHES = 20;

/** An instant as it stands in a list: to the second, without its offset. */
const momentOf = (instant: string): string => instant.slice(0, 'yyyy-MM-ddTHH:mm:ss'.length).replace('T', ' ');

const describeBatchLine = (batch: BatchSummary): string => {
  const whose = batch.jurisdiction === null ? '' : ` for ${batch.jurisdiction}`;
  const end = batch.revokedAt === null ? '' : `, revoked ${momentOf(batch.revokedAt)}`;
  return `  ${batch.batch}  ${momentOf(batch.takenAt)}  ${batch.system}: ${batch.file}${whose}, ${batch.taken} of ${batch.read} taken, ${batch.quarantined} quarantined${end}`;
};

const describeBatches = (batches: readonly BatchSummary[]): readonly string[] => {
  if (batches.length === 0) return ['No batch yet.'];
  const newest = batches.toSorted((one, other) => (one.takenAt < other.takenAt ? 1 : -1)).slice(0, SHOWN_BATCHES);
  return ['Batches, newest first:', ...newest.map(describeBatchLine)];
};

const describeSystems = (systems: readonly System[]): readonly string[] => {
  const width = Math.max(...systems.map(({ name }) => name.length));
  return [
    'Systems that a source file describes:',
    ...systems.map(({ name, records, title }) => `  ${name.padEnd(width)}  ${records}: ${title}`),
  ];
};

export type Listed = { readonly systems: readonly System[]; readonly batches: readonly BatchSummary[] };

/**
 * Systems and the newest batches, as a person reads them; of one system, also what is odd in its files.
 * @throws {Refused} for a system that no source file describes.
 */
export const describeList = ({ systems, batches }: Listed, wished: string | null): string => {
  if (wished === null) return [...describeSystems(systems), '', ...describeBatches(batches), ''].join('\n');
  const system = systems.find(({ name }) => name === wished);
  if (system === undefined) {
    const known = systems.map(({ name }) => name);
    const near = nearestSystems(known, wished).join(', ') || 'none';
    throw new Refused(
      `Expected a system that a source file describes, such as ${near}, found "${wished}". Correct the name. Source files are read when the network starts: for a new one, stop it and start it with --sources DIR.`,
    );
  }
  const oddities = system.oddities.map((sentence) => `  - ${sentence}`);
  const own = batches.filter((batch) => batch.system === wished);
  return [`${system.name}, ${system.records}: ${system.title}`, ...oddities, '', ...describeBatches(own), ''].join(
    '\n',
  );
};
