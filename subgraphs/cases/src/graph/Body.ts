import type { BodyResolvers } from '../schema.generated.ts';
import { casesOf } from './case-connection.ts';
import type { ByCode, Complete } from './parents.ts';

export const Body = {
  cases: ({ jurisdiction, code }, args, { loaders }) =>
    casesOf(loaders, args, { parent: 'body', jurisdiction, key: code }),
} satisfies Complete<BodyResolvers, ByCode>;
