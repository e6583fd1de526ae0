import { Fault, faultToGraphQLError } from '@network/schema/errors';
import type { Subgraph } from '@network/schema/subgraph';
import type { ExecutionResult } from 'graphql';
import { variablesOf } from './fetches.ts';
import { type Answered, type Asked, failure, type Outcome, once, type Send } from './send.ts';

const answered = ({ data = null, errors }: ExecutionResult): Answered => ({
  kind: 'answered',
  data,
  errors: errors === undefined || errors.length === 0 ? null : errors,
});

/** A fault is the subgraph's answer; anything else means that it is out of order. */
const thrown = (error: unknown): Outcome =>
  error instanceof Fault ? answered({ errors: [faultToGraphQLError(error)] }) : failure('no answer', error);

/** A subgraph in this process: a function, called with its document already parsed. */
export const createInProcess = (subgraph: Pick<Subgraph, 'execute'>): Send => {
  const run = async (asked: Asked): Promise<ExecutionResult> => {
    const { text: query, name: operationName, parsed } = asked.document;
    return subgraph.execute({ query, operationName, document: parsed(), variables: variablesOf(asked) }, asked);
  };
  return (asked, done) => {
    const tell = once(done);
    run(asked).then(
      (result) => tell(answered(result)),
      (error: unknown) => tell(thrown(error)),
    );
    return tell;
  };
};
