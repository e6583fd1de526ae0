import type { Said } from './answers.ts';
import type { Request } from './exchange.ts';

/** When what this endpoint offers last changed. */
const CHANGED = '2026-11-22T08:00:00+08:00';

const baseOf = (headers: Request['headers']): string => {
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${protocol}://${headers['x-forwarded-host'] ?? headers['host'] ?? 'localhost'}/open311/v2`;
};

/** Where the endpoint is, and what it speaks. */
export const discover = (headers: Request['headers']): Said => ({
  root: 'discovery',
  content: {
    changeset: CHANGED,
    contact: 'The operator of this network.',
    key_service:
      'An api_key is a bearer token of a machine whose scope is sources:write:open311-requests; ask the operator of this network for one.',
    endpoints: {
      item: 'endpoint',
      things: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: baseOf(headers),
          changeset: CHANGED,
          type: 'production',
          formats: { item: 'format', things: ['text/xml', 'application/json'] },
        },
      ],
    },
  },
});
