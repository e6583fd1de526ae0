import { placeMetrics } from '@network/kit/metrics';
import { PEOPLE_FORMULAS } from '#domain/metrics.ts';

/** `Place.peopleMetrics`. */
export const peopleMetrics = placeMetrics(PEOPLE_FORMULAS);
