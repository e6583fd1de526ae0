import { expect, it } from 'vitest';
import { turnOffTelemetry } from './environment.ts';

it('leaves nothing in the environment with which a library would report home', () => {
  const environment = { PATH: '/bin', APOLLO_KEY: 'k', APOLLO_GRAPH_REF: 'g@current', APOLLO_SCHEMA_REPORTING: 'true' };
  turnOffTelemetry(environment);
  expect(environment).toEqual({ PATH: '/bin', APOLLO_TELEMETRY_DISABLED: 'true' });
});
