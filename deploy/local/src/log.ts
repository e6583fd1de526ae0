import { join } from 'node:path';
import { LOG_OPTIONS, type Logger } from '@network/schema/log';
import { pino } from 'pino';

export type LogFile = { readonly path: string; readonly log: Logger };

/** The log of a network that runs in a terminal: JSON lines in a file beside the data, so that the terminal stays readable. */
export const openLogFile = (data: string, level: string): LogFile => {
  const path = join(data, 'network.log');
  return { path, log: pino({ ...LOG_OPTIONS, level }, pino.destination({ dest: path, mode: 0o600, sync: true })) };
};
