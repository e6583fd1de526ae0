import type { Loaders } from '../loaders.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { onMatter } from './visits/under-inspection.ts';

type Asked = { readonly jurisdiction: string; readonly inspectionNumber: string };

/** What stands under the inspection with a number; nothing where that is missing or out of scope. */
const under = async <Row>(
  { jurisdiction, inspectionNumber }: Asked,
  { inspection }: Loaders,
  load: (id: string) => Promise<Row[]>,
): Promise<Row[]> => {
  const found = await inspection.byKey.load({ jurisdiction, key: inspectionNumber });
  return found === null ? [] : load(found.id);
};

/** Lookups by natural key, and lists of a government. A record that is missing and one that is out of scope answer alike: null. */
export const Query = {
  regulatedEntity: (_, { jurisdiction, creditCode: key }, { loaders }) =>
    loaders.entity.byKey.load({ jurisdiction, key }),
  inspectionPlan: (_, { jurisdiction, number: key }, { loaders }) => loaders.plan.byKey.load({ jurisdiction, key }),
  inspectionTask: (_, { jurisdiction, number: key }, { loaders }) => loaders.task.byKey.load({ jurisdiction, key }),
  draw: (_, { jurisdiction, number: key }, { loaders }) => loaders.draw.byKey.load({ jurisdiction, key }),
  inspection: (_, { jurisdiction, number: key }, { loaders }) => loaders.inspection.byKey.load({ jurisdiction, key }),
  jointOperation: (_, { jurisdiction, number: key }, { loaders }) =>
    loaders.operation.byKey.load({ jurisdiction, key }),
  finding: (_, { ordinal, ...of }, { loaders }) =>
    onMatter(
      under(of, loaders, (id) => loaders.findingsOfInspection.load(id)),
      (row) => row.ordinal === ordinal,
    ),
  rectification: (_, { ordinal, ...of }, { loaders }) =>
    onMatter(
      under(of, loaders, (id) => loaders.rectificationsOfInspection.load(id)),
      (row) => row.findingOrdinal === ordinal,
    ),
  enterpriseRating: async (_, of, { loaders }) =>
    (await under(of, loaders, (id) => loaders.ratingsOfInspection.load(id)))[0] ?? null,
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
