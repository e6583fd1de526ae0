import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { TownPageDocument } from './graph/graphql.ts';

type Town = NonNullable<ResultOf<typeof TownPageDocument>['place']>;

/** A frontend team's own function over an answer: names, nulls and variables are checked by the compiler. */
export const headline = ({ name, mode }: Town): string => `${name} ${mode?.mode ?? '—'}`;

export const variables = (code: string): VariablesOf<typeof TownPageDocument> => ({ code, first: 20 });
