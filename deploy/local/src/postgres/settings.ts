/** Five pools of seven, three for answers, the feeds, an import, and room for a person with psql and for parts in other processes. */
const CONNECTIONS = 120;
/** What each further process opens: five pools of seven, three for answers that are kept, and five more at its start. */
const PER_PROCESS = 43;

const COMMON = {
  listen_addresses: '',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  // An import writes 2 kB of log a row: with the 4 MB that follow from shared_buffers it waits for each of them to be on the disk.
  wal_buffers: '16MB',
  // The statements are small and prepared: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Nothing survives a power cut; nothing in a trial has to. */
const TRIAL = { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Settings of the server as arguments of its command line. */
export const settings = ({ isTrial, processes }: { isTrial: boolean; processes: number }): readonly string[] => {
  const max_connections = String(CONNECTIONS + (processes - 1) * PER_PROCESS);
  return Object.entries({ ...COMMON, max_connections, ...(isTrial ? TRIAL : {}) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
};
