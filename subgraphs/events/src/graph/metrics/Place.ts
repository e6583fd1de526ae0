import { placeMetrics } from '@network/kit/metrics';
import { EVENTS_FORMULAS } from '#domain/metrics.ts';

/** `Place.eventMetrics`. */
export const eventMetrics = placeMetrics(EVENTS_FORMULAS);
