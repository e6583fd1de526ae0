import { describe, expect, it } from 'vitest';
import { send, startTiny } from './tiny-network.ts';

describe('/health', () => {
  it('is live and ready when every part is', async () => {
    const { url } = await startTiny();
    expect(await send(`${url}/health/live`)).toMatchObject({ status: 200, json: { live: true } });
    expect(await send(`${url}/health/ready`)).toMatchObject({
      status: 200,
      json: { ready: true, notReady: [], warnings: [] },
    });
  });

  it('stays live and names each thing that is not ready', async () => {
    const { url, people, events } = await startTiny();
    people.down = true;
    events.notReady = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:4103'));
    expect((await send(`${url}/health/live`)).status).toBe(200);
    const { status, json } = await send(`${url}/health/ready`);
    expect(status).toBe(503);
    expect(json).toEqual({
      ready: false,
      notReady: [
        { part: 'people', what: 'database', because: 'It does not answer.' },
        { part: 'events', what: 'subgraph', because: 'It does not answer.' },
      ],
      warnings: [],
    });
  });
});
