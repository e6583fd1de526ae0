import { expect, it } from 'vitest';
import { FULL } from '../src/full.ts';

it.each(FULL.map((government) => [government.name, government] as const))(
  'closes most events of %s by their deadline, and some after it',
  (_, government) => {
    const due = [...government.events(1)].flatMap(({ record, actions }) => {
      const closed = actions.find(({ action }) => action === 'RATE' || action === 'LAPSE')?.at;
      return record.dueAt == null || closed === undefined ? [] : [Date.parse(closed) <= Date.parse(record.dueAt)];
    });
    const share = due.filter((isOnTime) => isOnTime).length / due.length;
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1);
  },
);
