import type { GraphQLFormattedError } from 'graphql';

/** Data whose JSON text the engine has written already. */
export class WrittenData {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What is answered to an operation. */
export type AnswerParts = {
  readonly data?: WrittenData | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
};

/** The text of an answer, the same at every door: errors first, so that whoever reads a log sees them (GraphQL §7.1). */
export const answerText = ({ data, errors, extensions }: AnswerParts): string => {
  const parts: string[] = [];
  if (errors !== undefined && errors.length > 0) parts.push(`"errors":${JSON.stringify(errors)}`);
  if (data !== undefined) parts.push(`"data":${data === null ? 'null' : data.text}`);
  if (extensions !== undefined) parts.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${parts.join(',')}}`;
};
