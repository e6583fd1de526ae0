import { createList } from '@network/kit/list';
import { anyOf, beforeValue, fromValue, matching } from '@network/kit/list/fields';
import { createRecords } from '@network/kit/list/records';
import type { Store } from '@network/kit/store';
import { sql } from 'drizzle-orm';
import { alerts, monitoringDevices as devices } from '../tables/monitoring.ts';
import { inPlaceScope } from './scopes.ts';

/** The devices that watch by themselves. */
export const createDevices = (store: Store) => {
  const scope = inPlaceScope(devices);
  return {
    list: createList(store, {
      name: 'monitoring_devices',
      table: devices,
      scope,
      parents: { JURISDICTION: 'jurisdiction', PLACE: 'place', BODY: devices.bodyCode },
      filters: {
        purposes: anyOf(devices.purpose),
        // The same as domain/monitoring.ts tells of one device.
        isFitOn: matching(
          'date',
          (day) =>
            sql`(${devices.legalReviewedOn} < ${day} and ${devices.technicalReviewedOn} < ${day} and ${devices.publishedOn} < ${day}
              and ${devices.purpose} is distinct from 'PUBLIC_SECURITY')`,
        ),
      },
      orders: { CODE: [devices.code, devices.id] },
      defaultDirection: 'ASC',
    }),
    records: createRecords(store, { name: 'monitoring_devices', table: devices, scope, key: devices.code }),
  };
};

/** What devices raised. */
export const createAlerts = (store: Store) => {
  const scope = inPlaceScope(alerts);
  return {
    list: createList(store, {
      name: 'alerts',
      table: alerts,
      scope,
      parents: {
        JURISDICTION: 'jurisdiction',
        PLACE: 'place',
        DEVICE: alerts.deviceCode,
        CATEGORY: alerts.categoryCode,
      },
      filters: {
        states: anyOf(alerts.state),
        raisedFrom: fromValue(alerts.raisedAt),
        raisedBefore: beforeValue(alerts.raisedAt),
      },
      orders: { RAISED_AT: [alerts.raisedAt, alerts.id] },
    }),
    records: createRecords(store, { name: 'alerts', table: alerts, scope, key: alerts.number }),
    /** By the event that they became. */
    ofEvents: createRecords(store, { name: 'alerts_of_events', table: alerts, scope, key: alerts.eventNumber }),
  };
};
