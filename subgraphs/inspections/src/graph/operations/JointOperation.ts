import { reads } from '@network/kit/connection/reads';
import { byIdOrNumber } from '@network/kit/list/named';
import type { Complete, OperationParent } from '#graph/parents.ts';
import { byCode, placeOf } from '#graph/references.ts';
import type { JointOperationResolvers } from '#schema.generated.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const JointOperation = {
  __resolveReference: (reference: object, { loaders }, info) => byIdOrNumber(loaders.operation, reference, info),
  initiator: reads(['initiatorCode'], ({ jurisdiction, initiatorCode }) => byCode(jurisdiction, initiatorCode)),
  forces: reads(
    ['bodyCodes', 'duties', 'people', 'vehicles'],
    ({ jurisdiction, bodyCodes, duties, people, vehicles }) =>
      bodyCodes.map((code, index) => ({
        body: { jurisdiction, code },
        duty: duties[index] ?? '',
        people: people[index] ?? 0,
        vehicles: vehicles[index] ?? 0,
      })),
  ),
  peopleTotal: reads(['people'], ({ people }) => sum(people)),
  vehicleTotal: reads(['vehicles'], ({ vehicles }) => sum(vehicles)),
  place: reads(['place'], placeOf),
  inspections: reads(['number'], ({ jurisdiction, number: key }, args, { loaders }) =>
    loaders.inspections('OPERATION', { jurisdiction, key }, args),
  ),
  cases: reads(['caseNumbers'], ({ jurisdiction, caseNumbers }) =>
    caseNumbers.map((number) => ({ jurisdiction, number })),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('jointOperation').load(id)),
} satisfies Complete<JointOperationResolvers, OperationParent>;
