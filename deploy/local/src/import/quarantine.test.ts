import { createServer } from 'node:http';
import type { QuarantinedRow } from '@network/kit/intake';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fulfil } from './fulfil.ts';
import type { Choice } from './wish.ts';

const quarantined = (row: number, replayedBy: string | null = null) =>
  ({
    row,
    sheet: null,
    raw: {},
    replayedBy,
    problems: [{ column: null, reason: 'odd', found: null }],
  }) as unknown as QuarantinedRow;

/** A network that corrects so many rows, with these in the quarantine of its batch. */
const openNetwork = async (corrected: number, quarantine: readonly QuarantinedRow[]): Promise<string> => {
  const server = createServer((request, response) => {
    request.resume();
    response.end(JSON.stringify(request.method === 'POST' ? { corrected } : { quarantine }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
};

const correct = (url: string, choice: Choice) =>
  fulfil({ kind: 'correct', batch: 'events-7', choice, change: { cells: { 类型: '投诉' } } }, url, 'token');

describe('a correction', () => {
  it.each([
    [{ rows: [17] }, [quarantined(3)]],
    [{ rows: [3] }, [quarantined(3, 'events-8')]],
    [{ reason: 'other' }, [quarantined(3)]],
    [{}, []],
  ])('of %j that finds none of its rows in quarantine is refused', async (choice, rows) => {
    await expect(correct(await openNetwork(0, rows), choice)).rejects.toThrow(
      'Expected rows to correct in the quarantine of events-7, found that none of those chosen is in it.',
    );
  });

  it.each([
    [{ rows: [3, 17] }, 'the row'],
    [{ reason: 'odd' }, 'the 2 rows'],
  ])('of %j that changes nothing in its rows is refused', async (choice, those) => {
    await expect(correct(await openNetwork(0, [quarantined(3), quarantined(4)]), choice)).rejects.toThrow(
      `Expected something to correct in ${those} chosen of events-7, found that nothing in them changes.`,
    );
  });

  it('tells how many rows it changed', async () => {
    const { text, code } = await correct(await openNetwork(2, []), { rows: [3, 17] });
    expect([text.split(';')[0], code]).toEqual(['2 rows are corrected', 0]);
  });
});
