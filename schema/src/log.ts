import { pino } from 'pino';

/** Structured JSON lines; each part logs under its own name. */
export type Logger = ReturnType<typeof pino>;

/** Opens the log of a part. `level` is one of pino's; secrets and headers with tokens never reach a line. */
export const createLog = (part: string, level = 'info'): Logger =>
  pino({
    name: part,
    level,
    base: { part },
    redact: ['authorization', '*.authorization', 'headers.authorization', 'token', 'password'],
  });
