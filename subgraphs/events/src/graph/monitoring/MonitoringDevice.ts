import { fieldsRead, reads } from '@network/kit/connection/reads';
import { parseId } from '@network/schema/ids';
import { isFitForEvidence } from '#domain/monitoring.ts';
import type { MonitoringDeviceResolvers } from '#schema.generated.ts';
import type { Complete, MonitoringDeviceParent } from '../parents.ts';
import { codeOf, placeOf } from '../references.ts';

export const MonitoringDevice = {
  __resolveReference: ({ id }: { id: string }, { loaders }, info) => {
    parseId(id);
    return loaders.device.byId.load(id, fieldsRead(info, 'MonitoringDevice'));
  },
  place: reads(['placeCode'], ({ placeCode }) => placeOf(placeCode)),
  body: reads(['bodyCode'], (row) => codeOf(row, row.bodyCode)),
  isFitForEvidence: reads(
    ['purpose', 'legalReviewedOn', 'technicalReviewedOn', 'publishedOn'],
    async (device, { asOf }, { today }) => isFitForEvidence(device, asOf ?? (await today(device.jurisdiction))),
  ),
  alerts: reads(['code'], ({ jurisdiction, code }, args, { loaders }) =>
    loaders.alerts('DEVICE', { jurisdiction, key: code }, args),
  ),
  provenance: reads([], ({ id }, _, { loaders }) => loaders.provenance('monitoringDevice').load(id)),
} satisfies Complete<MonitoringDeviceResolvers, MonitoringDeviceParent>;
