const COMMON = {
  listen_addresses: '',
  // Five pools of ten, the feeds, an import, and room for a person with psql.
  max_connections: '120',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  // The statements are small and prepared: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Nothing survives a power cut; nothing in a trial has to. */
const TRIAL = { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Settings of the server as arguments of its command line. */
export const settings = (isTrial: boolean): readonly string[] =>
  Object.entries({ ...COMMON, ...(isTrial ? TRIAL : {}) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
