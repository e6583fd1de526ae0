import type { Written } from '#engine/executor.ts';

/** The text of an answer, the same at every door: errors first, so that whoever reads a log sees them (GraphQL §7.1). */
export const answerText = ({ data, errors }: Pick<Written, 'data' | 'errors'>): string => {
  if (errors.length === 0) return `{"data":${data}}`;
  const told = `{"errors":${JSON.stringify(errors)}`;
  return data === undefined ? `${told}}` : `${told},"data":${data}}`;
};
