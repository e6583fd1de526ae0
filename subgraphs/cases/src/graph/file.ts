import { type FieldsRead, fieldsRead, reads } from '@network/kit/connection/reads';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#context.ts';
import { FILE, type FileName, type FileRow } from '#store/file/declarations.ts';

type Anchored = { readonly id: string; readonly caseId: string | null };

/** A record of another house that is known by a code within its government; null where none is named. */
export const codeOf = (jurisdiction: string, code: string | null) => (code === null ? null : { jurisdiction, code });

type ById = { readonly byId: { load(id: string, fields: FieldsRead): Promise<unknown> } };

/** What resolvers of everything on a case's file have alike: the way to it by its id, to its case, and to where it comes from. */
export const ofFile = <Name extends FileName>(name: Name) => ({
  __resolveReference: (
    { __typename, id }: { __typename?: string; id: string },
    { loaders }: Context,
    info: GraphQLResolveInfo,
  ) =>
    (loaders.file as Readonly<Record<FileName, ById>>)[name].byId.load(
      id,
      fieldsRead(info, __typename),
    ) as Promise<FileRow<Name> | null>,
  case: reads(['caseId'], ({ caseId }: Anchored, _: unknown, { loaders }: Context, info: GraphQLResolveInfo) =>
    caseId === null ? null : loaders.case.byId.load(caseId, fieldsRead(info)),
  ),
  provenance: reads([], ({ id }: Pick<Anchored, 'id'>, _: unknown, { loaders }: Context) =>
    loaders.provenance(FILE[name].name).load(id),
  ),
});
