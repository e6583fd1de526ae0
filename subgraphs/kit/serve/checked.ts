import { codeCheck } from '@network/schema/codes';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { readsAs } from '../connection/reads.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** Refuses what no argument of its name can hold before a field is resolved, whichever field it is. */
export const checkArguments = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const [check, resolve] = [codeCheck(`${type.name}.${field.name}`), field.resolve ?? defaultFieldResolver];
      const checked: Resolve = (parent, args, context, info) => {
        check(args);
        return resolve(parent, args, context, info);
      };
      field.resolve = readsAs(checked, resolve);
    }
  }
  return schema;
};
