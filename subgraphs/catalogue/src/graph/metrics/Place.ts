import { placeMetrics } from '@network/kit/metrics';
import { CATALOGUE_FORMULAS } from '#domain/metrics.ts';

/** `Place.catalogueMetrics`. */
export const catalogueMetrics = placeMetrics(CATALOGUE_FORMULAS);
