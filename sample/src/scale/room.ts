/** Bytes of disk that an event takes with all that hangs on it: reports, orders, log, provenance, counters, indexes, its part of a case. */
const BYTES_PER_EVENT = 6_400;
/** What the server needs beside its tables: its own log, and room to sort. */
const BYTES_BESIDE = 3e9;

/** The room on the disk that adding so many events in bulk needs, in bytes. */
export const bytesOfScale = (events: number): number => events * BYTES_PER_EVENT + BYTES_BESIDE;
