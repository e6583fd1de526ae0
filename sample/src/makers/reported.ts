import { CLAIMS } from '#reported.ts';
import type { List, Row } from '../government.ts';

/** The printed claims about a government. */
export const reportedList = (jurisdiction: string): List => ({
  subgraph: 'catalogue',
  system: 'sample-reported-figures',
  rows: (): Row[] =>
    CLAIMS.filter((claim) => claim.jurisdiction === jurisdiction).map(
      ({ code, claim, printed, value, isBaseKnown, reason, metricKey, source, placeCode, from, to }) => ({
        ...{ code, claim, printed, value, isBaseUnknown: !isBaseKnown, reason, metricKey, source },
        ...{ placeCode: placeCode ?? null, from: from ?? null, to: to ?? null },
      }),
    ),
});
