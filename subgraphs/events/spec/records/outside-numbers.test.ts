import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TrialEvents } from '../trial/trial-events.ts';
import { answerOf, openSystems, takeFile } from '../trial/trial-systems.ts';

let trial: TrialEvents;
beforeAll(async () => {
  trial = await openSystems();
});
afterAll(() => trial.close());

/** The events that another network knows by a number of its own. */
const known = async (outsideNumber: string, fields: string): Promise<unknown> =>
  (
    await answerOf(
      trial,
      `{ events(jurisdiction: "331081", filter: { outsideNumber: "${outsideNumber}" }) { nodes { ${fields} } } }`,
    )
  )['events'];

const CALLS =
  '警情编号,报警时间,报警人,报警电话,警情类别,警情地址,警情内容,所属派出所,镇街,转办时间,转办单位,处置结果,反馈时间';

it('B-01.49 MUST pass an event both ways with the outside number', async () => {
  await takeFile(trial, 'police-110', 'first');
  const fields = 'number outsideNumber source state reply repliedAt returnCount dispatches { reason end }';
  const handed = 'J331081202209080013';
  const came = { number: handed, outsideNumber: handed, source: 'POLICE_110' };
  expect(await known(handed, fields)).toEqual({
    nodes: [
      {
        ...{ ...came, state: 'AWAITING_RECEIPT', reply: null, repliedAt: null, returnCount: 0 },
        dispatches: [{ reason: null, end: null }],
      },
    ],
  });

  const answered = `${handed},2022/9/8 22:01:00,,,占道经营,松门镇渔港路,夜宵摊占道,松门派出所,松门,2022/9/8 22:06:00,松门镇综合行政执法队,已劝离,2022/9/8 23:10:00`;
  await trial.take('police-110', 'back.csv', Buffer.from(`${CALLS}\n${answered}\n`));
  expect(await known(handed, fields)).toMatchObject({
    nodes: [{ ...came, state: 'AWAITING_VERIFICATION', reply: '已劝离', repliedAt: '2022-09-08T23:10:00+08:00' }],
  });

  const returned = 'J331081202209090002';
  expect(await known(returned, fields)).toMatchObject({
    nodes: [
      {
        ...{ outsideNumber: returned, state: 'AWAITING_DISPATCH', reply: null, returnCount: 1 },
        dispatches: [{ reason: '不属于本单位职责，退回', end: 'RETURNED' }],
      },
    ],
  });
  expect(await known('J000', 'number')).toEqual({ nodes: [] });
});

it('B-01.50 MUST take a ticket in, route it and answer it', async () => {
  await takeFile(trial, 'hotline-12345', 'first');
  const ticket = '220908170700109-01';
  const fields =
    'outsideNumber source title handlerText reply repliedAt rating state dispatches { dispatchedAt acknowledgedAt endedAt end }';
  expect(await known(ticket, fields)).toEqual({
    nodes: [
      {
        ...{ outsideNumber: ticket, source: 'HOTLINE_12345', title: '（城管）占道经营', state: 'CLOSED' },
        ...{ handlerText: '温岭市综合行政执法局', reply: '已劝离，加强巡查。', rating: 'SATISFIED' },
        repliedAt: '2022-09-12T10:30:00+08:00',
        dispatches: [
          {
            ...{ dispatchedAt: '2022-09-08T17:20:10+08:00', acknowledgedAt: '2022-09-08T18:01:00+08:00' },
            ...{ endedAt: expect.any(String), end: expect.any(String) },
          },
        ],
      },
    ],
  });
  expect(await known('220910101000007-01', 'reply dispatches { dispatchedAt }')).toEqual({
    nodes: [{ reply: null, dispatches: [] }],
  });
});
