import type { Purpose } from '#exchange.ts';
import { errorsOf } from './errors-of-answer.ts';
import type { Operation, Stream, Written } from './executor.ts';
import { incrementsOf } from './incremental/increments.ts';
import type { Compiled } from './operation.ts';
import { type Run, startRun } from './run.ts';
import { plannedVariable } from './selection/planned.ts';
import { type About, isNull, written } from './write/writer.ts';

const textsOf = (given: Operation['variables'], used: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    const planned = plannedVariable(name);
    if (value !== undefined && used.has(planned)) texts.set(planned, JSON.stringify(value));
  }
  return texts;
};

/** An operation that is ready, and for whom it is done. */
export type Performing = {
  readonly compiled: Compiled;
  readonly variables: Operation['variables'];
  /** The same, coerced. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly purpose: Purpose;
};

const begin = ({ compiled, variables, values, purpose }: Performing): Run =>
  startRun({ purpose, values, variables: textsOf(variables, compiled.variables), isOver: compiled.isOver });

/** Runs what is to be fetched and writes the answer. */
const finish = async ({ compiled, variables }: Performing, run: Run): Promise<Written> => {
  await compiled.run(run);
  const aboutSchema = compiled.aboutSchema(variables);
  const writing: About = { misfits: [], aboutSchema };
  const data = written(compiled.write, run.root, writing);
  const isWhole = run.errors.length === 0 && writing.misfits.length === 0;
  const errors = isWhole
    ? []
    : errorsOf(run, { ...compiled, root: run.root, misfits: writing.misfits, isLost: isNull(data) });
  if (compiled.deferred.length === 0) return { data, errors };
  const lossy = writing.misfits.length === 0 ? null : data;
  return { data, errors, later: incrementsOf({ compiled, run, lossy, aboutSchema }) };
};

/** Answers a query or a mutation. */
export const answerOnce = (performing: Performing): Promise<Written> => finish(performing, begin(performing));

/**
 * Answers each message of a subscription (GraphQL §6.2.3): what the subgraph told, completed by the others.
 * @throws a sentence when the operation is none, or its subgraph tells nothing.
 */
export async function* answerMessages(
  performing: Performing,
  streams: ReadonlyMap<string, Stream>,
): AsyncGenerator<Written, void, void> {
  const { messages } = performing.compiled;
  const stream = messages === null ? undefined : streams.get(messages.subgraph);
  if (messages === null || stream === undefined)
    throw new Error('Expected a subscription of a subgraph that tells what happens, found none.');
  for await (const message of stream(messages.ask(begin(performing)), performing.purpose)) {
    const run = begin(performing);
    messages.settle(run, message);
    yield await finish(performing, run);
  }
}
