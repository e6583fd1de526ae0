import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { openPlanning } from '#planning/planner.ts';
import { startThread } from '#planning/thread.ts';
import { createTrialClock } from '#transports/trial-clock.ts';
import { createFixtureNetwork } from './oracle/networks.ts';

/** The planner goes round in a circle with it. */
const ENDLESS = `{
  latestReviews(first: 1) {
    work {
      __typename
      ... on Book { ... on Book @defer(label: "d0") { id genre } pages copies { number } }
      related { ... on Film { headline title } title }
      stars
      ... on Book @defer(label: "d1") {
        ... on Book @defer(label: "d2") { price { amount } }
        ... on Book @defer(label: "d3") { ... on Book @defer(label: "d4") { genre } pages }
      }
    }
  }
}`;

it('refuses an operation that takes too much memory, whatever the time, and plans the next', async () => {
  const { planned } = createFixtureNetwork();
  const start = (text: string) => startThread(text, 200);
  const planning = await openPlanning(planned, { log: pino({ level: 'silent' }), clock: createTrialClock(), start });
  onTestFinished(() => planning.close());
  await expect(planning.plan(ENDLESS)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'Expected an operation that is planned within 200 MiB, found one that takes more. Ask for less at a time.',
  });
  expect(await planning.plan('{ today }')).toMatchObject({ kind: 'QueryPlan' });
});
