import type { Complete, OperationParent } from '#graph/parents.ts';
import { byCode, byIdOrNumber, placeOf } from '#graph/references.ts';
import type { JointOperationResolvers } from '#schema.generated.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const JointOperation = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.operation, reference, info),
  initiator: ({ jurisdiction, initiatorCode }) => byCode(jurisdiction, initiatorCode),
  forces: ({ jurisdiction, bodyCodes, duties, people, vehicles }) =>
    bodyCodes.map((code, index) => ({
      body: { jurisdiction, code },
      duty: duties[index] ?? '',
      people: people[index] ?? 0,
      vehicles: vehicles[index] ?? 0,
    })),
  peopleTotal: ({ people }) => sum(people),
  vehicleTotal: ({ vehicles }) => sum(vehicles),
  place: placeOf,
  inspections: ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('OPERATION', { jurisdiction, key }, args),
  cases: ({ jurisdiction, caseNumbers }) => caseNumbers.map((number) => ({ jurisdiction, number })),
  provenance: ({ id }, _, { loaders }) => loaders.provenance('jointOperation').load(id),
} satisfies Complete<JointOperationResolvers, OperationParent>;
