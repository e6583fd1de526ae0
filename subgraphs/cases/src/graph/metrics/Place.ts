import { placeMetrics } from '@network/kit/metrics';
import { CASES_FORMULAS } from '#domain/metrics.ts';

/** `Place.caseMetrics`. */
export const caseMetrics = placeMetrics(CASES_FORMULAS);
