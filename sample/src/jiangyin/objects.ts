import { entitiesOf } from '../inspections/entities.ts';
import { JURISDICTION, PLACES } from './organisation.ts';

/** Objects of inspection in each of the 17 places. */
export const ENTITIES = entitiesOf({
  ...{ jurisdiction: JURISDICTION, places: PLACES, perPlace: 12 },
  supervisorOf: (trade) => (trade.startsWith('C') ? 'BM-4' : 'BM-12'),
});
