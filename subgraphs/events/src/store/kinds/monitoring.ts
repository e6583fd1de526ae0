import type { RecordKind } from '@network/kit/intake';
import { factKind } from '@network/kit/intake/fact-kind';
import { searchable } from '@network/kit/search';
import { degrees, faultOfCoordinates } from '#domain/degrees.ts';
import { ALERT_STATES, type AlertState, DEVICE_PURPOSES, type DevicePurpose } from '#domain/monitoring.ts';
import * as tables from '../tables/monitoring.ts';

export type MonitoringDeviceRecord = {
  readonly code: string;
  readonly name: string;
  readonly placeCode: string | null;
  readonly address: string | null;
  /** Degrees of CGCS2000 as decimal text. */
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly purpose: DevicePurpose;
  readonly bodyCode: string | null;
  readonly legalReviewedOn: string | null;
  readonly technicalReviewedOn: string | null;
  readonly publishedOn: string | null;
  readonly publishedIn: string | null;
};

export type AlertRecord = {
  readonly number: string;
  readonly deviceCode: string | null;
  readonly raisedAt: string;
  readonly behaviour: string;
  /** From 0 to 1 as decimal text, or in per cent with its sign; and as its system writes it. */
  readonly confidence: string | null;
  readonly confidenceText: string | null;
  readonly imageUrl: string | null;
  readonly categoryCode: string | null;
  readonly placeCode: string | null;
  readonly address: string | null;
  readonly placeText: string | null;
  /** Null where the source tells only who looked at it, and what he saw. */
  readonly state: AlertState | null;
  /** Whether a person saw the behaviour in it. */
  readonly isConfirmed: boolean | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly eventNumber: string | null;
};

/** A camera, or another device that watches by itself. */
export const monitoringDeviceKind: RecordKind<MonitoringDeviceRecord> = {
  ...factKind({
    name: 'monitoringDevice',
    type: 'MonitoringDevice',
    fields: {
      code: { kind: 'text', required: true },
      name: { kind: 'text', required: true },
      placeCode: { kind: 'place' },
      address: { kind: 'text' },
      longitude: { kind: 'text' },
      latitude: { kind: 'text' },
      purpose: { kind: { enum: DEVICE_PURPOSES }, required: true },
      bodyCode: { kind: 'text' },
      legalReviewedOn: { kind: 'date' },
      technicalReviewedOn: { kind: 'date' },
      publishedOn: { kind: 'date' },
      publishedIn: { kind: 'text' },
    },
    naturalKey: ({ code }: MonitoringDeviceRecord) => code,
    tables: { actions: tables.monitoringDeviceActions, sources: tables.monitoringDeviceSources },
    table: tables.monitoringDevices,
    toRow: (record) => ({
      ...record,
      longitude: degrees(record.longitude),
      latitude: degrees(record.latitude),
      ...searchable(record.code, record.name, record.address),
    }),
  }),
  faultOf: faultOfCoordinates,
};

/** The state of an alert, as its source states it or as whoever looked at it tells. */
const alertState = ({ state, isConfirmed, confirmedAt }: AlertRecord): AlertState => {
  if (state !== null) return state;
  if (isConfirmed === true) return 'CONFIRMED';
  return confirmedAt === null ? 'UNCONFIRMED' : 'DISMISSED';
};

/** A share from 0 to 1 of what a system writes; NaN where it is none. */
const shareOf = (text: string | null): number | null => {
  if (text === null) return null;
  const [, digits, percent] = /^(\d{1,3}(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const share = percent === '%' ? Number(digits) / 100 : Number(digits);
  return share > 1 ? Number.NaN : share;
};

/** What a device saw by itself; it counts once a person has confirmed it. */
export const alertKind: RecordKind<AlertRecord> = {
  ...factKind({
    name: 'alert',
    type: 'Alert',
    fields: {
      number: { kind: 'text', required: true },
      deviceCode: { kind: 'text' },
      raisedAt: { kind: 'dateTime', required: true },
      behaviour: { kind: 'text', required: true },
      confidence: { kind: 'text' },
      confidenceText: { kind: 'text' },
      imageUrl: { kind: 'text' },
      categoryCode: { kind: 'text' },
      placeCode: { kind: 'place' },
      address: { kind: 'text' },
      placeText: { kind: 'text' },
      state: { kind: { enum: ALERT_STATES } },
      isConfirmed: { kind: 'boolean' },
      confirmedBy: { kind: 'text' },
      confirmedAt: { kind: 'dateTime' },
      eventNumber: { kind: 'text' },
    },
    naturalKey: ({ number }: AlertRecord) => number,
    tables: { actions: tables.alertActions, sources: tables.alertSources },
    table: tables.alerts,
    toRow: ({ isConfirmed, ...record }) => ({
      ...record,
      confidence: shareOf(record.confidence),
      state: alertState({ isConfirmed, ...record }),
    }),
  }),
  // What no device saw is no alert, and what nobody is known to have looked at is not confirmed.
  faultOf: (record) => {
    const state = alertState(record);
    if (Number.isNaN(shareOf(record.confidence)))
      return { expected: 'Expected a share from 0 to 1 or up to 100%', found: record.confidence ?? '' };
    if (record.deviceCode === null) return { expected: 'Expected the device that saw it', found: '' };
    return state !== 'CONFIRMED' || (record.confirmedBy !== null && record.confirmedAt !== null)
      ? null
      : { expected: 'Expected who confirmed it, and when', found: state };
  },
};
