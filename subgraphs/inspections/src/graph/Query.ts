import { fieldsRead } from '@network/kit/connection/reads';
import type { Loaders } from '../loaders.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { FINDING_ON, onMatter, RECTIFICATION_ON } from './visits/under-inspection.ts';

type Asked = { readonly jurisdiction: string; readonly inspectionNumber: string };

/** What stands under the inspection with a number; nothing where that is missing or out of scope. */
const under = async <Row>(
  { jurisdiction, inspectionNumber }: Asked,
  { inspection }: Loaders,
  load: (id: string) => Promise<Row[]>,
): Promise<Row[]> => {
  const found = await inspection.byKey.load({ jurisdiction, key: inspectionNumber }, []);
  return found === null ? [] : load(found.id);
};

/** Lookups by natural key, and lists of a government. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  regulatedEntity: (_, { jurisdiction, creditCode: key }, { loaders }, info) =>
    loaders.entity.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  inspectionPlan: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.plan.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  inspectionTask: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.task.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  draw: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.draw.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  inspection: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.inspection.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  jointOperation: (_, { jurisdiction, number: key }, { loaders }, info) =>
    loaders.operation.byKey.load({ jurisdiction, key }, fieldsRead(info)),
  finding: (_, { ordinal, ...of }, { loaders }, info) =>
    onMatter(
      under(of, loaders, (id) => loaders.findingsOfInspection.load(id, fieldsRead(info), FINDING_ON)),
      (row) => row.ordinal === ordinal,
    ),
  rectification: (_, { ordinal, ...of }, { loaders }, info) =>
    onMatter(
      under(of, loaders, (id) => loaders.rectificationsOfInspection.load(id, fieldsRead(info), RECTIFICATION_ON)),
      (row) => row.findingOrdinal === ordinal,
    ),
  enterpriseRating: async (_, of, { loaders }, info) =>
    (await under(of, loaders, (id) => loaders.ratingsOfInspection.load(id, fieldsRead(info))))[0] ?? null,
  regulatedEntities: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.entities('JURISDICTION', jurisdiction, args),
  inspectionPlans: (_, { jurisdiction, ...args }, { loaders }) => loaders.plans('JURISDICTION', jurisdiction, args),
  inspectionTasks: (_, { jurisdiction, ...args }, { loaders }) => loaders.tasks('JURISDICTION', jurisdiction, args),
  draws: (_, { jurisdiction, ...args }, { loaders }) => loaders.draws('JURISDICTION', jurisdiction, args),
  inspections: (_, { jurisdiction, ...args }, { loaders }) => loaders.inspections('JURISDICTION', jurisdiction, args),
  findings: (_, { jurisdiction, ...args }, { loaders }) => loaders.findings('JURISDICTION', jurisdiction, args),
  rectifications: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.rectifications('JURISDICTION', jurisdiction, args),
  enterpriseRatings: (_, { jurisdiction, ...args }, { loaders }) => loaders.ratings('JURISDICTION', jurisdiction, args),
  jointOperations: (_, { jurisdiction, ...args }, { loaders }) =>
    loaders.operations('JURISDICTION', jurisdiction, args),
  searchInspections: (_, args, { loaders }) => loaders.search(args),
} satisfies QueryResolvers;
