import type { SystemState } from '@network/kit/intake/system-states';

const momentOf = (instant: string | null): string =>
  instant === null ? 'never' : instant.slice(0, 'yyyy-MM-ddTHH:mm:ss'.length).replace('T', ' ');

const pullLine = ({ every, lastSuccess, lastFault, nextAt }: NonNullable<SystemState['pull']>): string =>
  `    fetched every ${every}, last ${momentOf(lastSuccess)}, next ${momentOf(nextAt)}${lastFault === null ? '' : `; the last attempt failed: ${lastFault}`}`;

const describe = (system: SystemState): readonly string[] => [
  `${system.name}: ${system.title}`,
  `    ${system.records}; ${system.batches} batches, ${system.rows} rows read, ${system.quarantined} in quarantine, last taken ${momentOf(system.lastSuccess)}`,
  ...(system.assumed === null ? [] : [`    its layout is assumed: ${system.assumed}`]),
  ...(system.lastFault === null ? [] : [`    its last batch failed: ${system.lastFault}`]),
  ...(system.pull === null ? [] : [pullLine(system.pull)]),
];

/** Each system that a source file describes, with what came of it. */
export const describeSystems = (systems: readonly SystemState[]): string =>
  `${systems
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .flatMap(describe)
    .join('\n')}\n`;
