/**
 * Turns off what third parties would send home. `@apollo/gateway` and Apollo Server read these from the process's
 * environment and offer no option, so it is set here, before either is made.
 */
export const turnOffTelemetry = (environment: NodeJS.ProcessEnv = process.env): void => {
  environment['APOLLO_TELEMETRY_DISABLED'] = 'true';
  for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_SCHEMA_REPORTING']) delete environment[name];
};
