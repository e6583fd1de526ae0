import { placeMetrics } from '@network/kit/metrics';
import { INSPECTIONS_FORMULAS } from '#domain/metrics.ts';

/** `Place.inspectionMetrics`. */
export const inspectionMetrics = placeMetrics(INSPECTIONS_FORMULAS);
