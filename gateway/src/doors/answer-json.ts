import type { Written } from '#engine/executor.ts';

const [BEGIN, END] = [Buffer.from('{"data":'), Buffer.from('}')];

/** Data of fewer bytes makes a text, which Node sends together with the headers. */
const LONG_BYTES = 256;

/** An answer as it is sent, the same at every door: errors first, so that whoever reads a log sees them (GraphQL §7.1). */
export const answerJson = ({ data, errors }: Pick<Written, 'data' | 'errors'>): string | Buffer => {
  const isLong = data !== undefined && data.length >= LONG_BYTES;
  if (isLong && errors.length === 0) return Buffer.concat([BEGIN, data, END]);
  const told = errors.length === 0 ? [] : [`"errors":${JSON.stringify(errors)}`];
  const given = data === undefined ? [] : [`"data":${data.toString()}`];
  return `{${[...told, ...given].join(',')}}`;
};
